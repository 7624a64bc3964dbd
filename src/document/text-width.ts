import { eastAsianWidth } from 'get-east-asian-width';

const ASCII = /^[ -~]*$/;

/** The width of a text on a terminal in columns; a Chinese character takes two. */
export function widthOf(line: string): number {
  if (ASCII.test(line)) return line.length;
  let width = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at) ?? 0;
    width += eastAsianWidth(code);
    // A character beyond the first plane takes two places in the text.
    if (code > 0xffff) at++;
  }
  return width;
}
