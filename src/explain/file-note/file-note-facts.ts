import type { ComponentDecision, Decision } from '../../decide/decision.js';
import { exactValue } from '../../facts/fact.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { fieldOf, INSTALMENT_PREFIX } from '../../facts/loan/loan-path.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { guaranteeName, instalmentsText, PHRASES, say } from '../../words/phrases.js';
import { type Explanation, factsBelow } from '../explanation.js';
import { factLines, factLineText, factName, factValueText } from '../why/fact-text.js';
import type { StatedFact } from '../why/stated-fact.js';

// The most values listed singly. If there are more, the values of instalments decided alike are given as a range.
const FEW = 4;

/** The facts that a decision rests on, with each field once. `undefined` if there are none. */
export function factsLine(
  { decision, loan, components, guarantees, rulebook }: Explanation,
  lang: Language,
  without: readonly string[] = [],
): string | undefined {
  const parts = [...components, ...guarantees].flatMap(({ reasons }) => reasons);
  // Facts that were presumed because the loan does not state them are left out to save space.
  const isStated = ({ value, comparison }: StatedFact) => value !== undefined || comparison?.operator !== 'given';
  const isSaid = ({ path }: StatedFact) => path === 'loan.track' || without.includes(path) || isOfManyNotDeferred(path, decision);
  const facts = [...loan, ...parts].flatMap(factsBelow).filter((fact) => isStated(fact) && !isSaid(fact));
  if (facts.length === 0) return undefined;
  const byField = new Map<string, Map<string, StatedFact>>();
  for (const fact of facts) {
    const { field } = fieldOf(fact.path);
    byField.set(field, (byField.get(field) ?? new Map<string, StatedFact>()).set(fact.path, fact));
  }
  return [...byField]
    .map(([field, same]) => {
      const [first] = same.values();
      // If the figure is unknown, the line shows what it was compared with.
      if (first !== undefined && first.value === undefined) {
        return factLines([...same.values()], rulebook, lang).map((line) => factLineText(line, lang))[0] ?? '';
      }
      return factName(field, rulebook, lang) + MARKS.colon[lang] + valuesText([...same.values()], decision, rulebook, lang);
    })
    .join(MARKS.semicolon[lang]);
}

/** Whether the path is an amount in a long schedule that need not be deferred. The table gives the sum of such amounts. */
function isOfManyNotDeferred(path: string, { instalments }: Decision): boolean {
  const { field, instalment = -1 } = fieldOf(path);
  const kind = COMPONENTS.find((it) => field === `${INSTALMENT_PREFIX}${it}`);
  const part = kind === undefined ? undefined : instalments[instalment]?.[kind];
  return instalments.length > FEW && part !== undefined && part.track !== 'shall-defer';
}

/** The values of a field, each stated once with the instalments that have it. */
function valuesText(facts: readonly StatedFact[], decision: Decision, rulebook: Rulebook, lang: Language): string {
  const byValue = new Map<string, StatedFact[]>();
  for (const fact of facts) {
    const value = factValueText(fact, rulebook, lang);
    const same = byValue.get(value) ?? [];
    same.push(fact);
    byValue.set(value, same);
  }
  const isOrdered = facts.every(({ type }) => type.kind === 'date' || type.kind === 'money');
  const texts =
    isOrdered && byValue.size > FEW
      ? runsOf(facts, decision).map((run) => placed(run, rangeText(run, rulebook, lang), lang))
      : [...byValue].map(([value, same]) => placed(same, value, lang));
  return texts.join(MARKS.list[lang]);
}

function placed(facts: readonly StatedFact[], value: string, lang: Language): string {
  const guarantees = facts.flatMap(({ path }) => fieldOf(path).guarantee ?? []);
  if (guarantees.length > 0) {
    const names = guarantees.map((guarantee) => guaranteeName(guarantee, lang));
    return say(PHRASES.placed, lang, { place: names.join(MARKS.list[lang]), value });
  }
  const instalments = facts.flatMap(({ path }) => fieldOf(path).instalment ?? []);
  if (instalments.length === 0) return value;
  const place = instalmentsText(
    instalments.sort((one, other) => one - other),
    lang,
  );
  return say(PHRASES.placed, lang, { place, value });
}

/** Splits facts into runs of consecutive instalments that are decided alike. */
function runsOf(facts: readonly StatedFact[], { instalments }: Decision): StatedFact[][] {
  const instalmentOf = ({ path }: StatedFact) => fieldOf(path).instalment ?? -1;
  const keyOf = (fact: StatedFact) => {
    const decided = instalments[instalmentOf(fact)];
    const said = ({ track, outcome, latestDate }: ComponentDecision) => [track, outcome, latestDate];
    return decided === undefined ? '' : JSON.stringify([said(decided.principal), said(decided.interest)]);
  };
  const runs: StatedFact[][] = [];
  for (const fact of [...facts].sort((a, b) => instalmentOf(a) - instalmentOf(b))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && instalmentOf(fact) === instalmentOf(last) + 1 && keyOf(fact) === keyOf(last);
    if (follows) run?.push(fact);
    else runs.push([fact]);
  }
  return runs;
}

function rangeText(run: readonly StatedFact[], rulebook: Rulebook, lang: Language): string {
  const exact = ({ type, value }: StatedFact) => (value === undefined || value === null ? -1 : Number(exactValue(type, value)));
  const [first, ...others] = [...run].sort((a, b) => exact(a) - exact(b));
  const last = others.at(-1);
  if (first === undefined) return '';
  const [lowest, highest] = [first, last ?? first].map((fact) => factValueText(fact, rulebook, lang));
  return lowest === highest ? `${lowest}` : say(PHRASES.range, lang, { lowest: `${lowest}`, highest: `${highest}` });
}
