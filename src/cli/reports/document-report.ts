import type { Decider } from '../../decide/decide.js';
import type { Decision } from '../../decide/decision.js';
import type { Block, DocumentPrinter } from '../../document/block.js';
import type { Language } from '../../law/wording.js';
import type { DecisionTotals } from '../../portfolio/summary/decision-totals.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { INVALID_LOAN, refusalText } from '../io/refusal-text.js';
import { LABELS } from '../words/label-words.js';
import { decisionDocument } from './decision-document.js';
import type { Report } from './report-format.js';
import { basisDocument, summaryDocument } from './summary-document.js';
import { traceDocument } from './trace-document.js';

// Nobody reads thousands of refusals; the summary counts them all.
const REFUSALS_SHOWN = 20;

const MORE = LABELS.more;

/** Decisions for people to read. Refusals go to standard error, so that the report holds decisions only. */
export function documentReport(
  { out, err }: CommandLine,
  print: DocumentPrinter,
  lang: Language,
  decider: Decider,
  basis: { readonly parameters: Readonly<Record<string, string>>; readonly withSummary: boolean },
): Report<Decision, DecisionTotals> {
  const traceBlocks = traceDocument(decider.rulebook, lang);
  let begun = false;
  let refusals = 0;
  const write = async (blocks: readonly Block[]) => {
    await out.write(`${begun ? '\n' : ''}${print(blocks)}`);
    begun = true;
  };
  return {
    result: (decision) =>
      write([
        ...decisionDocument(decision, decider.rulebook, lang),
        ...(decision.trace === undefined ? [] : traceBlocks(decision.trace)),
      ]),
    async refused(place, error) {
      refusals++;
      if (refusals <= REFUSALS_SHOWN) await err.write(refusalText(place, error, INVALID_LOAN, lang));
    },
    async end(summary) {
      if (refusals > REFUSALS_SHOWN) await err.write(say(MORE, lang, { count: String(refusals - REFUSALS_SHOWN) }));
      if (summary.loans === 0 && !basis.withSummary) return;
      const several = summary.loans + summary.invalid > 1;
      const blocks = several || basis.withSummary ? summaryDocument(summary, decider.rulebook, lang) : [];
      await write([...blocks, basisDocument(decider, basis.parameters, lang)]);
    },
  };
}
