import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Words are data: they stand in src/words and in files named `…-words.ts`, and the code beside them has none.

/** Rooms above `words`: the title of a field stands beside its type, and what a problem says beside what finds it. */
const ABOVE_WORDS = /^(law|facts|rulebook|evaluate|decide|readings|audit|assess)\//;

/** Files with Chinese in them that is not said to a reader of two languages, each with the reason. */
const NOT_WORDS: Readonly<Record<string, string>> = {
  'cli/commands/explain-command.ts': 'an example in the help names a borrower',
  'cli/io/interviewer.ts': 'what a person may answer',
  'explain/ask/parse-answer.ts': 'what a person may answer',
  'fixture/fixture.ts': 'a problem of the schema beside it',
  'lint/inputs/input-unit.ts': 'names of banks that do not exist, in inputs made up',
  'mapping/columns/cell-reader.ts': 'what a cell may hold',
  'mapping/columns/day-formats.ts': 'what a cell may hold',
  'portfolio/plausibility/currency-column.ts': 'what heads and cells may hold',
  'portfolio/report/chart.ts': 'the first character that is as wide as two',
  'schema/json-schema.ts': 'units, which have both languages in one text',
  'sql/dialects/value-reading.ts': 'what a column may hold',
  'mapping/date-format.ts': 'what a column may hold',
  'mapping/fact-mapping.ts': 'titles of fields, which stand beside their types',
  'mapping/file-layout.ts': 'titles of fields, which stand beside their types',
  'mapping/unit.ts': 'what a column may hold',
};

const isOfWords = (path: string) => path.startsWith('words/') || path.endsWith('-words.ts');
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !ABOVE_WORDS.test(path) && !isOfWords(path))
  .sort();

const HAN = /\p{Script=Han}/u;

/** The texts in a syntax tree that match a pattern. */
function textsIn(node: ts.Node, pattern: RegExp): string[] {
  const own =
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? [node.text] : [];
  const within: string[] = [];
  ts.forEachChild(node, (child) => void within.push(...textsIn(child, pattern)));
  return [...own.filter((text) => pattern.test(text)), ...within];
}

/** The text of a literal, and of a template without what is put into it. */
function textOf(node: ts.Expression): string {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('');
  return ts.isStringLiteralLike(node) ? node.text : '';
}

/** The pairs in a syntax tree that word one thing in both languages: two texts with letters in them. */
function pairsIn(node: ts.Node): string[] {
  const within: string[] = [];
  ts.forEachChild(node, (child) => void within.push(...pairsIn(child)));
  if (!ts.isObjectLiteralExpression(node)) return within;
  const said = (...names: readonly string[]) =>
    node.properties.some(
      (it) => ts.isPropertyAssignment(it) && names.includes(it.name.getText()) && /\p{L}/u.test(textOf(it.initializer)),
    );
  return said('zh') && said('en', 'expected', 'message') ? [node.getText(), ...within] : within;
}

const trees = code.map(
  (path) =>
    [
      path,
      ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.Latest, /* setParentNodes */ true),
    ] as const,
);

describe('words stand apart from the code', () => {
  it('so that no text in Chinese stands in it, but where a reason is given', () => {
    const found = trees.filter(([, tree]) => textsIn(tree, HAN).length > 0).map(([path]) => path);
    expect(found).toEqual(Object.keys(NOT_WORDS).sort());
  });

  it('so that nothing is worded there in two languages', () => {
    const found = trees
      .filter(([path]) => !(path in NOT_WORDS))
      .flatMap(([path, tree]) => pairsIn(tree).map((pair) => [path, pair]));
    expect(found).toEqual([]);
  });
});
