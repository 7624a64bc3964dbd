import { printableLine } from '../../document/printable.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML holds it, in an element or an attribute; what acts on a terminal or turns a line around is written out. */
export function escaped(text: string): string {
  return printableLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element with what is in it, which is markup already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`,
  );
  return `<${name}${given.join('')}>${content.join('')}</${name}>`;
}

/** Nobody sees a hundredth of a pixel. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
