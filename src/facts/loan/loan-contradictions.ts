import type { Wording } from '../../law/wording.js';
import type { Misfit } from '../input/invalid-input.js';
import { civilDate, type DayNumber } from '../values/civil-date.js';
import { COMPONENTS, type ComponentKind } from './component.js';
import type { Asked, DatesRequested, InstalmentFacts } from './instalment-facts.js';
import type { GuaranteeInput, LoanInput } from './loan-schema.js';

/** The parts of a loan whose values may contradict each other. */
interface ReadLoan {
  readonly input: LoanInput;
  readonly instalments: readonly InstalmentFacts[];
  readonly asked: Asked;
}

/** Whether each instalment falls due after the one before, as in most schedules: then no two fall due on the same day. */
function fallDueInOrder(instalments: readonly InstalmentFacts[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { dueDate } of instalments) {
    if (dueDate === undefined || dueDate <= before) return false;
    before = dueDate;
  }
  return true;
}

function sameDueDates(instalments: readonly InstalmentFacts[]): Misfit[] {
  const seen = new Map<DayNumber, number>();
  return instalments.flatMap(({ dueDate }, index) => {
    if (dueDate === undefined) return [];
    const earlier = seen.get(dueDate);
    if (earlier === undefined) {
      seen.set(dueDate, index);
      return [];
    }
    const expected = `a due date of its own; schedule[${earlier}] falls due on the same day`;
    const zh = `不与其他各期相同的到期日(schedule[${earlier}] 同日到期)`;
    return [{ path: ['schedule', index, 'dueDate'], value: civilDate(dueDate), expected, zh }];
  });
}

/** The due date or, if that is unknown, the original due date, which is never after it. */
function earliestDue({ dueDate, originalDueDate }: Pick<InstalmentFacts, 'dueDate' | 'originalDueDate'>): DayNumber | undefined {
  return dueDate ?? originalDueDate;
}

/** The first due date of the instalments that the loan's application asks to defer; `undefined` where one is unknown. */
function firstDue(instalments: readonly InstalmentFacts[], kind: ComponentKind): DayNumber | undefined {
  let first: DayNumber | undefined;
  for (const instalment of instalments) {
    if (instalment[kind] === 0 || instalment.asked?.[kind] !== undefined) continue;
    const due = earliestDue(instalment);
    // A date asked may still be after it.
    if (due === undefined) return undefined;
    if (first === undefined || due < first) first = due;
  }
  return first;
}

/** The fields that only a guarantee has: fees, and a counter-guarantee. */
export const OF_A_GUARANTEE = [
  'standardFeeRate',
  'formerFeeRate',
  'chargedFeeRate',
  'otherFeeRate',
  'reGuaranteeFee',
  'counterGuarantee',
] as const satisfies readonly (keyof GuaranteeInput)[];

/** Guarantees are given in one form. */
export const ONE_FORM = {
  expected: 'nothing where guarantee is given: a list names every guarantee',
  zh: '已填 guarantee 的不填:各项担保均列于 guarantees',
} as const;

const OWN_DUE_DATE: Wording = { zh: '该期到期日', en: 'the due date' };
const FIRST_DUE_DATE: Readonly<Record<ComponentKind, Wording>> = {
  principal: { zh: '本金的首个到期日', en: 'the first due date of principal' },
  interest: { zh: '利息的首个到期日', en: 'the first due date of interest' },
};

/** A guarantee beside a list of guarantees, or one that is described although the loan has none. */
function guaranteeContradictions({ guarantee, guarantees }: LoanInput): Misfit[] {
  const problems: Misfit[] = [];
  if (guarantee !== undefined && guarantees !== undefined) {
    problems.push({ path: ['guarantees'], ...ONE_FORM });
  }
  const described = (each: GuaranteeInput, path: Misfit['path']) => {
    if (each.arrangement !== 'none') return;
    for (const key of OF_A_GUARANTEE) {
      const value = each[key];
      if (value !== undefined)
        problems.push({ path: [...path, key], value, expected: 'nothing where there is no guarantee', zh: '无担保时不填' });
    }
  };
  if (guarantee !== undefined) described(guarantee, ['guarantee']);
  guarantees?.forEach((each, index) => {
    if (each.arrangement === 'none' && guarantees.length > 1) {
      const expected = 'a guarantee: beside others, none says that there is not one';
      const zh = '一项担保:列有其他担保的,不能又称无担保';
      problems.push({ path: ['guarantees', index, 'arrangement'], value: 'none', expected, zh });
    }
    described(each, ['guarantees', index]);
  });
  return problems;
}

/** A day to which deferral is asked although it is before the due date. */
interface AskedEarly {
  readonly first: DayNumber;
  readonly due: DayNumber;
}

function askedEarly(days: DatesRequested, due: DayNumber | undefined): AskedEarly | undefined {
  const first = days?.[0];
  return first === undefined || due === undefined || first >= due ? undefined : { first, due };
}

function earlyProblem(path: Misfit['path'], { first, due }: AskedEarly, which: Wording): Misfit {
  const day = civilDate(due);
  return {
    path,
    value: civilDate(first),
    expected: `a day on or after ${which.en}, ${day}`,
    zh: `不早于${which.zh}(${day})的日期`,
  };
}

/** The contradictions between values, which the schema cannot see. */
export function contradictions({ input, instalments, asked }: ReadLoan): Misfit[] {
  const problems = guaranteeContradictions(input);
  if (!fallDueInOrder(instalments)) for (const problem of sameDueDates(instalments)) problems.push(problem);
  instalments.forEach(({ dueDate, originalDueDate, asked: own }, index) => {
    if (own !== undefined) {
      const due = earliestDue({ dueDate, originalDueDate });
      for (const kind of COMPONENTS) {
        const early = askedEarly(own[kind], due);
        if (early !== undefined) problems.push(earlyProblem(['schedule', index, `${kind}Until`], early, OWN_DUE_DATE));
      }
    }
    if (dueDate === undefined || originalDueDate === undefined || originalDueDate <= dueDate) return;
    problems.push({
      path: ['schedule', index, 'originalDueDate'],
      value: civilDate(originalDueDate),
      expected: `a day on or before the due date, ${civilDate(dueDate)}`,
      zh: `不晚于到期日(${civilDate(dueDate)})的日期`,
    });
  });
  for (const kind of COMPONENTS) {
    const early = askedEarly(asked[kind], firstDue(instalments, kind));
    if (early !== undefined) problems.push(earlyProblem(['application', `${kind}Until`], early, FIRST_DUE_DATE[kind]));
  }
  return problems;
}
