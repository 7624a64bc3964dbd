import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeProblem } from '../../../src/facts/input/problem-with.js';
import { LANGUAGES } from '../../../src/law/wording.js';
import { decidePortfolio, portfolioReport } from '../../../src/portfolio/index.js';
import { PORTFOLIO } from '../files.js';
import { unclosedElements } from './page-elements.js';

const folder = await mkdtemp(join(tmpdir(), 'liubao-report-'));
const { summary } = await decidePortfolio({ input: PORTFOLIO, output: join(folder, 'out.ndjson'), threads: 0 });
await rm(folder, { recursive: true });

describe.each(LANGUAGES)('the report in %s', (lang) => {
  const page = portfolioReport(summary, { lang, input: PORTFOLIO });

  it('is a self-contained page', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|https?:/);
  });

  it('has a chart by week, by track and by size, each with its figures', () => {
    for (const id of ['weeks', 'tracks', 'sizes']) expect(page).toContain(`aria-labelledby="${id}-title ${id}-description"`);
    expect(page.match(/<svg /g)?.length).toBe(3);
    for (const { principal } of summary.tracks) expect(page).toContain(principal.replace(/\B(?=(\d{3})+\.)/g, ','));
    for (const { week } of summary.weeks) expect(page).toContain(week ?? '');
  });

  it('says under which rulebook and readings, and what is missing', () => {
    expect(page).toContain(summary.rulebook.digest);
    expect(page).toContain('ceiling.scope = all-limbs');
    for (const { fact } of summary.missing) expect(page).toContain(fact);
  });

  it('closes every element that it opens', () => {
    expect(unclosedElements(page)).toEqual([]);
  });
});

it('a report of no loans, or of one reject, is a page too', () => {
  const nothing = {
    ...summary,
    loans: 0,
    invalid: 1,
    tracks: summary.tracks.map((each) => ({ ...each, loans: 0, instalments: 0, principal: '0.00', interest: '0.00' })),
    weeks: [],
    sizes: [],
    missing: [],
  };
  const name = '</title><script>alert(1)</script>.ndjson';
  const page = portfolioReport(nothing, {
    lang: 'en',
    input: name,
    rejects: [
      {
        line: 1,
        loanId: '"><img src=x onerror=alert(1)>\n<b>',
        error: {
          name: 'InvalidLoanError',
          code: 'invalid-loan',
          message: '<i>',
          zh: '<i>',
          problems: [wholeProblem({ zh: '<i>', en: '<i>' })],
        },
      },
    ],
  });
  expect(page).not.toMatch(/<script|<img|<b>|<i>|NaN|undefined|Infinity/);
  expect(page).toContain('&lt;i&gt;');
});
