import type { Interpretation } from '../../law/interpretation.js';
import { factsOf } from '../../rulebook/condition.js';
import { pointerOf } from '../../rulebook/load/invalid-rulebook.js';
import type { Conclusion, RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import { FAULT_WORDS } from '../lint-words.js';
import type { Diagram } from '../proof/diagrams.js';
import { findPossible } from '../proof/input-search.js';
import type { Proof } from '../proof/proof.js';
import type { Faults } from './fault-place.js';
import { conclusionDiagram } from './idle-conditions.js';

/** What is known about whether two readings of a question decide some input differently. */
export class ReadingDifferences {
  /** Pairs of readings under which some input is decided differently. */
  private readonly differing = new Set<string>();
  /** Pairs of readings, each with a rule set that decides every input alike under both. */
  private readonly alike = new Set<string>();

  /** Looks for an input that a rule set decides differently, for every two readings that are not yet known to differ. */
  seek(proof: Proof, ruleSet: RuleSet, interpretation: Interpretation): void {
    for (const [one, other] of pairsOf(interpretation)) {
      const pair = pairKey(interpretation, one, other);
      const own = `${ruleSet.id} ${pair}`;
      if (this.differing.has(pair) || this.alike.has(own)) continue;
      if (differ(proof, ruleSet, interpretation, one, other)) this.differing.add(pair);
      else this.alike.add(own);
    }
  }

  /** Whether two readings decide some input differently in one of the rule sets; `undefined` if that is not known. */
  between(interpretation: Interpretation, one: string, other: string, ruleSets: readonly RuleSet[]): boolean | undefined {
    const pair = pairKey(interpretation, one, other);
    if (this.differing.has(pair)) return true;
    return ruleSets.every(({ id }) => this.alike.has(`${id} ${pair}`)) ? false : undefined;
  }
}

function pairKey({ id }: Interpretation, one: string, other: string): string {
  return JSON.stringify([id, one, other]);
}

/** Each reading with each of those before it. */
function pairsOf({ readings }: Interpretation): (readonly [string, string])[] {
  return readings.flatMap(({ id }, at) => readings.slice(0, at).map((other) => [id, other.id] as const));
}

/** The rule sets whose rules test a reading. */
export function testingReading(ruleSets: readonly RuleSet[], { id }: Interpretation): readonly RuleSet[] {
  const reading = `${READING_PREFIX}${id}`;
  return ruleSets.filter(({ rules }) => rules.some(({ conditions }) => factsOf(conditions).includes(reading)));
}

/** Interpretations that no rule tests, and readings that decide every input as another reading of the same question does. */
export function* readingFaults({ interpretations, ruleSets }: Rulebook, differences: ReadingDifferences): Faults {
  for (const [index, interpretation] of interpretations.entries()) {
    const { id } = interpretation;
    const testing = testingReading(ruleSets, interpretation);
    if (testing.length === 0) {
      yield {
        kind: 'untested-interpretation',
        pointer: pointerOf(['interpretations', index]),
        ...FAULT_WORDS.untestedInterpretation(id),
      };
      continue;
    }
    for (const [at, reading, alike] of alikeReadings(interpretation, testing, differences)) {
      if (alike === undefined) continue;
      yield {
        kind: 'idle-reading',
        pointer: pointerOf(['interpretations', index, 'readings', at]),
        ...FAULT_WORDS.idleReading(id, reading, alike),
      };
    }
  }
}

/** Readings for which it is not known whether some input is decided differently than under all readings before them. */
export function* unprovedReadings(
  { interpretations, ruleSets }: Rulebook,
  differences: ReadingDifferences,
): Generator<{
  readonly pointer: string;
  readonly interpretation: string;
  readonly reading: string;
  readonly ruleSets: readonly RuleSet[];
}> {
  for (const [index, interpretation] of interpretations.entries()) {
    const testing = testingReading(ruleSets, interpretation);
    const { id, readings } = interpretation;
    for (const [at, reading, alike] of alikeReadings(interpretation, testing, differences)) {
      if (alike !== undefined) continue;
      const before = readings.slice(0, at);
      yield {
        pointer: pointerOf(['interpretations', index, 'readings', at]),
        interpretation: id,
        reading,
        ruleSets: testing.filter((ruleSet) =>
          before.some((other) => differences.between(interpretation, reading, other.id, [ruleSet]) === undefined),
        ),
      };
    }
  }
}

/** Readings that decide every input as an earlier reading does, with the first such reading; absent if that is not known. */
function* alikeReadings(
  interpretation: Interpretation,
  testing: readonly RuleSet[],
  differences: ReadingDifferences,
): Generator<readonly [at: number, reading: string, alike?: string]> {
  const { readings } = interpretation;
  for (const [at, { id }] of readings.entries()) {
    for (const other of readings.slice(0, at)) {
      const differs = differences.between(interpretation, id, other.id, testing);
      if (differs === true) continue;
      yield differs === false ? [at, id, other.id] : [at, id];
      break;
    }
  }
}

/** Whether a rule set decides some input differently under two readings. */
function differ(proof: Proof, ruleSet: RuleSet, { id }: Interpretation, one: string, other: string): boolean {
  const { diagrams, partition } = proof;
  const variable = partition.variables.findIndex((each) => each.kind === 'reading' && each.interpretation === id);
  const reading = partition.variables[variable];
  if (reading?.kind !== 'reading') return false;
  const [left, right] = [reading.readings.indexOf(one), reading.readings.indexOf(other)];
  const decided: Diagram[] =
    ruleSet.hitPolicy === 'first'
      ? [conclusionDiagram(proof, ruleSet, proof.decision(ruleSet), saysTheSame)]
      : ruleSet.rules.map(({ conditions }) => proof.truth(conditions));
  const isLeft = diagrams.choose(
    variable,
    reading.readings.map((_, state) => (state === left ? 1 : 0)),
  );
  return decided.some((each) => {
    const [under, instead] = [diagrams.fix(each, variable, left), diagrams.fix(each, variable, right)];
    if (under === instead) return false;
    const differs = ([before, after, is]: readonly number[]) => before !== after && is === 1;
    return findPossible(proof, ruleSet, [under, instead, isLeft], differs, { differing: true }) !== undefined;
  });
}

/** Whether two conclusions are identical including their words, since a reading may only change the words. */
function saysTheSame(one: Conclusion | undefined, other: Conclusion | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
