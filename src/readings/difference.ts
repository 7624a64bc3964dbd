import type { ComponentDecision, Decision } from '../decide/decision.js';
import type { PlainValue } from '../facts/fact.js';

/** The outcome of a decision without the reasons. */
export type DecidedOutcome = Pick<Decision, 'track' | 'inclusive' | 'instalments' | 'guarantees' | 'missing'>;

/** A value that differs between two outcomes: `instalments[0].principal.track`, from `shall-defer` to `not-covered`. */
export interface Difference {
  /** The place in the decision: `instalments[0].principal.outcome`. */
  readonly path: string;
  /** Absent if only the other outcome has a value there. */
  readonly from?: PlainValue;
  /** Absent if the other outcome has no value there. */
  readonly to?: PlainValue;
}

/** The outcome of a decision, without `turnsOn`. */
export function outcomeOf({ track, inclusive, instalments, guarantees, missing }: Decision): DecidedOutcome {
  return {
    track,
    inclusive,
    instalments: instalments.map((it) => ({ ...it, principal: settled(it.principal), interest: settled(it.interest) })),
    ...(guarantees === undefined ? {} : { guarantees }),
    missing,
  };
}

function settled({ turnsOn: _, ...rest }: ComponentDecision): ComponentDecision {
  return rest;
}

/** Every value in which two objects of the same shape differ, in the order of their keys. */
export function differencesOf(from: object, to: object): Difference[] {
  const [before, after] = [valuesOf(from), valuesOf(to)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, ...given('from', before.get(path)), ...given('to', after.get(path)) }));
}

function given<K extends 'from' | 'to'>(key: K, value: PlainValue | undefined): { readonly [P in K]?: PlainValue } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: PlainValue };
}

/** The values of an object by path. */
function valuesOf(object: object): Map<string, PlainValue> {
  const values = new Map<string, PlainValue>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((item, index) => void visit(item, `${path}[${index}]`));
    else if (typeof value !== 'object' || value === null) values.set(path, value as PlainValue);
    else for (const [key, item] of Object.entries(value)) visit(item, path === '' ? key : `${path}.${key}`);
  };
  visit(object, '');
  return values;
}
