import { dayNumber } from '../../../src/facts/values/civil-date.js';
import { dayText } from '../../../src/words/value-text.js';
import { language, say } from '../state/language.js';
import { DECISION_WORDS } from './decision-words.js';
import { windowOfLaw } from './window-of-law.js';

/** The days of one component, as far as they are known. */
export interface TimelineDays {
  readonly due?: string | undefined;
  readonly cap?: string | undefined;
  readonly asked?: string | undefined;
  readonly granted?: string | undefined;
}

/** The first and the last day of an axis. */
export interface Axis {
  readonly from: number;
  readonly until: number;
}

const MARGIN_DAYS = 20;

/** One axis for all components, so that they can be compared: from the first day of any to the last. */
export function axisOf(days: readonly TimelineDays[], window: readonly string[]): Axis {
  const all = [...window, ...days.flatMap(({ due, cap, asked, granted }) => [due, cap, asked, granted])]
    .flatMap((day) => (day === undefined ? [] : [dayNumber(day)]))
    .filter((day) => day !== undefined);
  return { from: Math.min(...all) - MARGIN_DAYS, until: Math.max(...all) + MARGIN_DAYS };
}

const LINE = 16;

/** When a component falls due, the window that it must fall due in, the cap, the day asked and the day granted. */
export function Timeline({ days, axis }: { readonly days: TimelineDays; readonly axis: Axis }) {
  // In per cent of the width, so that a point stays round at any width.
  const at = (day: string | undefined): number | undefined => {
    const number = day === undefined ? undefined : dayNumber(day);
    return number === undefined ? undefined : ((number - axis.from) / (axis.until - axis.from)) * 100;
  };
  const [opens, closes] = windowOfLaw.value.map(at);
  const { due, cap, asked, granted } = days;
  const [x, capAt, askedAt, grantedAt] = [at(due), at(cap), at(asked), at(granted)];
  const lang = language.value;
  const said = (
    [
      ['due', due],
      ['cap', cap],
      ['asked', asked],
      ['granted', granted],
    ] as const
  ).flatMap(([name, day]) =>
    day === undefined ? [] : [say(DECISION_WORDS.mark, { name: say(DECISION_WORDS[name]), day: dayText(day, lang) })],
  );
  return (
    <svg class="timeline" role="img" aria-label={say(DECISION_WORDS.timeline, { marks: said.join(lang === 'zh' ? ',' : ', ') })}>
      <line class="axis" x1="0" x2="100%" y1={LINE} y2={LINE} />
      {opens !== undefined && closes !== undefined && (
        <rect class="window" x={`${opens}%`} width={`${Math.max(0, closes - opens)}%`} y={LINE - 7} height="14" />
      )}
      {capAt !== undefined && <line class="cap" x1={`${capAt}%`} x2={`${capAt}%`} y1="3" y2="29" />}
      {x !== undefined && grantedAt !== undefined && <line class="span" x1={`${x}%`} x2={`${grantedAt}%`} y1={LINE} y2={LINE} />}
      {askedAt !== undefined && <line class="asked" x1={`${askedAt}%`} x2={`${askedAt}%`} y1="6" y2="26" />}
      {grantedAt !== undefined && <circle class="granted" cx={`${grantedAt}%`} cy={LINE} r="4.5" />}
      {x !== undefined && <circle class="due" cx={`${x}%`} cy={LINE} r="4.5" />}
    </svg>
  );
}
