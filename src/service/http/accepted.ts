import type { Language } from '../../law/wording.js';
import { typeNamed } from './request-body.js';

/** One of the values of a header that weighs them: `text/html;q=0.8`. */
interface Weighed {
  readonly value: string;
  readonly weight: number;
}

// A longer header is no browser's, and nobody reads it.
const LONGEST_HEADER = 1_000;
const WEIGHT = /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/;

function weighed(header: string): Weighed[] {
  return header
    .slice(0, LONGEST_HEADER)
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      if (weight === undefined) return { value, weight: 1 };
      return { value, weight: WEIGHT.test(weight) ? Number(weight.slice(2)) : 0 };
    })
    .filter(({ value }) => value !== '');
}

/**
 * The media type to answer with, of those that an operation offers, the first being what it gives where nothing is asked for;
 * `undefined` where none of them is accepted (RFC 9110, 12.5.1).
 */
export function acceptedType<const T extends string>(header: string | null, offered: readonly T[]): T | undefined {
  if (header === null || header === '*/*' || header === offered[0]) return offered[0];
  const asked = weighed(header).map(({ value, weight }) => ({ value: typeNamed(value), weight }));
  // A header that names nothing asks for nothing.
  if (asked.length === 0) return offered[0];
  let best: { readonly type: T; readonly weight: number } | undefined;
  for (const type of offered) {
    const weight = weightOf(type, asked);
    if (weight > (best?.weight ?? 0)) best = { type, weight };
  }
  return best?.type;
}

/** The weight of the most specific range that a type falls under. */
function weightOf(type: string, asked: readonly Weighed[]): number {
  const group = `${type.slice(0, type.indexOf('/'))}/*`;
  for (const range of [type, group, '*/*']) {
    const found = asked.find(({ value }) => value === range);
    if (found !== undefined) return found.weight;
  }
  return 0;
}

/** The language to answer in: Chinese where a request states none, or none of the two. */
export function acceptedLanguage(header: string | null): Language {
  if (header === null) return 'zh';
  let best: { readonly lang: Language; readonly weight: number } | undefined;
  for (const { value, weight } of weighed(header)) {
    const [tag] = value.split('-');
    if ((tag === 'zh' || tag === 'en') && weight > (best?.weight ?? 0)) best = { lang: tag, weight };
  }
  return best?.lang ?? 'zh';
}
