import { exactValue, type FactType, type FactValue, type PlainValue, plainValue } from '../../facts/fact.js';
import type { InstalmentFacts } from '../../facts/loan/instalment-facts.js';
import { LOAN_FACTS, loanSlot } from '../../facts/loan/loan-facts.js';
import { GUARANTEE_PREFIX } from '../../facts/loan/loan-path.js';
import type { GuaranteeInput } from '../../facts/loan/loan-schema.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { type Fen, yuanText } from '../../facts/values/money.js';
import { placesOf } from '../../mapping/rows/row-places.js';
import { NINES, PLAUSIBLE_RANGES, type PlausibleRange } from './plausible-ranges.js';

/** A value that was seen, and where. */
export interface SeenValue {
  /** Which of the two files it is in. */
  readonly of: 'loans' | 'schedule';
  /** The row, by its line in the file. */
  readonly row: number;
  /** The id of the loan, if it is known. */
  readonly loan?: string;
  /** The value as the file has it. */
  readonly value: string;
}

/** Where a value was seen. */
type SeenAt = Omit<SeenValue, 'value'>;

/** How often something was seen, and the first time. */
export interface Count {
  count: number;
  example?: SeenValue;
}

/** How many values of a fact are below and above their plausible range. */
interface Spread {
  known: number;
  readonly below: Count;
  readonly above: Count;
}

/** What was seen of values and codes, from which implausible data are found. Plain data, so that threads can exchange it. */
export interface Observations {
  /** By range and fact: `3 schedule.dueDate`. */
  readonly spreads: Map<string, Spread>;
  /** Amounts made of nines only, by fact. */
  readonly nines: Map<string, Spread>;
  /** Loans with known principal and credit of the borrower, and those whose principal is larger. */
  readonly aboveCredit: { known: number; readonly more: Count };
  /** Columns of codes, and the codes that the mapping does not have. */
  readonly codes: Map<string, CodeColumn>;
}

/** The column that codes stand in. */
export interface CodeOf {
  /** Whether the mapping lacks a code of the column, or does not read a column that states a currency. */
  readonly check: 'unknown-code' | 'other-currency';
  readonly fact: string;
  readonly column: string;
}

/** The codes that were seen in a column. */
interface CodeColumn extends CodeOf {
  known: number;
  readonly unknown: Count;
  readonly byCode: Map<string, number>;
}

export function newObservations(): Observations {
  return { spreads: new Map(), nines: new Map(), aboveCredit: { known: 0, more: { count: 0 } }, codes: new Map() };
}

export const noSpread = (): Spread => ({ known: 0, below: { count: 0 }, above: { count: 0 } });

/** A fact that is compared with a plausible range, whose bounds are exact values. */
interface Held {
  readonly key: string;
  readonly fact: string;
  readonly type: FactType;
  readonly range: PlausibleRange;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly withoutZeros: boolean;
}

interface HeldOf<Subject> extends Held {
  read(of: Subject): FactValue;
}

/** The facts of an instalment, as a mapping names them. */
export const INSTALMENT_FACTS: readonly {
  readonly name: string;
  readonly type: FactType;
  read(of: InstalmentFacts): FactValue;
}[] = [
  { name: 'schedule.dueDate', type: { kind: 'date' }, read: ({ dueDate }) => dueDate },
  { name: 'schedule.originalDueDate', type: { kind: 'date' }, read: (it) => (it.neverDeferred ? undefined : it.originalDueDate) },
  { name: 'schedule.principal', type: { kind: 'money' }, read: ({ principal }) => principal },
  { name: 'schedule.interest', type: { kind: 'money' }, read: ({ interest }) => interest },
  { name: 'schedule.principalUntil', type: { kind: 'date' }, read: ({ asked }) => asked?.principal?.at(-1) },
  { name: 'schedule.interestUntil', type: { kind: 'date' }, read: ({ asked }) => asked?.interest?.at(-1) },
];
const LOAN_READERS = LOAN_FACTS.filter(({ grain }) => grain === 'loan').map(({ name, type }) => {
  const slot = loanSlot(name);
  return { name, type, read: (loan: Loan) => loan.factAt(slot) };
});
/** The facts of each guarantee, whether it is the only one or one of several. */
const GUARANTEE_READERS = LOAN_FACTS.filter(({ name }) => name.startsWith(GUARANTEE_PREFIX)).map(({ name, type }) => {
  const key = name.slice(GUARANTEE_PREFIX.length);
  const read = (guarantee: GuaranteeInput): FactValue => {
    const given = (guarantee as Readonly<Record<string, PlainValue | undefined>>)[key];
    return given === undefined ? undefined : exactValue(type, given);
  };
  return { name, type, read };
});

function heldOf<Subject>(
  facts: readonly { readonly name: string; readonly type: FactType; read(of: Subject): FactValue }[],
): readonly HeldOf<Subject>[] {
  return PLAUSIBLE_RANGES.flatMap((range, at) =>
    facts
      .filter(({ name, type }) => (Array.isArray(range.facts) ? range.facts.includes(name) : isOfKind(range, type)))
      .map(({ name, type, read }) => ({
        key: `${at} ${name}`,
        fact: name,
        type,
        range,
        read,
        least: bound(type, range.least),
        most: bound(type, range.most),
        withoutZeros: range.withoutZeros === true,
      })),
  );
}

const isOfKind = ({ facts }: PlausibleRange, type: FactType) => 'kind' in facts && facts.kind === type.kind;

function bound(type: FactType, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const exact = exactValue(type, written);
  if (typeof exact !== 'number') throw new RangeError(`${written} is no ${type.kind}`);
  return exact;
}

const HELD_OF_LOANS = heldOf(LOAN_READERS);
const HELD_OF_GUARANTEES = heldOf(GUARANTEE_READERS);
const HELD_OF_INSTALMENTS = heldOf(INSTALMENT_FACTS);
/** All facts that are compared with a range. */
export const HELD_FACTS: readonly Omit<Held, 'least' | 'most'>[] = [
  ...HELD_OF_LOANS,
  ...HELD_OF_GUARANTEES,
  ...HELD_OF_INSTALMENTS,
];
const MONEY_OF_LOANS = LOAN_READERS.filter(({ type }) => type.kind === 'money');
const MONEY_OF_GUARANTEES = GUARANTEE_READERS.filter(({ type }) => type.kind === 'money');
const MONEY_OF_INSTALMENTS = INSTALMENT_FACTS.filter(({ type }) => type.kind === 'money');
/** The facts that are amounts. */
export const MONEY_FACTS: readonly string[] = [...MONEY_OF_LOANS, ...MONEY_OF_GUARANTEES, ...MONEY_OF_INSTALMENTS].map(
  ({ name }) => name,
);
const CREDIT = loanSlot('borrower.creditTotal');

/** Notes what is seen of a loan on a line. */
type LoanObserver = (loan: Loan, line: number) => void;

/** Makes an observer of loans. It looks up each counter only once, because there are many loans. */
export function loanObserver(to: Observations): LoanObserver {
  const ofLoan = valuesObserver(to, HELD_OF_LOANS, MONEY_OF_LOANS);
  const ofGuarantee = valuesObserver(to, HELD_OF_GUARANTEES, MONEY_OF_GUARANTEES);
  const ofInstalment = valuesObserver(to, HELD_OF_INSTALMENTS, MONEY_OF_INSTALMENTS);
  return (loan, line) => {
    const places = placesOf(loan);
    const row = places?.loan ?? line;
    const at: SeenAt = { of: 'loans', row, loan: loan.id };
    ofLoan(loan, at);
    for (const guarantee of loan.guarantees) ofGuarantee(guarantee, at);
    let principal: number | undefined;
    for (let index = 0; index < loan.instalments.length; index++) {
      const instalment = loan.instalments[index] as InstalmentFacts;
      const ofRow = places?.schedule[index];
      ofInstalment(instalment, ofRow === undefined ? at : { of: 'schedule', row: ofRow, loan: loan.id });
      if (instalment.principal !== undefined) principal = (principal ?? 0) + instalment.principal;
    }
    const credit = loan.factAt(CREDIT) as Fen | undefined;
    // A credit of 0 is reported by a check of its own.
    if (credit === undefined || credit === 0 || principal === undefined) return;
    to.aboveCredit.known++;
    if (principal > credit) counted(to.aboveCredit.more, at, `${yuanText(principal)} > ${yuanText(credit)}`);
  };
}

/** Notes the values of the facts of a kind of subject. */
function valuesObserver<Subject>(
  to: Observations,
  all: readonly HeldOf<Subject>[],
  money: readonly { readonly name: string; read(of: Subject): FactValue }[],
): (subject: Subject, at: SeenAt) => void {
  const spreads: (Spread | undefined)[] = all.map(() => undefined);
  const nines: (Spread | undefined)[] = money.map(() => undefined);
  return (subject, at) => {
    for (let which = 0; which < all.length; which++) {
      const held = all[which] as HeldOf<Subject>;
      const value = held.read(subject);
      if (typeof value !== 'number' || (held.withoutZeros && value === 0)) continue;
      let spread = spreads[which];
      if (spread === undefined) {
        spread = entryOf(to.spreads, held.key, noSpread);
        spreads[which] = spread;
      }
      spread.known++;
      const { least, most, type } = held;
      if (least !== undefined && value < least) counted(spread.below, at, String(plainValue(type, value)));
      else if (most !== undefined && value > most) counted(spread.above, at, String(plainValue(type, value)));
    }
    for (let which = 0; which < money.length; which++) {
      const { name, read } = money[which] as (typeof money)[number];
      const value = read(subject);
      if (typeof value !== 'number') continue;
      let spread = nines[which];
      if (spread === undefined) {
        spread = entryOf(to.nines, name, noSpread);
        nines[which] = spread;
      }
      spread.known++;
      if (value < LEAST_NINES * 100) continue;
      const text = yuanText(value);
      if (NINES_ONLY.test(text)) counted(spread.above, at, text);
    }
  };
}

export const LEAST_NINES = 10 ** NINES.fewest - 1;
/** The pattern of an amount in yuan that is made of nines only. */
export const ALL_NINES = '^9+(?:[.](?:00|99))?$';
const NINES_ONLY = new RegExp(ALL_NINES);

export const codeKeyOf = ({ check, fact, column }: CodeOf) => `${check} ${fact} ${column}`;
export const noCodes = ({ check, fact, column }: CodeOf): CodeColumn => ({
  check,
  fact,
  column,
  known: 0,
  unknown: { count: 0 },
  byCode: new Map(),
});

/** Notes a code of a column, and whether the mapping has it. */
export function observeCode(to: Observations, of: CodeOf, code: string, isKnown: boolean, at: SeenAt): void {
  const seen = entryOf(to.codes, codeKeyOf(of), () => noCodes(of));
  seen.known++;
  if (isKnown) return;
  counted(seen.unknown, at, code);
  addCode(seen.byCode, code, 1);
}

// Without a limit, a column of names that is mapped as codes would fill the memory.
const MOST_CODES = 1000;

function addCode(codes: Map<string, number>, code: string, count: number): void {
  const before = codes.get(code);
  if (before !== undefined || codes.size < MOST_CODES) codes.set(code, (before ?? 0) + count);
}

/** Adds what was seen of the next loans. `linesBefore` is the number of lines before them in their file. */
export function addObservations(to: Observations, added: Observations, linesBefore: number): void {
  for (const [key, spread] of added.spreads) addSpread(entryOf(to.spreads, key, noSpread), spread, linesBefore);
  for (const [key, spread] of added.nines) addSpread(entryOf(to.nines, key, noSpread), spread, linesBefore);
  to.aboveCredit.known += added.aboveCredit.known;
  addCount(to.aboveCredit.more, added.aboveCredit.more, linesBefore);
  for (const [key, { known, unknown, byCode, ...of }] of added.codes) {
    const seen = entryOf(to.codes, key, () => noCodes(of));
    seen.known += known;
    addCount(seen.unknown, unknown, linesBefore);
    for (const [code, count] of byCode) addCode(seen.byCode, code, count);
  }
}

function addSpread(to: Spread, added: Spread, linesBefore: number): void {
  to.known += added.known;
  addCount(to.below, added.below, linesBefore);
  addCount(to.above, added.above, linesBefore);
}

function addCount(to: Count, { count, example }: Count, linesBefore: number): void {
  to.count += count;
  if (to.example === undefined && example !== undefined) to.example = { ...example, row: example.row + linesBefore };
}

function counted(to: Count, at: SeenAt, value: string): void {
  to.count++;
  to.example ??= { ...at, value };
}
