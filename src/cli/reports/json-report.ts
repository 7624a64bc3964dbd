import { refusalOf } from '../../files/refusal.js';
import type { Output } from '../io/output.js';
import type { Report } from './result-report.js';

/** One line for each input, in the order of the input; a summary, if it is wanted, is the last line: `{ "summary": … }`. */
export function ndjsonReport(out: Output, withSummary: boolean): Report<unknown, unknown> {
  const line = (data: unknown) => out.write(`${JSON.stringify(data)}\n`);
  return {
    result: line,
    refused: (place, error) => line(refusalOf(place, error)),
    async end(summary) {
      if (withSummary) await line({ summary });
    },
  };
}

/**
 * One JSON text: the result alone if the input is a single one, otherwise an array. With a summary it is an object, in which
 * the array goes by the name `list`: `{ "decisions": […], "summary": … }`.
 */
export function jsonReport(
  out: Output,
  { single, withSummary, list }: { readonly single: boolean; readonly withSummary: boolean; readonly list: string },
): Report<unknown, unknown> {
  const alone = single && !withSummary;
  const indent = alone ? '' : withSummary ? '    ' : '  ';
  const opening = withSummary ? `{\n  ${JSON.stringify(list)}: [` : '[';
  let count = 0;
  const item = async (data: unknown) => {
    const text = JSON.stringify(data, null, 2).replaceAll('\n', `\n${indent}`);
    if (alone) return out.write(`${text}\n`);
    await out.write(`${count++ === 0 ? opening : ','}\n${indent}${text}`);
  };
  return {
    result: item,
    refused: (place, error) => item(refusalOf(place, error)),
    async end(summary) {
      if (alone) return;
      const end = count === 0 ? `${opening}]` : `\n${withSummary ? '  ' : ''}]`;
      const tail = withSummary ? `,\n  "summary": ${JSON.stringify(summary, null, 2).replaceAll('\n', '\n  ')}\n}` : '';
      await out.write(`${end}${tail}\n`);
    },
  };
}
