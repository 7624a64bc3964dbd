import type { ComponentDecision, Decision } from '../../decide/decision.js';
import type { Block, Column } from '../../document/block.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { grouped } from '../../facts/values/figure.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { COLUMN_TERMS } from '../../words/column-terms.js';
import { COMPONENT_TERMS, WAIVER_TERMS } from '../../words/decision-terms.js';
import { outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';

const NONE = '—';

/** The columns of a table of what was decided: those that say of what, then the amount and what follows for it. */
export function decisionColumns(of: readonly (keyof typeof COLUMN_TERMS)[], lang: Language): Column[] {
  const columns = [...of, 'amount', 'track', 'outcome', 'granted', 'latest', 'penalty'] as const;
  return columns.map((column) => ({
    head: COLUMN_TERMS[column][lang],
    ...(column === 'amount' ? { align: 'right' as const } : {}),
  }));
}

const ALONE = ['instalment', 'due', 'part'] as const;
/** The columns of a table of one decision, made once. */
const COLUMNS: Readonly<Record<Language, readonly Column[]>> = {
  zh: decisionColumns(ALONE, 'zh'),
  en: decisionColumns(ALONE, 'en'),
};

/** A table with one row for each component of each instalment. Components with nothing due are left out. */
export function decisionTable({ instalments }: Decision, rulebook: Rulebook, lang: Language): Block {
  const [tracks, outcomes] = [trackTerms(rulebook), outcomeTerms(rulebook)];
  const cells = (kind: ComponentKind, component: ComponentDecision): string[] => {
    const { amount, track, outcome, grantedUntil, latestDate, penaltyInterest } = component;
    return [
      COMPONENT_TERMS[kind][lang],
      amount === undefined ? '?' : grouped(amount),
      tracks[track][lang],
      outcomes[outcome][lang],
      grantedUntil ?? NONE,
      latestDate ?? NONE,
      WAIVER_TERMS[penaltyInterest.waived][lang],
    ];
  };
  return {
    kind: 'table',
    columns: COLUMNS[lang],
    rows: instalments.flatMap((instalment, index) =>
      COMPONENTS.filter((kind) => instalment[kind].outcome !== 'nothing-due').map((kind) => [
        String(index + 1),
        instalment.dueDate ?? '?',
        ...cells(kind, instalment[kind]),
      ]),
    ),
  };
}
