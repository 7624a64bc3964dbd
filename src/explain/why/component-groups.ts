import type { ComponentKind } from '../../facts/loan/component.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { PHRASES, say } from '../../words/phrases.js';
import type { ComponentReasons, Explanation, Reason } from '../explanation.js';
import { type FactLine, factLineText } from './fact-text.js';
import { reasonText } from './reason-text.js';

/** Components of the same kind that were decided by the same rules, in one or more instalments. */
export interface ComponentGroup {
  readonly component: ComponentKind;
  readonly members: readonly ComponentReasons[];
}

/** Groups the components decided by the same rules, so that their shared reasons are stated once. */
export function componentGroups({ components }: Explanation): ComponentGroup[] {
  const keyOf = ({ component, reasons }: ComponentReasons) => [component, ...reasons.map(({ rule }) => rule)].join(' ');
  return [...groupedBy(components, keyOf).values()].map((members) => ({ component: members[0].component, members }));
}

/** The facts behind a conclusion shared by several components. Values that differ are listed with their instalments. */
export function groupFactLines(
  members: readonly { readonly instalment: number; readonly reason: Reason }[],
  { rulebook }: Explanation,
  lang: Language,
): readonly string[] {
  const [one, ...others] = members;
  if (one !== undefined && others.length === 0) return reasonText(one.reason, rulebook, lang).facts;
  const lines = members.flatMap(({ instalment, reason }) =>
    reasonText(reason, rulebook, lang).lines.map((line) => ({ instalment, line })),
  );
  // A component may lack a fact that another has, so facts are paired by field and not by position.
  return [...groupedBy(lines, ({ line }) => line.field).values()].map((all) => {
    const [{ line: first }] = all;
    const isShared = all.length === members.length && all.every(({ line }) => isAlike(line, first) && line.value === first.value);
    return factLineText(isShared ? first : joined(first, all, lang), lang);
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
