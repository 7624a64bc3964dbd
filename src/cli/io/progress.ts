import type { InputSource } from './input-source.js';
import type { OutputStream } from './output.js';

/** Shows how far long input has been read. */
interface Progress {
  /** The source, which moves the bar as it is read. */
  watch(source: InputSource): InputSource;
  stop(): void;
}

// Shorter input is done before anybody reads a bar.
const LONG_INPUT = 4 * 1024 * 1024;

/** A bar on a terminal for long input of known size; nothing otherwise. */
export function progressOf(sources: readonly InputSource[], stream: OutputStream): Progress {
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

/** A bar that shows how many bytes were read. */
interface ByteBar {
  add(bytes: number): void;
  /** Shows which share of the whole is done, from 0 to 1. */
  show(done: number): void;
  stop(): void;
}

const CELLS = 40;
const CLEAR_LINE = '\r\u001b[2K';

/** A bar on a terminal for long input of known size; nothing otherwise. */
export function byteBar(total: number | undefined, stream: OutputStream): ByteBar {
  if (stream.isTTY !== true || total === undefined || total < LONG_INPUT) return { add() {}, show() {}, stop() {} };
  let read = 0;
  let shown = -1;
  const draw = () => {
    const percent = Math.min(100, Math.floor((read / total) * 100));
    if (percent === shown) return;
    shown = percent;
    const filled = Math.round((percent / 100) * CELLS);
    stream.write(`${CLEAR_LINE}${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${percent}%`);
  };
  draw();
  return {
    add: (bytes) => {
      read += bytes;
      draw();
    },
    show: (done) => {
      read = done * total;
      draw();
    },
    stop: () => stream.write(CLEAR_LINE),
  };
}
