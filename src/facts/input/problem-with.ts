import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Problem } from './problem.js';

/** A value that is refused, and how messages name its place and what they say of it. */
interface RefusedValue {
  readonly path: string;
  readonly place: Wording;
  readonly value?: unknown;
  readonly expected: Wording;
  readonly nearest?: string | undefined;
  readonly said: Wording;
}

/** The problem with a value, in words. */
export function problemWith({ path, place, value, expected, nearest, said }: RefusedValue): Problem {
  const sentence = (lang: Language) => `${place[lang]}${MARKS.colon[lang]}${said[lang]}`;
  return {
    path,
    ...(value === undefined ? {} : { value }),
    expected: expected.en,
    ...(nearest === undefined ? {} : { nearest }),
    message: sentence('en'),
    zh: { expected: expected.zh, message: sentence('zh') },
  };
}

/** The one problem of what is wrong as a whole, in the words of its error. */
export function wholeProblem({ zh, en }: Wording, place: Pick<Problem, 'file' | 'line' | 'column'> = {}): Problem {
  return { path: '', message: en, zh: { message: zh }, ...place };
}

/** The message of an error with one problem, in both languages. */
export function messageOf({ message, zh }: Problem): Wording {
  return { zh: zh.message, en: message };
}
