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
  'penalty.scope': {
    zh: '延期本金的罚息是否一并免收',
    en: 'whether the penalty surcharge on deferred principal is spared too',
  },
  'penalty.compound': {
    zh: '免收罚息是否包括对延期利息计收的复利',
    en: 'whether penalty interest that is not charged includes interest on the deferred interest',
  },
  'penalty.from': {
    zh: '免收罚息自到期日起算还是自申请之日起算',
    en: 'whether no penalty interest is charged from the due date or from the day of your application',
  },
};

const TURNS = {
  zh: '以上安排以我行确定下列事项为准:{points}。',
  en: 'This depends on what we have still to settle: {points}.',
} as const satisfies Wording;

/** What the deferral of a part, and what is not charged for it, turn on among the readings that a careful reader may take. */
export interface LetterCondition {
  /** Whether some reading denies the deferral. */
  readonly deferral: boolean;
  /** Whether some reading denies that penalty interest is waived. */
  readonly waiver: boolean;
  /** What it turns on, as a sentence; empty where it turns on nothing. */
  readonly text: string;
}

/** On what the promises made of a part are conditional. */
export function conditionOf({ component }: LetterPart, { rulebook }: Explanation, lang: Language): LetterCondition {
  const { turnsOn = {} } = component;
  const denied = (others: readonly OtherValue[] = [], kept: ReadonlySet<string>) =>
    others.filter(({ value }) => !kept.has(value));
  const ofDeferral = [...denied(turnsOn.track, DEFERRED_TRACK), ...denied(turnsOn.outcome, DEFERRED_OUTCOMES)];
  const ofWaiver = denied(turnsOn.waiver, WAIVED);
  const points = new Set([...ofDeferral, ...ofWaiver].flatMap(({ readings }) => Object.keys(readings)));
  const said = rulebook.interpretations
    .filter(({ id }) => points.has(id))
    .map(({ id, question }) => SAID[id]?.[lang] ?? question[lang].replace(/[??]$/, ''));
  return {
    deferral: ofDeferral.length > 0,
    waiver: ofWaiver.length > 0,
    text: said.length === 0 ? '' : say(TURNS, lang, { points: said.join(lang === 'zh' ? ';' : '; ') }),
  };
}

const DEFERRED_TRACK: ReadonlySet<string> = new Set(['shall-defer']);
const DEFERRED_OUTCOMES: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap', 'apply-first']);
const WAIVED: ReadonlySet<string> = new Set(['yes', 'upon-deferral']);
