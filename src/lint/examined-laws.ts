import { isIn, type Period } from '../law/period.js';
import { lawInForce } from '../rulebook/in-force/law-in-force.js';
import { lawPeriods } from '../rulebook/in-force/law-periods.js';
import { placesInRulebook } from '../rulebook/in-force/law-places.js';
import { pathOf, pointerOf } from '../rulebook/load/invalid-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { testingReading } from './checks/reading-faults.js';
import { type Examination, examine } from './examination.js';
import type { FaultKind, LintFault, LintUnproved } from './lint-report.js';
import type { Steps } from './proof/step-budget.js';

/**
 * The faults of what has no effect. Something that is in force in several periods may have none in some of them: it has a
 * fault only if it has no effect in any. A gap or an overlap is a fault on whatever day.
 */
const WITHOUT_EFFECT: readonly FaultKind[] = [
  'needless-override',
  'unreachable-rule',
  'idle-condition',
  'untested-interpretation',
  'idle-reading',
];

/** The law of a period, and what its examination found, at the places of the rulebook. */
interface ExaminedLaw {
  readonly period: Period;
  readonly law: Rulebook;
  readonly faults: readonly LintFault[];
  readonly unproved: readonly LintUnproved[];
  readonly cells: number;
}

/** Examines the rule sets of a rulebook, or those with the given ids: the law of each period in which it stays the same. */
export function examineLaws(rulebook: Rulebook, steps: Steps, ids?: readonly string[]): Examination {
  const periods = lawPeriods(rulebook);
  if (periods.length === 0) return examine(rulebook, steps, ids);
  const laws = periods.map((period): ExaminedLaw => {
    const law = lawInForce(rulebook, { lawAsOf: period.from });
    const { faults, unproved, cells } = examine(law, steps, ids);
    const placeOf = placesInRulebook(rulebook, period.from);
    const placed = <T extends LintFault | LintUnproved>(all: readonly T[]): T[] =>
      all.map((one) => ({ ...one, pointer: pointerOf(placeOf(pathOf(one.pointer))) }));
    return { period, law, faults: placed(faults), unproved: placed(unproved), cells };
  });
  return {
    faults: together(rulebook, laws, ({ faults }) => faults),
    unproved: together(rulebook, laws, ({ faults, unproved }) => [...unproved, ...faults]).filter(isUnproved),
    cells: laws.reduce((sum, { cells }) => sum + cells, 0),
  };
}

function isUnproved(found: LintFault | LintUnproved): found is LintUnproved {
  return 'reason' in found;
}

/**
 * What was found in several laws, each once, with the period of the first law that has it unless all of them do. What has no
 * effect in some laws and has one in others is left out.
 */
function together<T extends LintFault | LintUnproved>(
  rulebook: Rulebook,
  laws: readonly ExaminedLaw[],
  foundIn: (law: ExaminedLaw) => readonly T[],
): T[] {
  const seen = new Map<string, { readonly found: T; readonly in: ExaminedLaw[] }>();
  for (const law of laws) {
    for (const found of foundIn(law)) {
      const isIdle = WITHOUT_EFFECT.includes(found.kind);
      const key = JSON.stringify([found.kind, found.pointer, ...(isIdle ? [] : [found.en])]);
      const known = seen.get(key) ?? { found, in: [] as ExaminedLaw[] };
      seen.set(key, known);
      if (known.in.at(-1) !== law) known.in.push(law);
    }
  }
  return [...seen.values()].flatMap(({ found, in: of }) => {
    const concerned = laws.filter((law) => concerns(rulebook, law, found));
    if (WITHOUT_EFFECT.includes(found.kind) && concerned.some((law) => !of.includes(law))) return [];
    const [first] = of;
    return concerned.every((law) => of.includes(law)) || first === undefined ? [found] : [{ ...found, lawOf: first.period }];
  });
}

/** Whether what was found could have been found in a law: whether the part of the rulebook is in force, and a reading has a choice. */
function concerns(rulebook: Rulebook, { period, law }: ExaminedLaw, { kind, pointer }: LintFault | LintUnproved): boolean {
  const [part, index, , reading] = pathOf(pointer);
  if (part === 'ruleSets') {
    const inForce = rulebook.ruleSets[Number(index)]?.inForce;
    return inForce === undefined || isIn(inForce, period.from);
  }
  const interpretation = rulebook.interpretations[Number(index)];
  if (part !== 'interpretations' || interpretation === undefined) return true;
  const ofLaw = law.interpretations.find(({ id }) => id === interpretation.id);
  if (kind !== 'idle-reading' || ofLaw === undefined) return ofLaw !== undefined;
  const inForce = interpretation.readings[Number(reading)]?.inForce;
  const isReadSo = inForce === undefined || isIn(inForce, period.from);
  return isReadSo && ofLaw.readings.length > 1 && testingReading(law.ruleSets, ofLaw).length > 0;
}
