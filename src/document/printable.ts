// Control characters, and the marks that reorder a line. Ids come from untrusted files, and must not move the cursor of whoever
// reads the report.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text with the characters that would act on a terminal written out: `\u001b`. Line breaks stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (mark) => (mark === '\n' ? mark : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** The same in one line, with line breaks written out. */
export function printableLine(text: string): string {
  // Most texts are printed as they are, and are only looked through.
  return text.search(UNPRINTABLE) < 0 ? text : printable(text).replaceAll('\n', '\\n');
}
