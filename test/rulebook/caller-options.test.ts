import { expect, it } from 'vitest';
import { createDecider, decide, InvalidOptionError, type LoanInput, ningxia2020 } from '../../src/index.js';

const LOAN: LoanInput = { id: 'L-1', schedule: [{ dueDate: '2020-08-15' }] };

it.each([
  ['null', null],
  ['a text', 'ningxia-2020'],
  ['a copy of a rulebook', { ...ningxia2020() }],
])('decide refuses %s as a rulebook, by the name of the option', (_, rulebook) => {
  const options = { rulebook: rulebook as never };
  for (const call of [() => decide(LOAN, options), () => createDecider(options)]) {
    expect(call).toThrow(InvalidOptionError);
    expect(call).toThrow(/rulebook/);
  }
});

it.each([
  ['null', null],
  ['a list', ['a']],
  ['a number', 7],
])('decide refuses %s as readings, and as parameters', (_, given) => {
  expect(() => decide(LOAN, { readings: given as never })).toThrow(/readings.*expected/s);
  expect(() => decide(LOAN, { parameters: given as never })).toThrow(/parameters.*expected/s);
});

it('decides under the notice where the rulebook is left out or undefined', () => {
  expect(decide(LOAN, { rulebook: undefined })).toEqual(decide(LOAN));
});
