import { dayNumber } from '../../facts/values/civil-date.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { memo } from '../../facts/values/memo.js';
import { isIn } from '../../law/period.js';
import { InvalidOptionError } from '../invalid-option.js';
import { checkedRulebook } from '../load/checked-mark.js';
import type { Rulebook } from '../rulebook.js';
import { A_DAY, EXPECTED, EXPECTED_BESIDES } from '../words/expected-words.js';
import { withCitedValues } from './cited-values.js';
import { lawOn } from './law-on.js';
import { isDated } from './law-periods.js';

/** The options that say by the law of which day is decided. */
export interface LawDay {
  /** The day; where left out that of `asOf`, and where both are the rulebook's own. */
  readonly lawAsOf?: string | undefined;
  /** The day as of which is decided, `YYYY-MM-DD`, and by whose law unless `lawAsOf` names another. Default: the rulebook's own day. */
  readonly asOf?: string | undefined;
}

// Not enumerable, and known to every copy of this library in a process, as is the mark of a checked rulebook.
const WHOLE = Symbol.for('liubao-rules.whole');
// A host asks for few days; of more, the law is made each time.
const LAWS_KEPT = 64;

const lawsOf = new WeakMap<Rulebook, (day: string) => Rulebook>();

/**
 * The law of a checked rulebook on a day: a rulebook of which nothing is dated, whose `lawAsOf` is that day. It keeps the digest,
 * by which a decision says what it was made under. Everything that runs, proves, prints or explains rules is given the law of
 * a day, and needs to know nothing of dates.
 *
 * @throws {InvalidOptionError} for a day on which the rulebook does not govern, and for what is no day
 */
export function lawInForce(given: Rulebook, days: LawDay = {}): Rulebook {
  const [option, day] = days.lawAsOf === undefined ? (['asOf', days.asOf] as const) : (['lawAsOf', days.lawAsOf] as const);
  if (day === given.lawAsOf || day === undefined) {
    if (!isDated(given)) return given;
  } else if (typeof day !== 'string' || dayNumber(day) === undefined) {
    throw new InvalidOptionError(option, day, A_DAY);
  }
  const rulebook = wholeRulebook(given);
  const { governs, id } = rulebook;
  const asked = day ?? (rulebook.lawAsOf as string);
  if (governs !== undefined && !isIn(governs, asked)) {
    const expected = option === 'asOf' ? EXPECTED_BESIDES.governedDayAsOf : EXPECTED.governedDay;
    throw new InvalidOptionError(option, asked, expected(id, governs));
  }
  const lawOf = entryOf(lawsOf, rulebook, () =>
    memo(LAWS_KEPT, (of: string) => {
      const law = isDated(rulebook) ? withCitedValues(lawOn(rulebook, of), rulebook) : { ...rulebook, lawAsOf: of };
      return checkedRulebook(Object.defineProperty(law, WHOLE, { value: rulebook }));
    }),
  );
  return lawOf(asked);
}

/** The rulebook that the law of a day was taken from; a rulebook that is no such law is itself whole. */
export function wholeRulebook(rulebook: Rulebook): Rulebook {
  return (rulebook as { readonly [WHOLE]?: Rulebook })[WHOLE] ?? rulebook;
}
