import type { Language } from '../../../law/wording.js';
import type { GuessedEncoding } from './encoding.js';

/** A note that the encoding of a file was guessed, with a piece of its text by which a person can check the guess. */
export function guessNote({ file, encoding, sample }: GuessedEncoding, lang: Language): string {
  return lang === 'zh'
    ? `${file}:未指明编码,文件也无编码标记;按 ${encoding} 读取(如“${sample}”)。如不正确,请用 --encoding 指明。`
    : `${file}: its encoding is not stated; it was read as ${encoding} (for example “${sample}”). If that is wrong, name the encoding with --encoding.`;
}
