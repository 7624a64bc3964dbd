import { LiubaoError, wordingOf } from '../facts/input/liubao-error.js';
import type { Wording } from '../law/wording.js';
import { SYSTEM_REASONS } from './system-words.js';

/** The code of the system's error, `ENOENT`, also where an error of this library was made of it. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof LiubaoError) return error.code === 'unreadable-file' ? codeOf(error.cause) : undefined;
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** An error in words that were found for it. Another copy of this library knows them by their key alone. */
export function wordedCause({ en, zh }: Wording, more: object = {}): Error {
  return Object.assign(new Error(en), { zh, ...more });
}

/** Why a file failed: by the code of the system's error where there are words for it, or else as the error has it. */
export function reasonOf(cause: unknown): Wording {
  const code = codeOf(cause);
  const known = code === undefined ? undefined : (SYSTEM_REASONS as Readonly<Record<string, Wording>>)[code];
  if (known !== undefined) return known;
  if (cause instanceof LiubaoError) return wordingOf(cause);
  const en = code ?? (cause instanceof Error ? cause.message : String(cause));
  const zh = cause instanceof Error && 'zh' in cause && typeof cause.zh === 'string' ? cause.zh : en;
  return { zh, en };
}
