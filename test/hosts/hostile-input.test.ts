import { afterAll, describe, expect, it } from 'vitest';
import { parseJson } from '../../src/files/json-text.js';
import {
  createDecider,
  decide,
  InvalidRulebookError,
  LiubaoError,
  type LoanInput,
  loadRulebook,
  type Rulebook,
} from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { replay } from '../../src/record/index.js';
import { DEEP, sampleOf } from '../depth.js';
import { keepFigures } from '../kept-figures.js';
import { rulebookData } from './public-calls.js';
import { LONGEST_MESSAGE } from './typed-errors.js';

type Condition = { fact?: string; all?: Condition[]; any?: Condition[]; not?: Condition } & Record<string, unknown>;
interface Loose extends Record<string, unknown> {
  ruleSets: {
    id: string;
    decides: string;
    rules: ({ name: string; priority: number; conditions: Condition } & Record<string, unknown>)[];
  }[];
}

/** The data of a small rulebook after a change. */
function changed(change: (book: Loose, firstComparison: Condition) => void): Record<string, unknown> {
  const book = rulebookData() as Loose;
  const first = (condition: Condition): Condition =>
    condition.fact === undefined ? first((condition.all?.[0] ?? condition.any?.[0] ?? condition.not) as Condition) : condition;
  change(book, first(book.ruleSets[0]?.rules[0]?.conditions as Condition));
  return book;
}

/** A rule set of the rulebook with many rules, each like its first. */
function withRules(count: number): Record<string, unknown> {
  return changed(({ ruleSets: [own] }) => {
    const [first] = own?.rules ?? [];
    if (own === undefined || first === undefined) throw new RangeError('no rule');
    own.rules = Array.from({ length: count }, (_, at) => ({
      ...structuredClone(first),
      name: `rule-${at}`,
      priority: count - at,
    }));
  });
}

const MANY = DEEP ? 1_000_000 : 30_000;
const LOAN: LoanInput = { id: 'NX-1', schedule: [{ dueDate: '2020-08-15', principal: '1.00' }] };
const named = (name: string) => changed(({ ruleSets: [own] }) => Object.assign(own?.rules[0] ?? {}, { name }));
const deciding = (fact: string) => changed(({ ruleSets: [own] }) => Object.assign(own ?? {}, { decides: fact }));

/** Inputs made to do harm, each with the code of the error that refuses it and what its message says. */
const HOSTILE: readonly (readonly [input: string, call: () => unknown, code: string, said: RegExp])[] = [
  // JSON texts
  ['a JSON text of brackets alone', () => parseJson('['.repeat(MANY) + ']'.repeat(MANY)), 'invalid-json', /nested/],
  ['a JSON text that never closes', () => parseJson('{"a":'.repeat(MANY)), 'invalid-json', /nested|value expected/],
  ['a key that stands twice', () => parseJson('{"id":"a","id":"b"}'), 'invalid-json', /"id" stands twice/],
  ['a key that stands twice under an escape', () => parseJson('{"id":"a","\\u0069d":"b"}'), 'invalid-json', /stands twice/],
  [
    'a key that stands there a hundred thousand times',
    () => parseJson(`{${'"a":1,'.repeat(MANY)}"a":1}`),
    'invalid-json',
    /stands twice/,
  ],
  ['a key that names the prototype twice', () => parseJson('{"__proto__":{},"__proto__":{}}'), 'invalid-json', /stands twice/],
  ['a figure with a million digits', () => parseJson(`[${'9'.repeat(MANY)}]`), 'invalid-json', /more digits/],
  ['half of a surrogate pair', () => parseJson('"\\ud800"'), 'invalid-json', /Unicode/],
  // Loans
  ['a prototype in place of data', () => decide(JSON.parse('{"__proto__":{"id":"x"}}')), 'invalid-loan', /__proto__/],
  [
    'a borrower that is a constructor',
    () => decide({ ...LOAN, borrower: { constructor: {} } } as never),
    'invalid-loan',
    /constructor/,
  ],
  [
    'a day of a million letters',
    () => decide({ ...LOAN, schedule: [{ dueDate: `2020-08-15${'0'.repeat(MANY)}` }] }),
    'invalid-loan',
    /dueDate/,
  ],
  [
    'an amount of a million figures',
    () => decide({ ...LOAN, schedule: [{ dueDate: '2020-08-15', principal: `${'1'.repeat(MANY)}.001` }] }),
    'invalid-loan',
    /principal/,
  ],
  [
    'a rate that a pattern goes back and forth over',
    () => decide({ ...LOAN, annualRate: `0.${'1'.repeat(MANY)}!` }),
    'invalid-loan',
    /annualRate/,
  ],
  ['a schedule of what is none', () => decide({ ...LOAN, schedule: Array(MANY).fill([]) }), 'invalid-loan', /and \d+ more/],
  [
    'the head of a log nested deeper than anything that is read',
    () => replay('', { head: JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) }),
    'invalid-option',
    /head/,
  ],
  // Rulebooks
  [
    'a rulebook of a hundred thousand rules',
    () => loadRulebook(withRules(100_000)),
    'invalid-rulebook',
    /no more than 1000000 values/,
  ],
  [
    'a path of JSONPath in a condition',
    () => loadRulebook(changed((_, one) => Object.assign(one, { path: '$..[?(@.constructor)]' }))),
    'invalid-rulebook',
    /path: unknown key/,
  ],
  [
    'parameters of a fact in a condition',
    () => loadRulebook(changed((_, one) => Object.assign(one, { params: { a: 1 } }))),
    'invalid-rulebook',
    /params: unknown key/,
  ],
  [
    'an operator that is a key of every object',
    () => loadRulebook(changed((_, one) => Object.assign(one, { operator: 'constructor' }))),
    'invalid-rulebook',
    /operator/,
  ],
  [
    'a fact that is a key of every object',
    () => loadRulebook(changed((_, one) => Object.assign(one, { fact: '__proto__' }))),
    'invalid-rulebook',
    /__proto__/,
  ],
  [
    'a rule set that rests on what it decides itself',
    () =>
      loadRulebook(
        changed(({ ruleSets: [own] }, one) => {
          const value = (own?.rules[0] as { event?: { type?: string } })?.event?.type;
          Object.assign(one, { fact: own?.decides, operator: 'is', value });
        }),
      ),
    'invalid-rulebook',
    /circle|itself|requires|depends/,
  ],
  // Names that deceive
  ...(
    [
      ['a letter that turns the text around', 'cap\u202enoitidnoc'],
      ['an invisible letter', 'deferral\u200b-cap'],
      ['a Cyrillic letter that looks Latin', 'deferr\u0430l-cap'],
      ['a letter made of two', 'caf\u0065\u0301'],
      ['a full-width letter', '\uff43ap'],
      ['a Chinese character of another code', '\uf900'],
      ['a control character', 'cap\u0000'],
      ['half of a surrogate pair', '\ud800'],
      ['a blank at its end', 'cap '],
      ['a million letters', 'x'.repeat(MANY)],
    ] as const
  ).flatMap(([what, name]): (readonly [string, () => unknown, string, RegExp])[] => [
    [`a rule whose name has ${what}`, () => loadRulebook(named(name)), 'invalid-rulebook', /name: .* is no name/],
    [`a decided fact whose name has ${what}`, () => loadRulebook(deciding(name)), 'invalid-rulebook', /decides: .* is no name/],
  ]),
];

let refusals = 0;
afterAll(() => {
  if (DEEP) keepFigures('hostile-input', { inputs: HOSTILE.length, refused: refusals });
});

describe('input made to do harm is refused by a typed error with a short message', () => {
  it.each(sampleOf(HOSTILE, 12))('%s', { timeout: 300_000 }, (_, call, code, said) => {
    let refused: unknown;
    try {
      call();
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(LiubaoError);
    const { message } = refused as LiubaoError;
    expect([(refused as LiubaoError).code, message.length <= LONGEST_MESSAGE]).toEqual([code, true]);
    expect(message).toMatch(said);
    refusals += 1;
  });

  it('a name may be Chinese', () => {
    expect(loadRulebook(named('展期/本金')).ruleSets[0]?.rules[0]?.name).toBe('展期/本金');
    expect(() => loadRulebook(named('展期\u3000'))).toThrow(InvalidRulebookError);
  });

  it('a rule set of thousands of rules decides, and so does json-rules-engine', { timeout: 300_000 }, async () => {
    const rulebook: Rulebook = loadRulebook(withRules(DEEP ? 20_000 : 1_000));
    const decision = createDecider({ rulebook, trace: true }).decide(LOAN);
    expect(await decideWithEngine(createEngine({ rulebook, trace: true }), LOAN)).toEqual(decision);
  });

  it('nothing that was refused has changed what every object has', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });
});
