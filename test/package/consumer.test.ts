import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLIC_SOURCES } from '../../scripts/entries.js';
import { consumer, installed, LOAN, node, run, tool, write } from './consumer.js';

describe('the package, as a project that has installed it uses it', () => {
  it('is imported as an ES module', () => {
    const out = node('esm.mjs', `import { decide } from 'liubao-rules'; console.log(decide(${LOAN}).track)`);
    expect(out).toBe('shall-defer\n');
  });

  it('is required as a CommonJS module', () => {
    const out = node('cjs.cjs', `const { decide } = require('liubao-rules'); console.log(decide(${LOAN}).track)`);
    expect(out).toBe('shall-defer\n');
  });

  it.each([
    ['an ES module', 'engine.mjs', (path: string) => `await import('${path}')`],
    ['a CommonJS module', 'engine.cjs', (path: string) => `require('${path}')`],
  ])('shares its classes between . and ./engine, in %s', (_, path, load) => {
    const script = `const { Loan, InvalidLoanError, decide } = ${load('liubao-rules')};
      const { createEngine, decideWithEngine } = ${load('liubao-rules/engine')};
      const loan = Loan.parse(${LOAN});
      decideWithEngine(createEngine(), loan)
        .then((decision) => console.log(JSON.stringify(decision) === JSON.stringify(decide(loan))))
        .then(() => decideWithEngine(createEngine(), {}))
        .catch((error) => console.log(error instanceof InvalidLoanError));`;
    expect(node(path, script)).toBe('true\ntrue\n');
  });

  it.each([
    ['an ES module', 'errors.mjs'],
    ['a CommonJS module', 'errors.cjs'],
  ])('knows an error of any entry by its class, imported and required, in %s', (_, path) => {
    const script = `${path.endsWith('.mjs') ? `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` : ''}
      (async () => {
        const refusal = async (call) => { try { await call(); } catch (error) { return error; } };
        const imported = await import('liubao-rules'), required = require('liubao-rules');
        const portfolios = [await import('liubao-rules/portfolio'), require('liubao-rules/portfolio')];
        const sqls = [await import('liubao-rules/sql'), require('liubao-rules/sql')];
        const errors = [];
        for (const { decide } of [imported, required]) errors.push([await refusal(() => decide({})), 'InvalidLoanError', 'InvalidInputError']);
        for (const { decidePortfolio } of portfolios) {
          errors.push([await refusal(() => decidePortfolio({ input: 'none', output: 'x', thread: 1 })), 'InvalidOptionError']);
        }
        for (const { parseMapping } of sqls) errors.push([await refusal(() => parseMapping({})), 'InvalidInputError']);
        for (const [error, ...names] of errors) for (const library of [imported, required])
          console.log(error.code, [...names, 'LiubaoError'].every((name) => error instanceof library[name]), error instanceof library.InvalidRulebookError);
        const failed = await refusal(() => portfolios[0].decidePortfolio({ input: 'none.ndjson', output: 'x.ndjson' }));
        console.log(failed.code, portfolios.every(({ PortfolioError }) => failed instanceof PortfolioError), failed instanceof required.LiubaoError);
        const mapping = await refusal(() => sqls[1].parseMapping({}));
        console.log(mapping.code, sqls.every(({ InvalidMappingError }) => mapping instanceof InvalidMappingError));
      })();`;
    expect(node(path, script).trim().split('\n')).toEqual([
      ...Array(4).fill('invalid-loan true false'),
      ...Array(4).fill('invalid-option true false'),
      ...Array(4).fill('invalid-mapping true false'),
      'portfolio-failure true true',
      'invalid-mapping true',
    ]);
  });

  it('loads json-rules-engine for ./engine alone', () => {
    const out = node(
      'loaded.cjs',
      `require('liubao-rules').decide(${LOAN});
      const loaded = () => Object.keys(require.cache).some((file) => file.includes('json-rules-engine'));
      const before = loaded();
      require('liubao-rules/engine');
      console.log(before, loaded())`,
    );
    expect(out).toBe('false true\n');
  });

  it('gives the rulebook that was checked when it was built', async () => {
    const { ningxia2020 } = await import('../../src/index.js');
    const out = node('rulebook.mjs', `import { ningxia2020 } from 'liubao-rules'; console.log(JSON.stringify(ningxia2020()))`);
    expect(JSON.parse(out)).toEqual(ningxia2020());
  });

  it.each(['loan', 'decision', 'rule-set', 'fixture'])('has the JSON Schema schemas/%s.json', (name) => {
    const out = node(
      `schema-${name}.mjs`,
      `import schema from 'liubao-rules/schemas/${name}.json' with { type: 'json' }; console.log(schema.$schema, schema.type)`,
    );
    expect(out).toBe('https://json-schema.org/draft/2020-12/schema object\n');
  });

  it('has the rules as JSON', () => {
    const out = node('rules.cjs', `console.log(require('liubao-rules/rules/ningxia-2020/rulebook.json').id)`);
    expect(out).toBe('ningxia-2020\n');
  });

  it('has its package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(node('meta.cjs', `console.log(require('liubao-rules/package.json').version)`)).toBe(`${version}\n`);
  });

  it('has the program liubao', () => {
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { bin: { liubao: string } };
    expect(run(process.execPath, [join(installed, bin.liubao), '--help'])).toMatch(/liubao/);
  });
});

describe('a portfolio, as a project that has not installed DuckDB decides it', () => {
  const files = (name: string) => {
    const loans = Array.from({ length: 3 }, (_, at) => `JSON.stringify({ ...${LOAN}, id: 'L-${at}' })`).join(', ');
    return `const fs = require('node:fs');
      fs.writeFileSync('${name}.ndjson', [${loans}].join('\\n'));
      const given = { input: '${name}.ndjson', output: '${name}.out.ndjson', threads: 2 };
      const shown = ({ summary }) => console.log(summary.loans, fs.readFileSync(given.output, 'utf8').split('\\n').length - 1);`;
  };

  it.each([
    [
      'an ES module',
      'portfolio.mjs',
      `import { createRequire } from 'node:module'; import { decidePortfolio } from 'liubao-rules/portfolio';
       const require = createRequire(import.meta.url); ${files('esm')}`,
    ],
    ['a CommonJS module', 'portfolio.cjs', `const { decidePortfolio } = require('liubao-rules/portfolio'); ${files('cjs')}`],
  ])('in threads, from %s', (_, path, script) => {
    expect(node(path, `${script} decidePortfolio(given).then(shown);`)).toBe('3 3\n');
  });

  it('from rows of a CSV, by a mapping that a dry run and `map` read too', () => {
    write('rows.csv', '借据号,到期日,授信(万元)\nL-1,20200815,300\nL-2,20210815,300\n');
    const mapping = {
      loans: { table: 'rows', id: '借据号', facts: { 'borrower.creditTotal': { column: '授信(万元)', unit: 'wan-yuan' } } },
      schedule: {
        table: 'rows',
        loanId: '借据号',
        instalment: '借据号',
        facts: { dueDate: { column: '到期日', format: 'yyyyMMdd' } },
      },
    };
    write('rows.mapping.json', JSON.stringify(mapping));
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { bin: { liubao: string } };
    const liubao = (...more: string[]) => run(process.execPath, [join(installed, bin.liubao), ...more]);
    liubao('portfolio', 'rows.csv', '--mapping', 'rows.mapping.json', '--out', 'rows.out.csv');
    expect(readFileSync(join(consumer, 'rows.out.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(5);
    expect(liubao('portfolio', 'rows.csv', '--mapping', 'rows.mapping.json', '--dry-run')).toContain('2020-08-15');
    expect(liubao('map', 'rows.csv')).toContain('wan-yuan');
  });

  it('by the program, and is told what Parquet needs', () => {
    write('program.ndjson', `{"id":"L-1","schedule":[{"dueDate":"2020-08-15"}]}\n`);
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { bin: { liubao: string } };
    const program = join(installed, bin.liubao);
    expect(run(process.execPath, [program, 'portfolio', 'program.ndjson', '--out', 'program.out.ndjson'])).toMatch(
      /ningxia-2020/,
    );
    const parquet = () => run(process.execPath, [program, 'portfolio', 'program.ndjson', '--out', 'program.parquet']);
    expect(parquet).toThrow(/ended with 2\n.*npm install @duckdb\/node-api/);
  });
});

describe('the service', () => {
  const script = `const { createService } = await import('liubao-rules/service');
      const body = JSON.stringify(${LOAN});
      const headers = { 'content-type': 'application/json' };
      const asked = new Request('http://localhost/v1/decision', { method: 'POST', headers, body });
      console.log((await (await createService().fetch(asked)).json()).track);`;

  it('answers in a host that has its peer', () => {
    expect(node('serving.mjs', script)).toBe('shall-defer\n');
  });
});

describe('the other entries', () => {
  it.each([
    ['lint', 'lint', 'lint(enterpriseSize2011()).faults.length', '0'],
    ['compare', 'compare', 'compare([], {}, {}).loans.compared + enterpriseSize2011().version.length', '5'],
    ['graph', 'mermaidOf, requirementsOf', `mermaidOf(requirementsOf(enterpriseSize2011()), 'en').slice(0, 12)`, 'flowchart LR'],
  ])('%s is imported and required', (entry, own, expression, printed) => {
    const script = (load: (path: string) => string) =>
      `const { ${own} } = ${load(`liubao-rules/${entry}`)}; const { enterpriseSize2011 } = ${load('liubao-rules/assess')}; console.log(${expression});`;
    expect(
      node(
        `${entry}.mjs`,
        script((path) => `await import('${path}')`),
      ),
    ).toBe(`${printed}\n`);
    expect(
      node(
        `${entry}.cjs`,
        script((path) => `require('${path}')`),
      ),
    ).toBe(`${printed}\n`);
  });
});

const TYPED = `
import { createDecider, decide, InvalidLoanError, Loan, safeDecide, type Decision, type LoanInput } from 'liubao-rules';
import { createEngine, decideWithEngine } from 'liubao-rules/engine';

const input: LoanInput = ${LOAN};
const decision: Decision = decide(Loan.parse(input));
const track: 'shall-defer' | 'may-negotiate' | 'not-covered' | 'undetermined' = decision.track;
const limb: 'enterprise' | 'individual-business' | 'business-owner' | undefined = decision.inclusive.limb;
const until: string | undefined = decision.instalments[0]?.principal.grantedUntil;
const answer = safeDecide(input);
const problems = answer.ok ? [] : answer.error.problems;
const later: Promise<Decision> = decideWithEngine(createEngine(), input);
// @ts-expect-error: an unknown track
const wrong: 'deferred' = decision.track;
// @ts-expect-error: a loan has a schedule
decide({ id: 'L-2' });
// @ts-expect-error: a misspelt key
decide({ ...input, borrowers: {} });
// @ts-expect-error: a decision is typed, not any
decision.nonsense;
export { createDecider, InvalidLoanError, later, limb, problems, track, until, wrong };
`;

const EVERY_ENTRY = Object.keys(PUBLIC_SOURCES)
  .map((entry, at) => `import * as entry${at} from 'liubao-rules${entry}'; export { entry${at} };\n`)
  .join('');

describe('the types, for a project that checks those of its dependencies too', () => {
  it.each([
    ['nodenext', 'an ES module', 'nodenext', 'typed.mts'],
    ['nodenext', 'a CommonJS module', 'nodenext', 'typed.cts'],
    ['bundler', 'an ES module', 'esnext', 'typed.ts'],
    ['node10', 'a CommonJS module', 'commonjs', 'typed.ts'],
  ])('resolve with %s in %s', (resolution, _, module, path) => {
    const file = write(join(resolution, path), `${TYPED}${EVERY_ENTRY}`);
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
    const target = ['--noEmit', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    expect(run(process.execPath, [tool('typescript/bin/tsc'), ...target, ...strict, file])).toBe('');
  });
});
