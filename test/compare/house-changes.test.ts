import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, comparisonText } from '../../src/compare/index.js';
import { lawComparisonSchema } from '../../src/compare/law-comparison.js';
import { createDecider, Loan, ningxia2020 } from '../../src/index.js';
import { comparePortfolio, comparisonReport } from '../../src/portfolio/index.js';
import { emptyFolder } from '../portfolio/files.js';
import { withHouseOfEveryGrain } from '../rulebook/own/house-of-every-grain.js';
import { generatedLoans } from '../sql/generated-loans.js';

const rulebook = withHouseOfEveryGrain(ningxia2020());
const LOANS = [...generatedLoans(60, 20200701)].map((loan, at) => {
  const branch = ['north', 'south', undefined][at % 3];
  const { extensions: _, ...input } = loan.input;
  return Loan.parse(branch === undefined ? input : { ...input, extensions: { branch } });
});
const [FROM, TO] = [{ rulebook }, { rulebook, parameters: { 'house.large': '10000000.00' } }] as const;
const CEILING = { rulebook, parameters: { 'inclusive.creditCeiling': '1.00' } } as const;

/** What differs, found anew by deciding each loan by both laws. */
function differences(from: object, to: object) {
  const [one, other] = [createDecider(from), createDecider(to)];
  const found = new Map<string, number>();
  let loans = 0;
  for (const loan of LOANS) {
    const [before, after] = [one.decide(loan).house ?? [], other.decide(loan).house ?? []];
    expect(before.length).toBe(after.length);
    const changed = before.flatMap((decided, at) => {
      const then = after[at];
      if (JSON.stringify(decided) === JSON.stringify(then)) return [];
      return [[decided.fact, [decided.value].flat().join(' '), [then?.value ?? ''].flat().join(' ')].join(' | ')];
    });
    if (changed.length > 0) loans++;
    for (const key of changed) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return { found: Object.fromEntries(found), loans };
}

describe('what rules of the house decide, compared', () => {
  it.each([
    ['a parameter of the house', FROM, TO],
    ['a parameter of the law', FROM, CEILING],
    ['nothing', FROM, FROM],
  ])('is counted by fact and values where %s differs', (_, from, to) => {
    const comparison = compare(LOANS, from, to, { examples: 2 });
    const { found } = differences(from, to);
    const counted = (comparison.house ?? []).map((one) => [[one.fact, one.from, one.to].join(' | '), one.count]);
    expect(Object.fromEntries(counted)).toEqual(found);
    expect(comparison.house).toBeDefined();
    for (const { count, examples } of comparison.house ?? []) expect(examples.length).toBe(Math.min(2, count));
    expect(lawComparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it('counts its loans as changed, though the law decides them alike', () => {
    const { loans, components, house = [] } = compare(LOANS, FROM, TO);
    expect(components.changed).toBe(0);
    expect(loans.changed).toBe(differences(FROM, TO).loans);
    expect(loans.changed).toBeGreaterThan(0);
    // The value stays where only the threshold that it gives is another.
    const same = house.find(({ from, to }) => from === 'two' && to === 'two');
    expect(same?.examples[0]).toMatchObject({ from: { threshold: '1000.00' }, to: { threshold: '10000000.00' } });
  });

  it('is said in the text and on the page, in the words of the rules', () => {
    const comparison = compare(LOANS, FROM, TO);
    const text = comparisonText(comparison, { lang: 'en', rulebook });
    expect(text).toMatch(/sign-off +two sign → [^\n]*? +principal or interest of an instalment +\d+/);
    expect(text).toContain('two sign (with other figures)');
    const page = comparisonReport(comparison, { lang: 'zh', rulebook });
    expect(page).toContain('<h2>本行规则</h2>');
    expect(page).toContain('<td>签批</td>');
  });

  it('is the same over a file', async () => {
    const input = join(await emptyFolder(), 'loans.ndjson');
    writeFileSync(input, LOANS.map((loan) => `${JSON.stringify(loan.input)}\n`).join(''));
    const { comparison } = await comparePortfolio({ input, from: FROM, to: TO, threads: 0 });
    expect(comparison).toEqual(compare(LOANS, FROM, TO));
  });
});
