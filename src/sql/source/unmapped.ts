import { fieldsFor, madeOf, sourceFields } from '../../facts/loan/loan-facts.js';
import { nullMeaningOf, ownFieldOf } from '../../facts/loan/loan-fields.js';
import { columnOfField, mappingOf } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import type { NamedFact } from '../../rulebook/vocabulary.js';
import type { SqlRulebook } from '../rules/sql-rulebook.js';

/** The columns that a fact may come from: any of each group will do. */
function sourcesOf(name: string, { type, grain }: Pick<NamedFact, 'type' | 'grain'>): readonly (readonly string[])[] {
  const made = madeOf(name);
  // What each row gives, or the statement decides.
  if (made?.kind === 'walk') return [];
  if (made === undefined) return [[name]];
  return sourceFields(name)
    .flatMap(fieldsFor)
    .map((field) => {
      const own = grain === 'component' ? ownFieldOf(field) : undefined;
      return [field, ...(own === undefined ? [] : [own])].flatMap((path) => {
        const none = nullMeaningOf(path);
        // Whether there is one settles a flag, and a day where another day counts if there is none.
        const settles = none !== undefined && (type.kind === 'flag' || none.otherwise !== undefined);
        return [path, ...(settles ? [none.whether.name] : [])].map(columnOfField);
      });
    });
}

/** What the amount of penalty interest is computed from beside the facts that rules read. */
const PENALTY_SOURCES = ['penaltyAnnualRate', 'annualRate', 'component.amount', 'component.dueDate'] as const;

/** The facts that a statement reads and the mapping does not give, by path, in the order of the vocabulary. */
export function unmappedFacts(rulebook: SqlRulebook, mapping: Mapping, select: 'components' | 'loans'): string[] {
  const { vocabulary } = rulebook.compiled.scope;
  const read = new Set<string>([...rulebook.read, ...PENALTY_SOURCES]);
  const facts = [...vocabulary.values()].filter(
    ({ name, grain }) =>
      // The day of the option stands in for the column.
      read.has(name) &&
      (name !== 'asOf' || rulebook.compiled.asOf === undefined) &&
      (select === 'loans' || grain !== 'guarantee'),
  );
  const groups = facts.flatMap((fact) => sourcesOf(fact.name, fact));
  return [...new Set(groups.flatMap((group) => (group.some((path) => isMapped(path, mapping)) ? [] : group.slice(0, 1))))];
}

function isMapped(path: string, { loans, schedule }: Mapping): boolean {
  const ofSchedule = path.startsWith('schedule.');
  const fact = ofSchedule ? path.slice('schedule.'.length) : path;
  return mappingOf(ofSchedule ? schedule.facts : loans.facts, fact) !== undefined;
}
