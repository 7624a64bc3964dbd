import { type Logger, pino } from 'pino';
import type { AnsweredRequest } from '../service/answered-request.js';
import type { ServerOptions } from './server-options.js';

/**
 * A log of lines of JSON on the standard output. A line says what happened by `event`, and holds nothing of a loan: neither a body,
 * nor an id, nor an address with its query.
 */
export function serverLog(level: ServerOptions['logLevel']): Logger {
  const plain = { level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime };
  // Lines of requests are written together, up to a quarter of a second late. Those that nobody reads for too long are let go: a log
  // that is full, or whose reader hangs, keeps no request from its answer and takes no more memory than this.
  const destination = pino.destination({ dest: 1, sync: false, minLength: 8_192, maxLength: MOST_UNWRITTEN, periodicFlush: 250 });
  destination.on('error', () => undefined);
  return pino(plain, destination);
}

const MOST_UNWRITTEN = 8 * 1024 * 1024;
const MOST_SECONDS = 2;
// What is being written, what came meanwhile, and the rest of it: each is written by a turn of its own.
const TURNS = 3;

/** Waits until the lines of a log are written, unless its reader hangs. */
export function written(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, MOST_SECONDS * 1_000);
    const turn = (left: number): void => {
      if (left > 0) log.flush(() => turn(left - 1));
      else {
        clearTimeout(late);
        resolve();
      }
    };
    turn(TURNS);
  });
}

/** Logs a request that was answered; the error that nobody foresaw with it. */
export function logAnswer(log: Logger, { error, decisions, seconds, ...answered }: AnsweredRequest): void {
  const line = { event: 'answered', ...answered, milliseconds: Math.round(seconds * 1e6) / 1e3, decisions };
  if (error === undefined) log.info(line);
  else log.error({ ...line, err: error });
}
