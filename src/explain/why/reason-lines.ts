import { entryOf, groupedBy } from '../../facts/values/map-entries.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { YES_NO_TERMS } from '../../words/comparison-terms.js';
import { PHRASES, say } from '../../words/phrases.js';
import type { Reason, StatedCondition } from '../explanation.js';
import { type FactLine, factLineText } from './fact-text.js';
import { reasonText } from './reason-text.js';

/** The reason of one component for a conclusion that it may share with others. */
export interface InstalmentReason {
  readonly instalment: number;
  readonly reason: Reason;
}

interface InstalmentLines {
  readonly instalment: number;
  readonly lines: readonly FactLine[];
}

/** What settles a condition for a component. */
interface Settling extends InstalmentLines {
  readonly condition: StatedCondition;
}

/** The lines of a reason with certain premises. */
interface KeptLines {
  readonly premises: readonly Reason[];
  readonly lines: readonly string[];
}

/** The rule sets whose conclusions a reason rests on, and its lines with the premises that it had so far. */
interface ReasonKept {
  readonly sought: readonly string[];
  readonly kept: KeptLines[];
}

const KEPT_BY_REASON: Readonly<Record<Language, WeakMap<Reason, ReasonKept>>> = { zh: new WeakMap(), en: new WeakMap() };

// A premise has a few conclusions. The limit protects against rulebooks crafted to fill the memory.
const LINES_KEPT = 8;

/**
 * The lines below a conclusion: those of the reasons `among` that it rests on, its named conditions, each with what settles it,
 * and the other facts. Where the reason of all components is one and the same, its lines are written once.
 *
 * INVARIANT (same lines): a reason, which never changes and belongs to one rulebook, and what its premises conclude determine its
 * lines.
 */
export function reasonLines(
  members: readonly InstalmentReason[],
  among: readonly Reason[],
  rulebook: Rulebook,
  lang: Language,
): readonly string[] {
  const [first] = members;
  if (first === undefined) return [];
  const { reason } = first;
  if (members.some((other) => other.reason !== reason)) return writtenLines(first, members, among, rulebook, lang);
  const { sought, kept } = entryOf(KEPT_BY_REASON[lang], reason, () => ({ sought: allPremises(reason), kept: [] }));
  const premises = sought.length === 0 ? NO_PREMISES : among.filter(({ ruleSet }) => sought.includes(ruleSet));
  const known = kept.find((it) => areSaidAlike(it.premises, premises, lang));
  if (known !== undefined) return known.lines;
  const lines = writtenLines(first, [first], premises, rulebook, lang);
  if (kept.length < LINES_KEPT) kept.push({ premises, lines });
  return lines;
}

const NO_PREMISES: readonly Reason[] = [];

/** The rule sets whose conclusions a reason rests on, those that settle its conditions included. */
function allPremises({ premises, conditions }: Reason): readonly string[] {
  return [...premises, ...conditions.flatMap((condition) => condition.premises)];
}

/** Whether premises conclude the same. What they rest on themselves is not said again. */
function areSaidAlike(some: readonly Reason[], others: readonly Reason[], lang: Language): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at];
      return one === other || (one.ruleSet === other?.ruleSet && one[lang] === other[lang]);
    })
  );
}

function writtenLines(
  first: InstalmentReason,
  members: readonly InstalmentReason[],
  among: readonly Reason[],
  rulebook: Rulebook,
  lang: Language,
): string[] {
  const statement = first.reason[lang];
  const premisesOf = (premises: readonly string[]) =>
    premises.length === 0 ? [] : among.filter(({ ruleSet }) => premises.includes(ruleSet));
  // The statement of a condition that is only reported may be the name of its fact.
  const factTexts = (all: readonly InstalmentLines[]) =>
    groupLines(all, members.length, lang).flatMap((line) => (line.name === statement ? [] : factLineText(line, lang)));
  const settling = members.flatMap(({ instalment, reason }) =>
    reasonText(reason, rulebook, lang).conditions.map((settled): Settling => ({ instalment, ...settled })),
  );
  const settled = (same: readonly [Settling, ...Settling[]]) => [
    ...premisesOf(same[0].condition.premises).map((premise) => premise[lang]),
    ...factTexts(same),
  ];
  return [
    ...premisesOf(first.reason.premises).map((premise) => reasonText(premise, rulebook, lang).premise),
    ...(settling.length === 0 ? [] : conditionLines(groupsOf(settling, members.length), settled, lang)),
    ...factTexts(members.map(({ instalment, reason }) => ({ instalment, lines: reasonText(reason, rulebook, lang).lines }))),
  ];
}

/** Groups what settles the same condition. One that holds for some components and fails for others is told apart. */
function groupsOf(settling: readonly Settling[], count: number): Iterable<readonly [Settling, ...Settling[]]> {
  if (count === 1) return settling.map((one) => [one]);
  return groupedBy(settling, ({ condition }) => `${condition.id} ${condition.holds}`).values();
}

/** A line for each condition: its name, whether it holds, and what settles it. Conditions that the same settles share one. */
function conditionLines(
  groups: Iterable<readonly [Settling, ...Settling[]]>,
  settled: (same: readonly [Settling, ...Settling[]]) => string[],
  lang: Language,
): string[] {
  const saidBy = new Map<string, { readonly holds: boolean; readonly below: string; readonly names: string[] }>();
  for (const same of groups) {
    const [{ condition }] = same;
    const below = settled(same).join(MARKS.semicolon[lang]);
    if (below === '') continue;
    const { names } = entryOf(saidBy, `${condition.holds} ${below}`, () => ({ holds: condition.holds, below, names: [] }));
    if (!same.every((one) => isOneFlag(one.condition))) names.push(condition[lang]);
  }
  return [...saidBy.values()].map(({ holds, below, names }) => {
    if (names.length === 0) return below;
    const truth = YES_NO_TERMS[holds ? 'yes' : 'no'][lang];
    return say(PHRASES.conditionLine, lang, { name: names.join(MARKS.semicolon[lang]), truth, settled: below });
  });
}

/** Whether one fact that is true or false settles a condition. Its line then says as much as the condition's name. */
function isOneFlag({ facts: [fact, ...others], premises }: StatedCondition): boolean {
  return fact?.type.kind === 'flag' && others.length + premises.length === 0;
}

/** The facts of several components, `count` in all. Values that differ are listed with their instalments. */
function groupLines(all: readonly InstalmentLines[], count: number, lang: Language): readonly FactLine[] {
  const [one] = all;
  if (one === undefined || count === 1) return one?.lines ?? [];
  const lines = all.flatMap(({ instalment, lines: own }) => own.map((line) => ({ instalment, line })));
  // A component may lack a fact that another has, so facts are paired by field and not by position.
  return [...groupedBy(lines, ({ line }) => line.field).values()].map((same) => {
    const [{ line: first }] = same;
    const isShared = same.length === count && same.every(({ line }) => isAlike(line, first) && line.value === first.value);
    return isShared ? first : joined(first, same, lang);
  });
}

function isAlike(one: FactLine, other: FactLine): boolean {
  return one.relations.join() === other.relations.join();
}

/** A value followed by its relations, for a list whose values do not all have the same relations. */
function related({ value, relations }: FactLine, lang: Language): string {
  return lang === 'zh' ? `${value}(${relations.join(',')})` : `${value}, ${relations.join(', ')}`;
}

function joined(line: FactLine, all: readonly { instalment: number; line: FactLine }[], lang: Language): FactLine {
  const alike = all.every((it) => isAlike(it.line, line));
  const values = all.map((it) => {
    const value = alike || it.line.relations.length === 0 ? it.line.value : related(it.line, lang);
    return say(PHRASES.valueOf, lang, { number: String(it.instalment + 1), value });
  });
  return { ...line, value: values.join(MARKS.list[lang]), relations: alike ? line.relations : [] };
}
