import { widthOf } from './text-width.js';

/**
 * The lines of a text, none wider than `width` columns unless one word is. A line is broken at spaces and between Chinese
 * characters, never inside a word or a number: an id or a path can be copied. Lines after the first are indented by `hang`
 * columns.
 */
export function wrappedLines(text: string, width: number, hang = 0): string[] {
  if (isShort(text, width)) return text.split('\n');
  return text.split('\n').flatMap((line) => wrappedLine(line, width, hang));
}

/** Whether a text fits without being measured: no character is wider than two columns. */
export function isShort(text: string, width: number): boolean {
  return text.length * 2 <= width;
}

function wrappedLine(text: string, width: number, hang: number): string[] {
  if (widthOf(text) <= width) return [text];
  const indent = ' '.repeat(hang);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let isEmpty = true;
  for (const { spaces, word, wordWidth } of piecesOf(text)) {
    if (!isEmpty && used + spaces.length + wordWidth > width) {
      lines.push(line);
      line = indent + word;
      used = hang + wordWidth;
    } else {
      line += spaces + word;
      used += spaces.length + wordWidth;
    }
    isEmpty = false;
  }
  return [...lines, line];
}

/** What stays together, and the spaces before it, which a break of the line takes away. */
interface Piece {
  readonly spaces: string;
  readonly word: string;
  readonly wordWidth: number;
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/( *)([^ ]+)/g)].flatMap(([, spaces = '', run = '']) =>
    unbreakable(run).map((word, at) => ({ spaces: at === 0 ? spaces : '', word, wordWidth: widthOf(word) })),
  );
}

function unbreakable(run: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const character of run) {
    if (before === '' || !mayBreak(before, character)) words.push((words.pop() ?? '') + character);
    else words.push(character);
    before = character;
  }
  return words;
}

// No line begins with a closing mark or ends with an opening one.
const CLOSING = new Set(',,.。;;::!!??、)))》」』】]]}”’…%%‰—·');
const OPENING = new Set('((《「『【[[{“‘¥¥');
const DIGIT = /[0-9]/;

/** Chinese breaks between any two characters, but a date such as 2020年6月1日 stays whole. */
function mayBreak(before: string, after: string): boolean {
  if (CLOSING.has(after) || OPENING.has(before)) return false;
  const [wideBefore, wideAfter] = [widthOf(before) === 2, widthOf(after) === 2];
  if (!wideBefore && !wideAfter) return false;
  // A figure may stand on the line after a mark.
  if (wideBefore && CLOSING.has(before)) return true;
  return !(DIGIT.test(before) || DIGIT.test(after));
}
