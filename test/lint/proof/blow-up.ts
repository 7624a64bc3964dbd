import type { Grain } from '../../../src/facts/fact.js';
import type { Condition } from '../../../src/rulebook/condition.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { type Breakable, broken } from '../broken.js';

/** The rule set that exceeds the budget, and the places of planted faults that are unrelated to it. */
export const HUGE = 'huge';
export const PLANTED = { kind: 'overlap', rule: 'lending-growth/no-base', ruleSet: 'lending-growth' } as const;

/** Rules that are too costly to prove: their conditions, and the sums that they test. */
interface Blown {
  readonly grain: Grain;
  readonly rules: readonly Condition[];
  readonly sums?: Readonly<Record<string, readonly string[]>>;
  /** The rule sets that are decided before it, by the fact that each decides. */
  readonly before?: (book: Breakable) => void;
}

/** A rule set with the given number of rules, each with its own conclusion. */
export function addRuleSet({ data }: Breakable, id: string, grain: Grain, rules: readonly Condition[]): void {
  const provisions = [data.provisions[0]?.id ?? ''];
  const params = { force: 'definition', provisions, zh: id, en: id };
  data.ruleSets.push({
    id,
    title: { zh: id, en: id },
    decides: `${grain}.${id}`,
    grain,
    hitPolicy: 'first',
    rules: rules.map((conditions, at) => ({
      name: `${id}/${at + 1}`,
      priority: rules.length - at,
      conditions,
      event: { type: `outcome-${at + 1}`, params },
    })),
    otherwise: { type: 'none', params },
  } as never);
}

/** The growth of lending with an undeclared overlap, and another rule set that exceeds the budget. */
export function withBlown({ grain, rules, sums = {}, before }: Blown): Rulebook {
  return broken('lender-year', (book) => {
    delete book.rule(PLANTED.rule).overrides;
    for (const [fact, sum] of Object.entries(sums))
      book.data.derivedFacts.push({ fact, type: 'money', grain, title: { zh: fact, en: fact }, sum: [...sum] } as never);
    before?.(book);
    addRuleSet(book, HUGE, grain, rules);
  });
}

function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

const AMOUNTS = ['newLoans', 'inclusiveUnsecured', 'reliefFund', 'unsecured.now', 'unsecured.yearBefore'].map(
  (name) => `region-year.${name}`,
);
const DAYS = [
  'component.dueDate',
  'component.originalDueDate',
  'component.requestedUntil',
  'maturityDate',
  'application.appliedOn',
  'asOf',
];
const FLAGS = [
  'contractClause',
  'minutesCopied',
  'risk.funds',
  'risk.debt',
  'risk.liquidity',
  'chainBroken',
  'investmentPlanned',
  'newDebtPlanned',
  'hasBasicAccount',
].map((name) => `main-bank.${name}`);
const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'is', value }) as Condition;

/** A condition that holds if an odd number of flags are true. */
function odd([fact, ...rest]: readonly string[]): Condition {
  const [own, not] = [is(fact ?? '', true), is(fact ?? '', false)];
  return rest.length === 0 ? own : { any: [{ all: [own, { not: odd(rest) }] }, { all: [not, odd(rest)] }] };
}

/** One parameter for each count from one to the given number. */
function addCounts({ data }: Breakable, count: number): void {
  for (let at = 1; at <= count; at++) {
    data.parameters.push({
      id: `count.${at}`,
      type: 'count',
      value: `${at}`,
      provisions: [data.provisions[0]?.id ?? ''],
      title: { zh: `${at}`, en: `${at}` },
      inForceFrom: '2020-06-28',
    } as never);
  }
}

function events(operator: 'lessThan' | 'atMost', count: number): Condition {
  return { fact: 'region-year.events', operator, value: { fact: `param:count.${count}` } };
}

/** The given number of rule sets, each of which decides one of three values. */
function decidedBefore(count: number): { readonly facts: readonly string[]; readonly before: (book: Breakable) => void } {
  const ids = Array.from({ length: count }, (_, at) => `before-${at + 1}`);
  return {
    facts: ids.map((id) => `region-year.${id}`),
    before: (book) => {
      addCounts(book, count);
      for (const [at, id] of ids.entries()) {
        addRuleSet(book, id, 'region-year', [{ all: [events('lessThan', at + 1)] }, { all: [events('atMost', at + 1)] }]);
      }
    },
  };
}

const many = decidedBefore(28);

/** Rulebooks that `lint` cannot prove, each for a different reason. */
export const BLOWN: Readonly<Record<string, () => Rulebook>> = {
  'amounts that are compared with each other and with sums of each other': () =>
    withBlown({
      grain: 'region-year',
      sums: Object.fromEntries(pairsOf(AMOUNTS).map((pair, at) => [`region-year.sum${at}`, pair])),
      rules: [
        ...pairsOf(AMOUNTS).map(([one, other]) => ({ fact: one, operator: 'moreThan', value: { fact: other } })),
        ...pairsOf(AMOUNTS).map((_, at) => ({
          fact: `region-year.sum${at}`,
          operator: 'atMost',
          value: { fact: AMOUNTS[at % AMOUNTS.length] },
        })),
      ].map((each) => ({ all: [each as Condition] })),
    }),
  'days that are all compared with each other': () =>
    withBlown({
      grain: 'component',
      rules: pairsOf(DAYS).map(([one, other]) => ({
        all: [{ fact: one, operator: 'before', value: { fact: other } } as Condition],
      })),
    }),
  'whether an odd number of flags are true, of many combinations of flags': () =>
    withBlown({
      grain: 'main-bank',
      rules: FLAGS.flatMap((_, at) => [FLAGS.slice(at, at + 6), [...FLAGS.slice(0, at), ...FLAGS.slice(at + 1)].slice(-6)]).map(
        (some) => ({ all: [odd(some)] }),
      ),
    }),
  'what many rule sets decide, two by two': () =>
    withBlown({
      grain: 'region-year',
      before: many.before,
      rules: many.facts.slice(0, 14).map((fact, at) => ({
        all: [is(fact, `outcome-${1 + (at % 2)}`), is(many.facts[at + 14] ?? '', `outcome-${2 - (at % 2)}`)],
      })),
    }),
  'more thresholds of one figure than a diagram has levels': () =>
    withBlown({
      grain: 'region-year',
      before: (book) => addCounts(book, 400),
      rules: Array.from({ length: 400 }, (_, at) => ({ all: [events('atMost', at + 1)] })),
    }),
};
