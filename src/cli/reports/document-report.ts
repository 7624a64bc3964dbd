import type { Decider } from '../../decide/decide.js';
import type { Block, DocumentPrinter } from '../../document/block.js';
import { printable } from '../../document/printable.js';
import { InvalidInputError, problemText } from '../../facts/input/invalid-input.js';
import type { Place } from '../../files/place.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { placeText } from '../io/read-loans.js';
import { decisionDocument } from './decision-document.js';
import type { Report } from './decision-report.js';
import { basisDocument, summaryDocument } from './summary-document.js';
import { traceDocument } from './trace-document.js';

// Nobody reads thousands of them; the summary counts them all.
const REFUSALS_SHOWN = 20;

/** Decisions for people to read. What went wrong is said on the error output, so that the report holds decisions only. */
export function documentReport(
  { out, err }: CommandLine,
  print: DocumentPrinter,
  lang: Language,
  decider: Decider,
  basis: { readonly parameters: Readonly<Record<string, string>>; readonly withSummary: boolean },
): Report {
  const traceBlocks = traceDocument(decider.rulebook, lang);
  let begun = false;
  let refusals = 0;
  const write = async (blocks: readonly Block[]) => {
    await out.write(`${begun ? '\n' : ''}${print(blocks)}`);
    begun = true;
  };
  return {
    decided: (decision) =>
      write([
        ...decisionDocument(decision, decider.rulebook, lang),
        ...(decision.trace === undefined ? [] : traceBlocks(decision.trace)),
      ]),
    async refused(place, error) {
      refusals++;
      if (refusals <= REFUSALS_SHOWN) await err.write(printable(refusalText(place, error, lang)));
    },
    async end(summary) {
      if (refusals > REFUSALS_SHOWN) await err.write(`… and ${refusals - REFUSALS_SHOWN} more\n`);
      if (summary.loans === 0 && !basis.withSummary) return;
      const several = summary.loans + summary.invalid > 1;
      const blocks = several || basis.withSummary ? summaryDocument(summary, decider.rulebook, lang) : [];
      await write([...blocks, basisDocument(decider, basis.parameters, lang)]);
    },
  };
}

/** `loans.ndjson:17: invalid loan`, and each problem on a line of its own. */
function refusalText(place: Place, error: Error, lang: Language): string {
  const where = placeText(place, error);
  if (!(error instanceof InvalidInputError)) return `${where}: ${error.message}\n`;
  const invalid = lang === 'zh' ? '贷款数据无效' : 'invalid loan';
  return [`${where}: ${invalid}`, ...error.problems.map((problem) => `  ${problemText(problem, lang)}`), ''].join('\n');
}
