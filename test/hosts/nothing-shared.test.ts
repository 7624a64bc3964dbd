import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLIC_SOURCES } from '../../scripts/entries.js';
import { createDecider, type DeciderOptions, decide, type LoanInput } from '../../src/index.js';
import { loans } from '../arbitraries/loan.js';
import { sampleOf } from '../depth.js';
import { PUBLIC_CALLS, type PublicCall } from './public-calls.js';

type Fields = Record<PropertyKey, unknown>;

/** Every object that can be reached from a value. */
function reachable(value: unknown, found = new Set<object>()): Set<object> {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || found.has(next)) continue;
    found.add(next);
    waiting.push(...Reflect.ownKeys(next).map((key) => (next as Fields)[key]));
  }
  return found;
}

/** What a function answers, as text; of an error, its name and message. */
async function answerOf({ call }: PublicCall, given: readonly unknown[]): Promise<unknown> {
  return (call as (...given: readonly unknown[]) => unknown)(...given);
}

const textOf = (value: unknown) => JSON.stringify(value) ?? 'undefined';

/** Changes an object as much as it lets itself be changed; `tried` says how. */
const MUTATIONS: readonly ((object: Fields) => void)[] = [
  (object) => {
    for (const key of Reflect.ownKeys(object)) Reflect.set(object, key, 'changed');
  },
  (object) => {
    for (const key of Reflect.ownKeys(object)) Reflect.deleteProperty(object, key);
  },
  (object) => {
    Reflect.set(object, 'added', 1);
    Reflect.setPrototypeOf(object, { inherited: true });
  },
  (object) => {
    for (const key of Reflect.ownKeys(object)) Reflect.defineProperty(object, key, { get: () => 'computed' });
  },
  (object) => {
    if (!Array.isArray(object)) return;
    for (const change of [() => object.reverse(), () => object.push('more'), () => object.splice(0)]) attempt(change);
  },
  // Code in strict mode, as this is, is told of what it cannot do.
  (object) => {
    for (const key of Object.keys(object))
      attempt(() => {
        object[key] = { changed: true };
      });
  },
  // Code in sloppy mode is not told.
  (object) => new Function('object', 'for (const key in object) { object[key] = undefined; delete object[key] }')(object),
];

/** Tries a change; that it is refused is as good as that it has no effect. */
function attempt(change: () => unknown): void {
  try {
    change();
  } catch {}
}

describe.each(sampleOf(PUBLIC_CALLS, 25).map((call) => [call.name, call] as const))('%s', (_, one) => {
  it('shares no object that can be changed between two answers, or with what it was given', async () => {
    const [given, again] = [one.given(), one.given()];
    const own = one.givesBack ? new Set() : reachable(given);
    const first = reachable(await answerOf(one, given));
    const second = reachable(await answerOf(one, again));
    const shared = [...first].filter((object) => second.has(object) || own.has(object));
    expect(shared.filter((object) => !Object.isFrozen(object))).toEqual([]);
  });

  it('answers the same whatever was done to earlier answers and to what they were given', async () => {
    const expected = textOf(await answerOf(one, one.given()));
    for (const mutate of sampleOf(MUTATIONS, 1)) {
      const given = one.given();
      const answer = await answerOf(one, given);
      for (const object of reachable([given, answer])) attempt(() => mutate(object as Fields));
      expect(textOf(await answerOf(one, one.given()))).toBe(expected);
    }
  });
});

describe('what the entry points export besides functions', () => {
  it.each(Object.entries(PUBLIC_SOURCES))('is frozen: liubao-rules%s', async (_, source) => {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ new URL(`../../${source}`, import.meta.url).href);
    const values = Object.values(exported).filter((value) => typeof value === 'object');
    expect([...reachable(values)].filter((object) => object !== values && !Object.isFrozen(object))).toEqual([]);
  });
});

describe('a decider', () => {
  const mutation = fc.constantFrom(...MUTATIONS);

  it('decides as before whatever is done to its options, to loans and to decisions; and so do new ones', () => {
    fc.assert(
      fc.property(
        loans({ complete: false }),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (loan, mutations, trace) => {
          const options: DeciderOptions = {
            trace,
            readings: { 'ceiling.scope': 'all-limbs' },
            parameters: { 'penalty.multiplier': '1.4' },
          };
          const before = createDecider(structuredClone(options));
          const expected = textOf(before.decide(structuredClone(loan)));
          const other = structuredClone(options);
          const old = createDecider(other);
          const given = structuredClone(loan) as LoanInput;
          const decision = old.decide(given);
          for (const mutate of mutations)
            for (const object of reachable([other, given, decision])) attempt(() => mutate(object as Fields));
          for (const decider of [before, old, createDecider(structuredClone(options))]) {
            expect(textOf(decider.decide(structuredClone(loan)))).toBe(expected);
          }
        },
      ),
    );
  }, 60_000);

  it('is compiled again where the options object given to decide says something else than before', () => {
    const loan = {
      id: 'L-1',
      borrower: { kind: 'individual-business', creditTotal: '12000000.00' },
      purpose: 'operating',
      schedule: [{ dueDate: '2020-09-21', principal: '80000.00', interest: '960.00' }],
    } as const;
    const options: { readings: { 'ceiling.scope': 'all-limbs' | 'enterprises' } } = {
      readings: { 'ceiling.scope': 'all-limbs' },
    };
    const input = structuredClone(loan) as unknown as LoanInput;
    expect(decide(input, options).track).toBe('may-negotiate');
    options.readings['ceiling.scope'] = 'enterprises';
    expect(decide(input, options).track).toBe('shall-defer');
  });

  it('refuses a rulebook that says something else than its digest was taken of', () => {
    const { rulebook } = createDecider();
    const altered = structuredClone(rulebook);
    expect(() => createDecider({ rulebook: altered })).toThrow('a rulebook as loadRulebook returns it');
    expect(() => createDecider({ rulebook: { ...rulebook, ruleSets: rulebook.ruleSets.slice(1) } })).toThrow('loadRulebook');
  });
});
