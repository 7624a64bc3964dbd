import { type Fen, yuanText } from '../values/money.js';
import { loanSlot } from './loan-facts.js';
import type { Loan } from './parse-loan.js';

/** What a borrower is, in which the loans of one borrower cannot differ. */
const DESCRIPTION = ['kind', 'size', 'creditTotal'] as const;
type Described = (typeof DESCRIPTION)[number];

/** What a loan says of its borrower, by the borrower's id. Plain data, so that a thread can hand it to another. */
export interface BorrowerStatement {
  readonly borrower: string;
  readonly loan: string;
  readonly kind: string | undefined;
  readonly size: string | undefined;
  readonly creditTotal: Fen | undefined;
}

/** Borrowers of whom several loans say different things: how many there are, and the first that was found. */
export interface BorrowerContradictions {
  /** How many borrowers there are of whom loans say different things. */
  readonly count: number;
  /** One of them; absent where there is none. */
  readonly example?: {
    /** The host's own id of the borrower. */
    readonly borrower: string;
    /** The field of which loans say different things. */
    readonly field: `borrower.${Described}`;
    /** Two loans, and what each says. */
    readonly said: readonly {
      /** The host's own id of the loan. */
      readonly loan: string;
      /** What that loan says, as text. */
      readonly value: string;
    }[];
  };
}

const KIND = loanSlot('borrower.kind');
const SIZE = loanSlot('borrower.size');
const CREDIT = loanSlot('borrower.creditTotal');

/** What a loan says of its borrower; `undefined` where the borrower has no id by which other loans may name the same. */
export function borrowerStatement(loan: Loan): BorrowerStatement | undefined {
  const { id, input } = loan;
  const borrower = input.borrower?.id;
  if (borrower === undefined) return undefined;
  return {
    borrower,
    loan: id,
    kind: loan.factAt(KIND) as string | undefined,
    size: loan.factAt(SIZE) as string | undefined,
    creditTotal: loan.factAt(CREDIT) as Fen | undefined,
  };
}

/** What a loan says in one field. */
interface Said {
  readonly loan: string;
  readonly value: string | Fen;
}

type Known = Partial<Record<Described, Said>> & { contradicted?: true };

/** Holds what loans say of their borrowers against each other. What a loan leaves out contradicts nothing. */
export class Borrowers {
  private readonly known = new Map<string, Known>();
  private count = 0;
  private example: BorrowerContradictions['example'];

  add(statement: BorrowerStatement): void {
    const { borrower, loan } = statement;
    const known = this.known.get(borrower) ?? {};
    this.known.set(borrower, known);
    for (const field of DESCRIPTION) {
      const value = statement[field];
      if (value === undefined) continue;
      const before = known[field];
      if (before === undefined) known[field] = { loan, value };
      else if (before.value !== value)
        this.contradicted(known, { borrower, field: `borrower.${field}`, said: [before, { loan, value }].map(saidText) });
    }
  }

  contradictions(): BorrowerContradictions {
    return this.example === undefined ? { count: this.count } : { count: this.count, example: this.example };
  }

  private contradicted(known: Known, example: NonNullable<BorrowerContradictions['example']>): void {
    this.example ??= example;
    if (known.contradicted === true) return;
    known.contradicted = true;
    this.count++;
  }
}

function saidText({ loan, value }: Said): { readonly loan: string; readonly value: string } {
  return { loan, value: typeof value === 'number' ? yuanText(value) : value };
}
