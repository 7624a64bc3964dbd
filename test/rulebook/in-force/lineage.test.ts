import { describe, expect, it } from 'vitest';
import {
  decide,
  InvalidLineageError,
  InvalidOptionError,
  lineage,
  loadRulebook,
  ningxia2020,
  type Rulebook,
} from '../../../src/index.js';
import { readLineage, readRulebook, UnreadableFileError } from '../../../src/node/index.js';
import { loanOf, PHASES, SERIES } from './series.js';

const phases = PHASES.map((phase) => readRulebook(`${SERIES}/${phase}`));
const [first, second, third] = phases as [Rulebook, Rulebook, Rulebook];
const series = lineage(phases);
const { proxy: REVOKED, revoke } = Proxy.revocable([], {});
revoke();

/** A rulebook with some of its own keys changed. */
function changed({ digest: _, ...rulebook }: Rulebook, change: object): Rulebook {
  return loadRulebook(JSON.parse(JSON.stringify({ ...rulebook, ...change })));
}

function faultsOf(rulebooks: readonly Rulebook[]): readonly string[] {
  try {
    lineage(rulebooks);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidLineageError)) throw error;
    return error.faults.map(({ rulebook, kind }) => `${rulebook}: ${kind}`);
  }
}

describe('a lineage', () => {
  it.each([
    ['2020-06-01', 'relief-series-1', 'shall-defer', '2020-08-15'],
    ['2020-12-31', 'relief-series-1', 'shall-defer', '2020-12-31'],
    ['2021-01-01', 'relief-series-2', 'may-negotiate', '2021-01-01'],
    ['2021-03-31', 'relief-series-2', 'may-negotiate', '2021-03-31'],
    ['2021-04-01', 'relief-series-3', 'may-negotiate', '2021-04-01'],
    ['2021-12-31', 'relief-series-3', 'may-negotiate', '2021-12-31'],
  ])('has on %s the law of %s', (day, id, track, dueDate) => {
    const rulebook = series.on(day);
    expect(rulebook).toMatchObject({ id, lawAsOf: day });
    expect(decide(loanOf(dueDate), { rulebook })).toMatchObject({ track, lawAsOf: day, rulebook: { id } });
  });

  it('puts its rulebooks in the order in which they govern', () => {
    expect(lineage([third, first, second]).rulebooks).toEqual([first, second, third]);
    expect(series.governs).toEqual({ from: '2020-06-01', until: '2021-12-31' });
  });

  it('takes the law of a day for the rulebook that it is of', () => {
    expect(lineage([first, series.on('2021-02-01'), third]).rulebooks).toEqual([first, second, third]);
  });

  it('may have no end', () => {
    const last = changed(third, { governs: { from: '2021-04-01' } });
    expect(lineage([first, second, last]).governs).toStrictEqual({ from: '2020-06-01' });
    expect(lineage([first, second, last]).on('2031-01-01').id).toBe('relief-series-3');
  });

  it('lets a rulebook that names no last day govern until the next one begins', () => {
    const open = lineage([changed(first, { governs: { from: '2020-06-01' } }), second, third]);
    expect(open.governs).toEqual({ from: '2020-06-01', until: '2021-12-31' });
    expect(open.on('2020-12-31').id).toBe('relief-series-1');
    expect(open.on('2021-01-01').id).toBe('relief-series-2');
    expect(open.on('2021-12-31').id).toBe('relief-series-3');
  });

  it('is begun by the shipped rulebook, which no text ends', () => {
    const next = changed(ningxia2020(), {
      id: 'ningxia-2021',
      lawAsOf: '2021-04-01',
      governs: { from: '2021-04-01' },
      follows: 'ningxia-2020',
    });
    const both = lineage([ningxia2020(), next]);
    expect(both.governs).toEqual({ from: '2020-06-01' });
    expect(both.on('2020-06-01').id).toBe('ningxia-2020');
    expect(both.on('2021-03-31').id).toBe('ningxia-2020');
    expect(both.on('2021-04-01').id).toBe('ningxia-2021');
    expect(() => both.on('2020-05-31')).toThrow(InvalidOptionError);
  });

  it.each(['2020-05-31', '2022-01-01', '2021-02-29', '', undefined])('has no law on %s', (day) => {
    expect(() => series.on(day as string)).toThrow(InvalidOptionError);
  });

  it('says when it governs to whoever asks for another day', () => {
    expect(() => series.on('2022-01-01')).toThrow(
      'day: "2022-01-01", expected a day on which one of the rulebooks governs, 2020-06-01 to 2021-12-31',
    );
  });

  it('is refused with gaps, overlaps and strangers', () => {
    expect(faultsOf([])).toEqual([': empty']);
    expect(faultsOf([first, third])).toEqual(['relief-series-3: unrelated', 'relief-series-3: gap']);
    expect(faultsOf([first, first])).toEqual(['relief-series-1: repeated']);
    expect(faultsOf([first, changed(second, { follows: undefined })])).toEqual(['relief-series-2: unrelated']);
    const together = { lawAsOf: '2021-01-01', governs: { from: '2021-01-01' } };
    expect(faultsOf([changed(first, together), second])).toEqual(['relief-series-2: overlap']);
    const early = { lawAsOf: '2020-12-31', governs: { from: '2020-12-31', until: '2021-03-31' } };
    expect(faultsOf([first, changed(second, early)])).toEqual(['relief-series-2: overlap']);
    const late = { lawAsOf: '2021-01-02', governs: { from: '2021-01-02', until: '2021-03-31' } };
    expect(faultsOf([first, changed(second, late)])).toEqual(['relief-series-2: gap']);
    expect(faultsOf([readRulebook('fixtures/rulebooks/invented-2021'), first])).toEqual(['invented-2021: undated']);
  });

  it('is refused for what is no list, and asked for no day but a text', () => {
    for (const rulebooks of [undefined, 'x', { 0: first, length: 1 }, REVOKED])
      expect(() => lineage(rulebooks as never)).toThrow(/^rulebooks: .* expected a list of rulebooks$/);
    expect(() => lineage([{ ...first }])).toThrow(/^rulebook: /);
    for (const day of [20210101, null, '2021-02-30'])
      expect(() => series.on(day as never)).toThrow(/^day: .* expected a calendar day/);
  });

  it('is refused by an error that tells each fault as a problem, in both languages', () => {
    const refused = (rulebooks: readonly Rulebook[]) => {
      try {
        lineage(rulebooks);
      } catch (error) {
        if (error instanceof InvalidLineageError) return error;
      }
      throw new Error('not refused');
    };
    const error = refused([first, third]);
    expect(error).toMatchObject({ name: 'InvalidLineageError', code: 'invalid-lineage' });
    expect(Symbol.for('liubao-rules/invalid-lineage') in InvalidLineageError.prototype).toBe(true);
    expect([error.message, error.messageIn('zh')]).toEqual([
      'invalid lineage: relief-series-3 follows "relief-series-2", and not relief-series-1; relief-series-3 governs from 2021-04-01, and none from 2021-01-01 to 2021-03-31',
      '规则手册不相承接:relief-series-3 承接 "relief-series-2",而非 relief-series-1;relief-series-3 自2021-04-01起施行,而2021-01-01至2021-03-31没有规则手册施行',
    ]);
    expect(error.problems).toEqual([
      {
        path: 'relief-series-3',
        message: 'relief-series-3 follows "relief-series-2", and not relief-series-1',
        zh: { message: 'relief-series-3 承接 "relief-series-2",而非 relief-series-1' },
      },
      {
        path: 'relief-series-3',
        message: 'relief-series-3 governs from 2021-04-01, and none from 2021-01-01 to 2021-03-31',
        zh: { message: 'relief-series-3 自2021-04-01起施行,而2021-01-01至2021-03-31没有规则手册施行' },
      },
    ]);
    expect(refused([]).problems).toEqual([{ path: '', message: 'there is no rulebook', zh: { message: '没有规则手册' } }]);
  });

  it('says which days have no law', () => {
    expect(() => lineage([first, third])).toThrow('governs from 2021-04-01, and none from 2021-01-01 to 2021-03-31');
  });
});

describe('a lineage in folders', () => {
  it('is read from the folder that holds its rulebooks, or from their folders', () => {
    expect(readLineage(SERIES).rulebooks).toEqual(phases);
    expect(readLineage(...PHASES.map((phase) => `${SERIES}/${phase}`)).rulebooks).toEqual(phases);
  });

  it('is refused with what is wrong with it', () => {
    expect(() => readLineage(`${SERIES}/1-june-2020`, `${SERIES}/3-april-2021`)).toThrow(InvalidLineageError);
    expect(() => readLineage('fixtures/loans')).toThrow('there is no rulebook');
    expect(() => readLineage(`${SERIES}/4`)).toThrow(UnreadableFileError);
    expect(() => readLineage(7 as never)).toThrow(InvalidOptionError);
  });
});
