import { InvalidInputError, type Misfit } from '../facts/input/invalid-input.js';
import { recognised } from '../facts/input/liubao-error.js';
import { parsedInput } from '../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../facts/input/refused-inputs-words.js';
import type { InstalmentFacts } from '../facts/loan/instalment-facts.js';
import { ONE_FORM } from '../facts/loan/loan-contradictions.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { type ServicedComponent, type ServicedGuarantee, type ServicingInput, servicingSchema } from '../facts/loan/servicing.js';
import { civilDate, type DayNumber, dayNumber } from '../facts/values/civil-date.js';

/** Servicing that is not what its schema describes, or that is not of the loan. */
export class InvalidServicingError extends InvalidInputError {
  override readonly name = 'InvalidServicingError';
  override readonly code = 'invalid-servicing';
  static {
    recognised(InvalidServicingError, 'invalid-servicing');
  }

  constructor(found: readonly Misfit[]) {
    super(REFUSED_INPUTS.servicing, found);
  }
}

/** What was done about one component, and where in the servicing that stands. */
export interface ServicedPart {
  readonly at: number;
  /** The place of the instalment in the schedule. */
  readonly index: number;
  readonly entry: ServicedComponent;
}

/** What was done about one guarantee, and where in the servicing that stands. */
export interface ServicedSecurity {
  /** The place of the guarantee among those of the loan. */
  readonly index: number;
  readonly path: string;
  readonly entry: ServicedGuarantee;
}

/** What was done about the parts of a loan, in the order of the servicing. */
export interface Serviced {
  readonly parts: readonly ServicedPart[];
  readonly guarantees: readonly ServicedSecurity[];
}

/**
 * Reads the servicing of a loan: each component with its instalment, and each guarantee.
 *
 * @throws {InvalidServicingError} naming every path at fault
 */
export function parseServicing(data: unknown, loan: Loan): Serviced {
  const servicing = parsedInput(servicingSchema, data, (problems) => new InvalidServicingError(problems));
  const problems: Misfit[] = [];
  const seen = new Map<string, number>();
  // No two instalments fall due on one day.
  const places = new Map(loan.input.schedule.map(({ dueDate }, index) => [dueDate, index]));
  const parts = (servicing.components ?? []).flatMap((entry, at): ServicedPart[] => {
    const problem: Report = (key, value, expected, zh) => {
      problems.push({ path: ['components', at, key], value, expected, zh });
    };
    const index = indexOf(entry, loan, places, problem);
    if (index === undefined) return [];
    const name = `${index} ${entry.component}`;
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, at);
    else
      problem(
        'component',
        entry.component,
        `a component of its own; components[${earlier}] is the same one`,
        `不与 components[${earlier}] 重复的款项`,
      );
    contradictions(entry, loan.instalments[index] as InstalmentFacts, problem);
    if (hasNoSurcharge(entry, loan))
      problem(
        'penaltyInterest',
        entry.penaltyInterest,
        "null, for the penalty rate is not above the contract's rate",
        'null:罚息利率不高于合同利率,没有加收部分',
      );
    return [{ at, index, entry }];
  });
  const guarantees = servicedGuarantees(servicing, loan, problems);
  if (problems.length > 0) throw new InvalidServicingError(problems);
  return { parts, guarantees };
}

/** The guarantees named in the servicing; `guarantee` may describe one that the loan does not name. */
function servicedGuarantees({ guarantee, guarantees }: ServicingInput, loan: Loan, problems: Misfit[]): ServicedSecurity[] {
  const count = loan.guarantees.length;
  if (guarantee !== undefined && guarantees !== undefined) problems.push({ path: ['guarantees'], ...ONE_FORM });
  if (guarantee !== undefined && count > 1)
    problems.push({
      path: ['guarantee'],
      value: guarantee,
      expected: 'guarantees, each with its number: the loan has several',
      zh: 'guarantees,并注明序号:该笔贷款有多项担保',
    });
  if (guarantee !== undefined) return [{ index: 0, path: 'guarantee', entry: guarantee }];
  const seen = new Map<number, number>();
  return (guarantees ?? []).map(({ guarantee: index, ...entry }, at): ServicedSecurity => {
    const problem = (expected: string, zh: string) =>
      problems.push({ path: ['guarantees', at, 'guarantee'], value: index, expected, zh });
    const earlier = seen.get(index);
    if (count === 0) problem('a guarantee of the loan, which names none', '该笔贷款的担保,而贷款未列担保');
    else if (index >= count) problem(placesText(count), `贷款担保的序号,0至${count - 1}`);
    else if (earlier !== undefined)
      problem(`a guarantee of its own; guarantees[${earlier}] is the same one`, `不与 guarantees[${earlier}] 重复的担保`);
    else seen.set(index, at);
    return { index, path: `guarantees[${at}]`, entry };
  });
}

function placesText(count: number): string {
  return `a place among the loan's guarantees, from 0 to ${count - 1}`;
}

/** The loan with its guarantees as servicing says that they were. */
export function withServiced({ input }: Loan, guarantees: readonly ServicedSecurity[]): LoanInput {
  const facts = new Map(guarantees.map(({ index, entry: { consulted: _, feeBase: __, ...own } }) => [index, own]));
  if (input.guarantees === undefined) return { ...input, guarantee: { ...input.guarantee, ...facts.get(0) } };
  return { ...input, guarantees: input.guarantees.map((it, at) => ({ ...it, ...facts.get(at) })) };
}

/** Reports a problem under a key of an entry, with what was expected in English and in Chinese. */
type Report = (key: string, value: unknown, expected: string, zh: string) => void;

function indexOf(
  { instalment, dueDate }: ServicedComponent,
  { input }: Loan,
  places: ReadonlyMap<string | undefined, number>,
  problem: Report,
): number | undefined {
  const byDate = dueDate === undefined ? undefined : places.get(dueDate);
  if (dueDate !== undefined && byDate === undefined)
    problem('dueDate', dueDate, 'a due date of the schedule', '还款计划中的到期日');
  else if (instalment === undefined && byDate === undefined)
    problem('instalment', undefined, 'its place in the schedule, or its dueDate', '期次或到期日');
  else if (instalment !== undefined && instalment >= input.schedule.length)
    problem(
      'instalment',
      instalment,
      `a place in the schedule, from 0 to ${input.schedule.length - 1}`,
      `期次,0至${input.schedule.length - 1}`,
    );
  else if (instalment !== undefined && byDate !== undefined && instalment !== byDate)
    problem('dueDate', dueDate, `the due date of schedule[${instalment}]`, `schedule[${instalment}] 的到期日`);
  else return instalment ?? byDate;
  return undefined;
}

/** Checks beyond the schema: a deferral to a day that is not later, and a period without days. */
function contradictions(entry: ServicedComponent, { dueDate }: InstalmentFacts, problem: Report): void {
  const { action, grantedUntil, penaltyInterest } = entry;
  if (grantedUntil !== undefined) {
    if (action !== undefined && action !== 'deferred')
      problem('grantedUntil', grantedUntil, `nothing where it was ${action}`, `处理为 ${action} 的不填`);
    if (dueDate !== undefined && (dayNumber(grantedUntil) as DayNumber) <= dueDate)
      problem(
        'grantedUntil',
        grantedUntil,
        `a day after the due date, ${civilDate(dueDate)}`,
        `晚于到期日(${civilDate(dueDate)})的日期`,
      );
  }
  const { from, until } = penaltyInterest ?? {};
  if ((from === undefined) !== (until === undefined))
    problem('penaltyInterest', penaltyInterest, 'both from and until, or neither', 'from 和 until 均填或均不填');
  else if (from !== undefined && until !== undefined && until <= from)
    problem('penaltyInterest', penaltyInterest, 'an until that is after from', '晚于 from 的 until');
}

const ANNUAL_RATE = loanSlot('annualRate');
const PENALTY_RATE = loanSlot('penaltyAnnualRate');

/** Whether interest charged on principal at the penalty rate contains no surcharge: that rate is not above the contract rate. */
function hasNoSurcharge({ component, penaltyInterest }: ServicedComponent, loan: Loan): boolean {
  const [contractRate, penaltyRate] = [loan.factAt(ANNUAL_RATE), loan.factAt(PENALTY_RATE)];
  if (component !== 'principal' || penaltyInterest?.basis !== 'penalty-rate') return false;
  return typeof contractRate === 'number' && typeof penaltyRate === 'number' && penaltyRate <= contractRate;
}
