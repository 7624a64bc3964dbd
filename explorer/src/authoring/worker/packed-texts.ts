import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Texts } from './messages.js';

/** The JSON files of a zip, by their paths in it. */
export async function unpacked(file: File): Promise<Texts> {
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), { filter: ({ name }) => name.endsWith('.json') });
  return Object.fromEntries(Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function packed(texts: Texts): Blob {
  const entries = Object.entries(texts).map(([path, text]) => [path, strToU8(text)]);
  return new Blob([zipSync(Object.fromEntries(entries)) as BlobPart], { type: 'application/zip' });
}
