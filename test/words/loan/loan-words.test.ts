import { describe, expect, it } from 'vitest';
import { LOAN_FIELDS } from '../../../src/facts/loan/loan-fields.js';
import { CONTRACT } from '../../../src/words/loan/changeable-terms.js';
import type { FieldWordsOf } from '../../../src/words/loan/field-words.js';
import { LOAN_WORDS, wordsOfField } from '../../../src/words/loan/loan-words.js';

describe('the words for the fields of a loan', () => {
  it('are there for every field of the schema, and for no other', () => {
    expect(Object.keys(LOAN_WORDS).sort()).toEqual([...LOAN_FIELDS.keys()].sort());
  });

  it.each([...LOAN_FIELDS.values()])('say of $path what its type asks for', ({ path, type, none }) => {
    const words = wordsOfField(path);
    if (words === undefined || 'label' in words) {
      expect(type).toBeUndefined();
      return;
    }
    expect(type).toBeDefined();
    expect(Object.keys(words.values ?? {})).toEqual(type?.kind === 'choice' ? type.values : []);
    expect(words.states !== undefined).toBe(type?.kind === 'flag');
    expect(words.none !== undefined).toBe(none !== undefined);
  });

  it('do not compile without what a type asks for', () => {
    const plain = { name: { zh: '名', en: 'name' }, question: { zh: '问?', en: 'question?' }, changeable: CONTRACT };
    // @ts-expect-error: a flag is said as a state
    const flag: FieldWordsOf<'guarantee.counterGuarantee'> = { 'guarantee.counterGuarantee': plain };
    // @ts-expect-error: each value of a choice has a name
    const choice: FieldWordsOf<'purpose'> = { purpose: { ...plain, values: { operating: plain.name } } };
    // @ts-expect-error: a day that may be null says what null is
    const day: FieldWordsOf<'application.principalUntil'> = { 'application.principalUntil': plain };
    // @ts-expect-error: every field has a row
    const section: FieldWordsOf<'purpose' | 'maturityDate'> = { maturityDate: plain };
    expect([flag, choice, day, section]).toHaveLength(4);
  });
});
