import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/index.js';
import type { Grain } from '../../../src/facts/fact.js';
import { lint } from '../../../src/lint/index.js';
import type { Condition } from '../../../src/rulebook/condition.js';
import { itAtTimes, orAtTimes, sampleOf } from '../../depth.js';
import { param, withHostRules } from '../host-rules.js';

describe("a host's thresholds, with every combination of facts between them", () => {
  const thresholds: [string, Grain, Condition[]][] = [
    [
      'days charged for, fewer of them waived',
      'servicing',
      [
        { fact: 'servicing.penaltyTaken', operator: 'is', value: true },
        { fact: 'servicing.penaltyDays', operator: 'moreThan', value: param('host.days') },
        { fact: 'servicing.penaltyWaivedDays', operator: 'lessThan', value: param('host.days') },
      ],
    ],
    [
      'many days charged for, and most of them waived',
      'servicing',
      [
        { fact: 'servicing.penaltyWaivedDays', operator: 'atLeast', value: param('host.days') },
        { fact: 'servicing.penaltyWaivedDays', operator: 'lessThan', value: { fact: 'servicing.penaltyDays' } },
      ],
    ],
    [
      'days for which nothing was charged',
      'servicing',
      [
        { fact: 'servicing.penaltyTaken', operator: 'is', value: false },
        { fact: 'servicing.penaltyDays', operator: 'atLeast', value: param('host.days') },
      ],
    ],
    [
      'an amount above a threshold',
      'servicing',
      [
        { fact: 'servicing.penaltyCharged', operator: 'moreThan', value: param('host.amount') },
        { fact: 'servicing.penaltyInDeferral', operator: 'is', value: true },
      ],
    ],
    [
      'a refund above a threshold of an amount below another',
      'servicing',
      [
        { fact: 'servicing.penaltyRefund', operator: 'moreThan', value: param('host.amount') },
        { fact: 'servicing.penaltyCharged', operator: 'atMost', value: param('host.moreThanAmount') },
        { fact: 'servicing.penaltyWaivedDays', operator: 'lessThan', value: { fact: 'servicing.penaltyDays' } },
      ],
    ],
    [
      'a refund below a threshold of an amount above it',
      'servicing',
      [
        { fact: 'servicing.penaltyInDeferral', operator: 'is', value: true },
        { fact: 'servicing.penaltyRefund', operator: 'atMost', value: param('host.amount') },
        { fact: 'servicing.penaltyCharged', operator: 'moreThan', value: param('host.amount') },
      ],
    ],
    [
      'four days one after the other between two thresholds',
      'servicing',
      [
        { fact: 'component.dueDate', operator: 'after', value: param('deferral.windowStart') },
        { fact: 'component.requested', operator: 'is', value: true },
        { fact: 'servicing.action', operator: 'is', value: 'deferred' },
        { fact: 'servicing.grantedUntil', operator: 'after', value: { fact: 'component.requestedUntil' } },
        { fact: 'maturityDate', operator: 'after', value: { fact: 'servicing.grantedUntil' } },
        { fact: 'maturityDate', operator: 'before', value: param('deferral.windowEnd') },
      ],
    ],
    [
      'two fees below a threshold that are together near twice it',
      'guarantee-servicing',
      [
        { fact: 'guarantee.chargedFeeRate', operator: 'lessThan', value: param('host.rate') },
        { fact: 'guarantee.otherFeeRate', operator: 'lessThan', value: param('host.rate') },
        { fact: 'guarantee.compositeFeeRate', operator: 'atLeast', value: param('host.compositeRate') },
      ],
    ],
    [
      'an excess above a threshold on a low base',
      'guarantee-servicing',
      [
        { fact: 'guarantee-servicing.excessFee', operator: 'moreThan', value: param('host.amount') },
        { fact: 'guarantee-servicing.feeBase', operator: 'atMost', value: param('host.moreThanAmount') },
      ],
    ],
  ];
  // The days and amounts of an audit bear on each other, the fees of a guarantee hardly.
  const few = thresholds.filter(([, grain]) => grain !== 'servicing');
  const many = thresholds.filter(([, grain]) => grain === 'servicing');
  it.each(orAtTimes(few, many, 'thresholds').flatMap((some) => sampleOf(some, 1)))(
    '%s',
    { timeout: 60_000 },
    (_, grain, conditions) => {
      const { faults, unproved } = lint(withHostRules(grain, { rule: conditions }), { ruleSets: ['host'] });
      expect(unproved).toEqual([]);
      expect(faults.map(({ kind, en }) => `${kind}: ${en}`)).toEqual([]);
    },
  );

  itAtTimes('a pro-rata refund over no days is a gap, with a record as the witness', { timeout: 60_000 }, () => {
    const rulebook = withHostRules('servicing', {
      rule: [
        { fact: 'servicing.penaltyRefund', operator: 'atMost', value: param('host.amount') },
        { fact: 'servicing.penaltyCharged', operator: 'moreThan', value: param('host.amount') },
      ],
    });
    const [fault, ...others] = lint(rulebook, { ruleSets: ['host'] }).faults;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'gap', rule: 'host/rule' });
    const witness = fault?.witness;
    if (witness === undefined || !('loan' in witness) || witness.servicing === undefined) throw new Error('no record');
    expect(audit(witness.loan, witness.servicing, { rulebook, readings: witness.readings }).breaches).toEqual([]);
  });

  itAtTimes('a contradiction between thresholds is found', { timeout: 60_000 }, () => {
    const { faults } = lint(
      withHostRules('servicing', {
        never: [
          { fact: 'servicing.penaltyWaivedDays', operator: 'moreThan', value: param('host.days') },
          { fact: 'servicing.penaltyDays', operator: 'atMost', value: param('host.days') },
        ],
      }),
      { ruleSets: ['host'] },
    );
    expect(faults).toMatchObject([{ kind: 'unreachable-rule', rule: 'host/never', witness: { subject: 'loan' } }]);
  });
});
