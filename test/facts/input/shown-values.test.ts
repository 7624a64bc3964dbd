import { describe, expect, it } from 'vitest';
import { frozen } from '../../../src/facts/input/frozen.js';
import { nearestName } from '../../../src/facts/input/nearest-name.js';
import { cut, shownValue } from '../../../src/facts/input/shown-value.js';

describe('a value in a message', () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  };
  const unmeasured = new Proxy([], {
    get: () => {
      throw new Error('no');
    },
  });
  it.each<[string, () => unknown, string, string]>([
    ['null', () => null, 'null', 'null'],
    ['undefined', () => undefined, 'undefined', 'undefined'],
    ['a flag', () => true, 'true', 'true'],
    ['a number', () => 4.35, '4.35', '4.35'],
    ['a large whole number', () => 10n, '10', '10'],
    ['a text', () => '2020', '"2020"', '"2020"'],
    ['a text with marks', () => 'a "b"', '"a \\"b\\""', '"a \\"b\\""'],
    ['an object', () => ({ a: 1 }), 'an object', '对象'],
    ['a list', () => [1, 2], 'an array of 2', '2项的数组'],
    ['an empty list', () => [], 'an array of 0', '0项的数组'],
    ['a function', () => () => 0, 'a function', '函数'],
    ['a proxy that is revoked', revoked, 'an object', '对象'],
    ['a list whose length cannot be read', () => unmeasured, 'an object', '对象'],
  ])('is short: %s', (_, value, en, zh) => {
    expect([shownValue(value()), shownValue(value(), 'zh')]).toEqual([en, zh]);
  });

  it('is cut where it is longer than 80 letters, with how many it has', () => {
    expect(shownValue('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
    expect(shownValue('x'.repeat(81))).toBe(`"${'x'.repeat(79)}… (83 characters)`);
    expect(shownValue('x'.repeat(1000))).toBe(`"${'x'.repeat(79)}… (1000 characters)`);
    expect(shownValue('x'.repeat(1000), 'zh')).toBe(`"${'x'.repeat(79)}… (共1000字)`);
    expect(cut('x'.repeat(82))).toBe('x'.repeat(82));
    expect(cut('x'.repeat(83))).toBe(`${'x'.repeat(80)}… (83 characters)`);
    expect(shownValue(10n ** 90n)).toBe(`1${'0'.repeat(79)}… (91 characters)`);
  });
});

describe('the known name that was meant', () => {
  const KNOWN = ['borrower', 'schedule', 'id', 'guarantees'];
  it.each<[unknown, string | undefined]>([
    ['borower', 'borrower'],
    ['BORROWER', 'borrower'],
    ['shedule', 'schedule'],
    ['ix', 'id'],
    ['xy', undefined],
    ['colour', undefined],
    ['borr', 'borrower'],
    ['bor', undefined],
    ['', undefined],
    [7, undefined],
    [undefined, undefined],
    ['guarantees'.repeat(20), undefined],
    [`borrower${'x'.repeat(193)}`, undefined],
  ])('%j: %s', (name, nearest) => {
    expect(nearestName(name, KNOWN)).toBe(nearest);
  });

  it('is none where none is known', () => {
    expect(nearestName('borrower', [])).toBeUndefined();
  });

  it('may be as long as two hundred letters, and no longer', () => {
    const long = 'x'.repeat(199);
    expect(nearestName(`${long}y`, [`${long}z`])).toBe(`${long}z`);
    expect(nearestName(`${long}yy`, [`${long}z`])).toBeUndefined();
  });
});

describe('what is frozen', () => {
  it('is so to the leaves, but for what is the host’s', () => {
    const date = new Date(0);
    const value = { list: [{ a: 1 }], object: { b: { c: 2 } }, date, none: null };
    expect(frozen(value)).toBe(value);
    for (const part of [value, value.list, value.list[0], value.object, value.object.b]) expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(date)).toBe(false);
    expect(frozen(7)).toBe(7);
    expect(frozen(null)).toBeNull();
    expect(frozen(undefined)).toBeUndefined();
  });

  it('is not walked again', () => {
    const inner = { a: 1 };
    frozen(Object.freeze({ inner }));
    expect(Object.isFrozen(inner)).toBe(false);
  });
});
