import { once } from 'node:events';
import { codeOf, FileError, OutputClosed } from '../failures.js';

/** A stream that the command writes to. */
export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Text out, no faster than the reader takes it. */
export interface Output {
  readonly stream: OutputStream;
  /**
   * @throws {OutputClosed} once the reader has gone
   * @throws {FileError} where the text cannot be written for another reason
   */
  write(text: string): Promise<void>;
}

export function outputTo(stream: OutputStream, name: string): Output {
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
        // The listener above has noted the failure.
      } finally {
        gone.abort();
        await Promise.allSettled(waits);
      }
      if (failure !== undefined) throw failure;
    },
  };
}
