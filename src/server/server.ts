import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { LiubaoError, wordingOf } from '../facts/input/liubao-error.js';
import type { Wording } from '../law/wording.js';
import { baseFolders } from '../node/base-folders.js';
import { servedRulebooks } from '../service/served-rulebooks.js';
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
  /** Whether a worker at this place has ever answered requests. */
  hasServed: boolean;
  /** When the worker was started. */
  began: number;
  /** How long to wait until the next one is started, in milliseconds. */
  pause: number;
}

const WORKER = new URL('server-worker.js', import.meta.url);
const PING_EVERY = 1_000;
const REPLACE_AFTER = 100;
// A worker that dies soon is replaced later each time, so that what keeps it from its work does not take the machine's.
const SOON = 10_000;
const LONGEST_PAUSE = 10_000;
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
  const served = () => servedRulebooks(options.readRulebooks()).all;
  let rulebooks = served();
  let tokens = options.readTokens();
  let { port } = options;
  let stopping = false;
  const places: Place[] = Array.from({ length: options.workers }, (_, number) => ({
    number,
    worker: undefined,
    heard: 0,
    hasServed: false,
    began: 0,
    pause: REPLACE_AFTER,
  }));
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
      place.began = Date.now();
      // One that dies while it is told something is replaced as any other.
      worker.on('error', (error) => log.warn({ event: 'worker-unreachable', worker: place.number, err: error }));
      worker.on('message', (message: FromWorker) => heard(place, worker, message));
      worker.on('exit', (code, signal) => {
        place.worker = undefined;
        if (stopping) {
          if (code === 1 && place.hasServed) log.error({ event: 'requests-cut-off', worker: place.number });
          if (places.every((one) => one.worker === undefined)) end(resolve);
          return;
        }
        log.error({ event: 'worker-died', worker: place.number, code, signal });
        setTimeout(() => (stopping ? undefined : start(place)), place.pause);
        place.pause = Date.now() - place.began > SOON ? REPLACE_AFTER : Math.min(place.pause * 2, LONGEST_PAUSE);
      });
    };
    const heard = (place: Place, worker: Worker, message: FromWorker): void => {
      place.heard = Date.now();
      switch (message.tell) {
        case 'up':
          // It has nothing to end.
          if (stopping) worker.process.kill('SIGKILL');
          else worker.send({ tell: 'start', start: startOf(place) } satisfies ToWorker);
          return;
        case 'listening':
          // A port that the system chose is the port of the workers to come.
          port = message.port;
          place.hasServed = true;
          log.info({ event: 'listening', worker: place.number, host: options.host, port, rulebooks: heads() });
          return;
        case 'failed':
          failed(place, message);
          return;
        case 'metrics':
          void metrics().then(
            (text) =>
              worker.isConnected() ? worker.send({ tell: 'metrics', ask: message.ask, text } satisfies ToWorker) : false,
            (error) => {
              log.error({ event: 'metrics-failed', err: error });
              if (worker.isConnected()) worker.send({ tell: 'metrics', ask: message.ask, text: undefined } satisfies ToWorker);
            },
          );
      }
    };
    /** What keeps a worker from its first beginning keeps every other from it; later it may be over soon, such as a full disk. */
    const failed = (place: Place, { code, message, zh }: FromWorker & { readonly tell: 'failed' }): void => {
      if (place.hasServed) {
        log.error({ event: 'worker-failed', worker: place.number, code, message, zh });
        return;
      }
      stopping = true;
      for (const one of places) one.worker?.kill();
      end(() => reject(new ServerError({ zh, en: message }, code)));
    };
    const startOf = ({ number }: Place): WorkerStart => {
      const { host, limits, origins, signKey, logLevel, drainSeconds, record } = options;
      const own = record === undefined || number === 0 ? record : `${record}.${number + 1}`;
      return { host, port, limits, origins, signKey, logLevel, drainSeconds, rulebooks, tokens, record: own };
    };
    const heads = () => rulebooks.map(({ id, version, digest }) => ({ id, version, digest }));
    const refresh = (what: string, read: () => void, counts = () => true): void => {
      try {
        read();
      } catch (error) {
        if (!counts()) return;
        const said = error instanceof LiubaoError ? { zh: wordingOf(error).zh, problems: error.problems } : {};
        log.error({ event: `${what}-refused`, message: error instanceof Error ? error.message : String(error), ...said });
      }
    };
    const readRulebooks = (areSame = () => true) =>
      refresh(
        'rulebooks',
        () => {
          const others = served();
          if (!areSame()) return;
          if (others.map(({ digest }) => digest).join() === rulebooks.map(({ digest }) => digest).join()) return;
          rulebooks = others;
          toAll({ tell: 'rulebooks', rulebooks });
          log.info({ event: 'rulebooks-replaced', rulebooks: heads() });
        },
        areSame,
      );
    const readTokens = () =>
      refresh('tokens', () => {
        tokens = options.readTokens();
        toAll({ tell: 'tokens', tokens });
        log.info({ event: 'tokens-read', tokens: tokens.length });
      });
    // What is changed in a rulebook changes those that extend or amend it.
    const watch = watchFolders(() => options.folders.flatMap((folder) => [folder, ...baseFolders(folder)]), readRulebooks);
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
    let ended = false;
    const end = (done: () => void): void => {
      if (ended) return;
      ended = true;
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
