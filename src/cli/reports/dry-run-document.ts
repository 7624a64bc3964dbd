import type { Block } from '../../document/block.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { ColumnLook, DryRun } from '../../portfolio/index.js';
import { exampleText, implausibleDocument, type PortfolioFiles } from './implausible-document.js';
import { LABELS } from './labels.js';

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
    { kind: 'heading', level: 2, text: WORDS.title[lang] },
    { kind: 'paragraph', text: rowsText(rows, lang) },
    {
      kind: 'table',
      columns: [
        { head: LABELS.fact[lang] },
        { head: WORDS.column[lang] },
        { head: WORDS.values[lang], align: 'right' },
        { head: WORDS.none[lang], align: 'right' },
        { head: WORDS.unknown[lang], align: 'right' },
        { head: WORDS.faults[lang], align: 'right' },
        { head: LABELS.example[lang] },
      ],
      rows: columns.filter(isTold).map((column) => lookRow(column, lang)),
    },
    ...listed(
      WORDS.faultsHead,
      columns.flatMap(({ fault, fact, column = fact }) =>
        fault === undefined
          ? []
          : [
              `${column}: ${exampleText(fault, files, lang)}${lang === 'zh' ? `,应为${fault.zh}` : `, expected ${fault.expected}`}`,
            ],
      ),
    ),
    ...listed(
      WORDS.rejects(rejected),
      rejects.map(({ file, line, loanId, error }) => {
        const place = `${file ?? files.loans}:${line}${loanId === undefined ? '' : ` (${loanId})`}`;
        return lang === 'zh' ? `${place}:${error.zh ?? error.message}` : `${place}: ${error.message}`;
      }),
    ),
    ...implausibleDocument(implausible, files, lang),
    ...listed(WORDS.unmapped, unmapped),
    ...listed(WORDS.unread, besides),
    { kind: 'paragraph', text: WORDS.nothingWritten[lang] },
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
  if (lang === 'zh') return `读取了前${loans}行贷款${schedule === undefined ? '' : `和前${schedule}行还款计划`}。`;
  return `Read the first ${loans} rows of loans${schedule === undefined ? '' : ` and the first ${schedule} of instalments`}.`;
}

const WORDS = {
  title: { zh: '试读', en: 'Dry run' },
  column: { zh: '列', en: 'column' },
  values: { zh: '有值', en: 'values' },
  none: { zh: '无', en: 'none' },
  unknown: { zh: '未知', en: 'unknown' },
  faults: { zh: '有误', en: 'faults' },
  faultsHead: { zh: '有误的值(各列首例)', en: 'Values at fault: the first of each column' },
  rejects: (count: number) => ({
    zh: `将被拒绝的行:${count}`,
    en: `Rows that would be rejected: ${count}`,
  }),
  unmapped: { zh: '没有列给出、因而每笔贷款均未知的事实', en: 'Facts that no column gives, unknown of every loan' },
  unread: { zh: '映射未用的列', en: 'Columns that the mapping does not read' },
  nothingWritten: { zh: '未作决定,未写任何文件。', en: 'Nothing was decided, and nothing written.' },
} as const;
