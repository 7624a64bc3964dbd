import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decisionSchema } from '../../src/decide/decision.js';
import { createDecider, loadRulebook, ningxia2020Deferral, type OtherValue, type Readings } from '../../src/index.js';
import { arguableReadings, type Interpretation } from '../../src/law/interpretation.js';
import { loans } from '../arbitraries/loan.js';
import { runs } from '../depth.js';
import { combinations } from './combinations.js';

const { digest: _, ...law } = ningxia2020Deferral();
const { interpretations } = law;
const chosen: Readings = createDecider().readings;
const COMPONENTS = ['principal', 'interest'] as const;

/** The values for which a decision gives `turnsOn`, by name. */
function valuesOf({ track, inclusive, guarantees, instalments }: Decision): Record<string, string | undefined> {
  const of = instalments.flatMap((instalment, index) =>
    COMPONENTS.flatMap((kind) => {
      const { track, outcome, grantedUntil, penaltyInterest } = instalment[kind];
      const values = { track, outcome, waiver: penaltyInterest.waived, grantedUntil, penaltyAmount: penaltyInterest.amount };
      return Object.entries(values).map(([key, value]) => [`${index} ${kind} ${key}`, value]);
    }),
  );
  const guaranteed = (guarantees ?? []).flatMap((it, index) => {
    const { arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee } = it;
    const verdicts = { fee: fee.verdict, compositeFee: compositeFee.verdict, reGuaranteeFee: reGuaranteeFee.verdict };
    return Object.entries({ arrangement, ...verdicts, counterGuarantee }).map(([key, value]) => [
      `guarantee ${index} ${key}`,
      value,
    ]);
  });
  return { track, inclusive: inclusive.value, ...Object.fromEntries([...guaranteed, ...of]) };
}

/** The values, an amount that is waived and no longer known among them. */
function withUnknownAmounts(
  values: Record<string, string | undefined>,
  before: Record<string, string | undefined>,
): Record<string, string | undefined> {
  const unknown = Object.keys(values).filter((name) => {
    const waiver = name.replace(/ penaltyAmount$/, ' waiver');
    return (
      waiver !== name &&
      (values[waiver] === 'yes' || values[waiver] === 'yes-undated') &&
      values[name] === undefined &&
      before[name] !== undefined
    );
  });
  return { ...values, ...Object.fromEntries(unknown.map((name) => [name, 'undetermined'])) };
}

/** The `turnsOn` of each of these values. */
function saidOf({ turnsOn, instalments }: Decision): Record<string, OtherValue[]> {
  const { guarantees = [], ...whole } = turnsOn ?? {};
  const named = (prefix: string, of: object = {}) => Object.entries(of).map(([key, others]) => [`${prefix}${key}`, others]);
  return Object.fromEntries([
    ...named('', whole),
    ...guarantees.flatMap((it, index) => named(`guarantee ${index} `, it)),
    ...instalments.flatMap((instalment, index) =>
      COMPONENTS.flatMap((kind) => named(`${index} ${kind} `, instalment[kind].turnsOn)),
    ),
  ]);
}

const within = (one: Readings, other: Readings) => Object.entries(one).every(([id, reading]) => other[id] === reading);
const inShort = (value: string, readings: Readings) =>
  `${value} ${JSON.stringify(Object.entries(readings).sort(([one], [other]) => (one < other ? -1 : 1)))}`;

function withoutArguable(interpretation: Interpretation): Interpretation {
  const against = { zh: '试验所设', en: 'set so by the test' };
  const readings = interpretation.readings.map((it) =>
    it.standing === 'tenable' ? { ...it, standing: 'remote' as const, against } : it,
  );
  return { ...interpretation, readings };
}

describe('decide(loan, { turnsOn: true })', () => {
  it('says of each value what else it is under other arguable readings, and under the fewest', () => {
    const some = fc.shuffledSubarray(
      interpretations.map(({ id }) => id),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(some, fc.array(loans({ complete: false }), { minLength: 5, maxLength: 5 }), (ids, several) => {
        const among = interpretations.filter(({ id }) => ids.includes(id));
        // Of the others no reading but the one chosen is arguable, so that there are not too many combinations to try.
        const rulebook = loadRulebook({
          ...law,
          interpretations: interpretations.map((it) => (ids.includes(it.id) ? it : withoutArguable(it))),
        });
        const decide = createDecider({ rulebook, turnsOn: true }).decide;
        const trials = combinations(among, (it) => arguableReadings(it)).map((readings) => ({
          other: Object.fromEntries(Object.entries(readings).filter(([id, reading]) => chosen[id] !== reading)),
          decide: createDecider({ readings }).decide,
        }));
        for (const loan of several) {
          const decision = decide(loan);
          expect(decisionSchema.safeParse(decision).error).toBeUndefined();
          const said = saidOf(decision);
          const before = valuesOf(decision);
          const tried = trials.map(({ other, decide }) => ({
            other,
            values: withUnknownAmounts(valuesOf(decide(loan)), before),
          }));
          for (const [name, value] of Object.entries(before)) {
            const others = tried
              .filter(({ values }) => values[name] !== undefined && values[name] !== value)
              .filter(
                ({ other, values }, _, all) =>
                  !all.some((it) => it.values[name] === values[name] && it.other !== other && within(it.other, other)),
              )
              .map(({ other, values }) => inShort(values[name] as string, other));
            expect([name, (said[name] ?? []).map(({ value, readings }) => inShort(value, readings)).sort()]).toEqual([
              name,
              others.sort(),
            ]);
          }
        }
      }),
      { numRuns: runs(25) },
    );
  }, 120_000);

  it('names the facts that would settle what another reading leaves undetermined, which the decision does not lack', () => {
    const decision = createDecider({ turnsOn: true }).decide({
      id: 'L-1',
      borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
      purpose: 'operating',
      schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
    });
    expect(decision.track).toBe('shall-defer');
    const open = decision.turnsOn?.track?.filter(({ value }) => value === 'undetermined') ?? [];
    expect(open.length).toBeGreaterThan(0);
    for (const { missing = [] } of open) {
      expect(missing.length).toBeGreaterThan(0);
      const known: readonly string[] = decision.missing;
      expect(missing.filter((path) => known.includes(path))).toEqual([]);
    }
  });

  it('says that an amount is unknown on a reading by which the period is', () => {
    const { instalments } = createDecider({ turnsOn: true }).decide({
      id: 'L-1',
      borrower: { kind: 'enterprise', size: 'micro', creditTotal: '5000000.00' },
      penaltyAnnualRate: '0.07',
      schedule: [{ dueDate: '2020-06-01', interest: '1000.00' }],
      application: { interestUntil: '2020-06-02' },
    });
    expect(instalments[0]?.interest.penaltyInterest.amount).toBe('0.19');
    expect(instalments[0]?.interest.turnsOn?.penaltyAmount).toContainEqual({
      value: 'undetermined',
      readings: { 'penalty.from': 'application' },
      missing: ['application.appliedOn'],
    });
    expect(instalments[0]?.interest.turnsOn?.waiver).toContainEqual({
      value: 'yes-undated',
      readings: { 'penalty.from': 'application' },
    });
  });

  it('is absent without the option, and the option changes nothing else', () => {
    const [plain, asking] = [createDecider(), createDecider({ turnsOn: true })];
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        const decision = plain.decide(loan);
        expect(JSON.stringify(decision)).not.toContain('turnsOn');
        const { turnsOn: _, ...asked } = asking.decide(loan);
        const stripped = asked.instalments.map((it) => {
          const { turnsOn: _, ...principal } = it.principal;
          const { turnsOn: __, ...interest } = it.interest;
          return { ...it, principal, interest };
        });
        expect({ ...asked, instalments: stripped }).toEqual(decision);
      }),
      { numRuns: runs(20) },
    );
  });

  it('gives readings that nobody can change, because the next decision of the kind has the same', () => {
    const decider = createDecider({ turnsOn: true });
    const [loan] = fc.sample(
      loans({ complete: true }).filter((it) => decider.decide(it).turnsOn?.track !== undefined),
      { numRuns: 1, seed: 1 },
    );
    if (loan === undefined) throw new Error('no loan turns on a reading');
    const before = structuredClone(decider.decide(loan));
    const [other] = decider.decide(loan).turnsOn?.track ?? [];
    expect(() => Object.assign(other?.readings ?? {}, { strange: 'reading' })).toThrow(TypeError);
    expect(decider.decide(loan)).toEqual(before);
  });
});
