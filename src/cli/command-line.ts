import { printable } from '../document/printable.js';
import { wrappedLines } from '../document/wrapped-lines.js';
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
  /** Says something on standard error, in one line or several that begin with the name of the command. */
  note(text: string): Promise<void>;
  /** Sets the exit status; the gravest of several counts. */
  finish(code: ExitCode): void;
  exitCode(): ExitCode;
}

/**
 * What stands on standard error begins with the name of the command, as its reader may have run several. It is wrapped for a
 * terminal only: in a log a message stays on its line.
 */
export function noteText(text: string, { columns }: OutputStream): string {
  const note = `${NAME}: ${printable(text)}`;
  return `${columns === undefined ? note : wrappedLines(note, Math.max(NARROWEST, columns), HANG).join('\n')}\n`;
}

const NARROWEST = 20;
const HANG = 2;
const NAME = 'liubao';

export function commandLine({ stdin, stdout, stderr, env }: Streams, language: Language): CommandLine {
  let exitCode: ExitCode = 0;
  const err = outputTo(stderr, STREAMS.err);
  return {
    stdin,
    env,
    out: outputTo(stdout, STREAMS.out),
    err,
    language,
    help: (text) => text[language],
    note: (text) => err.write(noteText(text, stderr)),
    finish(code) {
      exitCode = graver(exitCode, code);
    },
    exitCode: () => exitCode,
  };
}
