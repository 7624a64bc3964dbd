import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, InvalidRulebookError, loadRulebook, ningxia2020Deferral, type Rulebook } from '../../src/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';
import { loans } from '../arbitraries/loan.js';

type Loose = Record<string, unknown>;

/** The data of a rulebook with a change. */
function changed(rulebook: Rulebook, change: (data: Loose & { words: Loose; interpretations: Loose[] }) => void): Loose {
  const { digest: _, ...data } = structuredClone(rulebook) as unknown as Loose & { words: Loose; interpretations: Loose[] };
  change(data);
  return data;
}

function pointers(data: Loose): string[] {
  try {
    loadRulebook(data);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error;
    return error.faults.map(({ pointer }) => pointer);
  }
}

const notice = ningxia2020Deferral();

describe('the order of the tracks', () => {
  const reversed = loadRulebook(
    changed(notice, (data) => {
      data.trackOrder = { strongestFirst: ['not-covered', 'may-negotiate', 'shall-defer'], provisions: ['notice/s2/p1/1'] };
    }),
  );

  it('is that of the rulebook: the track of a loan is the strongest of its parts', () => {
    const rank = ['shall-defer', 'may-negotiate', 'undetermined', 'not-covered'];
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        const decision = decide(loan, { rulebook: reversed });
        const tracks = decision.instalments.flatMap(({ principal, interest }) => [principal.track, interest.track]);
        expect(rank.indexOf(decision.track)).toBe(Math.max(...tracks.map((track) => rank.indexOf(track))));
        expect(decision.instalments.map(({ principal, interest }) => [principal.track, interest.track])).toEqual(
          decide(loan).instalments.map(({ principal, interest }) => [principal.track, interest.track]),
        );
      }),
    );
  });

  it('names each track once, and provisions of the rulebook', () => {
    const withOrder = (strongestFirst: string[], provisions: string[]) =>
      changed(notice, (data) => {
        data.trackOrder = { strongestFirst, provisions };
      });
    expect(pointers(withOrder(['shall-defer', 'may-negotiate'], ['notice/s2/p1/1']))).toEqual(['/trackOrder/strongestFirst']);
    expect(pointers(withOrder(['shall-defer', 'shall-defer', 'not-covered'], ['notice/s2/p1/1']))).toEqual([
      '/trackOrder/strongestFirst',
    ]);
    expect(pointers(withOrder(['shall-defer', 'may-negotiate', 'not-covered'], ['notice/s9']))).toEqual([
      '/trackOrder/provisions/0',
    ]);
  });
});

describe('words', () => {
  it('are refused where they name no parameter that is a day, no field of a loan, or no date', () => {
    const withLetter = (letter: Loose) =>
      changed(notice, (data) => {
        data.words = { letter };
      });
    const words = { zh: '{day}', en: '{day}' };
    expect(pointers(withLetter({ laterInterest: { day: 'deferral.windowEnd', ...words } }))).toEqual([]);
    expect(pointers(withLetter({ laterInterest: { day: 'deferral.windowEdn', ...words } }))).toEqual([
      '/words/letter/laterInterest/day',
    ]);
    expect(pointers(withLetter({ laterInterest: { day: 'inclusive.creditCeiling', ...words } }))).toEqual([
      '/words/letter/laterInterest/day',
    ]);
    const weighing = changed(notice, (data) => {
      data.words = { weighed: ['borrower.businessCondition', 'guarantorConsent', 'borrower.weather'] };
    });
    expect(pointers(weighing)).toEqual(['/words/weighed/2']);
    const counted = changed(notice, (data) => {
      const [first] = data.interpretations as { readings: Loose[] }[];
      Object.assign(first?.readings[0] ?? {}, { countedBy: { fact: 'borrower.kind', zh: '按类型', en: 'by kind' } });
    });
    expect(pointers(counted)).toEqual(['/interpretations/0/readings/0/countedBy/fact']);
  });

  it('that are never said are found', () => {
    const rulebook = loadRulebook(
      changed(readRulebook('fixtures/rulebooks/invented-2021'), (data) => {
        const term = { zh: '词', en: 'word' };
        data.words = {
          values: { 'component.track': { 'shall-defer': term, 'shall-deffer': term }, limb: { farmer: term } },
          letter: {
            unmet: [{ fact: 'loan.inclusive', value: 'no', interpretation: 'ceiling.scope', reading: 'neither', ...term }],
            support: { fact: 'loan.support', due: term, open: term },
          },
        };
      }),
    );
    const { faults } = lint(rulebook);
    expect(faults.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
      'unused-words /words/values/component.track/shall-deffer',
      'unused-words /words/values/limb/farmer',
      'unused-words /words/letter/unmet/0/reading',
      'unused-words /words/letter/support/fact',
    ]);
  });
});
