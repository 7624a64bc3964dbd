import { escaped } from '../../document/html-text.js';
import { bandScale, figureScale, roundFigures } from './scale.js';
import { element } from './svg.js';

/** A chart of stacked bars. Its figures are rounded; the table beside the chart has the exact ones. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly { readonly label: string; readonly parts: readonly number[] }[];
  readonly series: readonly { readonly name: string; readonly className: string }[];
  /** How wide the names of bars are, in pixels, where they are longer than usual. */
  readonly nameWidth?: number;
  /** How a figure on the axis or in a tooltip is written. */
  figure(value: number): string;
}

const WIDTH = 880;
const LEGEND = 28;
const FONT = 12;

/** Columns over time. Only some have a label, because they are in order. */
export function columnChart(chart: Chart): string {
  const height = 340;
  const margin = { top: LEGEND + 12, right: 8, bottom: 44, left: 84 };
  const x = bandScale(chart.bars.length, [margin.left, WIDTH - margin.right], 0.15, 0.1);
  const ticks = roundFigures(largest(chart), 5);
  const y = figureScale(ticks.at(-1) ?? 1, [height - margin.bottom, margin.top]);
  const grid = ticks.map((tick) => {
    const at = y(tick);
    return [
      element('line', { class: 'grid', x1: margin.left, x2: WIDTH - margin.right, y1: at, y2: at }),
      element(
        'text',
        { class: 'tick', x: margin.left - 8, y: at, 'text-anchor': 'end', 'dominant-baseline': 'middle' },
        escaped(chart.figure(tick)),
      ),
    ].join('');
  });
  // Labels are some 70 pixels wide.
  const every = Math.max(1, Math.ceil(70 / x.step));
  const labels = chart.bars.map(({ label }, at) =>
    at % every === 0
      ? element(
          'text',
          { class: 'tick', x: x.at(at) + x.width / 2, y: height - margin.bottom + 18, 'text-anchor': 'middle' },
          escaped(label),
        )
      : '',
  );
  const bars = stacked(chart, ({ at, from, to, className, title }) =>
    element(
      'rect',
      { class: className, x: x.at(at), width: x.width, y: y(to), height: y(from) - y(to) },
      element('title', {}, escaped(title)),
    ),
  );
  return figure(chart, height, [...grid, ...bars, ...labels], margin.left);
}

/** Bars below each other, each with its name. */
export function barChart(chart: Chart): string {
  const row = 34;
  const margin = { top: LEGEND + 12, right: 96, bottom: 8, left: chart.nameWidth ?? 168 };
  const height = margin.top + margin.bottom + row * Math.max(1, chart.bars.length);
  const x = figureScale(largest(chart), [margin.left, WIDTH - margin.right]);
  const y = bandScale(chart.bars.length, [margin.top, height - margin.bottom], 0.25, 0.25);
  const labels = chart.bars.map(({ label, parts }, at) => {
    const middle = y.at(at) + y.width / 2;
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [
      element(
        'text',
        { class: 'name', x: margin.left - 10, y: middle, 'text-anchor': 'end', 'dominant-baseline': 'middle' },
        escaped(label),
      ),
      element('text', { class: 'tick', x: x(total) + 8, y: middle, 'dominant-baseline': 'middle' }, escaped(chart.figure(total))),
    ].join('');
  });
  const bars = stacked(chart, ({ at, from, to, className, title }) =>
    element(
      'rect',
      { class: className, x: x(from), width: x(to) - x(from), y: y.at(at), height: y.width },
      element('title', {}, escaped(title)),
    ),
  );
  return figure(chart, height, [...bars, ...labels], margin.left);
}

interface Part {
  /** The place of the bar, counted from 0. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly className: string;
  readonly title: string;
}

function stacked({ bars, series, figure: text }: Chart, draw: (part: Part) => string): string[] {
  // Series by series: each stands on those before it.
  const tops = bars.map(() => 0);
  return series.flatMap(({ name, className }, layer) =>
    bars.flatMap(({ label, parts }, at) => {
      const from = tops[at] ?? 0;
      const to = from + (parts[layer] ?? 0);
      tops[at] = to;
      return to <= from ? [] : [draw({ at, from, to, className, title: `${label} · ${name} · ${text(to - from)}` })];
    }),
  );
}

/** About how wide a text is, in pixels. A Chinese character is as wide as two letters. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e80' ? FONT : FONT * 0.58), 0);
}

/** The top of the scale, at least 1. */
function largest({ bars }: Chart): number {
  return Math.max(...bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)), 0) || 1;
}

function figure({ id, title, description, series }: Chart, height: number, content: readonly string[], left: number): string {
  let at = left;
  const legend = series.map(({ name, className }) => {
    const x = at;
    at += 34 + textWidth(name);
    return (
      element('rect', { class: className, x, y: 6, width: FONT, height: FONT }) +
      element('text', { class: 'name', x: x + 18, y: 12.5, 'dominant-baseline': 'middle' }, escaped(name))
    );
  });
  return element(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-description` },
    element('title', { id: `${id}-title` }, escaped(title)),
    element('desc', { id: `${id}-description` }, escaped(description)),
    ...legend,
    ...content,
  );
}
