import { InvalidValueError, UsageError } from '../failures.js';
import { AGAINST_FAULTS, USAGE_FAULTS } from '../words/usage-words.js';
import type { DeciderArguments } from './decider-options.js';
import { calendarDay } from './rulebook-option.js';

/**
 * The other side of a comparison: the arguments of the command, changed by what `--against` names.
 *
 * @throws {UsageError} where nothing is named, or something is no rulebook, reading, parameter or day
 */
export function againstArguments(given: DeciderArguments, against: readonly string[]): DeciderArguments {
  if (against.length === 0) throw new UsageError(AGAINST_FAULTS.none);
  const reading = new Map(given.reading);
  const parameter = new Map(given.parameter);
  let { rulebook, asOf, lawAsOf } = given;
  const named = new Set<string>();
  const once = (what: string) => {
    if (named.has(what)) throw new UsageError(AGAINST_FAULTS.twice(what));
    named.add(what);
  };
  for (const text of against) {
    const [, kind = 'rulebook', value = text] = /^(reading|parameter|as-of|law-as-of|rulebook)=(.*)$/s.exec(text) ?? [];
    if (kind === 'reading' || kind === 'parameter') {
      const equals = value.indexOf('=');
      if (equals < 1) throw new UsageError(AGAINST_FAULTS.assignment(kind));
      const key = value.slice(0, equals);
      once(`${kind} ${key}`);
      (kind === 'reading' ? reading : parameter).set(key, value.slice(equals + 1));
      continue;
    }
    once(kind);
    if (kind === 'as-of') asOf = day(kind, value);
    else if (kind === 'law-as-of') lawAsOf = day(kind, value);
    else rulebook = value;
  }
  return {
    ...given,
    reading,
    parameter,
    ...(rulebook === undefined ? {} : { rulebook }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(lawAsOf === undefined ? {} : { lawAsOf }),
  };
}

function day(kind: string, text: string): string {
  try {
    return calendarDay(text);
  } catch (error) {
    if (!(error instanceof InvalidValueError)) throw error;
    throw new UsageError(USAGE_FAULTS.of(`--against ${kind}`, error.wording));
  }
}
