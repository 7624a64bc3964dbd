import type { Block } from '../document/block.js';
import type { Language } from '../law/wording.js';
import { COMPONENT_TERMS } from '../words/decision-terms.js';
import { lawLines } from '../words/law-lines.js';
import { capital, instalmentsText, PHRASES, say } from '../words/phrases.js';
import type { Explanation, Reason } from './explanation.js';
import {
  conclusionBlocks,
  guaranteeTitle,
  heading,
  listed,
  paragraph,
  readingBlocks,
  unknownBlocks,
  warningBlocks,
} from './explanation-document.js';
import { componentGroups } from './why/component-groups.js';
import { decisiveReasons } from './why/grounds.js';
import { namedReasons } from './why/guarantee-reasons.js';
import { reasonText } from './why/reason-text.js';

/**
 * Writes an explanation on about a page: the conclusion, what is unknown, the reasons with their provisions, and the readings
 * that it turns on. The facts, the words of the law and the rulebook are in the explanation in full.
 */
export function briefDocument(explanation: Explanation, lang: Language): Block[] {
  const { decision, guarantees, rulebook } = explanation;
  const part = (title: string, reasons: readonly Reason[]): Block[] =>
    reasons.length === 0 ? [] : [heading(3, title), ...listed(reasons.map((it) => reasonText(it, rulebook, lang).statement))];
  const numbered = (members: readonly { readonly instalment: number }[]) =>
    instalmentsText(
      members.map(({ instalment }) => instalment),
      lang,
    );
  return [
    heading(1, say(PHRASES.explanationTitle, lang, { loan: decision.loanId })),
    ...warningBlocks(explanation, lang),
    ...conclusionBlocks(explanation, lang),
    ...unknownBlocks(explanation, lang),
    heading(2, PHRASES.reasons[lang]),
    ...part(PHRASES.wholeLoan[lang], decisiveReasons(explanation.loan, explanation)),
    ...componentGroups(explanation).flatMap(({ component, members }) => {
      const instalments = numbered(members);
      const title = say(PHRASES.componentTitle, lang, { instalments, component: COMPONENT_TERMS[component][lang] });
      return part(capital(title), decisiveReasons(members[0]?.reasons ?? [], explanation));
    }),
    ...guarantees.flatMap(({ guarantee, reasons }) =>
      part(guaranteeTitle(guarantee, explanation, lang), namedReasons(decisiveReasons(reasons, explanation), rulebook)),
    ),
    heading(2, PHRASES.readings[lang]),
    ...readingBlocks(explanation, lang),
    ...lawLines(rulebook, lang).map(paragraph),
  ];
}
