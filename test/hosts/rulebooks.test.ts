import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionTableOf } from '../../src/handbook/index.js';
import { InvalidRulebookError, loadRulebook, ningxia2020, type Rulebook } from '../../src/index.js';
import { DEEP, runs } from '../depth.js';
import { ask } from './ask.js';
import { mutated } from './mutations.js';
import { rulebookData } from './public-calls.js';
import { outcomeOf } from './typed-errors.js';

describe('a rulebook that is accepted', () => {
  const { digest: _, ...ningxia } = structuredClone(ningxia2020());

  it.each([
    ['a small one', rulebookData(), 400],
    ['that of Ningxia', ningxia, 60],
  ])(
    'answers every call, or refuses it by a typed error: mutations of %s',
    async (_, data, numRuns) => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(mutated(data), async (changed) => {
          const loaded = await outcomeOf(() => loadRulebook(changed));
          if ('refused' in loaded) {
            expect(loaded.refused).toBeInstanceOf(InvalidRulebookError);
            return;
          }
          accepted++;
          await ask(loaded.answer as Rulebook);
        }),
        { numRuns: runs(numRuns) },
      );
      // A property over nothing shows nothing.
      // Of few it may be that none is accepted.
      if (DEEP) expect(accepted).toBeGreaterThan(numRuns / 50);
    },
    300_000,
  );
});

describe('a rulebook is refused when it is loaded, with the place,', () => {
  const data = () => {
    const { digest: _, ...copy } = structuredClone(ningxia2020());
    return copy as unknown as Loose;
  };
  type Loose = Record<'parameters' | 'sources' | 'interpretations' | 'derivedFacts', Record<string, unknown>[]> & {
    ruleSets: {
      id: string;
      decides: string;
      rules: { name: string; conditions: unknown; event: { params: Record<string, unknown> } }[];
    }[];
  };
  const ruleSetOf = (book: Loose, decides: string) => {
    const index = book.ruleSets.findIndex((it) => it.decides === decides);
    return { index, ruleSet: book.ruleSets[index] as Loose['ruleSets'][number] };
  };
  const comparison = { fact: 'purpose', operator: 'is', value: 'operating' };
  const faults = (book: unknown) => {
    try {
      loadRulebook(book);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidRulebookError)) throw error;
      expect(error.message.length).toBeLessThan(5_000);
      return error.faults.map(({ pointer, message }) => `${pointer}: ${message}`);
    }
  };
  const nested = (depth: number): unknown => {
    let condition: unknown = { all: [comparison] };
    for (let at = 0; at < depth; at++) condition = { not: condition };
    return condition;
  };

  it.each([3_000, 100_000])('for conditions nested %d deep', (depth) => {
    const book = data();
    (book.ruleSets[0] as Loose['ruleSets'][number]).rules[0] = {
      ...book.ruleSets[0]?.rules[0],
      conditions: nested(depth),
    } as never;
    expect(faults(book).join()).toMatch(/^\/ruleSets\/0\/rules\/0\/conditions\/not.*deeper than/);
  });

  it('for conditions that contain themselves', () => {
    const book = data();
    const condition: { all: unknown[] } = { all: [comparison] };
    condition.all.push(condition);
    (book.ruleSets[0] as Loose['ruleSets'][number]).rules[0] = { ...book.ruleSets[0]?.rules[0], conditions: condition } as never;
    expect(faults(book).join()).toMatch(/^\/ruleSets\/0\/rules\/0\/conditions\/all\/1.*nothing within itself/);
  });

  it('for one condition under many names, which would take forever', () => {
    const book = data();
    let condition: unknown = comparison;
    for (let at = 0; at < 30; at++) condition = { any: [condition, condition] };
    (book.ruleSets[0] as Loose['ruleSets'][number]).rules[0] = { ...book.ruleSets[0]?.rules[0], conditions: condition } as never;
    expect(faults(book).join()).toContain('no more than 1000000 values in all');
  });

  it('for conditions of two forms all the way down', () => {
    const book = data();
    let condition: unknown = comparison;
    for (let at = 0; at < 15; at++) condition = { any: [condition], all: [condition] };
    (book.ruleSets[0] as Loose['ruleSets'][number]).rules[0] = { ...book.ruleSets[0]?.rules[0], conditions: condition } as never;
    expect(faults(book)).toEqual(['/ruleSets/0/rules/0/conditions: has all and any, of which a condition has one']);
  });

  it.each<[string, (book: Loose) => void, RegExp]>([
    [
      'for a day of the law that is no date',
      (book) => {
        const { ruleSet } = ruleSetOf(book, 'component.cap');
        for (const rule of ruleSet.rules) rule.event.params.gives = { latestDate: { fact: 'param:inclusive.creditCeiling' } };
      },
      /gives\/latestDate\/fact: param:inclusive.creditCeiling is a money, where latestDate is a date/,
    ],
    [
      'for a day of the law that is a text',
      (book) => {
        for (const rule of ruleSetOf(book, 'component.cap').ruleSet.rules) rule.event.params.gives = { latestDate: 'soon' };
      },
      /gives\/latestDate: "soon", expected a fact that is a date/,
    ],
    [
      'for a limb that there is not',
      (book) => {
        for (const rule of ruleSetOf(book, 'loan.inclusive').ruleSet.rules) rule.event.params.gives = { limb: 'somebody' };
      },
      /gives\/limb: "somebody", expected "enterprise" or/,
    ],
    [
      'for a parameter of penalty interest of another type',
      (book) => {
        const parameter = book.parameters.find(({ id }) => id === 'penalty.dayCount');
        Object.assign(parameter ?? {}, { type: 'money', value: '360.00', range: undefined });
      },
      /^\/parameters\/\d+\/type: penalty.dayCount is a factor/,
    ],
    [
      'for a parameter that divides and is zero',
      (book) => {
        const parameter = book.parameters.find(({ id }) => id === 'penalty.dayCount');
        Object.assign(parameter ?? {}, { value: '0.0', range: undefined });
      },
      /^\/parameters\/\d+\/value: "0.0" divides, and must be above zero/,
    ],
    [
      'for a day in force that is none',
      (book) => Object.assign(book.parameters[0] ?? {}, { inForceFrom: 'soon' }),
      /^\/parameters\/0\/inForceFrom: "soon" is not a calendar day/,
    ],
    [
      'for a source of a day that is none',
      (book) => Object.assign(book.sources[0] ?? {}, { dated: '2020-06-31' }),
      /^\/sources\/0\/dated: "2020-06-31" is not a calendar day/,
    ],
    [
      'for a reading that stands there twice',
      (book) => {
        const readings = book.interpretations[0]?.readings as unknown[];
        readings.push(readings[1]);
      },
      /^\/interpretations\/0\/readings\/\d+\/id: .* stands there already/,
    ],
    [
      'for rules of two rule sets with one name',
      (book) => {
        const [one, other] = book.ruleSets;
        (other?.rules[0] as { name: string }).name = one?.rules[0]?.name as string;
      },
      /^\/ruleSets\/1\/rules\/0\/name: .* stands there already/,
    ],
    [
      'for a derived fact that is one of the input',
      (book) => Object.assign(book.derivedFacts[0] ?? {}, { fact: 'borrower.creditTotal' }),
      /^\/derivedFacts\/0\/fact: borrower.creditTotal is a fact of the input/,
    ],
    [
      'for a rule set that decides a parameter',
      (book) => Object.assign(ruleSetOf(book, 'component.cap').ruleSet, { decides: 'param:deferral.latestDate' }),
      /decides: param:deferral.latestDate is a parameter/,
    ],
    [
      'for a rule set of another digest',
      (book) => Object.assign(book, { digest: '0'.repeat(64) }),
      /^\/digest: is not that of what the rulebook says/,
    ],
  ])('%s', (_, change, fault) => {
    const book = data();
    change(book);
    expect(faults(book).join('\n')).toMatch(new RegExp(fault, 'm'));
  });

  it('and taken again from JSON, with its digest', () => {
    expect(loadRulebook(JSON.parse(JSON.stringify(ningxia2020())))).toEqual(ningxia2020());
  });

  it('where a table of its rules would have more rows than anybody reads', () => {
    const book = data();
    const choices = Array.from({ length: 14 }, () => ({ any: [comparison, { ...comparison, value: 'other' }] }));
    (book.ruleSets[0] as Loose['ruleSets'][number]).rules[0] = {
      ...book.ruleSets[0]?.rules[0],
      conditions: { all: choices },
    } as never;
    const loaded = loadRulebook(book);
    expect(() => loaded.ruleSets.map((ruleSet) => decisionTableOf(loaded, ruleSet))).toThrow('at most 5000 alternatives');
  });
});
