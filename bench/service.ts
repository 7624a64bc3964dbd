/**
 * What an answer over HTTP costs, on one machine over the loopback interface, beside four that decide nothing, through the same router:
 * an echo of the loan, which reads and writes as little as is asked; the same, answered together as decisions are; an echo of the answer's
 * JSON, which reads and writes as much as is answered; and the loan, answered with bytes that were written before, which no service can be
 * cheaper than. They are asked by one caller, who waits for each answer before asking again, and by 32 at a time. They are measured in
 * rounds, each by the round that took the processor least, for others may be at work. Ratios travel from machine to machine; absolute
 * figures do not.
 *
 * `npm run bench:service`; `BENCH_SECONDS=30` measures longer, `MILLION=1` sends a million requests and watches the heap after each
 * tenth of them, `REQUESTS=50000` as many.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import autocannon from 'autocannon';
import { Hono } from 'hono';
import { entryOf } from '../src/facts/values/map-entries.js';
import { answeredTogether } from '../src/server/answered-together.js';
import { createService } from '../src/service/index.js';
import { loansForBench } from './loans.js';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const CALLERS = 32;
const ROUNDS = 3;
const A_ROUND = Math.max(1, SECONDS / ROUNDS);
// What Linux counts the time of processes in.
const TICKS_A_SECOND = 100;
const MOST_GROWTH = 8 * 1024 * 1024;
const loans = loansForBench(200);
const [loan] = loans;
const body = JSON.stringify(loan);
const json = { 'content-type': 'application/json' };

// The five facts on which the track of a loan turns, as a policy for Open Policy Agent.
const REGO = `package liubao
import rego.v1
default inclusive := false
small if input.size in {"micro", "small"}
inclusive if { input.kind == "enterprise"; small; input.credit <= 10000000 }
inclusive if { input.kind == "individual-business"; input.operating; input.credit <= 10000000 }
inclusive if { input.kind == "business-owner"; small; input.operating; input.credit <= 10000000 }
default track := "not-covered"
track := "shall-defer" if { inclusive; input.due >= "2020-06-01"; input.due <= "2020-12-31" }
`;

/** What OpenFisca answers, of what is asked here. */
interface Calculated {
  readonly persons?: { readonly Ann?: { readonly income_tax?: Readonly<Record<string, unknown>> } };
  readonly individus?: { readonly Ann?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  readonly trace?: Readonly<Record<string, { readonly value: readonly unknown[] }>>;
}

interface CalculatedOf {
  readonly name: string;
  readonly path: string;
  readonly situation: object;
  readonly valueIn: (answer: Calculated) => unknown;
}

const Ann = { salary: { '2017-01': 2000 } };
const NOT_KNOWN = { '2017-01': null };
const RELIEF = 'covid_aide_exceptionnelle_tpe_montant';
// The months against which the turnover of the month of the relief is held.
const turnover = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`2019-${String(at + 1).padStart(2, '0')}`, 4000] as const),
);

/** Variables of OpenFisca, by the package of the country whose law they are. */
const VARIABLES: Readonly<Record<string, readonly CalculatedOf[]>> = {
  // A variable alone; and one with what it was calculated from, as a decision names what it rests on.
  openfisca_country_template: [
    {
      name: 'beside a variable of OpenFisca',
      path: 'calculate',
      situation: { persons: { Ann: { ...Ann, income_tax: NOT_KNOWN } }, households: { one: { adults: ['Ann'] } } },
      valueIn: (answer) => answer.persons?.Ann?.income_tax?.['2017-01'],
    },
    {
      name: 'beside one that it traces',
      path: 'trace',
      situation: { persons: { Ann }, households: { one: { adults: ['Ann'], disposable_income: NOT_KNOWN } } },
      valueIn: (answer) => answer.trace?.['disposable_income<2017-01>']?.value[0],
    },
  ],
  // Law of the same year and kind: the relief of France for very small enterprises, with its condition and its ceiling.
  openfisca_france: [
    {
      name: 'beside a relief of France',
      path: 'calculate',
      situation: {
        individus: {
          Ann: {
            rpns_auto_entrepreneur_chiffre_affaires: { ...turnover, '2020-05': 1000 },
            travailleur_non_salarie: { '2020-05': true },
            [RELIEF]: { '2020-05': null },
          },
        },
        familles: { one: { parents: ['Ann'] } },
        foyers_fiscaux: { one: { declarants: ['Ann'] } },
        menages: { one: { personne_de_reference: ['Ann'] } },
      },
      valueIn: (answer) => answer.individus?.Ann?.[RELIEF]?.['2020-05'],
    },
  ],
};

// The server is a process of its own, so that the load does not take its time.
if (process.env.BENCH_SERVER !== undefined) {
  const service = createService();
  // As the service has its own router, the echo has one, and neither goes through that of the other.
  const app = new Hono();
  for (const path of ['/echo', '/together/echo']) app.post(path, async ({ req }) => Response.json(await req.json()));
  app.post('/together/answer', async ({ req }) => {
    await req.json();
    return new Response(answer, { headers: json });
  });
  // As `liubao serve` answers; the echo as whoever writes one would, and once as `liubao serve` would.
  const decide = answeredTogether(service.fetch, CALLERS);
  const echoTogether = answeredTogether(async (request: Request) => app.fetch(request), CALLERS);
  const answered = (request: Request) => {
    if (request.url.includes('/together')) return echoTogether(request);
    return request.url.includes('/echo') ? app.fetch(request) : decide(request);
  };
  const asked = { method: 'POST', headers: json, body };
  const decided = await service.fetch(new Request('http://localhost/v1/decision', asked));
  const answer = new Uint8Array(await decided.arrayBuffer());
  const server = createAdaptorServer({ fetch: answered }) as Server;
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
  process.on('message', (asked) => {
    if (asked === 'heap') globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send?.({ heap: process.memoryUsage().heapUsed, seconds: (user + system) / 1e6 });
  });
} else {
  await bench();
}

interface Figures {
  readonly perSecond: number;
  readonly p99: number;
  /** What the server takes for one, in millionths of a second of processor time. */
  readonly processor?: number;
}

/** What is sent, and how many loans it holds. */
interface Asked {
  readonly path: string;
  readonly sent: string;
  readonly type?: string;
  readonly loans?: number;
}

interface State {
  readonly heap: number;
  readonly seconds: number;
}

async function bench(): Promise<void> {
  const server = spawn(process.execPath, ['--expose-gc', process.argv[1] as string, 'bench/service.ts'], {
    env: { ...process.env, BENCH_SERVER: 'yes' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [port] = (await once(server, 'message')) as [number];
  const url = `http://127.0.0.1:${port}`;
  const state = async (asked: 'heap' | 'processor' = 'processor'): Promise<State> => {
    server.send(asked);
    return ((await once(server, 'message')) as [State])[0];
  };
  // What the server takes for a request holds on a busy machine too, where requests a second do not.
  const measured = async (
    { path, sent, type = 'application/json', loans: each = 1 }: Asked,
    connections: number,
  ): Promise<Figures> => {
    await idle(state);
    const before = await state();
    const figures = await load(`${url}${path}`, sent, { duration: A_ROUND }, type, { connections });
    // The load leaves what it asked last, and the server finishes it: the time of that counts, and the requests do not.
    await idle(state);
    const { seconds } = await state();
    const count = figures.total * each;
    return { ...figures, perSecond: figures.perSecond * each, processor: ((seconds - before.seconds) / count) * 1e6 };
  };
  const bestOf = async <Name extends string>(all: Readonly<Record<Name, Asked>>, connections: number) => {
    const rounds = new Map<Name, Figures[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, asked] of Object.entries(all) as [Name, Asked][]) {
        entryOf(rounds, name, () => []).push(await measured(asked, connections));
      }
    }
    return Object.fromEntries([...rounds].map(([name, figures]) => [name, least(figures)])) as Record<Name, Figures>;
  };
  try {
    await load(`${url}/v1/decision`, body, { duration: 2 });
    const answer = await (await fetch(`${url}/v1/decision`, { method: 'POST', headers: json, body })).text();
    const lines = loans.map((one) => JSON.stringify(one)).join('\n');
    const asLines = { sent: lines, type: 'application/x-ndjson', loans: loans.length };
    const all = {
      echo: { path: '/echo', sent: body },
      echoTogether: { path: '/together/echo', sent: body },
      echoOfAnswer: { path: '/echo', sent: answer },
      answered: { path: '/together/answer', sent: body },
      decided: { path: '/v1/decision', sent: body },
      many: { path: '/v1/decisions', ...asLines },
      compact: { path: '/v1/compact-decision', sent: body },
      manyCompact: { path: '/v1/compact-decisions', ...asLines },
    } satisfies Record<string, Asked>;
    console.log(`a loan of ${Buffer.byteLength(body)} bytes, an answer of ${Buffer.byteLength(answer)}`);
    const loads = [
      { callers: 'one caller', connections: 1, figures: await bestOf(all, 1) },
      { callers: `${CALLERS} callers`, connections: CALLERS, figures: await bestOf(all, CALLERS) },
    ];
    for (const { callers, figures } of loads) {
      const { echo, echoTogether, echoOfAnswer, answered, decided, many, compact, manyCompact } = figures;
      console.log(`\n${callers}`);
      row('echo of the loan', echo, echo);
      row('echo of the loan, answered together', echoTogether, echo);
      row('echo of the answer', echoOfAnswer, echo);
      row('the loan, answered with bytes of before', answered, echo);
      row('one loan decided, beside the echo of the loan', decided, echo);
      row('one loan decided, beside that answered together', decided, echoTogether);
      row('one loan decided, beside the echo of the answer', decided, echoOfAnswer);
      row(`a line of ${loans.length}, decided, beside one loan`, many, decided);
      row('one loan, compact, beside the echo of the loan', compact, echo);
      row(`a line of ${loans.length}, compact, beside one loan`, manyCompact, compact);
    }
    console.log('\nbeside others');
    await opa(loads);
    await openFisca(loads);
    const requests = Number(process.env.REQUESTS ?? (process.env.MILLION === undefined ? 0 : 1_000_000));
    if (requests > 0) await memory(`${url}/v1/decision`, requests, () => state('heap'));
  } finally {
    server.kill();
  }
}

/** The round that took the processor least. */
function least(rounds: readonly Figures[]): Figures {
  const [first, ...others] = rounds as readonly [Figures, ...Figures[]];
  return others.reduce((best, one) => ((one.processor ?? 0) < (best.processor ?? 0) ? one : best), first);
}

/** Waits for what was asked last, which the load breaks off when its time is over, while the server goes on. */
async function idle(state: () => Promise<State>): Promise<void> {
  for (let busy = true; busy; ) {
    const before = await state();
    await new Promise((resolve) => setTimeout(resolve, 100));
    busy = (await state()).seconds - before.seconds > 0.01;
  }
}

/** The heap after a collection, which must not grow with the requests that were answered. */
async function memory(url: string, requests: number, state: () => Promise<State>): Promise<void> {
  const heaps = [(await state()).heap];
  for (let tenth = 0; tenth < 10; tenth++) {
    await load(url, body, { amount: Math.ceil(requests / 10) });
    heaps.push((await state()).heap);
  }
  console.log(`heap after each tenth of ${requests.toLocaleString('en-GB')} requests: ${heaps.map(megabytes).join(' ')} MB`);
  // What is kept for later requests is there after the first tenth.
  const [, first = 0] = heaps;
  const grown = (heaps.at(-1) as number) - first;
  if (grown > MOST_GROWTH) throw new Error(`the heap has grown by ${megabytes(grown)} MB`);
}

async function load(
  url: string,
  sent: string,
  long: { readonly duration: number } | { readonly amount: number } = { duration: SECONDS },
  type = 'application/json',
  { connections = CALLERS, closes = false }: { readonly connections?: number; readonly closes?: boolean } = {},
): Promise<Figures & { total: number }> {
  const headers = { 'content-type': type, ...(type === 'application/json' ? {} : { accept: type }) };
  const {
    requests,
    latency,
    non2xx,
    errors,
    '2xx': answered,
  } = await autocannon({
    url,
    method: 'POST',
    headers,
    body: sent,
    connections,
    ...long,
  });
  // A server that closes a connection after each answer gives as many errors as answers.
  if (answered === 0 || non2xx > 0 || (errors > 0 && !closes))
    throw new Error(`${url}: ${non2xx} were refused and ${errors} failed`);
  return { perSecond: requests.average, p99: latency.p99, total: requests.total };
}

function row(name: string, { perSecond, p99, processor }: Figures, beside: Figures): void {
  const figures = [
    name.padEnd(50),
    `${Math.round(perSecond).toLocaleString('en-GB').padStart(9)}/s`,
    `${(perSecond / beside.perSecond).toFixed(2)}×`.padStart(8),
    `p99 ${p99} ms`.padStart(12),
  ];
  if (processor !== undefined && beside.processor !== undefined) {
    figures.push(`${processor.toFixed(0)} µs of the processor each, ${(beside.processor / processor).toFixed(2)}× as many`);
  }
  console.log(figures.join(' '));
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

/** How many ask at a time, and what was measured then of a loan that is decided. */
interface Load {
  readonly callers: string;
  readonly connections: number;
  readonly figures: Readonly<Record<'decided' | 'compact', Figures>>;
}

/** The same question put to `opa run --server`, where it is installed: `go install github.com/open-policy-agent/opa@latest`. */
async function opa(loads: readonly Load[]): Promise<void> {
  const program = process.env.OPA ?? 'opa';
  if (spawnSync(program, ['version']).status !== 0) {
    console.log(
      `SKIPPED: Open Policy Agent, for there is no ${program}: go install github.com/open-policy-agent/opa@latest, OPA=<path>`,
    );
    return;
  }
  const address = '127.0.0.1:18181';
  // One worker of the service has one processor, and so has this.
  const env = { ...process.env, GOMAXPROCS: '1' };
  const server = spawn(program, ['run', '--server', '--log-level', 'error', '--addr', address], { stdio: 'ignore', env });
  try {
    await answering(`http://${address}/health`, server);
    const policy = `http://${address}/v1/policies/liubao`;
    const put = await fetch(policy, { method: 'PUT', body: REGO, headers: { 'content-type': 'text/plain' } });
    if (!put.ok) throw new Error(`Open Policy Agent takes no policy: ${put.status} ${await put.text()}`);
    const input = { kind: 'enterprise', size: 'small', credit: 5_000_000, operating: true, due: '2020-08-15' };
    const sent = JSON.stringify({ input });
    const asked = { method: 'POST', headers: json, body: sent };
    const { result } = (await (await fetch(`http://${address}/v1/data/liubao/track`, asked)).json()) as { result: string };
    if (result !== 'shall-defer') throw new Error(`Open Policy Agent answers ${result}`);
    for (const { callers, connections, figures } of loads) {
      const answer = () =>
        load(`http://${address}/v1/data/liubao/track`, sent, { duration: A_ROUND }, 'application/json', { connections });
      const its = await loadOn(server, answer);
      row(`one loan decided, beside opa, ${callers}`, figures.decided, its);
      row(`one loan, compact, beside opa, ${callers}`, figures.compact, its);
    }
  } finally {
    server.kill();
  }
}

/**
 * Variables over OpenFisca's Web API, where it is installed:
 * `pip install openfisca-core[web-api] openfisca-country-template openfisca-france`.
 */
async function openFisca(loads: readonly Load[]): Promise<void> {
  const program = process.env.OPENFISCA ?? 'openfisca';
  if (spawnSync(program, ['serve', '--help']).status !== 0) {
    console.log(
      `SKIPPED: OpenFisca, for there is no ${program} with a Web API: pip install openfisca-core[web-api] openfisca-country-template openfisca-france`,
    );
    return;
  }
  for (const [country, variables] of Object.entries(VARIABLES)) await calculating(program, country, variables, loads);
}

async function calculating(
  program: string,
  country: string,
  variables: readonly CalculatedOf[],
  loads: readonly Load[],
): Promise<void> {
  const asked = ['serve', '--country-package', country, '--port', '15000', '--workers', '1'];
  const server = spawn(program, asked, { stdio: 'ignore' });
  try {
    try {
      await answering('http://127.0.0.1:15000/', server);
    } catch (error) {
      if (server.exitCode === null) throw error;
      console.log(`SKIPPED: ${country}, which is not installed`);
      return;
    }
    for (const { name, path, situation, valueIn } of variables) {
      const url = `http://127.0.0.1:15000/${path}`;
      const sent = JSON.stringify(situation);
      const response = await fetch(url, { method: 'POST', headers: json, body: sent });
      const answer = (await response.json()) as Calculated;
      if (typeof valueIn(answer) !== 'number') throw new Error(`OpenFisca answers ${response.status} ${JSON.stringify(answer)}`);
      // Its one worker takes one connection at a time, and closes it after each answer.
      const one = { connections: 1, closes: true };
      const calculate = () => load(url, sent, { duration: A_ROUND }, 'application/json', one);
      const its = await loadOn(server, calculate);
      for (const { callers, figures } of loads) row(`${name}, ${callers}`, figures.decided, its);
    }
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

/** The best round of a server that is another's program, with what it takes for a request where the system tells (Linux). */
async function loadOn({ pid }: ChildProcess, run: () => Promise<Figures & { total: number }>): Promise<Figures> {
  const rounds: Figures[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = processorSeconds(pid);
    const figures = await run();
    const after = processorSeconds(pid);
    const isTold = before !== undefined && after !== undefined;
    rounds.push(isTold ? { ...figures, processor: ((after - before) / figures.total) * 1e6 } : figures);
  }
  return least(rounds);
}

/** The processor time of a process and of those that it started. */
function processorSeconds(pid: number | undefined): number | undefined {
  try {
    // The name of a program may have blanks in it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    const own = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
    return children.reduce((sum, child) => sum + (processorSeconds(Number(child)) ?? 0), own);
  } catch {
    return undefined;
  }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; server.exitCode === null && tries < 300; tries++) {
    const answers = await fetch(url).then(
      ({ status }) => status < 500,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer: ${server.exitCode === null ? 'in time' : `it ended with ${server.exitCode}`}`);
}
