import { PENALTY_FROM } from '../../decide/contract.js';
import type { OtherValue, Waiver } from '../../decide/decision.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import { say } from '../../words/phrases.js';
import { trackTerms } from '../../words/rulebook-terms.js';
import type { Explanation } from '../explanation.js';
import { interpretationsBehind } from '../why/related-facts.js';
import type { LetterPart } from './letter-part.js';
import { BETTER_TRACK, LETTER } from './letter-words.js';

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
    ...(said.length === 0 ? [] : [say(LETTER.turns, lang, { points: said.join(MARKS.semicolon[lang]) })]),
    ...(sinceDue ? [LETTER.sinceDue[lang]] : []),
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
  return words === undefined ? '' : say(LETTER.better, lang, { better: say(words, lang, { track }) });
}

const DEFERRED_TRACK: ReadonlySet<string> = new Set(['shall-defer']);
const DEFERRED_OUTCOMES: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap', 'apply-first']);
const WAIVED: ReadonlySet<string> = new Set<Waiver>(['yes', 'yes-undated', 'upon-deferral']);
