// What the compiler knows of the ids of a rulebook. This file is compiled with the rest (`npm run typecheck`), not run.

import { type Audit, audit } from '../../src/audit/index.js';
import { whyNot } from '../../src/explain/index.js';
import {
  createDecider,
  type Decider,
  type DeciderOptions,
  type Decision,
  decide,
  extendRulebook,
  type LoanInput,
  ningxia2020,
  type Readings,
  safeDecide,
} from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { readRulebook } from '../../src/node/index.js';

declare const loan: LoanInput;
declare const ofTheBank: Readings;

decide(loan, { readings: { 'ceiling.scope': 'enterprises' }, parameters: { 'inclusive.creditCeiling': '30000000.00' } });
// @ts-expect-error: no such interpretation
decide(loan, { readings: { 'ceiling.scop': 'enterprises' } });
// @ts-expect-error: no such reading of it
decide(loan, { readings: { 'ceiling.scope': 'enterprise' } });
// @ts-expect-error: no such parameter
decide(loan, { parameters: { 'inclusive.ceiling': '30000000.00' } });
// @ts-expect-error: no such interpretation
createDecider({ readings: { ceiling: 'enterprises' } });
// @ts-expect-error: no such reading of it
safeDecide(loan, { readings: { 'ceiling.scope': 'all' } });

const options: DeciderOptions = { readings: { 'ceiling.scope': 'enterprises' } };
// @ts-expect-error: no such interpretation
export const wrong: DeciderOptions = { readings: { 'ceiling.scop': 'enterprises' } };

// What a bank keeps as plain texts is accepted, and checked when it is used.
decide(loan, { readings: ofTheBank });

const { findings, citations, readings, rulebook } = decide(loan, options);
findings.some(({ rule, ruleSet }) => rule === 'deferral-outcome/principal-to-cap' && ruleSet === 'deferral-outcome');
// @ts-expect-error: no such rule
findings.some(({ rule }) => rule === 'deferral-outcome/to-the-cap');
// @ts-expect-error: no such rule set
findings.some(({ ruleSet }) => ruleSet === 'outcome');
// @ts-expect-error: no such provision
citations.find(({ provision }) => provision === 'notice/s2/p9');
export const scope: 'all-limbs' | 'enterprises' = readings['ceiling.scope'];
export const id: 'ningxia-2020' = rulebook.id;

// A rulebook from files has ids of any text, and so has a decision under it.
const own = readRulebook('fixtures/rulebooks/invented-2021');
const under = decide(loan, { rulebook: own, readings: { 'ceiling.scope': 'micro-only' } });
under.findings.some(({ rule }) => rule === 'any-rule/of-it');
export const decider: Decider = createDecider({ rulebook: own });

// A decision and a decider are of any rulebook where nothing else is said, so that what takes one takes those of a bank's own too.
export const plain: Decision = decide(loan);
export const stored: Decision = under;
export const deciders: readonly Decider[] = [createDecider(), decider];

// What is given as undefined is not given.
decide(loan, { readings: { 'ceiling.scope': undefined }, parameters: { 'inclusive.creditCeiling': undefined } });

// What is missing, what a trace compares, what an audit turns on, and what is not met have names that the compiler knows.
const traced = decide(loan, { trace: true });
traced.missing.includes('borrower.creditTotal');
traced.missing.includes('schedule[3].dueDate');
traced.missing.includes('guarantees[1].arrangement');
// @ts-expect-error: no such field
traced.missing.includes('borrower.creditTotl');
for (const { ruleSet, rules } of traced.trace ?? []) {
  if (ruleSet !== 'deferral-outcome') continue;
  // @ts-expect-error: no such rule
  rules.find(({ rule }) => rule === 'deferral-outcome/to-the-cap');
  for (const { conditions } of rules) {
    // @ts-expect-error: no such fact
    if ('fact' in conditions && conditions.fact === 'component.outcom') continue;
    if ('fact' in conditions && conditions.fact === 'reading:ceiling.scope') continue;
  }
}

const audited = audit(loan, { components: [] });
audited.open.some(({ turnsOn }) => turnsOn.interpretations.includes('annex.conditions'));
// @ts-expect-error: no such interpretation
audited.open.some(({ turnsOn }) => turnsOn.interpretations.includes('annex.condition'));
// @ts-expect-error: no such rule
audited.breaches.some(({ rule }) => rule === 'refusal');
export const audits: readonly Audit[] = [audited, audit(loan, {}, { rulebook: own })];

const { ways, decision: asked } = whyNot(loan, 'shall-defer');
ways.some(({ unmet }) => unmet.some(({ path }) => path === 'borrower.creditTotal'));
// @ts-expect-error: no such field
ways.some(({ unmet }) => unmet.some(({ path }) => path === 'borrower.creditTotl'));
export const asWellKnown: 'ningxia-2020' = asked.rulebook.id;

export async function onAnEngine(): Promise<'ningxia-2020'> {
  const { rulebook: used, findings: found } = await decideWithEngine(createEngine(), loan);
  // @ts-expect-error: no such rule
  found.some(({ rule }) => rule === 'deferral-outcome/to-the-cap');
  const any: Decision = await decideWithEngine(createEngine({ rulebook: own }), loan);
  return any === undefined ? used.id : used.id;
}

// An extended rulebook keeps the ids of its base, and has others.
const house = extendRulebook(ningxia2020(), {});
decide(loan, { rulebook: house, readings: { 'ceiling.scope': 'enterprises', 'house.scope': 'any' } });
// @ts-expect-error: no such reading
decide(loan, { rulebook: house, readings: { 'ceiling.scope': 'all' } });
decide(loan, { rulebook: house }).findings.some(({ rule }) => rule === 'house-signature/otherwise');
export const ofHouse: readonly [Decider, Decision] = [createDecider({ rulebook: house }), decide(loan, { rulebook: house })];
