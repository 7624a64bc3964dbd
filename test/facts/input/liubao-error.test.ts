import { describe, expect, it } from 'vitest';
import { PUBLIC_SOURCES } from '../../../scripts/entries.js';
import { InvalidInputError, InvalidLoanError, InvalidOptionError, LiubaoError } from '../../../src/index.js';

type ErrorClass = new (...given: never[]) => Error;

/** Every error class that an entry point exports, by its name. */
const EXPORTED = new Map<string, ErrorClass>();
for (const path of Object.values(PUBLIC_SOURCES)) {
  const entry = (await import(`../../../${path}`)) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(entry)) {
    if (/Error$/.test(name) && name !== 'LiubaoError') EXPORTED.set(name, value as ErrorClass);
  }
}

/** An error of a class, made with arguments that any of them takes. */
const made = (type: ErrorClass): Error => {
  const takesList = /^(Invalid(Loan|Servicing|Rulebook|Lineage)|LoanMismatch)Error$/.test(type.name);
  if (takesList) return new type(...([[]] as never[]));
  const subject = /^Invalid(Input|Mapping)Error$/.test(type.name);
  return new type(...((subject ? ['an input', []] : ['it', 'this', 'that', 'such']) as never[]));
};

describe('the errors of the library', () => {
  it('are those that the entry points export', () => {
    expect([...EXPORTED.keys()]).toEqual(
      expect.arrayContaining(['InvalidLoanError', 'InvalidOptionError', 'PortfolioError', 'InvalidMappingError']),
    );
    expect(EXPORTED.size).toBeGreaterThan(13);
  });

  it.each([...EXPORTED])('%s is a LiubaoError with a code and problems', (name, type) => {
    const error = made(type);
    expect(error).toBeInstanceOf(LiubaoError);
    expect(error).toBeInstanceOf(type);
    expect(error.name).toBe(name);
    const { code, problems } = error as LiubaoError;
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(Array.isArray(problems)).toBe(true);
  });

  it('have a code each', () => {
    const codes = [...EXPORTED.values()].map((type) => (made(type) as LiubaoError).code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are told apart by their classes', () => {
    for (const [name, type] of EXPORTED) {
      const error = made(type);
      const kinds = [...EXPORTED].filter(([, other]) => error instanceof other).map(([other]) => other);
      const isInput = /^Invalid(Loan|Mapping|Servicing)Error$/.test(name);
      expect(kinds.sort()).toEqual(isInput ? ['InvalidInputError', name] : [name]);
    }
  });

  it('leave what a host derives from them its own class', () => {
    class HouseError extends InvalidOptionError {}
    expect(new HouseError('a', 1, 'b')).toBeInstanceOf(HouseError);
    expect(new HouseError('a', 1, 'b')).toBeInstanceOf(InvalidOptionError);
    expect(new InvalidOptionError('a', 1, 'b')).not.toBeInstanceOf(HouseError);
  });

  it.each([undefined, null, 'InvalidLoanError', 7, {}, new Error('other'), () => 0])('are not %s', (value) => {
    expect(value instanceof LiubaoError).toBe(false);
    expect(value instanceof InvalidInputError).toBe(false);
    expect(value instanceof InvalidLoanError).toBe(false);
  });
});
