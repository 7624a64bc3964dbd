import type { Decision } from '../decide/decision.js';
import type { Force } from '../law/provision.js';
import type { Language } from '../law/wording.js';
import type { Rulebook } from '../rules/rulebook.js';
import type { Block } from './document.js';
import { type Explanation, type ExplanationOptions, explanationOf } from './explanation.js';
import { basisBlocks, conclusionLine, readingBlocks, unknownBlocks } from './explanation-document.js';
import { factName, factValueText } from './fact-text.js';
import { fieldOf } from './fact-words.js';
import { guaranteeLines } from './file-note-guarantee.js';
import { groupedTable, penaltyLines } from './file-note-table.js';
import { type DocumentOptions, documentOptions, printDocument } from './format.js';
import { groundsOf } from './grounds.js';
import { instalmentsText, PHRASES, say } from './phrases.js';
import { provisionName } from './provision-name.js';
import type { StatedFact } from './stated-fact.js';
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
 * @throws {LoanMismatchError} where the loan given is not decided so
 */
export function fileNote(decision: Decision, options: FileNoteOptions = {}): string {
  const { lang, format } = documentOptions(options);
  return printDocument(fileNoteDocument(explanationOf(decision, options), options, lang), format, lang);
}

function fileNoteDocument(explanation: Explanation, options: FileNoteOptions, lang: Language): Block[] {
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
  const { officer = PHRASES.blank[lang], reviewer = PHRASES.blank[lang], date } = options;
  const signed = { officer, reviewer, date: date === undefined ? PHRASES.blank[lang] : dayText(date, lang) };
  return [
    heading(1, say(PHRASES.fileNoteTitle, lang, { loan: explanation.decision.loanId })),
    heading(2, PHRASES.conclusion[lang]),
    conclusionLine(explanation.decision, lang),
    groupedTable(explanation.decision, lang),
    ...listed(penaltyLines(explanation.decision, lang)),
    ...guaranteeBlocks(explanation, lang),
    heading(2, PHRASES.facts[lang]),
    ...factBlocks(explanation, lang),
    heading(2, PHRASES.provisions[lang]),
    ...provisionBlocks(explanation, lang),
    heading(2, PHRASES.readings[lang]),
    ...readingBlocks(explanation, lang),
    ...unknownBlocks(explanation, lang),
    heading(2, PHRASES.appendix[lang]),
    ...basisBlocks(explanation, lang),
    { kind: 'paragraph', text: say(PHRASES.signatures, lang, signed) },
  ];
}

function listed(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function guaranteeBlocks({ decision }: Explanation, lang: Language): Block[] {
  if (decision.guarantee === undefined) return [];
  const title: Block = { kind: 'heading', level: 2, text: PHRASES.guarantee[lang] };
  return [title, ...listed(guaranteeLines(decision.guarantee, lang))];
}

/** The facts that the decision rests on: a line for each field, whose values stand in it by instalment. */
function factBlocks({ decision, loan, components, guarantee, rulebook }: Explanation, lang: Language): Block[] {
  const facts = [...loan, ...components.flatMap(({ reasons }) => reasons), ...guarantee].flatMap((reason) => reason.facts);
  const byField = new Map<string, Map<string, StatedFact>>();
  for (const fact of facts) {
    const { field } = fieldOf(fact.path);
    byField.set(field, (byField.get(field) ?? new Map<string, StatedFact>()).set(fact.path, fact));
  }
  if (byField.size === 0) {
    return [{ kind: 'paragraph', text: (decision.trace === undefined ? PHRASES.noTrace : PHRASES.noReasons)[lang] }];
  }
  return listed(
    [...byField].map(([field, same]) => {
      const name = factName(field, rulebook, lang);
      return `${name}${lang === 'zh' ? ':' : ': '}${fieldText([...same.values()], rulebook, lang)}`;
    }),
  );
}

/** A field's values, each said once with the instalments that have it. */
function fieldText(facts: readonly StatedFact[], rulebook: Rulebook, lang: Language): string {
  const byValue = new Map<string, number[]>();
  for (const fact of facts) {
    const value = factValueText(fact, rulebook, lang);
    const { instalment } = fieldOf(fact.path);
    byValue.set(value, [...(byValue.get(value) ?? []), ...(instalment === undefined ? [] : [instalment])]);
  }
  const texts = [...byValue].map(([value, instalments]) => {
    if (instalments.length === 0) return value;
    const which = instalmentsText(
      instalments.sort((one, other) => one - other),
      lang,
    );
    return lang === 'zh' ? `${which}${value}` : `${value} (${which})`;
  });
  return texts.join(lang === 'zh' ? '、' : ', ');
}

/** Each provision once by its name, those of one force in a line. */
function provisionBlocks(explanation: Explanation, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const grounds = groundsOf(explanation);
  const byForce = new Map<Force, string[]>();
  for (const { provision, force } of decision.citations.filter((it) => grounds.has(it.provision))) {
    const name = `${provisionName(provision, rulebook, lang)} [${provision}]`;
    byForce.set(force, [...(byForce.get(force) ?? []), name]);
  }
  if (byForce.size === 0) return [{ kind: 'paragraph', text: PHRASES.noProvisions[lang] }];
  return listed(
    [...byForce].map(([force, names]) =>
      lang === 'zh' ? `${FORCE_TERMS[force].zh}:${names.join('、')}` : `${FORCE_TERMS[force].en}: ${names.join('; ')}`,
    ),
  );
}
