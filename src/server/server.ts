import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { LiubaoError, wordingOf } from '../facts/input/liubao-error.js';
import type { Wording } from '../law/wording.js';
import { watchFolders } from './folder-watch.js';
import { serverLog } from './server-log.js';
import { gatheredMetrics } from './server-metrics.js';
import type { FromWorker, ServerOptions, ToWorker, WorkerStart } from './server-options.js';

/** Why a server could not be run. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  constructor(
    readonly wording: Wording,
    readonly code: string | undefined,
  ) {
    super(wording.en);
  }
}

/** A worker at its place, which another takes when it dies: the log of a place has one writer. */
interface Place {
  readonly number: number;
  worker: Worker | undefined;
  /** When it was last known to be at work. */
  heard: number;
}

const WORKER = new URL('server-worker.js', import.meta.url);
const PING_EVERY = 1_000;
const REPLACE_AFTER = 100;
// A worker that does not answer for so many times the limit of a request hangs.
const SILENT_LIMITS = 3;
const DEFAULT_SECONDS = 10;

/**
 * Serves until SIGTERM or SIGINT, then waits for the requests that have come. Workers answer them; this process starts and replaces
 * workers, gives them changed rulebooks, and gathers their metrics. SIGHUP has rulebooks and tokens read again.
 *
 * @throws {ServerError} where a worker cannot begin: the port is taken, or the log of decisions cannot be written
 */
export async function runServer(options: ServerOptions): Promise<void> {
  const log = serverLog(options.logLevel);
  let rulebooks = options.readRulebooks();
  let tokens = options.readTokens();
  let { port } = options;
  let stopping = false;
  const places: Place[] = Array.from({ length: options.workers }, (_, number) => ({ number, worker: undefined, heard: 0 }));
  cluster.setupPrimary({ exec: fileURLToPath(WORKER), execArgv: [] });
  const metrics = gatheredMetrics();
  const toAll = (message: ToWorker) => {
    for (const { worker } of places) if (worker?.isConnected() === true) worker.send(message);
  };

  await new Promise<void>((resolve, reject) => {
    const start = (place: Place): void => {
      const worker = cluster.fork();
      place.worker = worker;
      place.heard = Date.now();
      worker.on('message', (message: FromWorker) => heard(place, worker, message));
      worker.on('exit', (code, signal) => {
        place.worker = undefined;
        if (stopping) {
          if (places.every((one) => one.worker === undefined)) end(resolve);
          return;
        }
        log.error({ event: 'worker-died', worker: place.number, code, signal });
        setTimeout(() => (stopping ? undefined : start(place)), REPLACE_AFTER);
      });
    };
    const heard = (place: Place, worker: Worker, message: FromWorker): void => {
      place.heard = Date.now();
      switch (message.tell) {
        case 'up':
          worker.send({ tell: 'start', start: startOf(place) } satisfies ToWorker);
          return;
        case 'listening':
          // A port that the system chose is the port of the workers to come.
          port = message.port;
          log.info({ event: 'listening', worker: place.number, host: options.host, port, rulebooks: heads() });
          return;
        case 'failed':
          stopping = true;
          for (const one of places) one.worker?.kill();
          end(() => reject(new ServerError({ zh: message.zh, en: message.message }, message.code)));
          return;
        case 'metrics':
          void metrics().then(
            (text) =>
              worker.isConnected() ? worker.send({ tell: 'metrics', ask: message.ask, text } satisfies ToWorker) : false,
            (error) => log.error({ event: 'metrics-failed', err: error }),
          );
      }
    };
    const startOf = ({ number }: Place): WorkerStart => {
      const { host, limits, origins, logLevel, drainSeconds, record } = options;
      const own = record === undefined || number === 0 ? record : `${record}.${number + 1}`;
      return { host, port, limits, origins, logLevel, drainSeconds, rulebooks, tokens, record: own };
    };
    const heads = () => rulebooks.map(({ id, version, digest }) => ({ id, version, digest }));
    const refresh = (what: string, read: () => void): void => {
      try {
        read();
      } catch (error) {
        const said = error instanceof LiubaoError ? { zh: wordingOf(error).zh, problems: error.problems } : {};
        log.error({ event: `${what}-refused`, message: error instanceof Error ? error.message : String(error), ...said });
      }
    };
    const readRulebooks = () =>
      refresh('rulebooks', () => {
        const others = options.readRulebooks();
        if (others.map(({ digest }) => digest).join() === rulebooks.map(({ digest }) => digest).join()) return;
        rulebooks = others;
        toAll({ tell: 'rulebooks', rulebooks });
        log.info({ event: 'rulebooks-replaced', rulebooks: heads() });
      });
    const readTokens = () =>
      refresh('tokens', () => {
        tokens = options.readTokens();
        toAll({ tell: 'tokens', tokens });
      });
    const watch = watchFolders(options.folders, readRulebooks);
    const pings = setInterval(() => {
      const silent = (options.limits.maxSeconds ?? DEFAULT_SECONDS) * SILENT_LIMITS * 1_000;
      for (const place of places) {
        if (place.worker === undefined) continue;
        if (Date.now() - place.heard > silent) {
          log.error({ event: 'worker-hangs', worker: place.number });
          place.worker.process.kill('SIGKILL');
        } else if (place.worker.isConnected()) place.worker.send({ tell: 'ping' } satisfies ToWorker);
      }
    }, PING_EVERY);
    const onStop = (): void => {
      if (stopping) return;
      stopping = true;
      log.info({ event: 'draining' });
      toAll({ tell: 'drain' });
      if (places.every(({ worker }) => worker === undefined)) end(resolve);
    };
    const onHangup = (): void => {
      readRulebooks();
      readTokens();
    };
    const end = (done: () => void): void => {
      watch.stop();
      clearInterval(pings);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onStop);
      process.off('SIGHUP', onHangup);
      log.info({ event: 'stopped' });
      log.flush(() => done());
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onStop);
    process.on('SIGHUP', onHangup);
    for (const place of places) start(place);
  });
}
