import picocolors from 'picocolors';
import type { Environment } from '../cli/command-line.js';
import type { OutputStream } from '../cli/io/output.js';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours on a terminal, unless NO_COLOR says otherwise. */
export function colorsFor(stream: OutputStream, { NO_COLOR, TERM }: Environment): Colors {
  return picocolors.createColors(stream.isTTY === true && !NO_COLOR && TERM !== 'dumb');
}
