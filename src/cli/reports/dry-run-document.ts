import type { Block } from '../../document/block.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { ColumnLook, DryRun } from '../../portfolio/index.js';
import { say } from '../../words/phrases.js';
import { DRY_RUN_WORDS } from '../words/dry-run-words.js';
import { LABELS } from '../words/label-words.js';
import { exampleText, implausibleDocument, type PortfolioFiles } from './implausible-document.js';

/** What the first rows of a portfolio gave, as a person reads it. */
export function dryRunDocument(run: DryRun, files: PortfolioFiles, lang: Language): Block[] {
  const { rows, columns, unmapped, unread, rejected, rejects, implausible } = run;
  const listed = (label: Wording, names: readonly string[]): Block[] =>
    names.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: label[lang] },
          { kind: 'list', items: [...names] },
        ];
  const besides = [...unread.loans, ...unread.schedule];
  return [
    { kind: 'heading', level: 2, text: DRY_RUN_WORDS.title[lang] },
    { kind: 'paragraph', text: rowsText(rows, lang) },
    {
      kind: 'table',
      columns: [
        { head: LABELS.fact[lang] },
        { head: DRY_RUN_WORDS.column[lang] },
        { head: DRY_RUN_WORDS.values[lang], align: 'right' },
        { head: DRY_RUN_WORDS.none[lang], align: 'right' },
        { head: DRY_RUN_WORDS.unknown[lang], align: 'right' },
        { head: DRY_RUN_WORDS.faults[lang], align: 'right' },
        { head: LABELS.example[lang] },
      ],
      rows: columns.filter(isTold).map((column) => lookRow(column, lang)),
    },
    ...listed(
      DRY_RUN_WORDS.faultsHead,
      columns.flatMap(({ fault, fact, column = fact }) =>
        fault === undefined
          ? []
          : [
              say(DRY_RUN_WORDS.faultAt, lang, {
                column,
                example: exampleText(fault, files, lang),
                expected: lang === 'zh' ? fault.zh : fault.expected,
              }),
            ],
      ),
    ),
    ...listed(
      DRY_RUN_WORDS.rejects(rejected),
      rejects.map(({ file, line, loanId, error }) => {
        const place = `${file ?? files.loans}:${line}${loanId === undefined ? '' : ` (${loanId})`}`;
        return place + MARKS.colon[lang] + (lang === 'zh' ? (error.zh ?? error.message) : error.message);
      }),
    ),
    ...implausibleDocument(implausible, files, lang),
    ...listed(DRY_RUN_WORDS.unmapped, unmapped),
    ...listed(DRY_RUN_WORDS.unread, besides),
    { kind: 'paragraph', text: DRY_RUN_WORDS.nothingWritten[lang] },
  ];
}

/** Whether a column is worth reporting. Most facts are absent from loans that follow the loan schema. */
function isTold({ column, values, none, faults }: ColumnLook): boolean {
  return column !== undefined || values + none + faults > 0;
}

function lookRow({ of, fact, column, values, none, unknown, faults, examples }: ColumnLook, lang: Language): string[] {
  const shown = examples.map(({ written, read }) => (written === read || written === '' ? read : `${written} → ${read}`));
  const name = of === 'schedule' ? `schedule.${fact}` : fact;
  return [name, column ?? '', ...[values, none, unknown, faults].map(String), shown.join(MARKS.list[lang])];
}

function rowsText({ loans, schedule }: DryRun['rows'], lang: Language): string {
  const text = schedule === undefined ? DRY_RUN_WORDS.read : DRY_RUN_WORDS.readBoth;
  return say(text, lang, { loans: String(loans), schedule: String(schedule) });
}
