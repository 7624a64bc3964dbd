import { describe, expect, it } from 'vitest';
import {
  ASIDE_FACTS,
  contractFaults,
  FEE_CEILING,
  GUARANTEE_FACTS,
  isToDecideLoans,
  PENALTY_FROM,
  PENALTY_PARAMETERS,
  REQUIRED_FACTS,
} from '../../src/decide/contract.js';
import { LOAN_GRAINS } from '../../src/facts/fact.js';
import { createDecider, InvalidRulebookError, type Rule, type RuleSet } from '../../src/index.js';
import type { Condition } from '../../src/rulebook/condition.js';
import { loadRulebook } from '../../src/rulebook/load/load-rulebook.js';
import { type Conclusion, conclusionsOf } from '../../src/rulebook/rule-set.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { partOf } from '../../src/rulebook/rulebook-part.js';
import { enterpriseSize2011 } from '../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { LOANS, vocabularyOf } from '../../src/rulebook/vocabulary.js';
import { type Drafted, drafted } from '../rulebook/drafted.js';

const BOOK = partOf(ningxia2020(), LOAN_GRAINS, PENALTY_PARAMETERS);
const VOCABULARY = vocabularyOf(BOOK, LOANS);
type Draft = Drafted<Pick<Rulebook, 'ruleSets' | 'parameters'>>;

/** What stands in the way of decisions under the shipped rulebook once it is changed, as `pointer: sentence`. */
function faultsOf(change: (book: Draft) => void): string[] {
  const book: Draft = drafted({ ruleSets: BOOK.ruleSets, parameters: BOOK.parameters });
  change(book);
  return contractFaults({ ...BOOK, ...(book as object) }, VOCABULARY).map(({ pointer, en }) => `${pointer}: ${en}`);
}

const setOf = (book: Draft, fact: string): Drafted<RuleSet> => {
  const found = book.ruleSets.find(({ decides }) => decides === fact);
  if (found === undefined) throw new RangeError(`no ${fact}`);
  return found;
};
const without = (book: Draft, isLeftOut: (fact: string) => boolean) => {
  book.ruleSets = book.ruleSets.filter(({ decides }) => !isLeftOut(decides));
};
const placeOf = (fact: string) => `/ruleSets/${BOOK.ruleSets.findIndex(({ decides }) => decides === fact)}`;

const REQUIRED = Object.keys(REQUIRED_FACTS);
const OF_GUARANTEES = Object.keys(GUARANTEE_FACTS);
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...REQUIRED_FACTS,
  ...GUARANTEE_FACTS,
  ...ASIDE_FACTS,
  [PENALTY_FROM.fact]: PENALTY_FROM.values,
};
const DECIDED = Object.keys(ALLOWED);

/** Each conclusion of the rule sets of some facts: how it is found in a draft, and where it stands. */
const conclusionsOn = (facts: readonly string[]) =>
  facts.flatMap((fact) => {
    const ruleSet = BOOK.ruleSets.find(({ decides }) => decides === fact) as RuleSet;
    return conclusionsOf(ruleSet).map((conclusion, at) => {
      const rule = ruleSet.rules[at];
      return {
        fact,
        conclusion,
        rule,
        place: `${placeOf(fact)}${rule === undefined ? '/otherwise' : `/rules/${at}/event`}`,
        of: (book: Draft) => (setOf(book, fact).rules[at]?.event ?? setOf(book, fact).otherwise) as Drafted<Conclusion>,
        ruleOf: (book: Draft) => setOf(book, fact).rules[at] as Drafted<Rule>,
      };
    });
  });

describe('a rulebook by which loans can be decided', () => {
  it('is the shipped one, with rules on guarantees or without, and without what it may decide besides', () => {
    expect(faultsOf(() => {})).toEqual([]);
    expect(faultsOf((book) => without(book, (fact) => fact.startsWith('guarantee.')))).toEqual([]);
    for (const fact of [...Object.keys(ASIDE_FACTS), PENALTY_FROM.fact])
      expect(faultsOf((book) => without(book, (one) => one === fact))).toEqual([]);
  });

  it.each(REQUIRED)('decides %s', (fact) => {
    expect(faultsOf((book) => without(book, (one) => one === fact))).toEqual([`/ruleSets: no rule set decides ${fact}`]);
  });

  it.each(OF_GUARANTEES)('decides %s where it decides anything on guarantees', (fact) => {
    expect(faultsOf((book) => without(book, (one) => one === fact))).toEqual([`/ruleSets: no rule set decides ${fact}`]);
    const others = OF_GUARANTEES.filter((one) => one !== fact);
    expect(faultsOf((book) => without(book, (one) => others.includes(one)))).toEqual(
      others.map((one) => `/ruleSets: no rule set decides ${one}`),
    );
  });

  it.each(DECIDED)('decides %s for what it is a fact of, by the first hit', (fact) => {
    const [grain] = fact.split('.');
    for (const other of LOAN_GRAINS.filter((one) => one !== grain))
      expect(faultsOf((book) => Object.assign(setOf(book, fact), { grain: other }))).toEqual([
        `${placeOf(fact)}/grain: ${fact} is decided for a ${grain}`,
      ]);
    expect(faultsOf((book) => Object.assign(setOf(book, fact), { hitPolicy: 'collect' }))).toEqual([
      `${placeOf(fact)}/hitPolicy: ${fact} is decided by the first hit`,
    ]);
  });

  it.each(DECIDED)('concludes of %s what a decision can state, and nothing else', (fact) => {
    for (const { place, of } of conclusionsOn([fact])) {
      const faults = faultsOf((book) => Object.assign(of(book), { type: 'refused' }));
      expect(faults.filter((fault) => fault.startsWith(`${place}/type`))).toEqual([
        `${place}/type: ${fact} is never "refused" but one of ${ALLOWED[fact]?.join(', ')}`,
      ]);
      expect(faults.filter((fault) => fault.includes('/type: '))).toHaveLength(1);
    }
  });

  it('has the parameters from which penalty interest is computed, and the ceiling of fees where it holds any against it', () => {
    for (const id of [...PENALTY_PARAMETERS, FEE_CEILING])
      expect(
        faultsOf((book) => {
          book.parameters = book.parameters.filter((parameter) => parameter.id !== id);
        }),
      ).toEqual([`/parameters: no parameter ${id}`]);
    const only = (...verdicts: string[]) =>
      faultsOf((book) => {
        book.parameters = book.parameters.filter(({ id }) => id !== FEE_CEILING);
        const composite = setOf(book, 'guarantee.compositeVerdict');
        composite.rules = composite.rules.filter(({ event }) => verdicts.includes(event.type)) as typeof composite.rules;
      });
    expect(only('not-governed')).toEqual([]);
    for (const verdict of ['within-ceiling', 'above-ceiling'])
      expect(only('not-governed', verdict)).toEqual([`/parameters: no parameter ${FEE_CEILING}`]);
    expect(
      faultsOf((book) => {
        without(book, (fact) => fact.startsWith('guarantee.'));
        book.parameters = book.parameters.filter(({ id }) => id !== FEE_CEILING);
      }),
    ).toEqual([]);
  });

  it('gives a day with whatever it concludes on the day from which penalty interest is waived', () => {
    const { fact, gives } = PENALTY_FROM;
    for (const { conclusion, place, of } of conclusionsOn([fact])) {
      const isNone = [`${place}: ${fact} "${conclusion.type}" gives no date under "${gives}"`];
      const given = (value: unknown) => faultsOf((book) => Object.assign(of(book).params, { gives: value }));
      expect(given(undefined)).toEqual(isNone);
      expect(given({})).toEqual(isNone);
      expect(given({ [gives]: '2020-06-01' })).toEqual(isNone);
      expect(given({ [gives]: { fact: 'borrower.creditTotal' } })).toEqual(isNone);
      expect(given({ [gives]: { fact: 'loan.none' } })).toEqual(isNone);
      expect(given({ [gives]: { fact: 'component.originalDueDate' } })).toEqual([]);
    }
  });
});

/** What a decision states beside a value of a fact: what the conclusion gives, and a fact of the loan. */
const STATED: readonly (readonly [
  fact: string,
  values: readonly string[],
  gives: string | undefined,
  needs: string | undefined,
])[] = [
  ['component.outcome', ['defer-as-requested', 'defer-to-cap'], 'grantedUntil', undefined],
  ['guarantee.feeVerdict', ['within-half', 'above-half'], 'allowedRate', 'guarantee.chargedFeeRate'],
  ['guarantee.compositeVerdict', ['within-ceiling'], 'compositeRate', undefined],
  ['guarantee.reGuaranteeVerdict', ['exempt', 'charged'], undefined, 'guarantee.reGuaranteeFee'],
];

describe.each(STATED)('beside %s %j a decision states what is known where the rule holds', (fact, values, gives, needs) => {
  const stating = conclusionsOn([fact]).filter(({ conclusion }) => values.includes(conclusion.type));
  const silent = conclusionsOn([fact]).filter(({ conclusion }) => !values.includes(conclusion.type));
  const TESTED = 'annualRate';
  const asking = (name: string): Condition => ({ fact: name, operator: 'given', value: true });
  const changed = (one: (typeof stating)[number], conditions: Condition, given: unknown) =>
    faultsOf((book) => {
      Object.assign(one.ruleOf(book), { conditions });
      Object.assign(one.of(book).params, { gives: given });
    });

  it('which the shipped rulebook does, of each such value', () => {
    expect([...new Set(stating.map(({ conclusion }) => conclusion.type))].sort()).toEqual([...values].sort());
    for (const { rule } of stating) expect(rule).toBeDefined();
  });

  it('that is, what its condition tests, and figures of the law', () => {
    for (const one of stating) {
      const says = (what: string) => `${one.place}: ${fact} "${one.conclusion.type}" ${what}`;
      const isOpen = (name: string) => says(`states ${name}, which may be unknown where the rule holds: the rule must test it`);
      const needed = needs === undefined ? [] : [asking(needs)];
      const open = needs === undefined ? [] : [isOpen(needs)];
      const tests = (...conditions: Condition[]): Condition => ({ all: [asking('purpose'), ...needed, ...conditions] });
      if (gives === undefined) {
        expect(changed(one, tests(), undefined)).toEqual([]);
        expect(changed(one, asking('purpose'), undefined)).toEqual(open);
        continue;
      }
      const by = (value: unknown) => ({ [gives]: value });
      expect(changed(one, tests(asking(TESTED)), by({ fact: TESTED }))).toEqual([]);
      expect(changed(one, tests(), by({ fact: TESTED }))).toEqual([isOpen(TESTED)]);
      expect(changed(one, tests(), by({ fact: 'param:deferral.latestDate' }))).toEqual([]);
      expect(changed(one, tests(), by('2021-03-31'))).toEqual([]);
      expect(changed(one, tests(), undefined)).toEqual([says(`does not give "${gives}"`)]);
      expect(changed(one, asking('purpose'), by({ fact: TESTED }))).toEqual([...open, isOpen(TESTED)]);
      expect(changed(one, asking('purpose'), { other: { fact: TESTED } })).toEqual([says(`does not give "${gives}"`), ...open]);
    }
  });

  it('and beside another value states nothing of the kind, where a day can be granted by such a value alone', () => {
    for (const { of, conclusion, place } of silent) {
      const granted = { grantedUntil: { fact: 'component.requestedUntil' } };
      expect(faultsOf((book) => Object.assign(of(book).params, { gives: granted }))).toEqual(
        fact === 'component.outcome'
          ? [`${place}: component.outcome "${conclusion.type}" gives "grantedUntil", which no such decision has`]
          : [],
      );
      expect(faultsOf((book) => Object.assign(of(book).params, { gives: { boundUntil: granted.grantedUntil } }))).toEqual([]);
    }
  });

  it('also where nothing is tested because no rule holds', () => {
    const [value] = values;
    const faults = faultsOf((book) => {
      const { otherwise } = setOf(book, fact) as { otherwise?: Drafted<Conclusion> };
      Object.assign(otherwise ?? {}, { type: value });
      Object.assign(otherwise?.params ?? {}, { gives: gives === undefined ? undefined : { [gives]: { fact: TESTED } } });
    });
    const open = [needs, gives === undefined ? undefined : TESTED].filter((name) => name !== undefined);
    expect(faults).toEqual(
      open.map(
        (name) =>
          `${placeOf(fact)}/otherwise: ${fact} "${value}" states ${name}, which may be unknown where the rule holds: the rule must test it`,
      ),
    );
  });
});

describe('a rulebook that decides loans otherwise than a decision states', () => {
  it('is refused, with each fault at its place', () => {
    const book = drafted(BOOK);
    without(book, (fact) => fact === 'guarantee.counterGuaranteeVerdict');
    for (const provision of book.provisions) delete provision.clauses;
    const { digest: _, words: __, ...data } = book;
    let refused: unknown;
    try {
      createDecider({ rulebook: loadRulebook(data) });
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(InvalidRulebookError);
    expect((refused as InvalidRulebookError).faults).toMatchObject([
      {
        pointer: '/ruleSets',
        message: 'no rule set decides guarantee.counterGuaranteeVerdict',
        zh: expect.stringContaining('guarantee.counterGuaranteeVerdict'),
      },
    ]);
  });

  it('is one that decides any of the facts that a decision needs, and another subject is none', () => {
    expect(isToDecideLoans(BOOK)).toBe(true);
    for (const fact of REQUIRED)
      expect(isToDecideLoans({ ...BOOK, ruleSets: BOOK.ruleSets.filter(({ decides }) => decides === fact) })).toBe(true);
    expect(isToDecideLoans({ ...BOOK, ruleSets: BOOK.ruleSets.filter(({ grain }) => grain === 'guarantee') })).toBe(false);
    expect(isToDecideLoans(enterpriseSize2011())).toBe(false);
  });
});
