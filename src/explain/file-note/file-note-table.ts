import type { ComponentDecision, Decision } from '../../decide/decision.js';
import type { Block } from '../../document/block.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { grouped } from '../../facts/values/figure.js';
import { fen, yuanText } from '../../facts/values/money.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { COMPONENT_TERMS, RATE_BASIS_TERMS, SPARED_TERMS, WAIVER_TERMS } from '../../words/decision-terms.js';
import { instalmentsText, PHRASES, say } from '../../words/phrases.js';
import { outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import { amountText } from '../../words/value-text.js';
import { decisionColumns } from '../why/decision-table.js';

interface Member {
  readonly instalment: number;
  readonly component: ComponentDecision;
}

/** Components decided alike. A note has one line for them, however many there are. */
interface DecidedAlike {
  readonly kind: ComponentKind;
  readonly members: readonly Member[];
}

function decidedAlike({ instalments }: Decision): DecidedAlike[] {
  const groups = new Map<string, { kind: ComponentKind; members: Member[] }>();
  for (const kind of COMPONENTS) {
    instalments.forEach((decided, instalment) => {
      const component = decided[kind];
      if (component.outcome === 'nothing-due') return;
      const { track, outcome, grantedUntil, latestDate, penaltyInterest } = component;
      const key = JSON.stringify([kind, track, outcome, grantedUntil, latestDate, penaltyInterest.waived]);
      const group = groups.get(key) ?? { kind, members: [] };
      group.members.push({ instalment, component });
      groups.set(key, group);
    });
  }
  return [...groups.values()];
}

/** The table of outcomes, with one row for all components decided alike and the sum of their amounts. */
export function groupedTable(decision: Decision, rulebook: Rulebook, lang: Language): Block {
  return {
    kind: 'table',
    columns: decisionColumns(['instalment'], lang),
    rows: decidedAlike(decision).flatMap((group) => {
      const first = group.members[0]?.component;
      if (first === undefined) return [];
      const sum = sumOf(group.members.map(({ component }) => component.amount));
      return [
        [
          partText(group, lang),
          sum === undefined ? '?' : grouped(sum),
          trackTerms(rulebook)[first.track][lang],
          outcomeTerms(rulebook)[first.outcome][lang],
          first.grantedUntil ?? '—',
          first.latestDate ?? '—',
          WAIVER_TERMS[first.penaltyInterest.waived][lang],
        ],
      ];
    }),
  };
}

// The most amounts listed singly. Beyond that only the sum is given, so that the note fits one page.
const MOST_AMOUNTS = 2;

/**
 * The penalty interest that must not be charged and the contract interest that keeps accruing, with a short form of the
 * computation. Single amounts are listed if there are only a few.
 */
export function penaltyLines(decision: Decision, lang: Language): string[] {
  // All amounts use the same rate, so its basis is stated only once.
  const said = new Set<string>();
  return decidedAlike(decision).flatMap((group) => {
    const waived = group.members.filter(({ component }) => component.penaltyInterest.until !== undefined);
    if (waived.length === 0) return [];
    const part = partText({ ...group, members: waived }, lang);
    const figures = waived.map(({ instalment, component: { penaltyInterest } }) => ({ instalment, penaltyInterest }));
    const spared = SPARED_TERMS[group.kind][lang];
    const basis = figures[0]?.penaltyInterest.rateBasis;
    const sum = sumLine(
      figures.map(({ instalment, penaltyInterest: { amount, formula } }) => ({ instalment, amount, formula })),
      lang,
    );
    const interest = sumLine(
      figures.map(({ instalment, penaltyInterest: { contractInterest } }) => ({ instalment, ...contractInterest })),
      lang,
      'sum',
    );
    const goesOn =
      group.kind === 'interest'
        ? ''
        : interest === undefined
          ? PHRASES.noteContractInterestUnknown[lang]
          : say(PHRASES.noteContractInterest, lang, interest);
    const line =
      sum === undefined || basis === undefined
        ? say(PHRASES.notePenaltyUnknown, lang, { part, spared })
        : say(PHRASES.notePenalty, lang, { part, spared, ...sum }) +
          (said.has(basis) ? '' : MARKS.semicolon[lang] + RATE_BASIS_TERMS[basis][lang]);
    if (basis !== undefined) said.add(basis);
    return [line + goesOn];
  });
}

/** The sum of figures of instalments, and how they are computed. `undefined` if one of them is unknown. */
function sumLine(
  figures: readonly {
    readonly instalment: number;
    readonly amount?: string | undefined;
    readonly formula?: string | undefined;
  }[],
  lang: Language,
  detail: 'each' | 'sum' = 'each',
): { readonly amount: string; readonly formula: string } | undefined {
  const sum = sumOf(figures.map(({ amount }) => amount));
  const formula = figures[0]?.formula;
  if (sum === undefined || formula === undefined) return undefined;
  const each =
    detail === 'sum' || figures.length === 1 || figures.length > MOST_AMOUNTS
      ? []
      : figures.map(({ instalment, amount = '' }) =>
          say(PHRASES.valueOf, lang, { number: String(instalment + 1), value: amountText(amount, lang) }),
        );
  return {
    amount: amountText(sum, lang) + (each.length === 0 ? '' : lang === 'zh' ? `(${each.join('、')})` : `: ${each.join(', ')}`),
    formula: figures.length === 1 ? formula : methodOf(formula, lang),
  };
}

/** The formula with the amount and the days of an instalment replaced by words. The other factors are those of the loan. */
function methodOf(formula: string, lang: Language): string {
  const [product = ''] = formula.split(' = ');
  const factors = product.split(' × ');
  return [PHRASES.noteAmount[lang], ...factors.slice(1, -1), PHRASES.noteDays[lang]].join(' × ');
}

function partText({ kind, members }: DecidedAlike, lang: Language): string {
  const instalments = instalmentsText(
    members.map(({ instalment }) => instalment),
    lang,
  );
  return say(PHRASES.componentTitle, lang, { instalments, component: COMPONENT_TERMS[kind][lang] });
}

/** The sum of amounts. `undefined` if one of them is unknown. */
export function sumOf(amounts: readonly (string | undefined)[]): string | undefined {
  const known = amounts.flatMap((amount) => (amount === undefined ? [] : (fen(amount) ?? [])));
  return known.length === amounts.length ? yuanText(known.reduce((sum, amount) => sum + amount, 0)) : undefined;
}
