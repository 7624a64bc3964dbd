import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LiubaoError } from '../../src/index.js';
import { sampleOf } from '../depth.js';
import { PUBLIC_CALLS, type PublicCall } from './public-calls.js';

const COMMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function (\w+)/g;
const COMMENTS = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(`src/${path}`, 'utf8').matchAll(COMMENTED)])
    .map(([, comment = '', name = '']) => [name, comment] as const),
);

/** Functions that make what these calls go on to use, with the function whose errors that has. */
const MADE: Readonly<Record<string, string>> = {
  createDecider: 'decide',
  createAuditor: 'audit',
  createSensitivityAnalysis: 'sensitivity',
  createLawComparer: 'compare',
  openDecisionLog: 'seal',
};

/** The classes that the comment of a function names, and those of the functions to whose errors it refers. */
function documentedOf(name: string): readonly string[] {
  const comment = COMMENTS.get(name) ?? '';
  const own = [...comment.matchAll(/@throws \{(\w+)\}/g)].map(([, thrown = '']) => thrown);
  const others = [...comment.matchAll(/@throws the errors of `(\w+)`/g)].flatMap(([, other = '']) => documentedOf(other));
  return [...own, ...others];
}

/** The names of a class and of those that it extends: whoever catches `InvalidInputError` catches an `InvalidLoanError`. */
function classesOf(error: LiubaoError): string[] {
  const names: string[] = [];
  for (let at = Object.getPrototypeOf(error); at !== null && at !== LiubaoError.prototype; at = Object.getPrototypeOf(at)) {
    names.push(at.constructor.name);
  }
  return names;
}

const WRONG: readonly unknown[] = [null, 7, 'soon', {}, [], { id: 7 }];

/** The arguments of a call, each in turn with something wrong: another value, a strange key, a value of another type in a key. */
function* wrongly({ given }: PublicCall): Generator<unknown[]> {
  const withValue = (at: number, value: unknown) => given().map((own, other) => (other === at ? value : own));
  for (const [at, own] of given().entries()) {
    for (const wrong of WRONG) yield withValue(at, wrong);
    if (typeof own !== 'object' || own === null || Array.isArray(own) || 'digest' in own) continue;
    yield withValue(at, { ...own, strange: 1 });
    for (const key of Object.keys(own)) yield withValue(at, { ...own, [key]: Symbol('wrong') });
  }
}

async function thrownBy({ call }: PublicCall, args: unknown[]): Promise<unknown> {
  try {
    await call(...(args as never[]));
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('the comment of a function', () => {
  const calls = PUBLIC_CALLS.filter(({ name, givesBack }) => COMMENTS.has(name) && givesBack !== true);

  it('is there for most functions', () => {
    expect(calls.length).toBeGreaterThan(60);
  });

  it.each(sampleOf(calls, 16).map((call) => [call.name, call] as const))(
    'of %s names each class by which it refuses',
    async (name, call) => {
      const documented = [name, MADE[name] ?? ''].flatMap(documentedOf);
      const missing = new Set<string>();
      for (const args of wrongly(call)) {
        const error = await thrownBy(call, args);
        if (!(error instanceof LiubaoError)) continue;
        const classes = classesOf(error);
        if (!classes.some((one) => documented.includes(one))) missing.add(classes[0] ?? '');
      }
      expect([...missing]).toEqual([]);
    },
  );
});
