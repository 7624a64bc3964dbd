import type { Outcome, Track } from '../decide/decision.js';
import type { Wording } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { LIMB_TERMS, OUTCOME_TERMS, TRACK_TERMS } from './decision-terms.js';

type Terms<Value extends string> = Readonly<Record<Value, Wording>>;

// What a rulebook calls the values in a decision: its own words, and for the others plain general ones.

export function trackTerms(rulebook: Rulebook): Terms<Track> {
  return { ...TRACK_TERMS, ...ownTerms(rulebook, 'component.track') };
}

export function outcomeTerms(rulebook: Rulebook): Terms<Outcome> {
  return { ...OUTCOME_TERMS, ...ownTerms(rulebook, 'component.outcome') };
}

/** The kinds of the loan that a rulebook is for, by what its conclusions give as `limb`. */
export function limbTerms(rulebook: Rulebook): typeof LIMB_TERMS {
  return { ...LIMB_TERMS, ...ownTerms(rulebook, 'limb') };
}

/** What a rulebook calls the loan that it is for, whose definition has that title. */
export function inclusiveTitle({ ruleSets, title }: Rulebook): Wording {
  return ruleSets.find(({ decides }) => decides === 'loan.inclusive')?.title ?? title;
}

/** The words of a rulebook's own for the values of a fact. */
export function ownTerms({ words }: Rulebook, fact: string): Readonly<Record<string, Wording>> {
  return words?.values?.[fact] ?? {};
}
