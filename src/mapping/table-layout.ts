import * as z from 'zod/mini';
import type { Misfit } from '../facts/input/invalid-input.js';
import { COMPONENTS } from '../facts/loan/component.js';
import { type FactMapping, factMappingProblems, factMappingSchema, type MappedFact } from './fact-mapping.js';
import type { Facts, Mapping } from './mapping-type.js';
import { MAPPING_WORDS } from './mapping-words.js';

const name = z.string().check(z.minLength(1));

const AMOUNT: MappedFact = { name: 'amount', type: { kind: 'money' }, mayBeNone: false };
const LAST: MappedFact = { name: 'last', type: { kind: 'date' }, mayBeNone: true };

/** What a mapping may say about the table of loans, besides facts. */
export const LOAN_LAYOUT = {
  creditSum: z.optional(z.strictObject({ borrower: name, amount: factMappingSchema(AMOUNT) })),
};

/** What a mapping may say about the table of instalments, besides facts. */
export const SCHEDULE_LAYOUT = {
  component: z.optional(
    z.strictObject({
      column: name,
      values: z.record(z.string(), z.nullable(z.enum(COMPONENTS))),
      amount: factMappingSchema(AMOUNT),
    }),
  ),
  leaveOut: z.optional(
    z
      .record(name, z.nullable(z.union([z.string(), z.array(z.string()).check(z.minLength(1))])))
      .check(z.refine((columns) => Object.keys(columns).length > 0)),
  ),
  sameDay: z.optional(z.literal('one-instalment')),
  deferral: z.optional(z.strictObject({ count: z.optional(name), last: z.optional(factMappingSchema(LAST)) })),
};

/** The problems with the amounts and days of a layout, and the facts that it gives twice: by the layout and as a fact. */
export function layoutProblems({ loans, schedule }: Mapping): Misfit[] {
  const twice = (table: 'loans' | 'schedule', fact: string, by: string): Misfit[] => {
    const facts: Facts = (table === 'loans' ? loans : schedule).facts;
    const value = facts[fact];
    if (value === undefined) return [];
    const path = [table, 'facts', fact];
    return [{ path, value, ...MAPPING_WORDS.givenBy(by) }];
  };
  const given = (fact: MappedFact, one: string | FactMapping | undefined, path: Misfit['path']): Misfit[] =>
    one === undefined ? [] : factMappingProblems(fact, one).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  return [
    ...given(AMOUNT, loans.creditSum?.amount, ['loans', 'creditSum', 'amount']),
    ...given(AMOUNT, schedule.component?.amount, ['schedule', 'component', 'amount']),
    ...given(LAST, schedule.deferral?.last, ['schedule', 'deferral', 'last']),
    ...(loans.creditSum === undefined ? [] : twice('loans', 'borrower.creditTotal', 'creditSum')),
    ...(schedule.component === undefined ? [] : COMPONENTS.flatMap((kind) => twice('schedule', kind, 'component'))),
    ...(schedule.deferral === undefined ? [] : twice('schedule', 'deferredBefore', 'deferral')),
  ];
}

/** The parts of a mapping that a statement cannot use. */
export function statementProblems({ loans, schedule }: Mapping): Misfit[] {
  const refused = (path: Misfit['path'], value: unknown): Misfit[] =>
    value === undefined
      ? []
      : [
          {
            path,
            value,
            ...MAPPING_WORDS.notInStatement,
          },
        ];
  return [
    ...refused(['loans', 'creditSum'], loans.creditSum),
    ...refused(['loans', 'file', 'each'], loans.file?.each),
    ...refused(['schedule', 'component'], schedule.component),
    ...refused(['schedule', 'file', 'each'], schedule.file?.each),
    ...refused(['schedule', 'leaveOut'], schedule.leaveOut),
    ...refused(['schedule', 'sameDay'], schedule.sameDay),
    ...refused(['schedule', 'deferral'], schedule.deferral),
  ];
}

/** The mapping with its layout as if it were columns, to tell which facts are given. */
export function withoutLayout({ loans, schedule }: Mapping): Mapping {
  const { creditSum, ...restOfLoans } = loans;
  const { component, sameDay: _, leaveOut: __, deferral, ...restOfSchedule } = schedule;
  return {
    loans: {
      ...restOfLoans,
      facts: { ...loans.facts, ...(creditSum === undefined ? {} : { 'borrower.creditTotal': creditSum.amount }) },
    },
    schedule: {
      ...restOfSchedule,
      facts: {
        ...schedule.facts,
        ...(component === undefined ? {} : Object.fromEntries(COMPONENTS.map((kind) => [kind, component.amount]))),
        ...(deferral === undefined ? {} : { deferredBefore: schedule.loanId }),
      },
    },
  };
}
