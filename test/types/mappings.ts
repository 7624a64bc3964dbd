// What the compiler knows of a mapping. This file is compiled with the rest (`npm run typecheck`), not run.
import { defineMapping, type Mapping, standardMapping } from '../../src/mapping/index.js';

const loans = { table: 'loans', id: 'id' } as const;
const schedule = { table: 'plan', loanId: 'id', instalment: 'term', facts: { dueDate: 'due' } } as const;

export const mapping = defineMapping({
  loans: {
    ...loans,
    facts: {
      'borrower.kind': { column: 'type', values: { '01': 'enterprise', '02': null }, otherwise: 'other' },
      'borrower.creditTotal': { column: 'credit', unit: 'fen' },
      'application.principalUntil': { column: 'until', null: 'none' },
      'application.interestUntil': { constant: null },
      guarantee: { column: 'guaranteed', values: { Y: true, N: false } },
      'guarantee.arrangement': { lookup: [{ where: { state: '1' }, is: 'kept' }], otherwise: 'lapsed' },
      'borrower.size': { first: ['size', { constant: 'small' }] },
      'extensions.rating': { column: 'rating', values: { A: 'a' } },
    },
  },
  schedule: { ...schedule, facts: { ...schedule.facts, deferredBefore: 'deferred', originalDueDate: 'first' } },
});
export const plain: Mapping = standardMapping();

const ofLoans = (facts: Mapping['loans']['facts']): Mapping => ({ loans: { ...loans, facts }, schedule });
const ofSchedule = (facts: Mapping['schedule']['facts']): Mapping => ({
  loans: { ...loans, facts: {} },
  schedule: { ...schedule, facts },
});

// @ts-expect-error: a misspelt fact
ofLoans({ 'borrower.knd': 'type' });
// @ts-expect-error: a fact of an instalment
ofLoans({ dueDate: 'due' });
// @ts-expect-error: a fact of a loan
ofSchedule({ purpose: 'purpose' });
// @ts-expect-error: a label, which is no fact
ofLoans({ 'borrower.businessCondition': 'words' });
// @ts-expect-error: a misspelt value
ofLoans({ 'borrower.kind': { column: 'type', values: { '01': 'enterprize' } } });
// @ts-expect-error: a misspelt value of any other code
ofLoans({ 'borrower.kind': { column: 'type', values: { '01': 'enterprise' }, otherwise: 'others' } });
// @ts-expect-error: the value of another fact
ofLoans({ 'borrower.size': { constant: 'enterprise' } });
// @ts-expect-error: a flag is true or false
ofLoans({ 'borrower.specialHardship': { column: 'hard', values: { Y: 'yes' } } });
// @ts-expect-error: a day has no codes
ofLoans({ maturityDate: { column: 'ends', values: { x: '2020-12-31' } } });
// @ts-expect-error: of this day it is not known that there is none
ofLoans({ maturityDate: { constant: null } });
// @ts-expect-error: a misspelt value in a lookup
ofLoans({ 'guarantee.arrangement': { lookup: [{ where: { state: '1' }, is: 'keep' }] } });
// @ts-expect-error: a misspelt fact where the mapping is written
defineMapping({ loans: { ...loans, facts: { 'borrower.knd': 'type' } }, schedule });
