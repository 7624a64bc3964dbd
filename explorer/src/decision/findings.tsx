import type { Finding } from '../../../src/decide/decision.js';
import { namedReasons } from '../../../src/explain/why/guarantee-reasons.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { FORCE_TERMS } from '../../../src/words/law-terms.js';
import { capital, guaranteeName, instalmentsText } from '../../../src/words/phrases.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { Citations } from './citations.js';

/** The rules that held, each once, with where it held and what it rests on. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const byRule = grouped(findings);
  const lang = language.value;
  return (
    <ul class="findings">
      {[...byRule].map(([rule, same]) => {
        const [first] = same;
        if (first === undefined) return null;
        return (
          <li key={rule} data-rule={rule}>
            <span class="force">{say(FORCE_TERMS[first.force])}</span>
            <span class="statement">{capital(first[lang])}</span>
            <span class="places">{placesOf(same)}</span>
            <Citations provisions={first.provisions} />
          </li>
        );
      })}
    </ul>
  );
}

function grouped(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of namedReasons(findings, rulebook)) {
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return byRule;
}

function placesOf(findings: readonly Finding[]): string {
  const lang = language.value;
  const guarantees = [...new Set(findings.flatMap(({ guarantee }) => guarantee ?? []))];
  if (guarantees.some((one) => one > 0)) return guarantees.map((one) => guaranteeName(one, lang)).join(MARKS.list[lang]);
  const instalments = [...new Set(findings.flatMap(({ instalment }) => instalment ?? []))];
  return instalments.length === 0 ? '' : instalmentsText(instalments, lang);
}
