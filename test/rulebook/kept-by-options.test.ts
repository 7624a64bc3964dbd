import { describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../src/index.js';
import { keptByOptions } from '../../src/rulebook/kept-by-options.js';

type Options = Readonly<Record<string, unknown>>;

/** What is made of options, numbered in the order in which it is made. */
function numbered() {
  let made = 0;
  const given: Options[] = [];
  const make = keptByOptions((options: Options) => {
    given.push(options);
    return ++made;
  });
  return { make: make as (options?: unknown) => number, given };
}

const rulebook = ningxia2020();
const FROZEN = Object.freeze({ id: 'frozen' });
const hidden = Object.defineProperty({ a: 'x' }, 'b', { value: 'y' });
const throwing = {
  get a(): never {
    throw new RangeError('no a');
  },
};

describe('what is made of options is made once', () => {
  it.each<[string, () => unknown]>([
    ['that are left out', () => undefined],
    ['that are none', () => ({})],
    ['that are texts, numbers and flags', () => ({ a: 'x', b: 7, c: false })],
    ['that are undefined', () => ({ a: undefined, rulebook: undefined })],
    ['that are lists of texts', () => ({ a: ['x', 'y'], b: [] })],
    ['that are objects of texts', () => ({ a: { b: 'x', c: 'y' }, d: {} })],
    ['in an object without a prototype', () => Object.assign(Object.create(null), { a: 'x' })],
    ['with a checked rulebook', () => ({ rulebook, a: 'x' })],
    ['with a frozen object for a rulebook', () => ({ rulebook: FROZEN })],
  ])('%s', (_, options) => {
    const { make } = numbered();
    expect([make(options()), make(options()), make(options())]).toEqual([1, 1, 1]);
  });
});

describe('what is made of options is made each time', () => {
  it.each<[string, unknown]>([
    ['that are null', null],
    ['that are a text', 'x'],
    [
      'of a class',
      new (class {
        readonly a = 'x';
      })(),
    ],
    ['of which one is hidden', hidden],
    ['of which one cannot be read', throwing],
    ['of which one is null', { a: null }],
    ['of which one is no number', { a: Number.NaN }],
    ['of which one is a function', { a: () => 'x' }],
    ['of which one is of a class', { a: new Date(0) }],
    ['of which one has something hidden', { a: hidden }],
    ['of which one is a list with a gap', { a: Object.assign(['x', 'y'], { length: 3 }) }],
    ['of which one is a list with a key', { a: Object.assign(['x'], { b: 'y' }) }],
    ['of which one is a list of numbers', { a: ['x', 7] }],
    ['of which one is an object of lists', { a: { b: ['x'] } }],
    ['with a rulebook that may change', { rulebook: { ...rulebook } }],
    ['with a text for a rulebook', { rulebook: 'ningxia-2020' }],
    ['with null for a rulebook', { rulebook: null }],
  ])('%s', (_, options) => {
    const { make, given } = numbered();
    expect([make(options), make(options)]).toEqual([1, 2]);
    // Whoever makes something of them is given them as they are, to say what is wrong with them.
    expect(given[0]).toBe(options);
  });
});

describe('what is made of options is another', () => {
  it.each<[string, unknown, unknown]>([
    ['where a value is', { a: 'x' }, { a: 'y' }],
    ['where the name is', { a: 'x' }, { b: 'x' }],
    ['where a text is no number', { a: '7' }, { a: 7 }],
    ['where a text in a list is', { a: ['x'] }, { a: ['x', 'x'] }],
    ['where a text of an object is', { a: { b: 'x' } }, { a: { b: 'y' } }],
    ['where an id of an object is', { a: { b: 'x' } }, { a: { c: 'x' } }],
    ['where a list is no object', { a: ['x'] }, { a: { 0: 'x' } }],
    ['where the rulebook is', { rulebook }, { rulebook: FROZEN }],
    ['where there is a rulebook', {}, { rulebook }],
  ])('%s', (_, one, other) => {
    const { make } = numbered();
    expect([make(one), make(other), make(one), make(other)]).toEqual([1, 2, 1, 2]);
  });
});

it('what is made is made of a copy of the options, with the rulebook itself', () => {
  const { make, given } = numbered();
  const options = { rulebook, a: ['x'], b: { c: 'y' }, d: undefined, e: true };
  make(options);
  expect(given).toEqual([options]);
  expect(given[0]).not.toBe(options);
  expect(given[0]?.rulebook).toBe(rulebook);
  options.a.push('z');
  options.b.c = 'w';
  expect(given[0]).toMatchObject({ a: ['x'], b: { c: 'y' } });
  make();
  expect(given[1]).toEqual({});
});

it('what was asked for longest ago is made again once there are many', () => {
  const { make } = numbered();
  for (let a = 0; a < 32; a++) make({ a });
  expect([make({ a: 0 }), make({ a: 32 }), make({ a: 0 }), make({ a: 1 })]).toEqual([1, 33, 1, 34]);
});
