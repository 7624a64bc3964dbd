import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/facts/values/decimal.js';
import { type Arithmetic, combine, type DerivedFact, formulaOf } from '../../src/rulebook/derived-fact.js';

describe('a derived fact', () => {
  it.each<[Arithmetic, string, string, string | undefined]>([
    ['sum', '0.1', '0.2', '0.3'],
    ['difference', '0.3', '0.1', '0.2'],
    ['product', '1.5', '0.05', '0.075'],
    ['quotient', '0.3', '0.1', '3'],
    ['quotient', '0.3', '0', undefined],
  ])('that is a %s of %s and %s is %s', (arithmetic, one, other, made) => {
    expect(combine(arithmetic, new Decimal(one), new Decimal(other))?.toString()).toBe(made);
  });

  it.each<Arithmetic>(['sum', 'difference', 'product', 'quotient'])(
    'that is a %s is one of its operands in their order',
    (arithmetic) => {
      const derived = { fact: 'own', type: 'money', grain: 'loan', title: { zh: '自', en: 'own' }, [arithmetic]: ['b', 'a'] };
      expect(formulaOf(derived as unknown as DerivedFact)).toEqual({ arithmetic, operands: ['b', 'a'] });
    },
  );
});
