import { describe, expect, it } from 'vitest';
import { type Asked, type Assessment, type AssessorOptions, createAssessor } from '../../src/decide/assessor.js';
import { LENDER_YEAR, type LenderYearInput } from '../../src/facts/subjects/lender-year.js';
import type { Rulebook } from '../../src/index.js';
import type { Rule, RuleSet } from '../../src/rulebook/rule-set.js';
import { type Breakable, broken } from '../lint/broken.js';

const REMARKS = 'lender-year.remarks';
const GROWTH = 'lender-year.growthVerdict';
const isGrowth: Asked = (fact) => fact === GROWTH;
const isRemarks: Asked = (fact) => fact === REMARKS;

/** The shipped rules on a lender's year, of which nothing is dated, and a rule set that collects. */
function collecting({ data, ruleSet }: Breakable): void {
  delete data.lawAsOf;
  delete data.governs;
  const { otherwise: _, ...head } = ruleSet('lending-growth') as RuleSet;
  const [, { event }] = head.rules as [Rule, Rule];
  const remark = (name: string, fact: string, gives: string): Rule => ({
    name,
    priority: 1,
    conditions: { all: [{ fact, operator: 'is', value: true }] },
    event: { ...event, type: name, params: { ...event.params, gives: { [name]: { fact: gives } } } },
  });
  const rules = [
    remark('large', 'lender-year.largeStateOwned', 'lender-year.balance.now'),
    remark('comparable', 'lender-year.growthComparable', 'lender-year.borrowers.now'),
  ];
  data.ruleSets.push({
    ...head,
    id: 'lending-remarks',
    decides: REMARKS,
    hitPolicy: 'collect',
    rules,
  } as Breakable['data']['ruleSets'][number]);
}
const made = new Map<string, Rulebook>();
/** Made when it is first asked for, so that no mutant that another test finds out waits for it. */
function lendingBook(amends?: string): Rulebook {
  const known = made.get(`${amends}`);
  if (known !== undefined) return known;
  const book = broken('lender-year', (book) => {
    collecting(book);
    if (amends !== undefined) book.data.amends = amends;
  });
  made.set(`${amends}`, book);
  return book;
}

function assess(input: LenderYearInput, asked?: Asked, options: Partial<AssessorOptions> = {}): Assessment {
  return createAssessor(LENDER_YEAR, { rulebook: lendingBook(), ...options }).assess(input, asked);
}

const BALANCE = { now: '1400000000.00', yearBefore: '1000000000.00', twoYearsBefore: '800000000.00' };
const YEAR: LenderYearInput = { largeStateOwned: true, borrowers: { now: 1200, yearBefore: 1100 }, balance: BALANCE };

describe('an assessment', () => {
  it('has what was asked for or said, and no key besides', () => {
    const always = ['conclusions', 'collected', 'results', 'findings', 'missing', 'readings', 'rulebook', 'citations'];
    const rulebook = lendingBook();
    expect(Object.keys(assess(YEAR)).sort()).toEqual([...always].sort());
    expect(assess(YEAR).rulebook).toStrictEqual({ id: rulebook.id, version: rulebook.version, digest: rulebook.digest });
    const full = assess(YEAR, undefined, {
      rulebook: lendingBook('another-rulebook'),
      lawAsOf: '2020-08-01',
      parameters: { 'lending.stateBankGrowth': '0.3' },
      trace: true,
    });
    expect(Object.keys(full).sort()).toEqual([...always, 'lawAsOf', 'parameters', 'trace'].sort());
    expect(full.lawAsOf).toBe('2020-08-01');
    expect(full.parameters).toEqual({ 'lending.stateBankGrowth': '0.3' });
    expect(full.rulebook.amends).toBe('another-rulebook');
  });

  it('lists what a rule set collects, each with what it gives, and asks for nothing that would add to it', () => {
    const found = assess(YEAR, isRemarks);
    expect(found.collected).toEqual({ [REMARKS]: ['large', 'comparable'] });
    expect([found.conclusions, found.missing]).toEqual([{}, []]);
    expect(found.findings.map(({ conclusion }) => conclusion)).toEqual(['large', 'comparable']);
    expect(found.results).toStrictEqual({ large: '1400000000.00', comparable: 1200 });
    const { balance: _, ...left } = YEAR;
    const open = assess(left, isRemarks);
    expect([open.collected, open.missing]).toEqual([{ [REMARKS]: ['large'] }, []]);
    expect(open.results).toStrictEqual({});
  });

  it('has of one rule set its conclusion, what it gives and what it cites, and of those not asked for nothing', () => {
    const found = assess(YEAR, isGrowth, { trace: true });
    expect([found.conclusions, found.collected]).toEqual([{ [GROWTH]: 'met' }, {}]);
    expect(found.results).toStrictEqual({ growth: '0.4', growthBefore: '0.25' });
    expect(found.citations.map(({ provision }) => provision)).toEqual(found.findings[0]?.provisions);
    expect(found.trace?.map(({ ruleSet }) => ruleSet)).toEqual(['lending-growth']);
    expect(assess(YEAR, () => false)).toMatchObject({ conclusions: {}, findings: [], citations: [], missing: [] });
  });

  it('is undetermined where a fact is missing, and asks for the fields that the fact is made of', () => {
    const found = assess({ ...YEAR, balance: { now: BALANCE.now, yearBefore: BALANCE.yearBefore } }, isGrowth);
    expect([found.conclusions, found.findings, found.results]).toStrictEqual([{ [GROWTH]: 'undetermined' }, [], {}]);
    expect(found.missing).toEqual(['balance.twoYearsBefore']);
    const { largeStateOwned: _, ...left } = YEAR;
    expect(assess(left).missing).toContain('largeStateOwned');
  });
});
