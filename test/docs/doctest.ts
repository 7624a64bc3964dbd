import { transformSync } from 'esbuild';
import { expect } from 'vitest';

/** A piece of example code and its place. */
export interface Example {
  readonly place: string;
  readonly code: string;
}

/** The modules that examples import, by the name a user imports them by; `''` holds what a docstring's example may use unnamed. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => (...given: unknown[]) => Promise<void>;

const IMPORT = /^import (?:type )?\{([^}]*)\} from '([^']+)';?$/gm;

/** What an example imports and runs, without comments but for the values that they give: what two with one script do is the same. */
export function scriptOf({ code }: Example): string {
  const imports = [...code.matchAll(IMPORT)].map(([statement]) => statement);
  return [...imports, compiled(code)].join('\n');
}

function compiled(code: string): string {
  const lines = code
    .replace(IMPORT, '')
    .split('\n')
    .map((line) => {
      const [, expression, comment] = /^(\S.*?);?\s+\/\/ (.+)$/.exec(line) ?? [];
      const value = comment === undefined ? undefined : valueIn(comment);
      return expression === undefined || value === undefined ? line : `same(${expression}, ${value});`;
    });
  return transformSync(lines.join('\n'), { loader: 'ts', target: 'es2022', format: 'esm', tsconfigRaw: {} }).code;
}

/**
 * Runs an example. A comment behind an expression says what it gives: `decision.track // 'shall-defer'`. What follows a
 * value and a colon in such a comment is for the reader.
 */
export async function run({ place, code }: Example, modules: Modules): Promise<void> {
  const imported: Record<string, unknown> = { ...modules[''] };
  for (const [, given = '', module = ''] of code.matchAll(IMPORT)) {
    const found = modules[module];
    if (found === undefined) throw new Error(`${place}: no module ${module}`);
    for (const name of given.split(',').map((each) => each.trim().replace(/^type /, '')))
      if (name !== '') imported[name] = found[name];
  }
  const names = Object.keys(imported);
  await new AsyncFunction('same', ...names, compiled(code))(
    (actual: unknown, expected: unknown) => expect(actual, place).toEqual(expected),
    ...names.map((name) => imported[name]),
  );
}

/** The value at the start of a comment, or `undefined` where it is mere words. */
function valueIn(comment: string): string | undefined {
  return (
    /^(?:'(?:[^'\\]|\\.)*'|"[^"]*"|`[^`]*`|-?\d[\d_]*(?:\.\d+)?n?|true|false|null|undefined)(?=$|[:;,.]| —)/.exec(comment)?.[0] ??
    /^(?:\[.*\]|\{.*\})$/.exec(comment)?.[0]
  );
}

/** The examples in the docstrings of a source file. */
export function docstringExamples(file: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
    [...comment.matchAll(/@example\n([\s\S]*?)(?=\n\s*\* @|\n\s*\*\/)/g)].map(([, body = ''], at) => ({
      place: `${file} @example ${at + 1}`,
      code: body.replace(/^\s*\* ?/gm, ''),
    })),
  );
}

/** The TypeScript examples of a Markdown file. */
export function markdownExamples(file: string, text: string): Example[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ''], at) => ({
    place: `${file} example ${at + 1}`,
    code,
  }));
}
