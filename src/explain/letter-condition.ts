import type { OtherValue } from '../decide/decision.js';
import type { Language, Wording } from '../law/wording.js';
import type { Explanation } from './explanation.js';
import type { LetterPart } from './letter-part.js';
import { say } from './phrases.js';

/** How it is said to a borrower that something turns on a point which can be read in another way. */
const SAID: Readonly<Record<string, Wording>> = {
  'annex.conditions': {
    zh: '是否以保持现有抵押担保或提供替代担保、承诺就业基本稳定为前提',
    en: 'whether it takes collateral and guarantees to be kept or replaced, and an undertaking to keep employment basically stable',
  },
  'annex.collateral': {
    zh: '提供替代担保是否足以代替原有抵押担保',
    en: 'whether a substitute will do in place of the existing collateral and guarantees',
  },
  'annex.borrowers': {
    zh: '附件第17项是否适用于小微企业主',
    en: 'whether annex item 17 is for owners of small and micro enterprises',
  },
  'application.late': {
    zh: '到期以后才提出的申请是否仍应予以延期',
    en: 'whether what was due already when you applied is still to be deferred',
  },
  'window.deferredBefore': {
    zh: '此前已经延期的款项可否再次延期',
    en: 'whether what was deferred before can be deferred again',
  },
};

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
const BETTER_TRACK: Readonly<Record<string, Wording>> = {
  'shall-defer': { zh: '属于应延尽延范围', en: 'must be deferred' },
  'may-negotiate': { zh: '可自主协商延期', en: 'may be deferred by agreement' },
};

/** What the deferral of a part, and what is not charged for it, turn on among the readings that a careful reader may take. */
export interface LetterCondition {
  /** Whether some reading denies the deferral. */
  readonly deferral: boolean;
  /** Whether some reading denies that penalty interest is waived on what is deferred. */
  readonly waiver: boolean;
  /** What it turns on, in sentences; empty where it turns on nothing. */
  readonly text: string;
}

/** On what the promises made of a part are conditional. */
export function conditionOf({ component }: LetterPart, { rulebook }: Explanation, lang: Language): LetterCondition {
  const { turnsOn = {} } = component;
  const denied = (others: readonly OtherValue[] = [], kept: ReadonlySet<string>) =>
    others.filter(({ value }) => !kept.has(value));
  const ofDeferral = [...denied(turnsOn.track, DEFERRED_TRACK), ...denied(turnsOn.outcome, DEFERRED_OUTCOMES)];
  const points = new Set(ofDeferral.flatMap(({ readings }) => Object.keys(readings)));
  // What denies the deferral denies the waiver with it, which is then said once.
  const ofWaiver = denied(turnsOn.waiver, WAIVED).filter(({ readings }) => !Object.keys(readings).some((id) => points.has(id)));
  const said = rulebook.interpretations
    .filter(({ id }) => points.has(id))
    .map(({ id, question }) => SAID[id]?.[lang] ?? question[lang].replace(/[??]$/, ''));
  const sinceDue = turnsOn.penaltyAmount?.some(({ readings }) => PENALTY_FROM in readings) === true;
  const sentences = [
    ...(said.length === 0 ? [] : [say(TURNS, lang, { points: said.join(lang === 'zh' ? ';' : '; ') })]),
    ...(sinceDue ? [SINCE_DUE[lang]] : []),
  ];
  return {
    deferral: ofDeferral.length > 0,
    waiver: ofWaiver.length > 0,
    text: sentences.join(lang === 'zh' ? '' : ' '),
  };
}

/** That another reading gives more than was decided, which a refusal may not keep silent about; empty where none does. */
export function betterReading({ component }: LetterPart, lang: Language): string {
  const others = component.turnsOn?.track?.map(({ value }) => value) ?? [];
  const better = Object.keys(BETTER_TRACK).find((track) => others.includes(track));
  const words = component.outcome === 'no-deferral' || better === 'shall-defer' ? BETTER_TRACK[better ?? ''] : undefined;
  return words === undefined ? '' : say(BETTER, lang, { better: words[lang] });
}

const PENALTY_FROM = 'penalty.from';
const DEFERRED_TRACK: ReadonlySet<string> = new Set(['shall-defer']);
const DEFERRED_OUTCOMES: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap', 'apply-first']);
const WAIVED: ReadonlySet<string> = new Set(['yes', 'upon-deferral']);
