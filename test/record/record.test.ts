import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, InvalidLoanError, InvalidOptionError, Loan, type LoanInput } from '../../src/index.js';
import { recorded } from '../../src/record/index.js';
import { runs } from '../depth.js';

const LOAN: LoanInput = {
  id: 'NX-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '3000000' },
  schedule: [{ dueDate: '2020-08-15', principal: '50000.00' }],
};

/** JSON with the keys of each object in order: what RFC 8785 makes of texts, flags and whole numbers. */
function inOrder(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOrder);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, inOrder(value)]),
  );
}
const digest = (data: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(data)))
    .digest('hex');

describe('the record of a decision', () => {
  it('has the version of the library, the digest of the loan and an id that anybody can compute again', () => {
    const decision = decide(LOAN);
    const { record } = recorded(decision, LOAN);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const inputDigest = digest(LOAN);
    expect(record).toEqual({
      libraryVersion: version,
      inputDigest,
      decisionId: digest({ libraryVersion: version, inputDigest, decision }),
    });
  });

  it('stands beside the decision, which stays what it was', () => {
    const decision = decide(LOAN);
    const { record, ...rest } = recorded(decision, LOAN);
    expect(rest).toEqual(decision);
    expect('record' in decision).toBe(false);
    expect(recorded(recorded(decision, LOAN), LOAN).record).toEqual(record);
  });

  it('is the same for a loan whose keys are in any order, parsed or not, and for a decision that was JSON meanwhile', () => {
    const { record } = recorded(decide(LOAN), LOAN);
    const turned = Object.fromEntries(Object.entries(LOAN).reverse()) as unknown as LoanInput;
    expect(recorded(decide(turned), Loan.parse(turned)).record).toEqual(record);
    expect(recorded(JSON.parse(JSON.stringify(decide(LOAN))), LOAN).record).toEqual(record);
  });

  it('differs where anything that was decided, by which or on differs', () => {
    const ids = [
      recorded(decide(LOAN), LOAN),
      recorded(decide(LOAN, { asOf: '2020-07-01' }), LOAN),
      recorded(decide(LOAN, { readings: { 'ceiling.scope': 'enterprises' } }), LOAN),
      recorded(decide({ ...LOAN, extensions: { note: {} } }), { ...LOAN, extensions: { note: {} } }),
    ].map(({ record }) => record.decisionId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has another digest for another loan', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (one, other) => {
        const loan = (fen: number): LoanInput => ({
          ...LOAN,
          schedule: [{ dueDate: '2020-08-15', principal: (fen / 100).toFixed(2) }],
        });
        const [first, second] = [one, other].map((fen) => recorded(decide(loan(fen)), loan(fen)).record.inputDigest);
        expect(first === second).toBe(one === other);
      }),
      { numRuns: runs(50) },
    );
  });

  it('is refused for another loan, for what is none and for what JSON does not hold', () => {
    expect(() => recorded(decide(LOAN), { ...LOAN, id: 'NX-2' })).toThrow(InvalidOptionError);
    expect(() => recorded(decide(LOAN), {} as never)).toThrow(InvalidLoanError);
    expect(() => recorded(null as never, LOAN)).toThrow(InvalidOptionError);
    const dated = { ...LOAN, extensions: { signed: new Date(0) } };
    expect(() => recorded(decide(dated), dated)).toThrow(/extensions.signed: an object, expected plain data/);
  });
});
