import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dates } from '../../../src/facts/input/field.js';
import { keysAt, problemsOf, schemaAt, unknownKeys } from '../../../src/facts/input/invalid-input.js';
import { parsedData } from '../../../src/facts/input/parsed-data.js';

const ITEM = z.strictObject({ name: z.string(), count: z.optional(z.number()) });
const SCHEMA = z.strictObject({
  id: z.string(),
  items: z.array(ITEM),
  byName: z.optional(z.record(z.string(), z.number())),
  part: z.optional(z.nullable(z.strictObject({ list: z.array(z.string()) }))),
});
const MANY = 2_000;
const items = (change: Readonly<Record<number, unknown>> = {}): unknown[] =>
  Array.from({ length: MANY }, (_, at) => change[at] ?? { name: `n${at}` });

/** The paths of what is wrong. */
const paths = (input: unknown) => parsedData(SCHEMA, input).issues.map(({ path, code }) => `${path.join('.')}: ${code}`);

describe('large data are read as small ones are', () => {
  it.each<[string, unknown]>([
    ['a small object', { id: 'a', items: [{ name: 'n' }] }],
    ['a large list', { id: 'a', items: items() }],
    ['a large record', { id: 'a', items: [], byName: Object.fromEntries(items().map((_, at) => [`k${at}`, at])) }],
    ['a large list in an object within', { id: 'a', items: [], part: { list: Array(MANY).fill('x') } }],
    ['null where there may be none', { id: 'a', items: items(), part: null }],
  ])('and returned: %s', (_, input) => {
    expect(parsedData(SCHEMA, input)).toEqual({ data: input, issues: [] });
  });

  it.each<[string, unknown, string[]]>([
    [
      'an element',
      { id: 'a', items: items({ 7: { name: 7 }, 1999: {} }) },
      ['items.7.name: invalid_type', 'items.1999.name: invalid_type'],
    ],
    ['a field beside a large list', { id: 7, items: items() }, ['id: invalid_type']],
    ['a field left out beside a large list', { items: items() }, ['id: invalid_type']],
    ['an unknown key beside a large list', { id: 'a', items: items(), more: 1 }, [': unrecognized_keys']],
    [
      'an entry of a large record',
      { id: 'a', items: [], byName: Object.fromEntries(items().map((_, at) => [`k${at}`, at === 3 ? 'x' : at])) },
      ['byName.k3: invalid_type'],
    ],
    ['an object where a list is due', { id: 'a', items: Object.fromEntries(items().entries()) }, ['items: invalid_type']],
    ['a list where an object is due', items(), [': invalid_type']],
    [
      'a large list within',
      { id: 'a', items: [], part: { list: [...Array(MANY).fill('x'), 1] } },
      [`part.list.${MANY}: invalid_type`],
    ],
    ['a key of the prototype', { id: 'a', items: items(), toString: 1 }, [': unrecognized_keys']],
  ])('and refused at its place: %s', (_, input, expected) => {
    expect(paths(input)).toEqual(expected);
    expect(parsedData(SCHEMA, input)).not.toHaveProperty('data');
  });
});

// The schema of a part passes on that many issues here and no more, as if a call took no more arguments.
const PASSED_ON = 1_000;
let depth = 0;

/** The schema, which throws where it is that of a part and has more issues to pass on. */
function limited<S extends z.core.$ZodType>(schema: S): S {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    depth++;
    try {
      const read = run(payload, context);
      if (depth > 1 && 'issues' in read && read.issues.length > PASSED_ON) throw new RangeError('too many');
      return read;
    } finally {
      depth--;
    }
  };
  return schema;
}

/** A schema of each kind of part, as it is or limited. */
const schemaOf = (as: <S extends z.core.$ZodType>(schema: S) => S) => {
  const texts = () => as(z.array(z.string()).check(z.minLength(3)));
  return as(
    z.strictObject({
      id: z.string(),
      lists: as(z.array(texts())),
      byKey: z.optional(as(z.record(z.string().check(z.regex(/^k/)), z.nullable(texts())))),
      part: z.optional(z.nullable(as(z.strictObject({ list: z.exactOptional(texts()), left: z.string() })))),
      forms: z.exactOptional(z.lazy(() => z.union([as(z.strictObject({ list: texts() })), z.string()]))),
    }),
  );
};

describe('data with more issues than a schema can pass on at once', () => {
  const AT_ONCE = schemaOf((schema) => schema);
  const LIMITED = schemaOf(limited);
  const wrong = (count = PASSED_ON): unknown[] => Array(count).fill(1);
  const LISTS = { lists: [wrong(), wrong()] };
  const keyed = (value: unknown, count = MANY) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, value]));
  // Why each form of several is not taken is not asked.
  const inOrder = (issues: readonly z.core.$ZodIssue[]) =>
    issues.map((it) => JSON.stringify({ ...it, errors: undefined })).sort();

  it.each<[string, object]>([
    ['in lists of a list', { id: 'a', ...LISTS }],
    ['in lists of which some are too short', { id: 'a', lists: [[], ['a'], wrong(), ['a', 'b'], wrong(), ['a', 'b', 'c']] }],
    ['in a list that is large itself', { id: 'a', lists: [wrong(3_000), ['a', 'b', 'c', null]] }],
    ['where a field is left out, and one is wrong', { ...LISTS, part: { list: ['a'], left: 1 } }],
    ['where a field may be left out or null', { id: 'a', ...LISTS, part: null }],
    ['beside unknown keys', { id: 'a', ...LISTS, undefined: 1, large: wrong(), part: { left: 'b', toString: 1 } }],
    ['in a record', { id: 'a', lists: [], byKey: { ...keyed(7), k1: null, k2: ['a', 'b', 'c'], k3: ['a'] } }],
    ['in a record whose keys are wrong, too', { id: 'a', ...LISTS, byKey: { ...keyed(7), other: null } }],
    ['in an entry of a record', { id: 'a', lists: [], byKey: { k1: wrong(3_000), k2: null } }],
    ['in an object within', { id: 'a', lists: [], part: { list: wrong(3_000), mre: 1 } }],
    ['in what may take several forms', { id: 'a', lists: [['a']], forms: { list: wrong(3_000) } }],
    ['beside an object where a list is due', { id: 'a', lists: keyed('x'), byKey: keyed(7) }],
    ['beside lists where objects are due', { id: 'a', ...LISTS, byKey: wrong(3_000), part: wrong(3_000) }],
    ['beside a text where a list is due', { id: 'a', lists: 'x'.repeat(3_000), byKey: keyed(7) }],
  ])('have the same issues as where it can: %s', (_, input) => {
    expect(() => z.core.safeParse(LIMITED, input)).toThrow(RangeError);
    const { issues, ...rest } = parsedData(LIMITED, input);
    expect(rest).toEqual({});
    expect(inOrder(issues)).toEqual(inOrder(z.core.safeParse(AT_ONCE, input).error?.issues ?? []));
  });

  it('name what is wrong with the keys of the whole first, for of very many keys not all are named', () => {
    const { issues } = parsedData(LIMITED, { ...LISTS, strange: 1, part: { left: 'b', list: wrong(3_000), mre: 1 } });
    const ofKeys = issues.flatMap((it, at) => (it.code === 'unrecognized_keys' ? [{ at, keys: it.keys }] : []));
    expect(ofKeys).toEqual([{ at: 1, keys: ['strange'] }, expect.objectContaining({ keys: ['mre'] })]);
  });

  it('say of what may take one of several forms that it takes none, and not why', () => {
    const { issues } = parsedData(LIMITED, { id: 'a', lists: [['a', 'b', 'c']], forms: { list: wrong(3_000) } });
    expect(issues).toEqual([{ code: 'invalid_union', errors: [], path: ['forms'], message: 'Invalid input' }]);
  });

  const [full, fuller] = [new RangeError('full'), new RangeError('fuller')];
  const broken = new TypeError('broken');
  it.each<[string, Error[], unknown, Error]>([
    ['what is read as a whole', [full], 'x', full],
    ['what is read as a whole, tried twice', [full, fuller], 'x', fuller],
    ['a fault behind issues', [broken], wrong(3_000), broken],
    ['a fault behind many issues', [full, broken], wrong(3_000), broken],
  ])('are never taken for read, nor is another fault for an issue: %s', (_, faults, more, thrown) => {
    const left = [...faults];
    const faulty = z.refine(() => {
      const fault = left.shift();
      if (fault !== undefined) throw fault;
      return true;
    });
    const schema = z.strictObject({ list: z.array(z.string()), more: z.unknown().check(faulty) });
    expect(() => parsedData(schema, { list: more === 'x' ? [] : wrong(3_000), more })).toThrow(thrown);
  });
});

describe('the place of a problem', () => {
  it.each([
    [['id'], z.core.$ZodString],
    [['items'], z.core.$ZodArray],
    [['items', 3, 'count'], z.core.$ZodNumber],
    [['byName', 'any'], z.core.$ZodNumber],
    [['part', 'list', 0], z.core.$ZodString],
    [[], z.core.$ZodObject],
  ] as const)('has the schema of its path: %j', (path, type) => {
    expect(schemaAt(SCHEMA, path)).toBeInstanceOf(type);
  });

  it.each([[['other']], [['toString']], [['id', 'deeper']], [['items', 0, 'other']]])(
    'has none for an unknown path: %j',
    (path) => {
      expect(schemaAt(SCHEMA, path)).toBeUndefined();
    },
  );

  it('has the keys that an object may have there, in any of its forms', () => {
    const forms = z.union([
      z.strictObject({ a: z.string(), both: z.string() }),
      z.strictObject({ b: z.array(ITEM), both: ITEM }),
    ]);
    const lazy = z.lazy(() => forms);
    expect(keysAt(SCHEMA, [])).toEqual(['id', 'items', 'byName', 'part']);
    expect(keysAt(SCHEMA, ['items', 0])).toEqual(['name', 'count']);
    expect(keysAt(SCHEMA, ['part'])).toEqual(['list']);
    expect(keysAt(SCHEMA, ['byName', 'x'])).toEqual([]);
    expect(keysAt(SCHEMA, ['toString'])).toEqual([]);
    expect(keysAt(lazy, [])).toEqual(['a', 'both', 'b']);
    expect(keysAt(lazy, ['b', 0])).toEqual(['name', 'count']);
    expect(keysAt(z.record(z.string(), ITEM), ['any'])).toEqual(['name', 'count']);
    expect(keysAt(undefined, [])).toEqual([]);
    expect(schemaAt(forms, ['b', 0, 'name'])).toBeInstanceOf(z.core.$ZodString);
  });
});

describe('what is wrong with an input', () => {
  const problems = (schema: z.core.$ZodType, input: unknown) =>
    problemsOf(schema, z.core.safeParse(schema, input).error?.issues ?? [], input);

  it.each<[string, z.core.$ZodType, unknown, object]>([
    ['an object', SCHEMA, 7, { path: [], value: 7, expected: 'an object', zh: '对象' }],
    ['a record', z.record(z.string(), z.string()), 'x', { value: 'x', expected: 'an object', zh: '对象' }],
    ['a list', z.array(z.string()), {}, { expected: 'an array of at least one', zh: '至少有一项的数组' }],
    ['a text', z.string(), 1, { value: 1, expected: 'a text that is not empty', zh: '非空文本' }],
    [
      'one of a list',
      z.enum(['north', 'south']),
      'nort',
      { expected: 'one of "north", "south"', zh: '下列之一:"north"、"south"', nearestValue: 'north' },
    ],
    ['anything else', z.number(), 'x', { expected: 'a value that the schema allows', zh: '数据格式允许的值' }],
  ])('is said by what was expected: %s', (_, schema, input, misfit) => {
    expect(problems(schema, input)).toEqual([expect.objectContaining(misfit)]);
  });

  it('has no value where nothing stands', () => {
    expect(problems(SCHEMA, { items: [] })).toStrictEqual([
      { path: ['id'], expected: 'a text that is not empty', zh: '非空文本' },
    ]);
  });

  it('has no value that only the prototype has', () => {
    const found = problems(z.strictObject({ constructor: z.string() }), {});
    expect(found).toStrictEqual([{ path: ['constructor'], expected: 'a text that is not empty', zh: '非空文本' }]);
  });

  it('is told in general where the schema of the place is not known', () => {
    const lazy = z.strictObject({ a: z.lazy(() => z.strictObject({ b: z.string() })) });
    expect(problems(lazy, { a: { b: 1 } })).toEqual([
      { path: ['a', 'b'], value: 1, expected: 'a value that the schema allows', zh: '数据格式允许的值' },
    ]);
  });

  it('is told of several days as of one, and that they may be several', () => {
    expect(problems(z.strictObject({ on: dates('题', 'title') }), { on: [] })).toEqual([
      {
        path: ['on'],
        value: [],
        expected: 'a calendar day YYYY-MM-DD, without time or time zone, or an array of several in ascending order',
        zh: '日历日 YYYY-MM-DD,不含时刻和时区,或按先后排列的多个日期',
      },
    ]);
  });

  it('is told of an object where it is of a key that is a symbol', () => {
    const open = z.strictObject({ open: z.record(z.string(), z.unknown()) });
    expect(problems(open, { open: { [Symbol('a')]: 1 } })).toMatchObject([{ path: ['open'], expected: 'an object' }]);
  });

  it('is one problem for one place', () => {
    const twice = z.string().check(z.minLength(3), z.regex(/^x/));
    expect(problems(z.strictObject({ a: twice }), { a: 'b' })).toHaveLength(1);
  });

  it('names unknown keys, with what stands there and the known ones', () => {
    expect(problems(SCHEMA, { id: 'a', itms: 1, items: [{ name: 'n', nme: 2 }] })).toEqual([
      {
        path: ['items', 0, 'nme'],
        value: 2,
        expected: 'one of the keys name, count',
        zh: '下列字段之一:name、count',
        nearest: 'name',
      },
      {
        path: ['itms'],
        value: 1,
        expected: 'one of the keys id, items, byName, part',
        zh: '下列字段之一:id、items、byName、part',
        nearest: 'items',
      },
    ]);
  });

  it('names the known keys of each form that something may take', () => {
    const forms = z.union([z.strictObject({ kind: z.string() }), z.strictObject({ mode: z.number() })]);
    expect(problems(z.strictObject({ a: forms }), { a: { kind: 'x', mod: 1 } })).toEqual([
      { path: ['a', 'mod'], value: 1, expected: 'one of the keys kind, mode', zh: '下列字段之一:kind、mode', nearest: 'mode' },
    ]);
  });

  it('counts the keys of all its objects together', () => {
    const junk = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 0]));
    const found = problems(SCHEMA, {
      id: 'a',
      items: [
        { name: 'n', ...junk(600) },
        { name: 'n', ...junk(600) },
      ],
    });
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)).toMatchObject({ path: ['items', 1], value: 200 });
  });

  it('looks for what was meant by the first hundred keys, names a thousand, and counts the rest', () => {
    const keys = Array.from({ length: 1_005 }, (_, at) => `nam${at}`);
    const expected = { expected: 'known', zh: '已知' };
    const near = keys.map((key) => `${key}x`);
    const all = unknownKeys({ path: ['a'], keys, known: near, valueAtKey: () => 0, expected });
    expect(all.filter(({ nearest }) => nearest !== undefined)).toHaveLength(100);
    const others = unknownKeys({ path: ['a'], keys, known: near, named: 60, valueAtKey: () => 0, expected });
    expect(others.filter(({ nearest }) => nearest !== undefined)).toHaveLength(40);
    const found = unknownKeys({ path: ['a'], keys, known: ['name'], valueAtKey: (key) => key.length, expected });
    expect(found).toHaveLength(1_001);
    expect(found[0]).toEqual({ path: ['a', 'nam0'], value: 4, ...expected, nearest: 'name' });
    expect(found.filter(({ nearest }) => nearest !== undefined)).toHaveLength(100);
    expect(found[99]?.nearest).toBe('name');
    expect(found[100]).not.toHaveProperty('nearest');
    expect(found.at(-1)).toMatchObject({ path: ['a'], value: 5, expected: 'no unknown keys beside those that are named' });
    const exact = unknownKeys({ path: [], keys: keys.slice(0, 1_000), known: [], valueAtKey: () => 0, expected });
    expect(exact).toHaveLength(1_000);
    const after = unknownKeys({ path: [], keys: keys.slice(0, 10), known: ['name'], named: 998, valueAtKey: () => 0, expected });
    expect(after.map(({ value }) => value)).toEqual([0, 0, 8]);
    expect(after[0]).not.toHaveProperty('nearest');
    const none = unknownKeys({ path: [], keys: ['a'], known: [], named: 2_000, valueAtKey: () => 0, expected });
    expect(none).toHaveLength(1);
    expect(none[0]?.value).toBe(1);
  });
});
