import { refusalOf } from '../../files/refusal.js';
import type { Output } from '../io/output.js';
import type { Report } from './decision-report.js';

/**
 * One line a loan, in the order of the input, written as it comes; where a summary is asked for it is the last line, as
 * `{ "summary": … }`.
 */
export function ndjsonReport(out: Output, withSummary: boolean): Report {
  const line = (data: unknown) => out.write(`${JSON.stringify(data)}\n`);
  return {
    decided: line,
    refused: (place, error) => line(refusalOf(place, error)),
    async end(summary) {
      if (withSummary) await line({ summary });
    },
  };
}

/**
 * One JSON text: the decision where the input is one loan by itself, otherwise an array; where a summary is asked for,
 * `{ "decisions": […], "summary": … }`.
 */
export function jsonReport(out: Output, single: boolean, withSummary: boolean): Report {
  let count = 0;
  const indent = single && !withSummary ? '' : withSummary ? '    ' : '  ';
  const item = async (data: unknown) => {
    const text = JSON.stringify(data, null, 2).replaceAll('\n', `\n${indent}`);
    if (single && !withSummary) return out.write(`${text}\n`);
    await out.write(`${count++ === 0 ? opening : ','}\n${indent}${text}`);
  };
  const opening = withSummary ? '{\n  "decisions": [' : '[';
  return {
    decided: item,
    refused: (place, error) => item(refusalOf(place, error)),
    async end(summary) {
      if (single && !withSummary) return;
      const end = count === 0 ? `${opening}]` : `\n${withSummary ? '  ' : ''}]`;
      const tail = withSummary ? `,\n  "summary": ${JSON.stringify(summary, null, 2).replaceAll('\n', '\n  ')}\n}` : '';
      await out.write(`${end}${tail}\n`);
    },
  };
}
