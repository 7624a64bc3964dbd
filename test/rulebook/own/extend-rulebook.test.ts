import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../../src/decide/decision.js';
import { explainLoan, nextQuestions } from '../../../src/explain/index.js';
import {
  decide,
  extendRulebook,
  InvalidOptionError,
  InvalidRulebookError,
  type LoanInput,
  ningxia2020,
  type Provision,
  type RulebookAddition,
  safeDecide,
} from '../../../src/index.js';
import { createEngine, decideWithEngine } from '../../../src/json-rules-engine/index.js';
import { lint } from '../../../src/lint/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { loans } from '../../arbitraries/loan.js';
import { itAtTimes, runs } from '../../depth.js';

const house = readRulebook('fixtures/rulebooks/house-rules');

const LOAN: LoanInput = {
  id: 'H',
  lenderKind: 'bank',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', originalDueDate: null, principal: '1000000.00', interest: '4500.00' }],
  application: { principalUntil: '2021-03-31', interestUntil: '2021-03-31' },
};

const WORDING = { zh: '字', en: 'word' };
const SOURCE = {
  id: 'house',
  title: WORDING,
  shortTitle: WORDING,
  issuer: WORDING,
  dated: '2020-07-01',
  inForceFrom: '2020-07-01',
};
const PROVISION: Provision = {
  id: 'house/1',
  source: 'house',
  text: '字。',
  gloss: 'Word.',
  force: 'obligation',
  addressee: ['bank'],
};
const CONCLUSION = { force: 'obligation', provisions: ['house/1'], ...WORDING } as const;
/** A conclusion; an object with a property `then` is taken for a promise. */
const concluding = (value: string) => ({ ...({ ...Object.fromEntries([['then', value]]) } as { then: string }), ...CONCLUSION });
const RULE_SET: NonNullable<RulebookAddition['ruleSets']>[number] = {
  id: 'house-signature',
  title: WORDING,
  decides: 'house.signature',
  grain: 'component',
  rules: [{ name: 'signed', when: { fact: 'component.track', operator: 'is', value: 'shall-defer' }, ...concluding('signed') }],
  otherwise: concluding('none'),
};
const ADDITION: RulebookAddition = { sources: [SOURCE], provisions: [PROVISION], ruleSets: [RULE_SET] };

describe('rules of the house', () => {
  it('decide facts of their own, for the loan and its components', () => {
    const decision = decide({ ...LOAN, extensions: { rating: 'a' } }, { rulebook: house });
    expect(decision.house).toEqual([
      { fact: 'house.creditLine', value: 'kept' },
      {
        fact: 'house.signature',
        instalment: 0,
        component: 'principal',
        value: 'region',
        gives: { threshold: '1000000.00' },
      },
      { fact: 'house.signature', instalment: 0, component: 'interest', value: 'branch' },
    ]);
    expect(decision.findings.some(({ ruleSet }) => ruleSet === 'house-signature')).toBe(true);
    expect(decision.citations.some(({ source }) => source === 'house')).toBe(true);
    expect(decision.rulebook.id).toBe('house-rules');
    expect(decisionSchema.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
  });

  it('are open where a fact is missing, which is asked for', () => {
    const decision = decide(LOAN, { rulebook: house });
    expect(decision.house?.[0]).toEqual({ fact: 'house.creditLine', value: 'undetermined' });
    expect(decision.missing).toEqual([]);
    expect(decision.unsettled).toContainEqual({
      ruleSet: 'house-credit-line',
      zh: '授信额度',
      en: 'credit line',
      components: [],
      missing: ['extensions.rating'],
    });
    expect(nextQuestions(LOAN, { rulebook: house }).map(({ path }) => path)).toContain('extensions.rating');
    expect(safeDecide({ ...LOAN, extensions: { rating: 'd' } }, { rulebook: house }).ok).toBe(false);
  });

  it('are explained with the provisions that they rest on', () => {
    const loan = { ...LOAN, extensions: { rating: 'c' } };
    expect(explainLoan(loan, { rulebook: house, lang: 'zh' })).toContain('由分行行长签批。(依据:《授信制度》第一款第一句)');
    expect(explainLoan(loan, { rulebook: house, lang: 'en' })).toContain('internal rating: C');
  });

  it('leave what the law decides as it is, in any loan', () => {
    fc.assert(
      fc.property(loans({ complete: false }), fc.constantFrom('a', 'b', 'c', undefined), (loan, rating) => {
        const { extensions: _, ...input } = loan;
        const stated = rating === undefined ? input : { ...input, extensions: { rating } };
        const own = safeDecide(stated, { rulebook: house });
        const base = safeDecide(input, { rulebook: ningxia2020() });
        expect(own.ok).toBe(base.ok);
        if (!own.ok || !base.ok) return;
        const { house: decided, findings, citations, unsettled, rulebook, ...law } = own.decision;
        const isOfHouse = ({ ruleSet }: { readonly ruleSet: string }) => ruleSet.startsWith('house-');
        expect({
          ...law,
          findings: findings.filter((finding) => !isOfHouse(finding)),
          citations: citations.filter(({ source }) => source !== 'house'),
          unsettled: unsettled.filter((open) => !isOfHouse(open)),
          rulebook: base.decision.rulebook,
        }).toEqual(base.decision);
        expect(decided?.length).toBe(1 + 2 * input.schedule.length);
      }),
      { numRuns: runs(300) },
    );
  });

  it('are decided alike by json-rules-engine', async () => {
    const engine = createEngine({ rulebook: house });
    for (const extensions of [undefined, { rating: 'a' }, { rating: 'c' }]) {
      const loan = extensions === undefined ? LOAN : { ...LOAN, extensions };
      expect(await decideWithEngine(engine, loan)).toEqual(decide(loan, { rulebook: house }));
    }
  });

  itAtTimes('are linted with the rulebook that they are added to', { timeout: 60_000 }, () => {
    const ruleSets = ['house-signature', 'house-credit-line'];
    for (const ruleSet of ruleSets) expect(lint(house, { ruleSets: [ruleSet] }).faults).toEqual([]);
  });

  it('are added by a call as by a folder', () => {
    const made = extendRulebook(ningxia2020(), ADDITION);
    expect(made.id).toBe(ningxia2020().id);
    expect(made.digest).not.toBe(ningxia2020().digest);
    expect(decide(LOAN, { rulebook: made }).house?.map(({ value }) => value)).toEqual(['signed', 'signed']);
    const again = extendRulebook(made, { ruleSets: [{ ...RULE_SET, id: 'house-two', decides: 'house.two' }] as never });
    expect(decide(LOAN, { rulebook: again }).house?.length).toBe(4);
  });

  it.each<[string, RulebookAddition, RegExp]>([
    [
      'an id that the rulebook has',
      { ...ADDITION, ruleSets: [{ ...RULE_SET, id: 'deferral-track' }] as never },
      /deferral-track\.json.*stands there already/,
    ],
    [
      'a parameter that the rulebook has',
      { ...ADDITION, parameters: ningxia2020().parameters.slice(0, 1) },
      /parameters\.json.*stands there already/,
    ],
    [
      'what is for the law to decide',
      { ...ADDITION, ruleSets: [{ ...RULE_SET, decides: 'component.refusal' }] as never },
      /rule-sets\/house-signature\.json \/decides: rules of the house decide a fact whose name begins with house\./,
    ],
    [
      'an unknown fact',
      {
        ...ADDITION,
        ruleSets: [
          { ...RULE_SET, rules: [{ ...RULE_SET.rules[0], when: { fact: 'extensions.rating', operator: 'is', value: 'a' } }] },
        ] as never,
      },
      /house-signature\.json \/rules\/0\/when.*unknown fact "extensions\.rating"/,
    ],
    ['an unknown provision', { ...ADDITION, provisions: [] }, /house-signature\.json.*house\/1/],
    ['an unknown key', { ...ADDITION, rules: [] } as never, /\/rules: unknown key/],
    ['a part that is no list', { ...ADDITION, parameters: {} as never }, /parameters\.json.*is not a list|parameters\.json/],
    [
      'words for what the law decides',
      {
        ...ADDITION,
        words: { values: { 'component.track': { 'shall-defer': { zh: '无须延期', en: 'need not defer' } } } } as never,
      },
      /words\.json \/values\/component\.track: rules of the house have words for facts whose name begins with house\./,
    ],
    [
      'two rule sets of one id',
      { ...ADDITION, ruleSets: [RULE_SET, { ...RULE_SET, decides: 'house.other' }] as never },
      /\/ruleSets\/1\/id: "house-signature" stands there already/,
    ],
    ['a rule set that is none', { ...ADDITION, ruleSets: [null] as never }, /\/ruleSets\/0\/id: is not a text/],
    ['words of the law', { ...ADDITION, words: { weighed: [] } as never }, /words\.json \/weighed: not for rules of the house/],
  ])('refuse %s', (_, addition, message) => {
    let refused: unknown;
    try {
      extendRulebook(ningxia2020(), addition);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(InvalidRulebookError);
    expect((refused as Error).message).toMatch(message);
  });

  it.each([
    ['.', /"\." would extend itself/],
    ['nowhere', /"nowhere" is neither the id of a shipped rulebook nor the folder of another/],
    [3, /3 is neither/],
  ])('in a folder refuse the base %j', (base, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'liubao-house-'));
    try {
      cpSync('fixtures/rulebooks/house-rules', folder, { recursive: true });
      const own = JSON.parse(readFileSync(join(folder, 'rulebook.json'), 'utf8')) as object;
      writeFileSync(join(folder, 'rulebook.json'), JSON.stringify({ ...own, extends: base }));
      expect(() => readRulebook(folder)).toThrow(message);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('in a folder may name their base by an absolute path', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liubao-house-'));
    try {
      cpSync('fixtures/rulebooks/house-rules', folder, { recursive: true });
      const own = JSON.parse(readFileSync(join(folder, 'rulebook.json'), 'utf8')) as object;
      writeFileSync(join(folder, 'rulebook.json'), JSON.stringify({ ...own, extends: resolve('rules/ningxia-2020') }));
      expect(readRulebook(folder).digest).toBe(readRulebook('fixtures/rulebooks/house-rules').digest);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['lawAsOf', '2020-07-01'],
    ['governs', { from: '2020-07-01' }],
    ['titel', 'house'],
    ['provisions', []],
  ])('in a folder refuse what an addition does not say of itself: %s', (key, value) => {
    const folder = mkdtempSync(join(tmpdir(), 'liubao-house-'));
    try {
      cpSync('fixtures/rulebooks/house-rules', folder, { recursive: true });
      const own = JSON.parse(readFileSync(join(folder, 'rulebook.json'), 'utf8')) as object;
      writeFileSync(join(folder, 'rulebook.json'), JSON.stringify({ ...own, [key]: value }, null, 2));
      expect(() => readRulebook(folder)).toThrow(new RegExp(`rulebook\\.json:\\d+ /${key}: unknown key`));
      // Once, also where it is a key of another file.
      expect(() => readRulebook(folder)).toThrow(
        expect.objectContaining({ faults: [expect.objectContaining({ file: 'rulebook.json' })] }),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('in a folder may not be dated where their base does not say when it governs, and say where', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liubao-house-'));
    const write = (file: string, change: (data: Record<string, unknown>) => object) => {
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
      writeFileSync(join(folder, file), JSON.stringify(change(data), null, 2));
    };
    try {
      cpSync('fixtures/rulebooks/house-rules', join(folder, 'house'), { recursive: true });
      cpSync('rules/ningxia-2020', join(folder, 'base'), { recursive: true });
      write('base/rulebook.json', ({ governs: _, ...base }) => base);
      write('house/rulebook.json', (house) => ({ ...house, extends: '../base' }));
      write('house/rule-sets/house-signature.json', (ruleSet) => ({ ...ruleSet, inForce: { from: '2020-07-01' } }));
      expect(() => readRulebook(join(folder, 'house'))).toThrow(
        /rule-sets\/house-signature\.json:\d+ \/inForce: is dated, and ningxia-2020, which it is added to, does not say/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuse a copy of a rulebook as their base', () => {
    expect(() => extendRulebook({ ...ningxia2020() }, ADDITION)).toThrow(InvalidOptionError);
  });
});
