import type { ComponentKind } from '../facts/parse-loan.js';
import type { Language } from '../law/wording.js';
import type { ComponentReasons, Explanation, Reason } from './explanation.js';
import { type FactLine, factLines, factLineText } from './fact-text.js';
import { PHRASES, say } from './phrases.js';

/** Components of several instalments on which the same was decided for the same reasons. */
export interface ComponentGroup {
  readonly component: ComponentKind;
  readonly members: readonly ComponentReasons[];
}

/** Groups components so that what holds for several of them is said once. */
export function componentGroups({ components }: Explanation): ComponentGroup[] {
  const groups = new Map<string, ComponentReasons[]>();
  for (const member of components) {
    const key = JSON.stringify([member.component, member.reasons.map(({ rule }) => rule)]);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [{ component: first.component, members }];
  });
}

/** The facts that led to the same conclusion on several components; where they differ, each with its instalment. */
export function groupFactLines(
  members: readonly { readonly instalment: number; readonly reason: Reason }[],
  { rulebook }: Explanation,
  lang: Language,
): string[] {
  const lines = members.map(({ instalment, reason }) => ({ instalment, lines: factLines(reason.facts, rulebook, lang) }));
  const [first] = lines;
  return (first?.lines ?? []).map((line, at) => {
    const all = lines.flatMap((member) => {
      const same = member.lines[at];
      return same === undefined ? [] : [{ instalment: member.instalment, line: same }];
    });
    if (all.every((it) => it.line.value === line.value)) return factLineText(line, lang);
    return factLineText(joined(line, all, lang), lang);
  });
}

function joined(line: FactLine, all: readonly { instalment: number; line: FactLine }[], lang: Language): FactLine {
  const alike = all.every((it) => it.line.relations.join() === line.relations.join());
  const values = all.map((it) => {
    const value = alike || it.line.relations.length === 0 ? it.line.value : `${it.line.value} ${it.line.relations.join(', ')}`;
    return say(PHRASES.valueOf, lang, { number: String(it.instalment + 1), value });
  });
  return { name: line.name, value: values.join(lang === 'zh' ? '、' : ', '), relations: alike ? line.relations : [] };
}
