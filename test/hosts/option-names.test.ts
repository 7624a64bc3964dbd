import { describe, expect, it } from 'vitest';
import { assess, assessGuarantor } from '../../src/assess/index.js';
import { createAuditor } from '../../src/audit/index.js';
import { comparisonText, createLawComparer, diffRulebooks } from '../../src/compare/index.js';
import {
  changeableOf,
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
import { requirementsOf } from '../../src/handbook/index.js';
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
const never = (value: unknown) => value as never;

/** Each function that takes options, given an option of a name that it does not have, and the name that was meant. */
const MISSPELT: readonly (readonly [name: string, call: () => unknown, nearest: string])[] = [
  ['createDecider', () => createDecider(never({ reading: {} })), 'readings'],
  ['decide', () => decide(never(LOAN), never({ reading: {} })), 'readings'],
  ['safeDecide', () => safeDecide(LOAN, never({ parameter: {} })), 'parameters'],
  ['createAuditor', () => createAuditor(never({ amongst: [] })), 'among'],
  ['assess', () => assess('enterprise', {}, never({ traces: true })), 'trace'],
  ['assessGuarantor', () => assessGuarantor(never({}), never({ traces: true })), 'trace'],
  ['createLawComparer', () => createLawComparer({}, {}, never({ example: 1 })), 'examples'],
  ['createLawComparer, its laws', () => createLawComparer(never({ rulebok: 1 }), {}), 'rulebook'],
  ['comparisonText', () => comparisonText(never({}), never({ langs: 'en' })), 'lang'],
  ['createService', () => createService(never({ rulebook: [] })), 'rulebooks'],
  ['createService, its limits', () => createService({ limits: never({ maxbody: 1 }) }), 'maxBody'],
  ['diffRulebooks', () => diffRulebooks(rulebook, rulebook, never({ fromday: '2020-07-01' })), 'fromDay'],
  ['explain', () => explain(never({}), never({ formats: 'html' })), 'format'],
  ['explainLoan', () => explainLoan(never(LOAN), never({ reading: {} })), 'readings'],
  ['explanationOf', () => explanationOf(never({}), never({ loans: 1 })), 'loan'],
  ['fileNote', () => fileNote(never({}), never({ oficer: 'x' })), 'officer'],
  ['letter', () => letter(never({}), never({ borower: 'x' })), 'borrower'],
  ['explainWhyNot', () => explainWhyNot(never({}), never({ formats: 1 })), 'format'],
  ['explainCounterfactuals', () => explainCounterfactuals(never({}), never({ formats: 1 })), 'format'],
  ['createSensitivityAnalysis', () => createSensitivityAnalysis(never({ arguable: true })), 'arguableOnly'],
  ['changeableOf', () => changeableOf('purpose', undefined, never({ rulebok: 1 })), 'rulebook'],
  ['whyNot', () => whyNot(never(LOAN), 'shall-defer', never({ reading: {} })), 'readings'],
  ['nextQuestion', () => nextQuestion(never(LOAN), never({ reading: {} })), 'readings'],
  ['requirementsOf', () => requirementsOf(rulebook, never({ ruleSet: [] })), 'ruleSets'],
  ['createEngine', () => createEngine(never({ hostTimelimit: 1 })), 'hostTimeLimit'],
  ['lint', () => lint(rulebook, never({ ruleSet: [] })), 'ruleSets'],
  ['lawOfDay', () => lawOfDay(rulebook, never({ lawAsof: '2020-07-01' })), 'lawAsOf'],
  ['toSql', () => toSql(rulebook, never({ dialect: 'duckdb', column: [] })), 'columns'],
  ['toCheckSql', () => toCheckSql(never({ dialect: 'duckdb', mappings: {} })), 'mapping'],
  ['parseMapping', () => parseMapping(standardMapping(), never({ rulebok: 1 })), 'rulebook'],
  ['standardMapping', () => standardMapping(never({ rulebok: 1 })), 'rulebook'],
  ['seal', () => seal(never({}), never(LOAN), never({ masks: {} })), 'mask'],
  ['seal, its mask', () => seal(never({}), never(LOAN), never({ mask: { field: [] } })), 'fields'],
  ['verifyChain', () => verifyChain('', never({ heads: 1 })), 'head'],
  ['replay', () => replay('', never({ rulebook: 1 })), 'rulebooks'],
  ['replayLog', () => replayLog('a', never({ verifier: 1 })), 'verify'],
  ['openDecisionLog', () => openDecisionLog('a', never({ signer: 1 })), 'sign'],
  ['labels', () => labels(never({ rulebok: 1 })), 'rulebook'],
  ['fromRow', () => fromRow(standardMapping(), {}, [], never({ timezone: 'UTC' })), 'timeZone'],
  ['fromRows', () => fromRows(standardMapping(), { loans: [] }, never({ spars: true })), 'sparse'],
  ['rowReader', () => rowReader(standardMapping(), never({ rulebok: 1 })), 'rulebook'],
  ['decidePortfolio', () => decidePortfolio(never({ input: 'a', output: 'b', thread: 1 })), 'threads'],
  ['comparePortfolio', () => comparePortfolio(never({ input: 'a', to: {}, threds: 1 })), 'threads'],
  ['comparePortfolio, its laws', () => comparePortfolio(never({ input: 'a', to: { reading: {} } })), 'readings'],
  ['dryRun', () => dryRun(never({ input: 'a', schedul: 'b' })), 'schedule'],
  ['proposeMapping', () => proposeMapping(never({ input: 'a', schedul: 'b' })), 'schedule'],
  ['portfolioReport', () => portfolioReport(never({}), never({ inputs: 'a' })), 'input'],
  ['comparisonReport', () => comparisonReport(never({}), never({ inputs: 'a' })), 'input'],
];

async function refusalOf(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

describe('an option of an unknown name is refused, with the name that was meant', () => {
  it.each(MISSPELT)('by %s', async (_, call, nearest) => {
    const error = await refusalOf(call);
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
  ])('and %s is an InvalidOptionError', async (_, options, option) => {
    const error = await refusalOf(() => createDecider(never(options)));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as InvalidOptionError).option).toBe(option);
  });
});
