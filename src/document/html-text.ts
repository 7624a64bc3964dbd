import { printableLine } from './printable.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text escaped for HTML, in an element or an attribute. Control characters and marks that reorder a line are written out. */
export function escaped(text: string): string {
  return printableLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
