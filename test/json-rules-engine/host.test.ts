import { Engine, Fact, Operator, Rule, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { decide, type LoanInput, ningxia2020Deferral } from '../../src/index.js';
import { createEngine, decideWithEngine, HostFailureError, InvalidAdditionError } from '../../src/json-rules-engine/index.js';

const LOAN = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  purpose: 'operating',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
} as unknown as LoanInput;

const EVENT = { type: 'fired' };

/** Decides the loan with a rule of the host's beside the rule sets, and counts how often it fires. */
async function fired(conditions: unknown, prepare: (engine: Engine) => void = () => undefined): Promise<number> {
  const engine = createEngine();
  prepare(engine);
  engine.addRule({ name: 'house/rule', conditions: conditions as TopLevelCondition, event: EVENT });
  let count = 0;
  engine.on('fired', () => {
    count++;
  });
  expect(await decideWithEngine(engine, LOAN)).toEqual(decide(LOAN));
  return count;
}

const all = (...comparisons: unknown[]) => ({ all: comparisons });
const is = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more });
const ROOT = all(is('borrower.kind', 'is', 'enterprise'));
const OWN_RULE = ningxia2020Deferral().ruleSets[0]?.rules[0]?.name as string;

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof InvalidAdditionError)) throw error;
    return error.message;
  }
  return 'taken';
}

/** A condition that contains itself. */
function cyclic(): unknown {
  const parts: unknown[] = [is('borrower.kind', 'is', 'enterprise')];
  const condition = { all: parts };
  parts.push(condition);
  return condition;
}

function nested(depth: number): unknown {
  let condition: unknown = ROOT;
  for (let at = 0; at < depth; at++) condition = { not: condition };
  return condition;
}

describe('a rule of a host is refused when it is added', () => {
  // What is refused leaves an engine as it was.
  const engine = createEngine();

  it.each<[string, unknown, string]>([
    ['an exact amount compared as a text', all(is('component.amount', 'greaterThan', '1000000.00')), 'one of atMost, atLeast'],
    ['an exact amount held equal', all(is('component.amount', 'equal', '300000.00')), 'which compare a money'],
    ['a rate compared as a text', all(is('annualRate', 'greaterThanInclusive', '0.05')), 'which compare a rate'],
    ['a day compared as a text', all(is('component.dueDate', 'lessThan', '2020-09-01')), 'which compare a date'],
    ['a decorated operator on a fact', all(is('component.amount', 'not:moreThan', '1.00')), 'which compare a money'],
    ['swapped sides', all(is('component.amount', 'swap:moreThan', '1.00')), 'which compare a money'],
    ['a misspelt fact', all(is('component.amout', 'moreThan', '1.00')), 'did you mean "component.amount"?'],
    ['a fact that nobody added', all(is('branch', 'equal', 'Yinchuan')), 'a fact of the rulebook, or one added before'],
    ['a misspelt operator', all(is('component.amount', 'morThan', '1.00')), 'did you mean "moreThan"?'],
    ['an operator of another type', all(is('component.dueDate', 'moreThan', '1.00')), 'which compare a date'],
    ['an amount that is none', all(is('component.amount', 'moreThan', '1,000,000.00')), 'a money, as component.amount is'],
    ['an amount in powers of ten', all(is('component.amount', 'moreThan', '1e6')), 'a money, as component.amount is'],
    ['a day that is none', all(is('component.dueDate', 'before', '2020-06-31')), 'a date, as component.dueDate is'],
    ['a flag as a text', all(is('borrower.specialHardship', 'is', 'true')), 'a flag, as borrower.specialHardship is'],
    ['a choice that there is not', all(is('component.track', 'is', 'shall-deffer')), 'did you mean "shall-defer"?'],
    ['a list where one value is compared', all(is('component.track', 'is', ['shall-defer'])), 'one value'],
    ['one value where a list is', all(is('component.track', 'oneOf', 'shall-defer')), 'a list of at least one value'],
    ['an empty list', all(is('component.track', 'noneOf', [])), 'a list of at least one value'],
    ['given, of a text', all(is('component.amount', 'given', 'yes')), 'true or false'],
    ['no value', { all: [{ fact: 'component.amount', operator: 'moreThan' }] }, 'what to compare with'],
    ['a fact of another type', all(is('component.amount', 'moreThan', { fact: 'component.dueDate' })), 'a money, as'],
    ['a misspelt other fact', all(is('component.amount', 'moreThan', { fact: 'component.amoun' })), 'did you mean'],
    ['a part of an amount', all(is('component.amount', 'moreThan', '1.00', { path: '$.fen' })), 'has no parts'],
    ['findings compared', all(is('component.warnings', 'is', 'x')), 'list of findings'],
    ['an empty any, which everything meets', { any: [] }, 'at least one condition'],
    ['an empty all', { all: [{ any: [] }] }, 'at least one condition'],
    ['all beside any', { all: ROOT.all, any: ROOT.all }, 'and no two'],
    ['a group beside a fact', { all: [{ ...is('purpose', 'is', 'operating'), any: ROOT.all }] }, 'and no two'],
    ['an unknown key', { all: ROOT.all, al: 1 }, 'one of the keys'],
    ['a reference to no condition', { condition: 'large' }, 'a condition set before'],
    ['no conditions', undefined, 'a condition'],
    ['a text for conditions', 'all', 'a condition'],
    ['conditions in themselves', () => cyclic(), 'nothing within itself'],
    ['conditions nested too deep', () => nested(41), 'no more than 40 conditions'],
    ['conditions nested 100,000 deep', () => nested(100_000), 'nothing deeper than'],
    ['a list with a gap', () => ({ all: new Array(3) }), 'a list without gaps'],
    ['a day of the host, in an object', all(is('component.dueDate', 'before', new Date(0))), 'plain data'],
    ['a proxy that throws', () => new Proxy({}, { ownKeys: () => [].at(0) as never }), 'reading it threw'],
    [
      'a getter that throws',
      () => Object.defineProperty({}, 'all', { enumerable: true, get: () => JSON.parse('{') }),
      'reading it threw',
    ],
  ])('for %s', (_, given, expected) => {
    // What a reporter of tests could not print is made where it is used.
    const conditions: unknown = typeof given === 'function' ? given() : given;
    const add = () => engine.addRule({ name: 'house/rule', conditions: conditions as TopLevelCondition, event: EVENT });
    expect(refusal(add)).toContain(expected);
    expect(refusal(add)).toMatch(/^rule "house\/rule" at \/conditions/);
  });

  it.each<[string, unknown, string]>([
    ['a name of the rulebook', { name: OWN_RULE, conditions: ROOT, event: EVENT }, 'this is a rule of the rulebook'],
    ['a name that is no text', { name: {}, conditions: ROOT, event: EVENT }, 'expected a text'],
    ['a priority before the rule sets', { conditions: ROOT, event: EVENT, priority: 1_000 }, 'from 1 to 999'],
    ['a priority that is no number', { conditions: ROOT, event: EVENT, priority: 'high' }, 'from 1 to 999'],
    ['no event', { conditions: ROOT }, 'an event'],
    ['an event without a type', { conditions: ROOT, event: {} }, 'at /event/type'],
    ['a listener that is none', { conditions: ROOT, event: EVENT, onSuccess: 'log' }, 'a function'],
    ['an unknown key', { conditions: ROOT, event: EVENT, condition: ROOT }, 'did you mean "conditions"?'],
    ['no rule', undefined, 'a rule'],
    ['null', null, 'a rule'],
    ['a text', '{}', 'a rule'],
    ['a revoked proxy', revoked, 'reading it threw'],
  ])('for %s', (_, given, expected) => {
    const rule: unknown = typeof given === 'function' ? given() : given;
    expect(refusal(() => createEngine().addRule(rule as never))).toContain(expected);
  });

  it('is refused as an object of a class alike', () => {
    const rule = new Rule({ conditions: all(is('component.amount', 'greaterThan', '1.00')) as TopLevelCondition, event: EVENT });
    expect(refusal(() => createEngine().addRule(rule))).toContain('which compare a money');
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('a rule of a host fires where its conditions hold of known facts', () => {
  it.each<[string, unknown, number]>([
    ['an amount above another as a number', all(is('component.amount', 'moreThan', '1000000.00')), 0],
    ['an amount below another', all(is('component.amount', 'moreThan', 5000)), 1],
    ['a day before another', all(is('component.dueDate', 'before', '2020-09-01')), 2],
    ['an unknown fact', all(is('annualRate', 'moreThan', '0.01')), 0],
    ['not, of an unknown fact', { not: is('annualRate', 'moreThan', '0.01') }, 0],
    ['not of all, of an unknown fact', { not: all(is('annualRate', 'moreThan', '0.01')) }, 0],
    ['not not, of an unknown fact', { not: { not: is('annualRate', 'moreThan', '0.01') } }, 0],
    ['not, of a known fact', { not: is('component.amount', 'moreThan', '5000.00') }, 1],
    ['not any, of which one is unknown', { not: { any: [is('annualRate', 'atMost', 0.1), is('purpose', 'is', 'other')] } }, 0],
    ['not all, of which one fails', { not: all(is('component.amount', 'moreThan', 5000), is('annualRate', 'atMost', 0.1)) }, 1],
    ['what the record does not state', all(is('annualRate', 'given', false), is('component.kind', 'is', 'principal')), 1],
    ['nested as deep as may be', nested(37), 0],
  ])('%s', async (_, conditions, count) => {
    expect(await fired(conditions)).toBe(count);
  });

  it.each<[string, (engine: Engine) => unknown, unknown, number]>([
    ['a fact of the host', (engine) => engine.addFact('branch', 'Yinchuan'), all(is('branch', 'equal', 'Yinchuan')), 3],
    ['a part of it', (it) => it.addFact('desk', { city: 'Guyuan' }), all(is('desk', 'equal', 'Guyuan', { path: '$.city' })), 3],
    ['not, of one unknown', (engine) => engine.addFact('branch', () => undefined), { not: is('branch', 'equal', 'Guyuan') }, 0],
    ['unequal, of one unknown', (engine) => engine.addFact('branch', () => undefined), all(is('branch', 'notEqual', 'x')), 0],
    ['not:, of one unknown', (engine) => engine.addFact('branch', () => undefined), all(is('branch', 'not:equal', 'x')), 0],
    ['not, of one known', (engine) => engine.addFact('branch', 'Yinchuan'), { not: is('branch', 'equal', 'Guyuan') }, 3],
    ['one that comes later', (engine) => engine.addFact('limit', async () => 5000), all(is('limit', 'atLeast', 5000)), 3],
    [
      'beside an amount',
      (engine) => engine.addFact('limit', '5000.00'),
      all(is('component.amount', 'moreThan', { fact: 'limit' })),
      1,
    ],
    [
      'an operator of the host on an amount',
      (engine) => engine.addOperator<string, string>('cents', (left, right) => left.endsWith(right)),
      all(is('component.amount', 'cents', '00')),
      2,
    ],
    [
      'its opposite, of what is unknown',
      (engine) => engine.addOperator<string, string>('cents', (left, right) => left.endsWith(right)),
      { not: is('annualRate', 'cents', '00') },
      0,
    ],
    [
      'its opposite',
      (engine) => engine.addOperator(new Operator<string, string>('cents', (left, right) => left.endsWith(right))),
      { not: is('component.amount', 'cents', '01') },
      2,
    ],
    [
      'a condition by its name',
      (engine) => engine.setCondition('large', all(is('component.amount', 'moreThan', 5000)) as TopLevelCondition),
      { condition: 'large' },
      1,
    ],
    [
      'not a condition by its name',
      (engine) => engine.setCondition('large', all(is('annualRate', 'moreThan', 0.01)) as TopLevelCondition),
      { not: { condition: 'large' } },
      0,
    ],
    [
      'findings',
      () => undefined,
      {
        not: is(
          'component.warnings',
          'contains',
          ningxia2020Deferral().ruleSets.find((it) => it.decides === 'component.warnings')?.rules[0]?.event.type,
        ),
      },
      3,
    ],
  ])('%s', async (_, prepare, conditions, count) => {
    expect(await fired(conditions, prepare)).toBe(count);
  });

  it('and as an object of a class, whose listeners are told', async () => {
    const engine = createEngine();
    let told = 0;
    const rule = new Rule({
      name: 'house/rule',
      conditions: all(is('component.amount', 'moreThan', '5000.00')) as TopLevelCondition,
      event: EVENT,
      onSuccess: () => {
        told++;
      },
    });
    engine.addRule(rule);
    rule.setConditions(all(is('component.amount', 'greaterThan', '5000.00')) as TopLevelCondition);
    rule.setPriority(1_000_000);
    expect(await decideWithEngine(engine, LOAN)).toEqual(decide(LOAN));
    expect(told).toBe(1);
    expect(engine.removeRule(rule)).toBe(true);
    await decideWithEngine(engine, LOAN);
    expect(told).toBe(1);
  });
});

describe('no part of the rulebook can be replaced', () => {
  it.each<[string, (engine: Engine) => unknown, string]>([
    ['a fact', (engine) => engine.addFact('component.amount', '1.00'), 'this is a fact of the rulebook'],
    ['a fact, as an object', (engine) => engine.addFact(new Fact('borrower.kind', 'other')), 'this is a fact of the rulebook'],
    ['a parameter', (engine) => engine.addFact('param:deferral.latestDate', '2030-01-01'), 'this is a fact of the rulebook'],
    ['a fact, by taking it away', (engine) => engine.removeFact('param:deferral.latestDate'), 'a fact of your own'],
    ['an operator', (engine) => engine.addOperator('moreThan', () => true), 'rules compare by the operator of this name'],
    ['a built-in operator', (engine) => engine.addOperator('equal', () => true), 'rules compare by the operator of this name'],
    ['an operator, by taking it away', (engine) => engine.removeOperator('moreThan'), 'an operator of your own'],
    ['a rule, by taking it away', (engine) => engine.removeRule(OWN_RULE), 'this is one of the rulebook'],
    [
      'a rule',
      (it) => it.updateRule(new Rule({ name: OWN_RULE, conditions: ROOT as TopLevelCondition, event: EVENT })),
      'a rule of',
    ],
    ['a decorator', (engine) => engine.addOperatorDecorator('not', () => true), 'a name of its own'],
  ])('%s', async (_, act, expected) => {
    const engine = createEngine();
    expect(refusal(() => act(engine))).toContain(expected);
    expect(await decideWithEngine(engine, LOAN)).toEqual(decide(LOAN));
  });

  it.each<[string, (engine: Engine) => unknown]>([
    ['a fact', (engine) => engine.removeFact('branch')],
    ['an operator', (engine) => engine.removeOperator('near')],
  ])('keeps %s that a rule of the host needs', (_, act) => {
    const engine = createEngine();
    engine.addFact('branch', 'Yinchuan');
    engine.addOperator('near', () => true);
    engine.addRule({ name: 'house/rule', conditions: all(is('branch', 'near', 'Guyuan')) as TopLevelCondition, event: EVENT });
    expect(refusal(() => act(engine))).toContain('one that no rule needs: rule "house/rule" does');
    expect(engine.removeRule('house/rule')).toBe(true);
    expect(refusal(() => act(engine))).toBe('taken');
  });
});

describe('what a host added and fails is named in a typed error', () => {
  const broken = () => {
    throw new TypeError('no branch');
  };
  it.each<[string, (engine: Engine) => unknown, unknown, string]>([
    ['a fact that throws', (engine) => engine.addFact('branch', broken), all(is('branch', 'equal', 'x')), 'fact "branch": threw'],
    [
      'a fact that rejects',
      (engine) => engine.addFact('branch', async () => broken()),
      all(is('branch', 'equal', 'x')),
      'TypeError: no branch',
    ],
    [
      'a fact that throws what is no error',
      (engine) =>
        engine.addFact('branch', () => {
          throw null;
        }),
      all(is('branch', 'equal', 'x')),
      'threw null',
    ],
    [
      'an operator that throws',
      (it) => it.addOperator('near', broken),
      all(is('purpose', 'near', 'x')),
      'operator "near": threw',
    ],
    [
      'an operator that answers something else',
      (engine) => engine.addOperator('near', () => 'yes' as never),
      all(is('purpose', 'near', 'x')),
      'neither true nor false',
    ],
    [
      'a fact that is no amount',
      (engine) => engine.addFact('limit', '0x10'),
      all(is('component.amount', 'moreThan', { fact: 'limit' })),
      'compares a number, or a decimal as a text',
    ],
    [
      'a fact that is no day',
      (engine) => engine.addFact('day', 'soon'),
      all(is('component.dueDate', 'before', { fact: 'day' })),
      'a calendar day',
    ],
    ['a listener that throws', (engine) => engine.on('fired', broken), ROOT, 'a listener: threw'],
    [
      'a listener that replaces a fact',
      (engine) => engine.on('success', (_, almanac) => void almanac.addFact('component.amount', '1.00')),
      ROOT,
      'is a fact of the rulebook',
    ],
    [
      'a listener that drops those of the rule sets',
      (engine) => (engine as unknown as { removeAllListeners(): void }).removeAllListeners(),
      ROOT,
      'did not run the rule',
    ],
  ])('%s', async (_, prepare, conditions, expected) => {
    const engine = createEngine();
    prepare(engine);
    engine.addRule({ name: 'house/rule', conditions: conditions as TopLevelCondition, event: EVENT });
    const error = await decideWithEngine(engine, LOAN).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(HostFailureError);
    expect((error as Error).message).toContain(expected);
  });

  it('and another engine is refused', async () => {
    await expect(decideWithEngine(new Engine(), LOAN)).rejects.toThrow('an engine made by createEngine');
  });
});

describe('what a host added and never answers ends the decision after a while', () => {
  const never = (): never => new Promise(() => undefined) as never;
  // A thenable that is not a promise.
  // biome-ignore lint/suspicious/noThenProperty: that is what it is for
  const thenable = { then: () => undefined };
  const branch = all(is('branch', 'equal', 'x'));
  const listening = (key: 'onSuccess' | 'onFailure', conditions: unknown) => (engine: Engine) =>
    void engine.addRule({ name: 'house/own', conditions: conditions as TopLevelCondition, event: EVENT, [key]: never });
  it.each<[string, (engine: Engine) => unknown, unknown, string]>([
    ['a fact', (engine) => engine.addFact('branch', never), branch, 'fact "branch"'],
    ['a fact as an object', (engine) => engine.addFact(new Fact('branch', never)), branch, 'fact "branch"'],
    ['a fact that is not kept', (engine) => engine.addFact('branch', never, { cache: false }), branch, 'fact "branch"'],
    ['a fact that is a promise', (engine) => engine.addFact('branch', never()), branch, 'fact "branch"'],
    ['a fact that answers what is like one', (engine) => engine.addFact('branch', () => thenable), branch, 'fact "branch"'],
    [
      'a fact on which another rests',
      (engine) => {
        engine.addFact('office', never);
        engine.addFact('branch', (_, almanac) => almanac.factValue('office'));
      },
      branch,
      'fact "',
    ],
    [
      'a fact compared with',
      (engine) => engine.addFact('limit', never),
      all(is('component.amount', 'moreThan', { fact: 'limit' })),
      'fact "limit"',
    ],
    ['a fact under not', (engine) => engine.addFact('branch', never), { not: branch }, 'fact "branch"'],
    [
      'a fact that a listener replaced',
      (engine) => {
        engine.addFact('branch', 'x');
        engine.on('success', (_, almanac) => void almanac.addFact('branch', never, { cache: false }));
      },
      branch,
      'fact "branch"',
    ],
    ['a listener', (engine) => engine.on('fired', never), ROOT, 'a listener'],
    ['a listener of a rule', listening('onSuccess', ROOT), ROOT, 'onSuccess of rule "house/own"'],
    ['a listener of its failure', listening('onFailure', { not: ROOT }), ROOT, 'onFailure of rule "house/own"'],
    [
      'a listener of a rule as an object',
      (engine) =>
        engine.addRule(new Rule({ name: 'house/own', conditions: ROOT as TopLevelCondition, event: EVENT, onSuccess: never })),
      ROOT,
      'onSuccess of rule "house/own"',
    ],
  ])('%s', async (_, prepare, conditions, expected) => {
    const engine = createEngine({ hostTimeLimit: 20 });
    prepare(engine);
    engine.addRule({ name: 'house/rule', conditions: conditions as TopLevelCondition, event: EVENT });
    const error = await decideWithEngine(engine, LOAN).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(HostFailureError);
    expect((error as Error).message).toContain(expected);
    expect((error as Error).message).toContain('gave no answer within 20 ms');
  });

  it('a host that answers in time is awaited', async () => {
    const engine = createEngine({ hostTimeLimit: 10_000 });
    engine.addFact('branch', () => new Promise((resolve) => setTimeout(resolve, 30, 'x')));
    engine.addRule({ name: 'house/rule', conditions: branch as TopLevelCondition, event: EVENT });
    let count = 0;
    engine.on('fired', () => new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => void count++) as never);
    expect(await decideWithEngine(engine, LOAN)).toEqual(decide(LOAN));
    expect(count).toBe(3);
  });

  it.each([0, -1, 1.5, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY, '20', null, {}])('refuses a time limit of %s', (limit) => {
    expect(() => createEngine({ hostTimeLimit: limit as number })).toThrow('a whole number of milliseconds from 1');
  });
});

describe('an engine decides rightly', () => {
  it('several loans at once', async () => {
    const engine = createEngine();
    const loans = ['2020-05-31', '2020-06-01', '2020-12-31', '2021-01-01'].map(
      (dueDate, at) => ({ ...LOAN, id: `L-${at}`, schedule: [{ ...LOAN.schedule[0], dueDate }] }) as LoanInput,
    );
    const decisions = await Promise.all(loans.map((loan) => decideWithEngine(engine, loan)));
    expect(decisions).toEqual(loans.map((loan) => decide(loan)));
  });

  it('although a listener stops it', async () => {
    const engine = createEngine();
    engine.on('success', () => void engine.stop());
    expect(await decideWithEngine(engine, LOAN)).toEqual(decide(LOAN));
  });

  it('within a listener', async () => {
    const engine = createEngine();
    const within: unknown[] = [];
    let asked = false;
    engine.addRule({ conditions: ROOT as TopLevelCondition, event: EVENT });
    engine.on('fired', async () => {
      if (asked) return;
      asked = true;
      within.push(await decideWithEngine(engine, { ...LOAN, id: 'L-2' }));
    });
    expect(await decideWithEngine(engine, LOAN)).toEqual(decide(LOAN));
    expect(within).toEqual([decide({ ...LOAN, id: 'L-2' })]);
  });
});
