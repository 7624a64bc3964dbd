import type { Language, Wording } from '../law/wording.js';
import { type ExitCode, graver } from './exit-codes.js';
import { type Output, type OutputStream, outputTo } from './io/output.js';
import { STREAMS } from './words/usage-words.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
}

/** One run of the command: its streams, its language and its exit status. */
export interface CommandLine {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Environment;
  readonly out: Output;
  readonly err: Output;
  /** The language of the help, and the default of `--lang`. */
  readonly language: Language;
  /** A text of the help, in that language. */
  help(text: Wording): string;
  /** Sets the exit status; the gravest of several counts. */
  finish(code: ExitCode): void;
  exitCode(): ExitCode;
}

export function commandLine({ stdin, stdout, stderr, env }: Streams, language: Language): CommandLine {
  let exitCode: ExitCode = 0;
  return {
    stdin,
    env,
    out: outputTo(stdout, STREAMS.out),
    err: outputTo(stderr, STREAMS.err),
    language,
    help: (text) => text[language],
    finish(code) {
      exitCode = graver(exitCode, code);
    },
    exitCode: () => exitCode,
  };
}
