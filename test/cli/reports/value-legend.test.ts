import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, WAIVERS } from '../../../src/decide/decision.js';
import { explainWhyNot, whyNot } from '../../../src/explain/index.js';
import { TRACKS } from '../../../src/facts/loan/component.js';
import { LANGUAGES, type Language } from '../../../src/law/wording.js';
import { labels, type ValueLabels } from '../../../src/words/labels.js';
import { sampleOf } from '../../depth.js';
import { beyondTheCap, notCovered } from '../loans.js';
import { folder, liubao } from '../terminal.js';

const LIST: Readonly<Record<string, ValueLabels>> = labels().values;

const RECORD = {
  loan: beyondTheCap('L-1'),
  servicing: { components: [{ instalment: 0, component: 'principal', action: 'refused', penaltyInterest: null }] },
};
const FILES = {
  'loan.json': JSON.stringify(beyondTheCap('L-1')),
  'loans.ndjson': [beyondTheCap('L-1'), notCovered('L-2')].map((loan) => `${JSON.stringify(loan)}\n`).join(''),
  'record.json': JSON.stringify(RECORD),
};

/** Every command that prints values of decisions or audits, with the fields whose values it prints. */
const RUNS: readonly (readonly [argv: readonly string[], fields: readonly string[]])[] = [
  [
    ['decide', '@loans.ndjson'],
    ['track', 'outcome', 'penaltyInterest.waived', 'inclusive.value'],
  ],
  [
    ['decide', '@loan.json', '--turns-on'],
    ['track', 'outcome', 'penaltyInterest.waived'],
  ],
  [
    ['explain', '@loan.json'],
    ['track', 'outcome'],
  ],
  [
    ['explain', '@loan.json', '--full'],
    ['track', 'outcome'],
  ],
  [
    ['interview', '@loan.json'],
    ['track', 'outcome'],
  ],
  [['why-not', '@loan.json', 'not-covered'], ['track']],
  [['why-not', '@loan.json', 'negotiate', '--instalment', '1', '--component', 'principal'], ['outcome']],
  [
    ['what-if', '@loan.json', 'waiver=no', '--instalment', '1', '--component', 'principal'],
    ['track', 'penaltyInterest.waived'],
  ],
  [['sensitivity', '@loan.json'], ['track']],
  [
    ['audit', '@record.json'],
    ['track', 'audit.verdict'],
  ],
  [
    ['compare', 'fixtures/portfolio/loans.ndjson', '--against', 'as-of=2021-01-01', '--threads', '0'],
    ['track', 'outcome'],
  ],
];

/** The legend at the end of a text: each field with its entries. */
function legendIn(text: string, lang: Language): readonly (readonly [field: string, entries: readonly string[]])[] {
  const [, legend = ''] = text.split(lang === 'zh' ? /^JSON 中的取值\n/m : /^In JSON\n/m);
  return [...legend.matchAll(/^- ([\w.,、 ]+?)(?:: |:)(.*)$/gm)].flatMap(([, fields = '', entries = '']) =>
    fields.split(/, |、/).map((field) => [field, entries.split(/(?<=\))(?:, |、)/)] as const),
  );
}

/** The fields of which a value stands beside its words in the text itself. */
function besideIn(text: string, lang: Language): string[] {
  return Object.keys(LIST).filter((field) => entriesOf(field, lang).some((entry) => text.includes(entry)));
}

/** What is printed above the legend, however its lines break. */
const printedIn = (text: string, lang: Language) =>
  plain(text.split(lang === 'zh' ? /^JSON 中的取值\n/m : /^In JSON\n/m)[0] ?? '');
const plain = (text: string) => text.replaceAll(/\s+/g, '').toLowerCase();

const wordsOf = (field: string, entry: string, lang: Language) =>
  Object.entries(LIST[field] ?? {}).find(([value]) => entry.endsWith(`(${value})`))?.[1][lang] ?? entry;

const entriesOf = (field: string, lang: Language) =>
  Object.entries(LIST[field] ?? {}).map(([value, words]) => `${words[lang]}${lang === 'en' ? ' ' : ''}(${value})`);

describe('the legend of the values', () => {
  it.each(sampleOf(RUNS, 3))('of %j has the words of the one list beside the values of JSON', async (argv, fields) => {
    const at = await folder(FILES);
    const words = argv.map((word) => (word.startsWith('@') ? join(at, word.slice(1)) : word));
    for (const lang of sampleOf(LANGUAGES, 1, argv.join().length)) {
      const { out } = await liubao([...words, '--lang', lang]);
      const legend = legendIn(out, lang);
      const named = [...legend.map(([field]) => field), ...besideIn(out, lang)];
      // A word that is its value needs no entry.
      for (const field of fields) expect(named, lang).toContain(field);
      for (const [field, entries] of legend) {
        for (const entry of entries) expect(entriesOf(field, lang), `${field} in ${lang}`).toContain(entry);
      }
      for (const words of legend.flatMap(([field, entries]) => entries.map((entry) => wordsOf(field, entry, lang)))) {
        expect(printedIn(out, lang), lang).toContain(plain(words));
      }
    }
  });

  it('has no entry for words that only the law says', async () => {
    const { cases } = JSON.parse(await readFile('fixtures/audit/refusals.json', 'utf8'));
    const { loan, servicing } = cases[0];
    const at = await folder({ 'record.json': JSON.stringify({ loan, servicing }) });
    const { out } = await liubao(['audit', join(at, 'record.json'), '--lang', 'en']);
    expect(out).toMatch(/penalty\s+interest\s+is\s+waived/);
    expect(legendIn(out, 'en').map(([field]) => field)).not.toContain('penaltyInterest.waived');
  });
});

describe('a target is called by the words of the list', () => {
  const place = { instalment: 0, component: 'principal' } as const;
  const targets = [
    ...TRACKS.map((track) => [{ track }, 'track', track] as const),
    ...OUTCOMES.map((outcome) => [{ outcome, ...place }, 'outcome', outcome] as const),
    ...WAIVERS.map((waiver) => [{ waiver, ...place }, 'penaltyInterest.waived', waiver] as const),
  ];

  it.each(targets)('%j', (target, field, value) => {
    const found = whyNot(beyondTheCap('L-1'), target);
    for (const lang of LANGUAGES) {
      const [title = ''] = explainWhyNot(found, { lang }).split('\n');
      expect(title.slice(title.indexOf('“'), title.indexOf('”'))).toMatch(
        new RegExp(`(?:“|: |:)${LIST[field]?.[value]?.[lang]}$`),
      );
    }
  });
});
