import type { Block } from '../../document/block.js';
import { DOCUMENT_OPTIONS, type DocumentOptions, documentOptions, printDocument } from '../../document/document-format.js';
import type { PlainValue } from '../../facts/fact.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { onlyOptions } from '../../rulebook/caller-options.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { relationPhrase } from '../../words/comparison-terms.js';
import { flagState } from '../../words/fact-words.js';
import { CHANGER_TERMS } from '../../words/loan/changeable-terms.js';
import { PHRASES, say } from '../../words/phrases.js';
import { TARGET_PHRASES } from '../../words/target-phrases.js';
import { decidedText, targetText } from '../target/target-text.js';
import { comparedText, factName, factValueText, soughtName, soughtNames } from '../why/fact-text.js';
import { type Change, type Counterfactual, type Counterfactuals, counterfactualResults } from './counterfactuals.js';
import { groupedItems } from './grouped-items.js';

/**
 * What would change a decision, as a document: first what somebody can bring about, then what nobody can.
 *
 * @throws {InvalidOptionError} for what `counterfactuals` did not return, and for an unknown option or one of another value
 */
export function explainCounterfactuals(result: Counterfactuals, options: DocumentOptions = {}): string {
  onlyOptions<DocumentOptions>(options, DOCUMENT_OPTIONS);
  const { lang, format } = documentOptions(options);
  return printDocument(counterfactualDocument(counterfactualResults.reliedOn(result), lang), format, lang);
}

export function counterfactualDocument(result: Counterfactuals, lang: Language): Block[] {
  const { counterfactuals, decision, rulebook, reached, exhaustive, target } = result;
  const wanted = targetText(target, rulebook, lang);
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const title: Block = {
    kind: 'heading',
    level: 1,
    text: say(TARGET_PHRASES.whatIfTitle, lang, { loan: decision.loanId, target: wanted }),
  };
  if (reached) return [title, paragraph(say(PHRASES.alreadyReached, lang, { target: wanted }))];
  const attainable = counterfactuals.filter((one) => one.attainable);
  const toVerify = counterfactuals.filter((one) => !one.attainable && one.changes.every(isOpen));
  const others = counterfactuals.filter((one) => !attainable.includes(one) && !toVerify.includes(one));
  return [
    title,
    paragraph(say(TARGET_PHRASES.decided, lang, { decided: decidedText(decision, target, rulebook, lang) })),
    paragraph(openingText(result, lang)),
    ...(exhaustive && attainable.length === 0 && others.length > 0 ? [paragraph(TARGET_PHRASES.nobodyCan[lang])] : []),
    ...section(PHRASES.attainable[lang], attainable, result, lang),
    ...section(TARGET_PHRASES.toVerify[lang], toVerify, result, lang),
    ...section(PHRASES.unattainable[lang], others, result, lang),
    ...(exhaustive || counterfactuals.length === 0 ? [] : [paragraph(PHRASES.notExhaustive[lang])]),
  ];
}

/** What is known about the changes as a whole. Nothing is claimed about changes that were not tried. */
export function openingText({ counterfactuals, exhaustive }: Counterfactuals, lang: Language): string {
  if (counterfactuals.length === 0) return (exhaustive ? PHRASES.noChange : PHRASES.noneFound)[lang];
  return (exhaustive ? PHRASES.verified : PHRASES.verifiedAlone)[lang];
}

/** Whether a fact may turn out to have the value: somebody can bring it about, or its value is not known. */
function isOpen({ by, from }: Change): boolean {
  return by !== 'nobody' || from === undefined;
}

function section(text: string, some: readonly Counterfactual[], { rulebook }: Counterfactuals, lang: Language): Block[] {
  if (some.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', items: some.map((one) => counterfactualText(one, rulebook, lang)) },
  ];
}

/** The changes of a counterfactual in one sentence. */
export function counterfactualText({ changes }: Counterfactual, rulebook: Rulebook, lang: Language): string {
  return groupedItems(changes, keyOf)
    .map((same) => changeText(same, rulebook, lang))
    .join(PHRASES.moreover[lang] + MARKS.space[lang]);
}

type Several = readonly [Change, ...Change[]];

/** Facts to verify in the same field of many instalments share a key. Every other change has a key of its own. */
function keyOf(change: Change): string {
  const { field, instalment } = fieldOf(change.path);
  const together = instalment !== undefined && isToVerify(change) && change.within !== undefined;
  return together ? JSON.stringify([field, change.within]) : change.path;
}

function isToVerify({ by, from }: Change): boolean {
  return by === 'nobody' && from === undefined;
}

function changeText(same: Several, rulebook: Rulebook, lang: Language): string {
  const [change] = same;
  const { path, type, to, by, reason } = change;
  const [before, after] = [flagState(path, change.from, rulebook), flagState(path, to, rulebook)];
  if (before !== undefined && after !== undefined) {
    const states = { from: before.state[lang], to: after.state[lang] };
    return say(TARGET_PHRASES.flagChange, lang, { ...states, by: CHANGER_TERMS[by][lang], reason: reason[lang] });
  }
  if (isToVerify(change)) {
    const paths = same.map((one) => one.path);
    const name = soughtNames(paths, rulebook, lang)[0] ?? path;
    return say(TARGET_PHRASES.changeToVerify, lang, { name, to: after?.state[lang] ?? wantedText(change, rulebook, lang) });
  }
  return say(change.from === undefined ? PHRASES.changeUnknown : PHRASES.change, lang, {
    name: change.from === undefined ? soughtName(path, rulebook, lang) : factName(path, rulebook, lang, true),
    from: 'from' in change ? factValueText({ path, type, value: change.from ?? null }, rulebook, lang) : '',
    to: after?.state[lang] ?? factValueText({ path, type, value: to }, rulebook, lang),
    by: CHANGER_TERMS[by][lang],
    reason: reason[lang],
  });
}

/** The values that reach the target; the loan was decided with one of them. */
function wantedText({ path, type, to, within }: Change, rulebook: Rulebook, lang: Language): string {
  const text = (value: PlainValue | null) => factValueText({ path, type, value }, rulebook, lang);
  if (within !== undefined && within.from === undefined && within.to === undefined) return PHRASES.anyValue[lang];
  if (within?.from !== undefined && within.to !== undefined) {
    return relationPhrase('equal', say(PHRASES.between, lang, { lowest: text(within.from), highest: text(within.to) }), lang);
  }
  const end = within?.to ?? within?.from;
  if (end === undefined) return relationPhrase('equal', text(to), lang);
  const [most, least] = type.kind === 'date' ? (['onOrBefore', 'onOrAfter'] as const) : (['atMost', 'atLeast'] as const);
  return comparedText(within?.to === undefined ? least : most, end, path, type, undefined, rulebook, lang);
}
