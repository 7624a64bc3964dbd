import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAcceptor } from '../../../src/facts/input/acceptor.js';
import { inputFacts } from '../../../src/facts/input/input-facts.js';
import { loanSchema } from '../../../src/facts/loan/loan-schema.js';
import { loans } from '../../arbitraries/loan.js';
import { runs } from '../../depth.js';

const inputs = inputFacts(loanSchema);
const accept = compileAcceptor(loanSchema, (path) => inputs.findIndex(({ name }) => name === path));
const accepts = (input: unknown) => accept(input, []);
const junk = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    '0',
    '1.005',
    '2020-02-30',
    '2020-06-01',
    'enterprise',
    'operating',
    -1,
    0,
    4.35,
    1e15,
    Number.NaN,
    true,
    {},
    [],
    [{}],
    [{ dueDate: 'x' }],
  ),
  fc.anything(),
);

/** The loan with another value at one of its places, or with an additional key. */
function spoilt(loan: unknown, at: number, value: unknown): unknown {
  const copy = structuredClone(loan) as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [
    [copy, 'extensions'],
    [copy, 'surprise'],
  ];
  const walk = (inner: Record<string, unknown>) => {
    for (const [key, child] of Object.entries(inner)) {
      places.push([inner, key]);
      if (typeof child === 'object' && child !== null) walk(child as Record<string, unknown>);
    }
  };
  walk(copy);
  const [inner, key] = places[at % places.length] as [Record<string, unknown>, string];
  inner[key] = value;
  return copy;
}

describe('the quick test of a loan agrees with its schema', () => {
  it('it accepts every valid loan', () => {
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        // What comes from JSON has the usual prototype.
        expect(accepts(JSON.parse(JSON.stringify(loan)))).toBe(true);
      }),
    );
  });

  it('it accepts no loan that the schema refuses, whatever value stands in whatever place', () => {
    fc.assert(
      fc.property(loans({ complete: false }), fc.nat(60), junk, (loan, at, value) => {
        const input = spoilt(JSON.parse(JSON.stringify(loan)), at, value);
        if (accepts(input)) expect(loanSchema.safeParse(input).success).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('it writes the facts that are read from the loan one by one', () => {
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        const input = JSON.parse(JSON.stringify(loan));
        const facts = new Array(inputs.length).fill(undefined);
        accept(input, facts);
        expect(facts).toEqual(inputs.map(({ read }) => read(input)));
      }),
    );
  });

  it('it agrees with the schema on any value', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(accepts(input)).toBe(loanSchema.safeParse(input).success);
      }),
    );
  });
});
