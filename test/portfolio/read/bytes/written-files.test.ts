import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODING_NAMES } from '../../../../src/mapping/file-layout.js';
import { parseMapping, standardMapping } from '../../../../src/mapping/mapping.js';
import type { Mapping } from '../../../../src/mapping/mapping-type.js';
import { decidePortfolio, type FileFormat, type FileLayout, PortfolioError } from '../../../../src/portfolio/index.js';
import { newReading } from '../../../../src/portfolio/read/bytes/encoding.js';
import { textBytes } from '../../../../src/portfolio/read/bytes/text-bytes.js';
import { zstdFrame } from '../../../../src/portfolio/read/bytes/zstd-frame.js';
import { ZstdFrames } from '../../../../src/portfolio/read/bytes/zstd-frames.js';
import { csvTable } from '../../../../src/portfolio/read/csv-table.js';
import { itAtTimes, runs, sampleOf } from '../../../depth.js';
import { duckdbInstalled, emptyFolder, enginesFor, jsonLines } from '../../files.js';
import { COMPRESSED, WRITTEN } from './encoded-text.js';

const ENGINES = enginesFor(import.meta.url);
type Engine = (typeof ENGINES)[number];

/** A mapping of files with Chinese heads. */
const BANK: Mapping = {
  loans: {
    table: 'loans',
    id: '贷款号',
    facts: { 'borrower.kind': { column: '客户类型', values: { 企业: 'enterprise', 个体工商户: 'individual-business' } } },
  },
  schedule: { table: 'plan', loanId: '贷款号', instalment: '期次', facts: { dueDate: '到期日', principal: '本金' } },
};

const LOANS = [
  ['贷款号', '客户名称', '客户类型'],
  ['A-1', '宁夏中小商贸有限公司', '企业'],
  ['银-2', '银川李记餐饮店(𠮷)', '个体工商户'],
];
const PLAN = [
  ['贷款号', '期次', '到期日', '本金'],
  ['A-1', '1', '2020-08-15', '5000000.10'],
  ['银-2', '1', '2020-08-15', '0.01'],
];
const ROWS = [
  ['A-1', '5000000.10'],
  ['银-2', '0.01'],
];

const csv = (rows: readonly (readonly string[])[], separator = ',', end = '\n') =>
  rows.map((row) => row.join(separator) + end).join('');

type Files = Readonly<Record<string, string | Uint8Array>>;
interface Given {
  readonly layout?: FileLayout;
  readonly mapping?: Mapping | undefined;
  readonly engine?: Engine;
  readonly inputFormat?: FileFormat;
}

/** Decides files given by their content: the loans and, where there is a second, their instalments. */
async function decidedOf(files: Files, { engine = 'js', ...given }: Given = {}) {
  const folder = await emptyFolder();
  const [input = '', schedule] = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const output = join(folder, 'out.ndjson');
  const run = await decidePortfolio({ input, schedule, output, engine, threads: 0, rows: 'components', ...given });
  const rows = jsonLines(output).filter(({ component }) => component === 'principal');
  return {
    ...run,
    rows: rows.map(({ loan_id, amount }) => [loan_id, amount]),
    ids: rows.map(({ loan_id }) => loan_id),
    told: run.rejects.map(({ file, line, error }) => [file?.split('/').at(-1), line, error.message]),
  };
}

async function refusedOf(files: Files, given: Given = {}): Promise<string> {
  const error = await decidedOf(files, given).catch((caught: unknown) => caught);
  if (!(error instanceof PortfolioError)) throw error;
  return error.message;
}

const STANDARD_PLAN = (...ids: readonly string[]) =>
  `loan_id,instalment,due_date,principal\n${ids.map((id) => `${id},1,2020-08-15,1.00\n`).join('')}`;

describe.skipIf(!duckdbInstalled).each(ENGINES)('files as banks write them: %s', { timeout: 120_000 }, (engine) => {
  it.each(sampleOf(Object.keys(WRITTEN) as (keyof typeof WRITTEN)[], 2))(
    '%s, with any separator, compressed or not',
    async (name) => {
      // What both engines decide is read by one reader.
      const separators = engine === 'js' ? sampleOf([',', ';', '\t', '|', '|+|', '\u0001'], 2) : [',', '|+|'];
      const compressions = Object.entries(COMPRESSED);
      for (const [at, separator] of separators.entries()) {
        const [compression, compress] = compressions[at % compressions.length] ?? compressions[0] ?? [];
        const write = (rows: readonly (readonly string[])[]) =>
          compress?.(WRITTEN[name](csv(rows, separator, at % 2 === 0 ? '\n' : '\r\n'))) ?? '';
        const layout = separator.length > 1 || separator < '\t' ? { separator } : {};
        const run = await decidedOf({ 'loans.csv.gz': write(LOANS), 'plan.csv': write(PLAN) }, { engine, layout, mapping: BANK });
        const place = `${JSON.stringify(separator)}, ${compression}`;
        expect(run.told, place).toEqual([]);
        expect(run.rows, place).toEqual(ROWS);
        expect(run.summary.sizes, place).toMatchObject([{ size: 'individual-business', loans: 1 }, { loans: 1 }]);
        // The summary reports guessed encodings only.
        const guessed = run.summary.encodings?.map(({ file, encoding, sample }) => [file.split('/').at(-1), encoding, sample]);
        expect(guessed, place).toEqual(
          name === 'GB18030'
            ? [
                ['loans.csv.gz', 'GB18030', expect.stringContaining('贷款号')],
                ['plan.csv', 'GB18030', expect.stringContaining('贷款号')],
              ]
            : undefined,
        );
      }
    },
  );

  it.each(sampleOf(['gbk', 'gb18030', 'utf-16', 'utf-8'] as const, 1))('%s by its name', async (encoding) => {
    const write = { gbk: WRITTEN.GB18030, gb18030: WRITTEN.GB18030, 'utf-16': WRITTEN['UTF-16BE'], 'utf-8': WRITTEN['UTF-8'] }[
      encoding
    ];
    const files = { 'loans.csv': write(csv(LOANS)), 'plan.csv': write(csv(PLAN)) };
    const run = await decidedOf(files, { engine, layout: { encoding }, mapping: BANK });
    expect(run.rows).toEqual(ROWS);
    expect(run.summary.encodings).toBeUndefined();
  });

  it('loans as lines of JSON, in other encodings and compressed', async () => {
    const lines = LOANS.slice(1)
      .map(([id]) => `${JSON.stringify({ id, schedule: [{ dueDate: '2020-08-15', principal: '1.00' }] })}\r\n`)
      .join('');
    for (const write of sampleOf(Object.values(WRITTEN), 2)) {
      const run = await decidedOf({ 'loans.ndjson.gz': zlib.gzipSync(write(lines)) }, { engine });
      expect(run.ids).toEqual(['A-1', '银-2']);
    }
    const twice = await decidedOf({ 'loans.ndjson': WRITTEN.GB18030(lines + lines) }, { engine });
    expect(twice.rejects.map(({ line, loanId }) => [line, loanId])).toEqual([
      [1, 'A-1'],
      [2, '银-2'],
      [3, 'A-1'],
      [4, '银-2'],
    ]);
  });

  it('lines above the head, no head, another quote and none', async () => {
    const plan = STANDARD_PLAN('A', 'B');
    const note =
      "Notes offered by Prospectus (https://example.org)\n, \"quoted once\n'id','purpose'\n'A','operating, really'\n\n'B','x'\n";
    const noted = await decidedOf(
      { 'loans.csv': note, 'plan.csv': `\n-\n${plan}` },
      { engine, layout: { skipLines: 2, quote: "'" } },
    );
    expect(noted.ids).toEqual([]);
    expect(noted.told.map(([file, line]) => [file, line])).toEqual([
      [undefined, 4],
      [undefined, 6],
    ]);

    const { loans, schedule } = standardMapping();
    const mapping: Mapping = {
      loans: { ...loans, id: 'column2', file: { header: false, separator: ';' }, facts: {} },
      schedule: { ...schedule, file: { quote: '', skipLines: 1 }, facts: { principal: 'principal' } },
    };
    const files = { 'loans.csv': 'x,"y;"A"\n"z;";B;1\nx;B\n', 'plan.csv': `"\n${plan.replace('A,1', '"A,1')}` };
    const bare = await decidedOf(files, { engine, mapping });
    expect(bare.ids).toEqual(['B']);
    expect(bare.told).toEqual([
      ['loans.csv', 2, '3 values, where the first row has 2 columns'],
      ['plan.csv', 3, 'an instalment of a loan that is not there: "\\"A"'],
      [undefined, 1, expect.stringMatching(/schedule/)],
    ]);
    // The caller's layout takes precedence over the mapping's.
    const other = await decidedOf(
      { ...files, 'plan.csv': plan.replace('A,1', '"A",1') },
      { engine, mapping, layout: { quote: '"', skipLines: 0 } },
    );
    expect(other.ids).toEqual(['A', 'B']);
  });
});

describe.skipIf(!duckdbInstalled).each(ENGINES)('faults of files are named: %s', { timeout: 60_000 }, (engine) => {
  const PLAN_A = STANDARD_PLAN('A', 'B');
  const loans = 'id,purpose\nA,operating\nB,operating\n';
  const refused = (content: string | Uint8Array, given: Given = {}, name = 'loans.csv') =>
    refusedOf({ [name]: content, 'plan.csv': PLAN_A }, { engine, ...given });

  it('bad bytes reject their lines in every encoding, and the rest is read', async () => {
    const rows = ['id,borrower_name', 'A,宁夏', 'B,银川'];
    const bad = Buffer.of(0xff, 0xff);
    for (const [encoding, write] of [
      ['UTF-8', WRITTEN['UTF-8']],
      ['GB18030', WRITTEN.GB18030],
    ] as const) {
      const line = Buffer.concat([Buffer.from('C,'), bad, Buffer.from(',\n')]);
      const content = Buffer.concat([write(`${rows[0]}\n${rows[1]}\n`), line, write(`${rows[2]}\n`)]);
      const run = await decidedOf(
        { 'loans.csv': content, 'plan.csv': PLAN_A },
        { engine, layout: { encoding: encoding === 'UTF-8' ? 'utf-8' : 'gbk' } },
      );
      expect(run.ids, encoding).toEqual(['A', 'B']);
      expect(run.told, encoding).toEqual([
        ['loans.csv', 3, `not ${encoding}; where the file is in another encoding, name it with --encoding`],
      ]);
    }
    const lone = 'id,x\nA,1\nC,\ud800,\nB,2\n';
    const wide = await decidedOf({ 'loans.csv': Buffer.from(lone, 'utf16le'), 'plan.csv': PLAN_A }, { engine });
    expect(wide.ids).toEqual(['A', 'B']);
    expect(wide.told).toEqual([['loans.csv', 3, expect.stringMatching(/^not UTF-16LE/)]]);

    const lines = ['{"id":"A","schedule":[{}]}', '{"id":"宁","schedule":[{}]}', '{"id":"B","schedule":[{}]}\r'];
    const spoilt = Buffer.concat([
      WRITTEN.GB18030(`${lines[0]}\n${lines[1]}\n{"id":"`),
      bad,
      WRITTEN.GB18030(`"}\n${lines[2]}\n`),
    ]);
    const direct = await decidedOf({ 'loans.ndjson': spoilt }, { engine, layout: { encoding: 'gbk' } });
    expect(direct.ids).toEqual(['A', '宁', 'B']);
    expect(direct.rejects).toEqual([
      {
        line: 3,
        error: {
          name: 'InvalidTextError',
          code: 'invalid-utf8',
          message: expect.stringMatching(/^not GB18030;/),
          zh: expect.stringContaining('GB18030'),
          problems: [expect.objectContaining({ path: '', line: 3 })],
        },
      },
    ]);
  });

  it('UTF-8 that is read as GB18030 is no text, and never other characters', async () => {
    const content = WRITTEN['UTF-8']('id,borrower_name\nA,宁夏张三\nB,x\n');
    const run = await decidedOf({ 'loans.csv': content, 'plan.csv': PLAN_A }, { engine, layout: { encoding: 'gb18030' } });
    expect(run.ids).toEqual(['B']);
    expect(run.told[0]).toEqual(['loans.csv', 2, expect.stringMatching(/^not GB18030;/)]);
  });

  it('text that is not Chinese is not guessed to be Chinese', async () => {
    // Windows-1252, and Big5.
    for (const name of [Buffer.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72), Buffer.of(0xa4, 0xa4, 0xa4, 0xe5, 0xa4, 0x48)]) {
      const content = Buffer.concat([Buffer.from('id,borrower_name\nA,'), name, Buffer.from('\nB,x\n')]);
      const run = await decidedOf({ 'loans.csv': content, 'plan.csv': PLAN_A }, { engine });
      expect(run.ids).toEqual(['B']);
      expect(run.summary.encodings).toBeUndefined();
      expect(run.told[0]).toEqual(['loans.csv', 2, expect.stringMatching(/^not UTF-8;.*--encoding$/)]);
    }
  });

  it.each(
    sampleOf(
      [
        [
          'UTF-16LE, named UTF-8',
          WRITTEN['UTF-16LE'](loans),
          { encoding: 'utf-8' },
          /loans\.csv:1: it has the zero bytes of UTF-16LE, and so it is not UTF-8;/,
        ],
        [
          'UTF-16BE with a mark, named GBK',
          WRITTEN['UTF-16BE with a mark'](loans),
          { encoding: 'gbk' },
          /begins with the byte order mark of UTF-16BE, and so it is not GB18030/,
        ],
        ['UTF-8, named UTF-16', WRITTEN['UTF-8'](loans), { encoding: 'utf-16' }, /does not have the zero bytes .* not UTF-16;/],
        [
          'UTF-16 in the other order',
          WRITTEN['UTF-16LE'](loans),
          { encoding: 'utf-16be' },
          /in the order of UTF-16LE, and so it is not UTF-16BE/,
        ],
        ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]), {}, /UTF-32, which is not read/],
        [
          'GBK where nothing else is common Chinese',
          Buffer.concat([Buffer.of(0xfd, 0x40), Buffer.from('\nA\n')]),
          {},
          /loans\.csv:1: the head: not UTF-8; .*--encoding$/,
        ],
      ] as const,
      2,
    ),
  )('a wrong encoding: %s', async (_, content, layout, message) => {
    expect(await refused(content, { layout })).toMatch(message);
  });

  it.each(
    sampleOf(
      [
        [
          'no separator that is known',
          'id^purpose\nA^operating\n',
          {},
          /no column "id"; it has id\^purpose; line 1 is one value, which "," does not set apart: name what does with --separator$/,
        ],
        [
          'another separator than is named',
          loans,
          { separator: '|+|' },
          /line 1 is one value, which "\|\+\|" does not set apart/,
        ],
        [
          'a note above the head',
          `Notes offered\n${loans}`,
          {},
          /line 1 is no head, and line 2 names the column: pass over what stands above it with --skip-lines 1$/,
        ],
        [
          'no head',
          'A,2020-08-15\nB,2020-09-15\n',
          {},
          /line 1 looks like a row: where there is no head, say so with --no-header$/,
        ],
        ['another quote', "'id','purpose'\n'A','x'\n", {}, /line 1 has its names between ' and ': say so with --quote$/],
        [
          'a quote that is in the separator',
          loans,
          { quote: ',', separator: ',' },
          /"," cannot be both the quote and in the separator/,
        ],
      ] as const,
      2,
    ),
  )('a wrong layout: %s', async (_, content, layout, message) => {
    expect(await refused(content, { layout })).toMatch(message);
  });

  it.each(
    sampleOf(
      [
        ['a workbook', Buffer.from('PK\x03\x04....'), /a zip archive, as workbooks are; .*CSV UTF-8/],
        ['Parquet', Buffer.from('PAR1....'), /a Parquet file; say so with --from parquet/],
        ['a database', Buffer.from('........DUCK'), /a database of DuckDB; name its table/],
        ['gzip that is cut off', zlib.gzipSync(loans).subarray(0, 30), /its gzip data is cut off$/],
        [
          'gzip that is damaged',
          zlib.gzipSync(loans).map((byte, at, all) => (at === all.length - 6 ? byte ^ 1 : byte)),
          /its gzip data is damaged/,
        ],
        [
          'gzip of which a member is damaged',
          Buffer.concat([zlib.gzipSync(loans), Buffer.alloc(1), zlib.gzipSync('C,x\n')]),
          /something else stands behind it$/,
        ],
      ] as const,
      2,
    ),
  )('what is no text: %s', async (_, content, message) => {
    expect(await refused(content)).toMatch(message);
  });

  it.each(['loans.xlsx', 'loans.XLS', 'loans.ods'])('a workbook by its name, with what to do: %s', async (name) => {
    expect(await refused('', {}, name)).toMatch(
      /is a workbook, which is not read: show its amounts with 2 decimals, .* save the sheet as “CSV UTF-8”$/,
    );
  });

  it('zstd, frame by frame', async () => {
    // Both written by zstd 1.5: the loans, and another line.
    const bytes = Buffer.from('28b52ffd2423f50000c069642c707572706f73650a412c6f7065726174696e670a420100dc28635cc98b85', 'hex');
    const another = Buffer.from('28b52ffd2404210000432c780a184db005', 'hex');
    const run = await decidedOf({ 'loans.csv.zst': Buffer.concat([bytes, another]), 'plan.csv': PLAN_A }, { engine });
    expect(run.ids).toEqual(['A', 'B']);
    expect(run.told).toEqual([[undefined, 4, expect.stringMatching(/purpose: "x"/)]]);
    for (let cut = 5; cut < bytes.length; cut++)
      expect(await refused(bytes.subarray(0, cut))).toMatch(/its zstd data is cut off$/);
    expect(await refused(Buffer.concat([bytes, Buffer.from('garbage')]))).toMatch(/damaged \(no frame of zstd begins here\)$/);
    const damaged = bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));
    expect(await refused(damaged)).toMatch(/its zstd data is damaged/);
  });

  it('names that tell the format in part, or not at all', async () => {
    const run = await decidedOf({ 'loans.dat': loans, 'plan.del': PLAN_A }, { engine, inputFormat: 'csv' });
    expect(run.ids).toEqual(['A', 'B']);
    const tabs = await decidedOf(
      { 'loans.tsv.gz': zlib.gzipSync(loans.replaceAll(',', '\t')), 'plan.tsv': PLAN_A.replaceAll(',', '\t') },
      { engine },
    );
    expect(tabs.ids).toEqual(['A', 'B']);
    expect(await refused(loans, {}, 'loans.dat')).toMatch(/its name does not tell its format/);
    expect(await refused(loans, {}, 'loans.parquet.gz')).toMatch(
      /Parquet is compressed within; decompress what was put around it$/,
    );
  });

  it('a zero byte is no text of UTF-16, and spoils its own row at most', async () => {
    const run = await decidedOf(
      { 'loans.csv': `${loans}C\0,operating\nD,oper\0\n${'E,x\n'.repeat(100)}`, 'plan.csv': PLAN_A },
      { engine },
    );
    expect(run.ids).toEqual(['A', 'B']);
    expect(run.rejects.slice(0, 2).map(({ line }) => line)).toEqual([4, 5]);
  });

  it('line ends of each kind, and of several', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const run = await decidedOf(
        { 'loans.csv': loans.replaceAll('\n', end), 'plan.csv': PLAN_A.replaceAll('\n', end) },
        { engine },
      );
      expect(run.told, JSON.stringify(end)).toEqual([]);
      expect(run.ids, JSON.stringify(end)).toEqual(['A', 'B']);
    }
    const mixed = await decidedOf({ 'loans.csv': 'id\r\nC\rD\nA\nB\r\n', 'plan.csv': PLAN_A }, { engine });
    expect(mixed.ids).toEqual(['A', 'B']);
    expect(mixed.told).toEqual([['loans.csv', 2, 'a carriage return stands within the line, which ends with a line feed']]);
    const lines = await decidedOf(
      { 'loans.ndjson': '{"id":"A"}\r\n{"id":"C"}\r{"id":"D"}\n{"id":"B"}\n', 'plan.csv': PLAN_A },
      { engine },
    );
    expect(lines.ids).toEqual(['A', 'B']);
    expect(lines.told).toEqual([['loans.ndjson', 2, expect.stringMatching(/^not JSON/)]]);
  });
});

describe('docs/files', () => {
  it('has a mapping that is one', () => {
    const [, example = ''] = /```json\n([^`]*)```/.exec(readFileSync('docs/files.md', 'utf8')) ?? [];
    expect(parseMapping(JSON.parse(example)).loans.file).toEqual({ encoding: 'gbk', separator: '|+|', quote: '', header: false });
  });
});

describe('a frame of zstd where Node reads none', () => {
  const rows = Array.from({ length: 60 }, (_, at) => `L-${at},${(at * 7919) % 1000003}.${at % 100},银川\n`).join('');
  // Written by zstd 1.5.
  const written = Buffer.from(
    '28b52ffd0458750c0066e64f1ab025850e80c33885e7d0d3308cb33c6f29a54c29c9297552a2204e0045004500143a3b328894aa1b324e' +
      '8a3d741826e53a14a2a484a15d9032c320b4d2229c94ec8a33b14f145672923d8a840205075dca8a8e5b8ccc0d57ce478c520283050583' +
      '81000308080050204626463008b6ccb842aad04668a536b671ad986736ac9587a369542b64c102835a299a098cb762668fe1568ebd31da' +
      '4a08ad62b0959952581f6204527aea19478a5b37c348f95895510c2e72d02fe5df1dffc54873877fb940b5a3bf04abd7c15f666ee1efc6' +
      '116c69c38ce36cf18c43c36cf90d5da36ca1a259836ca93754e3b658cd6ad8969b9b1ab525dce90d06246cad1e81483a0ef43822f199f4' +
      '302279dd7f1491d089fc2022a996f57122b1b1c08789e4cec8478924d4791e249219bad073e708bf949c73dc2f0eac39ec975b5f8efa85' +
      '2840a8116418e114e1f70d50a32476101223248a1f6298fb6236f4c17de98b79078ff5a52fe6f938d6fdde3b75475eddb9cecaeaa9416d' +
      'bad2eee814452b34c9051b45812c0e60662c46155815ff7a531f',
    'hex',
  );
  const runs = Buffer.from('28b52ffd04585400001041410100fbff39c00202001041039f044178a4f12f', 'hex');
  const read = async (frame: Uint8Array, size = frame.length): Promise<Buffer> => {
    async function* pieces() {
      for (let at = 0; at < frame.length; at += size) yield frame.subarray(at, at + size);
    }
    const made: Uint8Array[] = [];
    for await (const block of zstdFrame('loans.csv', pieces())) made.push(block);
    return Buffer.concat(made);
  };

  it('is read back exactly, however it is cut into pieces', async () => {
    for (const size of [1, 2, 3, 7, 17, 18, 19, 100, written.length]) {
      expect((await read(written, size)).toString(), `pieces of ${size}`).toBe(rows);
      expect((await read(runs, size)).equals(Buffer.alloc(300_000, 'A')), `pieces of ${size}`).toBe(true);
    }
    expect(await read(Buffer.from('502a4d18030000006162c3', 'hex'), 4)).toHaveLength(0);
    expect((await read(Buffer.from('28b52ffd2004210000432c780a', 'hex'))).toString()).toBe('C,x\n');
  });

  it('is refused, or what was written, wherever a bit of it is another', async () => {
    let refusals = 0;
    for (let at = 4; at < written.length; at++) {
      const damaged = written.map((byte, place) => (place === at ? byte ^ (1 << (at % 8)) : byte));
      const outcome = await read(damaged).then(String, (error: unknown) => error);
      if (outcome === rows) continue;
      expect(outcome, `byte ${at}`).toBeInstanceOf(PortfolioError);
      refusals++;
    }
    expect(refusals).toBeGreaterThan(0.95 * written.length);
  });

  it('is refused by name if its window is too large', async () => {
    await expect(read(Buffer.from('28b52ffd048819000069640aac46432a', 'hex'))).rejects.toThrow(
      /zstd and a window of more than 32 MiB, which Node\.js .* does not read; use Node\.js 22\.15 or later, or decompress it: zstd -d/,
    );
  });
});

describe('the frames of zstd data', () => {
  // Written by zstd 1.5: a frame with a checksum, one of several blocks, and one to be skipped.
  const short = Buffer.from('28b52ffd045849000069642c780a412c310ad8f723f6', 'hex');
  const frames = [
    short,
    Buffer.from('28b52ffd00684c000008410100fcff39100202001041039f0441', 'hex'),
    Buffer.from('502a4d18030000006162c3', 'hex'),
    short,
  ];

  it('are found, however the data are cut into pieces', () => {
    const whole = Buffer.concat(frames);
    for (let size = 1; size <= whole.length; size++) {
      const reader = new ZstdFrames();
      const ends: number[] = [];
      for (let at = 0; at < whole.length; at += size) {
        const piece = whole.subarray(at, at + size);
        for (let from = 0; from < piece.length; ) {
          const end = reader.endIn(piece.subarray(from));
          if (end === undefined) break;
          from += end;
          ends.push(at + from);
        }
      }
      expect(ends, `pieces of ${size}`).toEqual(frames.map((_, index) => Buffer.concat(frames.slice(0, index + 1)).length));
    }
  });

  it('are distinguished from other data', () => {
    expect(() => new ZstdFrames().endIn(Buffer.from('garbage'))).toThrow('no frame of zstd begins here');
    expect(() => new ZstdFrames().endIn(Buffer.from('28b52ffd200a060000', 'hex'))).toThrow('a block of an unknown kind');
    expect(new ZstdFrames().endIn(short.subarray(0, -1))).toBeUndefined();
  });
});

describe('a text of rows, in whatever way it is written', () => {
  const units = [...'宁夏银川个体工商户有限公司﹙,;|"\'\r\n \té€𠮷\ufffd\uff0c', 'a', '0', '1'];
  const value = fc.string({ unit: fc.constantFrom(...units.filter((unit) => unit !== '﹙' && unit !== '\ufffd')), maxLength: 5 });
  const written = fc.record({
    rows: fc
      .integer({ min: 1, max: 4 })
      .chain((columns) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 })),
    encoding: fc.constantFrom(...(Object.keys(WRITTEN) as (keyof typeof WRITTEN)[])),
    separator: fc.constantFrom(',', ';', '\t', '|', '|+|', '\u0001', '分'),
    quote: fc.constantFrom('"', "'"),
    end: fc.constantFrom('\n', '\r\n'),
    note: fc.integer({ min: 0, max: 3 }),
    header: fc.boolean(),
    size: fc.integer({ min: 1, max: 9 }),
  });

  /** The layout that says in full how a text is written. */
  const NAMED = {
    'UTF-8': 'utf-8',
    'UTF-8 with a mark': 'utf-8',
    GB18030: 'gbk',
    'UTF-16LE': 'utf-16le',
    'UTF-16LE with a mark': 'utf-16',
    'UTF-16BE': 'utf-16be',
    'UTF-16BE with a mark': 'utf-16',
  } as const;

  async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  async function readBack(bytes: Buffer, size: number, layout: FileLayout) {
    const reading = newReading();
    const table = csvTable('f', textBytes(cut(bytes, size), { path: 'f', encoding: layout.encoding, reading }), layout, reading);
    const found: { line: number; cells: readonly (string | null)[] }[] = [];
    for await (const { rows, faults } of table.rows) {
      expect(faults).toEqual([]);
      found.push(...rows);
    }
    return { found, columns: table.columns() };
  }

  it('is read back, cut into pieces anywhere, with the lines on which its rows begin', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ rows, encoding, separator, quote, end, note, header, size }) => {
        const enclosed = (text: string) => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
        const names = rows[0]?.map((_, at) => `列${at}`) ?? [];
        const lineOf = (row: readonly string[]) => row.map(enclosed).join(separator) + end;
        // UTF-16 without a mark is told by its ASCII, which every table has.
        const notes = `note ${quote}${separator}${end}`.repeat(note + 1);
        const text = notes + (header ? lineOf(names) : '') + rows.map(lineOf).join('');
        const layout: FileLayout = { encoding: NAMED[encoding], separator, quote, skipLines: note + 1, header };
        const { found, columns } = await readBack(WRITTEN[encoding](text), size, layout);
        let line = note + 2 + (header ? 1 : 0);
        const expected = rows.map((cells) => {
          const at = line;
          line += lineOf(cells).split('\n').length - 1;
          return { line: at, cells: cells.map((cell) => (cell === '' ? null : cell)) };
        });
        expect(found).toEqual(expected);
        expect(columns).toEqual(header ? names : names.map((_, at) => `column${at + 1}`));
      }),
      { numRuns: runs(300) },
    );
  });

  it('of any bytes comes to rows and faults or a refusal, and no character stands in for what is no text', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...Object.values(WRITTEN)).map((write) => write('宁夏,"银')),
      fc.constantFrom(...'\n\r,;"\'\0 1a').map((character) => Buffer.from(character)),
    );
    const layout = fc.record(
      {
        encoding: fc.constantFrom(...ENCODING_NAMES),
        separator: fc.constantFrom(',', '|+|', '\u0001'),
        quote: fc.constantFrom('"', "'", ''),
        skipLines: fc.nat(3),
        header: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), layout, fc.integer({ min: 1, max: 9 }), async (pieces, said, size) => {
        const read = async (step: number) => {
          const reading = newReading();
          const bytes = textBytes(cut(Buffer.concat(pieces), step), { path: 'f', encoding: said.encoding, reading });
          const lines = { rows: [] as object[], faults: [] as object[] };
          try {
            for await (const { rows, faults } of csvTable('f', bytes, said, reading).rows) {
              lines.rows.push(...rows);
              lines.faults.push(...faults);
            }
          } catch (error) {
            if (!(error instanceof PortfolioError)) throw error;
            return error.message;
          }
          expect(JSON.stringify(lines.rows)).not.toContain('\ufffd');
          return lines;
        };
        expect(await read(size)).toEqual(await read(Number.POSITIVE_INFINITY));
      }),
      { numRuns: runs(1000) },
    );
  });

  itAtTimes('comes to the same encoding, in whatever pieces it comes', async () => {
    const text = `id,name\n${'A,x\n'.repeat(2000)}${'B,宁夏银川\n'.repeat(2000)}`;
    for (const [name, write] of Object.entries(WRITTEN)) {
      const bytes = write(text);
      for (const size of [1, 7, 4096, 65_537, bytes.length]) {
        const { found } = await readBack(bytes, size, {});
        expect(found.length, `${name} by ${size}`).toBe(4000);
        expect(found.at(-1)?.cells, `${name} by ${size}`).toEqual(['B', '宁夏银川']);
      }
    }
  });
});
