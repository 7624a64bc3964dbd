import { eastAsianWidth } from 'get-east-asian-width';

const ASCII = /^[ -~]*$/;

/** The width of a text on a terminal in columns; a Chinese character takes two. */
export function widthOf(line: string): number {
  if (ASCII.test(line)) return line.length;
  return [...line].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}
