import { escaped } from '../../document/html-text.js';

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its content, which is markup already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`,
  );
  return `<${name}${given.join('')}>${content.join('')}</${name}>`;
}

/** A hundredth of a pixel is not visible. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
