// What the compiler knows of the options of the other entries. This file is compiled with the rest (`npm run typecheck`), not run.
import { assess, enterpriseSize, lendingTargets } from '../../src/assess/index.js';
import { type AuditOptions, audit, createAuditor, type ServicingInput } from '../../src/audit/index.js';
import { compare, createLawComparer } from '../../src/compare/index.js';
import {
  counterfactuals,
  createSensitivityAnalysis,
  explainLoan,
  type LookOptions,
  labels,
  nextQuestion,
  nextQuestions,
  sensitivity,
  whyNot,
} from '../../src/explain/index.js';
import { requirementsOf } from '../../src/handbook/index.js';
import { extendRulebook, type LoanInput, ningxia2020, type Readings, type RulebookIds } from '../../src/index.js';
import { createEngine } from '../../src/json-rules-engine/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';
import { comparePortfolio, decidePortfolio, dryRun } from '../../src/portfolio/index.js';
import { toSql } from '../../src/sql/index.js';

declare const loan: LoanInput;
declare const servicing: ServicingInput;
declare const ofTheBank: Readings;

// A misspelt reading of the shipped rulebook.
const readings = { 'ceiling.scop': 'enterprises' } as const;
// @ts-expect-error: no such interpretation
explainLoan(loan, { readings });
// @ts-expect-error: no such interpretation
whyNot(loan, 'shall-defer', { readings });
// @ts-expect-error: no such interpretation
counterfactuals(loan, 'shall-defer', { readings });
// @ts-expect-error: no such interpretation
nextQuestion(loan, { readings });
// @ts-expect-error: no such interpretation
nextQuestions(loan, { readings });
// @ts-expect-error: no such interpretation
sensitivity(loan, { readings });
// @ts-expect-error: no such interpretation
createSensitivityAnalysis({ readings });
// @ts-expect-error: no such interpretation
audit(loan, servicing, { readings });
// @ts-expect-error: no such interpretation
createAuditor({ readings });
// @ts-expect-error: no such interpretation
compare([loan], {}, { readings });
// @ts-expect-error: no such interpretation
createLawComparer({ readings }, {});
// @ts-expect-error: no such interpretation
createEngine({ readings });
// @ts-expect-error: no such interpretation
toSql(ningxia2020(), { dialect: 'duckdb', readings });
// @ts-expect-error: no such interpretation
decidePortfolio({ input: 'loans.ndjson', output: 'decisions.ndjson', readings });
// @ts-expect-error: no such interpretation
dryRun({ input: 'loans.ndjson', readings });
// @ts-expect-error: no such interpretation
comparePortfolio({ input: 'loans.ndjson', to: { readings } });
// @ts-expect-error: no such interpretation
lendingTargets({}, { readings });

// One that it has, and no such reading of it; and a parameter.
const misread = { 'ceiling.scope': 'enterprise' } as const;
// @ts-expect-error: no such reading
explainLoan(loan, { readings: misread });
// @ts-expect-error: no such reading
audit(loan, servicing, { readings: misread });
// @ts-expect-error: no such reading
createEngine({ readings: misread });
// @ts-expect-error: no such reading
compare([loan], { readings: misread }, {});
// @ts-expect-error: no such parameter
toSql(ningxia2020(), { dialect: 'duckdb', parameters: { 'inclusive.ceiling': '30000000.00' } });
// @ts-expect-error: no such parameter
compare([loan], {}, { parameters: { 'inclusive.ceiling': '30000000.00' } });

// What there is is accepted, and what a bank keeps as plain texts.
const chosen = { 'ceiling.scope': 'enterprises' } as const;
sensitivity(loan, { readings: chosen, among: ['ceiling.scope'] });
audit<RulebookIds>(loan, servicing, { readings: ofTheBank, among: Object.keys(ofTheBank) });
compare([loan], { readings: chosen }, { parameters: { 'inclusive.creditCeiling': '30000000.00' } });
compare([loan], { readings: ofTheBank }, { readings: chosen });
explainLoan(loan, { readings: ofTheBank });
decidePortfolio({ input: 'loans.ndjson', output: 'decisions.ndjson', readings: ofTheBank });

// Another rulebook has ids of its own: any texts, where it is read from files.
const own = readRulebook('fixtures/rulebooks/invented-2021');
whyNot(loan, 'shall-defer', { rulebook: own, readings });
toSql(own, { dialect: 'duckdb', readings });
createEngine({ rulebook: own, readings });
compare([loan], { readings: chosen }, { rulebook: own, readings });
const house = extendRulebook(ningxia2020(), {});
explainLoan(loan, { rulebook: house, readings: { 'ceiling.scope': 'enterprises', 'house.scope': 'any' } });
// @ts-expect-error: no such reading
explainLoan(loan, { rulebook: house, readings: { 'ceiling.scope': 'all' } });

// Ids in lists, and those of a rulebook without readings.
// @ts-expect-error: no such interpretation
sensitivity(loan, { among: ['ceiling.scop'] });
// @ts-expect-error: no such interpretation
createAuditor({ among: ['ceiling.scop'] });
// @ts-expect-error: no such interpretation
export const audited: AuditOptions = { readings };
// @ts-expect-error: no such interpretation
export const looked: LookOptions = { readings };
lint(ningxia2020(), { ruleSets: ['penalty-waiver'], parametersUsed: ['inclusive.creditCeiling'] });
// @ts-expect-error: no such rule set
lint(ningxia2020(), { ruleSets: ['penalty-waver'] });
// @ts-expect-error: no such parameter
lint(ningxia2020(), { parametersUsed: ['inclusive.ceiling'] });
// @ts-expect-error: no such rule set
requirementsOf(ningxia2020(), { ruleSets: ['penalty-waver'] });
lint(own, { ruleSets: ['any-set'] });
// @ts-expect-error: the standard leaves no readings open
enterpriseSize({}, { readings: { 'ceiling.scope': 'enterprises' } });
// @ts-expect-error: nor under its own name
assess('enterprise', {}, { readings: { 'ceiling.scope': 'enterprises' } });
// @ts-expect-error: no such interpretation
assess('renewal', {}, { readings });
assess('renewal', {}, { readings: { 'renewal.borrowers': 'with-individuals' } });

// Labels by the values that JSON has.
export const term: string = labels().values.outcome['defer-to-cap'].zh;
// @ts-expect-error: no such outcome
labels().values.outcome.defer;
