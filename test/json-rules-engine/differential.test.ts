import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecider, ningxia2020Deferral } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { loans, readingsOf } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

describe('one rule set, two executions: closures and json-rules-engine decide alike', () => {
  it('on complete loans', async () => {
    const decider = createDecider();
    const engine = createEngine();
    await fc.assert(
      fc.asyncProperty(loans({ complete: true }), async (loan) => {
        expect(await decideWithEngine(engine, loan)).toEqual(decider.decide(loan));
      }),
      { numRuns: runs(2000) },
    );
  }, 300_000);

  it('on loans with missing facts', async () => {
    const decider = createDecider();
    const engine = createEngine();
    await fc.assert(
      fc.asyncProperty(loans({ complete: false }), async (loan) => {
        expect(await decideWithEngine(engine, loan)).toEqual(decider.decide(loan));
      }),
      { numRuns: runs(1000) },
    );
  }, 300_000);

  it('under any readings', async () => {
    await fc.assert(
      fc.asyncProperty(readingsOf(ningxia2020Deferral().interpretations), loans({ complete: false }), async (readings, loan) => {
        const decision = createDecider({ readings }).decide(loan);
        expect(await decideWithEngine(createEngine({ readings }), loan)).toEqual(decision);
      }),
      { numRuns: runs(300) },
    );
  }, 300_000);
});

describe('a host extends the engine', () => {
  it('with rules of its own on facts that the rule sets decide', async () => {
    const engine = createEngine();
    engine.addFact('branch', 'Yinchuan');
    engine.addRule({
      name: 'house/large-deferral',
      conditions: {
        all: [
          { fact: 'component.track', operator: 'is', value: 'shall-defer' },
          { fact: 'component.amount', operator: 'moreThan', value: '1000000.00' },
          { fact: 'branch', operator: 'equal', value: 'Yinchuan' },
        ],
      },
      event: { type: 'second-signature' },
    });
    const signatures: string[] = [];
    engine.on('second-signature', (_params, almanac) => {
      void almanac.factValue<string>('component.kind').then((kind) => signatures.push(kind));
    });
    await decideWithEngine(engine, {
      id: 'L-1',
      borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
      schedule: [{ dueDate: '2020-08-15', principal: '1000000.01', interest: '1000000.00' }],
    });
    expect(signatures).toEqual(['principal']);
  });

  it('but not an engine of another make', async () => {
    const { Engine } = await import('json-rules-engine');
    await expect(decideWithEngine(new Engine(), { id: 'L-1', schedule: [{}] })).rejects.toThrow('made by createEngine');
  });
});
