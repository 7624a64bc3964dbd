import fc from 'fast-check';
import type { Condition } from '../../src/rulebook/condition.js';
import type { RuleSet } from '../../src/rulebook/rule-set.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { broken } from '../lint/broken.js';

/** The shipped rulebook with rules for the track that ask what the record states. */
export function withTrackRules(rules: readonly (readonly [track: string, condition: Condition])[]): Rulebook {
  return broken(['loan', 'component', 'guarantee'], ({ ruleSet }) => {
    const track = ruleSet('deferral-track');
    const [first] = track.rules;
    if (first === undefined) throw new RangeError('no rules');
    const trial = (type: string, condition: Condition, at: number): RuleSet['rules'][number] => ({
      name: `deferral-track/trial-${at + 1}`,
      priority: 100 - at,
      conditions: { all: [condition] },
      event: { type, params: { force: 'definition', provisions: [...first.event.params.provisions], zh: type, en: type } },
    });
    const rest = trial('not-covered', ALWAYS, rules.length);
    const added = [...rules.map(([type, condition], at) => trial(type, condition, at)), rest];
    // The rules behind them are never reached, but say which tracks there are.
    track.rules = [...added, ...track.rules] as typeof track.rules;
  });
}

/** A value of the law is always given. */
const ALWAYS: Condition = { fact: 'param:deferral.windowStart', operator: 'given', value: true };

/** A date, a flag, a choice, amounts, what is made of a day and a due date, and what rules decide. */
const FACTS = [
  'application.appliedOn',
  'borrower.specialHardship',
  'borrower.kind',
  'borrower.creditTotal',
  'component.amount',
  'component.amountDue',
  'component.dueDate',
  'component.requested',
  'component.requestedUntil',
  'loan.inclusive',
  'component.inWindow',
  'param:deferral.windowStart',
  'reading:pandemic.effect',
];

const given = fc
  .tuple(fc.constantFrom(...FACTS), fc.boolean())
  .map(([fact, value]): Condition => ({ fact, operator: 'given', value }));

/** Of the same facts, what else may be asked. */
const valued = fc.constantFrom<Condition>(
  { fact: 'application.appliedOn', operator: 'before', value: { fact: 'param:deferral.windowEnd' } },
  { fact: 'borrower.specialHardship', operator: 'is', value: true },
  { fact: 'borrower.kind', operator: 'oneOf', value: ['enterprise', 'business-owner'] },
  { fact: 'borrower.creditTotal', operator: 'atMost', value: { fact: 'param:inclusive.creditCeiling' } },
  { fact: 'component.amountDue', operator: 'is', value: true },
  { fact: 'loan.inclusive', operator: 'is', value: 'yes' },
);

/** Conditions in which `given` stands under `all`, `any` and `not`, beside comparisons of values. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: given },
    { weight: 2, arbitrary: valued },
    { weight: 2, arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })) },
    { weight: 2, arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })) },
    { weight: 2, arbitrary: tie('condition').map((not): Condition => ({ not })) },
  ),
})).condition;

/** Rulebooks of two such rules and what follows where neither holds. */
export const rulebooks: fc.Arbitrary<Rulebook> = fc.tuple(conditions, conditions).map(([one, other]) =>
  withTrackRules([
    ['shall-defer', one],
    ['may-negotiate', other],
  ]),
);
