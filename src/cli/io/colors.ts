import picocolors from 'picocolors';
import type { Colors } from '../../document/terminal-printer.js';
import type { Environment } from '../command-line.js';
import type { OutputStream } from './output.js';

/** Colours on a terminal, unless NO_COLOR is set. */
export function colorsFor(stream: OutputStream, { NO_COLOR, TERM }: Environment): Colors {
  return picocolors.createColors(stream.isTTY === true && !NO_COLOR && TERM !== 'dumb');
}
