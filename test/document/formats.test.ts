import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counterfactuals,
  DOCUMENT_FORMATS,
  type DocumentFormat,
  type DocumentOptions,
  explain,
  explainCounterfactuals,
  explainWhyNot,
  explanationOf,
  fileNote,
  letter,
  whyNot,
} from '../../src/explain/index.js';
import { isGround } from '../../src/explain/why/grounds.js';
import { decide, type LoanInput, ningxia2020 } from '../../src/index.js';
import { LANGUAGES, type Language } from '../../src/law/wording.js';
import { PHRASES } from '../../src/words/phrases.js';
import { loans } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

// The tests make hundreds of documents, possibly on a busy machine.
const PATIENCE = 120_000;

const LOAN: LoanInput = {
  id: 'L-1 <b>&"',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  purpose: 'operating',
  annualRate: '0.0435',
  schedule: [
    { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' },
    { dueDate: '2021-02-15', principal: '100000.00', interest: '0.00' },
  ],
  application: { principalUntil: '2021-06-30', interestUntil: null },
  guarantee: { arrangement: 'kept', guarantorKind: 'government', standardFeeRate: '0.02', chargedFeeRate: '0.02' },
};

const DOCUMENTS: Readonly<Record<string, (loan: LoanInput, options: DocumentOptions) => string>> = {
  explain: (loan, options) => explain(decide(loan), { ...options, loan }),
  letter: (loan, options) => letter(decide(loan), { ...options, loan }),
  fileNote: (loan, options) => fileNote(decide(loan), { ...options, loan }),
  explainWhyNot: (loan, options) => explainWhyNot(whyNot(loan, 'not-covered'), options),
  explainCounterfactuals: (loan, options) => explainCounterfactuals(counterfactuals(loan, 'may-negotiate'), options),
};

const every = LANGUAGES.flatMap((lang) => DOCUMENT_FORMATS.map((format) => ({ lang, format })));

/** The text that a reader sees of a document. */
function plain(text: string, format: DocumentFormat): string {
  if (format === 'text') return text;
  if (format === 'markdown') return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return text.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

/** The HTML tags that are not closed, or closed without being opened. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, tag = ''] of html.replace(/<style>[^<]*/, '<style>').matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (['meta', 'br', 'hr'].includes(tag)) continue;
    if (closing !== '/') open.push(tag);
    else if (open.pop() !== tag) wrong.push(tag);
  }
  return [...wrong, ...open];
}

describe.each(every)('in $lang as $format', ({ lang, format }: { lang: Language; format: DocumentFormat }) => {
  it('an explanation gives the conclusion, what is unknown, the reasons with the law’s own words, and the readings', {
    timeout: PATIENCE,
  }, () => {
    const text = plain(DOCUMENTS.explain?.(LOAN, { lang, format }) ?? '', format);
    const sections = ['conclusion', 'unknown', 'reasons', 'readings', 'appendix'] as const;
    const places = sections.map((section) => text.indexOf(PHRASES[section][lang]));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const { loan, components, guarantees } = explanationOf(decide(LOAN), { loan: LOAN });
    const grounds = components.flatMap((it) => it.reasons.filter((reason) => isGround(reason, it.reasons)));
    const reasons = [...loan, ...grounds, ...guarantees.flatMap((it) => it.reasons)];
    for (const id of new Set(reasons.flatMap(({ provisions }) => provisions))) {
      const { text: words, gloss } = ningxia2020().provisions.find((it) => it.id === id) ?? { text: '?', gloss: '?' };
      expect(text).toContain(words);
      if (lang === 'en') expect(text).toContain(gloss);
    }
    for (const reason of reasons) expect(text.toLowerCase()).toContain(reason[lang].toLowerCase());
    expect(text).toContain(lang === 'zh' ? '单户授信总额:¥5,000,000.00' : "the borrower's credit at this bank: ¥5,000,000.00");
  });

  it.each(Object.keys(DOCUMENTS))(
    '%s is of the loan named, escaped, whole and without anything left out',
    {
      timeout: PATIENCE,
    },
    (name) => {
      const document = DOCUMENTS[name]?.(LOAN, { lang, format }) ?? '';
      expect(plain(document, format)).toContain('L-1 <b>&"');
      expectWhole(document);
    },
  );

  it('every document of any loan is whole', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        for (const document of Object.values(DOCUMENTS)) expectWhole(document(loan, { lang, format }));
      }),
      // Six pages of each: an explanation looks at what every other reading would change.
      { numRuns: runs(4) },
    );
  });

  function expectWhole(document: string): void {
    expect(document).not.toMatch(/undefined|\[object|NaN|null\b|Infinity/);
    const shown = plain(document.replace(/<style>[\s\S]*<\/style>/, ''), format);
    expect(shown).not.toMatch(/\{\w+\}/);
    // The basis alone names readings by the ids that they are chosen by.
    expect(shown.replace(/[\w.]+=[\w-]+/g, '')).not.toMatch(
      /\b(borrower|schedule|guarantee|application|commitments|component)(\.\w|\[)/,
    );
    if (lang === 'en') expect(document).toMatch(/[A-Za-z]/);
    if (format !== 'html') return;
    expect(unbalanced(document)).toEqual([]);
    expect(document).toContain(`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`);
    expect(document).not.toMatch(/src=|href=|url\(|https?:/);
  }
});
