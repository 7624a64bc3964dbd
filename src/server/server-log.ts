import { type Logger, pino } from 'pino';
import type { AnsweredRequest } from '../service/answered-request.js';
import type { ServerOptions } from './server-options.js';

/**
 * A log of lines of JSON on the standard output. A line says what happened by `event`, and holds nothing of a loan: neither a body,
 * nor an id, nor an address with its query.
 */
export function serverLog(level: ServerOptions['logLevel']): Logger {
  const plain = { level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime };
  // Lines of requests are written together, up to a quarter of a second late.
  return pino(plain, pino.destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 250 }));
}

/** Logs a request that was answered; the error that nobody foresaw with it. */
export function logAnswer(log: Logger, { error, decisions, seconds, ...answered }: AnsweredRequest): void {
  const line = { event: 'answered', ...answered, milliseconds: Math.round(seconds * 1e6) / 1e3, decisions };
  if (error === undefined) log.info(line);
  else log.error({ ...line, err: error });
}
