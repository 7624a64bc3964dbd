import { describe, expect, it } from 'vitest';
import { type CopyLimits, NotPlainError, plainCopy, propertiesOf } from '../../../src/facts/input/plain-copy.js';

const PLAIN = 'plain data: texts, numbers, true or false, lists and objects of them';

/** Why a value is not copied. */
function refusal(value: unknown, limits?: CopyLimits, free?: string): Omit<NotPlainError, 'stack'> | undefined {
  try {
    plainCopy(value, limits, free);
    return undefined;
  } catch (error) {
    if (error instanceof NotPlainError) return error;
    throw error;
  }
}

class Measured {
  own = 1;
  get twice() {
    return this.own * 2;
  }
  method() {
    return this.own;
  }
}
class Derived extends Measured {
  get thrice() {
    return this.own * 3;
  }
}

/** An object that throws when it is read in some way. */
const throwing = (trap: keyof ProxyHandler<object>, target: object = {}) =>
  new Proxy(target, {
    [trap]: () => {
      throw new RangeError('no');
    },
  });
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { in: nested(depth - 1) });

describe('a copy of plain data', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a number', 0],
    ['a flag', false],
    ['an empty list', []],
    ['an empty object', {}],
    ['lists and objects in each other', { a: [1, [2, { b: null }], {}], c: { d: undefined } }],
    ['a list that holds undefined', [undefined]],
  ])('is the same: %s', (_, value) => {
    expect(plainCopy(value)).toEqual(value);
  });

  it('shares nothing with the original', () => {
    const original = { list: [{ a: 1 }], object: { b: 2 } };
    const copy = plainCopy(original);
    expect(copy).not.toBe(original);
    expect(copy.list).not.toBe(original.list);
    expect(copy.list[0]).not.toBe(original.list[0]);
    expect(copy.object).not.toBe(original.object);
    expect(Array.isArray(copy.list)).toBe(true);
  });

  it('has what an object of a class computes, and not what it does', () => {
    expect(plainCopy({ it: new Derived() })).toEqual({ it: { own: 1, twice: 2, thrice: 3 } });
    expect([...propertiesOf(new Derived())].sort()).toEqual(['own', 'thrice', 'twice']);
    expect([...propertiesOf({ a: 1 })]).toEqual(['a']);
    expect(plainCopy(Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 });
    // What a module exports has a tag of its own.
    expect(plainCopy(Object.assign(Object.create(null), { a: 1, [Symbol.toStringTag]: 'Module' }))).toEqual({ a: 1 });
  });

  it('has what a list of the host’s gives when it is read, though it has no elements of its own', () => {
    const values: unknown[] = [1, { a: 2 }];
    expect(plainCopy(new Proxy([], { get: (_, key) => Reflect.get(values, key) }))).toEqual(values);
  });

  it('reads every property once', () => {
    let reads = 0;
    const value = {
      get a() {
        return ++reads;
      },
    };
    expect(plainCopy(value)).toEqual({ a: 1 });
    expect(reads).toBe(1);
  });

  it('has a key __proto__ like any other', () => {
    const original = JSON.parse('{"__proto__":{"a":1},"b":2}');
    const copy = plainCopy(original);
    const valueIn = (one: object) => Object.getOwnPropertyDescriptor(one, '__proto__')?.value;
    expect(Object.keys(copy)).toEqual(['__proto__', 'b']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(valueIn(copy)).toEqual({ a: 1 });
    expect(valueIn(copy)).not.toBe(valueIn(original));
    expect(Object.getOwnPropertyDescriptor(copy, 'b')).toEqual(Object.getOwnPropertyDescriptor({ b: 2 }, 'b'));
  });

  it.each<[string, unknown, (string | number)[], unknown]>([
    ['a date', { a: new Date(0) }, ['a'], new Date(0)],
    ['a map in a list', [0, new Map()], [1], new Map()],
    ['a boxed text', Object('x'), [], Object('x')],
  ])('is refused of what is no plain data: %s', (_, value, path, at) => {
    expect(refusal(value)).toMatchObject({
      path,
      value: at,
      expected: PLAIN,
      zh: '纯数据:文本、数字、true 或 false,及其数组和对象',
    });
  });

  it('is refused of a list with a gap', () => {
    // biome-ignore lint/suspicious/noSparseArray: it is what is refused
    const found = refusal({ list: [1, , 3] });
    expect(found).toMatchObject({ path: ['list', 1], expected: 'a list without gaps', zh: '无空位的数组' });
    expect(found?.value).toBeUndefined();
    expect(found?.message).toBe('list.1: undefined, expected a list without gaps');
  });

  it.each<[string, unknown, (string | number)[]]>([
    ['its prototype', { a: throwing('getPrototypeOf') }, ['a']],
    ['its keys', { a: throwing('ownKeys') }, ['a']],
    ['a property', { a: throwing('get', { b: 1 }) }, ['a', 'b']],
    ['an element', [throwing('get', [1])], [0]],
  ])('is refused of what throws when it is read: %s', (_, value, path) => {
    expect(refusal(value)).toMatchObject({
      path,
      expected: 'a value that can be read: reading it threw an error',
      zh: '可读取的值(读取时出错)',
    });
  });

  it('goes as deep and as far as the limits, and no further', () => {
    expect(refusal(nested(100))).toBeUndefined();
    expect(refusal(nested(101))?.path).toHaveLength(100);
    const limits = { depth: 3, values: 5 };
    expect(refusal(nested(3), limits)).toBeUndefined();
    expect(refusal(nested(4), limits)).toMatchObject({
      path: ['in', 'in', 'in'],
      expected: 'nothing within itself, and nothing deeper than 3 lists and objects',
      zh: '不含自身、嵌套不超过3层的数组和对象',
    });
    expect(refusal([[['x']]], limits)).toBeUndefined();
    expect(refusal([[[['x']]]], limits)).toMatchObject({ path: [0, 0, 0] });
    expect(refusal([1, 2, 3, 4], limits)).toBeUndefined();
    expect(refusal([1, 2, 3, 4, 5], limits)).toMatchObject({
      path: [4],
      value: 5,
      expected: 'no more than 5 values in all',
      zh: '总计不超过5个值',
    });
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(refusal(cycle, { depth: 100, values: 1_000 })?.path).toHaveLength(100);
  });

  it('leaves what stands under the free key of the root as it is', () => {
    const date = new Date(0);
    const copy = plainCopy({ free: { date, list: [new Map()], sub: { date } } }, undefined, 'free');
    expect(copy.free.date).toBe(date);
    expect(copy.free.list[0]).toBeInstanceOf(Map);
    expect(refusal({ free: { free: date } }, undefined, 'free')).toBeUndefined();
    expect(refusal({ other: date }, undefined, 'free')?.path).toEqual(['other']);
    expect(refusal({ other: { free: date } }, undefined, 'free')?.path).toEqual(['other', 'free']);
    expect(refusal(date, undefined, 'free')?.message).toMatch(/^the input: /);
  });
});
