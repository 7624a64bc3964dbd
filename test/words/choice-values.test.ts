import { describe, expect, it } from 'vitest';
import { LOAN_FACTS } from '../../src/facts/loan/loan-facts.js';
import { SERVICING_FACTS } from '../../src/facts/loan/servicing.js';
import { SUBJECTS } from '../../src/facts/subjects/subjects.js';
import { ningxia2020 } from '../../src/index.js';
import { valueTerm } from '../../src/words/value-terms.js';

const FACTS = [...LOAN_FACTS, ...SERVICING_FACTS, ...SUBJECTS.flatMap(({ facts }) => facts)];

describe('every value of a closed list', () => {
  const choices = FACTS.flatMap(({ name, type }) => (type.kind === 'choice' ? [[name, type.values] as const] : []));

  it.each(choices)('has words of its own: %s', (name, values) => {
    expect(values.length).toBeGreaterThan(0);
    const words = values.map((value) => valueTerm(name, value, ningxia2020()));
    expect(words.map((it) => it?.zh)).not.toContain(undefined);
    expect(new Set(words.map((it) => it?.en)).size).toBe(values.length);
  });
});
