import { utc } from '@date-fns/utc';
import { formatISO } from 'date-fns/formatISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, mondayOf } from '../../../src/facts/values/civil-date.js';

describe('a civil date is a real calendar day, and no time zone moves it', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2020-02-29', 18_321],
    ['2020-06-01', 18_414],
    ['2021-03-31', 18_717],
  ])('%s is day %d', (text, day) => {
    expect(dayNumber(text)).toBe(day);
    expect(civilDate(day)).toBe(text);
  });

  it.each([
    '2020-06-31',
    '2021-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-6-1',
    '20200601',
    '2020-06-01T00:00:00Z',
    '2020-06-01T00:00:00+08:00',
    ' 2020-06-01',
    '2020-06-01\n',
    '+002020-06-01',
    '２０２０-06-01',
    '',
  ])('%j is refused', (text) => {
    expect(dayNumber(text)).toBeUndefined();
    // Asked again, a refusal is the same: no memo turns it into an answer.
    expect(dayNumber(text)).toBeUndefined();
  });

  it.each(['Asia/Shanghai', 'America/New_York', 'UTC'])('is the same day in the zone %s', (zone) => {
    const { TZ } = process.env;
    process.env.TZ = zone;
    try {
      // A day of its own for each zone, for what was read once is kept.
      const year = 3000 + zone.length;
      expect(dayNumber(`${year}-06-01`)).toBe(Date.UTC(year, 5, 1) / 86_400_000);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  it('days follow one another without a gap, as texts and as numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), (day) => {
        const text = civilDate(day);
        expect(dayNumber(text)).toBe(day);
        expect(civilDate(day + 1) > text).toBe(true);
        expect(new Date(`${text}T00:00:00Z`).getTime()).toBe(day * 86_400_000);
      }),
    );
  });
});

describe('a week begins on its Monday', () => {
  it.each([
    ['1970-01-01', '1969-12-29'],
    ['1970-01-05', '1970-01-05'],
    ['2020-05-31', '2020-05-25'],
    ['2020-06-01', '2020-06-01'],
    ['2020-06-07', '2020-06-01'],
    ['2021-01-03', '2020-12-28'],
  ])('%s in the week of %s', (day, monday) => {
    expect(civilDate(mondayOf(dayNumber(day) as number))).toBe(monday);
  });

  it('as ISO 8601 counts weeks, before 1970 and after', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), (day) => {
        const monday = startOfISOWeek(civilDate(day), { in: utc });
        expect(civilDate(mondayOf(day))).toBe(formatISO(monday, { representation: 'date' }));
      }),
    );
  });
});
