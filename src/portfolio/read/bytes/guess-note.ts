import type { Language } from '../../../law/wording.js';
import { READ_WORDS } from '../read-words.js';
import type { GuessedEncoding } from './encoding.js';

/** A note that the encoding of a file was guessed, with a piece of its text by which a person can check the guess. */
export function guessNote({ file, encoding, sample }: GuessedEncoding, lang: Language): string {
  return READ_WORDS.guessedEncoding(file, encoding, sample)[lang];
}
