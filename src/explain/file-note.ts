import type { Decision } from '../decide/decision.js';
import type { Language } from '../law/wording.js';
import type { Block } from './document.js';
import { type Explanation, type ExplanationOptions, explanationOf } from './explanation.js';
import { basisBlocks, conclusionBlocks, readingBlocks, unknownBlocks } from './explanation-document.js';
import { factName, factValueText } from './fact-text.js';
import { type DocumentOptions, printDocument } from './format.js';
import { groundsOf } from './grounds.js';
import { PHRASES, say } from './phrases.js';
import { provisionName } from './provision-name.js';
import { FORCE_TERMS } from './terms.js';
import { dayText } from './value-text.js';

/** What a file note says beside the decision. */
export interface FileNoteOptions extends DocumentOptions, ExplanationOptions {
  /** The day of the note, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Who decided and who checked; blanks to sign where left out. */
  readonly officer?: string | undefined;
  readonly reviewer?: string | undefined;
}

/**
 * One page for the bank's file: the facts, what was decided, on which provisions and readings, under which rulebook, and
 * what is missing.
 *
 * @throws {RulebookMismatchError} where the decision was made under another rulebook than that given
 */
export function fileNote(decision: Decision, options: FileNoteOptions = {}): string {
  const { lang = 'zh', format = 'text' } = options;
  return printDocument(fileNoteDocument(explanationOf(decision, options), options, lang), format, lang);
}

function fileNoteDocument(explanation: Explanation, options: FileNoteOptions, lang: Language): Block[] {
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
  const { officer = PHRASES.blank[lang], reviewer = PHRASES.blank[lang], date } = options;
  const signed = { officer, reviewer, date: date === undefined ? PHRASES.blank[lang] : dayText(date, lang) };
  return [
    heading(1, say(PHRASES.fileNoteTitle, lang, { loan: explanation.decision.loanId })),
    heading(2, PHRASES.conclusion[lang]),
    ...conclusionBlocks(explanation, lang),
    heading(2, PHRASES.facts[lang]),
    ...factBlocks(explanation, lang),
    heading(2, PHRASES.provisions[lang]),
    provisionTable(explanation, lang),
    heading(2, PHRASES.readings[lang]),
    ...readingBlocks(explanation, lang),
    ...unknownBlocks(explanation, lang),
    heading(2, PHRASES.appendix[lang]),
    ...basisBlocks(explanation, lang),
    { kind: 'paragraph', text: say(PHRASES.signatures, lang, signed) },
  ];
}

/** The facts that the decision rests on, each once. */
function factBlocks({ loan, components, guarantee, rulebook }: Explanation, lang: Language): Block[] {
  const facts = [...loan, ...components.flatMap(({ reasons }) => reasons), ...guarantee].flatMap((reason) => reason.facts);
  const distinct = [...new Map(facts.map((fact) => [fact.path, fact])).values()];
  if (distinct.length === 0) return [{ kind: 'paragraph', text: PHRASES.noTrace[lang] }];
  return [
    {
      kind: 'table',
      columns: [{ head: PHRASES.factHead[lang] }, { head: PHRASES.valueHead[lang] }],
      rows: distinct.map((fact) => [factName(fact.path, rulebook, lang, true), factValueText(fact, rulebook, lang)]),
    },
  ];
}

function provisionTable(explanation: Explanation, lang: Language): Block {
  const { decision, rulebook } = explanation;
  const grounds = groundsOf(explanation);
  return {
    kind: 'table',
    columns: [{ head: PHRASES.provisionHead[lang] }, { head: PHRASES.forceHead[lang] }, { head: PHRASES.idHead[lang] }],
    rows: decision.citations
      .filter(({ provision }) => grounds.has(provision))
      .map(({ provision, force }) => [provisionName(provision, rulebook, lang), FORCE_TERMS[force][lang], provision]),
  };
}
