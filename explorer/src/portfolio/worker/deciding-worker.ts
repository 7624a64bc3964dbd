import '../../no-eval.js';
import { parseJson } from '../../../../src/files/json-text.js';
import { portfolioReport, reportSections } from '../../../../src/portfolio/report/report.js';
import { ningxia2020 } from '../../../../src/rulebook/shipped/ningxia-2020.js';
import { answerQuestions, tellProgress } from '../../worker/answered-questions.js';
import { type DecidedPortfolio, decidedPortfolio } from './decided-portfolio.js';
import { chosenColumn, filesLook, mappableFacts, type SeenTables } from './files-look.js';
import { mappedFiles, type ReadLoans, schemaLoans } from './loan-lines.js';
import type { GivenFiles, Questions } from './messages.js';
import { rowOrder } from './row-order.js';

/** The first rejects, which the page and the report show; all are in the file. */
const SHOWN_REJECTS = 200;

let seen: SeenTables | undefined;
let files: GivenFiles | undefined;
let read: ReadLoans | undefined;
let decided: DecidedPortfolio | undefined;
let order: Uint32Array = new Uint32Array();

answerQuestions<Questions>({
  look: async (given) => {
    files = given;
    const { look, seen: tables } = await filesLook(given);
    seen = tables;
    return look;
  },
  facts: mappableFacts,
  choose: ({ table, fact, column }) => chosenColumn(required(seen), table, fact, column),
  decide: async ({ files: given, mapping, options }) => {
    const begun = performance.now();
    files = given;
    read =
      mapping === undefined
        ? await schemaLoans(given.loans)
        : await mappedFiles(given, parseJson(mapping), (rows) => tellProgress(0, rows));
    const { size } = read;
    let bytes = 0;
    decided = await decidedPortfolio(read.lines, options, (taken, loans) => {
      bytes += taken;
      tellProgress(size === 0 ? 0 : Math.min(1, bytes / size), loans);
    });
    order = rowOrder(decided.columns, { by: 'file', descending: false });
    const { columns, rejects, summary } = decided;
    return { summary, rows: columns.length, rejected: rejects.length, milliseconds: performance.now() - begun };
  },
  order: (asked) => {
    order = rowOrder(required(decided).columns, asked);
    return order.length;
  },
  rows: ({ from, count }) => [...order.subarray(from, from + count)].map((at) => required(decided).columns.row(at)),
  loan: (at) => required(read).loanOn(required(decided).columns.lines.at(at)),
  sections: (lang) => {
    const { summary, rejects } = required(decided);
    const { overview, details } = reportSections(summary, rejects.slice(0, SHOWN_REJECTS), ningxia2020(), lang);
    return { overview, details: details.join('\n') };
  },
  report: (lang) => {
    const { summary, rejects } = required(decided);
    const input = files?.loans.name;
    const page = portfolioReport(summary, { lang, input, rejects: rejects.slice(0, SHOWN_REJECTS), rulebook: ningxia2020() });
    return new Blob([page], { type: 'text/html' });
  },
  download: (what) => {
    const { decisions, rejects } = required(decided);
    if (what === 'decisions') return decisions;
    return new Blob(
      rejects.map((reject) => `${JSON.stringify(reject)}\n`),
      { type: 'application/x-ndjson' },
    );
  },
});

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('nothing was read yet');
  return value;
}
