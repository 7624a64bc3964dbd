import { expect, it } from 'vitest';
import { DAY_FIELDS, FIGURE_FIELDS } from '../../../src/facts/loan/literal-forms.js';
import { LOAN_FIELDS } from '../../../src/facts/loan/loan-fields.js';

/** The names of the fields of these kinds, without the objects that they stand in. */
const namesOf = (...kinds: readonly string[]) =>
  [...LOAN_FIELDS.values()]
    .filter(({ type }) => type !== undefined && kinds.includes(type.kind))
    .map(({ path }) => path.slice(path.lastIndexOf('.') + 1));

it('every field of a loan that is a day, an amount or a rate has its form in a literal, and no other field has its name', () => {
  const [days, figures] = [new Set(namesOf('date')), new Set(namesOf('money', 'rate'))];
  expect([...DAY_FIELDS].sort()).toEqual([...days].sort());
  expect([...FIGURE_FIELDS].sort()).toEqual([...figures].sort());
  const others = [...LOAN_FIELDS.values()].filter(({ type }) => !['date', 'money', 'rate'].includes(type?.kind ?? ''));
  for (const { path } of others) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    expect(days.has(name) || figures.has(name), path).toBe(false);
  }
});
