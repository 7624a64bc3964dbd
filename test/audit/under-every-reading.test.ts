import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Audit,
  type AuditFinding,
  type Auditor,
  createAuditor,
  type OpenFinding,
  type OpenQuestion,
  type OtherResult,
  type ServicingInput,
} from '../../src/audit/index.js';
import { ningxia2020Audit } from '../../src/audit/ningxia-2020-audit.js';
import { auditSchema } from '../../src/audit/result.js';
import type { LoanInput, Readings, RulebookIds } from '../../src/index.js';
import { arguableReadings } from '../../src/law/interpretation.js';
import { amount, loans, noticeDay } from '../arbitraries/loan.js';
import { runs } from '../depth.js';
import { combinations } from '../readings/combinations.js';

const { interpretations, ruleSets } = ningxia2020Audit();
const chosen: Readings = createAuditor().readings;
const COMPONENTS = ['principal', 'interest'] as const;

type Entry = NonNullable<ServicingInput['components']>[number];

/** What may have been done about some of a loan's components and its guarantee, complete or not. */
function servicings({ schedule, guarantee, guarantees }: LoanInput, complete: boolean): fc.Arbitrary<ServicingInput> {
  const known = complete ? {} : { requiredKeys: ['instalment', 'component'] as ('instalment' | 'component')[] };
  const period = fc.option(fc.tuple(noticeDay, noticeDay), { nil: undefined });
  const penalty = fc
    .record({ charged: fc.oneof(amount, fc.constant('0.00')), period })
    .map(({ charged, period: days }) =>
      days !== undefined && days[0] < days[1] ? { amount: charged, from: days[0], until: days[1] } : { amount: charged },
    );
  const places = schedule.flatMap((_, instalment) => COMPONENTS.map((component) => ({ instalment, component })));
  const entry = (place: (typeof places)[number]) =>
    fc
      .record(
        {
          instalment: fc.constant(place.instalment),
          component: fc.constant(place.component),
          action: fc.constantFrom('deferred', 'refused', 'overdue', 'paid'),
          grantedUntil: noticeDay,
          penaltyInterest: fc.option(penalty, { nil: null }),
        },
        known,
      )
      .map((it): Entry => {
        const { grantedUntil, ...rest } = it as Entry;
        const due = schedule[place.instalment]?.dueDate;
        const granted = grantedUntil !== undefined && rest.action === 'deferred' && (due === undefined || grantedUntil > due);
        return granted ? { ...rest, grantedUntil } : rest;
      });
  const guaranteed = fc.record({ consulted: fc.boolean(), feeBase: amount }, complete ? {} : { requiredKeys: [] });
  return fc
    .subarray(places)
    .chain((some) => fc.tuple(fc.tuple(...some.map(entry)), fc.option(guaranteed, { nil: undefined })))
    .map(([components, about]) => ({
      components,
      ...(about === undefined || guarantee === undefined ? {} : { guarantee: about }),
      ...(about === undefined || guarantees === undefined
        ? {}
        : { guarantees: guarantees.map((_, index) => ({ guarantee: index, ...about })) }),
    }));
}

const records = fc
  .boolean()
  .chain((complete) =>
    loans({ complete }).chain((loan) => fc.record({ loan: fc.constant(loan), servicing: servicings(loan, complete) })),
  );

/** One question, and what an audit under one choice of readings finds on it. */
interface Found {
  readonly result: OtherResult['result'];
  readonly finding?: AuditFinding;
  readonly missing?: readonly string[];
}

const placeOf = (it: { instalment?: number; component?: string; guarantee?: number }) =>
  `${it.instalment ?? ''} ${it.component ?? ''} ${it.guarantee ?? ''}`;
const questionOf = (it: AuditFinding | OpenFinding | OpenQuestion) => `${it.ruleSet} ${placeOf(it)}`;

/** What an audit under one choice of readings finds, by question; what it does not speak of is lawful. */
function foundIn({ breaches, notes, undetermined }: Audit): Map<string, Found> {
  return new Map<string, Found>([
    ...breaches.map((finding): [string, Found] => [questionOf(finding), { result: 'breach', finding }]),
    ...notes.map((finding): [string, Found] => [questionOf(finding), { result: 'note', finding }]),
    ...undetermined.map((it): [string, Found] => [questionOf(it), { result: 'undetermined', missing: it.missing }]),
  ]);
}

const LAWFUL: Found = { result: 'lawful' };
const nameOf = ({ result, finding }: Found | OtherResult) =>
  JSON.stringify([result, finding?.rule, finding?.refund?.amount, finding?.excessRate]);
const within = (one: Readings, other: Readings) => Object.entries(one).every(([id, reading]) => other[id] === reading);
const inShort = (readings: Readings, found: Found | OtherResult) =>
  `${JSON.stringify(Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1)))} ${nameOf(found)}`;
const fen = (yuan: string) => Math.round(Number(yuan) * 100);
const mayBreak = (ruleSet: string) =>
  ruleSets
    .find(({ id }) => id === ruleSet)
    ?.rules.some(({ event }) => ['obligation', 'prohibition'].includes(event.params.force));

/** Holds an audit against those under each choice of readings alone. */
function check(audit: Audit, trials: readonly { readonly other: Readings; readonly audit: Audit }[]): void {
  const tried = trials.map(({ other, audit: it }) => ({ other, found: foundIn(it), total: it.totalRefund.chosen }));
  const underChosen = tried.find(({ other }) => Object.keys(other).length === 0);
  if (underChosen === undefined) throw new Error('the readings chosen were not tried');
  const questions = [...new Set(tried.flatMap(({ found }) => [...found.keys()]))].sort();
  const said = (list: readonly (AuditFinding | OpenFinding | OpenQuestion)[]) => list.map(questionOf).sort();
  const under = (question: string) => tried.map(({ other, found }) => ({ other, found: found.get(question) ?? LAWFUL }));
  const chosenOn = (question: string) => underChosen.found.get(question) ?? LAWFUL;
  const every = (question: string, result: string) => under(question).every(({ found }) => found.result === result);
  const mayBreach = (question: string) =>
    under(question).some(
      ({ found: { result } }) => result === 'breach' || (result === 'undetermined' && mayBreak(question.split(' ')[0] as string)),
    );

  // In which list each question stands.
  expect(said(audit.breaches)).toEqual(questions.filter((it) => every(it, 'breach')));
  expect(said(audit.undetermined)).toEqual(questions.filter((it) => chosenOn(it).result === 'undetermined'));
  expect(said(audit.notes)).toEqual(questions.filter((it) => chosenOn(it).result === 'note'));
  expect(said(audit.open)).toEqual(
    questions.filter((it) => chosenOn(it).result !== 'undetermined' && !every(it, 'breach') && mayBreach(it)),
  );

  // What each turns on, and under which readings it is what.
  for (const it of [...audit.breaches, ...audit.open, ...audit.notes, ...audit.undetermined]) {
    const question = questionOf(it);
    const was = chosenOn(question);
    const others = under(question).filter(({ found }) => nameOf(found) !== nameOf(was));
    const smallest = others.filter(
      ({ other, found }) =>
        !others.some((one) => one.other !== other && nameOf(one.found) === nameOf(found) && within(one.other, other)),
    );
    expect((it.turnsOn?.otherwise ?? []).map((one) => inShort(one.readings, one)).sort()).toEqual(
      smallest.map(({ other, found }) => inShort(other, found)).sort(),
    );
    const named = new Set(smallest.flatMap(({ other }) => Object.keys(other)));
    expect([...(it.turnsOn?.interpretations ?? [])].sort()).toEqual([...named].sort());
    for (const { readings, result, missing } of it.turnsOn?.otherwise ?? []) {
      const found = under(question).find(({ other }) => within(other, readings) && within(readings, other))?.found;
      if (result === 'undetermined') expect([...(missing ?? [])].sort()).toEqual([...(found?.missing ?? [])].sort());
    }
  }
  for (const it of audit.open) expect(it.chosen).toBe(chosenOn(questionOf(it)).result);

  // What is to be paid back.
  const totals = tried.map(({ total }) => fen(total));
  expect({
    least: fen(audit.totalRefund.least),
    chosen: fen(audit.totalRefund.chosen),
    most: fen(audit.totalRefund.most),
  }).toEqual({ least: Math.min(...totals), chosen: fen(underChosen.total), most: Math.max(...totals) });
  for (const it of [...audit.breaches, ...audit.open]) {
    if (it.refundRange === undefined) continue;
    const known = under(questionOf(it)).map(({ found: { result, finding } }) =>
      result === 'breach' && finding?.refund !== undefined ? fen(finding.refund.amount) : 0,
    );
    expect(fen(it.refundRange.least)).toBe(Math.min(...known));
    if (it.refundRange.most !== undefined) expect(fen(it.refundRange.most)).toBe(Math.max(...known));
  }

  const { breaches, open, undetermined } = audit;
  expect(audit.verdict).toBe(
    breaches.length > 0
      ? 'breach'
      : open.some((it) => it.chosen === 'breach')
        ? 'open'
        : undetermined.some(({ mayBe }) => mayBe === 'breach')
          ? 'undetermined'
          : open.length > 0
            ? 'lawful-as-read'
            : 'lawful',
  );
}

const SOME = fc.shuffledSubarray(
  interpretations.map(({ id }) => id),
  { minLength: 1, maxLength: 5 },
);

describe('an audit under every reading that a careful reader may take', () => {
  it('agrees exactly with separate audits under each combination of them', () => {
    const auditors = new Map<string, Auditor>();
    const alone = (readings: Readings) => {
      const key = JSON.stringify(Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1)));
      const auditor = auditors.get(key) ?? createAuditor({ readings, among: [] });
      auditors.set(key, auditor);
      return auditor;
    };
    fc.assert(
      fc.property(SOME, fc.array(records, { minLength: 5, maxLength: 5 }), (among, several) => {
        const auditor = createAuditor<RulebookIds>({ among });
        const trials = combinations(
          interpretations.filter(({ id }) => among.includes(id)),
          (it) => arguableReadings(it),
        );
        for (const { loan, servicing } of several) {
          const audit = auditor.audit(loan, servicing);
          expect(auditSchema.safeParse(audit).error).toBeUndefined();
          check(
            audit,
            trials.map((readings) => ({
              other: Object.fromEntries(Object.entries(readings).filter(([id, reading]) => chosen[id] !== reading)),
              audit: alone(readings).audit(loan, servicing),
            })),
          );
        }
      }),
      { numRuns: runs(25) },
    );
  }, 240_000);

  it('agrees under the chosen readings with an audit under them alone', () => {
    const [whole, alone] = [createAuditor(), createAuditor({ among: [] })];
    fc.assert(
      fc.property(records, ({ loan, servicing }) => {
        const { decision, missing, totalRefund } = whole.audit(loan, servicing);
        const under = alone.audit(loan, servicing);
        expect({ decision, missing, refund: totalRefund.chosen }).toEqual({
          decision: under.decision,
          missing: under.missing,
          refund: under.totalRefund.chosen,
        });
      }),
      { numRuns: runs(30) },
    );
  }, 120_000);
});
