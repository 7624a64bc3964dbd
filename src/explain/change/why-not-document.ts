import { type Block, provisionQuote } from '../../document/block.js';
import { DOCUMENT_OPTIONS, type DocumentOptions, documentOptions, printDocument } from '../../document/document-format.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { onlyOptions } from '../../rulebook/caller-options.js';
import { PHRASES, say } from '../../words/phrases.js';
import { provisionName, provisionNames } from '../../words/provision-name.js';
import { TARGET_PHRASES } from '../../words/target-phrases.js';
import { decidedText, targetText } from '../target/target-text.js';
import { unmetText, unmetTogetherText } from '../why/condition-text.js';
import { groupedItems } from './grouped-items.js';
import { type UnmetCondition, type WayIn, type WhyNot, whyNots } from './why-not.js';

/**
 * Why something was not decided, as a person reads it: each way in with what is not met, and on which words. Of a copy nothing is explained.
 *
 * @throws {InvalidOptionError} for what `whyNot` did not return, and for an unknown option or one of another value
 */
export function explainWhyNot(result: WhyNot, options: DocumentOptions = {}): string {
  onlyOptions<DocumentOptions>(options, DOCUMENT_OPTIONS);
  const { lang, format } = documentOptions(options);
  return printDocument(whyNotDocument(whyNots.reliedOn(result), lang), format, lang);
}

export function whyNotDocument(result: WhyNot, lang: Language): Block[] {
  const { decision, rulebook, ways, target, shadowed, truncated } = result;
  const wanted = targetText(target, rulebook, lang);
  const title: Block = {
    kind: 'heading',
    level: 1,
    text: say(PHRASES.whyNotTitle, lang, { loan: decision.loanId, target: wanted }),
  };
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  if (result.reached) return [title, paragraph(say(PHRASES.alreadyReached, lang, { target: wanted }))];
  return [
    title,
    paragraph(conclusionText(result, lang)),
    ...distinctTexts(shadowed.map(({ by }) => say(PHRASES.shadowed, lang, { statement: by[lang] }))).map(paragraph),
    ...(ways.length === 0 ? [paragraph(PHRASES.noWay[lang])] : []),
    ...ways.flatMap((way, at) => wayBlocks(way, at, result, lang)),
    ...closedBlocks(result, lang),
    ...(truncated ? [paragraph(PHRASES.truncated[lang])] : []),
    ...quotes(result, lang),
  ];
}

/** What decided first is said once, whatever the components and the rules that it came before. */
function distinctTexts(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function conclusionText({ decision, rulebook, target, ways }: WhyNot, lang: Language): string {
  const decided = say(TARGET_PHRASES.decided, lang, { decided: decidedText(decision, target, rulebook, lang) });
  if (ways.length === 0) return decided;
  const count = ways.length === 1 ? TARGET_PHRASES.oneWay : TARGET_PHRASES.severalWays;
  return `${decided}${MARKS.space[lang]}${say(count, lang, { number: String(ways.length), target: targetText(target, rulebook, lang) })}`;
}

function wayBlocks({ rules, unmet }: WayIn, at: number, { rulebook, ways }: WhyNot, lang: Language): Block[] {
  // A title names what distinguishes a way, not what all ways share.
  const telling = rules.filter(({ rule }) => ways.length === 1 || !ways.every((way) => way.rules.some((it) => it.rule === rule)));
  const statements = telling.map((rule) => rule[lang]).join(MARKS.semicolon[lang]);
  return [
    { kind: 'heading', level: 2, text: say(PHRASES.way, lang, { number: String(at + 1) }) },
    ...(statements === '' ? [] : [{ kind: 'paragraph', text: say(PHRASES.wayThrough, lang, { statements }) } as const]),
    {
      kind: 'list',
      items: groupedItems(unmet, keyOf).map((same) => {
        const [first] = same;
        const text = same.length === 1 ? unmetText(first, rulebook, lang) : unmetTogetherText(same, rulebook, lang);
        return text + citedText(first, rulebook, lang);
      }),
    },
  ];
}

/** What is demanded of the same field of many instalments has one key, everything else its own. */
function keyOf({ path, operator, expected, value, provisions }: UnmetCondition): string {
  const { field, instalment } = fieldOf(path);
  const kind = value === undefined || value === null ? String(value) : 'known';
  return JSON.stringify(instalment === undefined ? [path] : [field, operator, expected, kind, provisions]);
}

function citedText({ provisions }: UnmetCondition, rulebook: WhyNot['rulebook'], lang: Language): string {
  const names = provisionNames(provisions, rulebook, lang);
  return names === '' ? '' : say(PHRASES.cited, lang, { provisions: names });
}

function closedBlocks({ closedBy, rulebook, decision }: WhyNot, lang: Language): Block[] {
  const items = rulebook.interpretations
    .filter(({ id }) => closedBy.includes(id))
    .map(({ id, question, readings }) => {
      const reading = readings.find((it) => it.id === decision.readings[id])?.[lang] ?? '';
      return say(PHRASES.readingLine, lang, { question: question[lang], reading });
    });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: PHRASES.closedBy[lang] },
        { kind: 'list', items },
      ];
}

function quotes({ ways, rulebook }: WhyNot, lang: Language): Block[] {
  const cited = new Set(ways.flatMap(({ unmet }) => unmet.flatMap(({ provisions }) => provisions)));
  const blocks = rulebook.provisions
    .filter(({ id }) => cited.has(id))
    .map((provision) => provisionQuote(provisionName(provision.id, rulebook, lang), provision, lang));
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: PHRASES.provisions[lang] }, ...blocks];
}
