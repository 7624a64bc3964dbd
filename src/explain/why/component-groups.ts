import type { ComponentKind } from '../../facts/loan/component.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import type { Language } from '../../law/wording.js';
import { PHRASES, say } from '../../words/phrases.js';
import type { ComponentReasons, Explanation, Reason } from '../explanation.js';
import { type FactLine, factLines, factLineText } from './fact-text.js';

/** Components of several instalments on which the same was decided for the same reasons. */
export interface ComponentGroup {
  readonly component: ComponentKind;
  readonly members: readonly ComponentReasons[];
}

/** Groups components so that what holds for several of them is said once. */
export function componentGroups({ components }: Explanation): ComponentGroup[] {
  const keyOf = ({ component, reasons }: ComponentReasons) => [component, ...reasons.map(({ rule }) => rule)].join(' ');
  return [...groupedBy(components, keyOf).values()].map((members) => ({ component: members[0].component, members }));
}

/** The facts that led to the same conclusion on several components; where they differ, each with its instalment. */
export function groupFactLines(
  members: readonly { readonly instalment: number; readonly reason: Reason }[],
  { rulebook }: Explanation,
  lang: Language,
): string[] {
  const lines = members.map(({ instalment, reason }) => ({ instalment, lines: factLines(reason.facts, rulebook, lang) }));
  // A component may lack a fact that another has: facts are paired by what they are, not by where they stand.
  const fields = [...new Set(lines.flatMap((member) => member.lines.map(({ field }) => field)))];
  return fields.flatMap((field) => {
    const all = lines.flatMap((member) =>
      member.lines.filter((line) => line.field === field).map((line) => ({ instalment: member.instalment, line })),
    );
    const [first] = all;
    if (first === undefined) return [];
    const { value, relations } = first.line;
    const same = all.every(({ line }) => line.value === value && line.relations.join() === relations.join());
    return factLineText(same && all.length === lines.length ? first.line : joined(first.line, all, lang), lang);
  });
}

/** A value with how it stands, where the values beside it stand otherwise. */
function related({ value, relations }: FactLine, lang: Language): string {
  return lang === 'zh' ? `${value}(${relations.join(',')})` : `${value}, ${relations.join(', ')}`;
}

function joined(line: FactLine, all: readonly { instalment: number; line: FactLine }[], lang: Language): FactLine {
  const alike = all.every((it) => it.line.relations.join() === line.relations.join());
  const values = all.map((it) => {
    const value = alike || it.line.relations.length === 0 ? it.line.value : related(it.line, lang);
    return say(PHRASES.valueOf, lang, { number: String(it.instalment + 1), value });
  });
  return { ...line, value: values.join(lang === 'zh' ? '、' : ', '), relations: alike ? line.relations : [] };
}
