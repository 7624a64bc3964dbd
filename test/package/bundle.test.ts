import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ENTRIES, PORTFOLIO } from '../../scripts/entries.js';
import { consumer, installed, LOAN, node } from './consumer.js';

function importsOf(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import|require\(|import\()\s*["']([\w.@/#][^"'\s,]*)["']/g)].map((match) => match[1] ?? '');
}

/** Every module that a file of the package loads, itself included. */
function modulesOf(entry: string): string[] {
  const modules = new Set([entry]);
  for (const module of modules) {
    if (!module.startsWith(installed)) continue;
    for (const path of importsOf(readFileSync(module, 'utf8'))) {
      modules.add(path.startsWith('.') ? join(module, '..', path) : path);
    }
  }
  return [...modules];
}

const dist = (path: string) => join(installed, 'dist', path);

/** The packages that a script of the package imports, in the order of the alphabet. */
function packagesOf(entry: string): string[] {
  const modules = modulesOf(entry).filter((module) => !module.startsWith(installed) && !builtinModules.includes(module));
  return [...new Set(modules.flatMap((module) => /^(?!node:)(?:@[^/]+\/)?[^/]+/.exec(module) ?? []))].sort();
}

describe('the main entry', () => {
  it.each(['index.js', 'index.cjs'])('%s imports three packages', (entry) => {
    expect(packagesOf(dist(entry))).toEqual(['date-fns', 'decimal.js', 'zod']);
  });

  it.each(['index.js', 'index.cjs'])('%s holds no code that makes code', (entry) => {
    const text = modulesOf(dist(entry))
      .filter((module) => module.startsWith(installed))
      .map((module) => readFileSync(module, 'utf8'))
      .join('\n');
    expect(text.match(/.{0,60}(?:\beval\(|\bnew Function\b|\bFunction\(|= Function;).{0,20}/g) ?? []).toEqual([]);
  });

  it.each([
    ['index.js', 'strict.mjs', `import { decide } from 'liubao-rules';`],
    ['index.cjs', 'strict.cjs', `const { decide } = require('liubao-rules');`],
  ])('%s decides where code may not be made from strings', (_, path, imports) => {
    const script = `${imports}
      const loan = ${LOAN};
      for (const day of ['2020-05-31', '2020-06-01', '2020-12-31', '2021-01-01']) {
        console.log(decide({ ...loan, schedule: [{ ...loan.schedule[0], dueDate: day }] }).track);
      }`;
    const tracks = node(path, script, ['--disallow-code-generation-from-strings']);
    expect(tracks.trim().split('\n')).toEqual(['may-negotiate', 'shall-defer', 'shall-defer', 'undetermined']);
  });

  // Half a kilobyte of it is what the rulebook calls its conditions: explanations under the carried rulebook say these names.
  // Four are the Chinese of the code, titles of fields and what errors say: every error of `decide` is in both languages.
  it('is bundled for the browser without Node, in less than 89 kB minified and compressed', async () => {
    const { outputFiles, metafile, warnings } = await build({
      stdin: { contents: `export { decide } from 'liubao-rules'`, resolveDir: consumer },
      bundle: true,
      charset: 'utf8',
      format: 'esm',
      minify: true,
      platform: 'browser',
      metafile: true,
      write: false,
    });
    const [file] = outputFiles;
    const size = gzipSync(file?.contents ?? '', { level: 9 }).length;
    console.log(`decide for the browser: ${file?.contents.length} bytes minified, ${size} compressed`);
    expect(warnings).toEqual([]);
    expect(Object.keys(metafile.inputs).filter((input) => builtinModules.includes(input))).toEqual([]);
    expect(size).toBeLessThan(89_000);
  });
});

describe('the package', () => {
  it('depends on what its entries import, and on nothing else', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'peerDependencies',
      object
    >;
    const entries = [...Object.keys(ENTRIES), ...Object.keys(PORTFOLIO)].flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]);
    const imported = new Set(entries.flatMap((entry) => packagesOf(dist(entry))));
    expect([...imported].sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
  });

  it('imports its peers where they are needed alone', () => {
    const entries = [...Object.keys(ENTRIES), ...Object.keys(PORTFOLIO)].flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]);
    const importing = (name: string) => entries.filter((entry) => packagesOf(dist(entry)).includes(name));
    expect(importing('hono')).toEqual(['service/index.js', 'service/index.cjs']);
    expect(importing('pg')).toEqual(['portfolio/index.js', 'portfolio/index.cjs']);
    expect(importing('@duckdb/node-api')).toEqual(['portfolio/index.js', 'portfolio/index.cjs']);
  });

  it('types itself with nothing that it does not depend on', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { dependencies: object };
    const declarations = readdirSync(dist(''), { recursive: true, encoding: 'utf8' }).filter((path) => /\.d\.c?ts$/.test(path));
    // An example in a comment imports what its host has.
    const code = (path: string) => readFileSync(dist(path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const imported = declarations.flatMap((path) => importsOf(code(path)));
    const known = (module: string) => module.startsWith('.') || module in dependencies || /^liubao-rules(\/|$)/.test(module);
    expect([...new Set(imported)].filter((module) => !known(module))).toEqual([]);
  });

  it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])('decides in %s as in any other zone', (zone) => {
    const script = `import { decide } from 'liubao-rules';
      const { instalments } = decide({ ...${LOAN}, application: { principalUntil: '2021-03-31', interestUntil: null } });
      console.log(new Date(0).getTimezoneOffset(), instalments[0].dueDate, instalments[0].principal.grantedUntil)`;
    const [offset, ...dates] = node('zone.mjs', script, [], { TZ: zone }).trim().split(' ');
    expect(Number(offset)).not.toBe(0);
    expect(dates).toEqual(['2020-08-15', '2021-03-31']);
  });
});
