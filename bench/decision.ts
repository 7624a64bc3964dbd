/**
 * What a decision costs, beside its peers, in one process on the same loans. Before anything is timed, every peer is
 * held to the same answers. Ratios travel from machine to machine; absolute figures do not.
 */

import { LogicEngine } from 'json-logic-engine';
import type { Engine } from 'json-rules-engine';
import { planFor } from '../src/decide/decide.js';
import { settleCondition } from '../src/evaluate/settled-condition.js';
import { explainLoan } from '../src/explain/index.js';
import { plainValue } from '../src/facts/fact.js';
import { writeComponent } from '../src/facts/loan/parse-loan.js';
import { createDecider, type Decision, decide, Loan, type LoanInput, ningxia2020 } from '../src/index.js';
import { createEngine } from '../src/json-rules-engine/index.js';
import { type Comparison, type Condition, foldCondition } from '../src/rulebook/condition.js';
import { conclusionsOf, type RuleSet } from '../src/rulebook/rule-set.js';
import { loansForBench } from './loans.js';
import { measure, measureInTurns, table } from './measure.js';

type Answer = readonly [track: string, outcome: string, granted: string | undefined];

const inputs: readonly LoanInput[] = loansForBench(1000);
const loans = inputs.map((input) => Loan.parse(input));
const decider = createDecider();
const tracer = createDecider({ trace: true });
const plan = planFor({});
const { scope } = plan.compiled;

const answersOf = (decision: Decision): Answer[] =>
  decision.instalments.flatMap(({ principal, interest }) =>
    [principal, interest].map((it): Answer => [it.track, it.outcome, it.grantedUntil]),
  );

/** The facts of each component of a loan, as plain values: what an engine is given. */
function componentFacts(loan: Loan): Record<string, unknown>[] {
  const facts = loan.factValues(scope.size);
  return loan.instalments.flatMap((instalment) =>
    (['principal', 'interest'] as const).map((kind) => {
      writeComponent(facts, loan, instalment, kind);
      const known: Record<string, unknown> = {};
      for (const { name, type, origin } of scope.vocabulary.values()) {
        const value = origin === 'input' ? facts[scope.slotOf(name)] : undefined;
        if (value !== undefined) known[name] = plainValue(type, value);
      }
      return known;
    }),
  );
}

// json-rules-engine, run as its documentation has it: rules loaded once, one run for each set of facts.
const engine: Engine = createEngine();
const engineFacts = loans.map(componentFacts);
async function runEngine(each: Record<string, unknown>[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const facts of each) {
    const { almanac } = await engine.run(facts);
    const [track, outcome] = await Promise.all([
      almanac.factValue<string>('component.track'),
      almanac.factValue<string>('component.outcome'),
    ]);
    answers.push([track, outcome, grantedBy(outcome, facts)]);
  }
  return answers;
}

function grantedBy(outcome: string, facts: Record<string, unknown>): string | undefined {
  if (outcome === 'defer-as-requested') return facts['component.requestedUntil'] as string;
  return outcome === 'defer-to-cap' ? '2021-03-31' : undefined;
}

// json-logic-engine: the same rule sets as one compiled expression for each fact decided, without citations.
const logic = new LogicEngine();
const decides = new Map(plan.compiled.ruleSets.map(({ ruleSet }) => [ruleSet.decides, ruleSet]));
const logicOf = (fact: string) => logic.build(ruleSetLogic(decides.get(fact) as RuleSet)) as (facts: unknown) => string;
const [logicTrack, logicOutcome] = [logicOf('component.track'), logicOf('component.outcome')];
const logicFacts = engineFacts.map((each) =>
  each.map((facts) => Object.fromEntries(Object.entries(facts).map(([name, value]) => [slug(name), comparable(value)]))),
);

function slug(name: string): string {
  return name.replaceAll('.', '_');
}
/** Amounts as numbers and days as text, which order alike in JSON Logic. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
function ruleSetLogic(ruleSet: RuleSet): unknown {
  const conclusions = conclusionsOf(ruleSet);
  const otherwise: unknown = conclusions.at(-1)?.type;
  return ruleSet.rules.reduceRight<unknown>((rest, { conditions, event }) => {
    const settled = settleCondition(conditions, scope);
    if (typeof settled === 'number') return settled === 0 ? rest : event.type;
    return { if: [conditionLogic(settled), event.type, rest] };
  }, otherwise);
}
function conditionLogic(condition: Condition): unknown {
  return foldCondition<unknown>(condition, {
    all: (parts) => ({ and: parts }),
    any: (parts) => ({ or: parts }),
    not: (part) => ({ '!': part }),
    comparison: comparisonLogic,
  });
}
function comparisonLogic({ fact, operator, value }: Comparison): unknown {
  const inner = decides.get(fact);
  const left = inner === undefined ? { var: slug(fact) } : ruleSetLogic(inner);
  const constant = typeof value === 'object' && 'fact' in value ? scope.constantOf(value.fact) : undefined;
  const type = scope.vocabulary.get(fact)?.type;
  const other = typeof value === 'object' && 'fact' in value ? { var: slug(value.fact) } : value;
  const right = constant === undefined || type === undefined ? other : comparable(plainValue(type, constant as number));
  switch (operator) {
    case 'given':
      return { [right === true ? '!==' : '===']: [left, null] };
    case 'is':
      return { '===': [left, right] };
    case 'isNot':
      return { '!==': [left, right] };
    case 'oneOf':
      return { in: [left, right] };
    case 'noneOf':
      return { '!': { in: [left, right] } };
    case 'atMost':
    case 'onOrBefore':
      return { '<=': [left, right] };
    case 'atLeast':
    case 'onOrAfter':
      return { '>=': [left, right] };
    case 'lessThan':
    case 'before':
      return { '<': [left, right] };
    case 'moreThan':
    case 'after':
      return { '>': [left, right] };
  }
}
function runLogic(each: Record<string, unknown>[]): Answer[] {
  return each.map((facts): Answer => {
    const outcome = logicOutcome(facts);
    const granted =
      outcome === 'defer-as-requested'
        ? (facts.component_requestedUntil as string)
        : outcome === 'defer-to-cap'
          ? '2021-03-31'
          : undefined;
    return [logicTrack(facts), outcome, granted];
  });
}

// A hand-written function: the default readings in code, without citations, unknowns or explanation.
interface Known {
  kind: string;
  size: string;
  credit: number;
  hardship: boolean;
  operating: boolean;
  due: string[];
  amounts: [number, number][];
  until: [string | null, string | null];
}
const known = inputs.map(
  (loan): Known => ({
    kind: loan.borrower?.kind ?? '',
    size: loan.borrower?.size ?? '',
    credit: Number(loan.borrower?.creditTotal),
    hardship: loan.borrower?.specialHardship ?? false,
    operating: loan.purpose === 'operating',
    due: loan.schedule.map(({ dueDate }) => dueDate ?? ''),
    amounts: loan.schedule.map(({ principal, interest }) => [Number(principal), Number(interest)]),
    until: [dayAsked(loan.application?.principalUntil), dayAsked(loan.application?.interestUntil)],
  }),
);
/** The one date that the generated loans ask for. */
function dayAsked(until: string | readonly string[] | null | undefined): string | null {
  return typeof until === 'string' ? until : (until?.at(-1) ?? null);
}

function byHand(loan: Known): Answer[] {
  const small = loan.size === 'micro' || loan.size === 'small';
  const inclusive =
    loan.credit <= 10_000_000 &&
    ((loan.kind === 'enterprise' && small) ||
      (loan.kind === 'individual-business' && loan.operating) ||
      (loan.kind === 'business-owner' && small && loan.operating));
  // Whether each is in special difficulty is known of these loans, so that nothing is presumed of the supply chain.
  const negotiable =
    (loan.kind === 'enterprise' && (small || loan.size === 'medium' || loan.hardship)) ||
    (loan.operating && (loan.kind === 'individual-business' || (loan.kind === 'business-owner' && small)));
  const answers: Answer[] = [];
  for (let at = 0; at < loan.due.length; at++) {
    const due = loan.due[at] as string;
    for (let part = 0; part < 2; part++) {
      const track =
        inclusive && due >= '2020-06-01' && due <= '2020-12-31'
          ? 'shall-defer'
          : negotiable && due >= '2020-01-01' && due <= '2020-12-31'
            ? 'may-negotiate'
            : 'not-covered';
      const until = loan.until[part] as string | null;
      if ((loan.amounts[at] as [number, number])[part] === 0) answers.push([track, 'nothing-due', undefined]);
      else if (track === 'may-negotiate') answers.push([track, 'negotiate', undefined]);
      else if (track === 'not-covered') answers.push([track, 'no-deferral', undefined]);
      else if (until === null || until <= due) answers.push([track, 'apply-first', undefined]);
      else if (until <= '2021-03-31') answers.push([track, 'defer-as-requested', until]);
      else answers.push([track, 'defer-to-cap', '2021-03-31']);
    }
  }
  return answers;
}

// Same loans, same answers, before any clock runs.
for (let at = 0; at < loans.length; at++) {
  const expected = JSON.stringify(answersOf(decider.decide(loans[at] as Loan)));
  const others = {
    'json-rules-engine': at < 200 ? await runEngine(engineFacts[at] ?? []) : undefined,
    'json-logic-engine': runLogic(logicFacts[at] ?? []),
    'by hand': byHand(known[at] as Known),
  };
  for (const [name, answers] of Object.entries(others)) {
    if (answers !== undefined && JSON.stringify(answers) !== expected) {
      throw new Error(`${name} differs on ${JSON.stringify(inputs[at])}\n${JSON.stringify(answers)}\n${expected}`);
    }
  }
}

const components = loans.reduce((sum, { instalments }) => sum + instalments.length * 2, 0);
console.log(
  `${loans.length} loans, ${components} components, ${ningxia2020().ruleSets.length} rule sets; every peer gives the same answers.\n`,
);
const base = await measure('json-rules-engine', engineFacts.slice(0, 200), runEngine);
table(base, [
  await measure('decide, from validated facts', loans, (loan) => decider.decide(loan)),
  await measure('decide, with a full trace', loans, (loan) => tracer.decide(loan)),
  await measure('decide, from raw objects, validated', inputs, (loan) => decider.decide(loan)),
  await measure('json-logic-engine, no citations', logicFacts, runLogic),
  await measure('by hand, no citations', known, byHand),
]);

// An explanation says on which readings the decision turns: these are tried once for loans of a kind.
console.log('\nAn explanation, beside the decision that it explains:');
const readings = { 'ceiling.scope': 'all-limbs' } as const;
const underReadings = createDecider({ readings });
const explained = inputs.slice(0, 100);
const forEachOf = (run: (loan: LoanInput) => unknown) => () => explained.forEach(run);
const [traced, ...asked] = measureInTurns([
  { name: 'decide a hundred loans, fully traced', run: forEachOf((loan) => tracer.decide(loan)) },
  { name: '… and on what it turns', run: forEachOf((loan) => decide(loan, { trace: true, turnsOn: true })) },
  { name: 'explainLoan', run: forEachOf((loan) => explainLoan(loan)) },
]);
if (traced !== undefined) table(traced, asked);
console.log('\nOptions written out at each call, beside a decider made once:');
table(await measure('createDecider({ readings }).decide', inputs, (loan) => underReadings.decide(loan)), [
  await measure('decide(loan, { readings: { … } })', inputs, (loan) => decide(loan, { readings: { ...readings } })),
]);
