/** Values that no document of JSON holds, and that a host may hand over. Each is made anew. */
export const HOSTILE_VALUES: readonly (readonly [name: string, make: () => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
  ['NaN', () => Number.NaN],
  ['a bigint', () => 10n ** 40n],
  ['a symbol', () => Symbol('loan')],
  ['a function', () => () => 1],
  ['true', () => true],
  ['an empty text', () => ''],
  ['a text', () => 'soon'],
  ['a text of a million letters', () => 'x'.repeat(1_000_000)],
  ['a lone surrogate', () => '\ud800'],
  ['the name of the prototype', () => '__proto__'],
  ['an empty list', () => []],
  ['a list with a gap', () => Object.assign(new Array(3), { 2: 'x' })],
  ['a list of nothing but gaps', () => new Array(5)],
  ['a list of lists', () => [[[]]]],
  ['an empty object', () => ({})],
  ['an object without prototype', () => Object.create(null)],
  ['an object of a class', () => new Account()],
  ['a getter that throws', () => Object.defineProperty({}, 'id', { enumerable: true, get: fails })],
  ['a getter that answers otherwise each time', () => Object.defineProperty({}, 'id', { enumerable: true, get: counting() })],
  ['a proxy of an object', () => new Proxy({}, {})],
  ['a proxy of a list', () => new Proxy(['x'], {})],
  ['a proxy that throws at everything', () => new Proxy({}, TRAPS)],
  ['a proxy of a list that throws at everything', () => new Proxy([], TRAPS)],
  ['a proxy that was revoked', revoked],
  ['a list within itself', withinItself],
  ['an object within itself', () => Object.assign(Object.create(null), { self: withinItself() })],
  ['a date', () => new Date(0)],
  ['a map', () => new Map([['id', 'L-1']])],
  ['a set', () => new Set(['x'])],
  ['a boxed text', () => new String('x')],
  ['a boxed number', () => new Number(1)],
  ['a typed array', () => new Uint8Array(4)],
  ['a buffer', () => new ArrayBuffer(4)],
  ['a regular expression', () => /x/],
  ['an error', () => new TypeError('x')],
  ['a promise', () => Promise.resolve({})],
  ['lists 20,000 deep', () => deep(20_000)],
  [
    'an object under a prototype of its own, with a symbol for a key',
    () => Object.assign(Object.create({ [Symbol.toStringTag]: 'X' }), { [Symbol('own')]: 1 }),
  ],
  ['what converts itself and throws', () => ({ toString: fails, valueOf: fails, toJSON: fails, [Symbol.toPrimitive]: fails })],
];

/** A class of a bank's own, whose facts are behind getters. */
class Account {
  readonly #id = 'L-1';
  get id(): string {
    return this.#id;
  }
}

function fails(): never {
  throw new Error('of the host');
}

function counting(): () => number {
  let count = 0;
  return () => count++;
}

const TRAPS: ProxyHandler<object> = Object.fromEntries(
  Object.getOwnPropertyNames(Reflect).map((trap) => [trap, fails]),
) as ProxyHandler<object>;

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function withinItself(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function deep(depth: number): unknown {
  let value: unknown = [];
  for (let at = 0; at < depth; at++) value = [value];
  return value;
}
