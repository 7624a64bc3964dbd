import { afterAll, describe, expect, it } from 'vitest';
import { DEEP, sampleOf } from '../depth.js';
import { keepFigures } from '../kept-figures.js';
import { HOSTILE_VALUES } from './hostile-values.js';
import { placesIn } from './mutations.js';
import { PUBLIC_CALLS, type PublicCall } from './public-calls.js';
import { isTyped, LONGEST_MESSAGE } from './typed-errors.js';

type Place = readonly (string | number)[];

// Of a large argument, such as a rulebook, so many places stand for the others.
const PLACES = DEEP ? 12 : 2;

/** Arguments of which one place holds another value. A frozen argument is what the library made, and is replaced whole. */
function withValue(given: unknown[], [argument, ...path]: Place, value: unknown): unknown[] {
  let holder: unknown = given;
  let key = argument as string | number;
  for (const step of path) {
    holder = (holder as Record<string | number, unknown>)[key];
    key = step;
  }
  (holder as Record<string | number, unknown>)[key] = value;
  return given;
}

function placesOf({ given }: PublicCall): Place[] {
  const values = given();
  const places = values.flatMap((value, at) => placesIn(value).map((path): Place => [at, ...path]));
  const step = Math.max(1, places.length / PLACES);
  const some = Array.from({ length: Math.min(PLACES, places.length) }, (_, at) => places[Math.floor(at * step)] as Place);
  return [...values.map((_, at) => [at]), ...some];
}

/** What is wrong with how a call ends; `undefined` where it answers or refuses by a typed error. */
async function wrongEnd({ call, givesBack }: PublicCall, given: unknown[]): Promise<string | undefined> {
  try {
    const answer = (call as (...given: unknown[]) => unknown)(...given);
    // To wait for what the host itself gave would be to read it.
    if (givesBack !== true) await answer;
    return undefined;
  } catch (error) {
    if (!isTyped(error)) return error instanceof Error ? (error.stack ?? String(error)).slice(0, 600) : 'what is no error';
    return error.message.length > LONGEST_MESSAGE ? `a message of ${error.message.length} letters` : undefined;
  }
}

let tried = 0;
afterAll(() => {
  if (DEEP) keepFigures('hostile-values', { functions: PUBLIC_CALLS.length, values: HOSTILE_VALUES.length, calls: tried });
});

describe('whatever a host hands over, a call answers or refuses it by a typed error', () => {
  it.each(sampleOf(PUBLIC_CALLS, 25).map((call) => [call.name, call] as const))('%s', { timeout: 300_000 }, async (_, call) => {
    const wrong: string[] = [];
    for (const place of placesOf(call)) {
      for (const [name, make] of sampleOf(HOSTILE_VALUES, 2)) {
        tried += 1;
        const end = await wrongEnd(call, withValue(call.given(), place, make()));
        if (end !== undefined) wrong.push(`${name} at ${place.join('.')}: ${end}`);
      }
    }
    expect(wrong.length === 0 ? '' : `${wrong.length} wrong ends, such as ${wrong.slice(0, 12).join('\n')}`).toBe('');
  });

  it.each(sampleOf(PUBLIC_CALLS, 25).map((call) => [call.name, call] as const))(
    '%s with fewer arguments, or more',
    async (_, call) => {
      const given = call.given();
      for (let count = 0; count < given.length; count++) {
        expect(await wrongEnd(call, call.given().slice(0, count))).toBeUndefined();
      }
      expect(await wrongEnd(call, [...given, Symbol('more')])).toBeUndefined();
    },
  );
});
