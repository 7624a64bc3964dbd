import type { Block } from '../../document/block.js';
import { type DocumentOptions, documentOptions, printDocument } from '../../document/document-format.js';
import { grouped } from '../../facts/values/figure.js';
import { defaultReading, type Interpretation } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import { statedPeriod } from '../../law/period.js';
import type { Provision } from '../../law/provision.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { RESULT_TERMS } from '../../words/audit-terms.js';
import { YES_NO_TERMS } from '../../words/comparison-terms.js';
import { COMPONENT_TERMS, UNDETERMINED, WAIVER_TERMS } from '../../words/decision-terms.js';
import { factWords } from '../../words/fact-words.js';
import { GRAIN_TERMS } from '../../words/grain-terms.js';
import { say } from '../../words/phrases.js';
import { provisionName, provisionNames } from '../../words/provision-name.js';
import { outcomeTerms, ownTerms, trackTerms } from '../../words/rulebook-terms.js';
import { dayText, valueText } from '../../words/value-text.js';
import type { StatedRule } from './rule-diff.js';
import type { RuleWitness, WitnessedConclusion } from './rule-witness.js';
import type { ChangedRule, Diff, DiffedRulebook, RulebookDiff } from './rulebook-diff.js';
import { rulebooksOf } from './rulebook-diff.js';
import {
  ACTION_TERMS,
  CAP_TERMS,
  DIFFERENCE_TERMS,
  FIELD_TERMS,
  HIT_POLICY_TERMS,
  PROOF_TERMS,
  SERVICING_TERMS,
  RULEBOOK_DIFF_WORDS as WORDS,
} from './rulebook-diff-words.js';
import type { RulebookHead, RuleSetHead } from './rulebook-heads.js';

/**
 * What changed between two rulebooks, as a person reads it: provisions, parameters, readings and rules, each rule with an example
 * that is decided differently.
 *
 * @throws {InvalidOptionError} for anything but what `diffRulebooks` returned, and for a language or a format that there is not
 */
export function rulebookDiffText(diff: RulebookDiff, options: DocumentOptions = {}): string {
  const { lang, format } = documentOptions(options);
  return printDocument(rulebookDiffDocument(diff, lang), format, lang);
}

/** Both rulebooks, whose words are used: each calls what is its own. */
interface Words {
  readonly from: Rulebook;
  readonly to: Rulebook;
  readonly lang: Language;
}

// Where something was done is said beside what is decided of it.
const PLACE_KEYS = ['component', 'instalment'];

function plainText(value: unknown, lang: Language): string {
  if (value === null) return WORDS.none[lang];
  if (typeof value === 'boolean') return YES_NO_TERMS[value ? 'yes' : 'no'][lang];
  return typeof value === 'string' && /^\d+\.\d{2}$/.test(value) ? grouped(value) : String(value);
}

/** What changed between two rulebooks, in blocks. */
export function rulebookDiffDocument(diff: RulebookDiff, lang: Language): Block[] {
  const [from, to] = rulebooksOf(diff);
  const words: Words = { from, to, lang };
  const { trackOrder, rules, head } = diff;
  const titled = (one: Diff<{ readonly title: Wording }>): Entry => ({
    name: (one.to ?? one.from)?.title[lang] ?? one.id,
    lines: fieldLines(one, lang, []),
  });
  const sections: readonly (readonly [head: Wording, blocks: readonly Block[]])[] = [
    [WORDS.headHead, head === undefined ? [] : [{ kind: 'list', items: changedValues(head, words) }]],
    [WORDS.parametersHead, diffBlocks(diff.parameters, (one) => parameterEntry(one, words), lang)],
    [WORDS.sourcesHead, diffBlocks(diff.sources, titled, lang)],
    [WORDS.provisionsHead, diffBlocks(diff.provisions, (one) => provisionEntry(one, words), lang)],
    [WORDS.readingsHead, diffBlocks(diff.interpretations, (one) => readingEntry(one, words), lang)],
    [WORDS.factsHead, diffBlocks(diff.facts, titled, lang)],
    [WORDS.derivedHead, diffBlocks(diff.derivedFacts, titled, lang)],
    [WORDS.trackOrderHead, trackOrder === undefined ? [] : [{ kind: 'paragraph', text: orderText(trackOrder, words) }]],
    [WORDS.ruleSetsHead, diffBlocks(diff.ruleSets, (one) => ruleSetEntry(one, words), lang)],
    [WORDS.rulesHead, ruleBlocks(rules, words)],
  ];
  const days = daysText(diff, lang);
  const differing = sections.filter(([, blocks]) => blocks.length > 0);
  return [
    { kind: 'heading', level: 1, text: WORDS.title[lang] },
    {
      kind: 'list',
      items: [
        say(WORDS.from, lang, { rulebook: rulebookText(diff.from, lang) }),
        say(WORDS.to, lang, { rulebook: rulebookText(diff.to, lang) }),
      ],
    },
    ...(differing.length === 0 ? [{ kind: 'paragraph', text: nothingText(diff, lang) } as const] : []),
    ...(differing.length === 0 || days === undefined
      ? []
      : [{ kind: 'paragraph', text: say(WORDS.decidedOnDay, lang, { days }) } as const]),
    ...differing.flatMap(([head, blocks]): Block[] => [{ kind: 'heading', level: 2, text: head[lang] }, ...blocks]),
  ];
}

/** What is said where nothing was found: that the rulebooks are the same only where they are. */
function nothingText(diff: RulebookDiff, lang: Language): string {
  const { from, to } = diff;
  if (from.digest === to.digest && from.lawAsOf === to.lawAsOf) return WORDS.same[lang];
  const days = daysText(diff, lang);
  return days === undefined ? WORDS.alike[lang] : say(WORDS.alikeOnDay, lang, { days });
}

/** The days by whose law the rulebooks were taken; `undefined` where nothing in them is dated. */
function daysText({ from, to }: RulebookDiff, lang: Language): string | undefined {
  const days = [from.lawAsOf, to.lawAsOf].flatMap((day) => (day === undefined ? [] : dayText(day, lang)));
  return days.length === 0 ? undefined : [...new Set(days)].join(MARKS.list[lang]);
}

/** What differs of one kind, each with a heading and what is said of it. */
function diffBlocks<Thing>(diffs: readonly Diff<Thing>[], entryOf: (one: Diff<Thing>) => Entry, lang: Language): Block[] {
  return diffs.flatMap((one): Block[] => {
    const { name, lines } = entryOf(one);
    const text = say(WORDS.entry, lang, { name, id: one.id, change: WORDS[one.change][lang] });
    return [{ kind: 'heading', level: 3, text }, ...(lines.length === 0 ? [] : [{ kind: 'list', items: lines } as const])];
  });
}

/** What is said of something that differs. */
interface Entry {
  readonly name: string;
  readonly lines: readonly string[];
}

function rulebookText({ id, version, digest, title, lawAsOf }: DiffedRulebook, lang: Language): string {
  const rulebook = say(WORDS.rulebookName, lang, { title: title[lang], id, version, digest: digest.slice(0, 12) });
  return lawAsOf === undefined ? rulebook : say(WORDS.lawOfDay, lang, { rulebook, day: dayText(lawAsOf, lang) });
}

function orderText({ from, to }: { readonly from: readonly string[]; readonly to: readonly string[] }, words: Words): string {
  const { lang } = words;
  const text = (tracks: readonly string[], rulebook: Rulebook) => {
    const terms: Readonly<Record<string, Readonly<Record<Language, string>>>> = trackTerms(rulebook);
    return tracks.map((track) => terms[track]?.[lang] ?? track).join(MARKS.list[lang]);
  };
  return say(WORDS.orderChange, lang, { from: text(from, words.from), to: text(to, words.to) });
}

/** The fields that differ, but for those that are said otherwise. */
function fieldLines({ fields }: { readonly fields: readonly string[] }, lang: Language, said: readonly string[]): string[] {
  const left = fields.filter((field) => !said.includes(field)).map((field) => FIELD_TERMS[field]?.[lang] ?? field);
  return left.length === 0 ? [] : [say(WORDS.fields, lang, { fields: left.join(MARKS.list[lang]) })];
}

function ruleSetEntry(diff: Diff<RuleSetHead>, words: Words): Entry {
  const { id, fields, from, to } = diff;
  const lines = from === undefined || to === undefined ? [] : changedValues({ fields, from, to }, words);
  return { name: (to ?? from)?.title[words.lang] ?? id, lines };
}

/** The fields in which two heads differ, with the value of each. */
function changedValues<Head extends RulebookHead | RuleSetHead>(
  { fields, from, to }: { readonly fields: readonly string[]; readonly from: Head; readonly to: Head },
  { lang, ...rulebooks }: Words,
): string[] {
  return fields.map((field) =>
    say(WORDS.fieldChange, lang, {
      field: FIELD_TERMS[field]?.[lang] ?? field,
      from: headText(from, field, rulebooks.from, lang),
      to: headText(to, field, rulebooks.to, lang),
    }),
  );
}

function headText(head: RulebookHead | RuleSetHead, field: string, rulebook: Rulebook, lang: Language): string {
  const { title, decides, grain, hitPolicy, inForce, governs, lawAsOf, ...rest }: Partial<RulebookHead & RuleSetHead> = head;
  const texts: Readonly<Record<string, string | undefined>> = {
    ...rest,
    title: title?.[lang],
    decides: decides && factWords(decides, rulebook).name[lang],
    grain: grain && GRAIN_TERMS[grain][lang],
    hitPolicy: hitPolicy && HIT_POLICY_TERMS[hitPolicy][lang],
    inForce: inForce && statedPeriod(inForce, lang),
    governs:
      governs &&
      [statedPeriod(governs, lang), ...(governs.basis === undefined ? [] : [governs.basis[lang]])].join(MARKS.semicolon[lang]),
    lawAsOf: lawAsOf && dayText(lawAsOf, lang),
  };
  return texts[field] ?? WORDS.notStated[lang];
}

function parameterEntry(diff: Diff<Parameter>, { from, to, lang }: Words): Entry {
  const { fields, from: before, to: after } = diff;
  const named = after ?? before;
  const value = (it: Parameter, rulebook: Rulebook) => valueText(it.id, { kind: it.type }, it.value, rulebook, lang);
  const [old, own] = [before && value(before, from), after && value(after, to)];
  const values =
    old !== undefined && own !== undefined
      ? fields.includes('value')
        ? [say(WORDS.valueChange, lang, { from: old, to: own })]
        : []
      : [say(WORDS.value, lang, { value: own ?? old ?? '' })];
  const cited = named === undefined ? '' : provisionNames(named.provisions, after === undefined ? from : to, lang);
  return {
    name: named?.title[lang] ?? diff.id,
    lines: [
      ...values,
      ...(cited === '' ? [] : [say(WORDS.basedOn, lang, { provisions: cited })]),
      ...fieldLines(diff, lang, ['value']),
    ],
  };
}

function provisionEntry(diff: Diff<Provision>, { from, to, lang }: Words): Entry {
  const { id, fields, from: before, to: after } = diff;
  // The law is quoted in Chinese; an English reader has the gloss.
  const field = lang === 'zh' ? 'text' : 'gloss';
  const [old, own] = [before?.[field], after?.[field]];
  const isChanged = old !== undefined && own !== undefined;
  const texts = isChanged
    ? old === own
      ? []
      : [say(WORDS.textChange, lang, { from: old, to: own })]
    : [say(WORDS.text, lang, { text: own ?? old ?? '' })];
  return {
    name: provisionName(id, after === undefined ? from : to, lang),
    lines: [...texts, ...fieldLines({ fields }, lang, old === own ? [] : [field])],
  };
}

function readingEntry(diff: Diff<Interpretation>, { lang }: Words): Entry {
  const { fields, from: before, to: after } = diff;
  const named = after ?? before;
  const called = (it: Interpretation | undefined, id: string | undefined) =>
    it?.readings.find((reading) => reading.id === id)?.[lang] ?? id ?? '';
  const [old, own] = [before && defaultReading(before), after && defaultReading(after)];
  const ids = (it: Interpretation | undefined) => it?.readings.map(({ id }) => id) ?? [];
  const list = (it: Interpretation | undefined, some: readonly string[]) =>
    some.map((id) => called(it, id)).join(MARKS.semicolon[lang]);
  const [gained, lost] = [
    before === undefined ? [] : ids(after).filter((id) => !ids(before).includes(id)),
    after === undefined ? [] : ids(before).filter((id) => !ids(after).includes(id)),
  ];
  return {
    name: named?.question[lang] ?? diff.id,
    lines: [
      ...(old === own || old === undefined || own === undefined
        ? []
        : [say(WORDS.defaultChange, lang, { from: called(before, old), to: called(after, own) })]),
      ...(gained.length === 0 ? [] : [say(WORDS.readingsAdded, lang, { readings: list(after, gained) })]),
      ...(lost.length === 0 ? [] : [say(WORDS.readingsRemoved, lang, { readings: list(before, lost) })]),
      ...fieldLines({ fields }, lang, old === own && gained.length + lost.length === 0 ? [] : ['readings']),
    ],
  };
}

function ruleBlocks(rules: readonly ChangedRule[], words: Words): Block[] {
  if (rules.length === 0) return [];
  const { lang } = words;
  return [
    { kind: 'paragraph', text: WORDS.ownReadings[lang] },
    ...rules.flatMap((rule): Block[] => [
      { kind: 'heading', level: 3, text: say(WORDS.ruleTitle, lang, { rule: rule.rule, change: changeText(rule, lang) }) },
      { kind: 'list', items: [...statementLines(rule, words), effectText(rule, words)] },
    ]),
  ];
}

function changeText({ change, differs }: ChangedRule, lang: Language): string {
  if (differs.length === 0) return WORDS[change][lang];
  const differences = differs.map((one) => DIFFERENCE_TERMS[one][lang]).join(MARKS.list[lang]);
  return say(WORDS.changedIn, lang, { differences });
}

function statementLines({ from, to }: ChangedRule, words: Words): string[] {
  const { lang } = words;
  const stated = (side: 'before' | 'after' | 'both', rule: StatedRule, rulebook: Rulebook) =>
    say(WORDS.statement, lang, {
      side: WORDS[side][lang],
      statement: rule[lang],
      provisions: provisionNames(rule.provisions, rulebook, lang),
    });
  if (from !== undefined && to !== undefined) {
    const [one, other] = [stated('both', from, words.from), stated('both', to, words.to)];
    return one === other ? [one] : [stated('before', from, words.from), stated('after', to, words.to)];
  }
  return [
    ...(from === undefined ? [] : [stated('before', from, words.from)]),
    ...(to === undefined ? [] : [stated('after', to, words.to)]),
  ];
}

function effectText({ effect, decides }: ChangedRule, words: Words): string {
  const { lang } = words;
  switch (effect.kind) {
    case 'differs':
      return witnessText(effect.witness, decides, words);
    case 'none':
      return PROOF_TERMS[effect.proof][lang];
    case 'none-found':
      return say(WORDS.noneFound, lang, { tried: grouped(String(effect.tried)) });
    case 'not-in-force':
      return WORDS.notInForce[lang];
  }
}

function witnessText({ input, subject, component, alone, from, to }: RuleWitness, fact: string, words: Words): string {
  const { lang } = words;
  const fields = fieldsOf(subject === 'loan' ? input : { [subject]: 'input' in input ? input.input : {} }, words);
  const of = component === undefined ? '' : say(WORDS.componentOf, lang, { component: COMPONENT_TERMS[component][lang] });
  // What a conclusion gives is said where nothing else differs.
  const isSame = from.conclusion === to.conclusion;
  const text = say(WORDS.witness, lang, {
    fields: `${fields.length === 0 ? WORDS.nothingKnown[lang] : fields.join(MARKS.semicolon[lang])}`,
    fact: `${factWords(fact, words.to).name[lang]}${of}`,
    from: conclusionText(from, fact, words.from, lang, isSame),
    to: conclusionText(to, fact, words.to, lang, isSame),
  });
  return alone ? text : `${text}${WORDS.notAlone[lang]}`;
}

function conclusionText(
  { conclusion, gives }: WitnessedConclusion,
  fact: string,
  rulebook: Rulebook,
  lang: Language,
  withGiven: boolean,
): string {
  const known: Readonly<Record<string, string>> = {
    '': WORDS.noFinding[lang],
    undetermined: UNDETERMINED[lang],
    'not-decided': WORDS.notDecided[lang],
  };
  const terms = conclusionTerms(fact, rulebook);
  const value = known[conclusion] ?? terms[conclusion]?.[lang] ?? conclusion;
  const given = Object.values(gives).map((one) => factWords(one, rulebook).name[lang]);
  return given.length === 0 || !withGiven ? value : say(WORDS.given, lang, { value, gives: given.join(MARKS.list[lang]) });
}

/** What the values of a decided fact are called. */
function conclusionTerms(fact: string, rulebook: Rulebook): Readonly<Record<string, Wording>> {
  const known: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
    'component.track': trackTerms(rulebook),
    'component.outcome': outcomeTerms(rulebook),
    'component.penaltyWaiver': WAIVER_TERMS,
    'component.cap': CAP_TERMS,
  };
  return {
    ...YES_NO_TERMS,
    lawful: RESULT_TERMS.lawful,
    ...factWords(fact, rulebook).values,
    ...known[fact],
    ...ownTerms(rulebook, fact),
  };
}

/** The fields that an input states, each with its value, in the words of the rulebook. */
function fieldsOf(input: object, { to, lang }: Words): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) {
      const { name, values } = factWords(path, to);
      const called = SERVICING_TERMS[path.replace(/\[\d+\]/g, '[]')] ?? name;
      const terms = called === name ? values : (ACTION_TERMS as Readonly<Record<string, Wording>>);
      found.push(`${called[lang]}${MARKS.colon[lang]}${terms?.[String(value)]?.[lang] ?? plainText(value, lang)}`);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      if ((path === '' && key === 'id') || (PLACE_KEYS.includes(key) && path.startsWith('servicing.'))) continue;
      walk(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
    }
  };
  const { loan, ...rest } = input as { readonly loan?: object };
  if (loan !== undefined) walk(loan, '');
  walk(rest, '');
  return found;
}
