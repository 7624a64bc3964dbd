import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFixture } from '../../src/fixture/fixture.js';
import { FILE_SCHEMAS } from '../../src/rulebook/written/file-schemas.js';
import { loadWrittenRulebook } from '../../src/rulebook/written/load-written-rulebook.js';
import { type JsonSchemaName, jsonSchemaOf, WRITTEN_FILES } from '../../src/schema/json-schema.js';
import { KEY_WORDS } from '../../src/schema/schema-words.js';
import { parseMapping, standardMapping } from '../../src/sql/index.js';
import { faultsWith, INVENTED, inventedWith } from '../rulebook/written/invented-files.js';
import { problemsIn } from './validators.js';

/** Where the schemas stand, in the repository after a build and in the package. */
const SCHEMAS = 'dist/schemas';

/** Files that name no schema: those of the format of version 0.1, and what a mapping is expected to give. */
const WITHOUT_SCHEMA = /^fixtures\/(version-0\.1\/|mappings\/[^/]+\/expected\.json$)/;

const FILES = ['rules', 'fixtures', 'template']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
  .filter((path) => path.endsWith('.json') && !WITHOUT_SCHEMA.test(path))
  .sort();

const dataOf = (path: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(path, 'utf8'));

/** What the schema of a name says of data. */
const problems = (name: JsonSchemaName, data: unknown) =>
  problemsIn(name, data).map(({ path, message }) => `${path}: ${message}`);

/** The schema that a file names, by its path. */
function schemaOf(path: string): JsonSchemaName {
  const { $schema } = dataOf(path);
  const named = relative(SCHEMAS, resolve(dirname(path), String($schema)));
  const found = WRITTEN_FILES.find((name) => `${name}.json` === named);
  if (found === undefined) throw new RangeError(`${path} names no schema: ${$schema}`);
  return found;
}

/** The paths of the keys in a schema that have no description. */
function undescribed(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    key === 'properties'
      ? Object.entries(inner as Record<string, { readonly description?: string }>).flatMap(([name, schema]) => [
          ...(schema.description === undefined ? [`${path}/${name}`] : []),
          ...undescribed(schema, `${path}/${name}`),
        ])
      : undescribed(inner, path),
  );
}

/** The names of the keys in a schema. */
function keysOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => [
    ...(key === 'properties' ? Object.keys(inner as object) : []),
    ...keysOf(inner),
  ]);
}

describe('every file of a rulebook, of fixtures and of a mapping', () => {
  it.each(FILES)('%s names its schema and agrees with it', (path) => {
    expect(problems(schemaOf(path), dataOf(path))).toEqual([]);
  });

  it('has a schema of its own', () => {
    expect(new Set(FILES.map(schemaOf))).toEqual(new Set(WRITTEN_FILES));
  });

  it.each(WRITTEN_FILES)('of the kind %s may not hold an unknown key, and may do without a schema', (name) => {
    const path = FILES.find((file) => schemaOf(file) === name) ?? '';
    const { $schema: _, ...rest } = dataOf(path);
    expect(problems(name, rest)).toEqual([]);
    expect(problems(name, { ...rest, Unknown: 1 })).not.toEqual([]);
    expect(problems(name, { ...rest, $schema: 1 })).not.toEqual([]);
  });
});

describe('the schemas of the files of a rulebook', () => {
  const kinds = Object.keys(FILE_SCHEMAS) as (keyof typeof FILE_SCHEMAS)[];

  it.each(kinds)('of the kind %s says in both languages what every key means', (name) => {
    expect(undescribed(jsonSchemaOf(name), '')).toEqual([]);
  });

  const own = { id: 'a', version: '1.0.0', title: { zh: '甲', en: 'a' } };

  it.each([
    [{ extends: 'ningxia-2020' }, true],
    [{ ...own, extends: 'ningxia-2020' }, true],
    [{ ...own, extends: 'ningxia-2020', governs: { from: '2020-07-01' } }, false],
    [{ ...own, extends: 'ningxia-2020', lawAsOf: '2020-07-01' }, false],
    [{ ...own, extends: 'ningxia-2020', amends: 'ningxia-2020' }, false],
    [{ ...own, amends: '../other', governs: { from: '2020-07-01' }, repeals: { provisions: ['a/1'] } }, true],
    [{ ...own, amends: '../other', repeals: { provision: ['a/1'] } }, false],
    [{ ...own, repeals: { provisions: ['a/1'] } }, false],
    [{ id: 'a', amends: '../other' }, false],
    [{ governs: { from: '2020-07-01' } }, false],
  ])('say of rulebook.json what the loader says: %j', (file, isValid) => {
    expect(problems('rulebook', file).length === 0).toBe(isValid);
  });

  it('have no words for keys that no file has', () => {
    const keys = new Set(WRITTEN_FILES.flatMap((name) => keysOf(jsonSchemaOf(name)).flatMap((key) => [key, `${name}.${key}`])));
    expect(Object.keys(KEY_WORDS).filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('the names and days in the schemas of the files of a rulebook', () => {
  const tested = (fact: string) => ({
    'a-condition': { zh: '条件', en: 'a condition', when: { fact, operator: 'is', value: 'small' } },
  });

  it('are those of the library, which an editor completes', () => {
    const { fact } = jsonSchemaOf('rule-set').$defs as Record<
      string,
      { readonly anyOf: readonly { readonly enum?: string[] }[] }
    >;
    const known = fact?.anyOf[0]?.enum ?? [];
    expect(known).toEqual(expect.arrayContaining(['borrower.size', 'component.dueDate', 'servicing.action']));
    expect(new Set(known).size).toBe(known.length);
  });

  it.each(['extensions.industry', 'param:deferral.windowEnd', 'reading:ceiling.scope', 'loan.inclusive', 'house.mark', 'asOf'])(
    'may be %s',
    (fact) => {
      expect(problems('conditions', tested(fact))).toEqual([]);
    },
  );

  it.each(['borrower.sise', 'extension.', 'extensions.in dustry', 'industry', 'param:'])('are not %s', (fact) => {
    expect(problems('conditions', tested(fact))).not.toEqual([]);
  });

  it.each([
    ['2021-06-30', true],
    ['2021-13-01', false],
    ['2021-06-32', false],
    ['30 June 2021', false],
  ])('of a period may be %s: %s', (day, isDay) => {
    const file = FILES.find((path) => path.endsWith('series-waiver-both.json')) ?? '';
    for (const inForce of [{ until: day }, { from: day }]) {
      expect(problems('rule-set', { ...dataOf(file), inForce }).length === 0).toBe(isDay);
    }
  });
});

describe('the loaders', () => {
  const plain = Object.fromEntries(
    Object.entries(INVENTED).map(([file, data]) => {
      const { $schema: _, ...rest } = data as Readonly<Record<string, unknown>>;
      return [file, rest];
    }),
  );

  it('read a rulebook alike with and without schemas', () => {
    expect(loadWrittenRulebook(plain).digest).toBe(inventedWith({}).digest);
  });

  it('read a list that stands alone in its file, as in version 0.1', () => {
    const { parameters } = plain['parameters.json'] as { readonly parameters: unknown };
    expect(loadWrittenRulebook({ ...plain, 'parameters.json': parameters }).digest).toBe(inventedWith({}).digest);
  });

  it('refuse a schema that is no text, and a key beside the list', () => {
    expect(faultsWith({ 'parameters.json': { $schema: 1, parameters: [] } })).toContain(
      'parameters.json /$schema: is not of type string',
    );
    expect(faultsWith({ 'parameters.json': { parameters: [], provisions: [] } })).toContain(
      'parameters.json /provisions: unknown key',
    );
    expect(faultsWith({ 'parameters.json': {} })).toContain('parameters.json /parameters: missing');
  });

  it('read a fixture and a mapping with any schema', () => {
    const fixture = dataOf('fixtures/loans/policy.json');
    expect(parseFixture({ ...fixture, $schema: 'x' })).toMatchObject({ cases: fixture.cases });
    expect(parseMapping({ $schema: 'x', ...standardMapping() })).toMatchObject(standardMapping());
  });
});
