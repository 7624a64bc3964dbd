import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decide, type Fault, InvalidRulebookError } from '../../src/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';
import { beyondTheCap } from '../cli/loans.js';
import { liubao } from '../cli/terminal.js';

// Every fault is told in Chinese too.
const HAN = expect.stringMatching(/\p{Script=Han}/u);

const INVENTED = 'fixtures/rulebooks/invented-2021';
const HARD_HIT = 'fixtures/rulebooks/hard-hit-industries';
const HOUSE = 'fixtures/rulebooks/house-rules';
const NINGXIA = 'rules/ningxia-2020';
const SIZE = 'rules/enterprise-size-2011';
const OUTCOME = 'rule-sets/autumn-outcome.json';
const TABLE = 'tables/limits-by-industry.json';

/** A copy of a rulebook's folder in which a text of a file is another. */
function edited(folder: string, file: string, from: string, to: string): { readonly copy: string; readonly text: string } {
  const copy = mkdtempSync(join(tmpdir(), 'liubao-faults-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(folder, copy, { recursive: true });
  const before = readFileSync(join(copy, file), 'utf8');
  if (!before.includes(from)) throw new RangeError(`${file} has no ${from}`);
  const text = before.replace(from, () => to);
  writeFileSync(join(copy, file), text);
  return { copy, text };
}

function faultsOf(run: () => unknown): readonly Fault[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidRulebookError) return error.faults;
    throw error;
  }
  return [];
}

/** The line and the column of a text in another, both counted from 1. */
function placeOf(text: string, part: string) {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** A kind of fault: the edit that makes it, the pointer and the message, and the text at which it stands in the edited file. */
type Case = readonly [folder: string, file: string, from: string, to: string, pointer: string, message: string, at: string];

const KEY = '"$schema"';
const CASES: readonly Case[] = [
  [INVENTED, 'rulebook.json', '"1.0.0"', '"one"', '/version', '"one" is not allowed here', '"version"'],
  [INVENTED, 'rulebook.json', '"id"', '"ID"', '/id', 'missing', '{'],
  [INVENTED, 'rulebook.json', '"id"', '"ID"', '/ID', 'unknown key', '"ID"'],
  [INVENTED, 'rulebook.json', '"title"', '"words": {}, "title"', '/words', 'unknown key', '"words"'],
  [INVENTED, 'rulebook.json', KEY, '"$schema": 3, "x"', '/$schema', 'is not of type string', KEY],
  [
    INVENTED,
    'provisions.json',
    '"source": "invented",\n      "text": "小额',
    '"source": "x",\n      "text": "小额',
    '/provisions/1/source',
    'unknown source "x"',
    '"source": "x"',
  ],
  [INVENTED, 'provisions.json', '"2021-06-15"', '"2021-06-31"', '/sources/0/dated', 'is not a calendar day', '"dated"'],
  [INVENTED, 'provisions.json', '"sources"', '"source"', '/source', 'unknown key', '"source"'],
  [
    INVENTED,
    'parameters.json',
    '"2021-11-30"',
    '"November"',
    '/parameters/2/value',
    '"November", expected',
    '"value": "November"',
  ],
  [
    INVENTED,
    'parameters.json',
    '["invented/p1/2"]',
    '["invented/p9"]',
    '/parameters/1/provisions/0',
    'unknown provision "invented/p9"',
    '"invented/p9"',
  ],
  [
    INVENTED,
    'parameters.json',
    '"autumn.lastDay"',
    '"autumn.firstDay"',
    '/parameters/2/id',
    '"autumn.firstDay" stands there already',
    '"id": "autumn.firstDay",\n      "type": "date",\n      "value": "2021-11-30"',
  ],
  [
    INVENTED,
    'interpretations.json',
    '"tenable"',
    '"default"',
    '/interpretations/0/readings',
    '2 of the readings are the default',
    '"readings"',
  ],
  [
    INVENTED,
    'conditions.json',
    '"borrower.creditTotal"',
    '"borrower.credit"',
    '/within-small-ceiling/when/fact',
    'unknown fact "borrower.credit"',
    '"fact": "borrower.credit"',
  ],
  [INVENTED, 'conditions.json', '"within-small-ceiling"', '"Within"', '/Within', 'is not allowed here', '"Within"'],
  [
    INVENTED,
    'expectations.json',
    '["as-requested"]',
    '["as-requestet"]',
    '/autumn-outcome/overlaps/apply-first/0',
    'unknown rule "as-requestet"',
    '"as-requestet"',
  ],
  [INVENTED, 'words.json', '"application.appliedOn"', '"applied"', '/weighed/0', 'a loan has no applied', '"applied"'],
  [HARD_HIT, 'facts.json', '"type": "choice"', '"type": "text"', '/extensions.industry/type', 'is not one of', '"type": "text"'],
  [
    NINGXIA,
    'derived-facts.json',
    '"guarantee.standardFeeRate"',
    '"guarantee.standardFee"',
    '/derivedFacts/0/product/0',
    'unknown fact "guarantee.standardFee"',
    '"guarantee.standardFee"',
  ],
  [
    SIZE,
    TABLE,
    '"enterprise.employees"',
    '"enterprise.staff"',
    '/measures/employees/fact',
    'unknown fact "enterprise.staff"',
    '"fact": "enterprise.staff"',
  ],
  [SIZE, TABLE, '"by"', '"buy"', '/by', 'missing', '{'],
  [
    INVENTED,
    OUTCOME,
    '"component.requested"',
    '"component.request"',
    '/rules/1/when/1/fact',
    'unknown fact "component.request"',
    '"fact": "component.request"',
  ],
  [INVENTED, OUTCOME, '"onOrBefore"', '"until"', '/rules/2/when/1/operator', 'is not one of', '"operator": "until"'],
  [INVENTED, OUTCOME, '"then": "nothing-due",\n', '', '/rules/0/then', 'missing', '{\n      "name": "nothing-due"'],
  [INVENTED, OUTCOME, '"invented/p1/3"', '"invented/p9"', '/otherwise/provisions/1', 'unknown provision', '"invented/p9"'],
  [INVENTED, OUTCOME, '"id"', '"hitpolicy": "first", "id"', '/hitpolicy', 'unknown key', '"hitpolicy"'],
  [INVENTED, OUTCOME, '"autumn-outcome"', '"outcome"', '/id', 'holds the rule set "outcome"', '"id"'],
];

describe('a fault of a rulebook names the file, the line and the column', () => {
  it.each(CASES)('%s/%s: %s → %s', (folder, file, from, to, pointer, message, at) => {
    const { copy, text } = edited(folder, file, from, to);
    const faults = faultsOf(() => readRulebook(copy));
    const expected = { file, pointer, ...placeOf(text, at), message: expect.stringContaining(message), zh: HAN };
    expect(faults).toContainEqual(expected);
  });

  it('in every file that a rulebook has', () => {
    const files = new Set(CASES.map(([, file]) => file.replace(/\/.*/, '')));
    expect(files).toEqual(
      new Set([
        ...['rulebook.json', 'provisions.json', 'parameters.json', 'interpretations.json', 'facts.json', 'derived-facts.json'],
        ...['conditions.json', 'expectations.json', 'words.json', 'rule-sets', 'tables'],
      ]),
    );
  });

  it.each([
    ['a comma that is missing', '"id": "autumn-outcome",', '"id": "autumn-outcome"', '"title"', 'not JSON: comma expected'],
    [
      'a key that stands twice',
      '"grain"',
      '"decides": "x", "grain"',
      '"decides": "x"',
      'not JSON: the key "decides" stands twice',
    ],
    ['a comment', '"grain"', '// for each component\n"grain"', '// for', 'not JSON: invalid comment token'],
  ])('of a text that is no JSON: %s', (_, from, to, at, message) => {
    const { copy, text } = edited(INVENTED, OUTCOME, from, to);
    const place = placeOf(text, at);
    const fault = { file: OUTCOME, pointer: '', ...place, message: expect.stringContaining(message), zh: HAN };
    expect(faultsOf(() => readRulebook(copy))).toEqual([fault]);
    expect(() => readRulebook(copy)).toThrow(`${OUTCOME}:${place.line}:${place.column}: ${message}`);
  });

  it('where only deciding loans refuses it', () => {
    const { copy, text } = edited(INVENTED, OUTCOME, '"then": "no-deferral"', '"then": "refused"');
    const rulebook = readRulebook(copy);
    expect(faultsOf(() => decide(beyondTheCap('A'), { rulebook }))).toEqual([
      {
        file: OUTCOME,
        pointer: '/otherwise/then',
        ...placeOf(text, '"then": "refused"'),
        message: expect.stringContaining('component.outcome is never "refused"'),
        zh: HAN,
      },
    ]);
  });

  it('where the law of a day is refused', () => {
    const file = 'rule-sets/series-outcome.json';
    const { copy, text } = edited(
      'fixtures/rulebooks/relief-series/3-april-2021',
      file,
      '"then": "no-deferral"',
      '"then": "refused"',
    );
    const rulebook = readRulebook(copy);
    const loan = { ...beyondTheCap('A'), asOf: '2021-05-01' };
    const place = { file, ...placeOf(text, '"then": "refused"') };
    for (const lawAsOf of ['2021-05-01', '2021-09-01'])
      expect(faultsOf(() => decide(loan, { rulebook, lawAsOf }))).toContainEqual(expect.objectContaining(place));
  });

  it('where lint finds it in a rulebook that loads', () => {
    const { copy, text } = edited(
      INVENTED,
      'provisions.json',
      ',\n      "undecidable"',
      '} , {"id": "invented/p1/5", "source": "invented", "text": "无", "gloss": "none", "force": "obligation", "addressee": ["bank"], "undecidable"',
    );
    const { faults } = lint(readRulebook(copy));
    expect(faults).toContainEqual(
      expect.objectContaining({
        kind: 'uncited-provision',
        written: { file: 'provisions.json', pointer: '/provisions/3', ...placeOf(text, '{\n      "id": "invented/p1/4"') },
      }),
    );
  });
});

describe('a fault of a rulebook that extends another is written', () => {
  const uncited = (id: string, source: string) =>
    `{"id": "${id}", "source": "${source}", "text": "无", "gloss": "none", "force": "obligation", "addressee": ["bank"]}`;

  /** A house whose rulebook extends the invented one, with a provision that nothing cites in each. */
  function house() {
    const first = '"provisions": [';
    const base = edited(INVENTED, 'provisions.json', first, `${first}\n${uncited('invented/p0/1', 'invented')},`);
    const folder = mkdtempSync(join(tmpdir(), 'liubao-house-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of ['provisions.json', 'rule-sets']) cpSync(`${HOUSE}/${file}`, join(folder, file), { recursive: true });
    rmSync(join(folder, 'rule-sets/house-signature.json'));
    const text = readFileSync(join(folder, 'provisions.json'), 'utf8').replace(
      first,
      `${first}\n${uncited('house/p0/1', 'house')},`,
    );
    writeFileSync(join(folder, 'provisions.json'), text);
    const named = join('..', basename(base.copy));
    writeFileSync(join(folder, 'rulebook.json'), JSON.stringify({ extends: named, id: 'house' }));
    cpSync(`${HOUSE}/facts.json`, join(folder, 'facts.json'));
    return { folder, text, base, named };
  }

  it('in its own file, or in that of the other, by its path from the folder of the first', async () => {
    const { folder, text, base, named } = house();
    const faults = lint(readRulebook(folder)).faults.filter(({ kind }) => kind === 'uncited-provision');
    expect(faults.map(({ written }) => written)).toEqual(
      expect.arrayContaining([
        { file: 'provisions.json', pointer: '/provisions/0', ...placeOf(text, '{"id": "house/p0/1"') },
        { file: `${named}/provisions.json`, pointer: '/provisions/0', ...placeOf(base.text, '{"id": "invented/p0/1"') },
      ]),
    );
    const { out } = await liubao(['lint', folder]);
    expect(out).toContain(`provisions.json:${placeOf(text, '{"id": "house/p0/1"').line}`);
  });

  it('where a rule set stands, in the order of the ids of both', () => {
    const { folder } = house();
    const file = 'rule-sets/house-credit-line.json';
    const before = readFileSync(join(folder, file), 'utf8');
    const text = before.replace('"value": "c"', '"value": "a"');
    expect(text).not.toBe(before);
    writeFileSync(join(folder, file), text);
    const dead = lint(readRulebook(folder)).faults.filter(({ ruleSet }) => ruleSet === 'house-credit-line');
    expect(dead).toContainEqual(
      expect.objectContaining({ written: expect.objectContaining({ file, line: expect.any(Number) }) }),
    );
  });
});

describe('every command that reads a rulebook', () => {
  const loan = 'fixtures/portfolio/loans.ndjson';
  const mapping = 'fixtures/mappings/core-ledger/mapping.json';
  it.each([
    ['decide', loan],
    ['assess', 'enterprise', loan],
    ['explain', loan, '--loan', 'NX-P-0001'],
    ['why-not', loan, 'shall-defer', '--loan', 'NX-P-0001'],
    ['sensitivity', loan],
    ['interview'],
    ['audit', loan],
    ['portfolio', loan, '--out', '/dev/null'],
    ['sql', '--mapping', mapping],
    ['check', 'fixtures/loans'],
    ['provisions'],
    ['graph'],
    ['book', 'fixtures/loans', '--out', '/dev/null/book'],
  ])('liubao %s prints the file and the line of its faults', async (...argv) => {
    const { copy, text } = edited(INVENTED, OUTCOME, '"component.requested"', '"component.request"');
    const { code, err } = await liubao([...argv, '--rulebook', copy]);
    const { line } = placeOf(text, '"fact": "component.request"');
    expect(err).toContain(`${OUTCOME}:${line} /rules/1/when/1/fact: unknown fact "component.request"`);
    expect(code).not.toBe(0);
  });

  it('liubao lint prints them too', async () => {
    const { copy, text } = edited(INVENTED, OUTCOME, '"id": "autumn-outcome",', '"id": "autumn-outcome"');
    const { line, column } = placeOf(text, '"title"');
    expect(await liubao(['lint', copy])).toMatchObject({
      code: 1,
      out: expect.stringContaining(`${OUTCOME}:${line}:${column}\n`),
      err: '',
    });
  });
});

it.each(readdirSync('fixtures/rulebooks/flood-2022/rule-sets').filter((name) => name !== 'flood-audit.json'))(
  'a rulebook without %s has a fault, and each has a file and a line',
  (name) => {
    const copy = mkdtempSync(join(tmpdir(), 'liubao-faults-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync('fixtures/rulebooks/flood-2022', copy, { recursive: true });
    rmSync(join(copy, 'rule-sets', name));
    const refused = faultsOf(() => readRulebook(copy));
    const places = refused.length > 0 ? refused : lint(readRulebook(copy)).faults.map(({ written }) => written);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatchObject({ file: expect.stringMatching(/\.json$/), line: expect.any(Number) });
  },
);
