import { expect, it } from 'vitest';
import { InvalidRulebookError, loadRulebook } from '../../../src/index.js';

type Json = Record<string, unknown>;

/** Words that say nothing. */
export const W = { zh: '词', en: 'word' };
export const conclusion = (type: string, more: Json = {}) => ({
  type,
  params: { force: 'obligation', provisions: ['small/p1/1'], ...W, ...more },
});

/**
 * A rulebook as small as one can be that has a part of every kind: it loads in a millisecond, so that what becomes of many changes
 * can be asked.
 */
export const SMALL = {
  id: 'small',
  version: '1.0.0',
  title: W,
  trackOrder: { strongestFirst: ['shall-defer', 'may-negotiate', 'not-covered'], provisions: ['small/p1/2'] },
  sources: [{ id: 'small', title: W, issuer: W, dated: '2021-01-01', inForceFrom: '2021-01-02' }],
  provisions: [
    {
      ...{ id: 'small/p1/1', source: 'small', text: '甲,乙。', gloss: 'one, two', force: 'obligation', addressee: ['bank'] },
      clauses: [
        { text: '甲', gloss: 'one', ruleSets: ['small-size', 'small-findings'] },
        { text: '乙', gloss: 'two', undecidable: W },
      ],
    },
    { id: 'small/p1/2', source: 'small', text: '丙。', gloss: 'three', force: 'definition', addressee: [] },
  ],
  parameters: [
    {
      ...{ id: 'small.credit', type: 'money', value: '10.00', inForceFrom: '2021-01-02', title: W, provisions: ['small/p1/1'] },
      range: { min: '1.00', max: '100.00', reason: W },
      relations: [{ operator: 'atMost', parameter: 'small.most', reason: W }],
    },
    { id: 'small.most', type: 'money', value: '20.00', inForceFrom: '2021-01-02', title: W, provisions: [], basis: W },
    { id: 'small.day', type: 'date', value: '2021-03-31', inForceFrom: '2021-01-02', title: W, provisions: ['small/p1/2'] },
    { id: 'penalty.dayCount', type: 'factor', value: '360', inForceFrom: '2021-01-02', title: W, provisions: ['small/p1/2'] },
  ],
  interpretations: [
    {
      ...{ id: 'small.question', question: W, reason: W, provisions: ['small/p1/1'] },
      readings: [
        { id: 'one', standing: 'default', ...W, countedBy: { fact: 'maturityDate', ...W } },
        { id: 'two', standing: 'tenable', ...W },
        { id: 'three', standing: 'remote', against: W, ...W },
      ],
    },
  ],
  facts: [
    {
      ...{ fact: 'extensions.industry', type: 'choice', title: W, question: W, changedBy: 'nobody' },
      values: { trade: W, other: W },
    },
  ],
  derivedFacts: [
    { fact: 'small.twice', type: 'money', grain: 'loan', title: W, sum: ['borrower.creditTotal', 'borrower.creditTotal'] },
    {
      fact: 'small.rate',
      type: 'factor',
      grain: 'component',
      title: W,
      product: ['small.twice', 'annualRate', 'param:penalty.dayCount'],
    },
  ] as Json[],
  conditions: [{ id: 'is-small', title: W, provisions: ['small/p1/1'] }],
  ruleSets: [
    {
      ...{ id: 'small-findings', title: W, decides: 'component.findings', grain: 'component', hitPolicy: 'collect' },
      rules: [
        {
          ...{ name: 'small-findings/due', priority: 1, event: conclusion('due') },
          conditions: { all: [{ fact: 'component.dueDate', operator: 'before', value: { fact: 'param:small.day' } }] },
        },
      ],
    },
    {
      ...{ id: 'small-size', title: W, decides: 'loan.inclusive', grain: 'loan', hitPolicy: 'first' },
      rules: [
        {
          ...{ name: 'small-size/yes', priority: 3, overrides: ['small-size/no'] },
          conditions: {
            all: [
              {
                any: [
                  { not: { fact: 'purpose', operator: 'is', value: 'other' } },
                  { fact: 'purpose', operator: 'given', value: false },
                ],
                named: 'is-small',
              },
              { fact: 'borrower.creditTotal', operator: 'atMost', value: { fact: 'param:small.credit' } },
              { fact: 'extensions.industry', operator: 'oneOf', value: ['trade', 'other'] },
            ],
          },
          event: conclusion('yes', { gives: { limb: 'enterprise', until: { fact: 'param:small.day' } } }),
        },
        {
          ...{ name: 'small-size/no', priority: 1, event: conclusion('no') },
          conditions: { all: [{ fact: 'reading:small.question', operator: 'is', value: 'one' }] },
        },
      ],
      otherwise: {
        ...conclusion('no'),
        conditions: { all: [{ fact: 'borrower.specialHardship', operator: 'is', value: true }] },
      },
    },
  ],
  words: {
    weighed: ['borrower.kind', 'guarantorConsent'],
    letter: { laterInterest: { day: 'small.day', ...W }, otherScheme: { firstDay: 'small.day', lastDay: 'small.day', ...W } },
  },
};

/** The small rulebook with other values at some places of it; what is set to `undefined` is left out. */
export function smallWith(changes: Readonly<Record<string, unknown>>): unknown {
  // No part of the copy stands in two places, as it would in a structured clone.
  const rulebook = JSON.parse(JSON.stringify(SMALL)) as Json;
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() as string;
    const at = steps.reduce<Json>((part, step) => part[step] as Json, rulebook);
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return rulebook;
}

/** What is wrong with a rulebook, each fault as one text: its place and what it says. */
export function faultsOf(rulebook: unknown): readonly string[] {
  try {
    loadRulebook(rulebook);
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error;
    return error.faults.map(({ pointer, message }) => `${pointer}: ${message}`);
  }
  return [];
}

/** What is changed in the small rulebook, and its faults: at the place that is changed first, or where they say. */
export type Case = readonly [what: string, changes: Readonly<Record<string, unknown>>, ...faults: readonly string[]];

/** A test for each case that its faults are said where they stand, and no others. */
export function faultsAreSaid(cases: readonly Case[]): void {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (_, [, changes, ...faults]) => {
    const [changed] = Object.keys(changes);
    const expected = faults.map((fault) => (fault.startsWith('/') ? fault : `${changed}: ${fault}`));
    expect(faultsOf(smallWith(changes))).toEqual(expected);
  });
}
