import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { LiubaoError, wordingOf } from '../facts/input/liubao-error.js';
import type { Wording } from '../law/wording.js';
import { baseFolders } from '../node/base-folders.js';
import { servedRulebooks } from '../service/served-rulebooks.js';
import { watchFolders } from './folder-watch.js';
import { gatheredMetrics } from './gathered-metrics.js';
import { serverLog, written } from './server-log.js';
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
  /** How often it was looked after since it was last known to be at work. */
  unheard: number;
  /**
   * The port that its worker was told to take, which may be one for the system to choose. Workers share a port where they were told the
   * same.
   */
  told: number | undefined;
  /** Whether a worker at this place has ever answered requests. */
  hasServed: boolean;
  /** Whether the worker answers requests. */
  serves: boolean;
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
// On a busy machine a worker takes much longer to begin than to answer.
const STARTING_TAKES = 4;

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
  let refusal: ServerError | undefined;
  const places: Place[] = Array.from({ length: options.workers }, (_, number) => ({
    number,
    worker: undefined,
    told: undefined,
    unheard: 0,
    hasServed: false,
    serves: false,
    began: 0,
    pause: REPLACE_AFTER,
  }));
  // Workers take connections from the system by themselves. One that this process hands to a worker which is killed meanwhile would be
  // nobody's: its caller would wait for ever.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  // What a worker says of its own end goes through this process: one that begins while this is killed has nobody to say it to, and Node.js
  // would print where it noticed.
  cluster.setupPrimary({ exec: fileURLToPath(WORKER), execArgv: [], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  const toPlace = ({ worker }: Place, message: ToWorker) => {
    if (worker?.isConnected() === true) worker.send(message);
  };
  const toAll = (message: ToWorker) => {
    for (const place of places) toPlace(place, message);
  };
  const metrics = gatheredMetrics({
    // One that is starting, or that is gone, would be waited for in vain.
    places: () => places.filter(({ serves }) => serves).map(({ number }) => number),
    ask: (number) => toPlace(places[number] as Place, { tell: 'figures' }),
  });

  await new Promise<void>((resolve, reject) => {
    const start = (place: Place): void => {
      const worker = cluster.fork();
      place.worker = worker;
      place.unheard = 0;
      place.began = performance.now();
      worker.on('error', (error) => {
        // One that dies while it is told something is replaced as any other.
        log.warn({ event: 'worker-unreachable', worker: place.number, err: error });
        // Where the system starts no more processes, no end is told of.
        if (worker.process.pid === undefined) gone(place, null, null);
      });
      worker.process.stderr?.on('data', (said: Buffer) => process.stderr.write(said));
      worker.on('message', (message: FromWorker) => heard(place, worker, message));
      worker.on('exit', (code, signal) => gone(place, code, signal));
    };
    const gone = (place: Place, code: number | null, signal: string | null): void => {
      place.worker = undefined;
      place.told = undefined;
      place.serves = false;
      metrics.lose(place.number);
      if (stopping) {
        if (code === 1 && place.hasServed) log.error({ event: 'requests-cut-off', worker: place.number });
        endIfAlone();
        return;
      }
      log.error({ event: 'worker-died', worker: place.number, code, signal });
      setTimeout(() => (stopping ? undefined : start(place)), place.pause);
      place.pause = performance.now() - place.began > SOON ? REPLACE_AFTER : Math.min(place.pause * 2, LONGEST_PAUSE);
    };
    const heard = (place: Place, worker: Worker, message: FromWorker): void => {
      // What a worker said before it died may arrive after its end: its figures are counted by then, and its port is closed. Why it failed
      // still counts.
      if (place.worker !== worker && message.tell !== 'failed') return;
      place.unheard = 0;
      switch (message.tell) {
        case 'up':
          // It has nothing to end.
          if (stopping) worker.process.kill('SIGKILL');
          else worker.send({ tell: 'start', start: startOf(place) } satisfies ToWorker);
          return;
        case 'listening':
          // A port that the system chose stays, also where the one that it was chosen for is gone before another shares it.
          if (port !== 0 && message.port !== port) {
            worker.process.kill('SIGKILL');
            return;
          }
          port = message.port;
          place.hasServed = true;
          place.serves = true;
          log.info({ event: 'listening', worker: place.number, host: options.host, port, rulebooks: heads() });
          return;
        case 'failed':
          failed(place, message);
          return;
        case 'figures':
          metrics.take(place.number, message.figures);
          return;
        case 'metrics':
          void metrics.text().then(
            (text) => answerMetrics(worker, message.ask, text),
            (error) => {
              log.error({ event: 'metrics-failed', err: error });
              answerMetrics(worker, message.ask, undefined);
            },
          );
      }
    };
    const answerMetrics = (worker: Worker, ask: number, text: string | undefined): void => {
      if (worker.isConnected()) worker.send({ tell: 'metrics', ask, text } satisfies ToWorker);
    };
    /** What keeps a worker from its first beginning keeps every other from it; later it may be over soon, such as a full disk. */
    const failed = (place: Place, { code, message, zh }: FromWorker & { readonly tell: 'failed' }): void => {
      if (place.hasServed) {
        log.error({ event: 'worker-failed', worker: place.number, code, message, zh });
        return;
      }
      refusal ??= new ServerError({ zh, en: message }, code);
      stopping = true;
      // Those that have begun already pay no heed to signals, and would serve on without this process.
      toAll({ tell: 'drain' });
      endIfAlone();
    };
    const startOf = (place: Place): WorkerStart => {
      const { number } = place;
      place.told = places.find(({ told }) => told !== undefined)?.told ?? port;
      const { host, limits, origins, signKey, mask, logLevel, drainSeconds, record } = options;
      const own = record === undefined || number === 0 ? record : `${record}.${number + 1}`;
      return {
        host,
        port: place.told,
        limits,
        origins,
        signKey,
        mask,
        logLevel,
        drainSeconds,
        rulebooks,
        tokens,
        record: own,
      };
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
        // Looks are counted, and no clock is asked: a machine that slept, or this process while it read a folder, hears nothing either.
        place.unheard += 1;
        if (place.unheard * PING_EVERY > silent * (place.serves ? 1 : STARTING_TAKES)) {
          log.error({ event: 'worker-hangs', worker: place.number });
          place.worker.process.kill('SIGKILL');
        } else toPlace(place, { tell: 'ping' });
      }
    }, PING_EVERY);
    const onStop = (): void => {
      if (stopping) return;
      stopping = true;
      log.info({ event: 'draining' });
      toAll({ tell: 'drain' });
      endIfAlone();
    };
    const onHangup = (): void => {
      readRulebooks();
      readTokens();
    };
    let ended = false;
    const endIfAlone = (): void => {
      if (ended || places.some(({ worker }) => worker !== undefined)) return;
      ended = true;
      watch.stop();
      clearInterval(pings);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onStop);
      process.off('SIGHUP', onHangup);
      log.info({ event: 'stopped' });
      void written(log).then(() => (refusal === undefined ? resolve() : reject(refusal)));
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onStop);
    process.on('SIGHUP', onHangup);
    for (const place of places) start(place);
  });
}
