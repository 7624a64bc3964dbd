import type { Language } from '../../../law/wording.js';
import type { GuessedEncoding } from './encoding.js';

/** That the encoding of a file was guessed, with a piece of its text by which a person sees whether it is right. */
export function guessNote({ file, encoding, sample }: GuessedEncoding, lang: Language): string {
  return lang === 'zh'
    ? `${file}:未指明编码,文件也无编码标记;按 ${encoding} 读取(如“${sample}”)。如不正确,请用 --encoding 指明。`
    : `${file}: nothing says its encoding; it was read as ${encoding}, by which it says “${sample}”. If that is wrong, name the encoding with --encoding.`;
}
