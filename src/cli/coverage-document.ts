import type { ProvisionCoverage } from '../fixture/provision-coverage.js';
import type { Language } from '../law/wording.js';
import type { Block } from './document.js';
import { LABELS } from './labels.js';
import { addresseeText, forceText, shortened } from './provision-document.js';

/** How every provision of a rulebook is accounted for, a line each, and the reasons why some are not encoded. */
export function coverageDocument(rows: readonly ProvisionCoverage[], lang: Language): Block[] {
  const counted = rows.some(({ fixtures }) => fixtures !== undefined);
  const undecidable = rows.flatMap(({ id, undecidable: reason }) => (reason === undefined ? [] : [[id, reason[lang]] as const]));
  const count = (status: ProvisionCoverage['status']) => rows.filter((row) => row.status === status).length;
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
      rows: rows.map((row) => [
        row.id,
        shortened(lang === 'zh' ? row.text : row.gloss, lang),
        forceText(row, lang),
        addresseeText(row, lang),
        encodingText(row, lang),
        ...(counted ? [String(row.fixtures ?? 0)] : []),
      ]),
    },
    {
      kind: 'list',
      items: [
        `${LABELS.encodedCount[lang]} ${count('encoded')}`,
        `${LABELS.undecidableCount[lang]} ${count('undecidable')}`,
        `${LABELS.unaccounted[lang]} ${count('unaccounted')}`,
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

function encodingText({ status, ruleSets, parameters, interpretations }: ProvisionCoverage, lang: Language): string {
  switch (status) {
    case 'undecidable':
      return `— ${LABELS.undecidableCount[lang]}`;
    case 'unaccounted':
      return `! ${LABELS.unaccounted[lang]}`;
    case 'encoded':
      return (ruleSets.length > 0 ? ruleSets : [...parameters, ...interpretations]).join(', ');
  }
}
