import { encodeUtf8 } from '../files/utf8.js';

/** Fixed texts by name, as bytes. */
export function encodedTexts<const Names extends Record<string, string>>(
  texts: Names,
): { readonly [Name in keyof Names]: Uint8Array } {
  const made = Object.entries(texts).map(([name, text]) => [name, encodeUtf8(text)]);
  return Object.fromEntries(made);
}
