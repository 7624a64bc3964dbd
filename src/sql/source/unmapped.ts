import type { Book } from '../rules/sql-rule-set.js';
import { mappingOf } from './mapping.js';
import type { Mapping } from './mapping-type.js';

/** For each fact of a component, the columns that it may come from: any of each group will do. */
const COMPONENT_SOURCES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'component.amount': [['schedule.principal'], ['schedule.interest']],
  'component.amountDue': [['schedule.principal'], ['schedule.interest']],
  'component.dueDate': [['schedule.dueDate']],
  'component.originalDueDate': [['schedule.originalDueDate', 'schedule.deferredBefore']],
  'component.requested': [
    ['application.principalUntil', 'application.principalRequested', 'schedule.principalUntil', 'schedule.principalRequested'],
    ['application.interestUntil', 'application.interestRequested', 'schedule.interestUntil', 'schedule.interestRequested'],
  ],
  'component.requestedUntil': [
    ['application.principalUntil', 'schedule.principalUntil'],
    ['application.interestUntil', 'schedule.interestUntil'],
  ],
  'application.principalRequested': [['application.principalUntil', 'application.principalRequested']],
  'application.interestRequested': [['application.interestUntil', 'application.interestRequested']],
  // Given with every row.
  'component.kind': [],
  'loan.track': [],
};

/** What the amount of penalty interest is computed from beside the facts that rules read. */
const PENALTY_SOURCES = ['penaltyAnnualRate', 'annualRate', 'component.amount', 'component.dueDate'] as const;

/** The facts that a statement reads and the mapping does not give, by path, in the order of the vocabulary. */
export function unmappedFacts(book: Book, mapping: Mapping, select: 'components' | 'loans'): string[] {
  const { vocabulary } = book.compiled.scope;
  const read = new Set<string>([...book.read, ...PENALTY_SOURCES]);
  const facts = [...vocabulary.values()].filter(
    ({ name, grain }) =>
      // The day of the option stands in for the column.
      read.has(name) && (name !== 'asOf' || book.compiled.asOf === undefined) && (select === 'loans' || grain !== 'guarantee'),
  );
  const groups = facts.flatMap(({ name }) => COMPONENT_SOURCES[name] ?? [[name]]);
  return [...new Set(groups.flatMap((group) => (group.some((path) => isMapped(path, mapping)) ? [] : group.slice(0, 1))))];
}

function isMapped(path: string, { loans, schedule }: Mapping): boolean {
  const ofSchedule = path.startsWith('schedule.');
  const fact = ofSchedule ? path.slice('schedule.'.length) : path;
  return mappingOf(ofSchedule ? schedule.facts : loans.facts, fact) !== undefined;
}
