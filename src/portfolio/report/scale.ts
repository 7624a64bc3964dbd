// The scales of a chart. D3 has them with ten packages, of which these few lines are what a report needs.

/** Where bars of one width stand side by side along an axis. */
export interface BandScale {
  /** From the beginning of one bar to that of the next. */
  readonly step: number;
  /** How wide a bar is. */
  readonly width: number;
  /** Where the bar of a place begins, counted from 0. */
  at(place: number): number;
}

/**
 * Places bars side by side.
 *
 * @param inner the gap between two bars, a fraction of a step
 * @param outer the gap before the first and after the last, a fraction of a step
 */
export function bandScale(count: number, [from, to]: readonly [number, number], inner: number, outer: number): BandScale {
  const step = (to - from) / Math.max(1, count - inner + 2 * outer);
  const first = from + (to - from - step * (count - inner)) / 2;
  return { step, width: step * (1 - inner), at: (place) => first + step * place };
}

/** The place of figures from 0 to `most` along an axis. */
export function figureScale(most: number, [from, to]: readonly [number, number]): (figure: number) => number {
  return (figure) => from * (1 - figure / most) + to * (figure / most);
}

/** Round figures from 0 on, at equal distances, the last of them at least `most`: about as many as wanted. */
export function roundFigures(most: number, wanted: number): readonly number[] {
  const { step, isWhole } = roundStep(most, wanted);
  const count = Math.ceil(isWhole ? most / step : most * step);
  const last = isWhole ? count * step : count / step;
  // A greater last figure may have a greater step, and there are then fewer.
  if (last > most) return roundFigures(last, wanted);
  return Array.from({ length: count + 1 }, (_, at) => (isWhole ? at * step : at / step));
}

/** The step of 1, 2 or 5 with zeros that is nearest, by ratio. One below 1 is given as its inverse, which is exact. */
function roundStep(most: number, wanted: number): { readonly step: number; readonly isWhole: boolean } {
  const exact = most / wanted;
  const power = Math.floor(Math.log10(exact));
  const ratio = exact / 10 ** power;
  const factor = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.sqrt(2) ? 2 : 1;
  return power < 0 ? { step: 10 ** -power / factor, isWhole: false } : { step: 10 ** power * factor, isWhole: true };
}
