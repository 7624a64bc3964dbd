import type { Block } from '../../document/block.js';
import type { DocumentFormat } from '../../document/document-format.js';
import type { Language, Wording } from '../../law/wording.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { refusalText } from '../io/refusal-text.js';
import { LABELS } from '../words/label-words.js';
import type { Report } from './result-report.js';
import { documentWriter } from './result-writer.js';

// Nobody reads thousands of refusals; the summary counts them all.
const REFUSALS_SHOWN = 20;

/** What the report of a command says. */
export interface ReportParts<Result, Summary> {
  /** What a refused input is called. */
  readonly invalid: Wording;
  /** What is said of one result. */
  of(result: Result): readonly Block[];
  /** What is said of all of them. */
  overall(summary: Summary): readonly Block[];
  /** Whether what is said of all comes first. The results are few then, and are kept until all are known. */
  readonly overallFirst: boolean;
}

/** Results for people to read. Refusals go to standard error, so that the report holds results only. */
export function documentReport<Result, Summary>(
  line: CommandLine,
  format: DocumentFormat,
  lang: Language,
  { invalid, of, overall, overallFirst }: ReportParts<Result, Summary>,
): Report<Result, Summary> {
  const writer = documentWriter(line, format, lang);
  const kept: (readonly Block[])[] = [];
  let refusals = 0;
  return {
    async result(result) {
      const blocks = of(result);
      if (overallFirst) kept.push(blocks);
      else await writer.write(blocks);
    },
    async refused(place, error) {
      refusals++;
      if (refusals <= REFUSALS_SHOWN) await line.err.write(refusalText(place, error, invalid, lang));
    },
    async end(summary) {
      if (refusals > REFUSALS_SHOWN) await line.err.write(say(LABELS.more, lang, { count: String(refusals - REFUSALS_SHOWN) }));
      const blocks = overall(summary);
      if (blocks.length > 0) await writer.write(blocks);
      for (const one of kept) await writer.write(one);
      await writer.end();
    },
  };
}
