import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { FactValue } from '../../../src/facts/fact.js';
import { compileAcceptor } from '../../../src/facts/input/acceptor.js';
import {
  choice,
  count,
  date,
  dates,
  factor,
  fields,
  flag,
  label,
  lastDate,
  money,
  personalLabel,
  rate,
} from '../../../src/facts/input/field.js';
import { inputFacts } from '../../../src/facts/input/input-facts.js';
import { unwrapped } from '../../../src/facts/input/invalid-input.js';
import { literalsIn } from '../../../src/facts/input/schema-parts.js';

const T = ['题', 'title'] as const;
const FIELDS = {
  money: money(...T),
  rate: rate(...T),
  date: date(...T),
  dates: dates(...T),
  count: count(...T),
  factor: factor(...T),
  flag: flag(...T),
  choice: choice(['a', 'b'], ...T),
  label: label(...T),
  personal: personalLabel(...T),
};
type Kind = keyof typeof FIELDS;

const TAKEN: Readonly<Record<Kind, readonly unknown[]>> = {
  money: ['0', '1.05', 0, 1.05, 9999999999999.99],
  rate: ['0', '0.0435', 0, 0.0435, '0.99999999'],
  date: ['2020-08-15', '1970-01-01'],
  dates: ['2020-08-15', ['2020-08-15'], ['2020-08-15', '2020-08-16', '2021-01-01']],
  count: [0, 1, 365],
  factor: ['0', '1.5', '3'],
  flag: [true, false],
  choice: ['a', 'b'],
  label: ['x'],
  personal: ['x'],
};
const REFUSED: Readonly<Record<Kind, readonly unknown[]>> = {
  money: ['', '1.005', '-1', -0.01, 1.005, 1e13, true, null],
  rate: ['1', '4.35', 1, -0.1, '0.000000001', 1e-9, true],
  date: ['2020-06-31', '2020-8-15', 20200815, ''],
  dates: [[], ['2020-08-15', '2020-08-15'], ['2020-08-16', '2020-08-15'], ['2020-08-15', 'x'], ['2020-06-31'], 7],
  count: [-1, 1.5, '1', 2 ** 53, true],
  factor: ['-1', '1.', 1.5, '', '1e3'],
  flag: ['true', 0, null],
  choice: ['c', '', 0],
  label: ['', 0],
  personal: ['', 0],
};
const KINDS = Object.keys(FIELDS) as Kind[];

describe('a field of an input', () => {
  it.each(KINDS)('takes its values and no others: %s', (kind) => {
    for (const value of TAKEN[kind]) expect(z.safeParse(FIELDS[kind], value).success, String(value)).toBe(true);
    for (const value of REFUSED[kind]) expect(z.safeParse(FIELDS[kind], value).success, String(value)).toBe(false);
  });

  it('has its meaning', () => {
    const meanings = Object.fromEntries(KINDS.map((kind) => [kind, fields.get(FIELDS[kind])]));
    const titled = { zh: '题', en: 'title' };
    expect(meanings).toStrictEqual({
      money: { ...titled, type: { kind: 'money' } },
      rate: { ...titled, type: { kind: 'rate' } },
      date: { ...titled, type: { kind: 'date' } },
      dates: { ...titled, type: { kind: 'date' }, several: true },
      count: { ...titled, type: { kind: 'count' } },
      factor: { ...titled, type: { kind: 'factor' } },
      flag: { ...titled, type: { kind: 'flag' } },
      choice: { ...titled, type: { kind: 'choice', values: ['a', 'b'] } },
      label: titled,
      personal: { ...titled, personal: true },
    });
  });

  it('of several days has the last', () => {
    expect([lastDate('2020-08-15'), lastDate(['2020-08-15', '2020-08-16'])]).toEqual(['2020-08-15', '2020-08-16']);
  });
});

const PART = z.strictObject({ amount: z.optional(FIELDS.money), until: z.optional(z.nullable(FIELDS.dates)) });
const SCHEMA = z.strictObject({
  id: FIELDS.label,
  part: z.optional(z.nullable(PART)),
  list: z.optional(z.array(PART)),
  open: z.optional(z.record(z.string(), z.unknown())),
  sure: z.optional(FIELDS.flag),
  days: z.optional(FIELDS.count),
});

describe('the facts of an input', () => {
  const facts = inputFacts(SCHEMA, 'own.');
  const read = (input: object) => Object.fromEntries(facts.map(({ name, read: of }) => [name, of(input)]));

  it('are its fields with a type, except those in lists', () => {
    expect(facts.map(({ name, type }) => [name, type.kind])).toEqual([
      ['own.part.amount', 'money'],
      ['own.part.until', 'date'],
      ['own.sure', 'flag'],
      ['own.days', 'count'],
    ]);
    expect(facts[0]?.title).toEqual({ zh: '题', en: 'title' });
    expect(inputFacts(SCHEMA)[0]?.name).toBe('part.amount');
  });

  it('are read where they stand, and unknown where anything on the way is left out or null', () => {
    const none = { 'own.part.amount': undefined, 'own.part.until': undefined, 'own.sure': undefined, 'own.days': undefined };
    expect(read({})).toEqual(none);
    expect(read({ part: null })).toEqual(none);
    expect(read({ part: { until: null } })).toEqual(none);
    expect(read({ part: {} })).toEqual(none);
    expect(read({ part: { amount: '0.00', until: '1970-01-02' }, sure: false, days: 0 })).toEqual({
      'own.part.amount': 0,
      'own.part.until': 1,
      'own.sure': false,
      'own.days': 0,
    });
    expect(read({ part: { until: ['1970-01-02', '1970-01-03'] } })['own.part.until']).toBe(2);
  });
});

describe('the quick test of an input', () => {
  const paths: string[] = [];
  const accept = compileAcceptor(SCHEMA, (path) => {
    paths.push(path);
    return ['part.amount', 'part.until', 'sure', 'days'].indexOf(path);
  });
  const tried = (input: unknown): FactValue[] | undefined => {
    const facts: FactValue[] = [undefined, undefined, undefined, undefined];
    return accept(input, facts) ? facts.slice(0, 4) : undefined;
  };

  it('asks for the slot of each field by its path, and of none in a list', () => {
    expect(paths).toEqual(['part.amount', 'part.until', 'sure', 'days']);
  });

  it.each<[string, unknown, FactValue[]]>([
    ['what must be there', { id: 'a' }, []],
    ['null where it may be', { id: 'a', part: null }, []],
    ['each fact', { id: 'a', part: { amount: '1.00', until: '1970-01-02' }, sure: false, days: 3 }, [100, 1, false, 3]],
    ['the last of several days', { id: 'a', part: { until: ['1970-01-02', '1970-01-03'] } }, [undefined, 2]],
    ['undefined as left out', { id: 'a', part: { amount: undefined } }, []],
    ['a list, whose facts are not written', { id: 'a', list: [{ amount: '1.00' }] }, []],
    ['anything where anything may be', { id: 'a', open: { x: new Date(0) } }, []],
  ])('accepts and writes %s', (_, input, facts) => {
    const all: FactValue[] = [undefined, undefined, undefined, undefined];
    expect(tried(input)).toEqual(Object.assign(all, facts));
    expect(z.safeParse(SCHEMA, input).success).toBe(true);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'a'],
    ['a list', []],
    ['what must be there and is not', {}],
    ['what must be there and is undefined', { id: undefined }],
    ['an empty label', { id: '' }],
    ['a label that is no text', { id: 7 }],
    ['an unknown key', { id: 'a', more: 1 }],
    ['a key of the prototype', JSON.parse('{"id":"a","__proto__":{}}')],
    ['an unknown key within', { id: 'a', part: { more: 1 } }],
    ['null where it may not be', { id: 'a', sure: null }],
    ['a text for an object', { id: 'a', part: 'x' }],
    ['a value of another type', { id: 'a', part: { amount: true } }],
    ['a value that is not of its type', { id: 'a', part: { amount: '1.005' } }],
    ['days out of order', { id: 'a', part: { until: ['1970-01-03', '1970-01-02'] } }],
    ['a day twice', { id: 'a', part: { until: ['1970-01-02', '1970-01-02'] } }],
    ['no days', { id: 'a', part: { until: [] } }],
    ['a first day that is none', { id: 'a', part: { until: ['x', '1970-01-02'] } }],
    ['a day that is none between others', { id: 'a', part: { until: ['1970-01-02', 'x', '1970-01-03'] } }],
    ['a text for a list', { id: 'a', list: 'x' }],
    ['a list with what does not fit', { id: 'a', list: [{}, { amount: -1 }] }],
    ['an object of a class', { id: 'a', part: Object.create({ amount: '1.00' }) }],
    ['a text where anything may be in an object', { id: 'a', open: 'x' }],
    ['a prototype where anything may be', JSON.parse('{"id":"a","open":{"__proto__":{}}}')],
  ])('refuses %s', (_, input) => {
    expect(tried(input)).toBeUndefined();
  });

  it('leaves to the schema what it does not know', () => {
    expect(compileAcceptor(FIELDS.factor)('1.5', [])).toBe(false);
    expect(compileAcceptor(z.number())(1, [])).toBe(false);
    expect(compileAcceptor(z.record(z.string(), z.number()))({}, [])).toBe(false);
    expect(compileAcceptor(z.string())('x', [])).toBe(false);
    expect(compileAcceptor(FIELDS.choice)('a', [])).toBe(true);
    expect(compileAcceptor(FIELDS.choice)('c', [])).toBe(false);
    expect(compileAcceptor(FIELDS.flag)('true', [])).toBe(false);
    expect(compileAcceptor(FIELDS.rate)('0.5', [])).toBe(true);
  });

  it('knows the values of a literal', () => {
    expect(literalsIn(z.literal(['a', 'b']))).toEqual(['a', 'b']);
  });

  it('sees what is within optional and nullable', () => {
    expect(unwrapped(z.optional(z.nullable(FIELDS.money)))).toBe(FIELDS.money);
  });
});
