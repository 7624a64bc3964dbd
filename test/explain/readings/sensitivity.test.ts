import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/decide/decision.js';
import { createSensitivityAnalysis, type Sensitivity, sensitivity } from '../../../src/explain/readings/sensitivity.js';
import { createDecider, ningxia2020Deferral, type Readings, type RulebookIds } from '../../../src/index.js';
import { type DecidedOutcome, differencesOf, outcomeOf } from '../../../src/readings/difference.js';
import { loans } from '../../arbitraries/loan.js';
import { runs } from '../../depth.js';

const { interpretations } = ningxia2020Deferral();

/** Every combination of readings of the given interpretations. */
function combinations(ids: readonly string[]): Readings[] {
  return ids.reduce<Readings[]>(
    (all, id) => {
      const readings = interpretations.find((it) => it.id === id)?.readings ?? [];
      return all.flatMap((chosen) => readings.map((reading) => ({ ...chosen, [id]: reading.id })));
    },
    [{}],
  );
}

const subsetOf = (one: Readings, other: Readings) => Object.entries(one).every(([id, reading]) => other[id] === reading);

/** The differences between outcomes, each as one text. */
function changesOf({ missing: _, ...baseline }: DecidedOutcome, { missing: __, ...outcome }: DecidedOutcome): string[] {
  return differencesOf(baseline, outcome).map(({ path, to }) => `${path} → ${to}`);
}

/** The definition by brute force: each difference, with the smallest sets of other readings that produce it. */
function byTrial(decide: (readings: Readings) => Decision, ids: readonly string[], chosen: Readings): string[] {
  const baseline = outcomeOf(decide({}));
  const trials = combinations(ids).map((readings) => {
    const outcome = outcomeOf(decide(readings));
    return {
      other: Object.fromEntries(Object.entries(readings).filter(([id, reading]) => chosen[id] !== reading)),
      changes: changesOf(baseline, outcome),
      missing: outcome.missing.filter((fact) => !baseline.missing.includes(fact)),
    };
  });
  return trials
    .flatMap(({ other, changes, missing }) => {
      const minimal = changes.filter(
        (change) =>
          !trials.some((trial) => trial.changes.includes(change) && trial.other !== other && subsetOf(trial.other, other)),
      );
      return minimal.length === 0 ? [] : [inShort(other, minimal, missing)];
    })
    .sort();
}

const sorted = (readings: Readings) => Object.entries(readings).sort(([one], [other]) => (one < other ? -1 : 1));
const inShort = (readings: Readings, changes: readonly string[], missing: readonly string[]) =>
  JSON.stringify([sorted(readings), [...changes].sort(), [...missing].sort()]);

/** The same differences, from the result of the analysis. */
function asFound({ matters }: Sensitivity): string[] {
  const changes = new Set(matters.flatMap((it) => it.changes));
  return [...changes]
    .map(({ readings, differences, nowMissing }) =>
      inShort(
        readings,
        differences.map(({ path, to }) => `${path} → ${to}`),
        nowMissing,
      ),
    )
    .sort();
}

const SOME = fc.shuffledSubarray(
  interpretations.map(({ id }) => id),
  { minLength: 1, maxLength: 6 },
);

describe('sensitivity(loan): which readings change the outcome', () => {
  it('finds exactly the differences of every combination of readings', () => {
    fc.assert(
      fc.property(SOME, fc.array(loans({ complete: false }), { minLength: 10, maxLength: 10 }), (among, some) => {
        const deciders = new Map(
          combinations(among).map((readings) => [JSON.stringify(sorted(readings)), createDecider({ readings })]),
        );
        const defaults = createDecider();
        const analyse = createSensitivityAnalysis<RulebookIds>({ among });
        for (const loan of some) {
          const decide = (readings: Readings) => (deciders.get(JSON.stringify(sorted(readings))) ?? defaults).decide(loan);
          const found = analyse(loan);
          expect(found.baseline).toEqual(outcomeOf(defaults.decide(loan)));
          expect(asFound(found)).toEqual(byTrial(decide, among, defaults.readings));
          expect([...found.matters.map(({ interpretation }) => interpretation), ...found.settled].sort()).toEqual(
            [...among].sort(),
          );
        }
      }),
      { numRuns: runs(25) },
    );
  }, 120_000);

  it('starts from the chosen readings', () => {
    const chosen = { 'ceiling.scope': 'all-limbs', 'pandemic.effect': 'required' } as const;
    const analyse = createSensitivityAnalysis({ readings: chosen, among: ['ceiling.scope', 'pandemic.effect', 'window.date'] });
    const decider = createDecider({ readings: chosen });
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        const { baseline, matters } = analyse(loan);
        expect(baseline).toEqual(outcomeOf(decider.decide(loan)));
        for (const { interpretation, chosen: reading, changes } of matters) {
          for (const change of changes) expect(change.readings[interpretation]).not.toBe(reading);
        }
      }),
    );
  }, 60_000);

  it('names a reading that matters alone, and one that matters only together with it', () => {
    const { matters, settled } = sensitivity(
      {
        id: 'L-1',
        borrower: { kind: 'individual-business', creditTotal: '12000000.00' },
        purpose: 'operating',
        schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
        application: null,
      },
      // If borrowers other than enterprises may exceed the ceiling, it does not matter whether they may negotiate.
      { readings: { 'ceiling.scope': 'enterprises' } },
    );
    const track = ({ changes }: (typeof matters)[number]) =>
      changes.flatMap(({ readings, differences }) =>
        differences.filter(({ path }) => path === 'track').map(({ to }) => [readings, to]),
      );
    const ceiling = { 'ceiling.scope': 'all-limbs' };
    const ceilingAndOwners = { ...ceiling, 'negotiation.owners': 'enterprises-only' };
    const ofInterest = (id: string) => matters.filter(({ interpretation }) => interpretation === id).flatMap(track);
    expect(ofInterest('ceiling.scope')).toContainEqual([ceiling, 'may-negotiate']);
    expect(ofInterest('ceiling.scope')).toContainEqual([ceilingAndOwners, 'not-covered']);
    expect(ofInterest('negotiation.owners')).toContainEqual([ceilingAndOwners, 'not-covered']);
    expect(ofInterest('negotiation.owners')).not.toContainEqual([ceiling, 'may-negotiate']);
    expect(settled).toContain('guarantee.borrowers');
  });

  it('refuses an interpretation that the rulebook does not have', () => {
    expect(() => createSensitivityAnalysis<RulebookIds>({ among: ['ceiling'] })).toThrow(
      'among: "ceiling", expected one of ceiling.scope',
    );
  });
});
