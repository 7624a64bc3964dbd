import { type Clause, clauseStarts, type Provision } from '../../law/provision.js';
import { type Conclusion, conclusionsOf, type RuleSet } from '../rule-set.js';
import type { RulebookData } from '../rulebook.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';

/** What is wrong with what a rulebook cites. */
export function citationFaults(rulebook: RulebookData): Fault[] {
  const provisions = new Set(rulebook.provisions.map(({ id }) => id));
  const sources = new Set(rulebook.sources.map(({ id }) => id));
  const cited = (ids: readonly string[], path: Path) =>
    ids.flatMap((id, index) => (provisions.has(id) ? [] : [faultAt([...path, index], FAULTS.unknown('provision', id))]));
  const conclusion = (it: Conclusion | undefined, path: Path) =>
    it === undefined ? [] : cited(it.params.provisions, [...path, 'params', 'provisions']);
  return [
    ...rulebook.provisions.flatMap(({ source }, index) =>
      sources.has(source) ? [] : [faultAt(['provisions', index, 'source'], FAULTS.unknown('source', source))],
    ),
    ...rulebook.parameters.flatMap(({ provisions: ids, basis }, index) =>
      ids.length === 0 && basis === undefined
        ? [faultAt(['parameters', index, 'provisions'], FAULTS.uncited)]
        : cited(ids, ['parameters', index, 'provisions']),
    ),
    ...rulebook.interpretations.flatMap(({ provisions: ids }, index) => cited(ids, ['interpretations', index, 'provisions'])),
    ...(rulebook.conditions ?? []).flatMap(({ provisions: ids = [] }, index) => cited(ids, ['conditions', index, 'provisions'])),
    ...cited(rulebook.trackOrder?.provisions ?? [], ['trackOrder', 'provisions']),
    ...rulebook.ruleSets.flatMap(({ rules, otherwise }, index) => [
      ...rules.flatMap(({ event }, at) => conclusion(event, ['ruleSets', index, 'rules', at, 'event'])),
      ...conclusion(otherwise, ['ruleSets', index, 'otherwise']),
    ]),
  ];
}

/** What is wrong with the clauses of provisions. Rule sets of any day encode them. */
export function clauseFaults({ provisions, ruleSets }: RulebookData): Fault[] {
  return provisions.flatMap((provision, index) => faultsOfClauses(provision, ruleSets, ['provisions', index]));
}

/**
 * What is wrong with the clauses of a provision. They must make up its whole sentence except for punctuation, each must be
 * encoded or undecidable, and they must name the rule sets that cite the provision and no others.
 */
function faultsOfClauses(provision: Provision, ruleSets: readonly RuleSet[], path: Path): Fault[] {
  const { id, clauses, undecidable } = provision;
  if (clauses === undefined) return [];
  const citing = ruleSets.filter((it) => conclusionsOf(it).some(({ params }) => params.provisions.includes(id)));
  const named = new Set(clauses.flatMap((clause) => clause.ruleSets ?? []));
  const unnamed = citing.map((it) => it.id).filter((ruleSet) => !named.has(ruleSet));
  return [
    ...(undecidable === undefined ? [] : [faultAt([...path, 'undecidable'], FAULTS.clausesSay)]),
    ...clauses.flatMap((clause, at) => encodingFaults(clause, ruleSets, citing, [...path, 'clauses', at])),
    ...wordFaults(provision, clauses, [...path, 'clauses']),
    ...unnamed.map((ruleSet) => faultAt([...path, 'clauses'], FAULTS.unnamedRuleSet(ruleSet))),
  ];
}

function encodingFaults(
  { ruleSets: named, undecidable }: Clause,
  ruleSets: readonly RuleSet[],
  citing: readonly RuleSet[],
  path: Path,
): Fault[] {
  if ((named === undefined) === (undecidable === undefined)) {
    return [faultAt(path, FAULTS.unencodedClause)];
  }
  return (named ?? []).flatMap((id, at) => {
    const here = [...path, 'ruleSets', at];
    if (!ruleSets.some((it) => it.id === id)) return [faultAt(here, FAULTS.unknown('ruleSet', id))];
    return citing.some((it) => it.id === id) ? [] : [faultAt(here, FAULTS.notCiting(id))];
  });
}

// Punctuation may stand between clauses.
const MARKS = /^[\p{P}\s]*$/u;

function wordFaults(provision: Provision, clauses: readonly Clause[], path: Path): Fault[] {
  const { text } = provision;
  const starts = clauseStarts(provision);
  const astray = starts.indexOf(undefined);
  if (astray >= 0) return [faultAt([...path, astray, 'text'], FAULTS.strayClause)];
  let reached = 0;
  const between = clauses.map((clause, at) => {
    const start = starts[at] ?? reached;
    const gap = text.slice(reached, start);
    reached = start + clause.text.length;
    return gap;
  });
  return [...between, text.slice(reached)]
    .filter((gap) => !MARKS.test(gap))
    .map((gap) => faultAt(path, FAULTS.wordsOutside(gap)));
}
