import fc from 'fast-check';
import type { FactType } from '../../src/facts/fact.js';
import { LOAN_FACTS } from '../../src/facts/loan/loan-facts.js';
import { loadRulebook, type Rulebook } from '../../src/index.js';
import type { Condition } from '../../src/rulebook/condition.js';
import { operatorsOf } from '../../src/rulebook/operator.js';

// Rule sets of which nothing is known but that each comparison is of one type: facts of every type and of every origin.

const WORDING = { zh: '字', en: 'word' };
const DATES = { dated: '2020-01-01', inForceFrom: '2020-01-01' };
const CITED = { force: 'definition', provisions: ['source/1'] };

const PARAMETERS: readonly (readonly [id: string, type: FactType['kind'], value: string])[] = [
  ['first.day', 'date', '2020-06-01'],
  ['last.day', 'date', '2020-12-31'],
  ['ceiling', 'money', '10000000.00'],
  ['floor', 'money', '0.01'],
  ['rate', 'rate', '0.0435'],
  ['months', 'count', '12'],
];
const READINGS = ['narrow', 'wide', 'literal'];
/** What a rule set upstream concludes. */
const CONCLUDED = ['yes', 'no', 'unless-asked'];

const OWN_FACTS = [
  { fact: 'extensions.employees', type: 'count' },
  { fact: 'extensions.branches', type: 'count' },
];
const DERIVED_FACTS = [
  { fact: 'loan.bothRates', type: 'rate', grain: 'loan', title: WORDING, sum: ['annualRate', 'penaltyAnnualRate'] },
  { fact: 'loan.yearlyInterest', type: 'money', grain: 'loan', title: WORDING, product: ['borrower.creditTotal', 'annualRate'] },
  { fact: 'loan.spread', type: 'rate', grain: 'loan', title: WORDING, difference: ['penaltyAnnualRate', 'annualRate'] },
] as const;

interface Operand {
  readonly name: string;
  readonly type: FactType;
}

const typed = (names: readonly string[]): Operand[] =>
  LOAN_FACTS.filter(({ name }) => names.includes(name)).map(({ name, type }) => ({ name, type }));

/** What a rule may ask. */
const FACTS: readonly Operand[] = [
  ...typed([
    'borrower.kind',
    'borrower.size',
    'borrower.pandemicAffected',
    'borrower.specialHardship',
    'borrower.creditTotal',
    'borrower.creditTotalAllBanks',
    'annualRate',
    'penaltyAnnualRate',
    'maturityDate',
    'application.appliedOn',
    'asOf',
  ]),
  ...OWN_FACTS.map(({ fact }): Operand => ({ name: fact, type: { kind: 'count' } })),
  ...DERIVED_FACTS.map(({ fact, type }): Operand => ({ name: fact, type: { kind: type } })),
  { name: 'loan.upstream', type: { kind: 'choice', values: CONCLUDED } },
  { name: 'reading:question', type: { kind: 'choice', values: READINGS } },
];
/** Figures of the law. They may stand on either side of a comparison. */
const FIGURES: readonly Operand[] = PARAMETERS.map(([id, kind]) => ({ name: `param:${id}`, type: { kind } as FactType }));
const OPERANDS: readonly Operand[] = [...FIGURES, ...FACTS];

type Asked = string | boolean | string[] | { fact: string };

const comparison = fc.constantFrom(...FACTS, ...FACTS, ...FACTS, ...FIGURES).chain(({ name, type }) =>
  fc
    .constantFrom(...operatorsOf(type).filter((operator) => operator !== 'given' || !/^(reading|param):/.test(name)))
    .chain((operator): fc.Arbitrary<Condition> => {
      const asked = (...values: fc.Arbitrary<Asked>[]) =>
        fc.oneof(...values).map((it): Condition => ({ fact: name, operator, value: it }));
      if (operator === 'given') return asked(fc.boolean());
      const others = OPERANDS.filter((it) => it.type.kind === type.kind && it.name !== name);
      const other = fc.constantFrom(...others).map(({ name: fact }) => ({ fact }));
      if (type.kind === 'flag') return asked(fc.boolean(), other);
      if (type.kind !== 'choice') return asked(other);
      if (operator === 'is' || operator === 'isNot') return asked(fc.constantFrom(...type.values), other);
      return asked(fc.subarray([...type.values], { minLength: 1 }));
    }),
);

const condition = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: comparison },
      { weight: 2, arbitrary: parts.map((all): Condition => ({ all })) },
      { weight: 2, arbitrary: parts.map((any): Condition => ({ any })) },
      { weight: 2, arbitrary: tie('condition').map((not): Condition => ({ not })) },
    ),
  };
}).condition;

const conclusion = fc
  .record({
    type: fc.constantFrom('defer', 'negotiate', 'refuse'),
    until: fc.option(fc.constantFrom('param:last.day', 'maturityDate')),
  })
  .map(({ type, until }) => ({
    type,
    params: { ...CITED, ...WORDING, ...(until === null ? {} : { gives: { until: { fact: until } } }) },
  }));

/** What a random rule set has of its own. */
export interface RandomRuleSet {
  readonly hitPolicy: 'first' | 'collect';
  readonly rules: readonly { readonly conditions: Condition; readonly event: { readonly type: string } }[];
  /** Left aside where all rules that hold are findings. */
  readonly otherwise: { readonly type: string };
}

export const ruleSets: fc.Arbitrary<RandomRuleSet> = fc.record({
  hitPolicy: fc.constantFrom('first', 'first', 'first', 'collect'),
  rules: fc.array(fc.record({ conditions: condition, event: conclusion }), { minLength: 1, maxLength: 4 }),
  otherwise: conclusion,
});

/** The id of the random rule set in its rulebook. */
export const RANDOM = 'random';

/** A rulebook that has a random rule set beside the one upstream of it. */
export function rulebookWith({ hitPolicy, rules, otherwise }: RandomRuleSet): Rulebook {
  const [unless, ...concluded] = CONCLUDED;
  const upstream = concluded.map((type, at) => ({
    name: `upstream/${type}`,
    priority: 10 - at,
    conditions: { all: [{ fact: 'borrower.kind', operator: 'isNot', value: 'other' }] },
    event: { type, params: { ...CITED, ...WORDING } },
  }));
  const own = rules.map(({ conditions, event }, at) => ({
    name: `${RANDOM}/${at}`,
    priority: 10 - at,
    conditions: { all: [conditions] },
    event,
  }));
  return loadRulebook({
    id: 'random',
    version: '1.0.0',
    title: WORDING,
    sources: [{ id: 'source', title: WORDING, issuer: WORDING, ...DATES }],
    provisions: [{ id: 'source/1', source: 'source', text: '字', gloss: 'word', force: 'definition', addressee: ['bank'] }],
    parameters: PARAMETERS.map(([id, type, value]) => ({
      id,
      type,
      value,
      inForceFrom: '2020-01-01',
      title: WORDING,
      provisions: ['source/1'],
    })),
    interpretations: [
      {
        id: 'question',
        question: WORDING,
        readings: READINGS.map((id, at) => ({ id, standing: at === 0 ? 'default' : 'tenable', ...WORDING })),
        reason: WORDING,
        provisions: ['source/1'],
      },
    ],
    facts: OWN_FACTS.map((it) => ({ ...it, title: WORDING, question: WORDING, changedBy: 'bank' })),
    derivedFacts: DERIVED_FACTS,
    ruleSets: [
      {
        id: 'upstream',
        title: WORDING,
        decides: 'loan.upstream',
        grain: 'loan',
        hitPolicy: 'first',
        rules: upstream,
        otherwise: { type: unless, params: { ...CITED, ...WORDING } },
      },
      {
        id: RANDOM,
        title: WORDING,
        decides: 'loan.random',
        grain: 'loan',
        hitPolicy,
        rules: own,
        ...(hitPolicy === 'collect' ? {} : { otherwise }),
      },
    ],
  });
}
