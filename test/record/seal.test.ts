import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { describe, expect, it } from 'vitest';
import { LOAN_FIELDS } from '../../src/facts/loan/loan-fields.js';
import {
  createDecider,
  type Decision,
  decide,
  extendRulebook,
  InvalidOptionError,
  type LoanInput,
  ningxia2020,
} from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';
import { canonicalText } from '../../src/record/canonical-json.js';
import {
  maskedValue,
  PERSONAL_FIELDS,
  recorded,
  recordLine,
  replay,
  type SealedRecord,
  seal,
  verifyChain,
} from '../../src/record/index.js';
import { loans } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

const LOAN: LoanInput = {
  id: 'NX-1',
  contractNumber: 'C-2020-7',
  lender: '塞上江南银行',
  borrower: { id: 'B-7', kind: 'enterprise', size: 'small', creditTotal: '3000000', businessCondition: 'sales down by half' },
  schedule: [{ dueDate: '2020-08-15', principal: '50000.00' }],
  application: { principalUntil: '2021-03-31', interestUntil: null },
  extensions: { core: { branch: 'Yinchuan' }, phone: '0951-1234567' },
};
const KEY = 'a secret that the bank keeps';

/** Records of one loan, chained, as lines of a log. */
function chain(count: number): SealedRecord[] {
  const records: SealedRecord[] = [];
  for (let at = 0; at < count; at++) {
    const loan = { ...LOAN, schedule: [{ dueDate: '2020-08-15', principal: `${50_000 + at}.00` }] };
    records.push(seal(decide(loan), loan, { after: records.at(-1) }));
  }
  return records;
}
const RECORDS = chain(6);
const LINES = RECORDS.map(recordLine);
const kinds = (log: string | readonly string[]) => replay(log).faults.map(({ line, kind }) => `${line} ${kind}`);
const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at);

/** A record after a change, with the digest that it then has, as a forger would write it. */
function forged(record: SealedRecord, change: (copy: Record<'loan' | 'decision', object>) => void): string {
  const { digest: _, signature: __, ...content } = structuredClone(record) as unknown as Record<string, never>;
  change(content as never);
  const digest = createHash('sha256').update(canonicalize(content)).digest('hex');
  return canonicalize({ ...content, digest });
}

describe('canonical JSON', () => {
  it('is that of RFC 8785, as another implementation of it has it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
        expect(canonicalText(data)).toBe(canonicalize(data));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('is the sample of RFC 8785, section 3.2.4', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalText(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('puts keys in the order of their code units, whatever they are called', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6', 'toJSON', '__proto__'];
    const data = Object.fromEntries(keys.map((key) => [key, 0]));
    expect(Object.keys(JSON.parse(canonicalText(data)) as object)).toHaveLength(keys.length);
    const said = [...canonicalText(data).matchAll(/"((?:[^"\\]|\\.)*)":/g)].map(([, key]) => JSON.parse(`"${key}"`) as string);
    expect(said).toEqual([...keys].sort());
  });
});

describe('a sealed decision', () => {
  it('has the loan, the decision with its record, and a digest that anybody can compute again', () => {
    const record = seal(decide(LOAN), LOAN);
    const { digest, ...content } = record;
    expect(content).toEqual({
      format: 'liubao-record/1',
      sequence: 0,
      previous: null,
      loan: LOAN,
      decision: recorded(decide(LOAN), LOAN),
    });
    expect(digest).toBe(createHash('sha256').update(canonicalize(content)).digest('hex'));
    expect(JSON.parse(recordLine(record))).toEqual(record);
  });

  it('is chained to the record before, which may be named by its number and digest alone', () => {
    const [first, second] = [RECORDS[0] as SealedRecord, RECORDS[1] as SealedRecord];
    expect(second).toMatchObject({ sequence: 1, previous: first.digest });
    const { sequence, digest } = first;
    const loan = second.loan;
    expect(seal(decide(loan), loan, { after: { sequence, digest } })).toEqual(second);
  });

  it('is the same for a decision that was JSON meanwhile, and is not changed by its caller', () => {
    const [decision, loan] = [decide(LOAN), structuredClone(LOAN)];
    const record = seal(JSON.parse(JSON.stringify(decision)) as Decision, loan);
    Object.assign(loan.borrower ?? {}, { id: 'another' });
    expect(record).toEqual(seal(decision, LOAN));
  });

  it.each([
    ['a record before that is none', { after: { sequence: -1, digest: 'x' } }],
    ['a key of masks that is guessed', { mask: { key: 'short' } }],
    ['a field that rules read', { mask: { key: KEY, fields: ['borrower.creditTotal'] } }],
    ['a field that there is not', { mask: { key: KEY, fields: ['borrower.name'] } }],
    ['a function that signs by throwing', { sign: () => JSON.parse('{') }],
    ['a signature that is no text', { sign: () => 7 as never }],
  ])('is refused with %s', (_, options) => {
    expect(() => seal(decide(LOAN), LOAN, options)).toThrow(InvalidOptionError);
  });

  it('never tells the key of masks in an error', () => {
    expect(() => seal(decide(LOAN), LOAN, { mask: { key: 'hunter2' } })).not.toThrow('hunter2');
  });
});

describe('a log', () => {
  const log = `${LINES.join('\n')}\n`;

  it('is decided again, record by record, to the same decisions', () => {
    const { faults, ...report } = replay(log);
    expect(faults).toEqual([]);
    const version = RECORDS[0]?.decision.record.libraryVersion ?? '';
    const { sequence, digest } = RECORDS[5] as SealedRecord;
    expect(report).toMatchObject({ records: 6, decided: 6, versions: { [version]: 6 }, head: { sequence, digest } });
    expect(verifyChain(log)).toMatchObject({ records: 6, decided: 0, faultCount: 0 });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a record is missing', without(LINES, 2), ['3 order']],
    ['the first is missing', without(LINES, 0), ['1 order']],
    ['a record stands there twice', [...LINES.slice(0, 3), ...LINES.slice(2)], ['4 order']],
    ['two are exchanged', [LINES[0], LINES[2], LINES[1], ...LINES.slice(3)] as string[], ['2 order', '3 order', '4 order']],
    ['a line is no JSON', [...LINES.slice(0, 2), '{', ...LINES.slice(3)], ['3 unreadable']],
    ['a line is another JSON', [...LINES.slice(0, 2), '{"a":1}', ...LINES.slice(3)], ['3 unreadable']],
    ['a line is blank', [...LINES.slice(0, 2), '', ...LINES.slice(2)], ['3 unreadable', '4 order']],
    ['a line is nested deeper than any record', [...LINES.slice(0, 5), '['.repeat(100_000)], ['6 unreadable']],
    ['a line has a space more', [...LINES.slice(0, 5), LINES[5]?.replace(',"', ', "') ?? ''], ['6 unreadable']],
    ['a key stands twice', [`{"digest":"",${LINES[0]?.slice(1)}`, ...LINES.slice(1)], ['1 unreadable']],
    [
      'a figure of a loan was changed',
      [LINES[0] ?? '', LINES[1]?.replace('"principal":"50001.00"', '"principal":"70001.00"') ?? '', ...LINES.slice(2)],
      ['2 digest', '2 digest', '2 digest', '2 decision'],
    ],
    [
      'a decision was changed',
      [LINES[0] ?? '', LINES[1]?.replace('"track":"shall-defer"', '"track":"not-covered"') ?? '', ...LINES.slice(2)],
      ['2 digest', '2 digest', '2 decision'],
    ],
    [
      'a decision was changed by one who computes all digests of the record again',
      [
        LINES[0] ?? '',
        forged(RECORDS[1] as SealedRecord, ({ decision }) => {
          const { record, ...rest } = decision as SealedRecord['decision'];
          Object.assign(decision, { track: 'not-covered' });
          const id = canonicalize({
            libraryVersion: record.libraryVersion,
            inputDigest: record.inputDigest,
            decision: { ...rest, track: 'not-covered' },
          });
          Object.assign(record, { decisionId: createHash('sha256').update(id).digest('hex') });
        }),
        ...LINES.slice(2),
      ],
      ['2 decision', '3 chain'],
    ],
    [
      'the rulebook is another',
      [
        LINES[0] ?? '',
        forged(RECORDS[1] as SealedRecord, ({ decision }) =>
          Object.assign((decision as { rulebook: object }).rulebook, { digest: 'f'.repeat(64) }),
        ),
        ...LINES.slice(2),
      ],
      ['2 digest', '2 rulebook', '3 chain'],
    ],
    [
      'the loan is none any more',
      [...LINES.slice(0, 5), forged(RECORDS[5] as SealedRecord, ({ loan }) => Object.assign(loan, { schedule: [] }))],
      ['6 digest', '6 digest', '6 decision'],
    ],
  ])('in which %s is found out at its line, and the others go on', (_, lines, faults) => {
    expect(kinds(lines)).toEqual(faults);
    expect(replay(`${lines.join('\n')}\n`).faults).toEqual(replay(lines).faults);
    // The bytes of a file end as lines do; the records that are not at fault are decided again.
    const faulty = new Set(faults.map((fault) => Number(fault.split(' ')[0])));
    expect(replay(lines).decided).toBeGreaterThanOrEqual(lines.length - faulty.size - 1);
  });

  it('says what was expected and found, in both languages', () => {
    const record = RECORDS[1] as SealedRecord;
    const changed = forged(record, ({ decision }) => Object.assign(decision, { track: 'not-covered' }));
    const fault = replay([LINES[0] ?? '', changed]).faults.find(({ kind }) => kind === 'decision');
    expect(fault).toMatchObject({ line: 2, path: 'decision.track', expected: '"shall-defer"', found: '"not-covered"' });
    expect(fault?.message).toBe('line 2: is decided otherwise now: decision.track: expected "shall-defer", found "not-covered"');
    expect(fault?.zh.message).toContain('第2行');
  });

  it('of which any byte is changed is found out', () => {
    const two = LINES.slice(0, 2).join('\n');
    fc.assert(
      fc.property(fc.nat(two.length - 1), fc.constantFrom('x', '0', '"', '{', '\n', ' '), (at, letter) => {
        fc.pre(two[at] !== letter);
        const changed = two.slice(0, at) + letter + two.slice(at + 1);
        expect(verifyChain(`${changed}\n`).faultCount).toBeGreaterThan(0);
      }),
      { numRuns: runs(300) },
    );
  });

  it('whose end was cut off is found out where the host kept its head', () => {
    const head = RECORDS[5] as SealedRecord;
    expect(replay(LINES, { head }).faultCount).toBe(0);
    const cut = replay(LINES.slice(0, 4), { head });
    expect(cut.faults).toMatchObject([{ kind: 'head', line: 4, expected: '5', found: '3' }]);
    expect(replay(LINES.slice(0, 4)).faultCount).toBe(0);
    const another = { sequence: 5, digest: '0'.repeat(64) };
    expect(replay(LINES, { head: another }).faults).toMatchObject([{ kind: 'head', path: 'digest' }]);
  });

  it('that is a later part of a longer one begins after the record named', () => {
    expect(verifyChain(LINES.slice(3), { after: RECORDS[2] }).faultCount).toBe(0);
    expect(verifyChain(LINES.slice(3)).faults).toMatchObject([{ kind: 'order', expected: '0', found: '3' }]);
    expect(verifyChain(LINES.slice(3), { after: { sequence: 2, digest: '0'.repeat(64) } }).faults).toMatchObject([
      { kind: 'chain' },
    ]);
  });

  it('whose last line does not end is whole up to the one before', () => {
    const torn = replay(log.slice(0, -40));
    expect(torn).toMatchObject({ records: 5, decided: 5, faultCount: 0, torn: { line: 6 } });
    expect(replay(log.slice(0, -1)).torn?.bytes).toBe(Buffer.byteLength(LINES[5] ?? ''));
  });

  it('with thousands of faults names the first thousand and counts them all', () => {
    const report = replay(Array.from({ length: 3_000 }, () => 'x'));
    expect([report.faults.length, report.faultCount]).toEqual([1_000, 3_000]);
  });

  it('of nothing has no head', () => {
    expect(replay('')).toEqual({
      records: 0,
      decided: 0,
      masked: 0,
      signed: 0,
      verified: 0,
      versions: {},
      faults: [],
      faultCount: 0,
    });
  });
});

describe('any decision', () => {
  const options = [
    {},
    { trace: true },
    { turnsOn: true },
    { asOf: '2020-09-01' },
    { readings: { 'ceiling.scope': 'enterprises' }, parameters: { 'penalty.multiplier': '1.4' }, trace: true, turnsOn: true },
  ] as const;

  it('that was sealed is decided again to the same, whatever it was made under', () => {
    fc.assert(
      fc.property(loans({ complete: false }), fc.constantFrom(...options), (loan, its) => {
        const record = seal(decide(loan, its), loan);
        expect(replay([recordLine(record)])).toMatchObject({ decided: 1, faultCount: 0 });
        const masked = seal(decide(loan, its), loan, { mask: { key: KEY, fields: [...PERSONAL_FIELDS, 'id', 'lender'] } });
        expect(replay([recordLine(masked)])).toMatchObject({ decided: 1, faultCount: 0, masked: 1 });
      }),
      { numRuns: runs(200) },
    );
  });

  it('under a rulebook of several days is decided again by the law of its day', () => {
    const rulebook = readRulebook('fixtures/rulebooks/relief-series/3-april-2021');
    const loan: LoanInput = { ...LOAN, application: null, schedule: [{ dueDate: '2021-06-30', principal: '50000.00' }] };
    for (const its of [{ lawAsOf: '2021-05-01' }, { lawAsOf: '2021-10-01' }, { asOf: '2021-10-01' }]) {
      const lines = [recordLine(seal(createDecider({ rulebook, ...its }).decide(loan), loan))];
      expect(replay(lines, { rulebooks: [rulebook] })).toMatchObject({ decided: 1, faultCount: 0 });
      expect(replay(lines).faults).toMatchObject([{ kind: 'rulebook', line: 1 }]);
    }
  });

  it('under rules of the house is decided again with them', () => {
    const wording = { zh: '字', en: 'word' };
    const conclusion = { force: 'obligation', provisions: ['house/1'], ...wording };
    const outcome = (then: string) => ({ ...Object.fromEntries([['then', then]]), ...conclusion });
    const rulebook = extendRulebook(ningxia2020(), {
      facts: { 'extensions.watched': { type: 'flag', title: wording, question: wording, changedBy: 'bank' } },
      sources: [
        { id: 'house', title: wording, shortTitle: wording, issuer: wording, dated: '2021-07-01', inForceFrom: '2021-07-01' },
      ],
      provisions: [{ id: 'house/1', source: 'house', text: '字。', gloss: 'Word.', force: 'obligation', addressee: ['bank'] }],
      ruleSets: [
        {
          id: 'house-watch',
          title: wording,
          decides: 'house.watch',
          grain: 'loan',
          rules: [{ name: 'watched', when: { fact: 'extensions.watched', operator: 'is', value: true }, ...outcome('watched') }],
          otherwise: outcome('none'),
        },
      ],
    } as never);
    const loan = { ...LOAN, extensions: { watched: true, core: { branch: 'Yinchuan' } } };
    const decision = createDecider({ rulebook }).decide(loan);
    const mask = { key: KEY };
    const record = seal(decision, loan, { rulebook, mask });
    // A fact of the rulebook is not masked, for the decision depends on it.
    expect(record.loan.extensions).toEqual({
      watched: true,
      core: { masked: maskedValue(KEY, 'extensions.core', { branch: 'Yinchuan' }) },
    });
    expect(replay([recordLine(record)], { rulebooks: [rulebook] })).toMatchObject({ decided: 1, faultCount: 0, masked: 1 });
    expect(() => seal(decision, loan, { rulebook, mask: { ...mask, fields: ['extensions.watched'] } })).toThrow(
      /extensions\.watched/,
    );
    expect(() => seal(decision, loan, { mask })).toThrow(/rulebook: .* the rulebook that the decision was made under/);
  });
});

describe('masked fields', () => {
  it('are those of the registry that may tell who the borrower is, and all that the host keeps', () => {
    expect(PERSONAL_FIELDS).toEqual(['contractNumber', 'borrower.id', 'borrower.businessCondition', 'extensions']);
  });

  it('stand in the record as masks that only the key makes again, and the decision is not changed by them', () => {
    const record = seal(decide(LOAN), LOAN, { mask: { key: KEY } });
    const masks = (field: string, value: unknown) => maskedValue(KEY, field, value);
    expect(record.masked).toEqual([
      'borrower.businessCondition',
      'borrower.id',
      'contractNumber',
      'extensions.core',
      'extensions.phone',
    ]);
    expect(record.loan).toEqual({
      ...LOAN,
      contractNumber: masks('contractNumber', 'C-2020-7'),
      borrower: {
        ...LOAN.borrower,
        id: masks('borrower.id', 'B-7'),
        businessCondition: masks('borrower.businessCondition', 'sales down by half'),
      },
      extensions: {
        core: { masked: masks('extensions.core', { branch: 'Yinchuan' }) },
        phone: { masked: masks('extensions.phone', '0951-1234567') },
      },
    });
    const line = recordLine(record);
    for (const told of ['B-7', 'C-2020-7', 'sales down', 'Yinchuan', '0951']) expect(line).not.toContain(told);
    const { record: _, ...decision } = record.decision;
    expect(decision).toEqual(decide(LOAN));
    expect(maskedValue('another secret of the bank', 'borrower.id', 'B-7')).not.toBe(masks('borrower.id', 'B-7'));
    expect(masks('contractNumber', 'B-7')).not.toBe(masks('borrower.id', 'B-7'));
  });

  it('are masked once where they are named twice, by themselves or with all that the host keeps', () => {
    const loan = { ...LOAN, borrower: { ...LOAN.borrower, id: 'B-7' }, extensions: { core: 'x' } };
    const fields = ['borrower.id', 'extensions', 'borrower.id', 'extensions.core'];
    const record = seal(decide(loan), loan, { mask: { key: KEY, fields } });
    expect(record.masked).toEqual(['borrower.id', 'extensions.core']);
    expect(record.loan.borrower?.id).toBe(maskedValue(KEY, 'borrower.id', 'B-7'));
    expect(record.loan.extensions).toEqual({ core: { masked: maskedValue(KEY, 'extensions.core', 'x') } });
  });

  it('may be the id of the loan, in the decision too', () => {
    const record = seal(decide(LOAN), LOAN, { mask: { key: KEY, fields: ['id'] } });
    expect(record.loan.id).toBe(maskedValue(KEY, 'id', 'NX-1'));
    expect(record.decision.loanId).toBe(record.loan.id);
    expect(record.masked).toEqual(['id']);
  });

  it('are every field that no rule reads, and no other', () => {
    for (const { path, type } of LOAN_FIELDS.values()) {
      const sealed = () => seal(decide(LOAN), LOAN, { mask: { key: KEY, fields: [path] } });
      if (type === undefined) expect(sealed().loan).toBeDefined();
      else expect(sealed, path).toThrow(InvalidOptionError);
    }
  });
});

describe('a signature', () => {
  const sign = (digest: string) => `signed ${digest}`;
  const verify = (digest: string, signature: string) => signature === `signed ${digest}`;

  it('is of the digest, and is asked of every record where it is verified', () => {
    const first = seal(decide(LOAN), LOAN, { sign });
    expect(first.signature).toBe(`signed ${first.digest}`);
    const unsigned = seal(decide(LOAN), LOAN, { after: first });
    const other = { ...seal(decide(LOAN), LOAN, { after: unsigned }), signature: 'signed' };
    const report = verifyChain([first, unsigned, other].map(recordLine), { verify });
    expect(report).toMatchObject({ signed: 2, verified: 1 });
    expect(report.faults.map(({ line, kind, found }) => [line, kind, found])).toEqual([
      [2, 'signature', 'nothing'],
      [3, 'signature', '"signed"'],
    ]);
    expect(verifyChain([first, unsigned].map(recordLine))).toMatchObject({ faultCount: 0, signed: 1, verified: 0 });
  });

  it('is refused by a verifier that throws, or answers neither yes nor no', () => {
    const line = recordLine(seal(decide(LOAN), LOAN, { sign }));
    expect(() => verifyChain([line], { verify: () => JSON.parse('{') })).toThrow(InvalidOptionError);
    expect(() => verifyChain([line], { verify: () => 1 as never })).toThrow(InvalidOptionError);
  });
});
