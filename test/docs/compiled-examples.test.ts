import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect } from 'vitest';
import { PUBLIC_SOURCES } from '../../scripts/entries.js';
import * as main from '../../src/index.js';
import { itAtTimes } from '../depth.js';
import { docstringExamples, type Example, markdownExamples } from './doctest.js';

// What a reader copies from a page or a docstring compiles in a project that is as strict as TypeScript can be.

const ROOT = resolve(import.meta.dirname, '../..');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  resolveJsonModule: true,
  verbatimModuleSyntax: true,
  types: ['node'],
  paths: Object.fromEntries(
    Object.entries(PUBLIC_SOURCES).map(([name, source]) => [`liubao-rules${name}`, [join(ROOT, source)]]),
  ),
};

/** The faults of each example, by its place: one program for all, since most of the time goes into the library's own types. */
function faultsOf(examples: readonly Example[]): Record<string, string[]> {
  const files = new Map(examples.map(({ place, code }, at) => [join(ROOT, 'test/docs', `example-${at}.mts`), { place, code }]));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  const faults: Record<string, string[]> = {};
  for (const [path, { place }] of files) {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    if (found.length === 0) continue;
    faults[place] = found.map(({ messageText, start = 0 }) => {
      const line = source?.text.slice(0, start).split('\n').length;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  }
  return faults;
}

const files = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** An example of a docstring, with what it uses without saying so: its own file's exports, the main entry's, and a loan. */
async function withImports(file: string, { place, code }: Example): Promise<Example> {
  const own: object = await import(/* @vite-ignore */ join(ROOT, file));
  const imported = (name: string) => new RegExp(`import \\{[^}]*\\b${name}\\b`).test(code);
  const names = Object.keys(own).filter((name) => !imported(name));
  const further = Object.keys(main).filter((name) => !(name in own) && !imported(name));
  const given = [
    `import { ${names.join(', ')} } from '../../${file.replace(/\.ts$/, '.js')}';`,
    `import { ${further.join(', ')} } from 'liubao-rules';`,
    `declare const loan: import('liubao-rules').LoanInput;`,
    `declare const question: import('liubao-rules/explain').Question;`,
  ];
  return { place, code: `${given.join(' ')}${code}` };
}

describe('examples compile under strict, noUncheckedIndexedAccess and exactOptionalPropertyTypes', () => {
  const docstrings = files('src', '.ts').flatMap((file) => docstringExamples(file, read(file)).map((it) => [file, it] as const));
  const pages = ['README.md', 'README.zh.md', ...files('docs', '.md')].flatMap((path) => markdownExamples(path, read(path)));

  itAtTimes('those of the pages and those of the docstrings, and a fault in one is found', async () => {
    const completed = await Promise.all(docstrings.map(([file, example]) => withImports(file, example)));
    expect(pages.length).toBeGreaterThan(20);
    expect(completed.length).toBeGreaterThan(3);
    const planted = {
      place: 'planted',
      code: `import { decide } from 'liubao-rules';\ndecide({ id: 'L-1', schedule: [] }).trak;`,
    };
    const { planted: found, ...others } = faultsOf([...pages, ...completed, planted]);
    expect(others).toEqual({});
    expect(found).toEqual([expect.stringMatching(/^2: Property 'trak' does not exist/)]);
  });
});
