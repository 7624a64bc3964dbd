import type { LoanAnswer } from '../../../../src/decide/answers.js';
import { COMPONENTS } from '../../../../src/facts/loan/component.js';
import { civilDate } from '../../../../src/facts/values/civil-date.js';
import { yuanText } from '../../../../src/facts/values/money.js';
import { TRACK_ORDER } from '../../../../src/portfolio/summary/portfolio-tally.js';
import type { LoanRow } from './messages.js';

const INITIAL_ROWS = 4096;
/** No day, no amount. */
const NONE = Number.NaN;

/** A column of figures that grows. */
class Figures {
  values = new Float64Array(INITIAL_ROWS);

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = new Float64Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = value;
  }

  at(at: number): number {
    return this.values[at] ?? NONE;
  }
}

/** What the table shows of decided loans, column by column: a million rows take some hundred megabytes. */
export class LoanColumns {
  length = 0;
  readonly ids: string[] = [];
  readonly inclusive: LoanRow['inclusive'][] = [];
  readonly track = new Figures();
  readonly due = new Figures();
  readonly spared = new Figures();
  readonly instalments = new Figures();
  readonly firstDue = new Figures();
  readonly granted = new Figures();
  readonly missing = new Figures();
  /** The line or the row of the file that the loan is on. */
  readonly lines = new Figures();

  add(answer: LoanAnswer, line: number): void {
    const at = this.length++;
    let due = 0;
    let spared = 0;
    let firstDue = NONE;
    let granted = NONE;
    for (const instalment of answer.instalments) {
      const day = instalment.facts.dueDate;
      if (day !== undefined && !(firstDue <= day)) firstDue = day;
      for (const kind of COMPONENTS) {
        const { amount, penalty, granted: until } = instalment[kind];
        due += amount ?? 0;
        spared += penalty.spared ?? 0;
        if (until !== undefined && !(granted >= until)) granted = until;
      }
    }
    this.ids.push(answer.loan.id);
    this.inclusive.push(answer.inclusive.concluded.inclusive);
    this.track.set(at, TRACK_ORDER.indexOf(answer.track));
    this.due.set(at, due);
    this.spared.set(at, spared);
    this.instalments.set(at, answer.instalments.length);
    this.firstDue.set(at, firstDue);
    this.granted.set(at, granted);
    this.missing.set(at, answer.missing.length);
    this.lines.set(at, line);
  }

  row(at: number): LoanRow {
    return {
      at,
      id: this.ids[at] ?? '',
      track: TRACK_ORDER[this.track.at(at)],
      inclusive: this.inclusive[at] ?? 'undetermined',
      due: yuanText(this.due.at(at)),
      spared: yuanText(this.spared.at(at)),
      instalments: this.instalments.at(at),
      firstDue: dayText(this.firstDue.at(at)),
      granted: dayText(this.granted.at(at)),
      missing: this.missing.at(at),
    };
  }
}

function dayText(day: number): string {
  return Number.isNaN(day) ? '' : civilDate(day);
}
