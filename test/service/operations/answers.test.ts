import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, SUBJECT_NAMES } from '../../../src/assess/index.js';
import { audit } from '../../../src/audit/index.js';
import { compare, comparisonText } from '../../../src/compare/index.js';
import {
  counterfactuals,
  explainCounterfactuals,
  explainLoan,
  explainWhyNot,
  fileNote,
  letter,
  nextQuestions,
  sensitivity,
  whyNot,
} from '../../../src/explain/index.js';
import { type Decision, decide, type LoanInput, lawOfDay, ningxia2020 } from '../../../src/index.js';
import { defaultReading } from '../../../src/law/interpretation.js';
import { readRulebook } from '../../../src/node/index.js';
import { compactDecision } from '../../../src/portfolio/index.js';
import { createService } from '../../../src/service/index.js';
import { sampleOf } from '../../depth.js';
import { LOAN, UNKNOWN_LOAN } from '../../hosts/public-calls.js';
import { ask, service } from '../asked.js';

const loan = LOAN as LoanInput;
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const compact = (decision: Decision) => {
  const { asOf, lawAsOf, parameters, rulebook: identity } = decision;
  const own = new Map(rulebook.interpretations.map((one) => [one.id, defaultReading(one)]));
  const others = Object.entries(decision.readings).filter(([id, reading]) => own.get(id) !== reading);
  const readings = others.length === 0 ? undefined : Object.fromEntries(others);
  return { ...compactDecision(decision), asOf, lawAsOf, readings, parameters, rulebook: identity };
};
const withoutRulebook = ({ rulebook: _, ...rest }: { rulebook: unknown }) => rest;
const rulebook = ningxia2020();
const whole = (one: LoanInput): Decision => decide(one, { rulebook, trace: true, turnsOn: true });
const readings = { 'ceiling.scope': 'enterprises' } as const;
const servicing = { components: [{ instalment: 0, component: 'interest', action: 'refused' }] } as const;
const target = { track: 'shall-defer', instalment: 1 } as const;

/** What is asked, and what the library answers to it. */
const DATA: readonly (readonly [path: string, body: unknown, expected: () => unknown])[] = [
  ['/v1/decision', loan, () => decide(loan)],
  ['/v1/decision', UNKNOWN_LOAN, () => decide(UNKNOWN_LOAN)],
  ['/v1/decision?trace=true&turnsOn=true', loan, () => whole(loan)],
  [
    '/v1/decision?readings[ceiling.scope]=enterprises&asOf=2020-08-01',
    loan,
    () => decide(loan, { readings, asOf: '2020-08-01' }),
  ],
  [
    '/v1/decision?parameters[inclusive.creditCeiling]=1000000.00',
    loan,
    () => decide(loan, { parameters: { 'inclusive.creditCeiling': '1000000.00' } }),
  ],
  ['/v1/compact-decision', loan, () => compact(decide(loan))],
  ['/v1/compact-decision?asOf=2020-08-01', UNKNOWN_LOAN, () => compact(decide(UNKNOWN_LOAN, { asOf: '2020-08-01' }))],
  [
    '/v1/compact-decision?readings[ceiling.scope]=enterprises&parameters[inclusive.creditCeiling]=1000000.00',
    { ...loan, asOf: '2020-09-01' },
    () => compact(decide({ ...loan, asOf: '2020-09-01' }, { readings, parameters: { 'inclusive.creditCeiling': '1000000.00' } })),
  ],
  ['/v1/compact-decisions', [loan, UNKNOWN_LOAN], () => [compact(decide(loan)), compact(decide(UNKNOWN_LOAN))]],
  ['/v1/audit', { loan, servicing }, () => audit(loan, servicing)],
  ['/v1/questions', UNKNOWN_LOAN, () => nextQuestions(UNKNOWN_LOAN)],
  ['/v1/sensitivity?arguableOnly=true', loan, () => sensitivity(loan, { rulebook, arguableOnly: true })],
  ['/v1/sensitivity?among=ceiling.scope', loan, () => sensitivity(loan, { rulebook, among: ['ceiling.scope'] })],
  ['/v1/why-not', { loan, target: 'may-negotiate' }, () => withoutRulebook(whyNot(loan, 'may-negotiate'))],
  ['/v1/what-if', { loan, target }, () => withoutRulebook(counterfactuals(loan, target))],
  [
    '/v1/comparison',
    { loans: [loan, UNKNOWN_LOAN], to: { readings }, examples: 1 },
    () => compare([loan, UNKNOWN_LOAN], {}, { readings }, { examples: 1 }),
  ],
  ...SUBJECT_NAMES.map((name) => {
    const file = { guarantor: 'fees', 'main-bank': 'which-bank', renewal: 'renewal', 'lender-year': 'targets' } as const;
    const rest = { 'region-year': 'targets', support: 'supports', enterprise: 'boundaries' } as const;
    const { cases } = JSON.parse(readFileSync(`fixtures/${name}/${{ ...file, ...rest }[name]}.json`, 'utf8')) as {
      cases: { input: unknown }[];
    };
    const input = cases[0]?.input;
    return [`/v1/assessments/${name}?trace=true`, input, () => assess(name, input, { trace: true })] as const;
  }),
];

/** What people read, in each format. */
const DOCUMENTS: readonly (readonly [
  path: string,
  body: unknown,
  expected: (its: { lang: 'zh' | 'en'; format: 'text' | 'markdown' | 'html' }) => string,
])[] = [
  ['/v1/explanation', loan, (its) => explainLoan(loan, its)],
  ['/v1/explanation?detail=brief', loan, (its) => explainLoan(loan, { ...its, detail: 'brief' })],
  [
    '/v1/letter',
    { loan, bank: '某银行', date: '2020-07-20' },
    (its) => letter(whole(loan), { ...its, loan, bank: '某银行', date: '2020-07-20' }),
  ],
  ['/v1/file-note', { loan, officer: '甲' }, (its) => fileNote(whole(loan), { ...its, loan, officer: '甲' })],
  ['/v1/why-not', { loan, target: 'may-negotiate' }, (its) => explainWhyNot(whyNot(loan, 'may-negotiate'), its)],
  ['/v1/what-if', { loan, target }, (its) => explainCounterfactuals(counterfactuals(loan, target), its)],
  ['/v1/comparison', { loans: [loan], to: { readings } }, (its) => comparisonText(compare([loan], {}, { readings }), its)],
];
const FORMATS = { 'text/plain': 'text', 'text/markdown': 'markdown', 'text/html': 'html' } as const;

describe('the service answers what the library answers', () => {
  it.each(DATA)('%s', async (path, body, expected) => {
    const { status, type, json } = await ask(service(), path, { body });
    expect({ status, type, answer: json() }).toEqual({ status: 200, type: 'application/json', answer: plain(expected()) });
  });

  it.each(sampleOf(DOCUMENTS, 2))('%s, in each format and both languages', async (path, body, expected) => {
    for (const [type, format] of Object.entries(FORMATS)) {
      for (const lang of ['zh', 'en'] as const) {
        const answered = await ask(service(), path, { body, headers: { accept: type, 'accept-language': lang } });
        expect(answered.type).toBe(`${type}; charset=utf-8`);
        expect(answered.headers.get('content-language')).toBe(lang);
        expect(answered.text).toBe(expected({ lang, format }));
      }
    }
  });

  it('an explanation as data, whose decision is that of the loan', async () => {
    const { json } = await ask(service(), '/v1/explanation', { body: loan });
    expect(json()).toMatchObject({ decision: plain(whole(loan)) as object, readingsExamined: true });
  });
});

const NO_RECORD = { libraryVersion: '0', inputDigest: '1', decisionId: '2' };

describe('an answer in the compact form', () => {
  it('has no room for a trace or for what it turns on', async () => {
    for (const more of ['trace', 'turnsOn']) {
      for (const path of ['/v1/compact-decision', '/v1/compact-decisions']) {
        const { status, json } = await ask(service(), `${path}?${more}=true`, { body: [loan] });
        expect({ status, answer: json() }).toMatchObject({ status: 400, answer: { problems: [{ path: more }] } });
      }
    }
  });

  it.each(['', '?asOf=2020-08-01', '?readings[ceiling.scope]=enterprises&parameters[inclusive.creditCeiling]=1000000.00'])(
    'is the same to the byte where decisions are recorded, but for the record: %s',
    async (query) => {
      const recording = createService({
        record: async (decided) => decided.map(({ decision }) => ({ ...decision, record: NO_RECORD })),
      });
      const withRecord = (text: string) => text.replaceAll(/}$/gm, `,"record":${JSON.stringify(NO_RECORD)}}`);
      for (const body of [loan, UNKNOWN_LOAN, { ...loan, asOf: '2020-09-01' }]) {
        const [plainly, recorded] = await Promise.all(
          [service(), recording].map((asked) => ask(asked, `/v1/compact-decision${query}`, { body })),
        );
        expect(recorded?.text).toBe(withRecord(plainly?.text as string));
      }
      const many = { body: [loan, UNKNOWN_LOAN], headers: { accept: 'application/x-ndjson' } };
      const [plainly, recorded] = await Promise.all(
        [service(), recording].map((asked) => ask(asked, `/v1/compact-decisions${query}`, many)),
      );
      expect(recorded?.text).toBe(withRecord(plainly?.text as string));
    },
  );

  it('says which rulebook decided, though another has taken its place since', async () => {
    const other = readRulebook('fixtures/rulebooks/invented-2021');
    const replaced = createService();
    const digestNow = async () => {
      const { json } = await ask(replaced, '/v1/compact-decision', { body: loan });
      return (json() as Decision).rulebook.digest;
    };
    expect(await digestNow()).toBe(rulebook.digest);
    replaced.useRulebooks([other]);
    expect(await digestNow()).toBe(other.digest);
    replaced.useRulebooks([rulebook]);
    expect(await digestNow()).toBe(rulebook.digest);
  });
});

describe('the law that it decides by', () => {
  const law = lawOfDay(rulebook);
  it.each([
    ['/v1/provisions', law.provisions.map(({ id }) => id)],
    ['/v1/rule-sets', law.ruleSets.map(({ id }) => id)],
    ['/v1/readings', law.interpretations.map(({ id }) => id)],
    ['/v1/parameters', law.parameters.map(({ id }) => id)],
  ])('%s lists them all', async (path, ids) => {
    const { json } = await ask(service(), path);
    expect((json() as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  it('has facts of every grain, or of one', async () => {
    const grains = async (path: string) => {
      const { json } = await ask(service(), path);
      return new Set((json() as { grain: string }[]).map(({ grain }) => grain));
    };
    expect((await grains('/v1/facts')).size).toBeGreaterThan(5);
    expect(await grains('/v1/facts?grain=guarantee')).toEqual(new Set(['guarantee']));
  });

  it('has a provision by its id, however its strokes are written, with the rules that rest on it', async () => {
    const { id } = law.provisions[0] as { id: string };
    for (const path of [id, encodeURIComponent(id)]) {
      const { json } = await ask(service(), `/v1/provisions/${path}`);
      expect(json()).toMatchObject({ ...law.provisions[0], rules: expect.any(Array) });
    }
  });

  it('is the rulebook that a request names, among those that are served', async () => {
    const other = readRulebook('fixtures/rulebooks/invented-2021');
    const several = createService({ rulebooks: [rulebook, other] });
    const listed = await ask(several, '/v1/rulebooks');
    expect(listed.json()).toMatchObject([
      { id: rulebook.id, digest: rulebook.digest, isDefault: true },
      { id: other.id, digest: other.digest, isDefault: false },
    ]);
    const decided = await ask(several, `/v1/decision?rulebook=${other.id}`, { body: loan });
    expect(decided.json()).toEqual(plain(decide(loan, { rulebook: other })));
    const provisions = await ask(several, `/v1/provisions?rulebook=${other.id}`);
    expect((provisions.json() as unknown[]).length).toBe(other.provisions.length);
  });
});
