import { addresseeText, forceText } from '../explain/terms.js';
import type { ClauseCoverage, ProvisionCoverage } from '../fixture/provision-coverage.js';
import type { Language } from '../law/wording.js';
import type { Block } from './document.js';
import { LABELS } from './labels.js';
import { shortened } from './provision-document.js';

/**
 * How every provision of a rulebook is accounted for, clause by clause where its sentence has several, and the reasons why
 * some are not encoded.
 */
export function coverageDocument(rows: readonly ProvisionCoverage[], lang: Language): Block[] {
  const counted = rows.some(({ fixtures }) => fixtures !== undefined);
  const undecidable = rows.flatMap((row) =>
    row.clauses.flatMap(({ undecidable: reason }, at) =>
      reason === undefined ? [] : [[clauseId(row, at), reason[lang]] as const],
    ),
  );
  const counts = (statuses: readonly ProvisionCoverage['status'][], of: readonly { readonly status: string }[]) =>
    statuses
      .map((status) => `${STATUS_LABELS[status][lang]} ${of.filter((it) => it.status === status).length}`)
      .join(lang === 'zh' ? ',' : ', ');
  const clauses = rows.flatMap((row) => row.clauses);
  const colon = lang === 'zh' ? ':' : ': ';
  return [
    { kind: 'heading', level: 2, text: LABELS.coverage[lang] },
    {
      kind: 'table',
      columns: [
        { head: LABELS.provision[lang] },
        { head: LABELS.text[lang] },
        { head: LABELS.force[lang] },
        { head: LABELS.addressee[lang] },
        { head: LABELS.ruleSets[lang] },
        ...(counted ? [{ head: LABELS.fixtures[lang], align: 'right' as const }] : []),
      ],
      rows: rows.flatMap((row) => [
        [
          row.id,
          shortened(lang === 'zh' ? row.text : row.gloss, lang),
          forceText(row, lang),
          addresseeText(row, lang),
          sentenceText(row, lang),
          ...(counted ? [String(row.fixtures ?? 0)] : []),
        ],
        ...(row.clauses.length === 1 ? [] : row.clauses).map((clause, at) => [
          clauseId(row, at),
          shortened(lang === 'zh' ? clause.text : clause.gloss, lang),
          '',
          '',
          encodingText(clause, clause.ruleSets, lang),
          ...(counted ? [''] : []),
        ]),
      ]),
    },
    {
      kind: 'list',
      items: [
        `${LABELS.sentences[lang]} ${rows.length}${colon}${counts(['encoded', 'in-part', 'undecidable', 'unaccounted'], rows)}`,
        `${LABELS.clauses[lang]} ${clauses.length}${colon}${counts(['encoded', 'undecidable', 'unaccounted'], clauses)}`,
      ],
    },
    ...(undecidable.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: LABELS.undecidable[lang] },
          { kind: 'terms' as const, entries: undecidable },
        ]),
  ];
}

const STATUS_LABELS = {
  encoded: LABELS.encodedCount,
  'in-part': LABELS.encodedInPart,
  undecidable: LABELS.undecidableCount,
  unaccounted: LABELS.unaccounted,
} as const;

/** A clause is called by its sentence and its number in it: `notice/s1/p1/4 · 2`. */
function clauseId({ id, clauses }: ProvisionCoverage, at: number): string {
  return clauses.length === 1 ? id : `${id} · ${at + 1}`;
}

/** How a sentence is accounted for; of one with clauses, how many of them are encoded. */
function sentenceText(row: ProvisionCoverage, lang: Language): string {
  const { clauses, ruleSets, parameters, interpretations } = row;
  const [first] = clauses;
  if (clauses.length === 1 && first !== undefined) {
    return encodingText(first, ruleSets.length > 0 ? ruleSets : [...parameters, ...interpretations], lang);
  }
  const encoded = clauses.filter(({ status }) => status === 'encoded').length;
  return `${LABELS.clauses[lang]} ${clauses.length}${lang === 'zh' ? ',' : ', '}${LABELS.encodedCount[lang]} ${encoded}`;
}

function encodingText({ status }: ClauseCoverage, by: readonly string[], lang: Language): string {
  switch (status) {
    case 'undecidable':
      return `— ${LABELS.undecidableCount[lang]}`;
    case 'unaccounted':
      return `! ${LABELS.unaccounted[lang]}`;
    case 'encoded':
      return by.join(', ');
  }
}
