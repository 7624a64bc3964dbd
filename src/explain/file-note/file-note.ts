import type { Decision } from '../../decide/decision.js';
import type { Block } from '../../document/block.js';
import { DOCUMENT_OPTIONS, type DocumentOptions, documentOptions, printDocument } from '../../document/document-format.js';
import { dayOption, loanOption } from '../../document/document-options.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { defaultReading } from '../../law/interpretation.js';
import { type Force, forcesOf } from '../../law/provision.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { onlyOptions, textOption } from '../../rulebook/caller-options.js';
import { lawLines } from '../../words/law-lines.js';
import { FORCE_TERMS } from '../../words/law-terms.js';
import { LOAN_WORDS } from '../../words/loan/loan-words.js';
import { PHRASES, say } from '../../words/phrases.js';
import { provisionNames } from '../../words/provision-name.js';
import { dayText } from '../../words/value-text.js';
import { EXPLANATION_OPTIONS, type Explanation, type ExplanationOptions, explanationGiven } from '../explanation.js';
import { conclusionLine, readingBlocks, unsettledLines, warningTexts } from '../explanation-document.js';
import { soughtNames } from '../why/fact-text.js';
import { groundsOf } from '../why/grounds.js';
import { factsLine } from './file-note-facts.js';
import { guaranteeLines } from './file-note-guarantee.js';
import { groupedTable, penaltyLines } from './file-note-table.js';
import { weighedFields, weighingLine } from './file-note-weighing.js';

/** What a file note says besides the decision. */
export interface FileNoteOptions extends DocumentOptions, ExplanationOptions {
  /** The day of the note, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Who decided, and in `reviewer` who checked. A name left out is a blank to sign. */
  readonly officer?: string | undefined;
  /** Who reviewed the case, as the note names the person. Default: a blank to be filled in. */
  readonly reviewer?: string | undefined;
}

/**
 * One page for the bank's file, with the facts, the decision, its provisions, readings and rulebook, and what is missing.
 * The HTML prints on one A4 page.
 *
 * @throws {RulebookMismatchError} where the decision was made under another rulebook than that given
 * @throws {LoanMismatchError} where the loan given is not decided so
 * @throws {InvalidInputError} for what is no decision
 * @throws {InvalidOptionError} for an unknown option, or a value that is not allowed
 */
export function fileNote(decision: Decision, options: FileNoteOptions = {}): string {
  onlyOptions<FileNoteOptions>(options, {
    ...DOCUMENT_OPTIONS,
    ...EXPLANATION_OPTIONS,
    date: true,
    officer: true,
    reviewer: true,
  });
  const { lang, format } = documentOptions(options);
  const beside = {
    officer: textOption(options, 'officer'),
    reviewer: textOption(options, 'reviewer'),
    date: dayOption(options, 'date'),
    loan: loanOption(options),
  };
  return printDocument(fileNoteDocument(explanationGiven(decision, options), beside, lang), format, lang);
}

/** The note, of options that are checked. */
export function fileNoteDocument(explanation: Explanation, options: FileNoteOptions, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const title = (phrase: keyof typeof PHRASES): Block => ({ kind: 'heading', level: 3, text: PHRASES[phrase][lang] });
  const { officer = PHRASES.blank[lang], reviewer = PHRASES.blank[lang], date } = options;
  const signed = { officer, reviewer, date: date === undefined ? PHRASES.blank[lang] : dayText(date, lang) };
  // Headings of the lowest level take one line each, which keeps the note to one page.
  return [
    { kind: 'heading', level: 1, text: say(PHRASES.fileNoteTitle, lang, { loan: decision.loanId }) },
    ...warningLine(explanation, lang),
    title('conclusion'),
    conclusionLine(explanation, lang),
    groupedTable(decision, rulebook, lang),
    ...listed(penaltyLines(decision, lang)),
    ...(decision.guarantees === undefined
      ? []
      : [title('guarantee'), ...guaranteeLines(decision.guarantees, lang).map(paragraph)]),
    title('facts'),
    ...listed([
      ...contractLine(options.loan, lang),
      factsLine(explanation, lang, options.loan === undefined ? [] : weighedFields(rulebook)) ??
        (decision.trace === undefined ? PHRASES.noTrace : PHRASES.noReasons)[lang],
      say(PHRASES.weighing, lang, { weighed: weighingLine(explanation, options.loan, lang) }),
    ]),
    title('provisions'),
    ...provisionBlocks(explanation, lang),
    title('readings'),
    ...inOneParagraph(readingBlocks(explanation, lang), lang),
    title('unknown'),
    paragraph([unknownLine(explanation, lang), ...unsettledLines(explanation, lang)].join(MARKS.space[lang])),
    title('appendix'),
    paragraph(basisLines(explanation, lang).join(MARKS.semicolon[lang])),
    paragraph(say(PHRASES.signatures, lang, signed)),
  ];
}

/** The line with the number of the contract. Empty if the number is unknown. */
function contractLine(loan: LoanInput | undefined, lang: Language): string[] {
  if (loan?.contractNumber === undefined) return [];
  return [LOAN_WORDS.contractNumber.name[lang] + MARKS.colon[lang] + loan.contractNumber];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function listed(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Contradictions in the data, in one line before the conclusion. */
function warningLine({ decision }: Explanation, lang: Language): Block[] {
  if (decision.warnings.length === 0) return [];
  const texts = warningTexts(decision.warnings, lang).join(MARKS.semicolon[lang]);
  return [paragraph(PHRASES.contradictions[lang] + MARKS.space[lang] + texts)];
}

/** Joins items into one numbered paragraph, because one line for each would not fit the page. */
function inOneParagraph(blocks: readonly Block[], lang: Language): Block[] {
  const texts = blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.text] : []));
  const numbered = texts.length === 1 ? texts : texts.map((text, at) => `(${at + 1})${MARKS.space[lang]}${text}`);
  return [paragraph(numbered.join(MARKS.space[lang]))];
}

function unknownLine({ decision, rulebook }: Explanation, lang: Language): string {
  if (decision.missing.length === 0) return PHRASES.nothingUnknown[lang];
  const names = soughtNames(decision.missing, rulebook, lang).join(MARKS.semicolon[lang]);
  return names + MARKS.stop[lang];
}

/** The rulebook, and the chosen readings that are not its defaults. The digest of the rulebook identifies the defaults. */
function basisLines({ decision, rulebook }: Explanation, lang: Language): string[] {
  const { id, version, digest } = decision.rulebook;
  const others = rulebook.interpretations.filter((it) => ![undefined, defaultReading(it)].includes(decision.readings[it.id]));
  const pairs = (entries: readonly (readonly [string, string | undefined])[]) =>
    entries.map(([key, value]) => `${key}=${value}`).join(', ');
  return [
    say(PHRASES.rulebookLine, lang, { title: rulebook.title[lang], id, version, digest }),
    ...lawLines(rulebook, lang),
    others.length === 0
      ? PHRASES.ownReadings[lang]
      : say(PHRASES.otherReadings, lang, { readings: pairs(others.map((it) => [it.id, decision.readings[it.id]])) }),
    ...(decision.parameters === undefined
      ? []
      : [say(PHRASES.parametersSet, lang, { parameters: pairs(Object.entries(decision.parameters)) })]),
  ];
}

/** The names of the provisions, one line for each force. A sentence that both permits and obliges appears in both lines. */
function provisionBlocks(explanation: Explanation, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const grounds = groundsOf(explanation);
  const byForce = new Map<Force, string[]>();
  for (const citation of decision.citations.filter(({ provision }) => grounds.has(provision))) {
    for (const force of forcesOf(citation)) byForce.set(force, [...(byForce.get(force) ?? []), citation.provision]);
  }
  if (byForce.size === 0) return [{ kind: 'paragraph', text: PHRASES.noProvisions[lang] }];
  return listed(
    [...byForce].map(([force, ids]) => FORCE_TERMS[force][lang] + MARKS.colon[lang] + provisionNames(ids, rulebook, lang)),
  );
}
