import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isatty } from 'node:tty';
import type { Wording } from '../../law/wording.js';
import { codeOf, FileError, OutputClosed } from '../failures.js';

/** A stream that the command writes to. */
export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Writes text no faster than the reader takes it. */
export interface Output {
  readonly stream: OutputStream;
  /**
   * @throws {OutputClosed} once the reader has closed it
   * @throws {FileError} if the text cannot be written for another reason
   */
  write(text: string): Promise<void>;
}

export function outputTo(stream: OutputStream, name: Wording): Output {
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure ??= codeOf(error) === 'EPIPE' ? new OutputClosed() : new FileError(name, 'write', error);
  });
  return {
    stream,
    async write(text) {
      if (failure !== undefined) throw failure;
      if (stream.write(text)) return;
      // A stream that fails or closes never drains.
      const gone = new AbortController();
      const waits = ['drain', 'close'].map((event) => once(stream as NodeJS.EventEmitter, event, { signal: gone.signal }));
      try {
        await Promise.race(waits);
      } catch {
        // The listener above has recorded the failure.
      } finally {
        gone.abort();
        await Promise.allSettled(waits);
      }
      if (failure !== undefined) throw failure;
    },
  };
}

/** Whether a path, such as /dev/stdout, is the pipe, socket or terminal of the standard output. */
export async function isStandardOutput(path: string): Promise<boolean> {
  try {
    const [named, open] = [await stat(path), fstatSync(1)];
    return (open.isFIFO() || open.isSocket() || isatty(1)) && named.dev === open.dev && named.ino === open.ino;
  } catch {
    return false;
  }
}
