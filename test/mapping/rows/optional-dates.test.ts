import { describe, expect, it } from 'vitest';
import type { Misfit } from '../../../src/facts/input/invalid-input.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS } from '../../../src/mapping/mapping.js';
import { DATES_OF_INSTALMENTS, DATES_OF_LOANS, type OptionalDate, reconcile } from '../../../src/mapping/rows/optional-dates.js';

/** What becomes of a date and of the problems, where the flag says so. */
function reconciled(each: OptionalDate, said: unknown, values: Record<string, unknown>) {
  const problems: Misfit[] = [];
  reconcile(each, said, values, [each.date], problems);
  return { day: values[each.date], problems: problems.map(({ value, expected }) => ({ value, expected })) };
}

const ALL = [...DATES_OF_LOANS, ...DATES_OF_INSTALMENTS];
const DAY = '2020-07-15';

describe('a date with a flag that says whether there is one', () => {
  it('has both its columns among those of a mapping', () => {
    const names = [...LOAN_COLUMNS, ...INSTALMENT_COLUMNS].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(ALL.flatMap(({ date, flag }) => [date, flag])));
  });

  it.each(ALL)('$date is none where $flag denies it and no day is given', (each) => {
    expect(reconciled(each, false, {})).toEqual({ day: null, problems: [] });
    expect(reconciled(each, false, { [each.date]: null })).toEqual({ day: null, problems: [] });
  });

  it.each(ALL)('$date contradicts $flag where one of them says that there is a date and the other that there is none', (each) => {
    expect(reconciled(each, false, { [each.date]: DAY }).problems).toEqual([{ value: DAY, expected: each.denied.expected }]);
    expect(reconciled(each, true, { [each.date]: null }).problems).toEqual([{ value: undefined, expected: each.due.expected }]);
  });

  it.each(ALL)('$date stays as it is where $flag agrees or says nothing', (each) => {
    for (const said of [true, undefined])
      expect(reconciled(each, said, { [each.date]: DAY })).toEqual({ day: DAY, problems: [] });
    expect(reconciled(each, undefined, { [each.date]: null })).toEqual({ day: null, problems: [] });
    expect(reconciled(each, undefined, {})).toEqual({ day: undefined, problems: [] });
  });

  it('may repeat the due date as the original one of an instalment that was never deferred', () => {
    const original = DATES_OF_INSTALMENTS.find(({ date }) => date === 'originalDueDate') as OptionalDate;
    expect(reconciled(original, false, { originalDueDate: DAY, dueDate: DAY })).toEqual({ day: null, problems: [] });
    expect(reconciled(original, false, { originalDueDate: DAY, dueDate: '2020-08-15' }).problems).toHaveLength(1);
  });
});
