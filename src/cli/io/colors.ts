import picocolors from 'picocolors';
import type { Environment } from '../command-line.js';
import type { OutputStream } from './output.js';

/** Colours texts for a terminal, or leaves them unchanged. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours on a terminal, unless NO_COLOR is set. */
export function colorsFor(stream: OutputStream, { NO_COLOR, TERM }: Environment): Colors {
  return picocolors.createColors(stream.isTTY === true && !NO_COLOR && TERM !== 'dumb');
}
