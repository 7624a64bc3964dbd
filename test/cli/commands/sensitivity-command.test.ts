import { describe, expect, it } from 'vitest';
import { liubao } from '../terminal.js';

const LOAN = {
  id: 'L-1',
  borrower: { kind: 'individual-business', creditTotal: '12000000.00', pandemicAffected: true },
  purpose: 'operating',
  maturityDate: '2020-08-15',
  schedule: [{ dueDate: '2020-08-15', originalDueDate: null, principal: '300000.00', interest: '4500.00' }],
  application: null,
  commitments: { collateralUnchanged: true, employmentStable: true },
};
const stdin = [JSON.stringify(LOAN)];

describe('liubao sensitivity', () => {
  it('says which readings change the outcome, and how', async () => {
    const byDefault = await liubao(['sensitivity', '-'], { stdin });
    expect(byDefault.code).toBe(0);
    expect(byDefault.out).toContain('L-1 · may negotiate (may-negotiate)\n');
    expect(byDefault.out).toContain('(ceiling.scope=enterprises)\n  track: may negotiate → must be deferred\n');
    const { code, out } = await liubao(['sensitivity', '-', '--reading', 'ceiling.scope=enterprises'], { stdin });
    expect(code).toBe(0);
    expect(out).toContain('L-1 · must be deferred (shall-defer)\n');
    expect(out).toContain(
      'Which loans does “single-household credit of at most ¥10 million” limit? (ceiling.scope)\nread as: loans to small and micro enterprises only [tenable] (enterprises)\n',
    );
    expect(out).toContain('(ceiling.scope=all-limbs)\n  track: must be deferred → may negotiate\n');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /all-limbs\); and: Are operating loans .*\? — no, loans to enterprises only \[tenable\] \(negotiation\.owners=enterprises-only\) track: must be deferred → not covered/,
    );
    expect(out).toMatch(/Interpretations that make no difference\n(?:- .*\n)*- Which date must .*\(window\.date\)\n/);
  });

  it('starts from the reading given', async () => {
    const { out } = await liubao(['sensitivity', '-', '--format', 'json', '--reading', 'ceiling.scope=all-limbs'], { stdin });
    const { baseline, matters } = JSON.parse(out);
    expect(baseline.track).toBe('may-negotiate');
    expect(matters[0]).toMatchObject({ interpretation: 'ceiling.scope', chosen: 'all-limbs' });
    expect(matters[0].changes[0]).toMatchObject({ readings: { 'ceiling.scope': 'enterprises' } });
  });

  it('in Chinese, of a rulebook in a folder', async () => {
    const { out } = await liubao(['sensitivity', '-', '--lang', 'zh', '--rulebook', 'fixtures/rulebooks/invented-2021'], {
      stdin,
    });
    expect(out).toContain('300万元以下是否也限定个体工商户经营性贷款?(ceiling.scope)\n所采解读:');
    expect(out).toContain('(ceiling.scope=micro-only)\n  小额经营贷款:不属小额经营贷款 → 属小额经营贷款\n');
  });

  it('says what changes of a guarantee, and what must then be supplied, in words with no id but what is typed', async () => {
    const guarantee = { guarantorKind: 'government', standardFeeRate: '0.01', chargedFeeRate: '0.01', otherFeeRate: '0' };
    const guaranteed = [JSON.stringify({ ...LOAN, guarantee })];
    for (const lang of ['zh', 'en']) {
      const { out } = await liubao(['sensitivity', '-', '--lang', lang, '--format', 'markdown'], { stdin: guaranteed });
      // The fields of JSON stand at the end.
      const [said = ''] = out.split(/^#+ (?:In JSON|JSON 中的取值)$/m);
      const words = said.replaceAll(/[((][\w.=[\]-]+[))]/g, '');
      expect(words).not.toMatch(/[a-z]+\.[a-zA-Z]+|\w=\w|[a-z]+-(half|bank|governed)\b/);
    }
    const { out } = await liubao(['sensitivity', '-', '--lang', 'zh'], { stdin: guaranteed });
    expect(out).toContain('担保费:不适用 → 高于减半后的应收费用\n');
    expect(out).toContain('再担保费(guarantee.reGuaranteeFee)');
  });

  it('says so where no reading matters', async () => {
    const small = [JSON.stringify({ ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' } })];
    const { out } = await liubao(['sensitivity', '-', '--rulebook', 'fixtures/rulebooks/invented-2021'], { stdin: small });
    expect(out).toBe(
      'L-1 · not covered (not-covered)\n-------------------------------\nNo reading changes the outcome.\n\nInterpretations that make no difference\n- Does the ceiling limit operating loans of individual businesses too? (ceiling.scope)\n',
    );
  });
});
