import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { enterpriseSize2011 } from '../../src/assess/index.js';
import { ningxia2020 } from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';

const NINGXIA = 'rules/ningxia-2020';

/** A copy of the notice's folder, to be spoilt. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liubao-rulebook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(NINGXIA, folder, { recursive: true });
  return folder;
}

describe('readRulebook(folder)', () => {
  it.each([
    ['the notice', NINGXIA, ningxia2020()],
    ['the standard of 2011', 'rules/enterprise-size-2011', enterpriseSize2011()],
  ])('reads %s as it is shipped, digest included', (_, folder, rulebook) => {
    expect(readRulebook(folder)).toEqual(rulebook);
  });

  it('names the file that is not JSON', () => {
    const folder = copy();
    writeFileSync(join(folder, 'parameters.json'), '[{ "id": ');
    writeFileSync(join(folder, 'rule-sets', 'deferral-cap.json'), '');
    expect(() => readRulebook(folder)).toThrow('parameters.json: not JSON; /: rule-sets/deferral-cap.json: not JSON');
  });

  it('names a file that is missing, and one that no rulebook has', () => {
    const folder = copy();
    rmSync(join(folder, 'provisions.json'));
    writeFileSync(join(folder, 'derived-fact.json'), '[]');
    expect(() => readRulebook(folder)).toThrow('/: derived-fact.json: no file of a rulebook; /: provisions.json: missing');
  });

  it('says that there are no rule sets', () => {
    const folder = copy();
    rmSync(join(folder, 'rule-sets'), { recursive: true });
    expect(() => readRulebook(folder)).toThrow('/: rule-sets/: missing');
  });

  it('wants each rule set in the file of its name', () => {
    const folder = copy();
    cpSync(join(folder, 'rule-sets', 'deferral-cap.json'), join(folder, 'rule-sets', 'cap.json'));
    expect(() => readRulebook(folder)).toThrow('rule-sets/cap.json: holds the rule set "deferral-cap"');
  });

  it('leaves it to the system to say that there is no folder', () => {
    expect(() => readRulebook('rules/nowhere')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    const folder = mkdtempSync(join(tmpdir(), 'liubao-rulebook-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'rule-sets'));
    expect(() => readRulebook(folder)).toThrow('rulebook.json: missing');
  });
});
