import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulebookIdsModule } from '../../../scripts/rulebook-ids.js';
import { enterpriseSize2011 } from '../../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';

const SHIPPED = [
  ['Ningxia2020', 'src/rulebook/shipped/ningxia-2020-ids.ts', ningxia2020()],
  ['EnterpriseSize2011', 'src/rulebook/shipped/enterprise-size-2011-ids.ts', enterpriseSize2011()],
] as const;

/** The module as the repository formats it. */
const formatted = (path: string, module: string) =>
  execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${path}`], { input: module, encoding: 'utf8' });

describe('the ids of a shipped rulebook, as types', () => {
  it.each(SHIPPED)('%s is current', (name, path, rulebook) => {
    const module = formatted(path, rulebookIdsModule(rulebook, name));
    if (process.env.UPDATE_APPROVED === '1') writeFileSync(path, module);
    expect(readFileSync(path, 'utf8')).toBe(module);
  });

  it.each(SHIPPED)('%s has each rule, reading, parameter and provision', (name, _path, rulebook) => {
    const module = rulebookIdsModule(rulebook, name);
    const ids = [
      ...rulebook.ruleSets.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.name)]),
      ...rulebook.interpretations.flatMap(({ id, readings }) => [id, ...readings.map((reading) => reading.id)]),
      ...rulebook.parameters.map(({ id }) => id),
      ...rulebook.provisions.map(({ id }) => id),
    ];
    expect(ids.filter((id) => !module.includes(`'${id}'`))).toEqual([]);
  });
});
