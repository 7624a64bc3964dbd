import { describe, expect, it } from 'vitest';
import { enterpriseSize2011 } from '../../../src/assess/index.js';
import { InvalidRulebookError, loadRulebook, ningxia2020, type Rulebook } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { readRulebookFiles } from '../../../src/node/read-rulebook-files.js';
import { FILE_SCHEMAS } from '../../../src/rulebook/written/file-schemas.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { migrateRulebook } from '../../../src/rulebook/written/migrate-rulebook.js';
import { withSchemas } from '../../../src/rulebook/written/rulebook-files.js';

/** A rulebook whose rule sets are in the format of version 0.1. */
const OLD = 'fixtures/version-0.1/invented-2021';
const old = readRulebookFiles(OLD).files;

/** The rulebook as version 0.1 loaded it: what its files hold is what is run. */
function asVersion01(): unknown {
  const { 'rulebook.json': head, 'provisions.json': register, 'words.json': words, ...rest } = old;
  const ruleSets = Object.entries(rest).flatMap(([name, data]) => (name.startsWith('rule-sets/') ? [data] : []));
  const [parameters, interpretations] = [rest['parameters.json'], rest['interpretations.json']];
  return { ...Object(head), ...Object(register), parameters, interpretations, derivedFacts: [], words, ruleSets };
}

/** A rulebook whose conditions have no names, as none had in version 0.1. */
function withoutNames({ digest: _, conditions: __, ...data }: Rulebook): Rulebook {
  return loadRulebook(JSON.parse(JSON.stringify(data, (key, value) => (key === 'named' ? undefined : value))));
}

describe('a rulebook of version 0.1, migrated', () => {
  it('is the same rulebook, digest included', () => {
    expect(loadWrittenRulebook(migrateRulebook(old))).toEqual(loadRulebook(asVersion01()));
  });

  it('is refused with advice before', () => {
    expect(() => readRulebook(OLD)).toThrow(
      'rule-sets/autumn-cap.json: is in the format of version 0.1: `liubao migrate` rewrites it',
    );
  });

  it('is left alone when it is migrated again', () => {
    const migrated = migrateRulebook(old);
    expect(migrateRulebook(migrated)).toEqual(migrated);
  });

  it('has the form of the files of today, and is still the same rulebook', () => {
    const files = withSchemas(migrateRulebook(old), 'schemas');
    expect(loadWrittenRulebook(files)).toEqual(loadRulebook(asVersion01()));
    for (const [file, data] of Object.entries(files)) {
      const { $schema } = data as { readonly $schema: string };
      const [, up, kind = ''] = /^((?:\.\.\/)?)schemas\/(.*)\.json$/.exec($schema) ?? [];
      expect(up).toBe(file.includes('/') ? '../' : '');
      expect(Object.keys(FILE_SCHEMAS)).toContain(kind);
    }
    expect(Object.keys(Object(files['interpretations.json']))).toEqual(['$schema', 'interpretations']);
    for (const [file, data] of Object.entries(withSchemas(files, 'elsewhere'))) expect(data).toBe(files[file]);
  });

  it('has a schema for a file of every kind', () => {
    const names = ['rulebook', 'provisions', 'parameters', 'interpretations', 'facts', 'derived-facts', 'conditions'];
    const all = [...names, 'expectations', 'words'].map((name) => `${name}.json`).concat('rule-sets/x.json', 'tables/x.json');
    const files = withSchemas(Object.fromEntries(all.map((file) => [file, {}])), 'schemas');
    const kinds = Object.values(files).map((data) => /([^/]*)\.json$/.exec(Object(data).$schema)?.[1]);
    expect(kinds.sort()).toEqual(Object.keys(FILE_SCHEMAS).sort());
  });

  it.each([
    [
      'another form of condition',
      { rules: [{ event: {}, conditions: { all: [], any: [] } }] },
      '/rules/0/conditions: has all and any',
    ],
    ['no title', { id: 'x', rules: [{ event: {} }] }, '/title: missing'],
  ])('refuses a file that has %s', (_, data, expected) => {
    const files = { ...old, 'rule-sets/x.json': data };
    expect(() => migrateRulebook(files)).toThrow(InvalidRulebookError);
    expect(() => migrateRulebook(files)).toThrow(`rule-sets/x.json ${expected}`);
  });
});

describe('the loaded form of a rule set', () => {
  it.each([ningxia2020(), enterpriseSize2011()].map(withoutNames))('survives being written and read: $id', (rulebook) => {
    const { sources, provisions, parameters, interpretations, derivedFacts, words, ruleSets, digest: _, ...head } = rulebook;
    const files = {
      'rulebook.json': head,
      'provisions.json': { sources, provisions },
      'parameters.json': parameters,
      'interpretations.json': interpretations,
      'derived-facts.json': derivedFacts,
      ...(words === undefined ? {} : { 'words.json': words }),
      ...Object.fromEntries(ruleSets.map((ruleSet) => [`rule-sets/${ruleSet.id}.json`, ruleSet])),
    };
    expect(loadWrittenRulebook(migrateRulebook(files))).toEqual(rulebook);
  });
});
