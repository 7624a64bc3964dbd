import { describe, expect, it } from 'vitest';
import { loanAnswerer } from '../../src/decide/answers.js';
import { createDecider, type Decider, planFor } from '../../src/decide/decide.js';
import type { Decision } from '../../src/decide/decision.js';
import { houseText } from '../../src/decide/house-answers.js';
import { Loan, type LoanInput, ningxia2020 } from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';
import { withHouseOfEveryGrain } from '../rulebook/own/house-of-every-grain.js';

let made: Decider | undefined;
/** It is made when it is first asked for, so that no mutant that another test finds out waits for it. */
function decideIt(loan: LoanInput): Decision {
  made ??= createDecider({ rulebook: withHouseOfEveryGrain(ningxia2020()) });
  return made.decide(loan);
}

const OWN = ['own-desk', 'own-flags', 'own-sign-off', 'own-notes', 'own-guarantor'];

const LOAN: LoanInput = {
  id: 'L-1',
  lenderKind: 'bank',
  purpose: 'operating',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [
    { dueDate: '2020-08-15', originalDueDate: null, principal: '5000.00', interest: '20.00' },
    { dueDate: '2021-08-15', originalDueDate: null, principal: '5000.00', interest: '20.00' },
  ],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: '2021-03-31' },
  guarantees: [{ guarantorKind: 'commercial' }, { guarantorKind: 'government' }],
  extensions: { branch: 'south' },
};
const at = (instalment: number, component: 'principal' | 'interest') => ({ instalment, component });
const house = (loan: LoanInput) => decideIt(loan).house;
/** What stays open of the rules of the house: of each rule set for which components, and what is missing. */
const open = (loan: LoanInput) =>
  decideIt(loan)
    .unsettled.filter(({ ruleSet }) => OWN.includes(ruleSet))
    .map(({ ruleSet, components, missing }) => [ruleSet, components, missing]);

describe('what rules of the house decide', () => {
  it('is stated at each step in the order of the rule sets, one text of the first that holds and a list without repetition of all', () => {
    expect(house(LOAN)).toStrictEqual([
      { fact: 'house.desk', value: 'central' },
      { fact: 'house.loanFlags', value: ['central', 'inclusive'] },
      { fact: 'house.signOff2B', ...at(0, 'principal'), value: 'two', gives: { threshold: '1000.00' } },
      { fact: 'house.notes', ...at(0, 'principal'), value: ['two'] },
      { fact: 'house.signOff2B', ...at(0, 'interest'), value: 'none' },
      { fact: 'house.notes', ...at(0, 'interest'), value: ['interest'] },
      { fact: 'house.signOff2B', ...at(1, 'principal'), value: 'none' },
      { fact: 'house.notes', ...at(1, 'principal'), value: [] },
      { fact: 'house.signOff2B', ...at(1, 'interest'), value: 'none' },
      { fact: 'house.notes', ...at(1, 'interest'), value: ['interest'] },
      { fact: 'house.guarantor', guarantee: 0, value: 'told' },
      { fact: 'house.guarantor', guarantee: 1, value: 'asked' },
    ]);
    expect(open(LOAN)).toEqual([]);
  });

  it('is found with the other findings, each at its place', () => {
    const { findings, citations } = decideIt(LOAN);
    const own = findings.filter(({ ruleSet }) => ruleSet === 'own-guarantor' || ruleSet === 'own-sign-off');
    expect(own.map(({ rule, instalment, component, guarantee }) => [rule, instalment, component, guarantee])).toEqual([
      ['own-sign-off/two-signatures', 0, 'principal', undefined],
      ['own-sign-off/otherwise', 0, 'interest', undefined],
      ['own-sign-off/otherwise', 1, 'principal', undefined],
      ['own-sign-off/otherwise', 1, 'interest', undefined],
      ['own-guarantor/otherwise', undefined, undefined, 0],
      ['own-guarantor/asked', undefined, undefined, 1],
    ]);
    expect(citations.some(({ provision }) => provision === 'own/1')).toBe(true);
  });

  it('is open where a fact is missing, and what is missing is asked for under what is unsettled, once', () => {
    const { extensions: _, ...left } = LOAN;
    const decision = decideIt(left);
    expect(decision.house?.filter(({ value }) => value === 'undetermined')).toStrictEqual([
      { fact: 'house.desk', value: 'undetermined' },
      { fact: 'house.signOff2B', ...at(0, 'interest'), value: 'undetermined' },
      { fact: 'house.signOff2B', ...at(1, 'principal'), value: 'undetermined' },
      { fact: 'house.signOff2B', ...at(1, 'interest'), value: 'undetermined' },
      { fact: 'house.guarantor', guarantee: 1, value: 'undetermined' },
    ]);
    expect(open(left)).toEqual([
      ['own-desk', [], ['extensions.branch']],
      ['own-sign-off', [at(0, 'interest'), at(1, 'principal'), at(1, 'interest')], ['extensions.branch']],
      ['own-guarantor', [], ['extensions.branch']],
    ]);
    expect(decision.missing.some((path) => path.startsWith('extensions'))).toBe(false);
  });

  it('asks for what is missing only where one of its rule sets is open, not for what another may still collect', () => {
    const { extensions: _, ...left } = LOAN;
    const { house } = loanAnswerer(planFor({ rulebook: withHouseOfEveryGrain(ningxia2020()) }))(Loan.parse(left));
    for (const { decided, missing } of house)
      expect(missing).toEqual(decided.value === 'undetermined' ? ['extensions.branch'] : []);
    expect(house.some(({ decided }) => decided.fact === 'house.loanFlags' && Array.isArray(decided.value))).toBe(true);
  });

  it('names the fields of its own place that are missing, and not the track that its components have named', () => {
    const { guarantees: _, borrower: __, ...left } = LOAN;
    const [first] = LOAN.schedule;
    const loan: LoanInput = { ...left, schedule: [{ dueDate: first?.dueDate ?? '', interest: '20.00' }], guarantees: [{}, {}] };
    const missing = open(loan);
    expect(missing.find(([ruleSet]) => ruleSet === 'own-guarantor')).toEqual([
      'own-guarantor',
      [],
      ['guarantees[0].guarantorKind', 'guarantees[1].guarantorKind'],
    ]);
    const [, components, paths] = missing.find(([ruleSet]) => ruleSet === 'own-sign-off') ?? [];
    expect(components).toEqual([at(0, 'principal')]);
    expect(paths).toContain('schedule[0].principal');
  });

  it('is all that is said of guarantees under a rulebook whose law says nothing of them', () => {
    const law = readRulebook('fixtures/rulebooks/hard-hit-industries');
    const { decide } = createDecider({ rulebook: withHouseOfEveryGrain(law) });
    const decision = decide(LOAN);
    expect(law.ruleSets.some(({ grain }) => grain === 'guarantee')).toBe(false);
    expect(decision).not.toHaveProperty('guarantees');
    expect(decision.house?.filter(({ guarantee }) => guarantee !== undefined)).toEqual([
      { fact: 'house.guarantor', guarantee: 0, value: 'told' },
      { fact: 'house.guarantor', guarantee: 1, value: 'asked' },
    ]);
  });

  it('is absent under a rulebook without such rules', () => {
    expect(createDecider({}).decide(LOAN)).not.toHaveProperty('house');
  });

  it('is one text in a column', () => {
    expect(houseText('two')).toBe('two');
    expect(houseText(['central', 'inclusive'])).toBe('central inclusive');
    expect(houseText([])).toBe('');
  });
});
