import { ningxia2020Deferral } from '../../decide/ningxia-2020-deferral.js';
import { exactValue, type PlainValue } from '../../facts/fact.js';
import { frozen } from '../../facts/input/frozen.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import { callerOptions, onlyOptions, optionOf } from '../../rulebook/caller-options.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { EXPECTED_BESIDES } from '../../rulebook/words/expected-words.js';
import { wordsFor } from '../../words/fact-words.js';
import { type Changeable, MATTER_OF_FACT } from '../../words/loan/changeable-terms.js';
import { fieldType } from './field-type.js';

/** A change of a fact. Who can make it may depend on the values. */
export interface ChangeOf {
  /** Absent if it is unknown; `null` if it is known that there is none. */
  readonly from?: PlainValue | null;
  /** The value that it would have; `null`: it is known that there is none. */
  readonly to: PlainValue | null;
}

/**
 * Who can change the value at a path or, if a change is given, who can make that change. An unknown field counts as a matter
 * of fact.
 *
 * @throws {InvalidOptionError} for a value that is not a path, or not a change
 */
export function changeableOf(path: string, change?: ChangeOf, options: ChangeableOptions = {}): Changeable {
  onlyOptions<ChangeableOptions>(options, { rulebook: true });
  if (typeof path !== 'string') throw new InvalidOptionError('path', path, EXPECTED_BESIDES.loanPath);
  const rulebook = callerOptions(options).rulebook ?? ningxia2020Deferral();
  if (change === undefined) return frozen(changeable(path, undefined, rulebook));
  const [from, to] = [plainOf(change, 'from'), plainOf(change, 'to') ?? null];
  return frozen(changeable(path, from === undefined ? { to } : { from, to }, rulebook));
}

/** Under which rulebook a fact is changed. */
export interface ChangeableOptions {
  /** The rulebook, which may declare facts of its own; that of the Ningxia notice of 2020 where left out. */
  readonly rulebook?: Rulebook | undefined;
}

function plainOf(change: ChangeOf, name: 'from' | 'to'): PlainValue | null | undefined {
  const value = optionOf(change, name);
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value;
  throw new InvalidOptionError(`change.${name}`, value, EXPECTED_BESIDES.plainValue);
}

/** Who can change a value, or make a change, under a rulebook. */
export function changeable(path: string, change: ChangeOf | undefined, rulebook: Rulebook): Changeable {
  const { changeable: known = MATTER_OF_FACT, raised = known } = wordsFor(fieldOf(path).field, rulebook) ?? {};
  if (change === undefined) return known;
  const [from, to] = [figureOf(path, change.from, rulebook), figureOf(path, change.to, rulebook)];
  return from !== undefined && to !== undefined && to > from ? raised : known;
}

/** The exact figure of an amount or a rate. */
function figureOf(path: string, value: PlainValue | null | undefined, rulebook: Rulebook): number | undefined {
  const type = fieldType(path, rulebook);
  if (value === undefined || value === null || (type?.kind !== 'money' && type?.kind !== 'rate')) return undefined;
  const exact = exactValue(type, value);
  return typeof exact === 'number' ? exact : undefined;
}
