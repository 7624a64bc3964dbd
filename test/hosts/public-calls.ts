import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  assess,
  assessGuarantor,
  assessRenewal,
  enterpriseSize,
  enterpriseSize2011,
  lendingTargets,
  mainBank,
  regionalTargets,
  SUBJECT_NAMES,
  supports,
} from '../../src/assess/index.js';
import { audit, createAuditor } from '../../src/audit/index.js';
import { compare, comparisonText, createLawComparer, diffRulebooks, rulebookDiffText } from '../../src/compare/index.js';
import {
  answer,
  changeableOf,
  counterfactuals,
  createSensitivityAnalysis,
  explain,
  explainCounterfactuals,
  explainLoan,
  explainWhyNot,
  explanationOf,
  fileNote,
  letter,
  nextQuestion,
  nextQuestions,
  sensitivity,
  whyNot,
} from '../../src/explain/index.js';
import {
  bookOf,
  cellText,
  columnText,
  decisionTableOf,
  dotOf,
  flowOf,
  mermaidOf,
  requirementsOf,
  ruleSetsMarkdown,
} from '../../src/handbook/index.js';
import {
  createDecider,
  decide,
  defineLoan,
  extendRulebook,
  Loan,
  type LoanInput,
  lawOfDay,
  lineage,
  loadRulebook,
  ningxia2020,
  ningxia2020Deferral,
  problemText,
  type Rulebook,
  safeDecide,
} from '../../src/index.js';
import { createEngine, decideWithEngine, decideWithEvents } from '../../src/json-rules-engine/index.js';
import { lint } from '../../src/lint/index.js';
import { fromRow, fromRows, rowReader } from '../../src/mapping/index.js';
import { ed25519Signer, ed25519Verifier, openDecisionLog, readLineage, readRulebook, replayLog } from '../../src/node/index.js';
import {
  compactDecision,
  comparePortfolio,
  comparisonReport,
  decidePortfolio,
  dryRun,
  type PortfolioComparisonOptions,
  type PortfolioOptions,
  portfolioReport,
  proposeMapping,
  writeWhole,
} from '../../src/portfolio/index.js';
import { maskedValue, recorded, recordLine, replay, type SealedRecord, seal, verifyChain } from '../../src/record/index.js';
import { createService } from '../../src/service/index.js';
import { defineMapping, parseMapping, standardMapping, toCheckSql, toSql } from '../../src/sql/index.js';
import { labels } from '../../src/words/labels.js';
import { duckdbInstalled } from '../portfolio/files.js';

/** A public function, with arguments that it answers. */
export interface PublicCall {
  readonly name: string;
  /** The arguments, made anew each time but for rulebooks, so that whatever is done to them is done to nothing else. */
  readonly given: () => unknown[];
  readonly call: (...given: never[]) => unknown;
  /** It gives back what it is given: only its type is checked. */
  readonly givesBack?: true;
}

/** A loan that says everything, of two instalments, one of which asks for more than the cap. */
export const LOAN = {
  id: 'NX-1',
  lender: '塞上江南银行',
  borrower: {
    id: 'B-1',
    kind: 'enterprise',
    size: 'small',
    creditTotal: '5000000.00',
    creditTotalAllBanks: '6000000.00',
    internationalSupplyChain: false,
    specialHardship: false,
    pandemicAffected: true,
  },
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  maturityDate: '2021-06-30',
  schedule: [
    { dueDate: '2020-08-15', originalDueDate: null, principal: '300000.00', interest: '4500.00' },
    { dueDate: '2021-02-15', originalDueDate: null, principal: '300000.00', interest: '2250.00' },
  ],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-06-30', interestUntil: null, method: 'extension' },
  guarantee: {
    arrangement: 'kept',
    guarantorKind: 'government',
    standardFeeRate: '0.02',
    chargedFeeRate: '0.012',
    otherFeeRate: '0.001',
    reGuaranteeFee: '100.00',
    counterGuarantee: true,
  },
  commitments: { collateralUnchanged: true, employmentStable: true },
  extensions: { core: { branch: 'Yinchuan', tags: [1, null] } },
};

/** A loan of which next to nothing is known. */
export const UNKNOWN_LOAN = { id: 'NX-2', schedule: [{ dueDate: '2020-08-15' }] };

const SERVICING = {
  components: [
    {
      instalment: 0,
      component: 'principal',
      action: 'deferred',
      grantedUntil: '2021-01-31',
      penaltyInterest: { amount: '5000.00', from: '2020-08-15', until: '2020-12-31' },
    },
    { instalment: 0, component: 'interest', action: 'refused' },
  ],
  guarantee: { arrangement: 'kept', chargedFeeRate: '0.012', feeBase: '600000.00' },
};

const SUBJECTS: Readonly<Record<(typeof SUBJECT_NAMES)[number], string>> = {
  guarantor: 'guarantor/fees',
  'main-bank': 'main-bank/which-bank',
  renewal: 'renewal/renewal',
  'lender-year': 'lender-year/targets',
  'region-year': 'region-year/targets',
  support: 'support/supports',
  enterprise: 'enterprise/boundaries',
};

/** The input of the first case of a subject's fixtures. */
function subjectInput(name: (typeof SUBJECT_NAMES)[number]): unknown {
  const { cases } = JSON.parse(readFileSync(`fixtures/${SUBJECTS[name]}.json`, 'utf8')) as { cases: { input: unknown }[] };
  return structuredClone(cases[0]?.input);
}

const OPTIONS = { readings: { 'ceiling.scope': 'all-limbs' }, parameters: { 'penalty.multiplier': '1.4' } };
const options = (more: object = {}) => structuredClone({ ...OPTIONS, ...more });
const loan = () => structuredClone(LOAN);
const unknownLoan = () => structuredClone(UNKNOWN_LOAN);
let read: Rulebook | undefined;
/** The invented rulebook, read once: nobody can change it. */
const invented = () => {
  read ??= readRulebook('fixtures/rulebooks/invented-2021');
  return read;
};
/** The same with one parameter changed. */
function revised() {
  const [ceiling, ...others] = rulebookData().parameters as { value: string }[];
  return loadRulebook({ ...rulebookData(), parameters: [{ ...ceiling, value: '1000000.00' }, ...others] });
}
/** What `loadRulebook` takes: a rulebook as its files have it. */
export function rulebookData(): Record<string, unknown> {
  const { digest: _, ...data } = structuredClone(invented());
  return data;
}

/** What `extendRulebook` adds. */
function houseRules() {
  const wording = { zh: '字', en: 'word' };
  const dates = { dated: '2021-07-01', inForceFrom: '2021-07-01' };
  const conclusion = { force: 'obligation', provisions: ['house/1'], ...wording };
  const when = { fact: 'extensions.watched', operator: 'is', value: true };
  return {
    facts: { 'extensions.watched': { type: 'flag', title: wording, question: wording, changedBy: 'bank' } },
    sources: [{ id: 'house', title: wording, shortTitle: wording, issuer: wording, ...dates }],
    provisions: [{ id: 'house/1', source: 'house', text: '字。', gloss: 'Word.', force: 'obligation', addressee: ['bank'] }],
    ruleSets: [
      {
        id: 'house-watch',
        title: wording,
        decides: 'house.watch',
        grain: 'loan',
        rules: [{ name: 'watched', when, ...Object.fromEntries([['then', 'watched']]), ...conclusion }],
        otherwise: { ...Object.fromEntries([['then', 'none']]), ...conclusion },
      },
    ],
  };
}

/** A folder with a few files of loans, for as long as the process lives. */
const files = mkdtempSync(join(tmpdir(), 'liubao-calls-'));
process.on('exit', () => rmSync(files, { recursive: true, force: true }));
const inFiles = (name: string, content: string) => {
  writeFileSync(join(files, name), content);
  return join(files, name);
};
const LINES = inFiles('loans.ndjson', `${JSON.stringify(LOAN)}\n${JSON.stringify(UNKNOWN_LOAN)}\n`);
const LOAN_TABLE = inFiles('table.csv', 'id,borrower_kind,purpose\nA,enterprise,operating\nB,other,x\n');
const PLAN_TABLE = inFiles('plan.csv', 'loan_id,instalment,due_date,principal\nA,1,2020-08-15,1.00\nB,1,2020-08-15,1.00\n');
const TABLE_MAPPING = {
  loans: { table: 'l', id: 'id', facts: { 'borrower.kind': 'borrower_kind' } },
  schedule: { table: 's', loanId: 'loan_id', instalment: 'instalment', facts: { dueDate: 'due_date', principal: 'principal' } },
};
const OUTPUT = join(files, 'out.ndjson');
/** What comes of a portfolio of two loans, one of them rejected. */
const SUMMARY = await decidePortfolio({
  input: inFiles('some.ndjson', `${JSON.stringify(LOAN)}\n{}\n`),
  output: OUTPUT,
  threads: 0,
});

const subjectCall = (
  name: (typeof SUBJECT_NAMES)[number],
  called: string,
  call: (input: never, options: never) => unknown,
): PublicCall => ({ name: called, given: () => [subjectInput(name), { trace: true }], call });

const MASK = { key: 'a secret that the bank keeps', fields: ['borrower.id', 'extensions'] };
const HEAD = { sequence: 41, digest: '0'.repeat(64) };
const sealOptions = () => ({ after: { ...HEAD }, mask: structuredClone(MASK), rulebook: ningxia2020() });
const sealedRecord = (): SealedRecord => seal(decide(loan() as LoanInput), loan() as LoanInput, sealOptions());
const KEYS = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const LOG = inFiles('decisions.log', `${recordLine(sealedRecord())}\n`);

/** Appends a decision to a log of these tests, whatever the path, and begins it anew each time. */
async function logged(path: unknown, its: never, decision: never, one: never): Promise<unknown> {
  const own = typeof path === 'string' ? join(files, 'calls.log') : path;
  rmSync(join(files, 'calls.log'), { force: true });
  const log = await openDecisionLog(own as string, its);
  try {
    return await log.append(decision, one);
  } finally {
    await log.close();
  }
}

/** Every public function of every entry point. */
export const PUBLIC_CALLS: readonly PublicCall[] = [
  { name: 'decide', given: () => [loan()], call: decide },
  { name: 'decide of an unknown loan', given: () => [unknownLoan()], call: decide },
  { name: 'decide with options', given: () => [loan(), options({ trace: true })], call: decide },
  { name: 'safeDecide', given: () => [loan(), options()], call: safeDecide },
  {
    name: 'createDecider',
    given: () => [options({ trace: true }), loan()],
    call: (its: never, one: never) => createDecider(its).decide(one),
  },
  { name: 'Loan.parse', given: () => [loan()], call: (one: never) => Loan.parse(one) },
  { name: 'loadRulebook', given: () => [rulebookData()], call: loadRulebook },
  { name: 'ningxia2020', given: () => [], call: ningxia2020 },
  { name: 'ningxia2020Deferral', given: () => [], call: ningxia2020Deferral },
  { name: 'enterpriseSize2011', given: () => [], call: enterpriseSize2011 },
  {
    name: 'problemText',
    given: () => [{ path: 'schedule[3]', value: {}, message: 'schedule[3]: an object', zh: { message: 'schedule[3]:对象' } }],
    call: problemText,
  },
  subjectCall('guarantor', 'assessGuarantor', assessGuarantor),
  subjectCall('main-bank', 'mainBank', mainBank),
  subjectCall('renewal', 'assessRenewal', assessRenewal),
  subjectCall('lender-year', 'lendingTargets', lendingTargets),
  subjectCall('region-year', 'regionalTargets', regionalTargets),
  subjectCall('support', 'supports', supports),
  subjectCall('enterprise', 'enterpriseSize', enterpriseSize),
  ...SUBJECT_NAMES.map(
    (name): PublicCall => ({ name: `assess ${name}`, given: () => [name, subjectInput(name), { trace: true }], call: assess }),
  ),
  { name: 'audit', given: () => [loan(), structuredClone(SERVICING)], call: audit },
  {
    name: 'createAuditor',
    given: () => [options(), loan(), structuredClone(SERVICING)],
    call: (its: never, one: never, servicing: never) => createAuditor(its).audit(one, servicing),
  },
  { name: 'nextQuestions', given: () => [unknownLoan(), options()], call: nextQuestions },
  { name: 'nextQuestion', given: () => [unknownLoan()], call: nextQuestion },
  { name: 'answer', given: () => [loan(), 'application.principalUntil', '2021-03-31'], call: answer },
  {
    name: 'changeableOf',
    given: () => ['guarantee.chargedFeeRate', { loan: loan(), from: '0.01', to: '0.02' }],
    call: changeableOf,
  },
  {
    name: 'whyNot',
    given: () => [loan(), { outcome: 'defer-as-requested', instalment: 1, component: 'interest' }, options()],
    call: whyNot,
  },
  { name: 'whyNot of a track', given: () => [loan(), 'may-negotiate'], call: whyNot },
  { name: 'counterfactuals', given: () => [loan(), { track: 'shall-defer', instalment: 1 }, options()], call: counterfactuals },
  { name: 'sensitivity', given: () => [loan(), { among: ['ceiling.scope'], ...options() }], call: sensitivity },
  {
    name: 'createSensitivityAnalysis',
    given: () => [options(), unknownLoan()],
    call: (its: never, one: never) => createSensitivityAnalysis(its)(one),
  },
  {
    name: 'explanationOf',
    given: () => [structuredClone(decide(loan() as never)), { loan: loan() }],
    call: explanationOf,
  },
  {
    name: 'explanationOf a trace',
    given: () => [structuredClone(decide(loan() as never, { trace: true }))],
    call: explanationOf,
  },
  { name: 'explain', given: () => [structuredClone(decide(loan() as never)), { lang: 'en', format: 'markdown' }], call: explain },
  { name: 'explainLoan', given: () => [loan(), { lang: 'zh', format: 'html', ...options() }], call: explainLoan },
  { name: 'letter', given: () => [structuredClone(decide(loan() as never)), { lang: 'zh' }], call: letter },
  { name: 'fileNote', given: () => [structuredClone(decide(loan() as never)), { lang: 'zh' }], call: fileNote },
  {
    name: 'explainWhyNot',
    given: () => [whyNot(loan() as never, 'may-negotiate'), { lang: 'en' }],
    call: explainWhyNot,
  },
  {
    name: 'explainCounterfactuals',
    given: () => [counterfactuals(loan() as never, { track: 'shall-defer', instalment: 1 }), { lang: 'en' }],
    call: explainCounterfactuals,
  },
  { name: 'bookOf', given: () => [invented(), [], 'en'], call: bookOf },
  { name: 'ruleSetsMarkdown', given: () => [invented(), [...invented().ruleSets], '', 'en'], call: ruleSetsMarkdown },
  { name: 'decisionTableOf', given: () => [ningxia2020(), ningxia2020().ruleSets[0]], call: decisionTableOf },
  { name: 'flowOf', given: () => [decisionTableOf(invented(), at(invented().ruleSets)), invented(), 'zh'], call: flowOf },
  {
    name: 'columnText',
    given: () => [at(decisionTableOf(invented(), at(invented().ruleSets)).columns), invented(), 'zh'],
    call: columnText,
  },
  {
    name: 'cellText',
    given: () => [undefined, at(decisionTableOf(invented(), at(invented().ruleSets)).columns), invented(), 'zh'],
    call: cellText,
  },
  { name: 'requirementsOf', given: () => [ningxia2020(), { knowledge: true }], call: requirementsOf },
  { name: 'mermaidOf', given: () => [requirementsOf(invented()), 'en'], call: mermaidOf },
  { name: 'dotOf', given: () => [requirementsOf(invented()), 'en'], call: dotOf },
  { name: 'lint', given: () => [invented(), { parametersUsed: [], budget: 1_000_000 }], call: lint },
  {
    name: 'compare',
    given: () => [
      [loan(), unknownLoan()],
      options(),
      { parameters: { 'inclusive.creditCeiling': '1000000.00' } },
      { examples: 1 },
    ],
    call: compare,
  },
  {
    name: 'createLawComparer',
    given: () => [options(), { readings: { 'ceiling.scope': 'enterprises' } }, { examples: 2 }, loan()],
    call: (from: never, to: never, its: never, one: never) => {
      const comparer = createLawComparer(from, to, its);
      comparer.add(one);
      return comparer.comparison();
    },
  },
  {
    name: 'comparisonText',
    given: () => [compare([loan() as never], {}, { parameters: { 'inclusive.creditCeiling': '1000000.00' } }), { lang: 'en' }],
    call: comparisonText,
  },
  { name: 'compactDecision', given: () => [structuredClone(decide(loan() as never))], call: compactDecision },
  {
    name: 'portfolioReport',
    given: () => {
      const { summary, rejects } = structuredClone(SUMMARY);
      return [summary, { lang: 'en', input: 'loans.ndjson', rejects }];
    },
    call: portfolioReport,
  },
  {
    name: 'decidePortfolio',
    given: () => [
      {
        input: LINES,
        output: OUTPUT,
        threads: 0,
        engine: 'js',
        rows: 'loans',
        alsoRead: [PLAN_TABLE],
        ...options({ strict: false }),
      },
    ],
    // What was written is a part of the answer.
    call: async (its: never) => ({
      ...(await decidePortfolio(withoutThreads<PortfolioOptions>(its))),
      lines: readFileSync(OUTPUT, 'utf8'),
    }),
  },
  {
    name: 'createService',
    given: () => [{ limits: { maxDepth: 20 }, tokens: [], origins: ['https://example.com'] }],
    // The loan comes as text, so that no value of the host is in it.
    call: async (its: never) => {
      const headers = { 'content-type': 'application/json' };
      const request = { method: 'POST', headers, body: JSON.stringify(loan()) };
      const response = await createService(its).fetch(new Request('http://localhost/v1/decision', request));
      return response.json();
    },
  },
  { name: 'diffRulebooks', given: () => [invented(), revised(), { tries: 100 }], call: diffRulebooks },
  {
    name: 'rulebookDiffText',
    given: () => [diffRulebooks(invented(), revised(), { tries: 100 }), { lang: 'en' }],
    call: rulebookDiffText,
  },
  {
    name: 'comparePortfolio',
    given: () => [
      {
        input: LINES,
        from: options(),
        to: { readings: { 'ceiling.scope': 'enterprises' } },
        examples: 1,
        threads: 0,
        alsoRead: [PLAN_TABLE],
      },
    ],
    call: (its: never) => comparePortfolio(withoutThreads<PortfolioComparisonOptions>(its)),
  },
  {
    name: 'comparisonReport',
    given: () => [
      compare([loan() as never], {}, { parameters: { 'inclusive.creditCeiling': '1000000.00' } }),
      { lang: 'en', input: 'loans.ndjson', rejects: structuredClone(SUMMARY.rejects) },
    ],
    call: comparisonReport,
  },
  { name: 'dryRun', given: () => [{ input: LINES, layout: { encoding: 'utf-8' }, ...options() }], call: dryRun },
  ...(duckdbInstalled
    ? ([
        {
          name: 'proposeMapping',
          given: () => [{ input: LOAN_TABLE, schedule: PLAN_TABLE, layout: { encoding: 'utf-8', header: true } }],
          call: proposeMapping,
        },
        {
          name: 'dryRun of tables',
          given: () => [{ input: LOAN_TABLE, schedule: PLAN_TABLE, mapping: structuredClone(TABLE_MAPPING) }],
          call: dryRun,
        },
      ] satisfies PublicCall[])
    : []),
  {
    name: 'writeWhole',
    given: () => ['written.txt', 'text'],
    // Whatever the name, it is one in the folder of these tests.
    call: (name: unknown, text: never) => writeWhole(typeof name === 'string' ? join(files, name) : (name as never), text),
  },
  { name: 'readLineage', given: () => ['fixtures/rulebooks/relief-series'], call: readLineage },
  { name: 'lineage', given: () => [[readRulebook('fixtures/rulebooks/relief-series/1-june-2020')]], call: lineage },
  {
    name: 'lawOfDay',
    given: () => [readRulebook('fixtures/rulebooks/relief-series/3-april-2021'), { lawAsOf: '2021-10-01' }],
    call: lawOfDay,
  },
  { name: 'defineLoan', given: () => [loan()], call: defineLoan, givesBack: true },
  { name: 'defineMapping', given: () => [structuredClone(standardMapping())], call: defineMapping, givesBack: true },
  { name: 'extendRulebook', given: () => [invented(), houseRules()], call: extendRulebook },
  { name: 'readRulebook', given: () => ['fixtures/rulebooks/invented-2021'], call: readRulebook },
  { name: 'standardMapping', given: () => [], call: standardMapping },
  { name: 'parseMapping', given: () => [structuredClone(standardMapping())], call: parseMapping },
  { name: 'recorded', given: () => [decide(loan() as LoanInput), loan()], call: recorded },
  { name: 'seal', given: () => [decide(loan() as LoanInput), loan(), sealOptions()], call: seal },
  { name: 'recordLine', given: () => [structuredClone(sealedRecord())], call: recordLine },
  { name: 'maskedValue', given: () => [MASK.key, 'borrower.id', 'B-1'], call: maskedValue },
  {
    name: 'verifyChain',
    given: () => [[recordLine(sealedRecord())], { after: { ...HEAD }, verify: () => true }],
    call: verifyChain,
  },
  {
    name: 'replay',
    given: () => [`${recordLine(sealedRecord())}\n`, { after: { ...HEAD }, head: sealedRecord(), rulebooks: [ningxia2020()] }],
    call: replay,
  },
  { name: 'ed25519Signer', given: () => [KEYS.privateKey], call: (key: never) => ed25519Signer(key)('0'.repeat(64)) },
  {
    name: 'ed25519Verifier',
    given: () => [KEYS.publicKey, '0'.repeat(64), ed25519Signer(KEYS.privateKey)('0'.repeat(64))],
    call: (key: never, digest: never, signature: never) => ed25519Verifier(key)(digest, signature),
  },
  {
    name: 'openDecisionLog',
    given: () => ['calls.log', sealOptions(), decide(loan() as LoanInput), loan()],
    call: logged,
  },
  { name: 'replayLog', given: () => [LOG, { after: { ...HEAD }, rulebooks: [ningxia2020()] }], call: replayLog },
  { name: 'labels', given: () => [{ rulebook: ningxia2020() }], call: labels },
  {
    name: 'fromRow',
    given: () => [
      structuredClone(standardMapping()),
      { id: 'A' },
      [{ loan_id: 'A', instalment: 1 }],
      { sparse: true, timeZone: 'UTC' },
    ],
    call: fromRow,
  },
  {
    name: 'fromRows',
    given: () => [
      structuredClone(standardMapping()),
      { loans: [{ id: 'A' }], schedule: [{ loan_id: 'A', instalment: 1 }] },
      { sparse: true },
    ],
    call: fromRows,
  },
  { name: 'rowReader', given: () => [structuredClone(standardMapping()), { timeZone: 'Asia/Shanghai' }], call: rowReader },
  { name: 'toCheckSql', given: () => [{ dialect: 'duckdb', mapping: structuredClone(standardMapping()) }], call: toCheckSql },
  { name: 'toSql', given: () => [ningxia2020(), { dialect: 'duckdb', select: 'loans', ...options() }], call: toSql },
  { name: 'createEngine', given: () => [{ ...options({ trace: true }), hostTimeLimit: 1000 }], call: engineOf },
  {
    name: 'decideWithEngine',
    given: () => [options({ trace: true }), loan()],
    call: (its: never, one: never) => decideWithEngine(createEngine(its), one),
  },
  {
    name: 'decideWithEvents',
    given: () => [options({ trace: true }), loan()],
    call: (its: never, one: never) => decideWithEvents(createEngine(its), one),
  },
];

/** The options without threads, whose script is not there before it is built. */
function withoutThreads<Options extends { readonly threads?: number | undefined }>(its: never): Options {
  try {
    const { threads } = its as Options;
    if (threads === undefined || threads > 0) return { ...(its as Options), threads: 0 };
  } catch {}
  return its;
}

/** That an engine was made; what it holds is json-rules-engine's, and tried in test/engine. */
function engineOf(its: never): boolean {
  return createEngine(its) !== undefined;
}

function at<T>(list: readonly T[], index = 0): T {
  const one = list[index];
  if (one === undefined) throw new RangeError(`nothing at ${index}`);
  return one;
}
