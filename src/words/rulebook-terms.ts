import type { Outcome, Track } from '../decide/decision.js';
import type { Wording } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { LIMB_TERMS, OUTCOME_TERMS, TRACK_TERMS } from './decision-terms.js';

type Terms<Value extends string> = Readonly<Record<Value, Wording>>;

// The words for the values in a decision: the rulebook's own, and general ones for the rest.

export function trackTerms(rulebook: Rulebook): Terms<Track> {
  return { ...TRACK_TERMS, ...ownTerms(rulebook, 'component.track') };
}

export function outcomeTerms(rulebook: Rulebook): Terms<Outcome> {
  return { ...OUTCOME_TERMS, ...ownTerms(rulebook, 'component.outcome') };
}

/** The kinds of loan that a rulebook covers, by the `limb` that its conclusions give. */
export function limbTerms(rulebook: Rulebook): typeof LIMB_TERMS {
  return { ...LIMB_TERMS, ...ownTerms(rulebook, 'limb') };
}

/** What a rulebook calls the loans that it covers: the title of their definition. */
export function inclusiveTitle({ ruleSets, title }: Rulebook): Wording {
  return ruleSets.find(({ decides }) => decides === 'loan.inclusive')?.title ?? title;
}

/** A rulebook's own words for the values of a fact. */
export function ownTerms({ words }: Rulebook, fact: string): Readonly<Record<string, Wording>> {
  return words?.values?.[fact] ?? {};
}
