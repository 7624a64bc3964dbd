import { type ExitCode, graver } from './exit-codes.js';
import { type Output, type OutputStream, outputTo } from './io/output.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
}

/** What a command needs of the one run that it is in. */
export interface CommandLine {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Environment;
  readonly out: Output;
  readonly err: Output;
  /** Sets the exit status; of several the gravest counts. */
  finish(code: ExitCode): void;
  exitCode(): ExitCode;
}

export function commandLine({ stdin, stdout, stderr, env }: Streams): CommandLine {
  let exitCode: ExitCode = 0;
  return {
    stdin,
    env,
    out: outputTo(stdout, 'the output'),
    err: outputTo(stderr, 'the error output'),
    finish(code) {
      exitCode = graver(exitCode, code);
    },
    exitCode: () => exitCode,
  };
}
