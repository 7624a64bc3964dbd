import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { GRAINS } from '../src/facts/fact.js';
import { EVERY_INPUT } from '../src/facts/subjects/every-input.js';
import { rulebookFolders } from '../src/node/read-lineage.js';
import { readRulebook } from '../src/node/read-rulebook.js';
import { PARAMETER_TYPES } from '../src/rulebook/conclusion-types.js';
import { conclusionsOf } from '../src/rulebook/rule-set.js';
import type { Rulebook } from '../src/rulebook/rulebook.js';
import { PARAMETER_PREFIX, READING_PREFIX, vocabularyOf } from '../src/rulebook/vocabulary.js';
import { JSON_SCHEMA_NAMES, jsonSchemaOf } from '../src/schema/json-schema.js';
import { DEEP } from './depth.js';

// A rulebook is data: another notice is other JSON and no other code. So nothing in the code may know a rule set, a rule, a
// reading, a provision, a source or a parameter by its id; what it asks a rulebook for is a decided fact or a parameter of the
// contract.

const FOLDERS = ['rules', 'fixtures/rulebooks'];
const rulebooks = FOLDERS.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => rulebookFolders(join(folder, name)).map(readRulebook)),
);

/**
 * Modules that may name an id, each with why and what it is. Those that load a shipped rulebook by name, `rules/ningxia-2020.ts`
 * and `rules/enterprise-size-2011.ts`, do so by imports, which are no texts.
 */
const EXCEPTED: Readonly<Record<string, { readonly why: string; readonly ids: readonly string[] }>> = {
  'src/cli/run-command.ts': {
    why: 'the help shows commands on the rulebook that the command uses by default',
    ids: ['notice/s2/p1/1'],
  },
  'src/cli/commands/compare-command.ts': {
    why: 'the help shows a parameter and a reading of that rulebook to compare with',
    ids: ['inclusive.creditCeiling', 'ceiling.scope'],
  },
};

/** Ids that are words of the library's own besides, in a sense that no rulebook gives them. */
const SAME_WORD: Readonly<Record<string, string>> = {
  standard: 'the SQL of the standard, a dialect',
};

/** Every id of a rulebook, with what it is. Choices of a reading count where they are no plain word. */
function idsOf({
  id,
  sources,
  provisions,
  parameters,
  interpretations,
  conditions = [],
  ruleSets,
}: Rulebook): [id: string, what: string][] {
  const isContract = (name: string) => Object.hasOwn(PARAMETER_TYPES, name);
  const outside = parameters.filter((parameter) => !isContract(parameter.id));
  return [
    [id, 'rulebook'],
    ...sources.map((source): [string, string] => [source.id, 'source']),
    ...provisions.map((provision): [string, string] => [provision.id, 'provision']),
    ...outside.flatMap((it): [string, string][] => [it.id, PARAMETER_PREFIX + it.id].map((name) => [name, 'parameter'])),
    ...interpretations.flatMap((it): [string, string][] =>
      [...(isContract(it.id) ? [] : [it.id]), READING_PREFIX + it.id].map((name) => [name, 'interpretation']),
    ),
    ...interpretations.flatMap(({ readings }) =>
      readings.filter((reading) => /[^a-z]/.test(reading.id)).map((reading): [string, string] => [reading.id, 'reading']),
    ),
    ...conditions.map((condition): [string, string] => [condition.id, 'condition']),
    ...ruleSets.map((ruleSet): [string, string] => [ruleSet.id, 'rule set']),
    ...ruleSets.flatMap(({ rules }) => rules.map(({ name }): [string, string] => [name, 'rule'])),
  ];
}

/** The words that loans, decisions and rules are written in: the contract, and no law. */
function contractWords(): Set<string> {
  const words = new Set<string>(GRAINS);
  const walk = (value: unknown, key?: string): void => {
    if (typeof value === 'string' && (key === 'enum' || key === 'const')) words.add(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (key === 'properties') words.add(name);
      walk(inner, Array.isArray(value) ? key : name);
    }
  };
  for (const name of JSON_SCHEMA_NAMES) walk(jsonSchemaOf(name));
  for (const rulebook of rulebooks) {
    for (const { name, origin, type } of vocabularyOf(rulebook, EVERY_INPUT).values()) {
      if (origin === 'parameter' || origin === 'reading') continue;
      words.add(name);
      if (type.kind === 'choice') for (const value of type.values) words.add(value);
    }
    for (const ruleSet of rulebook.ruleSets) for (const { type } of conclusionsOf(ruleSet)) words.add(type);
  }
  return words;
}

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The texts in a module, templates by their parts; not its imports, nor prose for people. */
function literalsOf(file: string): Literal[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const isProse = ts.isPropertyAssignment(node) && ['zh', 'en'].includes(node.name.getText());
    if (isProse && ts.isStringLiteralLike(node.initializer)) return;
    const isTemplate = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (ts.isStringLiteralLike(node) || isTemplate) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether the texts in a module may name an id at all: to look for them among other code takes long. */
function mayName(file: string, ids: ReadonlyMap<string, string>): boolean {
  const code = readFileSync(file, 'utf8');
  // An escape in a text is another character than it is written by.
  return DEEP || /\\[ux]/.test(code) || (code.replaceAll(/\\./g, ' ').match(/[\w:.[\]/-]+/g) ?? []).some((word) => ids.has(word));
}

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  // The ids of a shipped rulebook as types are made from its JSON, and are gone once compiled.
  .filter((name) => name.endsWith('.ts') && !/^rulebook.shipped.[a-z0-9-]+-ids\.ts$/.test(name))
  .map((name) => join('src', name));

/** The ids that a text is or, where they have a `/` or a `.` in them and so are nothing else, has in it. */
function idsIn(text: string, ids: ReadonlyMap<string, string>): string[] {
  const parts = text.match(/[\w:.[\]/-]+/g) ?? [];
  return [...new Set([text, ...parts.filter((part) => /[/.]/.test(part))])].filter((part) => ids.has(part));
}

describe('the code', () => {
  const words = contractWords();
  const ids = new Map(rulebooks.flatMap(idsOf).filter(([id]) => !words.has(id)));
  const found = modules
    .filter((file) => mayName(file, ids))
    .flatMap((file) => literalsOf(file).flatMap(({ line, text }) => idsIn(text, ids).map((id) => ({ file, line, id }))));

  it('is held against every rulebook of the repository', () => {
    expect(rulebooks.map(({ id }) => id).sort()).toEqual([
      'enterprise-size-2011',
      'flood-2022',
      'flood-2022-extended',
      'hard-hit-industries',
      'house-rules',
      'invented-2021',
      'ningxia-2020',
      'relief-series-1',
      'relief-series-2',
      'relief-series-3',
    ]);
    expect(new Set(ids.values())).toEqual(
      new Set(['rulebook', 'source', 'provision', 'parameter', 'interpretation', 'reading', 'condition', 'rule set', 'rule']),
    );
    for (const id of ['notice/s2/p1/1', 'deferral-track', 'window.date', 'deferral.windowEnd', 'maturity-for-principal']) {
      expect([...ids.keys()]).toContain(id);
    }
  });

  it('finds an id in a text, in a part of a template, and in a longer text', () => {
    expect(idsIn('penalty-waiver', ids)).toEqual(['penalty-waiver']);
    expect(idsIn('--reading window.date=loan-maturity', ids)).toEqual(['window.date']);
    expect(idsIn('the penalty-waiver of a loan', ids)).toEqual([]);
  });

  it('names no rule set, rule, reading, provision or source of a rulebook, and no parameter outside the contract', () => {
    const law = found.filter(({ file, id }) => !(id in SAME_WORD) && EXCEPTED[file]?.ids.includes(id) !== true);
    expect(law.map(({ file, line, id }) => `${file}:${line} names the ${ids.get(id)} ${id}`)).toEqual([]);
  });

  it('needs each of the exceptions', () => {
    for (const [id, why] of Object.entries(SAME_WORD))
      expect(
        found.some((it) => it.id === id),
        `${id}: ${why}`,
      ).toBe(true);
    for (const [file, { ids: excepted, why }] of Object.entries(EXCEPTED))
      for (const id of excepted)
        expect(
          found.some((it) => it.file === file && it.id === id),
          `${file}: ${why}`,
        ).toBe(true);
  });
});
