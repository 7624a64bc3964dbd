import { describe, expect, it } from 'vitest';
import { InvalidOptionError, lawOfDay, loadRulebook, type Rulebook } from '../../../src/index.js';
import { daysAfter, withoutOwnValues } from '../../../src/rulebook/in-force/dated-parameters.js';
import { lawInForce, wholeRulebook } from '../../../src/rulebook/in-force/law-in-force.js';
import { isDated, joinedPeriods, lawPeriods } from '../../../src/rulebook/in-force/law-periods.js';
import { placesInRulebook } from '../../../src/rulebook/in-force/law-places.js';
import { daysInLaw, lawsOfPeriods, saidInLaws } from '../../../src/rulebook/in-force/laws-of-periods.js';
import { conclusionsOf } from '../../../src/rulebook/rule-set.js';
import { conclusion, SMALL, smallWith, W } from '../load/small-rulebook.js';

const FIRST_HALF = { until: '2021-06-30' };
const dated = (...values: readonly (readonly [from: string, value: string, provision: string])[]) =>
  values.map(([from, value, provision]) => ({ from, value, provisions: [provision] }));
const undatedOf = (at: number, values: unknown) => ({
  [`/parameters/${at}/value`]: undefined,
  [`/parameters/${at}/inForceFrom`]: undefined,
  [`/parameters/${at}/provisions`]: undefined,
  [`/parameters/${at}/values`]: values,
});
const provision = (id: string, more: object = {}) => ({ ...SMALL.provisions[1], id, ...more });
const early = {
  ...{ id: 'early-size', title: W, decides: 'loan.early', grain: 'loan', hitPolicy: 'collect' },
  inForce: { from: '2021-01-01', until: '2021-03-31' },
  rules: [
    {
      ...{ name: 'early-size/yes', priority: 1 },
      conditions: { all: [{ fact: 'reading:early.question', operator: 'is', value: 'one' }] },
      event: conclusion('yes', { provisions: ['small/p1/1', 'early/p1/1', 'early/p1/2'] }),
    },
  ],
};

/** The small rulebook in which values, readings and a rule set are dated; its own day is in the second half of the year. */
const CHANGES = {
  '/lawAsOf': '2021-10-01',
  '/governs': { from: '2021-01-01', until: '2021-12-31' },
  ...undatedOf(0, dated(['2021-01-01', '10.00', 'small/p1/1'], ['2021-07-01', '15.00', 'amending/p1/1'])),
  ...undatedOf(2, dated(['2021-01-01', '2021-03-31', 'small/p1/2'], ['2021-07-01', '2021-06-30', 'amending/p1/2'])),
  ...undatedOf(3, dated(['2021-01-01', '360', 'small/p1/2'], ['2021-10-01', '365', 'amending/p1/3'])),
  '/parameters/2/basis': W,
  '/sources': ['small', 'early', 'amending'].map((id) => ({ ...SMALL.sources[0], id })),
  '/provisions/0/clauses/0/ruleSets': ['small-size', 'small-findings', 'early-size'],
  '/provisions/2': provision('early/p1/1', { source: 'early' }),
  '/provisions/3': provision('early/p1/2', {
    ...{ source: 'early', text: '甲,乙。' },
    clauses: [
      { text: '甲', gloss: 'one', ruleSets: ['early-size'] },
      { text: '乙', gloss: 'two', undecidable: W },
    ],
  }),
  '/provisions/4': provision('amending/p1/1', { source: 'amending' }),
  '/provisions/5': provision('amending/p1/2', { source: 'amending' }),
  '/provisions/6': provision('amending/p1/3', { source: 'amending' }),
  '/provisions/7': provision('small/p9/1'),
  '/provisions/8': provision('small/p9/2', {
    text: '甲,乙。',
    clauses: [
      { text: '甲', gloss: 'one', ruleSets: ['early-size', 'small-findings'] },
      { text: '乙', gloss: 'two', ruleSets: ['early-size'] },
    ],
  }),
  '/interpretations/0/readings/1/inForce': { from: '2021-01-01', ...FIRST_HALF },
  '/interpretations/1': {
    ...{ id: 'early.question', question: W, reason: W, provisions: ['early/p1/1'] },
    readings: [
      { id: 'one', standing: 'default', inForce: early.inForce, ...W },
      { id: 'two', standing: 'tenable', inForce: early.inForce, ...W },
    ],
  },
  '/ruleSets': [
    {
      ...SMALL.ruleSets[0],
      rules: [
        {
          ...SMALL.ruleSets[0]?.rules[0],
          event: conclusion('due', {
            zh: '至{small.day}',
            en: 'to {small.day}',
            provisions: ['small/p1/1', 'small/p9/2'],
            gives: { days: { fact: 'small.rate' }, text: 'x' },
          }),
        },
      ],
    },
    {
      ...early,
      rules: [
        { ...early.rules[0], event: conclusion('yes', { provisions: ['small/p1/1', 'early/p1/1', 'early/p1/2', 'small/p9/2'] }) },
      ],
    },
    SMALL.ruleSets[1],
  ],
};
const RULEBOOK = loadRulebook(smallWith(CHANGES));

const shown = ({ lawAsOf, parameters, interpretations, ruleSets, provisions }: Rulebook) => ({
  lawAsOf,
  parameters: parameters.map(({ id, value, inForceFrom, provisions: ids }) => `${id} ${value} ${inForceFrom} ${ids}`),
  readings: interpretations.map(({ id, readings }) => `${id} ${readings.map((reading) => reading.id)}`),
  conclusions: ruleSets.flatMap((ruleSet) =>
    conclusionsOf(ruleSet).map(({ type, params }) => `${ruleSet.id} ${type} ${params.provisions}`),
  ),
  provisions: provisions.map(
    ({ id, clauses }) => `${id}${clauses === undefined ? '' : ` ${clauses.map((it) => it.ruleSets ?? '-').join(' | ')}`}`,
  ),
});

/** What a call is refused with. */
function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidOptionError) return error.message;
    throw error;
  }
  return '';
}

describe('the law of a day', () => {
  it('has the values, readings and rule sets in force, with their provisions, and each conclusion cites where its values stand', () => {
    const first = {
      parameters: [
        'small.credit 10.00 2021-01-01 small/p1/1',
        'small.most 20.00 2021-01-02 ',
        'small.day 2021-03-31 2021-01-01 small/p1/2',
        'penalty.dayCount 360 2021-01-01 small/p1/2',
      ],
      readings: ['small.question one,two,three', 'early.question one,two'],
      conclusions: [
        'early-size yes small/p1/1,early/p1/1,early/p1/2,small/p9/2',
        'small-findings due small/p1/1,small/p9/2,small/p1/2',
        'small-size yes small/p1/1,small/p1/2',
        'small-size no small/p1/1',
        'small-size no small/p1/1',
      ],
      provisions: [
        'small/p1/1 small-size,small-findings,early-size | -',
        'small/p1/2',
        'early/p1/1',
        'early/p1/2 early-size | -',
        'small/p9/1',
        'small/p9/2 early-size,small-findings | early-size',
      ],
    };
    for (const lawAsOf of ['2021-01-01', '2021-03-31'])
      expect(shown(lawOfDay(RULEBOOK, { lawAsOf }))).toEqual({ lawAsOf, ...first });
    expect(shown(lawOfDay(RULEBOOK, { lawAsOf: '2021-04-01' }))).toEqual({
      lawAsOf: '2021-04-01',
      parameters: [
        'small.credit 10.00 2021-01-01 small/p1/1',
        'small.most 20.00 2021-01-02 ',
        'small.day 2021-03-31 2021-01-01 small/p1/2',
        'penalty.dayCount 360 2021-01-01 small/p1/2',
      ],
      readings: ['small.question one,two,three'],
      conclusions: [
        'small-findings due small/p1/1,small/p9/2,small/p1/2',
        'small-size yes small/p1/1,small/p1/2',
        'small-size no small/p1/1',
        'small-size no small/p1/1',
      ],
      provisions: ['small/p1/1 small-size,small-findings | -', 'small/p1/2', 'small/p9/1', 'small/p9/2'],
    });
    expect(shown(lawOfDay(RULEBOOK, { lawAsOf: '2021-07-01' }))).toEqual({
      lawAsOf: '2021-07-01',
      parameters: [
        'small.credit 15.00 2021-07-01 amending/p1/1',
        'small.most 20.00 2021-01-02 ',
        'small.day 2021-06-30 2021-07-01 amending/p1/2',
        'penalty.dayCount 360 2021-01-01 small/p1/2',
      ],
      readings: ['small.question one,three'],
      conclusions: [
        'small-findings due small/p1/1,small/p9/2,amending/p1/2,small/p1/2',
        'small-size yes small/p1/1,amending/p1/1,amending/p1/2',
        'small-size no small/p1/1',
        'small-size no small/p1/1',
      ],
      provisions: [
        'small/p1/1 small-size,small-findings | -',
        'small/p1/2',
        'amending/p1/1',
        'amending/p1/2',
        'small/p9/1',
        'small/p9/2',
      ],
    });
  });

  it('is by default that of the own day of the rulebook, whose own values are those of that day', () => {
    expect(shown(lawOfDay(RULEBOOK))).toEqual({
      lawAsOf: '2021-10-01',
      parameters: [
        'small.credit 15.00 2021-07-01 amending/p1/1',
        'small.most 20.00 2021-01-02 ',
        'small.day 2021-06-30 2021-07-01 amending/p1/2',
        'penalty.dayCount 365 2021-10-01 amending/p1/3',
      ],
      readings: ['small.question one,three'],
      conclusions: [
        'small-findings due small/p1/1,small/p9/2,amending/p1/2,amending/p1/3',
        'small-size yes small/p1/1,amending/p1/1,amending/p1/2',
        'small-size no small/p1/1',
        'small-size no small/p1/1',
      ],
      provisions: [
        'small/p1/1 small-size,small-findings | -',
        'small/p1/2',
        'amending/p1/1',
        'amending/p1/2',
        'amending/p1/3',
        'small/p9/1',
        'small/p9/2',
      ],
    });
    expect(shown(RULEBOOK)).toEqual({
      lawAsOf: '2021-10-01',
      parameters: [
        'small.credit 15.00 2021-07-01 amending/p1/1',
        'small.most 20.00 2021-01-02 ',
        'small.day 2021-06-30 2021-07-01 amending/p1/2',
        'penalty.dayCount 365 2021-10-01 amending/p1/3',
      ],
      readings: ['small.question one,two,three', 'early.question one,two'],
      conclusions: [
        'early-size yes small/p1/1,early/p1/1,early/p1/2,small/p9/2',
        'small-findings due small/p1/1,small/p9/2',
        'small-size yes small/p1/1',
        'small-size no small/p1/1',
        'small-size no small/p1/1',
      ],
      provisions: [
        'small/p1/1 small-size,small-findings,early-size | -',
        'small/p1/2',
        'early/p1/1',
        'early/p1/2 early-size | -',
        'amending/p1/1',
        'amending/p1/2',
        'amending/p1/3',
        'small/p9/1',
        'small/p9/2 early-size,small-findings | early-size',
      ],
    });
  });

  it('has the same values, keys and digest however it is asked for, and nothing of it is dated any more', () => {
    const law = lawOfDay(RULEBOOK, { lawAsOf: '2021-07-01' });
    expect(lawOfDay(RULEBOOK, { asOf: '2021-07-01' })).toBe(law);
    expect(lawOfDay(law)).toBe(law);
    expect(lawOfDay(lawOfDay(RULEBOOK), { lawAsOf: '2021-07-01' })).toBe(law);
    expect(law.digest).toBe(RULEBOOK.digest);
    expect(JSON.stringify(law.ruleSets) + JSON.stringify(law.interpretations)).not.toContain('inForce"');
    const [credit, , day] = law.parameters;
    expect(Object.keys(credit ?? {})).toEqual([
      'id',
      'type',
      'value',
      'inForceFrom',
      'title',
      'provisions',
      'range',
      'relations',
    ]);
    expect(Object.keys(day ?? {})).toEqual(['id', 'type', 'value', 'inForceFrom', 'title', 'provisions', 'basis']);
    expect([wholeRulebook(law), wholeRulebook(RULEBOOK)]).toEqual([RULEBOOK, RULEBOOK]);
    expect(Object.hasOwn(law, Symbol.for('liubao-rules.whole'))).toBe(true);
  });

  it('may be loaded again from what a dated rulebook was loaded to, and is then the same', () => {
    const { digest, ...data } = structuredClone(RULEBOOK);
    expect(loadRulebook(data)).toEqual(RULEBOOK);
    expect(loadRulebook(withoutOwnValues(data as Rulebook)).digest).toBe(digest);
    expect(withoutOwnValues(data as Rulebook).parameters.map(({ value }) => value)).toEqual([
      undefined,
      '20.00',
      undefined,
      undefined,
    ]);
  });

  it('is that of all days, under the day asked for, where nothing is dated', () => {
    const plain = loadRulebook(SMALL);
    expect(lawOfDay(plain)).toBe(plain);
    expect(lawOfDay(plain, { lawAsOf: '2031-01-01' })).toEqual({ ...plain, lawAsOf: '2031-01-01' });
  });

  it.each([
    [{ lawAsOf: '2020-12-31' }, 'lawAsOf: "2020-12-31", expected a day on which small governs, 2021-01-01 to 2021-12-31'],
    [
      { asOf: '2022-01-01' },
      'asOf: "2022-01-01", expected a day on which small governs, 2021-01-01 to 2021-12-31, unless lawAsOf (--law-as-of) names the day of the law',
    ],
    [{ lawAsOf: '2021-02-29' }, 'lawAsOf: "2021-02-29", expected a calendar day YYYY-MM-DD, without time or time zone'],
    [{ asOf: 'today' }, 'asOf: "today", expected a calendar day YYYY-MM-DD, without time or time zone'],
    [{ lawAsOf: 20210701 }, 'lawAsOf: 20210701, expected a text'],
    [{ day: '2021-07-01' }, 'day: undefined, expected one of the options asOf, lawAsOf'],
    [{ lawasof: '2021-07-01' }, 'lawasof: unknown option; did you mean "lawAsOf"?'],
  ])('is refused for %j', (days, message) => {
    expect(() => lawOfDay(RULEBOOK, days as object)).toThrow(InvalidOptionError);
    expect(refusalOf(() => lawOfDay(RULEBOOK, days as object))).toBe(message);
  });

  it('is refused for what is no text, whoever asks', () => {
    expect(() => lawInForce(RULEBOOK, { lawAsOf: 20210701 as never })).toThrow(/^lawAsOf: 20210701, expected a calendar day/);
    expect(() => lawInForce(loadRulebook(SMALL), { asOf: ['2021-07-01'] as never })).toThrow(/^asOf: /);
  });
});

describe('the periods of a law', () => {
  it('begin with each day on which anything changes', () => {
    expect(lawPeriods(RULEBOOK)).toEqual([
      { from: '2021-01-01', until: '2021-03-31' },
      { from: '2021-04-01', until: '2021-06-30' },
      { from: '2021-07-01', until: '2021-09-30' },
      { from: '2021-10-01', until: '2021-12-31' },
    ]);
    expect(lawsOfPeriods(RULEBOOK).map(({ period, law }) => [period, law.lawAsOf])).toEqual([
      [{ from: '2021-01-01', until: '2021-03-31' }, '2021-01-01'],
      [{ from: '2021-04-01', until: '2021-06-30' }, '2021-04-01'],
      [{ from: '2021-07-01', until: '2021-09-30' }, '2021-07-01'],
      [{ from: '2021-10-01', until: '2021-12-31' }, '2021-10-01'],
    ]);
  });

  it('are only those in which the rulebook governs, of which the last may have no end', () => {
    const open = { ...RULEBOOK, governs: { from: '2021-04-01' } };
    expect(lawPeriods(open)).toEqual([
      { from: '2021-04-01', until: '2021-06-30' },
      { from: '2021-07-01', until: '2021-09-30' },
      { from: '2021-10-01' },
    ]);
    expect(lawPeriods({ ...RULEBOOK, governs: { from: '2021-03-01', until: '2021-07-01' } }).at(-1)).toEqual({
      from: '2021-07-01',
      until: '2021-07-01',
    });
    expect(lawPeriods(loadRulebook(SMALL))).toEqual([]);
    expect(lawsOfPeriods(loadRulebook(SMALL))).toEqual([{ law: loadRulebook(SMALL) }]);
    const law = lawOfDay(RULEBOOK);
    expect(lawsOfPeriods(law)).toEqual([{ law }]);
  });

  it('are joined where one follows the other', () => {
    const [winter, spring, autumn] = [
      { from: '2021-01-01', until: '2021-03-31' },
      { from: '2021-04-01', until: '2021-06-30' },
      { from: '2021-10-01' },
    ];
    expect(joinedPeriods([winter, spring, autumn])).toEqual([{ from: '2021-01-01', until: '2021-06-30' }, autumn]);
    expect(joinedPeriods([winter, autumn])).toEqual([winter, autumn]);
    expect(joinedPeriods([autumn, winter])).toEqual([autumn, winter]);
    expect(joinedPeriods([])).toEqual([]);
  });

  it('end on the day before another', () => {
    expect([daysAfter('2021-03-01', -1), daysAfter('2020-12-31', 1)]).toEqual(['2021-02-28', '2021-01-01']);
  });
});

describe('what the laws of all periods say', () => {
  it('is said once, with the days on which it is so, and without them where it is so on all', () => {
    const items = saidInLaws(
      lawsOfPeriods(RULEBOOK),
      ({ parameters }) => parameters.map(({ id, value }) => ({ id, value })),
      ({ id }) => id,
    );
    expect(items).toEqual([
      { id: 'small.credit', value: '10.00', inForce: [{ from: '2021-01-01', until: '2021-06-30' }] },
      { id: 'small.credit', value: '15.00', inForce: [{ from: '2021-07-01' }] },
      { id: 'small.most', value: '20.00' },
      { id: 'small.day', value: '2021-03-31', inForce: [{ from: '2021-01-01', until: '2021-06-30' }] },
      { id: 'small.day', value: '2021-06-30', inForce: [{ from: '2021-07-01' }] },
      { id: 'penalty.dayCount', value: '360', inForce: [{ from: '2021-01-01', until: '2021-09-30' }] },
      { id: 'penalty.dayCount', value: '365', inForce: [{ from: '2021-10-01' }] },
    ]);
  });

  it('is asked of the whole rulebook, also where the law of a day is given', () => {
    expect(daysInLaw(RULEBOOK, ({ ruleSets }) => ruleSets.some(({ id }) => id === 'early-size'))).toEqual([
      { from: '2021-01-01', until: '2021-03-31' },
    ]);
    expect(daysInLaw(lawOfDay(RULEBOOK), ({ interpretations: [first] }) => first?.readings.length === 2)).toEqual([
      { from: '2021-07-01' },
    ]);
    expect(daysInLaw(RULEBOOK, () => true)).toEqual([{ from: '2021-01-01' }]);
    expect(daysInLaw(RULEBOOK, () => false)).toEqual([]);
    expect(daysInLaw(loadRulebook(SMALL), () => true)).toEqual([]);
  });
});

describe('a place in the law of a day', () => {
  const placeIn = (day: string, pointer: string) => placesInRulebook(RULEBOOK, day)(pointer.split('/').slice(1)).join('/');

  it.each([
    ['2021-02-01', '/ruleSets/2/rules/0', 'ruleSets/2/rules/0'],
    ['2021-07-01', '/ruleSets/1/rules/0', 'ruleSets/2/rules/0'],
    ['2021-07-01', '/ruleSets/1', 'ruleSets/2'],
    ['2021-07-01', '/ruleSets/9/id', 'ruleSets/-1/id'],
    ['2021-07-01', '/ruleSets', 'ruleSets'],
    ['2021-07-01', '/parameters/0/value', 'parameters/0/values/1/value'],
    ['2021-06-30', '/parameters/0/provisions/0', 'parameters/0/values/0/provisions/0'],
    ['2021-07-01', '/parameters/0/range/min', 'parameters/0/range/min'],
    ['2021-07-01', '/parameters/1/value', 'parameters/1/value'],
    ['2021-07-01', '/parameters/9/value', 'parameters/-1/value'],
    ['2021-07-01', '/interpretations/0/readings/1/zh', 'interpretations/0/readings/2/zh'],
    ['2021-06-30', '/interpretations/0/readings/1/zh', 'interpretations/0/readings/1/zh'],
    ['2021-07-01', '/interpretations/0/readings/9', 'interpretations/0/readings/-1'],
    ['2021-07-01', '/interpretations/9/readings/0', 'interpretations/-1/readings/-1'],
    ['2021-07-01', '/interpretations/0/readings', 'interpretations/0/readings'],
    ['2021-07-01', '/interpretations/0/reason/zh', 'interpretations/0/reason/zh'],
    ['2021-07-01', '/provisions/3/text', 'provisions/3/text'],
    ['2021-07-01', '/words', 'words'],
  ])('is found in the rulebook: on %s %s is %s', (day, pointer, place) => {
    expect(placeIn(day, pointer)).toBe(place);
  });
});

describe('what stands in a rulebook beside what is dated', () => {
  const [credit, most] = SMALL.parameters;
  const ruleSets = (CHANGES['/ruleSets'] as readonly (typeof SMALL.ruleSets)[number][]).slice(0, 1);
  const saying = {
    ...ruleSets[0]?.rules[0],
    event: conclusion('due', { zh: '{own.said}', en: '{own.kept}', gives: { most: { fact: 'param:small.most' } } }),
  };
  const rulebook = loadRulebook(
    smallWith({
      ...CHANGES,
      '/ruleSets': [
        ...(CHANGES['/ruleSets'] as readonly object[]).slice(1),
        {
          ...ruleSets[0],
          rules: [{ ...saying, conditions: { all: [{ fact: 'component.kind', operator: 'is', value: 'principal' }] } }],
        },
      ],
      '/provisions/8': provision('small/p9/2'),
      '/provisions/9': provision('early/p2/1', { source: 'early' }),
      '/provisions/10': provision('amending/p2/1', { source: 'amending' }),
      '/parameters/1': { ...most, provisions: ['small/p9/1'] },
      '/parameters/4': {
        ...credit,
        id: 'own.later',
        value: undefined,
        inForceFrom: undefined,
        provisions: undefined,
        relations: undefined,
        values: dated(['2021-07-01', '5.00', 'small/p1/2']),
      },
      '/parameters/5': {
        ...most,
        id: 'own.said',
        value: undefined,
        inForceFrom: undefined,
        provisions: undefined,
        basis: undefined,
        values: dated(['2021-01-01', '5.00', 'early/p2/1'], ['2021-07-01', '6.00', 'amending/p2/1']),
      },
      '/parameters/6': { ...most, id: 'own.kept', provisions: ['small/p9/1'] },
    }),
  );
  const citedOn = (lawAsOf: string) =>
    lawOfDay(rulebook, { lawAsOf }).ruleSets.find(({ id }) => id === 'small-findings')?.rules[0]?.event.params.provisions;

  it('is not cited for being given or said, as the dated values are', () => {
    expect([citedOn('2021-01-01'), citedOn('2021-07-01')]).toEqual([
      ['small/p1/1', 'early/p2/1'],
      ['small/p1/1', 'amending/p2/1'],
    ]);
  });

  it('is there on all days, and a sentence that only a value of other days states is not', () => {
    const has = (lawAsOf: string) => {
      const ids = lawOfDay(rulebook, { lawAsOf }).provisions.map(({ id }) => id);
      return ['small/p9/1', 'small/p9/2', 'early/p2/1', 'amending/p2/1'].filter((id) => ids.includes(id));
    };
    expect(has('2021-01-01')).toEqual(['small/p9/1', 'small/p9/2', 'early/p2/1']);
    expect(has('2021-12-31')).toEqual(['small/p9/1', 'amending/p2/1']);
  });

  it('has its place behind what is not yet in force', () => {
    const place = (day: string) => placesInRulebook(rulebook, day)(['parameters', '4', 'id']).join('/');
    expect([place('2021-06-30'), place('2021-07-01')]).toEqual(['parameters/5/id', 'parameters/4/id']);
  });
});

describe('a rulebook is dated', () => {
  const UNDATED = { '/lawAsOf': '2021-01-01', '/governs': { from: '2021-01-01' } };
  const day = { from: '2021-07-01' };

  it.each<[string, object, boolean]>([
    ['by one value', undatedOf(2, dated(['2021-01-01', '2021-03-31', 'small/p1/2'])), true],
    ['by one rule set', { '/ruleSets/0/inForce': day }, true],
    ['by one reading', { '/interpretations/0/readings/1/inForce': day }, true],
    ['by the days on which it governs alone, which is not so', {}, false],
  ])('%s', (_, changes, is) => {
    const rulebook = loadRulebook(smallWith({ ...UNDATED, ...changes }));
    expect(isDated(rulebook)).toBe(is);
    expect(lawOfDay(rulebook, { lawAsOf: '2021-01-01' }) === rulebook).toBe(!is);
    expect(lawOfDay(rulebook) === rulebook).toBe(!is);
  });

  it('or else says all of it without days', () => {
    const laws = lawsOfPeriods(loadRulebook(SMALL));
    expect(
      saidInLaws(
        laws,
        ({ ruleSets }) => ruleSets.map(({ id }) => ({ id })),
        ({ id }) => id,
      ),
    ).toStrictEqual([{ id: 'small-findings' }, { id: 'small-size' }]);
  });
});
