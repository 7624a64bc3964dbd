import { GUARANTEE_FACTS } from '../../../src/decide/contract.js';
import { OUTCOMES, WAIVERS } from '../../../src/decide/decision.js';
import { GUARANTEE_VERDICTS, type Target } from '../../../src/explain/target/target.js';
import { outcomeTitle, trackTitle, verdictTitle, waiverTitle } from '../../../src/explain/target/target-words.js';
import { COMPONENTS, TRACKS } from '../../../src/facts/loan/component.js';
import { MARKS } from '../../../src/law/punctuation.js';
import type { Decision } from '../../../src/readings/decider.js';
import { COMPONENT_TERMS, GUARANTEE_PART_TERMS } from '../../../src/words/decision-terms.js';
import { capital, guaranteeName, instalmentsText } from '../../../src/words/phrases.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { WHAT_IF_WORDS } from './what-if-words.js';

export const TARGET_KINDS = ['track', 'outcome', 'waiver', 'guarantee'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Something to choose, with what it is called. */
export interface Choice<T> {
  readonly key: string;
  readonly name: string;
  readonly value: T;
}

/** The values of a kind of target; of a guarantee, those of each of its parts. */
export function valueChoices(kind: TargetKind): readonly Choice<object>[] {
  const lang = language.value;
  const named = (key: string, name: string, value: object) => ({ key, name: capital(name), value });
  switch (kind) {
    case 'track':
      return TRACKS.map((track) => named(track, trackTitle(track, rulebook, lang), { track }));
    case 'outcome':
      return OUTCOMES.map((outcome) => named(outcome, outcomeTitle(outcome, rulebook, lang), { outcome }));
    case 'waiver':
      return WAIVERS.map((waiver) => named(waiver, waiverTitle(waiver, lang), { waiver }));
    case 'guarantee':
      return (Object.keys(GUARANTEE_VERDICTS) as (keyof typeof GUARANTEE_VERDICTS)[]).flatMap((part) =>
        GUARANTEE_FACTS[GUARANTEE_VERDICTS[part]].map((verdict) =>
          named(`${part}:${verdict}`, GUARANTEE_PART_TERMS[part][lang] + MARKS.colon[lang] + verdictTitle(part, verdict, lang), {
            guarantee: part,
            verdict,
          }),
        ),
      );
  }
}

/** The parts of a loan that a kind of target is for. */
export function placeChoices(kind: TargetKind, { instalments, guarantees = [] }: Decision): readonly Choice<object>[] {
  const lang = language.value;
  if (kind === 'guarantee') {
    return guarantees.map((_, index) => ({ key: String(index), name: capital(guaranteeName(index, lang)), value: { index } }));
  }
  const parts = instalments.flatMap((_, instalment) =>
    COMPONENTS.map((component) => ({
      key: `${instalment}:${component}`,
      name: capital(instalmentsText([instalment], lang)) + MARKS.space[lang] + COMPONENT_TERMS[component][lang],
      value: { instalment, component },
    })),
  );
  return kind === 'track' ? [{ key: 'loan', name: capital(say(WHAT_IF_WORDS.wholeLoan)), value: {} }, ...parts] : parts;
}

/** A target put together of its value and its place. */
export function targetOfChoices(value: Choice<object>, place: Choice<object>): Target {
  return { ...value.value, ...place.value } as Target;
}
