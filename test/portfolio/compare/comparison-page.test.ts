import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.js';
import { InvalidInputError } from '../../../src/facts/input/invalid-input.js';
import { wholeProblem } from '../../../src/facts/input/problem-with.js';
import { LANGUAGES } from '../../../src/law/wording.js';
import { comparisonReport } from '../../../src/portfolio/index.js';
import { HIGHER_CEILING, SAMPLE } from '../../compare/laws.js';
import { unclosedElements } from '../report/page-elements.js';

const comparison = compare(SAMPLE, {}, HIGHER_CEILING);
const error = { name: 'InvalidLoanError', code: 'invalid-loan', message: 'invalid <loan>', zh: '无效的<贷款>' } as const;
const rejects = [{ line: 7, error: { ...error, problems: [wholeProblem({ zh: error.zh, en: error.message })] } }];

describe.each(LANGUAGES)('the page of a comparison in %s', (lang) => {
  const page = comparisonReport({ ...comparison, rejected: 1 }, { lang, input: 'some/loans.ndjson', rejects });

  it('is self-contained, and names the file', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|https?:/);
    expect(page).toContain('loans.ndjson</title>');
  });

  it('has a chart of tracks, of penalty interest and of changes, each with exact figures', () => {
    for (const id of ['tracks', 'penalty', 'changes']) expect(page).toContain(`aria-labelledby="${id}-title ${id}-description"`);
    expect(page.match(/<svg /g)?.length).toBe(3);
    for (const figure of ['205,189,980.07', '+66,113,408.50', '+235,856.36', '214,796.08']) expect(page).toContain(figure);
    for (const { principal } of comparison.changes) expect(page).toContain(principal.replace(/\B(?=(\d{3})+\.)/g, ','));
  });

  it('names the rules that make the difference, with examples, rejects and both laws', () => {
    expect(page).toContain('inclusive-loan/enterprise');
    for (const { examples } of comparison.changes)
      for (const { loanId } of examples) expect(page).toContain(`<td>${loanId}</td>`);
    expect(page).toContain(lang === 'zh' ? '无效的&lt;贷款&gt;' : 'invalid &lt;loan&gt;');
    expect(page).toContain('inclusive.creditCeiling = 30000000.00');
  });

  it('closes every element that it opens', () => {
    expect(unclosedElements(page)).toEqual([]);
  });

  it('has no chart of changes where there are none', () => {
    expect(comparisonReport(compare(SAMPLE.slice(0, 3), {}, {}), { lang }).match(/<svg /g)?.length).toBe(2);
  });
});

it('is made of a comparison and of nothing else', () => {
  expect(() => comparisonReport({ ...comparison, changes: 'none' } as never)).toThrow(InvalidInputError);
});
