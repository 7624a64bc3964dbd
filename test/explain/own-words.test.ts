import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/decide/decision.js';
import { explain, fileNote, letter } from '../../src/explain/index.js';
import { COMPONENTS } from '../../src/facts/loan/component.js';
import { grouped } from '../../src/facts/values/figure.js';
import { decide, type LoanInput, ningxia2020Deferral, type Rulebook } from '../../src/index.js';
import { LANGUAGES, type Language } from '../../src/law/wording.js';
import { readRulebook } from '../../src/node/index.js';
import { amountText, dayText } from '../../src/words/value-text.js';
import { loans, readingsOf } from '../arbitraries/loan.js';
import { renamedRulebook, reworded } from '../arbitraries/renamed-rulebook.js';
import { runs, sampleOf } from '../depth.js';

// Another rulebook is other JSON under the same code, so decisions under it are explained in its own words.

/** Replacements of the same width as the originals, so that tables differ only in their words. */
const WORDS = [
  ['应延尽延', '该缓则缓'],
  ['自主协商', '双方商定'],
  ['普惠小微贷款', '惠民小额借款'],
  ['小微企业贷款', '小微商户借款'],
  ['《通知》', '《办法》'],
  ['附件', '附录'],
  ['待企业申请', '待客户提出'],
  ['inclusive small-micro loan', 'everyday household credit'],
  ['the notice', 'the decree'],
  ['The notice', 'The decree'],
] as const;

const notice = ningxia2020Deferral();
const renamed = renamedRulebook(notice, WORDS);
const invented = readRulebook('fixtures/rulebooks/invented-2021');

const TEXTS = { explain, letter, fileNote };

/** Removes the digest and the ids of the rulebook, which stand at the end of an explanation and of a note. */
function withoutIds(text: string): string {
  return text
    .replace(/[0-9a-f]{64}/g, '')
    .replace(/[\w-]+ \d\.\d\.\d/g, '')
    .replace(/[\w.-]+=[\w.-]+/g, '');
}

/** The chosen readings under the ids of the renamed rulebook. */
function renamedReadings(readings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(readings).map(([id, reading]) => [`x.${id}`, `x-${reading}`]));
}

describe('a rulebook with other ids and words throughout', () => {
  it('makes the same decisions', () => {
    expect(renamed.digest).not.toBe(notice.digest);
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        const outcome = ({ track, inclusive, instalments, guarantees }: Decision) => ({
          track,
          inclusive,
          instalments,
          guarantees,
        });
        expect(outcome(decide(loan, { rulebook: renamed }))).toStrictEqual(outcome(decide(loan)));
      }),
    );
  });

  it.each(sampleOf(LANGUAGES, 1))('is explained in the same sentences with its own words, in %s', (lang) => {
    fc.assert(
      fc.property(loans({ complete: false }), readingsOf(notice.interpretations), (loan, readings) => {
        const [one, other] = [
          { rulebook: notice, readings },
          { rulebook: renamed, readings: renamedReadings(readings) },
        ].map(({ rulebook, readings: chosen }) =>
          Object.values(TEXTS).map((write) => write(decide(loan, { rulebook, readings: chosen }), { rulebook, loan, lang })),
        );
        expect(other?.map(withoutIds)).toEqual(one?.map((text) => withoutIds(reworded(text, WORDS))));
      }),
      { numRuns: runs(60) },
    );
  });
});

/** A loan that the invented rulebook usually covers. */
const autumnLoan: fc.Arbitrary<LoanInput> = fc
  .record({
    kind: fc.constantFrom('individual-business' as const, 'enterprise' as const, 'other' as const),
    creditTotal: fc.constantFrom('2999999.99', '3000000.00', '3000000.01'),
    dueDate: fc.constantFrom('2021-08-31', '2021-09-01', '2021-10-15', '2021-11-30', '2021-12-01'),
    asked: fc.constantFrom(null, '2021-12-31', '2022-02-28', '2022-06-30', undefined),
    rate: fc.constantFrom('0.05', undefined),
  })
  .map(({ kind, creditTotal, dueDate, asked, rate }) => ({
    id: 'A-1',
    borrower: { kind, size: 'micro', creditTotal },
    purpose: 'operating',
    ...(rate === undefined ? {} : { annualRate: rate }),
    schedule: [{ dueDate, principal: '123456.78', interest: '1234.56' }],
    application: { interestUntil: null, ...(asked === undefined ? {} : { principalUntil: asked }) },
  }));

/** Loans with one instalment, because the amounts of several are summed up. */
const noticeLoan = loans({ complete: true }).filter(({ schedule }) => schedule.length === 1);

describe.each([
  { name: 'the notice', rulebook: notice, loan: noticeLoan },
  { name: 'the renamed rulebook', rulebook: renamed, loan: noticeLoan },
  { name: 'the invented rulebook', rulebook: invented, loan: autumnLoan },
])('under $name', ({ rulebook, loan: arbitrary }) => {
  it.each(sampleOf(LANGUAGES, 1))('the texts name every decided amount, date and outcome, in %s', (lang) => {
    fc.assert(
      fc.property(arbitrary, (loan) => {
        const decision = decide(loan, { rulebook });
        const said = { rulebook, loan, lang };
        const [explanation, toBorrower, note] = [explain(decision, said), letter(decision, said), fileNote(decision, said)];
        for (const text of figuresOf(decision)) for (const document of [explanation, note]) expect(document).toContain(text);
        for (const text of penaltyOf(decision, lang))
          for (const document of [explanation, note]) expect(document).toContain(text);
        for (const text of toldOf(decision, lang)) expect(toBorrower).toContain(text);
        for (const statement of statementsOf(decision, rulebook, lang)) {
          expect(explanation.toLowerCase()).toContain(statement.toLowerCase());
        }
      }),
    );
  });

  it.each(sampleOf(LANGUAGES, 1))('the texts name no other amount, date or outcome, in %s', (lang) => {
    fc.assert(
      fc.property(arbitrary, (loan) => {
        const decision = decide(loan, { rulebook });
        const said = { rulebook, loan, lang };
        const documents = Object.values(TEXTS).map((write) => write(decision, said));
        const parts = partsOf(decision);
        const days = new Set(parts.flatMap((part) => [part.due, part.grantedUntil, part.latestDate]));
        // Only tables write days in this form.
        const tabled = documents.flatMap((text) => text.match(/\b\d{4}-\d\d-\d\d\b/g) ?? []);
        expect(tabled.filter((day) => !days.has(day))).toEqual([]);
        if (!parts.some(({ penaltyInterest }) => penaltyInterest.until !== undefined)) {
          for (const text of documents)
            expect(text).not.toMatch(/免收罚息\((?:加收部分|对延期利息计收的复利)\):|not to be charged:/);
        }
        for (const text of documents) for (const word of wordsOfOthers(rulebook, lang)) expect(text).not.toContain(word);
      }),
    );
  });
});

function partsOf({ instalments }: Decision) {
  return instalments
    .flatMap((instalment) => COMPONENTS.map((kind) => ({ ...instalment[kind], due: instalment.dueDate })))
    .filter(({ outcome }) => outcome !== 'nothing-due');
}

/** The values that a table shows for each part. */
function figuresOf(decision: Decision): string[] {
  return partsOf(decision).flatMap(({ amount, grantedUntil, latestDate }) => [
    ...(amount === undefined ? [] : [grouped(amount)]),
    ...(grantedUntil === undefined ? [] : [grantedUntil]),
    ...(latestDate === undefined ? [] : [latestDate]),
  ]);
}

/** The penalty interest that must not be charged, and the interest that continues. */
function penaltyOf(decision: Decision, lang: Language): string[] {
  return partsOf(decision).flatMap(({ penaltyInterest: { amount, contractInterest } }) => [
    ...(amount === undefined ? [] : [amountText(amount, lang)]),
    ...(amount === undefined || contractInterest === undefined ? [] : [amountText(contractInterest.amount, lang)]),
  ]);
}

/** The letter's values for each part: the amount, the due date, and the day until which it is deferred. */
function toldOf(decision: Decision, lang: Language): string[] {
  return partsOf(decision).flatMap(({ amount, due, grantedUntil }) => [
    ...(amount === undefined ? [] : [amountText(amount, lang)]),
    ...(due === undefined ? [] : [dayText(due, lang)]),
    ...(grantedUntil === undefined ? [] : [dayText(grantedUntil, lang)]),
  ]);
}

/** The rulebook's words for each deferred part: its track, its cap, what follows, and the waiver of penalty interest. */
function statementsOf({ findings, instalments }: Decision, { ruleSets }: Rulebook, lang: Language): string[] {
  const reasons = new Set(['component.track', 'component.outcome', 'component.cap', 'component.penaltyWaiver']);
  return findings
    .filter(({ ruleSet, instalment, component, conclusion }) => {
      const decides = ruleSets.find(({ id }) => id === ruleSet)?.decides ?? '';
      const part = instalment === undefined || component === undefined ? undefined : instalments[instalment]?.[component];
      return reasons.has(decides) && part?.grantedUntil !== undefined && conclusion !== 'none';
    })
    .map((finding) => finding[lang]);
}

/** The words of the other rulebooks. */
function wordsOfOthers(rulebook: Rulebook, lang: Language): string[] {
  const ofNotice =
    lang === 'zh' ? ['应延尽延', '自主协商', '普惠小微', '《通知》', '附件'] : ['inclusive', 'annex', 'the notice'];
  const ofInvented = lang === 'zh' ? ['秋延', '小额经营', '《虚构通知》'] : ['over the autumn', 'small operating', 'invented'];
  if (rulebook === invented)
    return [...ofNotice, ...(lang === 'zh' ? ['疫情', '就业'] : ['epidemic', 'employment'])].filter(
      (word) => word !== 'the notice',
    );
  return rulebook === notice
    ? ofInvented
    : [...ofInvented, ...WORDS.map(([from]) => from).filter((word) => /^[a-z]/i.test(word) === (lang === 'en'))];
}
