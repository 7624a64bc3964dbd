import { printableLine } from './printable.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML holds it, in an element or an attribute. What acts on a terminal or turns a line around is written out. */
export function escaped(text: string): string {
  return printableLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
