import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAuditor, type ServicingInput } from '../../src/audit/index.js';
import { AUDIT_GRAINS } from '../../src/facts/fact.js';
import { parseFixture } from '../../src/fixture/fixture.js';
import { createFixtureRunner } from '../../src/fixture/run-fixture.js';
import { createDecider, InvalidLoanError, Loan, type LoanInput } from '../../src/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';
import { hardHitLoan } from '../arbitraries/hard-hit-loan.js';
import { liubao } from '../cli/terminal.js';
import { itAtTimes } from '../depth.js';

const HARD_HIT = 'fixtures/rulebooks/hard-hit-industries';
const SERIES = 'fixtures/rulebooks/relief-series';
const AMENDED = `${SERIES}/3-april-2021`;
const FLOOD = 'fixtures/rulebooks/flood-2022';
const AUDITED = [HARD_HIT, `${SERIES}/1-june-2020`, `${SERIES}/2-january-2021`, AMENDED, FLOOD, `${FLOOD}-extended`];

describe.each(AUDITED)('a notice is audited without a line of code: %s', (folder) => {
  const rulebook = readRulebook(folder);
  const fixture = JSON.parse(readFileSync(`${folder}/fixtures/audit.json`, 'utf8'));
  const { cases, unknownProvisions } = createFixtureRunner(rulebook).run(parseFixture(fixture));

  it('as its fixtures say', () => {
    expect(unknownProvisions).toEqual([]);
    const failed = cases.filter(({ kind }) => kind !== 'passed');
    expect(failed.map(({ decision, ...result }) => result)).toEqual([]);
  });

  it('by every rule of its audit', () => {
    const held = cases.flatMap(({ decision }) => decision?.findings ?? []).map(({ rule }) => rule);
    const rules = rulebook.ruleSets
      .filter(({ grain }) => (AUDIT_GRAINS as readonly string[]).includes(grain))
      .flatMap((ruleSet) => ruleSet.rules.map(({ name }) => name));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !held.includes(rule))).toEqual([]);
  });

  itAtTimes('and has no fault', () => {
    expect(lint(rulebook)).toMatchObject({ faults: [], unproved: [] });
  });
});

describe('liubao audit, by an invented notice', () => {
  const { cases } = JSON.parse(readFileSync(`${HARD_HIT}/fixtures/audit.json`, 'utf8'));
  const audited = (at: number, lang: string) => {
    const { loan, servicing } = cases[at];
    return liubao(['audit', '-', '--rulebook', HARD_HIT, '--lang', lang], { stdin: [JSON.stringify({ loan, servicing })] });
  };

  it('says what is a breach and cites the notice, in both languages', async () => {
    const zh = await audited(0, 'zh');
    expect(zh.code).toBe(1);
    expect(zh.out).toContain('借款人已申请,应予延期,而银行拒绝');
    expect(zh.out).toContain('银行应根据申请予');
    const en = await audited(0, 'en');
    expect(en.code).toBe(1);
    expect(en.out).toContain('the borrower asked for a deferral that must be granted, and the bank refused');
    expect(en.out).toContain('hard-hit/p1/2');
  });

  it('finds nothing in what was done as it must be', async () => {
    expect((await audited(3, 'en')).code).toBe(0);
    expect((await audited(3, 'zh')).code).toBe(0);
  });

  it('applies the law of a day', async () => {
    const { cases: amended } = JSON.parse(readFileSync(`${AMENDED}/fixtures/audit.json`, 'utf8'));
    const { loan, servicing } = amended.find(({ name }: { name: string }) => name.endsWith('interest deferred, on 1 July'));
    const on = (day: string) =>
      liubao(['audit', '-', '--rulebook', AMENDED, '--law-as-of', day], { stdin: [JSON.stringify({ loan, servicing })] });
    expect((await on('2021-06-30')).code).toBe(0);
    expect((await on('2021-07-01')).code).toBe(1);
  });
});

describe('an audit of any loan by an invented notice', () => {
  const rulebook = readRulebook(HARD_HIT);
  const auditor = createAuditor({ rulebook });
  const decider = createDecider({ rulebook });
  /** Loans whose days do not contradict each other. */
  const loans = hardHitLoan.filter((input) => {
    try {
      Loan.parse(input);
      return true;
    } catch (error) {
      if (error instanceof InvalidLoanError) return false;
      throw error;
    }
  });
  const COMPONENTS = ['principal', 'interest'] as const;
  const decided = (loan: LoanInput) =>
    decider
      .decide(loan)
      .instalments.flatMap((instalment, index) =>
        COMPONENTS.map((component) => ({ index, component, ...instalment[component] })),
      );

  it('finds a breach in each refusal of what is to be deferred, and in no other that is decided', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const all = decided(loan);
        const components = all.map(({ index, component }) => ({ instalment: index, component, action: 'refused' as const }));
        const { breaches } = auditor.audit(loan, { components });
        const due = all.filter(({ outcome }) => outcome === 'defer-as-requested' || outcome === 'defer-to-cap');
        expect(breaches.map(({ instalment, component }) => `${instalment} ${component}`)).toEqual(
          due.map(({ index, component }) => `${index} ${component}`),
        );
      }),
    );
  });

  it('finds nothing where what is to be deferred is deferred', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const components = decided(loan).flatMap(({ index, component, grantedUntil }) =>
          grantedUntil === undefined ? [] : [{ instalment: index, component, action: 'deferred' as const, grantedUntil }],
        );
        const servicing: ServicingInput = { components };
        expect(auditor.audit(loan, servicing)).toMatchObject({ verdict: 'lawful', breaches: [], notes: [], undetermined: [] });
      }),
    );
  });
});
