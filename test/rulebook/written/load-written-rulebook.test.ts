import { describe, expect, it } from 'vitest';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import type { RulebookFiles } from '../../../src/rulebook/written/rulebook-files.js';
import { faultsWith, INVENTED } from './invented-files.js';

const OUTCOME = 'rule-sets/autumn-outcome.json';
// Nothing is expected of the rules, so that a broken rule has no other fault.
const FILES: RulebookFiles = { ...INVENTED, 'expectations.json': {} };

/** The faults of the invented notice with something else at a path of a file. */
function faultsAt(file: string, path: string, value: unknown): readonly string[] {
  const files = structuredClone<Record<string, unknown>>(FILES);
  const steps = path.split('/').slice(1);
  const last = steps.pop();
  const parent = steps.reduce((at, step) => at[step] as Record<string, unknown>, files[file] as Record<string, unknown>);
  if (last === undefined) files[file] = value;
  else if (value === undefined) delete parent[last];
  else parent[last] = value;
  return faultsWith(files);
}

describe('a rulebook as it is written', () => {
  it('loads', () => {
    expect(faultsAt(OUTCOME, '', FILES[OUTCOME])).toEqual([]);
  });

  it.each([
    ['a fact', '/rules/1/when/0/fact', 'loan.smal', `${OUTCOME} /rules/1/when/0/fact: unknown fact "loan.smal"`],
    [
      'an operator',
      '/rules/1/when/0/operator',
      'atMost',
      `${OUTCOME} /rules/1/when/0/operator: atMost does not compare a choice`,
    ],
    ['a provision', '/rules/0/provisions/0', 'x/y', `${OUTCOME} /rules/0/provisions/0: unknown provision "x/y"`],
    ['a provision of otherwise', '/otherwise/provisions/0', 'x/y', `${OUTCOME} /otherwise/provisions/0: unknown provision "x/y"`],
    ['a result', '/rules/0/gives', { x: { fact: 'y' } }, `${OUTCOME} /rules/0/gives/x/fact: unknown fact "y"`],
    [
      'a name that stands twice',
      '/rules/3/name',
      'nothing-due',
      `${OUTCOME} /rules/3/name: "autumn-outcome/nothing-due" stands there already`,
    ],
    ['a key', '/rules/0/whenn', [], `${OUTCOME} /rules/0/whenn: unknown key`],
    ['no conclusion', '/rules/0/then', undefined, `${OUTCOME} /rules/0/then: missing`],
    [
      'two forms at once',
      '/rules/0/when',
      [{ all: [], fact: 'x' }],
      `${OUTCOME} /rules/0/when/0: has all and fact, of which a condition has one`,
    ],
    ['another id', '/id', 'other', `${OUTCOME} /id: holds the rule set "other"`],
  ])('names the file and the place of a fault: %s', (_, path, value, expected) => {
    expect(faultsAt(OUTCOME, path, value)).toContainEqual(expect.stringContaining(expected));
  });

  it.each([
    ['rulebook.json', '/version', 'one', 'rulebook.json /version: "one" is not allowed here'],
    ['rulebook.json', '/ruleSets', [], 'rulebook.json /ruleSets: unknown key'],
    ['provisions.json', '/provisions/0/source', 'x', 'provisions.json /provisions/0/source: unknown source "x"'],
    ['provisions.json', '/sources', undefined, 'provisions.json /sources: missing'],
    ['provisions.json', '/more', [], 'provisions.json /more: unknown key'],
    ['parameters.json', '/parameters/0/value', 'x', 'parameters.json /parameters/0/value: "x", expected'],
    ['words.json', '/weighed', ['x'], 'words.json /weighed/0: a loan has no x'],
    ['parameter.json', '', [], 'parameter.json : not a file of a rulebook'],
  ])('names the file and the place of a fault in %s%s', (file, path, value, expected) => {
    expect(faultsAt(file, path, value)).toContainEqual(expect.stringContaining(expected));
  });

  it('says which file is missing', () => {
    const { 'provisions.json': _, ...files } = FILES;
    expect(() => loadWrittenRulebook(files)).toThrow('provisions.json: missing');
    expect(() => loadWrittenRulebook({ 'rulebook.json': {} })).toThrow('rule-sets/: missing');
  });
});

describe('what is expected of rule sets', () => {
  it.each([
    [
      'an unknown rule set',
      { 'autumn-outcom': {} },
      ' /autumn-outcom: unknown rule set "autumn-outcom"; did you mean "autumn-outcome"?',
    ],
    [
      'an unknown rule',
      { 'autumn-outcome': { overlaps: { 'nothing-du': ['x'] } } },
      ' /autumn-outcome/overlaps/nothing-du: unknown rule "nothing-du"; did you mean "nothing-due"?',
    ],
    [
      'an unknown rule that is overridden',
      { 'autumn-outcome': { overlaps: { 'nothing-due': ['x'] } } },
      ' /autumn-outcome/overlaps/nothing-due/0: unknown rule "x"',
    ],
    [
      'an unknown fact',
      { 'autumn-outcome': { otherwise: { fact: 'x', operator: 'is', value: 'y' } } },
      ' /autumn-outcome/otherwise/fact: unknown fact "x"',
    ],
    [
      'a condition in two forms',
      { 'autumn-outcome': { otherwise: { all: [], any: [] } } },
      ' /autumn-outcome/otherwise: has all and any',
    ],
    ['a list', [], ' : an array of 0 is not of type record'],
  ])('is refused for %s', (_, expectations, expected) => {
    expect(faultsAt('expectations.json', '', expectations)).toContainEqual(
      expect.stringContaining(`expectations.json${expected}`),
    );
  });
});
