import { basename } from 'node:path';
import type { Block } from '../../document/block.js';
import { bracketed } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { ImplausibleData, SeenValue } from '../../portfolio/index.js';
import { codesText } from '../../portfolio/plausibility/seen-codes.js';
import { say } from '../../words/phrases.js';
import { LABELS } from '../words/label-words.js';

/** The files from which rows were read. */
export interface PortfolioFiles {
  readonly loans: string;
  readonly schedule: string;
}

/** Reports implausible data: what was seen, how often, where first, and why it is strange. */
export function implausibleDocument(found: readonly ImplausibleData[], files: PortfolioFiles, lang: Language): Block[] {
  if (found.length === 0) return [];
  const reasons = new Map(found.map(({ reason }) => [reason.en, reason[lang]]));
  return [
    {
      kind: 'table',
      columns: [
        { head: LABELS.implausibleData[lang] },
        { head: LABELS.count[lang], align: 'right' },
        { head: LABELS.example[lang] },
      ],
      rows: found.map((one) => [textOf(one, lang), countText(one, lang), exampleText(one.example, files, lang)]),
    },
    { kind: 'list', items: [...reasons.values()] },
  ];
}

function textOf({ codes, ...words }: ImplausibleData, lang: Language): string {
  if (codes === undefined) return words[lang];
  return words[lang] + bracketed(codesText(codes, lang), lang);
}

function countText({ count, of }: ImplausibleData, lang: Language): string {
  return say(LABELS.countOf, lang, { count: String(count), of: String(of) });
}

/** A value with its place, as a person finds it. */
export function exampleText({ of, row, loan, value }: SeenValue, files: PortfolioFiles, lang: Language): string {
  const place = { file: basename(files[of]), row: String(row), value: JSON.stringify(value) };
  return loan === undefined ? say(LABELS.inRow, lang, place) : say(LABELS.inRowOfLoan, lang, { ...place, loan });
}
