import { describe, expect, it } from 'vitest';
import { InvalidRulebookError, loadRulebook, ningxia2020, type RulebookData } from '../../../src/index.js';

/** The shipped rulebook's data, to be broken in one place. */
function data(): Record<string, unknown> & RulebookData {
  const { digest: _, ...rest } = ningxia2020();
  return structuredClone(rest) as Record<string, unknown> & RulebookData;
}

function faultsOf(broken: unknown): readonly string[] {
  try {
    loadRulebook(broken);
  } catch (error) {
    if (error instanceof InvalidRulebookError) return error.faults.map(({ pointer, message }) => `${pointer}: ${message}`);
    throw error;
  }
  return [];
}

/** Breaks the rulebook by setting what stands at a path. */
function broken(path: string, value: unknown): unknown {
  const rulebook = data();
  const steps = path.split('/').slice(1);
  const last = steps.pop() as string;
  const at = steps.reduce<Record<string, unknown>>((inner, step) => inner[step] as Record<string, unknown>, rulebook);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return rulebook;
}

const track = ningxia2020().ruleSets.findIndex(({ id }) => id === 'deferral-track');
const inclusive = ningxia2020().ruleSets.findIndex(({ id }) => id === 'inclusive-loan');
const window = ningxia2020().ruleSets.findIndex(({ id }) => id === 'maturity-window');
const collect = ningxia2020().ruleSets.findIndex(({ hitPolicy }) => hitPolicy === 'collect');

describe('a rulebook is refused before it decides anything', () => {
  it('loads in its shipped form, with the same digest for any order of its keys', () => {
    const rulebook = data();
    const reordered = Object.fromEntries(Object.entries(rulebook).reverse());
    expect(loadRulebook(reordered).digest).toBe(ningxia2020().digest);
    expect(ningxia2020().digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('puts rule sets in the order of their ids and rules in that of their priority, however they are written', () => {
    const rulebook = data();
    const ruleSets = rulebook.ruleSets.map((ruleSet) => ({ ...ruleSet, rules: [...ruleSet.rules].reverse() })).reverse();
    expect(loadRulebook({ ...rulebook, ruleSets })).toEqual(ningxia2020());
  });

  it('has another digest if one word differs', () => {
    expect(loadRulebook(broken('/version', '1.0.1')).digest).not.toBe(ningxia2020().digest);
  });

  const relending = ningxia2020().provisions.findIndex(({ id }) => id === 'annex/i17/5');
  const clauses = `/provisions/${relending}/clauses`;
  const [relent, rewards] = ningxia2020().provisions[relending]?.clauses ?? [];
  it.each([
    [
      'whose words are not the sentence’s',
      `${clauses}/1/text`,
      '并按国家政策标准给予奖励',
      [`${clauses}/1/text: does not stand in the sentence after the clause before`],
    ],
    ['out of order', clauses, [rewards, relent], [`${clauses}/1/text: does not stand in the sentence after the clause before`]],
    [
      'that overlaps the one before',
      `${clauses}/1/text`,
      '支持,并按照国家政策标准给予奖励',
      [`${clauses}/1/text: does not stand in the sentence after the clause before`],
    ],
    ['that leaves words out', `${clauses}/1/text`, '按照国家政策标准给予奖励', [`${clauses}: no clause has the words ",并"`]],
    [
      'of an unknown rule set',
      `${clauses}/0/ruleSets/0`,
      'support-lending',
      [
        `${clauses}/0/ruleSets/0: unknown rule set "support-lending"`,
        `${clauses}: none names the rule set support-relending, which cites the provision`,
      ],
    ],
    [
      'of a rule set that does not cite the sentence',
      `${clauses}/0/ruleSets/1`,
      'support-bridge-fee',
      [`${clauses}/0/ruleSets/1: support-bridge-fee does not cite the provision`],
    ],
    [
      'that is neither encoded nor undecidable',
      `${clauses}/1/undecidable`,
      undefined,
      [`${clauses}/1: needs either the rule sets that encode it or why no program can decide it`],
    ],
    [
      'that is both',
      `${clauses}/1/ruleSets`,
      ['support-relending'],
      [`${clauses}/1: needs either the rule sets that encode it or why no program can decide it`],
    ],
    [
      'of a sentence that is undecidable as a whole',
      `/provisions/${relending}/undecidable`,
      { zh: '无', en: 'none' },
      [`/provisions/${relending}/undecidable: its clauses say why no program can decide them`],
    ],
  ])('a clause %s', (_, path, value, faults) => {
    expect(faultsOf(broken(path, value))).toEqual(faults);
  });

  const mustBeDeferred = ningxia2020().ruleSets[track]?.rules.findIndex(({ name }) => name === 'deferral-track/shall-defer');
  const rule = `/ruleSets/${track}/rules/${mustBeDeferred}`;
  it.each([
    ['an unknown key', `${rule}/conditons`, {}, [`${rule}/conditons: unknown key; did you mean "conditions"?`]],
    [
      'an unknown fact',
      `${rule}/conditions/all/0/all/0/fact`,
      'loan.inclusve',
      [`${rule}/conditions/all/0/all/0/fact: unknown fact "loan.inclusve"; did you mean "loan.inclusive"?`],
    ],
    [
      'a misspelt operator',
      `${rule}/conditions/all/0/all/0/operator`,
      'equals',
      [expect.stringContaining(`${rule}/conditions/all/0/all/0/operator: "equals" is not one of "is"`)],
    ],
    [
      'an operator on the wrong type',
      `${rule}/conditions/all/0/all/0/operator`,
      'atMost',
      [`${rule}/conditions/all/0/all/0/operator: atMost does not compare a choice; use is, isNot, oneOf, noneOf, given`],
    ],
    [
      'a value the fact never takes',
      `${rule}/conditions/all/0/all/0/value`,
      'perhaps',
      [`${rule}/conditions/all/0/all/0/value: loan.inclusive is never "perhaps"`],
    ],
    [
      'a list for a single value',
      `${rule}/conditions/all/0/all/0/value`,
      ['yes'],
      [`${rule}/conditions/all/0/all/0/value: is takes one value`],
    ],
    [
      'an unknown provision',
      `${rule}/event/params/provisions/0`,
      'notice/s9/p9/9',
      [`${rule}/event/params/provisions/0: unknown provision "notice/s9/p9/9"`],
    ],
    ['no provision', `${rule}/event/params/provisions`, [], [`${rule}/event/params/provisions: empty`]],
    ['a rule that cites nothing', `${rule}/event/params/provisions`, undefined, [`${rule}/event/params/provisions: missing`]],
    ['an empty any', `${rule}/conditions/all/0`, { any: [] }, [`${rule}/conditions/all/0/any: empty`]],
    [
      'all beside any',
      `${rule}/conditions/any`,
      [{ fact: 'purpose', operator: 'is', value: 'other' }],
      [`${rule}/conditions: has all and any, of which a condition has one`],
    ],
    [
      'a bare comparison for conditions',
      `${rule}/conditions`,
      { fact: 'purpose', operator: 'is', value: 'other' },
      [expect.stringContaining(`${rule}/conditions`)],
    ],
    [
      'a figure in a rule',
      `/ruleSets/${inclusive}/rules/0/conditions/all/0`,
      { fact: 'borrower.creditTotal', operator: 'atMost', value: '10000000.00' },
      [expect.stringContaining('belongs in a parameter')],
    ],
    [
      'a condition that it does not name',
      `/ruleSets/${window}/rules/0/conditions/all/3/named`,
      'due-in-windw',
      [`/ruleSets/${window}/rules/0/conditions: unknown condition "due-in-windw"`],
    ],
    [
      'a date in a rule',
      `/ruleSets/${window}/rules/0/conditions/all/0`,
      { fact: 'component.dueDate', operator: 'before', value: '2020-06-01' },
      [expect.stringContaining('belongs in a parameter')],
    ],
    [
      'an unknown parameter',
      `/ruleSets/${window}/rules/0/conditions/all/3/all/0/value/fact`,
      'param:deferral.windowStrat',
      [expect.stringContaining('unknown fact "param:deferral.windowStrat"')],
    ],
    [
      'a comparison of two types',
      `/ruleSets/${window}/rules/0/conditions/all/3/all/0/value/fact`,
      'param:inclusive.creditCeiling',
      [expect.stringContaining('is a money, compared with component.dueDate, a date')],
    ],
    [
      'a fact that the grain does not see',
      `/ruleSets/${inclusive}/rules/0/conditions/all/0/fact`,
      'component.kind',
      [expect.stringContaining('is a fact of a component, which a loan does not see')],
    ],
    [
      'findings compared',
      `/ruleSets/${track}/rules/0/conditions/all/0`,
      { fact: ningxia2020().ruleSets[collect]?.decides, operator: 'is', value: 'x' },
      [expect.stringContaining('collects findings')],
    ],
    [
      'no otherwise',
      `/ruleSets/${track}/otherwise`,
      undefined,
      [expect.stringContaining(`/ruleSets/${track}/otherwise: missing`)],
    ],
    [
      'an otherwise where findings are collected',
      `/ruleSets/${collect}/otherwise`,
      ningxia2020().ruleSets[track]?.otherwise,
      [expect.stringContaining('not allowed')],
    ],
    [
      'an unknown fact in what is meant for otherwise',
      `/ruleSets/${inclusive}/otherwise/conditions`,
      { all: [{ fact: 'purpsoe', operator: 'is', value: 'other' }] },
      [`/ruleSets/${inclusive}/otherwise/conditions/all/0/fact: unknown fact "purpsoe"; did you mean "purpose"?`],
    ],
    [
      'an operator of another type there',
      `/ruleSets/${inclusive}/otherwise/conditions`,
      { any: [{ not: { fact: 'purpose', operator: 'atMost', value: 'other' } }] },
      [expect.stringContaining(`/ruleSets/${inclusive}/otherwise/conditions/any/0/not/operator: atMost does not compare`)],
    ],
    [
      'a bare comparison there',
      `/ruleSets/${inclusive}/otherwise/conditions`,
      { fact: 'purpose', operator: 'is', value: 'other' },
      [expect.stringContaining(`/ruleSets/${inclusive}/otherwise/conditions`)],
    ],
    [
      'what is meant for otherwise resting on its own conclusion',
      `/ruleSets/${inclusive}/otherwise/conditions`,
      { all: [{ fact: 'loan.inclusive', operator: 'is', value: 'no' }] },
      [expect.stringContaining('in a circle')],
    ],
    ['two rules of one priority', `${rule}/priority`, 10, [expect.stringContaining('/priority: "10" stands there already')]],
    [
      'a rule set that decides what another decides',
      `/ruleSets/${track}/decides`,
      'loan.inclusive',
      [expect.stringContaining('/decides: "loan.inclusive" stands there already')],
    ],
    [
      'a rule set that decides a fact of the input',
      `/ruleSets/${track}/decides`,
      'borrower.kind',
      [expect.stringContaining('borrower.kind is a fact of the input')],
    ],
    [
      'a parameter of the wrong type',
      '/parameters/0/value',
      '2020-06-31',
      ['/parameters/0/value: "2020-06-31", expected a calendar day YYYY-MM-DD, without time or time zone'],
    ],
    [
      'an interpretation without a default',
      '/interpretations/0/readings/0/standing',
      'tenable',
      ['/interpretations/0/readings: 0 of the readings are the default, which exactly one must be'],
    ],
    [
      'a remote reading without what speaks against it',
      '/interpretations/0/readings/1/standing',
      'remote',
      ['/interpretations/0/readings/1/against: what speaks against a reading is said where it is remote, and only there'],
    ],
    [
      'a provision of an unknown source',
      '/provisions/0/source',
      'elsewhere',
      ['/provisions/0/source: unknown source "elsewhere"'],
    ],
    [
      'arithmetic on what has none',
      '/derivedFacts/0/product/0',
      'borrower.kind',
      [expect.stringContaining('borrower.kind is a choice, which has no arithmetic')],
    ],
    [
      'an unknown further result',
      `/ruleSets/${track}/otherwise/params/gives`,
      { x: { fact: 'nothing' } },
      [expect.stringContaining('/gives/x/fact: unknown fact "nothing"')],
    ],
  ])('for %s', (_, path, value, expected) => {
    const faults = faultsOf(broken(path, value));
    for (const each of expected) expect(faults).toContainEqual(each);
  });

  it('for rule sets that wait for each other', () => {
    const rulebook = data();
    const inclusiveSet = rulebook.ruleSets[inclusive];
    inclusiveSet?.rules[0]?.conditions;
    (inclusiveSet as unknown as { rules: { conditions: unknown }[] }).rules[0] = {
      ...(inclusiveSet?.rules[0] as object),
      conditions: { all: [{ fact: 'loan.negotiable', operator: 'is', value: 'no' }] },
    };
    expect(faultsOf(rulebook)).toContainEqual(expect.stringContaining('in a circle'));
  });

  it.each([[null], [undefined], ['{}'], [[]], [{}]])('for %j', (nothing) => {
    expect(faultsOf(nothing).length).toBeGreaterThan(0);
  });
});
