import { Presets, SingleBar } from 'cli-progress';
import type { LoanSource } from './loan-source.js';
import type { OutputStream } from './output.js';

/** How far long input has been read. */
export interface Progress {
  /** The source, observed while it is read. */
  watch(source: LoanSource): LoanSource;
  stop(): void;
}

// Shorter input is decided before a bar would be read.
const LONG_INPUT = 4 * 1024 * 1024;

/** A bar on a terminal for long input of known size; nothing otherwise. */
export function progressOf(sources: readonly LoanSource[], stream: OutputStream): Progress {
  const total = sources.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
  const bar = byteBar(total, stream);
  return {
    watch: (source) => ({
      ...source,
      async *chunks() {
        for await (const chunk of source.chunks()) {
          yield chunk;
          bar.add(chunk.length);
        }
      },
    }),
    stop: () => bar.stop(),
  };
}

/** A bar of bytes read. */
export interface ByteBar {
  add(bytes: number): void;
  /** Shows that a part of the whole is done, from 0 to 1. */
  show(done: number): void;
  stop(): void;
}

/** A bar on a terminal for long input of known size; nothing otherwise. */
export function byteBar(total: number | undefined, stream: OutputStream): ByteBar {
  if (stream.isTTY !== true || total === undefined || total < LONG_INPUT) return { add() {}, show() {}, stop() {} };
  const bar = new SingleBar(
    { stream, clearOnComplete: true, format: '{bar} {percentage}% · {eta_formatted}' },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    add: (bytes) => bar.increment(bytes),
    show: (done) => bar.update(Math.round(done * total)),
    stop: () => bar.stop(),
  };
}
