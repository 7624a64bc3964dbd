import { describe, expect, it } from 'vitest';
import { assessGuarantor, regionalTargets, type SupportInput, supports } from '../../src/assess/index.js';
import { decide, type LoanInput } from '../../src/index.js';
import { asking, due, enterprise, principalOf } from './loans.js';
import { concluded, undecidableClauses } from './sentences.js';

describe('附件17: what no program can decide', () => {
  it.each([
    ['annex/i17/1', ['引导金融机构增加贷款额度']],
    ['annex/i17/2', ['建立企业融资服务平台', '加大对小微企业、个体工商户无抵押免担保信贷投放力度和贷款贴息支持']],
    ['annex/i17/3', ['全面建立主办银行机制', '逐步制定综合金融服务方案,加强信贷资金支持']],
    [
      'annex/i17/4',
      [
        '人民银行银川中心支行要加强督促引导',
        '并按规定对地方法人银行延期贷款给予激励', // 按规定: by which provisions, the annex does not say
        '鼓励地方法人金融机构加大普惠小微贷款投放力度',
      ],
    ],
    ['annex/i17/5', ['并按照国家政策标准给予奖励']],
    ['annex/i17/6', []],
    ['annex/i17/7', ['发挥政府性融资担保机构作用']],
    [
      'annex/i17/8',
      ['鼓励金融机构推进订单、存货、应收账款、动产质押、商业保理融资等服务,鼓励银行大幅增加小微企业信用贷、首贷、无还本续贷。'],
    ],
    ['annex/i17/9', []],
    ['annex/i17/10', ['积极防范和化解金融风险,坚决守住不发生系统性风险底线。']],
  ])('%s names the clauses and the reasons', (sentence, clauses) => {
    expect(undecidableClauses(sentence)).toEqual(clauses);
  });
});

describe('附件17·1 and 17·4: the targets of the year are those of the notice', () => {
  it.each([
    ['59999999999.99', '1999999999.99', 'missed'],
    ['60000000000.00', '2000000000.00', 'met'], // 600亿元以上 includes the figure
  ])('new loans of ¥%s, inclusive unsecured ones of ¥%s by the end of 2020 → %s', (newLoans, inclusiveUnsecured, progress) => {
    const found = regionalTargets({ asOf: '2020-12-31', newLoans, inclusiveUnsecured });
    expect(concluded(found, 'regional-new-loans', 'annex/i17/1')).toBe(`${progress}, target`);
    expect(concluded(found, 'regional-inclusive-unsecured', 'annex/i17/4')).toBe(`${progress}, best-effort`); // 力争
  });
});

describe('附件17·1: 对受疫情影响到期还款困难的企业,金融机构要通过展期、续贷等方式给予支持', () => {
  it.each([
    ['large', true, true, true],
    ['small', true, true, true],
    ['small', true, false, false],
    ['small', false, true, false],
    ['small', true, undefined, false],
  ] as const)('%s, affected %s, in difficulty %s → support due: %s', (size, pandemicAffected, difficulty, due) => {
    const repayment = difficulty === undefined ? {} : { repaymentDifficulty: difficulty };
    const loan = { ...enterprise, borrower: { ...enterprise.borrower, size, pandemicAffected, ...repayment } };
    const found = decide(loan).findings.filter(({ ruleSet }) => ruleSet === 'support-affected');
    expect(found.map(({ force, provisions }) => [force, provisions])).toEqual(due ? [['obligation', ['annex/i17/1']]] : []);
  });
});

describe('附件17·3: 保持现有抵押担保状态不变、承诺就业基本稳定', () => {
  const committed = (collateralUnchanged?: boolean, employmentStable?: boolean, more = {}): LoanInput => ({
    ...asking('2021-03-31', '2021-03-31'),
    commitments: {
      ...(collateralUnchanged === undefined ? {} : { collateralUnchanged }),
      ...(employmentStable === undefined ? {} : { employmentStable }),
      ...more,
    },
  });
  const refusal = (loan: LoanInput, readings = {}) => {
    const decision = decide(loan, { readings });
    const [found] = decision.findings.filter(
      ({ ruleSet, component }) => ruleSet === 'annex-protection' && component === 'principal',
    );
    return found?.conclusion ?? decision.unsettled.flatMap(({ missing }) => missing);
  };

  it.each([
    [true, true, 'prohibited'],
    [true, false, 'not-prohibited'],
    [false, true, ['commitments.collateralReplaced']],
    [undefined, true, ['commitments.collateralUnchanged', 'commitments.collateralReplaced']],
    [true, undefined, ['commitments.employmentStable']],
  ])('collateral %s, employment %s → refusal %s', (collateral, employment, expected) => {
    const loan = committed(collateral, employment);
    expect(refusal(loan)).toEqual(expected);
    const decision = decide(loan);
    // The duty, the outcome and the interest rest on section 二, whatever becomes of the annex.
    expect([decision.track, decision.missing]).toEqual(['shall-defer', []]);
    // What is decided of the annex is not open as well.
    expect(decision.unsettled.map(({ ruleSet }) => ruleSet)).toEqual(Array.isArray(expected) ? ['annex-protection'] : []);
    const { principal, interest } = decision.instalments[0] ?? {};
    expect([principal?.outcome, principal?.penaltyInterest.waived, interest?.penaltyInterest.waived]).toEqual([
      'defer-as-requested',
      'yes',
      'yes',
    ]);
    const quoted = decision.findings.filter(
      ({ conclusion }) => !['collateral-kept', 'employment-committed'].includes(conclusion),
    );
    if (expected === 'not-prohibited')
      expect(quoted.filter(({ force, provisions }) => force !== 'definition' && provisions.includes('annex/i17/3'))).toEqual([]);
  });

  it('counts a substitute as keeping it, except on the reading that requires it unchanged', () => {
    const replaced = committed(false, true, { collateralReplaced: true });
    expect(refusal(replaced)).toBe('prohibited');
    expect(refusal(replaced, { 'annex.collateral': 'unchanged' })).toBe('not-prohibited');
  });

  it('names individual businesses and small enterprises, and owners on one reading only', () => {
    const owner = {
      ...committed(true, true),
      borrower: { kind: 'business-owner', size: 'small', creditTotal: '1000000.00' },
    } as const;
    const operating = { ...owner, purpose: 'operating' } as const;
    expect(refusal(operating)).toBe('not-prohibited');
    expect(refusal(operating, { 'annex.borrowers': 'with-owners' })).toBe('prohibited');
  });

  it('sets conditions of the duty: a loan that fails them may be negotiated, and is never “not covered”', () => {
    const readings = { 'annex.conditions': 'required' } as const;
    expect(decide(committed(true, true), { readings }).track).toBe('shall-defer');
    expect(decide(committed(false, false, { collateralReplaced: false }), { readings }).track).toBe('may-negotiate');
    const unknown = decide(committed(), { readings });
    expect([unknown.track, unknown.missing]).toEqual([
      'undetermined',
      ['commitments.collateralUnchanged', 'commitments.collateralReplaced', 'commitments.employmentStable'],
    ]);
  });

  it('is the only basis of the waiver on principal, on the reading that bases the waiver on it', () => {
    const waived = (loan: LoanInput) =>
      principalOf(loan, { readings: { 'penalty.scope': 'annex-principal' } })?.penaltyInterest.waived;
    expect(waived(committed(true, true))).toBe('yes');
    expect(waived(committed(true, false))).toBe('no');
    expect(waived(committed())).toBe('undetermined');
  });

  it('says of a loan above the ceiling that the annex sets no ceiling', () => {
    const over = { ...committed(true, true), borrower: { ...enterprise.borrower, creditTotal: '10000000.01' } };
    expect(decide(over).findings.map(({ conclusion }) => conclusion)).toContain('annex-without-ceiling');
    expect(decide(over, { readings: { 'annex.ceiling': 'annex-adds' } }).track).toBe('shall-defer');
  });
});

describe('附件17·3: 在2020年6月1日至12月31日到期的贷款……不得以任何理由拒绝办理', () => {
  const conditionsMet = { collateralUnchanged: true, employmentStable: true };
  const refusal = (loan: LoanInput) => {
    const found = decide({ ...loan, commitments: conditionsMet }).findings.filter(
      ({ ruleSet }) => ruleSet === 'annex-protection',
    );
    return [...new Set(found.map(({ conclusion, force }) => `${conclusion}, ${force}`))];
  };

  it.each([
    ['2020-05-31', 'not-prohibited, definition'],
    ['2020-06-01', 'prohibited, prohibition'], // 不得
    ['2020-12-31', 'prohibited, prohibition'],
    ['2021-01-01', 'not-prohibited, definition'],
  ])('due %s → %s', (dueDate, expected) => {
    expect(refusal(due(dueDate))).toEqual([expected]);
  });

  it.each([
    ['enterprise', 'micro', 'prohibited, prohibition'],
    ['enterprise', 'small', 'prohibited, prohibition'],
    ['enterprise', 'medium', 'not-prohibited, definition'], // 小微企业 only
    ['individual-business', undefined, 'prohibited, prohibition'], // 个体经营者
    ['other', 'small', 'not-prohibited, definition'],
  ] as const)('%s, %s → %s', (kind, size, expected) => {
    const { size: _, ...known } = enterprise.borrower ?? {};
    const named = { ...known, kind, ...(size === undefined ? {} : { size }) };
    expect(refusal({ ...enterprise, purpose: 'operating', borrower: named })).toEqual([expected]);
  });
});

describe('附件17·5: 对符合条件的机构给予贷款本金40%的无息再贷款支持', () => {
  const relent = (relending: SupportInput['relending'], options?: Parameters<typeof supports>[1]) =>
    supports({ relending }, options);
  const unsecured = { qualifies: true, loans: 'inclusive-unsecured' } as const;

  it.each([
    ['1000000.00', '400000.00'],
    ['0.01', '0.00'], // 0.004
    ['0.02', '0.01'], // 0.008
    ['1000000.01', '400000.00'],
    ['0.00', '0.00'],
  ])('40 %% of ¥%s is ¥%s', (principal, amount) => {
    const found = relent({ ...unsecured, principal });
    expect(found.relending?.amount).toBe(amount);
    expect(concluded(found, 'support-relending', 'annex/i17/5')).toBe('eligible, obligation');
  });

  it.each([
    [true, 'inclusive-unsecured', {}, 'eligible'],
    [false, 'inclusive-unsecured', {}, 'not-eligible'],
    [undefined, 'inclusive-unsecured', {}, 'undetermined'], // 符合条件 is for the central bank to say
    [true, undefined, {}, 'undetermined'],
    // 贷款本金: of which loans is open.
    [true, 'inclusive-secured', {}, 'not-eligible'],
    [true, 'inclusive-secured', { 'support.relendingLoans': 'inclusive' }, 'eligible'],
    [true, 'other', { 'support.relendingLoans': 'inclusive' }, 'not-eligible'],
    [true, 'other', { 'support.relendingLoans': 'any-loan' }, 'eligible'],
  ] as const)('an institution that meets the conditions: %s, of loans %s, %o → %s', (qualifies, loans, readings, verdict) => {
    const found = relent(
      {
        principal: '100.00',
        ...(qualifies === undefined ? {} : { qualifies }),
        ...(loans === undefined ? {} : { loans }),
      },
      { readings },
    );
    expect([found.relending?.verdict, found.relending?.amount]).toEqual([verdict, verdict === 'eligible' ? '40.00' : undefined]);
  });

  it.each([
    [true, 'eligible'],
    [false, 'not-eligible'],
    [undefined, 'undetermined'],
  ])('机构: it has to be local on one reading only; local: %s → %s', (localInstitution, verdict) => {
    const relending = { ...unsecured, ...(localInstitution === undefined ? {} : { localInstitution }) };
    expect(relent(relending).relending?.verdict).toBe('eligible');
    expect(relent(relending, { readings: { 'support.relendingInstitutions': 'local-only' } }).relending?.verdict).toBe(verdict);
  });
});

describe('附件17·6: 对成功发行……债券的民营企业,按发债额度给予2%贴息', () => {
  const issued = { privateEnterprise: true, issued: true, instrument: 'corporate-bond', amount: '50000000.00' } as const;
  const subsidy = (change: SupportInput['bond'], options?: Parameters<typeof supports>[1]) =>
    supports({ bond: { ...issued, ...change } }, options);

  it.each([
    ['50000000.00', '1000000.00'],
    ['50000000.25', '1000000.01'], // half a fen is rounded up
    ['50000000.24', '1000000.00'],
  ])('2 %% of ¥%s is ¥%s', (amount, expected) => {
    const found = subsidy({ amount });
    expect(found.bond?.amount).toBe(expected);
    expect(concluded(found, 'support-bond-subsidy', 'annex/i17/6')).toBe('eligible, obligation');
  });

  it.each([
    ['debt-financing-instrument', 'eligible', 'eligible'],
    ['corporate-bond', 'eligible', 'eligible'],
    ['enterprise-bond', 'eligible', 'eligible'],
    ['collective-bond', 'eligible', 'eligible'],
    ['other-bond', 'eligible', 'not-eligible'], // 等债券: and others
    ['none', 'not-eligible', 'not-eligible'],
  ] as const)('%s → %s; of the listed ones only → %s', (instrument, verdict, listedOnly) => {
    expect(subsidy({ instrument }).bond?.verdict).toBe(verdict);
    expect(subsidy({ instrument }, { readings: { 'support.instruments': 'listed-only' } }).bond?.verdict).toBe(listedOnly);
  });

  it.each([
    [{ privateEnterprise: false }, 'not-eligible'], // 民营企业
    [{ issued: false }, 'not-eligible'], // 成功发行
  ])('%o → %s', (change, verdict) => {
    expect(subsidy(change).bond?.verdict).toBe(verdict);
  });

  it.each(['privateEnterprise', 'issued', 'instrument'] as const)('is undetermined without %s', (fact) => {
    const { [fact]: _, ...known } = issued;
    const found = supports({ bond: known });
    expect([found.bond?.verdict, found.missing]).toEqual(['undetermined', [`bond.${fact}`]]);
  });

  it('is given once, or for each year of the term on the other reading', () => {
    const eachYear = { readings: { 'support.subsidyTerm': 'each-year' } };
    expect(subsidy({ termYears: '3' }).bond?.amount).toBe('1000000.00');
    expect(subsidy({ termYears: '3' }, eachYear).bond?.amount).toBe('3000000.00');
  });
});

describe('附件17·7: 对小微企业减半收取融资担保费用,免收再担保费', () => {
  const guaranteed = (guarantee: Parameters<typeof assessGuarantor>[0]['guarantee'], size = 'small', kind = 'enterprise') =>
    assessGuarantor({
      borrower: { kind, size } as LoanInput['borrower'],
      guarantee: { guarantorKind: 'government', ...guarantee },
    });

  it.each([
    ['0.00749999', 'within-half'],
    ['0.0075', 'within-half'],
    ['0.00750001', 'above-half'],
    ['0', 'within-half'],
  ])('a fee of %s where the standard is 0.015 → %s', (chargedFeeRate, verdict) => {
    const found = guaranteed({ standardFeeRate: '0.015', chargedFeeRate });
    expect(found.fee.verdict).toBe(verdict);
    expect(concluded(found, 'guarantee-fee', 'annex/i17/7')).toBe(`${verdict}, obligation`);
  });

  it.each([
    ['7500.00', 'within-half', undefined],
    ['7500.01', 'above-half', '0.01'],
  ])('a fee of ¥%s where the standard is ¥15,000.00 → %s', (chargedFee, verdict, excess) => {
    const { fee } = guaranteed({ amount: '1000000.00', days: 365, standardFee: '15000.00', chargedFee });
    expect([fee.verdict, fee.excess]).toEqual([verdict, excess]);
  });

  it('减半: half of the standard fee, or half of the former fee on the reading that takes that', () => {
    const input = {
      borrower: { kind: 'enterprise', size: 'small' },
      guarantee: { guarantorKind: 'government', standardFeeRate: '0.02', formerFeeRate: '0.015', chargedFeeRate: '0.01' },
    } as const;
    expect(assessGuarantor(input).fee.verdict).toBe('within-half');
    const formerFee = { readings: { 'guarantee.halfBase': 'former-fee' } } as const;
    const above = assessGuarantor(input, formerFee);
    expect(concluded(above, 'guarantee-fee', 'annex/i17/7')).toBe('above-half, obligation');
    const within = assessGuarantor({ ...input, guarantee: { ...input.guarantee, chargedFeeRate: '0.0075' } }, formerFee);
    expect(concluded(within, 'guarantee-fee', 'annex/i17/7')).toBe('within-half, obligation');
  });

  it.each([
    ['0.00', 'exempt'],
    ['0.01', 'charged'],
  ])('a re-guarantee fee of ¥%s → %s', (reGuaranteeFee, verdict) => {
    const found = guaranteed({ reGuaranteeFee });
    expect(found.reGuaranteeFee.verdict).toBe(verdict);
    expect(concluded(found, 're-guarantee-fee', 'annex/i17/7')).toBe(`${verdict}, obligation`);
  });

  it.each([
    ['government', 'enterprise', 'micro', 'above-half', 'charged'],
    ['government', 'enterprise', 'medium', 'not-governed', 'not-governed'], // 小微企业 only
    ['government', 'individual-business', 'small', 'not-governed', 'not-governed'],
    ['commercial', 'enterprise', 'small', 'not-governed', 'not-governed'], // 政府性融资担保机构 only
    ['natural-person', 'enterprise', 'small', 'not-governed', 'not-governed'],
  ] as const)('%s guarantor, %s, %s → %s, %s', (guarantorKind, kind, size, fee, reGuaranteeFee) => {
    const guarantee = { guarantorKind, standardFeeRate: '0.015', chargedFeeRate: '0.015', reGuaranteeFee: '0.01' } as const;
    const found = guaranteed(guarantee, size, kind);
    expect([found.fee.verdict, found.reGuaranteeFee.verdict]).toEqual([fee, reGuaranteeFee]);
    const scope = fee === 'not-governed' ? 'not-governed' : 'governed';
    expect(concluded(found, 'guarantee-scope', 'annex/i17/7')).toBe(`${scope}, definition`);
  });

  it('extends to individual businesses on the reading that counts them', () => {
    const input = {
      borrower: { kind: 'individual-business' },
      guarantee: { guarantorKind: 'government', reGuaranteeFee: '0.01' },
    } as const;
    const readings = { 'guarantee.borrowers': 'with-individuals' } as const;
    expect(assessGuarantor(input, { readings }).reGuaranteeFee.verdict).toBe('charged');
  });

  it('is undetermined while a fee is unknown', () => {
    const found = guaranteed({ chargedFeeRate: '0.0075' });
    expect([found.fee.verdict, found.reGuaranteeFee.verdict]).toEqual(['undetermined', 'undetermined']);
    expect(found.missing).toEqual(expect.arrayContaining(['guarantee.standardFeeRate', 'guarantee.reGuaranteeFee']));
  });
});

describe('附件17·9: 使用自治区政策性转贷资金转贷过桥的企业,按50%收取费用', () => {
  it.each([
    [true, '10000.00', 'eligible', '5000.00'],
    [true, '0.01', 'eligible', '0.01'], // half a fen is rounded up
    [false, '10000.00', 'not-eligible', undefined],
    [undefined, '10000.00', 'undetermined', undefined],
  ])('policy funds: %s, a fee of ¥%s → %s, ¥%s', (policyFund, fee, verdict, amount) => {
    const found = supports({ bridge: { fee, ...(policyFund === undefined ? {} : { policyFund }) } });
    expect([found.bridge?.verdict, found.bridge?.amount]).toEqual([verdict, amount]);
    const expected = { eligible: 'eligible, obligation', 'not-eligible': 'not-eligible, definition' }[verdict];
    expect(concluded(found, 'support-bridge-fee', 'annex/i17/9')).toBe(expected);
  });
});
