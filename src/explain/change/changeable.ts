import { exactValue, type PlainValue } from '../../facts/fact.js';
import { frozen } from '../../facts/input/frozen.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import { optionOf } from '../../rulebook/caller-options.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { type Changeable, MATTER_OF_FACT } from '../../words/loan/changeable-terms.js';
import { fieldWords } from '../../words/loan/loan-words.js';
import { fieldType } from './field-type.js';

/** A change of a fact. Who can make it may depend on the values. */
export interface ChangeOf {
  /** Absent if it is unknown; `null` if it is known that there is none. */
  readonly from?: PlainValue | null;
  readonly to: PlainValue | null;
}

/**
 * Who can change the value at a path or, if a change is given, who can make that change. An unknown field counts as a matter
 * of fact.
 *
 * @throws {InvalidOptionError} for a value that is not a path, or not a change
 */
export function changeableOf(path: string, change?: ChangeOf): Changeable {
  if (typeof path !== 'string') throw new InvalidOptionError('path', path, 'a path of a loan');
  if (change === undefined) return frozen(changeable(path, undefined));
  const [from, to] = [plainOf(change, 'from'), plainOf(change, 'to') ?? null];
  return frozen(changeable(path, from === undefined ? { to } : { from, to }));
}

function plainOf(change: ChangeOf, name: 'from' | 'to'): PlainValue | null | undefined {
  const value = optionOf(change, name);
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value;
  throw new InvalidOptionError(`change.${name}`, value, 'a text, a number, true, false or null');
}

function changeable(path: string, change: ChangeOf | undefined): Changeable {
  const { changeable: known = MATTER_OF_FACT, raised = known } = fieldWords(fieldOf(path).field) ?? {};
  if (change === undefined) return known;
  const [from, to] = [figureOf(path, change.from), figureOf(path, change.to)];
  return from !== undefined && to !== undefined && to > from ? raised : known;
}

/** The exact figure of an amount or a rate. */
function figureOf(path: string, value: PlainValue | null | undefined): number | undefined {
  const type = fieldType(path);
  if (value === undefined || value === null || (type?.kind !== 'money' && type?.kind !== 'rate')) return undefined;
  const exact = exactValue(type, value);
  return typeof exact === 'number' ? exact : undefined;
}
