import { describe, expect, it } from 'vitest';
import { assess, assessGuarantor } from '../../src/assess/index.js';
import { createAuditor } from '../../src/audit/index.js';
import { compare, comparisonText, createLawComparer, diffRulebooks } from '../../src/compare/index.js';
import {
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
  whyNot,
} from '../../src/explain/index.js';
import { decisionTableOf, mermaidOf, requirementsOf } from '../../src/handbook/index.js';
import { createDecider, decide, InvalidOptionError, lawOfDay, ningxia2020, safeDecide } from '../../src/index.js';
import { createEngine } from '../../src/json-rules-engine/index.js';
import { lint } from '../../src/lint/index.js';
import { fromRow, fromRows, rowReader } from '../../src/mapping/index.js';
import { openDecisionLog, replayLog } from '../../src/node/index.js';
import {
  comparePortfolio,
  comparisonReport,
  decidePortfolio,
  dryRun,
  portfolioReport,
  proposeMapping,
} from '../../src/portfolio/index.js';
import { replay, seal, verifyChain } from '../../src/record/index.js';
import { createService } from '../../src/service/index.js';
import { parseMapping, standardMapping, toCheckSql, toSql } from '../../src/sql/index.js';
import { labels } from '../../src/words/labels.js';
import { LOAN } from './public-calls.js';

const rulebook = ningxia2020();
const never = <T = never>(value: unknown) => value as T;

// As long as a masking key must be.
const KEY = '0123456789abcdef'.repeat(4);
const decision = () => decide(never(LOAN));
const comparison = () => compare([never(LOAN)], {}, {});

/**
 * Each function that takes options: how it is called with some, an option of a name that it does not have, the name that was meant,
 * and what it needs beside.
 */
const FUNCTIONS: readonly (readonly [
  name: string,
  call: (options: object) => unknown,
  misspelt: object,
  nearest: string,
  beside?: object,
])[] = [
  ['createDecider', (options) => createDecider(never(options)), { reading: {} }, 'readings'],
  ['decide', (options) => decide(never(LOAN), never(options)), { reading: {} }, 'readings'],
  ['safeDecide', (options) => safeDecide(LOAN, never(options)), { parameter: {} }, 'parameters'],
  ['createAuditor', (options) => createAuditor(never(options)), { amongst: [] }, 'among'],
  ['assess', (options) => assess('renewal', never({}), never(options)), { traces: true }, 'trace'],
  ['assessGuarantor', (options) => assessGuarantor(never({}), never(options)), { traces: true }, 'trace'],
  ['createLawComparer', (options) => createLawComparer({}, {}, never(options)), { example: 1 }, 'examples'],
  ['createLawComparer, its laws', (options) => createLawComparer(never(options), {}), { rulebok: 1 }, 'rulebook'],
  ['comparisonText', (options) => comparisonText(comparison(), never(options)), { langs: 'en' }, 'lang'],
  ['createService', (options) => createService(never(options)), { rulebook: [] }, 'rulebooks'],
  ['createService, its limits', (options) => createService({ limits: never(options) }), { maxbody: 1 }, 'maxBody'],
  ['diffRulebooks', (options) => diffRulebooks(rulebook, rulebook, never(options)), { fromday: '2020-07-01' }, 'fromDay'],
  ['explain', (options) => explain(decision(), never(options)), { formats: 'html' }, 'format'],
  ['explainLoan', (options) => explainLoan(never(LOAN), never(options)), { reading: {} }, 'readings'],
  ['explanationOf', (options) => explanationOf(decision(), never(options)), { loans: 1 }, 'loan'],
  ['fileNote', (options) => fileNote(decision(), never(options)), { oficer: 'x' }, 'officer'],
  ['letter', (options) => letter(decision(), never(options)), { borower: 'x' }, 'borrower'],
  ['explainWhyNot', (options) => explainWhyNot(whyNot(never(LOAN), 'may-negotiate'), never(options)), { formats: 1 }, 'format'],
  [
    'explainCounterfactuals',
    (options) => explainCounterfactuals(counterfactuals(never(LOAN), 'may-negotiate'), never(options)),
    { formats: 1 },
    'format',
  ],
  ['createSensitivityAnalysis', (options) => createSensitivityAnalysis(never(options)), { arguable: true }, 'arguableOnly'],
  ['changeableOf', (options) => changeableOf('purpose', undefined, never(options)), { rulebok: 1 }, 'rulebook'],
  ['whyNot', (options) => whyNot(never(LOAN), 'shall-defer', never(options)), { reading: {} }, 'readings'],
  ['nextQuestion', (options) => nextQuestion(never(LOAN), never(options)), { reading: {} }, 'readings'],
  ['requirementsOf', (options) => requirementsOf(rulebook, never(options)), { ruleSet: [] }, 'ruleSets'],
  ['createEngine', (options) => createEngine(never(options)), { hostTimelimit: 1 }, 'hostTimeLimit'],
  ['lint', (options) => lint(rulebook, never(options)), { ruleSet: [] }, 'ruleSets'],
  ['lawOfDay', (options) => lawOfDay(rulebook, never(options)), { lawAsof: '2020-07-01' }, 'lawAsOf'],
  ['toSql', (options) => toSql(rulebook, never(options)), { column: [] }, 'columns', { dialect: 'duckdb' }],
  ['toCheckSql', (options) => toCheckSql(never(options)), { mappings: {} }, 'mapping', { dialect: 'duckdb' }],
  ['parseMapping', (options) => parseMapping(standardMapping(), never(options)), { rulebok: 1 }, 'rulebook'],
  ['standardMapping', (options) => standardMapping(never(options)), { rulebok: 1 }, 'rulebook'],
  ['seal', (options) => seal(decision(), never(LOAN), never(options)), { masks: {} }, 'mask'],
  ['seal, its mask', (options) => seal(decision(), never(LOAN), { mask: never(options) }), { field: [] }, 'fields', { key: KEY }],
  ['verifyChain', (options) => verifyChain('', never(options)), { heads: 1 }, 'head'],
  ['replay', (options) => replay('', never(options)), { rulebook: 1 }, 'rulebooks'],
  ['replayLog', (options) => replayLog('a', never(options)), { verifier: 1 }, 'verify'],
  ['openDecisionLog', (options) => openDecisionLog('a', never(options)), { signer: 1 }, 'sign'],
  ['labels', (options) => labels(never(options)), { rulebok: 1 }, 'rulebook'],
  ['fromRow', (options) => fromRow(standardMapping(), {}, [], never(options)), { timezone: 'UTC' }, 'timeZone'],
  ['fromRows', (options) => fromRows(standardMapping(), { loans: [] }, never(options)), { spars: true }, 'sparse'],
  ['rowReader', (options) => rowReader(standardMapping(), never(options)), { rulebok: 1 }, 'rulebook'],
  ['decidePortfolio', (options) => decidePortfolio(never(options)), { thread: 1 }, 'threads', { input: 'a', output: 'b' }],
  ['comparePortfolio', (options) => comparePortfolio(never(options)), { threds: 1 }, 'threads', { input: 'a', to: {} }],
  ['comparePortfolio, its laws', (options) => comparePortfolio({ input: 'a', to: never(options) }), { reading: {} }, 'readings'],
  ['dryRun', (options) => dryRun(never(options)), { schedul: 'b' }, 'schedule', { input: 'a' }],
  ['proposeMapping', (options) => proposeMapping(never(options)), { schedul: 'b' }, 'schedule', { input: 'a' }],
  ['portfolioReport', (options) => portfolioReport(never({}), never(options)), { inputs: 'a' }, 'input'],
  ['comparisonReport', (options) => comparisonReport(comparison(), never(options)), { inputs: 'a' }, 'input'],
];

/** A value that is in no closed list, of each option that has one, and the name that was meant. */
const CLOSED: Readonly<Record<string, readonly (readonly [given: unknown, nearest: string])[]>> = {
  readings: [
    [{ 'ceiling.scop': 'enterprises' }, 'ceiling.scope'],
    [{ 'ceiling.scope': 'enterprise' }, 'enterprises'],
  ],
  parameters: [[{ 'inclusive.creditCeilin': '1.00' }, 'inclusive.creditCeiling']],
  among: [[['ceiling.scop'], 'ceiling.scope']],
  ruleSets: [[['penalty-waver'], 'penalty-waiver']],
  parametersUsed: [[['inclusive.creditCeilin'], 'inclusive.creditCeiling']],
  lang: [['zn', 'zh']],
  language: [['zn', 'zh']],
  format: [['htlm', 'html']],
  detail: [['breif', 'brief']],
  dialect: [['duckbd', 'duckdb']],
  select: [['component', 'components']],
  columns: [[['outcom'], 'outcome']],
  inputFormat: [['ndjon', 'ndjson']],
  outputFormat: [['parket', 'parquet']],
  fields: [[['borrower.idd'], 'borrower.id']],
  engine: [['duckbd', 'duckdb']],
  rows: [['component', 'components']],
};

/** The options whose values are no names of a closed list: days, figures, flags, texts of the host, objects with schemas. */
const OPEN: ReadonlySet<string> = new Set([
  'against',
  'rulebooks',
  'tokens',
  'limits',
  'origins',
  'record',
  'onAnswer',
  'metrics',
  'maxBody',
  'maxInstalments',
  'maxSearchedInstalments',
  'maxIdleSeconds',
  'maxDepth',
  'maxSeconds',
  'maxConcurrent',
  'maxConcurrentOfToken',
  'after',
  'mask',
  'sign',
  'head',
  'verify',
  'key',

  'rulebook',
  'asOf',
  'lawAsOf',
  'trace',
  'turnsOn',
  'arguableOnly',
  'examples',
  'tries',
  'fromDay',
  'toDay',
  'loan',
  'date',
  'officer',
  'reviewer',
  'borrower',
  'bank',
  'contact',
  'telephone',
  'number',
  'knowledge',
  'hostTimeLimit',
  'budget',
  'mapping',
  'timeZone',
  'sparse',
  'input',
  'schedule',
  'layout',
  'threads',
  'memoryLimit',
  'alsoRead',
  'alsoWritten',
  'signal',
  'onProgress',
  'worker',
  'output',
  'csvSafe',
  'strict',
  'rejects',
  'from',
  'to',
]);

async function refusalOf(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

const CALLED = FUNCTIONS.map(([name, call, misspelt, nearest, beside = {}]) => ({ name, call, misspelt, nearest, beside }));

describe('an option of an unknown name is refused, with the name that was meant', () => {
  it.each(CALLED)('by $name', async ({ call, misspelt, nearest, beside }) => {
    const error = await refusalOf(() => call({ ...beside, ...misspelt }));
    expect(error).toBeInstanceOf(InvalidOptionError);
    const { message, problems, code } = error as InvalidOptionError;
    expect(code).toBe('invalid-option');
    expect(problems).toEqual([expect.objectContaining({ nearest })]);
    expect(message).toContain(`did you mean "${nearest}"?`);
  });

  it('also where no name is near', async () => {
    const error = await refusalOf(() => createDecider(never({ colour: 'red' })));
    expect(error).toMatchObject({ option: 'colour', nearest: undefined });
    expect(String(error)).toMatch(/colour: .* expected one of the options rulebook, readings, /);
  });

  it.each([
    ['a path in place of a rulebook', { rulebook: '/x' }, 'rulebook'],
    ['nothing in place of options', null, 'options'],
    ['a text in place of options', 'rulebook', 'options'],
    ['a list in place of options', [], 'options'],
  ])('and %s is an InvalidOptionError', async (_, options, option) => {
    const error = await refusalOf(() => createDecider(never(options)));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as InvalidOptionError).option).toBe(option);
  });
});

describe('a name that is in no closed list is refused, with the one that was meant', () => {
  it.each(CALLED)('by every option of $name that has one', async ({ call, misspelt, beside }) => {
    const { expected } = (await refusalOf(() => call({ ...beside, ...misspelt }))) as InvalidOptionError;
    const options = expected.replace('one of the options ', '').split(', ');
    // Whoever adds an option says here which it is.
    expect(options.filter((name) => !OPEN.has(name) && !(name in CLOSED))).toEqual([]);
    for (const name of options) {
      for (const [given, nearest] of CLOSED[name] ?? []) {
        const error = await refusalOf(() => call({ ...beside, [name]: given }));
        expect(error, name).toBeInstanceOf(InvalidOptionError);
        expect((error as InvalidOptionError).problems, name).toEqual([expect.objectContaining({ nearest })]);
        for (const lang of ['zh', 'en'] as const)
          expect((error as InvalidOptionError).messageIn(lang)).toContain(JSON.stringify(nearest));
      }
    }
  });

  it.each<readonly [what: string, call: () => unknown, nearest: string]>([
    ['a subject', () => assess(never('main-bnk'), {}), 'main-bank'],
    ['a rule set whose table is asked', () => decisionTableOf(rulebook, { id: 'penalty-waver' }), 'penalty-waiver'],
    ['a language', () => mermaidOf(requirementsOf(rulebook), never('zn')), 'zh'],
    ['a choice of a loan', () => decide({ ...never<object>(LOAN), borrower: { kind: 'enterprse' } } as never), 'enterprise'],
    ['a key of a loan', () => decide({ ...never<object>(LOAN), borower: {} } as never), 'borrower'],
    ['a unit of a mapping', () => parseMapping(mappingWith({ column: 'c', unit: 'percnt' })), 'percent'],
    [
      'a choice of a mapping',
      () => parseMapping(mappingWith(undefined, { column: 'c', values: { a: 'enterprse' } })),
      'enterprise',
    ],
    ['a target', () => whyNot(never(LOAN), never('shall-defr')), 'shall-defer'],
  ])('and so is %s', async (_, call, nearest) => {
    const { problems } = (await refusalOf(call)) as InvalidOptionError;
    expect(problems).toEqual([expect.objectContaining({ nearest })]);
  });
});

function mappingWith(annualRate: unknown, kind?: unknown) {
  const { loans, schedule } = standardMapping();
  return { loans: { ...loans, facts: { annualRate, 'borrower.kind': kind } }, schedule };
}
