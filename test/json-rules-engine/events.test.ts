import { describe, expect, it } from 'vitest';
import { decide, type LoanInput } from '../../src/index.js';
import { createEngine, decideWithEngine, decideWithEvents, HostFailureError } from '../../src/json-rules-engine/index.js';
import { readRulebook } from '../../src/node/index.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [
    { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' },
    { dueDate: '2020-09-15', principal: '300000.00', interest: '4500.00' },
  ],
  guarantees: [{ arrangement: 'kept' }, { arrangement: 'lapsed' }],
};

describe('the events of a host’s rules', () => {
  it('say which loan, instalment and component, or guarantee, they are about', async () => {
    const engine = createEngine();
    engine.addRule({
      name: 'house/signature',
      conditions: {
        all: [
          { fact: 'component.kind', operator: 'is', value: 'principal' },
          { fact: 'component.track', operator: 'is', value: 'shall-defer' },
        ],
      },
      event: { type: 'second-signature', params: { by: ['branch'] } },
    });
    engine.addRule({
      conditions: { all: [{ fact: 'guarantee.arrangement', operator: 'is', value: 'lapsed' }] },
      event: { type: 'guarantee-lapsed' },
    });
    const { decision, events } = await decideWithEvents(engine, LOAN);
    expect(decision).toEqual(decide(LOAN));
    const signature = { rule: 'house/signature', type: 'second-signature', params: { by: ['branch'] }, loanId: 'L-1' };
    expect(events).toEqual([
      { ...signature, instalment: 0, component: 'principal' },
      { ...signature, instalment: 1, component: 'principal' },
      { type: 'guarantee-lapsed', loanId: 'L-1', guarantee: 1 },
    ]);
    // What a caller does to an event reaches no other.
    const by = events[0]?.params?.by as string[] | undefined;
    by?.push('somebody');
    expect((await decideWithEvents(engine, LOAN)).events[0]?.params).toEqual({ by: ['branch'] });
  });

  it('are about the facts that the rulebook declares, too', async () => {
    const rulebook = readRulebook('fixtures/rulebooks/hard-hit-industries');
    const engine = createEngine({ rulebook });
    engine.addRule({
      name: 'house/catering',
      conditions: { all: [{ fact: 'extensions.industry', operator: 'is', value: 'catering' }] },
      event: { type: 'catering' },
    });
    const loan = { ...LOAN, guarantees: undefined, extensions: { industry: 'catering' } } as unknown as LoanInput;
    const { events } = await decideWithEvents(engine, loan);
    expect(events).toHaveLength(1 + 2 * LOAN.schedule.length);
    expect(() =>
      engine.addRule({
        conditions: { all: [{ fact: 'extensions.industri', operator: 'is', value: 'catering' }] },
        event: { type: 'x' },
      }),
    ).toThrow('did you mean "extensions.industry"');
  });
});

describe('a fact that is asked for while a loan is decided', () => {
  it.each([
    ['a listener', 'borrower.knd'],
    ['a listener, of another fact', 'branch'],
  ])('and that nobody added is an error: %s', async (_, name) => {
    const engine = createEngine();
    engine.addRule({
      conditions: { all: [{ fact: 'borrower.kind', operator: 'is', value: 'enterprise' }] },
      event: { type: 'asked' },
      onSuccess: async (_event, almanac) => {
        await almanac.factValue(name);
      },
    });
    const failure = decideWithEngine(engine, LOAN);
    await expect(failure).rejects.toThrow(HostFailureError);
    await expect(decideWithEngine(engine, LOAN)).rejects.toThrow(`fact "${name}": is asked for and not known`);
  });

  it('may be one that the host added during the run', async () => {
    const engine = createEngine();
    const seen: unknown[] = [];
    engine.addRule({
      conditions: { all: [{ fact: 'borrower.kind', operator: 'is', value: 'enterprise' }] },
      event: { type: 'asked' },
      onSuccess: async (_event, almanac) => {
        almanac.addFact('branch', 'Yinchuan');
        seen.push(await almanac.factValue('branch'));
      },
    });
    expect(await decideWithEngine(engine, LOAN)).toEqual(decide(LOAN));
    expect(new Set(seen)).toEqual(new Set(['Yinchuan']));
  });
});
