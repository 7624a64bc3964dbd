import type { FactValue, InputKind } from '../facts/fact.js';
import { frozen } from '../facts/input/frozen.js';
import { type DayNumber, dayNumber } from '../facts/values/civil-date.js';
import { defaultReading } from '../law/interpretation.js';
import { daysInLaw } from '../rulebook/in-force/laws-of-periods.js';
import { InvalidOptionError, noneOf } from '../rulebook/invalid-option.js';
import type { Operand } from '../rulebook/operator.js';
import { parameterValue, unfitValues } from '../rulebook/parameter-value.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { ChosenParameters, ChosenReadings, RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { PARAMETER_PREFIX, READING_PREFIX, type Vocabulary, vocabularyOf } from '../rulebook/vocabulary.js';
import { A_DAY, EXPECTED_BESIDES } from '../rulebook/words/expected-words.js';

export { InvalidOptionError };

/** The readings under which a rulebook is compiled: a reading of each interpretation, by id. */
export type Readings = Readonly<Record<string, string>>;

/** The exact values that facts have during a decision, by slot. */
export type FactValues = FactValue[];

/** What a caller may set. */
export interface CompileOptions<Ids extends RulebookIds = RulebookIds> {
  /** The reading of each interpretation that is not to be read by its default. Default: none. */
  readonly readings?: ChosenReadings<Ids> | undefined;
  /** Parameters with another value than the law's, to see what would follow. Default: none. */
  readonly parameters?: ChosenParameters<Ids> | undefined;
  /**
   * The day as of which loans are decided that state none themselves (`asOf`), `YYYY-MM-DD`. Left out, a loan is decided
   * as on a day in time: no clock is read. It is also the day of the law, unless `lawAsOf` names another.
   */
  readonly asOf?: string | undefined;
  /**
   * The day whose law is applied, `YYYY-MM-DD`: dated parameters have their value of that day, and the rule sets and readings in
   * force on it count. Default: `asOf`, and without it the rulebook's own day. A loan's own `asOf` does not choose the law.
   */
  readonly lawAsOf?: string | undefined;
}

/**
 * The day of the option `asOf`.
 *
 * @throws {InvalidOptionError} where it is no calendar day
 */
export function asOfDay({ asOf }: CompileOptions): DayNumber | undefined {
  if (asOf === undefined) return undefined;
  const day = typeof asOf === 'string' ? dayNumber(asOf) : undefined;
  if (day === undefined) throw new InvalidOptionError('asOf', asOf, A_DAY);
  return day;
}

/** Where the value of a name is found: in a slot of the fact values or, for a parameter or a reading not left open, as a constant. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  /** How many slots there are. */
  readonly size: number;
  slotOf(name: string): number;
  constantOf(name: string): Operand | undefined;
}

/**
 * The reading of every interpretation that matters: the caller's, or the default if the caller chose none.
 *
 * @throws {InvalidOptionError} for an interpretation or a reading that the rulebook does not have
 */
export function readingsOf(rulebook: Rulebook, chosen: Readings, turnedOn: ReadonlySet<string>): Readings {
  const known = new Map(rulebook.interpretations.map((interpretation) => [interpretation.id, interpretation]));
  for (const [id, reading] of Object.entries(chosen)) {
    const interpretation = known.get(id);
    if (interpretation === undefined) {
      const isOpen = ({ interpretations }: Rulebook) => interpretations.some((it) => it.id === id);
      throw notOnDay('readings', id, rulebook, [...known.keys()], isOpen);
    }
    const readings = interpretation.readings.map((it) => it.id);
    if (!readings.includes(reading)) {
      const isOpen = ({ interpretations }: Rulebook) =>
        interpretations.some((it) => it.id === id && it.readings.some((one) => one.id === reading));
      throw notOnDay(`readings.${id}`, reading, rulebook, readings, isOpen);
    }
  }
  const relevant = rulebook.interpretations.filter(({ id }) => turnedOn.has(id));
  return frozen(Object.fromEntries(relevant.map((it) => [it.id, chosen[it.id] ?? (defaultReading(it) as string)])));
}

/** The refusal of a name that the law of the day does not have: it says on which days the law has it, or which name was meant. */
function notOnDay(
  option: string,
  asked: string,
  rulebook: Rulebook,
  known: readonly string[],
  has: (law: Rulebook) => boolean,
): InvalidOptionError {
  const { lawAsOf } = rulebook;
  const days = daysInLaw(rulebook, has);
  if (lawAsOf === undefined || days.length === 0) return noneOf(option, asked, known);
  return new InvalidOptionError(option, asked, EXPECTED_BESIDES.oneOfDay(known, lawAsOf, asked, days));
}

/**
 * The names that rules on inputs of some kind use, with their slots and constants. An interpretation left open has a slot.
 *
 * @throws {InvalidOptionError} for a parameter that the rulebook does not have, or a value that it does not allow
 */
export function scopeOf(
  rulebook: Rulebook,
  readings: Readings,
  overrides: Readonly<Record<string, string>>,
  inputs: InputKind,
  open: readonly string[],
): Scope {
  const vocabulary = vocabularyOf(rulebook, inputs);
  const constants = new Map<string, Operand>();
  for (const [id, reading] of Object.entries(readings)) {
    if (!open.includes(id)) constants.set(`${READING_PREFIX}${id}`, reading);
  }
  const parameters = new Map(rulebook.parameters.map((parameter) => [parameter.id, parameter]));
  for (const id of Object.keys(overrides)) {
    if (!parameters.has(id)) {
      const isStated = (law: Rulebook) => law.parameters.some((parameter) => parameter.id === id);
      throw notOnDay('parameters', id, rulebook, [...parameters.keys()], isStated);
    }
  }
  const [unfit] = unfitValues(rulebook.parameters, overrides);
  if (unfit !== undefined) throw new InvalidOptionError(`parameters.${unfit.id}`, unfit.value, unfit.expected);
  for (const { id, type, value } of rulebook.parameters) {
    constants.set(`${PARAMETER_PREFIX}${id}`, parameterValue(type, overrides[id] ?? value) as Operand);
  }
  const variable = [...vocabulary.keys()].filter((name) => !constants.has(name));
  const slots = new Map(variable.map((name, slot) => [name, slot]));
  return {
    vocabulary,
    size: variable.length,
    slotOf(name) {
      const slot = slots.get(name);
      if (slot === undefined) throw new RangeError(`no fact ${name}`);
      return slot;
    },
    constantOf: (name) => constants.get(name),
  };
}
