import type { Block } from '../../../document/block.js';
import { groupedBy } from '../../../facts/values/map-entries.js';
import { statedPeriod } from '../../../law/period.js';
import { bracketed, MARKS } from '../../../law/punctuation.js';
import type { Language } from '../../../law/wording.js';
import {
  FAULT_KINDS,
  type LintFault,
  type LintReport,
  type LintScope,
  type LintUnproved,
  type Witness,
} from '../../../lint/lint-report.js';
import type { InvalidLineageError } from '../../../rulebook/in-force/lineage.js';
import { faultPlace, InvalidRulebookError } from '../../../rulebook/load/invalid-rulebook.js';
import { FAULT_KIND_TERMS, LINT_REPORT_WORDS, UNPROVED_REASON_TERMS } from '../../words/rulebook/lint-report-words.js';

const COUNTED = ['ruleSets', 'rules', 'conditions', 'cells'] as const satisfies readonly (keyof LintScope)[];

/** What an examination of a rulebook found, the kinds of fault one after the other. */
export function lintDocument({ rulebook, faults, unproved, examined, steps }: LintReport, lang: Language): Block[] {
  const counts = COUNTED.map((what) => `${examined[what]} ${LINT_REPORT_WORDS[what][lang]}`);
  return [
    { kind: 'heading', level: 2, text: `${rulebook.id} ${rulebook.version}` },
    {
      kind: 'paragraph',
      text: [
        `${counts.join(' · ')} → ${faults.length} ${LINT_REPORT_WORDS[faults.length === 1 ? 'fault' : 'faults'][lang]}`,
        ...(unproved.length === 0 ? [] : [`${unproved.length} ${LINT_REPORT_WORDS.notProved[lang]}`]),
      ].join(' · '),
    },
    ...(faults.length === 0
      ? [{ kind: 'paragraph' as const, text: LINT_REPORT_WORDS[unproved.length === 0 ? 'clean' : 'noneFound'][lang] }]
      : []),
    ...FAULT_KINDS.flatMap((kind): Block[] => {
      const own = faults.filter((fault) => fault.kind === kind);
      if (own.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: FAULT_KIND_TERMS[kind][lang] },
        ...own.flatMap((fault) => faultBlocks(fault, lang)),
      ];
    }),
    ...unprovedBlocks(unproved, steps, lang),
  ];
}

/** Why a folder holds no rulebook that loads, or none that follow each other: each fault at its place. */
export function refusedDocument(folder: string, error: InvalidRulebookError | InvalidLineageError, lang: Language): Block[] {
  const said = ({ message, zh }: { readonly message: string; readonly zh: string }) => (lang === 'zh' ? zh : message);
  const entries =
    error instanceof InvalidRulebookError
      ? error.faults.map((fault) => [faultPlace(fault), said(fault)] as const)
      : error.faults.map((fault) => [fault.rulebook, said(fault)] as const);
  const { notLoaded, noLineage } = LINT_REPORT_WORDS;
  return [
    { kind: 'heading', level: 2, text: folder },
    { kind: 'paragraph', text: (error instanceof InvalidRulebookError ? notLoaded : noLineage)[lang] },
    { kind: 'terms', entries },
  ];
}

/** Groups what is not proved by reason and by the facts behind it, so that each is printed once. */
function unprovedBlocks(unproved: readonly LintUnproved[], { taken, budget }: LintReport['steps'], lang: Language): Block[] {
  if (unproved.length === 0) return [];
  const groups = groupedBy(unproved, (one) => whyUnproved(one, lang));
  return [
    { kind: 'heading', level: 3, text: LINT_REPORT_WORDS.unproved[lang] },
    { kind: 'paragraph', text: `${LINT_REPORT_WORDS.steps[lang]}: ${taken} / ${budget}` },
    ...[...groups].flatMap(([why, own]): Block[] => [
      { kind: 'paragraph', text: why },
      {
        kind: 'terms',
        entries: own.map((one) => [faultPlace(one.written ?? one), `${one[lang]}${lawText(one, lang)}`] as const),
      },
    ]),
  ];
}

function whyUnproved({ reason, facts }: LintUnproved, lang: Language): string {
  const why = UNPROVED_REASON_TERMS[reason][lang];
  if (facts === undefined) return why;
  const named = `${LINT_REPORT_WORDS.tooManyValues[lang]}: ${facts.join(', ')}`;
  return why + MARKS.stop[lang] + MARKS.space[lang] + named;
}

function faultBlocks(fault: LintFault, lang: Language): Block[] {
  const { witness } = fault;
  return [
    { kind: 'terms', entries: [[faultPlace(fault.written ?? fault), `${fault[lang]}${lawText(fault, lang)}`]] },
    ...(fault.unconfirmed === true ? [{ kind: 'paragraph' as const, text: LINT_REPORT_WORDS.unconfirmed[lang] }] : []),
    ...(witness === undefined
      ? []
      : [
          {
            kind: 'tree' as const,
            nodes: [
              { text: `${LINT_REPORT_WORDS.witness[lang]}: ${witness.shows[lang]}`, children: witnessLines(witness, lang) },
            ],
          },
        ]),
  ];
}

/** The period whose law has a fault, where that of others has not. */
function lawText({ lawOf }: Pick<LintFault, 'lawOf'>, lang: Language): string {
  return lawOf === undefined
    ? ''
    : bracketed(`${LINT_REPORT_WORDS.lawOf[lang]}${MARKS.colon[lang]}${statedPeriod(lawOf, lang)}`, lang);
}

function witnessLines(witness: Witness, lang: Language) {
  const { subject, readings } = witness;
  const parts: readonly (readonly [string, unknown])[] =
    'loan' in witness
      ? [['loan', witness.loan], ...('servicing' in witness ? [['servicing', witness.servicing] as const] : [])]
      : [[subject, witness.input]];
  const chosen = Object.entries(readings).map(([id, reading]) => `${id}=${reading}`);
  return [
    ...parts.map(([name, value]) => ({ text: `${name}: ${JSON.stringify(value)}`, children: [] })),
    ...(chosen.length === 0 ? [] : [{ text: `${LINT_REPORT_WORDS.readings[lang]}: ${chosen.join(' ')}`, children: [] }]),
  ];
}
