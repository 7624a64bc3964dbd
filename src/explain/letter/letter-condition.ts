import { PENALTY_FROM } from '../../decide/contract.js';
import type { OtherValue, Track } from '../../decide/decision.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import { say } from '../../words/phrases.js';
import { trackTerms } from '../../words/rulebook-terms.js';
import type { Explanation } from '../explanation.js';
import { interpretationsBehind } from '../why/related-facts.js';
import type { LetterPart } from './letter-part.js';

const TURNS = {
  zh: '上述延期以我行确定下列事项为准:{points}。',
  en: 'The deferral depends on what we have still to settle: {points}.',
} as const satisfies Wording;
const SINCE_DUE = {
  zh: '到期日至申请日期间的罚息是否免收,由我行另行确定。',
  en: 'Whether penalty interest of the days from the due date to your application is spared too, we have still to settle.',
} as const satisfies Wording;
const BETTER = {
  zh: '按对政策的另一种理解,该笔款项{better},我行将就此进一步核定。',
  en: 'On another reading of the policy it {better}; we shall look into that.',
} as const satisfies Wording;
/** `{track}` is the name that the rulebook gives the track. */
const BETTER_TRACK: Readonly<Partial<Record<Track, Wording>>> = {
  'shall-defer': { zh: '属于{track}范围', en: 'must be deferred' },
  'may-negotiate': { zh: '可{track}延期', en: 'may be deferred by agreement' },
};

/** How the deferral and the waiver of a part depend on the readings that a careful reader may take. */
export interface LetterCondition {
  /** Whether some reading denies the deferral. */
  readonly deferral: boolean;
  /** Whether some reading denies that penalty interest is waived on what is deferred. */
  readonly waiver: boolean;
  /** Sentences that name what the promises depend on. Empty if they depend on nothing. */
  readonly text: string;
}

/** Finds the readings on which the promises for a part depend. */
export function conditionOf({ component }: LetterPart, { rulebook }: Explanation, lang: Language): LetterCondition {
  const { turnsOn = {} } = component;
  const denied = (others: readonly OtherValue[] = [], kept: ReadonlySet<string>) =>
    others.filter(({ value }) => !kept.has(value));
  const ofDeferral = [...denied(turnsOn.track, DEFERRED_TRACK), ...denied(turnsOn.outcome, DEFERRED_OUTCOMES)];
  const points = new Set(ofDeferral.flatMap(({ readings }) => Object.keys(readings)));
  // A reading that denies the deferral also denies the waiver, so it is mentioned once.
  const ofWaiver = denied(turnsOn.waiver, WAIVED).filter(({ readings }) => !Object.keys(readings).some((id) => points.has(id)));
  const said = rulebook.interpretations
    .filter(({ id }) => points.has(id))
    .map(({ point, question }) => point?.[lang] ?? question[lang].replace(/[??]$/, ''));
  const ofFirstDay = interpretationsBehind(PENALTY_FROM.fact, rulebook);
  const sinceDue = turnsOn.penaltyAmount?.some(({ readings }) => Object.keys(readings).some((id) => ofFirstDay.has(id))) === true;
  const sentences = [
    ...(said.length === 0 ? [] : [say(TURNS, lang, { points: said.join(MARKS.semicolon[lang]) })]),
    ...(sinceDue ? [SINCE_DUE[lang]] : []),
  ];
  return {
    deferral: ofDeferral.length > 0,
    waiver: ofWaiver.length > 0,
    text: sentences.join(MARKS.space[lang]),
  };
}

/** A sentence about a reading that gives more than was decided, which a refusal must mention. Empty if there is none. */
export function betterReading({ component }: LetterPart, rulebook: Rulebook, lang: Language): string {
  const others = component.turnsOn?.track?.map(({ value }) => value) ?? [];
  const better = trackOrderOf(rulebook).strongestFirst.find((track) => others.includes(track) && track in BETTER_TRACK);
  if (better === undefined || (component.outcome !== 'no-deferral' && better !== 'shall-defer')) return '';
  const words = BETTER_TRACK[better];
  const track = trackTerms(rulebook)[better][lang];
  return words === undefined ? '' : say(BETTER, lang, { better: say(words, lang, { track }) });
}

const DEFERRED_TRACK: ReadonlySet<string> = new Set(['shall-defer']);
const DEFERRED_OUTCOMES: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap', 'apply-first']);
const WAIVED: ReadonlySet<string> = new Set(['yes', 'upon-deferral']);
