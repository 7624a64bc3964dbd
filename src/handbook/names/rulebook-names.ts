import type { Grain } from '../../facts/fact.js';
import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import type { Standing } from '../../law/interpretation.js';
import type { DatedValue, Range } from '../../law/parameter.js';
import type { Period } from '../../law/period.js';
import type { Wording } from '../../law/wording.js';
import { periodsOfValues } from '../../rulebook/in-force/dated-parameters.js';
import { wholeRulebook } from '../../rulebook/in-force/law-in-force.js';
import { type InForce, lawsOfPeriods, saidInLaws } from '../../rulebook/in-force/laws-of-periods.js';
import { conclusionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { type FactOrigin, PARAMETER_PREFIX, READING_PREFIX, vocabularyOf } from '../../rulebook/vocabulary.js';
import { factWords } from '../../words/fact-words.js';
import { valueTerm } from '../../words/value-terms.js';

/** A value that a fact may have, and what it is called. */
interface NamedValue extends Wording {
  readonly value: string;
}

/** A fact that rules may name. */
export interface FactEntry extends Wording {
  readonly name: string;
  readonly grain: Grain;
  readonly origin: FactOrigin;
  readonly type: string;
  /** The values of a choice. */
  readonly values?: readonly NamedValue[];
  /** The rule set that decides it, and what its conclusions cite. */
  readonly ruleSet?: string;
  readonly provisions?: readonly string[];
}

/** A reading that `--reading` may choose; `inForce` on the days of a period only. */
interface ReadingName extends Wording {
  readonly id: string;
  readonly standing: Standing;
  readonly inForce?: Period;
}

/** An interpretation that rules and `--reading` may name. */
export interface ReadingEntry extends Wording {
  /** As `--reading` names it, and as rules do. */
  readonly id: string;
  readonly name: string;
  readonly readings: readonly ReadingName[];
  readonly provisions: readonly string[];
}

/** A parameter that rules and `--parameter` may name. */
export interface ParameterEntry extends Wording {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly inForceFrom: string;
  /** The last day of the value of a dated parameter that another follows. */
  readonly until?: string;
  readonly range?: Range;
  readonly provisions: readonly string[];
  /** All values of a dated parameter, in their order, where the law of all days is listed. `value` is that of the rulebook's own day. */
  readonly values?: readonly ParameterValue[];
}

/** A dated value of a parameter, with its first day and, unless it is in force for good, its last. */
export interface ParameterValue extends Period {
  readonly value: string;
  readonly provisions: readonly string[];
}

/** The facts that the rules of a rulebook, or of its law of a day, may name, of every grain or of one. */
export function factEntries(rulebook: Rulebook, grain?: Grain): InForce<FactEntry>[] {
  return saidInLaws(
    lawsOfPeriods(rulebook),
    (law) => factsOfLaw(law, grain),
    ({ name }) => name,
  );
}

function factsOfLaw(rulebook: Rulebook, grain: Grain | undefined): FactEntry[] {
  return [...vocabularyOf(rulebook, EVERY_INPUT).values()].flatMap((fact): FactEntry[] => {
    if (fact.grain === undefined || (grain !== undefined && fact.grain !== grain)) return [];
    const { name, type, origin } = fact;
    const ruleSet = rulebook.ruleSets.find(({ decides }) => decides === name);
    const values = type.kind === 'choice' ? type.values.map((value) => ({ value, ...valueWords(name, value, rulebook) })) : [];
    return [
      {
        name,
        grain: fact.grain,
        origin,
        type: type.kind,
        ...(ruleSet === undefined ? titleOf(name, fact.title, rulebook) : wording(ruleSet.title)),
        ...(values.length === 0 ? {} : { values }),
        ...(ruleSet === undefined ? {} : { ruleSet: ruleSet.id, provisions: citedBy(ruleSet) }),
      },
    ];
  });
}

/** The interpretations of a rulebook, or of its law of a day, as rules and `--reading` may name them. */
export function readingEntries({ interpretations }: Rulebook): ReadingEntry[] {
  return interpretations.map(({ id, question, readings, provisions }) => ({
    id,
    name: `${READING_PREFIX}${id}`,
    ...wording(question),
    readings: readings.map((reading) => ({
      id: reading.id,
      standing: reading.standing,
      ...wording(reading),
      ...(reading.inForce === undefined ? {} : { inForce: reading.inForce }),
    })),
    provisions,
  }));
}

/** The parameters of a rulebook, or of its law of a day, as rules and `--parameter` may name them. */
export function parameterEntries(rulebook: Rulebook): ParameterEntry[] {
  const dated = new Map(wholeRulebook(rulebook).parameters.map(({ id, values = [] }) => [id, datedValues(values)]));
  return rulebook.parameters.map(({ id, type, value, inForceFrom, title, range, provisions, values }) => {
    const known = dated.get(id) ?? [];
    const until = known.find(({ from }) => from === inForceFrom)?.until;
    return {
      id,
      name: `${PARAMETER_PREFIX}${id}`,
      ...wording(title),
      type,
      value,
      inForceFrom,
      ...(until === undefined ? {} : { until }),
      ...(range === undefined ? {} : { range }),
      provisions,
      ...(values === undefined ? {} : { values: known }),
    };
  });
}

/** The values of a parameter with the days of each. */
function datedValues(values: readonly DatedValue[]): ParameterValue[] {
  const periods = periodsOfValues(values);
  return values.map(({ value, from, provisions }, at) => ({ value, ...(periods[at] ?? { from }), provisions }));
}

function citedBy(ruleSet: Rulebook['ruleSets'][number]): string[] {
  return [...new Set(conclusionsOf(ruleSet).flatMap(({ params }) => params.provisions))];
}

/** What a fact of the input is called, or else its title. */
function titleOf(name: string, title: Wording, rulebook: Rulebook): Wording {
  const words = factWords(name, rulebook).name;
  return words.en === name ? wording(title) : wording(words);
}

function valueWords(fact: string, value: string, rulebook: Rulebook): Wording {
  const known = valueTerm(fact, value, rulebook);
  return known === undefined ? { zh: value, en: value } : wording(known);
}

function wording({ zh, en }: Wording): Wording {
  return { zh, en };
}
