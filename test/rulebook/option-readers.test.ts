import { describe, expect, it } from 'vitest';
import { InvalidOptionError, ningxia2020 } from '../../src/index.js';
import {
  callerOptions,
  choiceOption,
  flagOption,
  givenLanguage,
  idsOption,
  listOption,
  onlyOptions,
  optionOf,
  textOption,
  wholeNumberOption,
} from '../../src/rulebook/caller-options.js';

/** What an option is refused with: its name, the value, what was expected and the name that was meant. */
function refusalOf(call: () => unknown): readonly unknown[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
    return [error.option, error.value, error.expected, error.nearest];
  }
  throw new Error('not refused');
}

const UNREADABLE = {
  get mode(): never {
    throw new RangeError('no mode');
  },
};
const { proxy: REVOKED, revoke } = Proxy.revocable([], {});
revoke();
const KEYLESS = new Proxy(
  {},
  {
    ownKeys() {
      throw new RangeError('no keys');
    },
  },
);

describe('the names of options', () => {
  interface Options {
    readonly mode?: string;
    readonly most?: number;
  }
  const only = (options: unknown) => onlyOptions<Options>(options, { mode: true, most: true });

  it('are those of an object that has no others', () => {
    for (const options of [{}, { mode: 'x' }, { mode: 'x', most: undefined }, UNREADABLE])
      expect(() => only(options)).not.toThrow();
  });

  it('are refused with the nearest of those that there are', () => {
    expect(refusalOf(() => only({ mode: 'x', mosst: 3 }))).toEqual(['mosst', undefined, 'one of the options mode, most', 'most']);
    expect(refusalOf(() => only({ toString: 3 }))).toEqual(['toString', undefined, 'one of the options mode, most', undefined]);
  });

  it.each([[undefined], [null], ['mode'], [7], [['mode']]])('are none of %j', (options) => {
    expect(refusalOf(() => only(options))).toEqual(['options', options, 'an object', undefined]);
  });

  it.each([
    ['an object whose keys throw', KEYLESS],
    ['a proxy that is revoked', REVOKED],
  ])('are none of %s', (_, options) => {
    expect(refusalOf(() => only(options))).toEqual(['options', undefined, 'an object whose keys can be read', undefined]);
  });
});

describe('an option', () => {
  it.each([[undefined], [null], ['mode'], [7]])('is read of an object, not of %j', (options) => {
    expect(refusalOf(() => optionOf(options, 'mode'))).toEqual(['options', options, 'an object', undefined]);
  });

  it('that throws when it is read is refused by its name', () => {
    const expected = ['mode', undefined, 'an option that can be read: reading it threw an error', undefined];
    expect(refusalOf(() => optionOf(UNREADABLE, 'mode'))).toEqual(expected);
    expect(
      refusalOf(() =>
        callerOptions({
          get asOf() {
            throw new RangeError();
          },
        }),
      )[0],
    ).toBe('asOf');
  });

  it.each<[string, (options: unknown, name: string) => unknown, readonly unknown[], readonly unknown[], string]>([
    ['a text', textOption, ['x', '', undefined], [7, null, true, ['x']], 'a text'],
    ['true or false', flagOption, [true, false, undefined], [0, null, 'true'], 'true or false'],
    [
      'a whole number from a least',
      (options, name) => wholeNumberOption(options, name, { least: 2 }),
      [2, 3, Number.MAX_SAFE_INTEGER, undefined],
      [1, 2.5, Number.MAX_SAFE_INTEGER + 1, Number.POSITIVE_INFINITY, Number.NaN, '3', 3n, null],
      'a whole number from 2',
    ],
    [
      'a whole number between bounds',
      (options, name) => wholeNumberOption(options, name, { least: 2, most: 4 }),
      [2, 4, undefined],
      [1, 5],
      'a whole number from 2 to 4',
    ],
    [
      'one of some texts',
      (options, name) => choiceOption(name, optionOf(options, name), ['on', 'off']),
      ['on', 'off', undefined],
      ['an', null, ['on']],
      'one of on, off',
    ],
    [
      'a list of texts',
      (options, name) => listOption(name, optionOf(options, name)),
      [['x', 'y'], [], undefined],
      [null, 'x', { 0: 'x' }, 7],
      'a list of texts',
    ],
    [
      'a list of ids',
      (options, name) => idsOption(options, name, [{ id: 'a' }, { id: 'b' }]),
      [['b', 'a'], [], undefined],
      [null, 'a'],
      'a list of texts',
    ],
  ])('that is %s is given as it is, and refused where it is something else', (_, reader, fit, unfit, expected) => {
    for (const value of fit) expect(reader({ mode: value }, 'mode')).toEqual(value);
    for (const value of unfit) {
      const refusal = refusalOf(() => reader({ mode: value }, 'mode'));
      expect(refusal.slice(0, 3)).toEqual(['mode', value, expected]);
    }
  });

  it('that lists something else than texts is refused by its place, and one that nothing has by what was meant', () => {
    expect(refusalOf(() => listOption('modes', ['x', 7]))).toEqual(['modes[1]', 7, 'a text', undefined]);
    expect(refusalOf(() => listOption('modes', [undefined]))).toEqual(['modes[0]', undefined, 'a text', undefined]);
    expect(refusalOf(() => idsOption({ modes: ['first', 'secnod'] }, 'modes', [{ id: 'first' }, { id: 'second' }]))).toEqual([
      'modes',
      'secnod',
      'one of first, second',
      'second',
    ]);
    expect(refusalOf(() => listOption('modes', [new Map()]))[0]).toBe('modes.0');
  });

  it('that is a language is one of those that there are, and may not be left out', () => {
    expect([givenLanguage('zh'), givenLanguage('en')]).toEqual(['zh', 'en']);
    for (const lang of ['de', undefined])
      expect(refusalOf(() => givenLanguage(lang)).slice(0, 3)).toEqual(['lang', lang, 'one of zh, en']);
  });
});

describe('the options of a caller', () => {
  it('are read, and what is left out is as plain as can be', () => {
    const none = { rulebook: undefined, readings: {}, parameters: {}, asOf: undefined, lawAsOf: undefined, trace: false };
    expect(callerOptions({})).toEqual(none);
    expect(callerOptions({ trace: true, readings: { a: 'b', c: undefined }, parameters: { d: '1' } })).toStrictEqual({
      ...none,
      trace: true,
      readings: { a: 'b' },
      parameters: { d: '1' },
    });
    expect(callerOptions({ rulebook: ningxia2020(), asOf: '2020-07-01', lawAsOf: '2020-07-02' })).toMatchObject({
      rulebook: { id: 'ningxia-2020', lawAsOf: '2020-07-02' },
      asOf: '2020-07-01',
      lawAsOf: '2020-07-02',
    });
  });

  it('are copied: what the caller changes later has no effect', () => {
    const readings = { a: 'b' };
    const options = callerOptions({ readings });
    readings.a = 'c';
    expect(options.readings).toEqual({ a: 'b' });
  });

  it.each([
    ['a text', 'x', 'an object with a text for each id'],
    ['a list', ['x'], 'an object with a text for each id'],
    ['null', null, 'an object with a text for each id'],
  ])('are refused where the readings are %s', (_, readings, expected) => {
    expect(refusalOf(() => callerOptions({ readings }))).toEqual(['readings', readings, expected, undefined]);
  });

  it('are refused by the id of what is no text', () => {
    expect(refusalOf(() => callerOptions({ parameters: { a: '1', b: 2 } }))).toEqual(['parameters.b', 2, 'a text', undefined]);
    expect(refusalOf(() => callerOptions({ trace: 1 }))).toEqual(['trace', 1, 'true or false', undefined]);
    expect(refusalOf(() => callerOptions([]))).toEqual(['options', [], 'an object', undefined]);
    expect(refusalOf(() => callerOptions(REVOKED))[0]).toBe('options');
    const nothing = new Map();
    expect(refusalOf(() => callerOptions({ readings: { a: nothing } }))).toEqual([
      'readings.a',
      nothing,
      'plain data: texts, numbers, true or false, lists and objects of them',
      undefined,
    ]);
  });

  it('are refused where there are more of them than anybody chooses', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`id${at}`, 'x']));
    expect(Object.keys(callerOptions({ readings: many(9_999) }).readings)).toHaveLength(9_999);
    expect(refusalOf(() => callerOptions({ readings: many(10_000) }))[2]).toBe('no more than 10000 values in all');
  });
});
