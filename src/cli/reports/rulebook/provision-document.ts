import type { Block } from '../../../document/block.js';
import type { ProvisionEntry } from '../../../handbook/names/provision-entry.js';
import type { Interpretation } from '../../../law/interpretation.js';
import type { Period } from '../../../law/period.js';
import { inForceText } from '../../../law/period-words.js';
import type { Clause } from '../../../law/provision.js';
import { bracketed, MARKS } from '../../../law/punctuation.js';
import type { Language } from '../../../law/wording.js';
import { addresseeText, forceText, STANDING_TERMS } from '../../../words/law-terms.js';
import { capital } from '../../../words/phrases.js';
import { LABELS } from '../../words/label-words.js';

/** The provisions of a rulebook, a line each. */
export function provisionList(entries: readonly ProvisionEntry[], lang: Language): Block[] {
  return [
    {
      kind: 'table',
      columns: [
        { head: LABELS.provision[lang] },
        { head: LABELS.force[lang] },
        { head: LABELS.addressee[lang] },
        { head: LABELS.encodedBy[lang], align: 'right' },
        { head: LABELS.text[lang] },
      ],
      rows: entries.map((entry) => [
        entry.id,
        forceText(entry, lang),
        addresseeText(entry, lang),
        entry.undecidable === undefined ? String(new Set(entry.rules.map(({ rule }) => rule)).size) : '—',
        shortened(lang === 'zh' ? entry.text : entry.gloss, lang) + daysText(entry.inForce, lang),
      ]),
    },
  ];
}

/** A provision in full, with what rests on it. */
export function provisionInFull(entry: ProvisionEntry, lang: Language): Block[] {
  const { id, text, gloss, from, span, undecidable, clauses = [], rules, parameters, interpretations, inForce } = entry;
  const facts: [string, string][] = [
    [LABELS.force[lang], forceText(entry, lang)],
    [LABELS.addressee[lang], addresseeText(entry, lang) || '—'],
    ...(from === undefined ? [] : ([[LABELS.inForceFrom[lang], from.inForceFrom]] as [string, string][])),
    ...(span === undefined ? [] : ([[LABELS.span[lang], `${span.start}–${span.end}`]] as [string, string][])),
  ];
  return [
    { kind: 'heading', level: 2, text: id },
    ...(from === undefined ? [] : [{ kind: 'paragraph' as const, text: from.title[lang] }]),
    ...(inForce === undefined ? [] : [{ kind: 'paragraph' as const, text: capital(inForceText(inForce, lang)) }]),
    { kind: 'list', items: facts.map(([label, value]) => `${label}${MARKS.colon[lang]}${value}`) },
    { kind: 'heading', level: 3, text: LABELS.original[lang] },
    { kind: 'paragraph', text },
    { kind: 'heading', level: 3, text: LABELS.gloss[lang] },
    { kind: 'paragraph', text: gloss },
    ...section(
      LABELS.clauses[lang],
      clauses.map((clause) => [lang === 'zh' ? clause.text : `${clause.text} ${clause.gloss}`, clauseText(clause, lang)]),
    ),
    ...section(
      LABELS.citingRules[lang],
      rules.map((rule) => [rule.rule, rule[lang] + daysText(rule.inForce, lang)]),
    ),
    ...section(
      LABELS.citingParameters[lang],
      parameters.map((one) => [`${one.id} = ${one.value}`, one.title[lang] + daysText(one.inForce, lang)]),
    ),
    ...section(
      LABELS.citingInterpretations[lang],
      interpretations.map((it) => [it.id, interpretationText(it, lang)]),
    ),
    ...(undecidable === undefined ? [] : section(LABELS.undecidable[lang], [[id, undecidable[lang]]])),
  ];
}

/** The days on which something is in force, in brackets; nothing where it is on all of them. */
function daysText(inForce: readonly Period[] | undefined, lang: Language): string {
  return inForce === undefined ? '' : bracketed(inForceText(inForce, lang), lang);
}

function section(text: string, entries: readonly (readonly [string, string])[]): Block[] {
  return entries.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text },
        { kind: 'terms', entries },
      ];
}

/** How a clause is accounted for: by the rule sets that encode it, or the reason why none does. */
function clauseText({ ruleSets, undecidable }: Clause, lang: Language): string {
  const colon = MARKS.colon[lang];
  return undecidable === undefined
    ? `${LABELS.ruleSets[lang]}${colon}${(ruleSets ?? []).join(', ')}`
    : `${LABELS.undecidableCount[lang]}${colon}${undecidable[lang]}`;
}

function interpretationText({ question, readings }: Interpretation, lang: Language): string {
  const options = readings.map(
    ({ id, standing, inForce, ...words }) =>
      `${id} (${STANDING_TERMS[standing][lang]}): ${words[lang]}${daysText(inForce === undefined ? inForce : [inForce], lang)}`,
  );
  return `${question[lang]} ${options.join('; ')}`;
}

// Keeps an entry on one line. A Chinese text needs half the characters of an English one, at twice the width.
export function shortened(text: string, lang: Language): string {
  const longest = lang === 'zh' ? 30 : 60;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
