import type { Outcome, Track } from '../decide/decision.js';
import { entryOf } from '../facts/values/map-entries.js';
import type { Wording } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { LIMB_TERMS, OUTCOME_TERMS, TRACK_TERMS } from './decision-terms.js';
import { lexiconOf } from './rulebook-lexicon.js';

type Terms<Value extends string> = Readonly<Record<Value, Wording>>;

// The words for the values in a decision: the rulebook's own, and general ones for the rest.

export const trackTerms: (rulebook: Rulebook) => Terms<Track> = termsOf(TRACK_TERMS, 'component.track');

export const outcomeTerms: (rulebook: Rulebook) => Terms<Outcome> = termsOf(OUTCOME_TERMS, 'component.outcome');

/** The kinds of loan that a rulebook covers, by the `limb` that its conclusions give. */
export const limbTerms: (rulebook: Rulebook) => typeof LIMB_TERMS = termsOf(LIMB_TERMS, 'limb');

function termsOf<Of extends Readonly<Record<string, Wording>>>(general: Of, fact: string): (rulebook: Rulebook) => Of {
  const kept = new WeakMap<Rulebook, Of>();
  return (rulebook) => entryOf(kept, rulebook, () => ({ ...general, ...ownTerms(rulebook, fact) }));
}

/** What a rulebook calls the loans that it covers: the title of their definition. */
export function inclusiveTitle(rulebook: Rulebook): Wording {
  return lexiconOf(rulebook).deciding.get('loan.inclusive')?.title ?? rulebook.title;
}

/** A rulebook's own words for the values of a fact. */
export function ownTerms({ words }: Rulebook, fact: string): Readonly<Record<string, Wording>> {
  return words?.values?.[fact] ?? {};
}
