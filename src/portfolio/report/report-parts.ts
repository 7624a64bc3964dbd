import { escaped } from '../../document/html-text.js';
import { grouped } from '../../facts/values/figure.js';
import { fileName } from '../../files/file-name.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Chart } from './chart.js';
import type { ReportedRejects } from './report-input.js';
import { AMOUNT_UNITS_BY_SIZE, said, WORDS } from './report-words.js';
import { element } from './svg.js';

/** The figures that are read first, each with its name. */
export function cardList(cards: readonly (readonly [name: string, figure: string])[]): string {
  const each = cards.map(([name, figure]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(figure)}</dd></div>`);
  return `<dl class="cards">\n${each.join('\n')}\n</dl>`;
}

/** Notes below figures, a line for each. */
export function noteLines(notes: readonly string[]): string {
  return notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n');
}

/** A section with a chart and the table of its figures. */
export function charted(
  chart: Chart,
  svg: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  lang: Language,
): string {
  return `<section>
<h2>${escaped(chart.title)}</h2>
<p class="note">${escaped(chart.description)}</p>
<figure>${svg}</figure>
<details>
<summary>${escaped(WORDS.figures[lang])}</summary>
${table(heads, rows)}
</details>
</section>`;
}

/** A table of texts that may be wider than the page. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], figures = true): string {
  const right = (at: number) => (figures && at > 0 ? { class: 'right' } : {});
  const head = heads.map((text, at) => element('th', { scope: 'col', ...right(at) }, escaped(text))).join('');
  const lines = rows.map((row) => `<tr>${row.map((text, at) => element('td', right(at), escaped(text))).join('')}</tr>`);
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table></div>`;
}

/** The section of rejected lines, of which there may be more than are shown. */
export function rejectedLines(invalid: number, rejects: ReportedRejects, lang: Language): string {
  const heading = `<h2>${escaped(WORDS.rejects[lang])}</h2>`;
  if (invalid === 0) return `<section>\n${heading}\n<p>${escaped(WORDS.noRejects[lang])}</p>\n</section>`;
  const rows = rejects.map(({ file, line, loanId = '', error }) => [
    file === undefined ? String(line) : `${fileName(file)}:${line}`,
    loanId,
    reasonText(error, lang),
  ]);
  const more = invalid - rejects.length;
  const note = more > 0 ? `\n<p class="note">${escaped(said(WORDS.more, lang, { count: grouped(String(more)) }))}</p>` : '';
  return `<section>\n${heading}\n${table([WORDS.line[lang], WORDS.loan[lang], WORDS.reason[lang]], rows, false)}${note}\n</section>`;
}

function reasonText({ problems, message, zh }: ReportedRejects[number]['error'], lang: Language): string {
  const texts = problems?.map((problem) => {
    const { expected, message: sentence } = lang === 'zh' ? problem.zh : problem;
    // A row of the page has room for the path and what was expected.
    return expected === undefined ? sentence : problem.path + MARKS.colon[lang] + expected;
  });
  if (texts !== undefined) return texts.join(MARKS.semicolon[lang]);
  return lang === 'zh' ? (zh ?? message) : message;
}

/** Writes all figures of a chart in the unit of the largest. */
export function figureOf(bars: Chart['bars'], lang: Language): (value: number) => string {
  const largest = Math.max(0, ...bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)));
  const [size, unit] = unitOf(largest, lang);
  return (value) => `${short(value / size)} ${unit}`;
}

/** An amount in the unit of its size. */
export function shortAmount(yuan: number, lang: Language): string {
  const [size, unit] = unitOf(yuan, lang);
  return `${short(yuan / size)} ${unit}`;
}

function unitOf(yuan: number, lang: Language): readonly [number, string] {
  return AMOUNT_UNITS_BY_SIZE[lang].find(([size]) => yuan >= size) ?? [1, AMOUNT_UNITS_BY_SIZE[lang].at(-1)?.[1] ?? ''];
}

function short(value: number): string {
  const digits = value >= 100 || value === 0 ? 0 : value >= 10 ? 1 : 2;
  return grouped(
    value
      .toFixed(digits)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  );
}
