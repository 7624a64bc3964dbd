import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { enterpriseSize2011 } from '../../src/assess/index.js';
import { InvalidOptionError, InvalidRulebookError, ningxia2020 } from '../../src/index.js';
import { readLineage, readRulebook, UnreadableFileError } from '../../src/node/index.js';
import { sampleOf } from '../depth.js';

const NINGXIA = 'rules/ningxia-2020';

/** Copies the notice's folder, so that a test can damage it. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liubao-rulebook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(NINGXIA, folder, { recursive: true });
  return folder;
}

function refusalOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('readRulebook(folder)', () => {
  it.each([
    ['the notice', NINGXIA, ningxia2020()],
    ['the standard of 2011', 'rules/enterprise-size-2011', enterpriseSize2011()],
  ])('reads %s with the contents and the digest of the shipped rulebook', (_, folder, rulebook) => {
    expect(readRulebook(folder)).toEqual(rulebook);
  });

  it('names the file that is not JSON', () => {
    const folder = copy();
    writeFileSync(join(folder, 'parameters.json'), '[{ "id": ');
    writeFileSync(join(folder, 'rule-sets', 'deferral-cap.json'), '');
    expect(() => readRulebook(folder)).toThrow(
      /parameters\.json:1:10: not JSON: .*; rule-sets\/deferral-cap\.json:1:1: not JSON: /,
    );
  });

  it.each([
    [
      'a key that stands twice',
      '{ "id": "a", "id": "b" }',
      'rulebook.json:1:14: not JSON: the key "id" stands twice in one object',
    ],
    ['a figure of too many digits', '{ "id": 0.30000000000000000001 }', 'has more'],
    ['half of a surrogate pair', '{ "id": "\\ud800" }', 'not well-formed Unicode'],
    ['bytes that are not UTF-8', Buffer.of(0x22, 0xff, 0x22), 'rulebook.json: not UTF-8'],
  ])('refuses a file that contradicts itself: %s', (_, content, expected) => {
    const folder = copy();
    writeFileSync(join(folder, 'rulebook.json'), content);
    expect(() => readRulebook(folder)).toThrow(expected);
    expect(() => readRulebook(folder)).toThrow(InvalidRulebookError);
  });

  it.each(sampleOf(['null', '[]', '0', '"x"', '{}'], 1))('names a file that holds something else: %s', (content) => {
    for (const name of [
      'rulebook.json',
      'provisions.json',
      'parameters.json',
      'derived-facts.json',
      'rule-sets/deferral-cap.json',
    ]) {
      const folder = copy();
      writeFileSync(join(folder, name), content);
      expect(() => readRulebook(folder), name).toThrow(InvalidRulebookError);
    }
  });

  it('takes a byte order mark before the text', () => {
    const folder = copy();
    const path = join(folder, 'rulebook.json');
    writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`);
    expect(readRulebook(folder)).toEqual(ningxia2020());
  });

  it.each([undefined, '', 'a\0b', 7, {}])('refuses an invalid path: %s', (path) => {
    expect(() => readRulebook(path as string)).toThrow(InvalidOptionError);
  });

  it('names a file that is missing, and one that no rulebook has', () => {
    const folder = copy();
    rmSync(join(folder, 'provisions.json'));
    writeFileSync(join(folder, 'derived-fact.json'), '[]');
    expect(() => readRulebook(folder)).toThrow('derived-fact.json: not a file of a rulebook; provisions.json: missing');
  });

  it('says that there are no rule sets', () => {
    const folder = copy();
    rmSync(join(folder, 'rule-sets'), { recursive: true });
    expect(() => readRulebook(folder)).toThrow('rule-sets/: missing');
  });

  it('requires each rule set to be in the file of its name', () => {
    const folder = copy();
    cpSync(join(folder, 'rule-sets', 'deferral-cap.json'), join(folder, 'rule-sets', 'cap.json'));
    expect(() => readRulebook(folder)).toThrow('rule-sets/cap.json:3 /id: holds the rule set "deferral-cap"');
  });

  it.each([
    ['rules/nowhere', 'ENOENT', 'no such file or directory', '没有该文件或文件夹'],
    ['package.json', 'ENOTDIR', 'part of the path is not a directory', '路径中有一部分不是文件夹'],
  ])('says why %s cannot be read', (path, code, en, zh) => {
    for (const read of [readRulebook, readLineage]) {
      const refused = refusalOf(() => read(path));
      expect(refused).toBeInstanceOf(UnreadableFileError);
      expect(refused).toMatchObject({ code: 'unreadable-file', path, cause: { code }, message: `cannot read ${path}: ${en}` });
      expect((refused as UnreadableFileError).messageIn('zh')).toBe(`无法读取 ${path}:${zh}`);
      expect((refused as UnreadableFileError).problems).toMatchObject([{ path: '', file: path }]);
    }
  });

  it('says that a folder without rulebook.json is no rulebook', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liubao-rulebook-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'rule-sets'));
    expect(() => readRulebook(folder)).toThrow('rulebook.json: missing');
  });
});
