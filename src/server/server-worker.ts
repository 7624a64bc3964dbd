import cluster from 'node:cluster';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { codeOf, reasonOf } from '../files/system-reason.js';
import { openDecisionLog } from '../node/decision-log.js';
import { checkedRulebook } from '../rulebook/load/checked-mark.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { createService } from '../service/service.js';
import { documentationRequest, explorerFiles } from './explorer-files.js';
import { logAnswer, serverLog } from './server-log.js';
import { workerMetrics } from './server-metrics.js';
import type { FromWorker, ToWorker, WorkerStart } from './server-options.js';

/** The explorer, where it was built beside this script. */
const EXPLORER = fileURLToPath(new URL('../explorer', import.meta.url));

const HEADERS_SECONDS = 10;
const KEEP_ALIVE_SECONDS = 65;
const LOOK_MILLISECONDS = 50;

const tell = (what: FromWorker) => void process.send?.(what);
/** What the first process checked arrives as a copy of what it checked. */
const checked = (rulebooks: readonly Rulebook[]) => rulebooks.map((rulebook) => checkedRulebook(rulebook));

process.on('message', (message: ToWorker) => {
  if (message.tell === 'start') void begin(message.start);
  if (message.tell === 'ping') tell({ tell: 'pong' });
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
  const asked = new Map<number, (text: string) => void>();
  let asks = 0;
  try {
    const decisions = start.record === undefined ? undefined : await openDecisionLog(start.record);
    const service = createService({
      rulebooks: checked(start.rulebooks),
      tokens: start.tokens,
      limits: start.limits,
      origins: start.origins,
      ...(decisions === undefined
        ? {}
        : {
            record: async (decided) => {
              const records = await Promise.all(decided.map(({ decision, loan }) => decisions.append(decision, loan)));
              return records.map(({ decision }) => decision);
            },
          }),
      onAnswer(answered) {
        metrics.count(answered);
        logAnswer(log, answered);
      },
      metrics: () =>
        new Promise((resolve) => {
          asks += 1;
          asked.set(asks, resolve);
          tell({ tell: 'metrics', ask: asks });
        }),
    });
    const explorer = explorerFiles(EXPLORER);
    const answered = (request: Request) => explorer(request) ?? service.fetch(documentationRequest(request));
    const server = createAdaptorServer({ fetch: answered }) as Server;
    server.headersTimeout = HEADERS_SECONDS * 1_000;
    server.keepAliveTimeout = KEEP_ALIVE_SECONDS * 1_000;
    // A stream of lines takes as long as it takes; the service itself waits no longer than it may for each piece.
    server.requestTimeout = 0;
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      service.drain();
      server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
      const idle = setInterval(() => server.closeIdleConnections(), LOOK_MILLISECONDS);
      const late = setTimeout(() => process.exit(1), start.drainSeconds * 1_000);
      late.unref();
      server.close(async () => {
        clearInterval(idle);
        await decisions?.close();
        log.flush(() => process.exit(0));
      });
    };
    process.on('message', (message: ToWorker) => {
      switch (message.tell) {
        case 'rulebooks':
          return service.useRulebooks(checked(message.rulebooks));
        case 'tokens':
          return service.useTokens(message.tokens);
        case 'metrics': {
          asked.get(message.ask)?.(message.text);
          asked.delete(message.ask);
          return;
        }
        case 'drain':
          return stop();
      }
    });
    process.on('disconnect', stop);
    server.on('error', failed);
    server.listen(start.port, start.host, () => tell({ tell: 'listening', port: (server.address() as AddressInfo).port }));
  } catch (error) {
    failed(error);
  }
}

/** What keeps a worker from beginning keeps the next one from it too: the first process ends, and says why. */
function failed(error: unknown): void {
  const { zh, en } = reasonOf(error);
  tell({ tell: 'failed', code: codeOf(error), message: en, zh });
  cluster.worker?.disconnect();
}
