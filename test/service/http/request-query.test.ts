import { describe, expect, it } from 'vitest';
import { queryOf } from '../../../src/service/http/request-query.js';
import { itAtTimes } from '../../depth.js';

const KNOWN = { asOf: 'day', readings: 'text-by-id', among: 'texts', trace: 'flag', top: 'number' } as const;
const at = (query: string) => queryOf(`http://localhost/v1/decision?${query}`, KNOWN);

describe('a query', () => {
  it.each([
    ['', {}],
    ['asOf=2020-08-01&trace=false&top=3', { asOf: '2020-08-01', trace: false, top: 3 }],
    ['among=a&among=b', { among: ['a', 'b'] }],
    ['readings[a.b]=c&readings%5Bd%5D=e+f', { readings: { 'a.b': 'c', d: 'e f' } }],
    ['asOf=2020-08-01#part', { asOf: '2020-08-01' }],
  ])('%j', (query, expected) => {
    expect(at(query)).toEqual(expected);
  });

  it.each([
    ['asOf=1&asOf=1', 'asOf'],
    ['readings[a]=1&readings[a]=1', 'readings.a'],
    ['readings=a', 'readings'],
    ['readings[]=a', 'readings[]'],
    ['readings[a][b]=c', 'readings[a][b]'],
    ['asOf[a]=b', 'asOf[a]'],
    ['constructor=x', 'constructor'],
    ['__proto__=x', '__proto__'],
    ['__proto__[x]=y', '__proto__[x]'],
    ['trace=1', 'trace'],
    ['top=-1', 'top'],
    ['top=1e3', 'top'],
  ])('%j is refused', (query, option) => {
    expect(() => at(query)).toThrow(expect.objectContaining({ option }));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('holds an id %s as any other', (id) => {
    const { readings } = at(`readings[${id}]=x`) as { readings: object };
    expect(Object.entries(readings)).toEqual([[id, 'x']]);
    expect(Object.getPrototypeOf(readings)).toBe(Object.prototype);
    expect(() => at(`readings[${id}]=x&readings[${id}]=y`)).toThrow(expect.objectContaining({ option: `readings.${id}` }));
  });

  itAtTimes('of a hundred thousand parameters is read once', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `readings[r${at}]=x&among=${at}`).join('&');
    const { readings, among } = at(many) as { readings: object; among: string[] };
    expect([Object.keys(readings).length, among.length]).toEqual([100_000, 100_000]);
  });
});
