import { describe, expect, it } from 'vitest';
import { type Audit, type AuditOptions, createAuditor, type ServicingInput } from '../../src/audit/index.js';
import { auditSchema } from '../../src/audit/result.js';
import type { LoanInput, RulebookIds } from '../../src/index.js';
import type { Conclusion } from '../../src/rulebook/rule-set.js';
import { auditedBy, auditing, concluding, type InventedRule, is, provision, question } from './invented-rules.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '6.00', interest: '2.00' }],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: null },
  guarantees: [{ arrangement: 'kept' }],
};
const done = (entry: object): ServicingInput => ({ components: [{ instalment: 0, component: 'principal', ...entry }] });
const REFUSED = done({ action: 'refused', penaltyInterest: { amount: '3.00', basis: 'surcharge' } });
const UNSTATED = done({ action: 'refused' });

/** A rule that holds of a refusal on a reading of the question. */
const on = (reading: string, name: string, event: Conclusion, id = 'own.scope'): InventedRule => [
  name,
  { all: [is('servicing.action', 'refused'), is(`reading:${id}`, reading)] },
  event,
];
const CHARGE = { refund: { fact: 'servicing.penaltyCharged' } };
const breach = (params: Partial<Conclusion['params']> = {}) => concluding('breach', params);
const refunded = breach({ gives: CHARGE });
const noted = concluding('noted', { force: 'permission', provisions: ['own/2'] });

/** What an audit by some rules of one rule set finds. */
function audited(rules: readonly InventedRule[], servicing = REFUSED, options: AuditOptions<RulebookIds> = {}): Audit {
  const rulebook = auditedBy([auditing('asked', rules)], {
    interpretations: [question('own.other'), question('own.scope')],
    provisions: [provision('own/2', ['bank', 'guarantor'])],
  });
  const audit = createAuditor<RulebookIds>({ rulebook, ...options }).audit(LOAN, servicing);
  expect(auditSchema.safeParse(audit).error).toBeUndefined();
  return audit;
}

const LISTS = ['breaches', 'open', 'notes', 'undetermined'] as const;
/** The lists in which an audit finds something. */
const found = (audit: Audit) => LISTS.filter((list) => audit[list].length > 0);
const NARROW = { 'own.scope': 'narrow' };
/** What a finding or an open question says of readings, in short. */
const turning = (turnsOn: Audit['open'][number]['turnsOn'] | undefined) =>
  turnsOn?.otherwise.map(({ readings, result, finding, missing }) => [
    Object.entries(readings)
      .map((entry) => entry.join(': '))
      .join(),
    result,
    finding?.rule,
    missing,
  ]);

describe('a breach on some readings of the text', () => {
  it('is open where the reading chosen makes it none, and what is done is lawful as read', () => {
    const audit = audited([on('narrow', 'broken', refunded)]);
    expect([audit.verdict, found(audit)]).toEqual(['lawful-as-read', ['open']]);
    const [it] = audit.open;
    expect(it).toMatchObject({
      ruleSet: 'asked',
      rule: 'broken',
      instalment: 0,
      component: 'principal',
      chosen: 'lawful',
      refund: { amount: '3.00' },
      refundRange: { least: '0.00', chosen: '0.00', most: '3.00' },
      turnsOn: { interpretations: ['own.scope'] },
    });
    expect(turning(it?.turnsOn)).toEqual([['own.scope: narrow', 'breach', 'broken', undefined]]);
    expect(audit.totalRefund).toEqual({ least: '0.00', chosen: '0.00', most: '3.00', complete: true });
  });

  it('is open where the reading chosen alone makes it one', () => {
    const audit = audited([on('wide', 'broken', refunded)]);
    expect([audit.verdict, found(audit)]).toEqual(['open', ['open']]);
    const [it] = audit.open;
    expect(it).toMatchObject({
      rule: 'broken',
      chosen: 'breach',
      refundRange: { least: '0.00', chosen: '3.00', most: '3.00' },
    });
    expect(turning(it?.turnsOn)).toEqual([['own.scope: narrow', 'lawful', undefined, undefined]]);
    expect(audit.totalRefund).toEqual({ least: '0.00', chosen: '3.00', most: '3.00', complete: true });
  });

  it('is one however the text is read where every careful reading makes it one, with what each makes of it', () => {
    const audit = audited([on('wide', 'broken', refunded), on('narrow', 'broken-too', breach())]);
    expect([audit.verdict, found(audit)]).toEqual(['breach', ['breaches']]);
    expect(audit.breaches[0]).toMatchObject({ rule: 'broken', refundRange: { least: '0.00', chosen: '3.00', most: '3.00' } });
    expect(turning(audit.breaches[0]?.turnsOn)).toEqual([['own.scope: narrow', 'breach', 'broken-too', undefined]]);
  });

  it('turns on nothing where readings agree, and no range is told', () => {
    const audit = audited([['broken', { all: [is('servicing.action', 'refused')] }, refunded]]);
    expect([audit.verdict, found(audit)]).toEqual(['breach', ['breaches']]);
    expect(audit.breaches[0]).not.toHaveProperty('turnsOn');
    expect(audit.breaches[0]).not.toHaveProperty('refundRange');
  });

  it('tells no range of what nothing is to be refunded for', () => {
    expect(audited([on('narrow', 'broken', breach())]).open[0]).not.toHaveProperty('refundRange');
  });

  it('is not looked for on a reading that no careful reader takes, nor on those left out of the options', () => {
    expect(audited([on('strange', 'broken', refunded)])).toMatchObject({ verdict: 'lawful', open: [] });
    expect(audited([on('narrow', 'broken', refunded)], REFUSED, { among: ['own.other'] })).toMatchObject({
      verdict: 'lawful',
      open: [],
    });
    expect(audited([on('narrow', 'broken', refunded)], REFUSED, { among: [] })).toMatchObject({ verdict: 'lawful', open: [] });
  });

  it('is held against the reading that is chosen, even one that no careful reader takes', () => {
    const options = { readings: { 'own.scope': 'strange' } };
    const audit = audited([on('strange', 'broken', refunded)], REFUSED, options);
    expect([audit.verdict, audit.open[0]?.chosen]).toEqual(['open', 'breach']);
    expect(turning(audit.open[0]?.turnsOn)).toEqual([
      ['own.scope: wide', 'lawful', undefined, undefined],
      ['own.scope: narrow', 'lawful', undefined, undefined],
    ]);
  });

  it('names the fewest readings that it turns on, in the order of the rulebook', () => {
    const both: InventedRule = [
      'both',
      { all: [is('servicing.action', 'refused'), is('reading:own.scope', 'narrow'), is('reading:own.other', 'narrow')] },
      breach(),
    ];
    const audit = audited([both]);
    expect(audit.open[0]?.turnsOn.interpretations).toEqual(['own.other', 'own.scope']);
    expect(turning(audit.open[0]?.turnsOn)).toEqual([['own.other: narrow,own.scope: narrow', 'breach', 'both', undefined]]);
    const one = audited([on('narrow', 'one', breach()), on('narrow', 'other', breach(), 'own.other')]);
    expect(turning(one.open[0]?.turnsOn)?.sort()).toEqual([
      ['own.other: narrow', 'breach', 'other', undefined],
      ['own.scope: narrow', 'breach', 'one', undefined],
    ]);
  });
});

describe('a rule set that collects', () => {
  const rulebook = () =>
    auditedBy([auditing('asked', [on('wide', 'broad', breach()), on('narrow', 'strict', refunded)], { hitPolicy: 'collect' })], {
      interpretations: [question('own.scope')],
    });

  it('finds nothing by a rule that the reading chosen leaves out', () => {
    const audit = createAuditor<RulebookIds>({ rulebook: rulebook(), among: [] }).audit(LOAN, REFUSED);
    expect(audit.breaches.map(({ rule }) => rule)).toEqual(['broad']);
    expect([audit.open, audit.undetermined]).toEqual([[], []]);
  });

  it('says of each rule on which reading it turns', () => {
    const audit = createAuditor<RulebookIds>({ rulebook: rulebook(), among: ['own.scope'] }).audit(LOAN, REFUSED);
    expect(audit.breaches).toEqual([]);
    expect(audit.open.map(({ rule, chosen, turnsOn }) => [rule, chosen, turning(turnsOn)])).toEqual([
      ['broad', 'breach', [['own.scope: narrow', 'lawful', undefined, undefined]]],
      ['strict', 'lawful', [['own.scope: narrow', 'breach', 'strict', undefined]]],
    ]);
  });
});

describe('a note on some readings of the text', () => {
  it('is passed over for the breach that another reading makes of it', () => {
    const options = { readings: { 'own.scope': 'strange' } };
    const audit = audited([on('wide', 'noted', noted), on('narrow', 'broken', refunded)], REFUSED, options);
    expect(audit.open[0]).toMatchObject({ rule: 'broken', chosen: 'lawful' });
  });

  it('stands among the notes where it is one on the reading chosen, and is open where another makes it a breach', () => {
    const audit = audited([on('wide', 'noted', noted), on('narrow', 'broken', refunded)]);
    expect([audit.verdict, found(audit)]).toEqual(['lawful-as-read', ['open', 'notes']]);
    expect(audit.notes[0]).toMatchObject({ rule: 'noted', turnsOn: { interpretations: ['own.scope'] } });
    expect(audit.open[0]).toMatchObject({ rule: 'broken', chosen: 'note', refundRange: { least: '0.00', chosen: '0.00' } });
  });

  it('is not open where a breach was possible and no reading makes it one', () => {
    const paid: InventedRule = ['paid', { all: [is('servicing.action', 'paid')] }, breach()];
    expect(found(audited([paid, on('wide', 'noted', noted)]))).toEqual(['notes']);
  });

  it('is not open where no reading makes it a breach', () => {
    const audit = audited([on('wide', 'noted', noted)]);
    expect([audit.verdict, found(audit)]).toEqual(['lawful', ['notes']]);
    expect(turning(audit.notes[0]?.turnsOn)).toEqual([['own.scope: narrow', 'lawful', undefined, undefined]]);
  });

  it('is not told where another reading alone makes it one', () => {
    expect(found(audited([on('narrow', 'noted', noted)]))).toEqual([]);
  });

  it('calls for no refund, though it says an amount', () => {
    const audit = audited([on('wide', 'noted', concluding('noted', { force: 'permission', gives: CHARGE }))], UNSTATED);
    expect(audit.totalRefund).toEqual({ least: '0.00', chosen: '0.00', most: '0.00', complete: true });
    expect(audited([on('wide', 'noted', concluding('noted', { force: 'permission', gives: CHARGE }))]).totalRefund.most).toBe(
      '0.00',
    );
  });
});

describe('a refund of an unknown amount', () => {
  it('leaves the total open also beside those that are known: of another component, and of another question', () => {
    const rules = [on('wide', 'broken', refunded)];
    const entry = { component: 'principal', action: 'refused', penaltyInterest: { amount: '3.00', basis: 'surcharge' } };
    const other = { component: 'interest', action: 'refused' };
    const both = { components: [entry, other].map((it) => ({ instalment: 0, ...it })) } as ServicingInput;
    expect(audited(rules, both).totalRefund).toEqual({ least: '0.00', chosen: '3.00', most: '3.00', complete: false });
    const paid: InventedRule = ['paid', { all: [is('servicing.action', 'paid')] }, breach()];
    const beside = auditedBy([auditing('asked', [[...rules][0] as InventedRule]), auditing('other', [paid])], {
      interpretations: [question('own.scope')],
    });
    expect(createAuditor<RulebookIds>({ rulebook: beside }).audit(LOAN, UNSTATED).totalRefund.complete).toBe(false);
  });

  const MISSING = ['servicing.components[0].penaltyInterest.amount'];

  it('has no bound under the readings that leave it unknown', () => {
    const audit = audited([on('wide', 'broken', refunded)], UNSTATED);
    expect(audit.open[0]).not.toHaveProperty('refund');
    expect(audit.open[0]?.refundRange).toEqual({ least: '0.00' });
    expect(audit.totalRefund).toEqual({ least: '0.00', chosen: '0.00', most: '0.00', complete: false });
    expect(audit.missing).toEqual(MISSING);
  });

  it('is known under the reading chosen where another leaves it unknown, and what would settle it is told with that one', () => {
    const audit = audited([on('wide', 'broken', breach()), on('narrow', 'broken-too', refunded)], UNSTATED);
    expect(audit.breaches[0]?.refundRange).toEqual({ least: '0.00', chosen: '0.00' });
    expect(turning(audit.breaches[0]?.turnsOn)).toEqual([['own.scope: narrow', 'breach', 'broken-too', MISSING]]);
    expect(audit.totalRefund.complete).toBe(false);
    expect(audit.missing).toEqual([]);
  });

  it('tells no range where every reading leaves it unknown', () => {
    const audit = audited([on('wide', 'broken', refunded), on('narrow', 'broken-too', refunded)], UNSTATED);
    expect(audit.breaches[0]).not.toHaveProperty('refundRange');
  });

  it.each([
    ['first', 'wide', 'narrow'],
    ['last', 'narrow', 'wide'],
  ] as const)('leaves the range without its most whichever reading is tried %s', (_, unknown, known) => {
    const half = breach({ gives: { refund: { fact: 'component.amount' } } });
    const audit = audited([on(unknown, 'broken', refunded), on(known, 'broken-too', half)], UNSTATED);
    expect(audit.breaches[0]?.refundRange).toEqual({ least: '0.00', ...(known === 'wide' ? { chosen: '6.00' } : {}) });
  });
});

describe('a range of refunds', () => {
  it('goes from the least to the most that any careful reading makes of it', () => {
    const amount = breach({ gives: { refund: { fact: 'component.amount' } } });
    const audit = audited([on('wide', 'less', refunded), on('narrow', 'more', amount)]);
    expect(audit.breaches[0]?.refundRange).toEqual({ least: '3.00', chosen: '3.00', most: '6.00' });
    expect(audit.totalRefund).toEqual({ least: '3.00', chosen: '3.00', most: '6.00', complete: true });
    const other = audited([on('wide', 'more', amount), on('narrow', 'less', refunded)]);
    expect(other.breaches[0]?.refundRange).toEqual({ least: '3.00', chosen: '6.00', most: '6.00' });
  });
});

describe('a question that a missing fact leaves open on some readings', () => {
  /** Whether a day is given is not known, which settles the rule. */
  const unsettled = (reading: string, event: Conclusion): InventedRule => [
    'unsettled',
    { all: [is('servicing.penaltyTaken', true), is('reading:own.scope', reading)] },
    event,
  ];
  const MISSING = ['servicing.components[0].penaltyInterest.amount'];

  it('is open where another reading alone asks it, in the words of the question and with what it would breach', () => {
    const audit = audited([unsettled('narrow', breach({ provisions: ['own/2'] }))], UNSTATED);
    expect([audit.verdict, found(audit)]).toEqual(['lawful-as-read', ['open']]);
    expect(audit.open[0]).toEqual({
      ruleSet: 'asked',
      zh: '问:asked',
      en: 'asks asked',
      provisions: ['own/2'],
      addressee: ['bank', 'guarantor'],
      instalment: 0,
      component: 'principal',
      chosen: 'lawful',
      turnsOn: { interpretations: ['own.scope'], otherwise: [{ readings: NARROW, result: 'undetermined', missing: MISSING }] },
    });
    expect(audit.citations.map(({ provision: id }) => id)).toEqual(['own/2']);
    expect(audit.missing).toEqual([]);
  });

  it('is nothing where no reading makes it a breach', () => {
    expect(found(audited([unsettled('narrow', noted)], UNSTATED))).toEqual([]);
  });

  it('is undetermined where the reading chosen asks it, with what other readings make of it', () => {
    const audit = audited([unsettled('wide', refunded)], UNSTATED);
    expect([audit.verdict, found(audit)]).toEqual(['undetermined', ['undetermined']]);
    expect(audit.undetermined[0]).toMatchObject({ mayBe: 'breach', missing: MISSING });
    expect(turning(audit.undetermined[0]?.turnsOn)).toEqual([['own.scope: narrow', 'lawful', undefined, undefined]]);
    expect(audit.missing).toEqual(MISSING);
  });
});

describe('what an audit cites', () => {
  it('is what its findings rest on, and those that other readings bring', () => {
    const audit = audited([on('wide', 'broken', breach()), on('narrow', 'noted', noted)]);
    expect(audit.citations.map(({ provision: id }) => id)).toEqual(['own/1', 'own/2']);
    expect(audited([on('wide', 'broken', breach())]).citations.map(({ provision: id }) => id)).toEqual(['own/1']);
    expect(audited([on('narrow', 'noted', noted)]).citations).toEqual([]);
  });
});

describe('the options of an audit', () => {
  const rules = [on('wide', 'broken', breach())];

  it('stand in its result: the readings, also those that the audit alone is made under, and the parameters that are set', () => {
    const audit = audited(rules);
    expect(audit.readings).toEqual({ ...audit.decision.readings, 'own.scope': 'wide' });
    expect(audit).not.toHaveProperty('parameters');
    const set = { parameters: { 'penalty.multiplier': '1.3' }, readings: NARROW };
    expect(audited(rules, REFUSED, set)).toMatchObject(set);
    expect(audited(rules, REFUSED, set).decision.readings).not.toHaveProperty('own.scope');
  });
});
