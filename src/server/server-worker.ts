import cluster from 'node:cluster';
import type { ServerOptions as HttpOptions, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { codeOf, reasonOf } from '../files/system-reason.js';
import { openLogOf } from '../node/decision-log.js';
import { DecisionLogError } from '../node/decision-log-error.js';
import { checkedRulebook } from '../rulebook/load/checked-mark.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { inTime } from '../service/http/timer.js';
import { createService } from '../service/service.js';
import { answeredTogether } from './answered-together.js';
import { documentationRequest, explorerFiles } from './explorer-files.js';
import { rulebookSealer } from './rulebook-sealer.js';
import { logAnswer, serverLog, written } from './server-log.js';
import { workerMetrics } from './server-metrics.js';
import type { FromWorker, ToWorker, WorkerStart } from './server-options.js';

/** The explorer, where it was built beside this script. */
const EXPLORER = fileURLToPath(new URL('../explorer', import.meta.url));

const HEADERS_SECONDS = 10;
const METRICS_SECONDS = 5;
const KEEP_ALIVE_SECONDS = 65;
// So many are answered in a millisecond or two, for which each of them waits.
const MOST_TOGETHER = 32;
const LOOK_MILLISECONDS = 50;
const LOOK_AT_HEADERS_MILLISECONDS = 2_000;

const notGathered = () => new Error('the first process did not gather them');

const tell = (what: FromWorker) => void process.send?.(what);
/** What the first process checked arrives as a copy of what it checked. */
const checked = (rulebooks: readonly Rulebook[]) => rulebooks.map((rulebook) => checkedRulebook(rulebook));

// What it is told before it has begun, it does then.
const untilBegun: ToWorker[] = [];
let follow = (message: ToWorker): void => void untilBegun.push(message);

process.on('message', (message: ToWorker) => {
  if (message.tell === 'start') void begin(message.start);
  else if (message.tell === 'ping') tell({ tell: 'pong' });
  else follow(message);
});
// The first process is told to end, and tells the workers; a terminal tells all of them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// Without the first process there is nobody to tell, and another server will take the port.
cluster.worker?.on('error', () => process.exit(1));
tell({ tell: 'up' });

/** Answers requests until it is told to stop, or the first process is gone. */
async function begin(start: WorkerStart): Promise<void> {
  const log = serverLog(start.logLevel);
  const metrics = workerMetrics();
  const asked = new Map<number, (text: string | undefined) => void>();
  let asks = 0;
  try {
    const rulebooks = checked(start.rulebooks);
    const sealer = rulebookSealer({ signKey: start.signKey, mask: start.mask }, rulebooks);
    const decisions = start.record === undefined ? undefined : await openLogOf(start.record, sealer.seal);
    const service = createService({
      rulebooks,
      tokens: start.tokens,
      limits: start.limits,
      origins: start.origins,
      ...(decisions === undefined
        ? {}
        : {
            record: async (decided) => {
              try {
                const records = await Promise.all(decided.map(({ decision, loan }) => decisions.append(decision, loan)));
                return records.map(({ decision }) => decision);
              } catch (error) {
                // A log that could not be written takes nothing more until it is opened again, which another worker does.
                if (error instanceof DecisionLogError) stop();
                throw error;
              }
            },
          }),
      onAnswer(answered) {
        metrics.count(answered);
        logAnswer(log, answered);
      },
      metrics: () => {
        asks += 1;
        const ask = asks;
        const told = new Promise<string>((resolve, reject) => {
          asked.set(ask, (text) => (text === undefined ? reject(notGathered()) : resolve(text)));
          tell({ tell: 'metrics', ask });
        });
        return inTime(METRICS_SECONDS, told, notGathered).finally(() => asked.delete(ask));
      },
    });
    const explorer = explorerFiles(EXPLORER);
    // No more than may be answered at a time: nobody is refused for those who came at the same moment and are answered at once. What is
    // recorded, or is a stream, takes several turns and keeps its place meanwhile.
    const { maxConcurrent = MOST_TOGETHER } = start.limits;
    const { maxConcurrentOfToken = MOST_TOGETHER } = start.tokens.length === 0 ? {} : start.limits;
    const answered = answeredTogether(
      async (request: Request) => explorer(request) ?? service.fetch(documentationRequest(request)),
      Math.min(MOST_TOGETHER, maxConcurrent, maxConcurrentOfToken),
    );
    const serverOptions: HttpOptions = {
      headersTimeout: HEADERS_SECONDS * 1_000,
      keepAliveTimeout: KEEP_ALIVE_SECONDS * 1_000,
      // A stream of lines takes as long as it takes; the service itself waits no longer than it may for each piece.
      requestTimeout: 0,
      // Left out, headers are looked at twice a minute alone.
      connectionsCheckingInterval: LOOK_AT_HEADERS_MILLISECONDS,
    };
    const server = createAdaptorServer({ fetch: answered, serverOptions }) as Server;
    // Connections that have asked nothing yet, as browsers and balancers open them beforehand.
    const unused = new Set<Socket>();
    server.on('connection', (socket) => {
      unused.add(socket);
      socket.on('close', () => unused.delete(socket));
    });
    server.on('request', ({ socket }) => unused.delete(socket));
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      service.drain();
      server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
      const began = performance.now();
      const idle = setInterval(() => {
        server.closeIdleConnections();
        // A server that closes no longer looks for those that never ask.
        const isLate = performance.now() - began > HEADERS_SECONDS * 1_000;
        for (const socket of unused) if (isLate || socket.bytesRead === 0) socket.destroy();
      }, LOOK_MILLISECONDS);
      const late = setTimeout(() => process.exit(1), start.drainSeconds * 1_000);
      late.unref();
      server.close(async () => {
        clearInterval(idle);
        await decisions?.close();
        await written(log);
        process.exit(0);
      });
    };
    follow = (message) => {
      switch (message.tell) {
        case 'rulebooks': {
          const others = checked(message.rulebooks);
          sealer.useRulebooks(others);
          return service.useRulebooks(others);
        }
        case 'tokens':
          return service.useTokens(message.tokens);
        case 'metrics':
          return asked.get(message.ask)?.(message.text);
        case 'figures':
          return void metrics.figures().then((figures) => tell({ tell: 'figures', figures }));
        case 'drain':
          return stop();
      }
    };
    process.on('disconnect', stop);
    server.on('error', failed);
    server.listen(start.port, start.host, () => tell({ tell: 'listening', port: (server.address() as AddressInfo).port }));
    for (const message of untilBegun.splice(0)) follow(message);
  } catch (error) {
    failed(error);
  }
}

/** Tells what keeps it from beginning, and ends. */
function failed(error: unknown): void {
  const { zh, en } = reasonOf(error);
  const said: FromWorker = { tell: 'failed', code: codeOf(error), message: en, zh };
  process.send?.(said, () => process.exit(1));
}
