import { describe, expect, it } from 'vitest';
import { loadRulebook, type Rulebook } from '../../src/index.js';
import { onlyDeciding, partOf } from '../../src/rulebook/rulebook-part.js';
import { conclusion, SMALL, smallWith, W } from './load/small-rulebook.js';

const extra = (id: string, more: object = {}) => ({
  ...{ id, type: 'date', value: '2021-03-31', inForceFrom: '2021-01-02', title: W, provisions: ['other/p1/1'] },
  ...more,
});
const values = { 'component.findings': { due: W }, 'loan.inclusive': { yes: W }, limb: { enterprise: W } };

/** The small rulebook with more than any part of it needs. */
const RULEBOOK = loadRulebook(
  smallWith({
    '/sources/1': { ...SMALL.sources[0], id: 'other' },
    '/provisions/2': { ...SMALL.provisions[1], id: 'other/p1/1', source: 'other' },
    '/provisions/3': { ...SMALL.provisions[1], id: 'small/p1/4' },
    '/parameters/4': extra('own.said'),
    '/parameters/5': extra('own.unused', { provisions: ['small/p1/4'] }),
    '/parameters/6': extra('own.chained', { relations: [{ operator: 'onOrBefore', parameter: 'own.unused', reason: W }] }),
    '/parameters/7': extra('own.first', { relations: [{ operator: 'onOrBefore', parameter: 'own.chained', reason: W }] }),
    '/interpretations/1': {
      ...{ id: 'other.question', question: W, reason: W, provisions: ['other/p1/1'] },
      readings: [
        { id: 'one', standing: 'default', ...W },
        { id: 'two', standing: 'tenable', ...W },
      ],
    },
    '/conditions/1': { id: 'is-unused', title: W, provisions: ['other/p1/1'] },
    '/ruleSets/0/rules/0/event': conclusion('due', {
      zh: '至{own.said}',
      en: 'to {own.said}',
      gives: { until: { fact: 'param:small.day' } },
    }),
    '/words/values': values,
  }),
);
const idsOf = ({ sources, provisions, parameters, interpretations, derivedFacts, ruleSets, conditions, facts }: Rulebook) => ({
  sources: sources.map(({ id }) => id),
  provisions: provisions.map(({ id }) => id),
  parameters: parameters.map(({ id }) => id),
  interpretations: interpretations.map(({ id }) => id),
  derivedFacts: derivedFacts.map(({ fact }) => fact),
  ruleSets: ruleSets.map(({ id }) => id),
  conditions: conditions?.map(({ id }) => id),
  facts: facts?.map(({ fact }) => fact),
});

describe('a part of a rulebook', () => {
  const loan = partOf(RULEBOOK, ['loan'], []);
  const component = partOf(RULEBOOK, ['component'], []);

  it('has the rule sets of its grains and all that they name, and nothing else', () => {
    expect(idsOf(loan)).toEqual({
      sources: ['small'],
      provisions: ['small/p1/1', 'small/p1/2'],
      parameters: ['small.credit', 'small.most', 'small.day'],
      interpretations: ['small.question'],
      derivedFacts: ['small.twice'],
      ruleSets: ['small-size'],
      conditions: ['is-small'],
      facts: ['extensions.industry'],
    });
    expect(idsOf(component)).toEqual({
      sources: ['small', 'other'],
      provisions: ['small/p1/1', 'small/p1/2', 'other/p1/1'],
      parameters: ['small.day', 'penalty.dayCount', 'own.said'],
      interpretations: [],
      derivedFacts: ['small.rate'],
      ruleSets: ['small-findings'],
      conditions: [],
    });
    expect(idsOf(partOf(RULEBOOK, ['loan', 'component'], []))).toEqual({
      sources: ['small', 'other'],
      provisions: ['small/p1/1', 'small/p1/2', 'other/p1/1'],
      parameters: ['small.credit', 'small.most', 'small.day', 'penalty.dayCount', 'own.said'],
      interpretations: ['small.question'],
      derivedFacts: ['small.twice', 'small.rate'],
      ruleSets: ['small-findings', 'small-size'],
      conditions: ['is-small'],
      facts: ['extensions.industry'],
    });
  });

  it('has the parameters that are asked for besides, with those that they are related to in turn', () => {
    const { parameters, provisions } = idsOf(partOf(RULEBOOK, ['loan'], ['own.first']));
    expect(parameters).toEqual(['small.credit', 'small.most', 'small.day', 'own.unused', 'own.chained', 'own.first']);
    expect(provisions).toContain('small/p1/4');
  });

  it('has the words for what it decides, and the order of the tracks where it decides components', () => {
    expect(loan.words).toEqual({
      values: { 'loan.inclusive': { yes: { zh: '词', en: 'word' } }, limb: { enterprise: { zh: '词', en: 'word' } } },
    });
    expect(component.words).toEqual({ values: { 'component.findings': { due: { zh: '词', en: 'word' } } } });
    expect([loan.trackOrder, component.trackOrder]).toEqual([undefined, RULEBOOK.trackOrder]);
  });

  it('has its sentences undivided, and the digest of the whole', () => {
    expect(loan.provisions.some((provision) => 'clauses' in provision)).toBe(false);
    expect([loan.digest, loan.id, loan.version]).toEqual([RULEBOOK.digest, RULEBOOK.id, RULEBOOK.version]);
    for (const part of [loan, partOf(RULEBOOK, ['loan', 'component'], [])]) {
      const { digest: _, ...data } = part;
      expect(loadRulebook(structuredClone(data)).ruleSets).toEqual(part.ruleSets);
    }
  });

  it('has no key for what the whole does not have', () => {
    const bare = partOf(
      loadRulebook(
        smallWith({
          ...{ '/conditions': undefined, '/words': undefined, '/trackOrder': undefined, '/facts': undefined },
          '/ruleSets/1/rules/0/conditions': { all: [{ fact: 'purpose', operator: 'is', value: 'other' }] },
        }),
      ),
      ['loan', 'component'],
      [],
    );
    for (const key of ['conditions', 'words', 'trackOrder', 'facts']) expect(key in bare).toBe(false);
    expect('facts' in component).toBe(false);
    expect('trackOrder' in loan).toBe(false);
  });
});

it('a part that decides loans has the words of letters and notes, with the parameters that they name, and what conditions are named after', () => {
  const rulebook = loadRulebook(
    smallWith({
      '/provisions/2': { ...SMALL.provisions[1], id: 'small/p1/3' },
      '/conditions/0/provisions': ['small/p1/3'],
      '/parameters/4': extra('own.later', { provisions: ['small/p1/2'] }),
      '/parameters/5': extra('own.first', { provisions: ['small/p1/2'] }),
      '/parameters/6': extra('own.last', { provisions: ['small/p1/2'] }),
      '/words/letter': {
        laterInterest: { day: 'own.later', ...W },
        otherScheme: { firstDay: 'own.first', lastDay: 'own.last', ...W },
      },
      '/ruleSets/0/decides': 'component.outcome',
    }),
  );
  const part = partOf(rulebook, ['loan', 'component'], []);
  expect(part.words).toEqual({ values: {}, letter: rulebook.words?.letter, weighed: rulebook.words?.weighed });
  expect(part.parameters.map(({ id }) => id)).toEqual(rulebook.parameters.map(({ id }) => id));
  expect(part.provisions.map(({ id }) => id)).toContain('small/p1/3');
});

it('a rulebook that only decides says nothing of what is expected of its rules', () => {
  const rulebook = loadRulebook(SMALL);
  const deciding = onlyDeciding(rulebook);
  expect(JSON.stringify(rulebook.ruleSets)).toContain('overrides');
  expect(JSON.stringify(deciding.ruleSets)).not.toContain('overrides');
  expect(deciding.ruleSets[1]?.otherwise).toEqual({ ...rulebook.ruleSets[1]?.otherwise, conditions: undefined });
  expect('otherwise' in (deciding.ruleSets[0] ?? {})).toBe(false);
  expect({ ...deciding, ruleSets: [] }).toEqual({ ...rulebook, ruleSets: [] });
  expect(deciding.ruleSets.map(({ rules }) => rules.map(({ conditions, event }) => [conditions, event]))).toEqual(
    rulebook.ruleSets.map(({ rules }) => rules.map(({ conditions, event }) => [conditions, event])),
  );
});
