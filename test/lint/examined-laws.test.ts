import { describe, expect, it } from 'vitest';
import { decide, type LoanInput, lawOfDay, loadRulebook, type Rulebook, type RulebookData } from '../../src/index.js';
import { type LintReport, lint } from '../../src/lint/index.js';
import { readLineage, readRulebook } from '../../src/node/index.js';
import { itAtTimes, sampleOf } from '../depth.js';
import { type Drafted, drafted } from '../rulebook/drafted.js';

const SERIES = 'fixtures/rulebooks/relief-series';
const amended = readRulebook(`${SERIES}/3-april-2021`);

/** The amended rulebook of the series with some of its data changed. */
function changed(change: (data: Drafted<RulebookData>) => void): Rulebook {
  const { digest: _, ...data } = drafted(amended);
  change(data);
  return loadRulebook(data);
}

function ruleSetOf(data: Drafted<RulebookData>, id: string) {
  const ruleSet = data.ruleSets.find((it) => it.id === id);
  if (ruleSet === undefined) throw new Error(`no rule set ${id}`);
  return ruleSet;
}

const found = ({ faults }: LintReport) => faults.map(({ kind, ruleSet, lawOf }) => [kind, ruleSet, lawOf]);

describe('the laws of a rulebook', () => {
  it.each(sampleOf(readLineage(SERIES).rulebooks, 1))('have no fault in any period: $id', (rulebook) => {
    expect(lint(rulebook)).toMatchObject({ faults: [], unproved: [] });
  });

  itAtTimes('have a fault once, at its place in the rulebook, where each law in which a rule set is in force has it', () => {
    const rulebook = changed((data) => {
      const both = ruleSetOf(data, 'series-waiver-both');
      both.rules.push({ ...both.rules[0], name: 'series-waiver-both/again', priority: 1 } as never);
    });
    const [fault, ...others] = lint(rulebook).faults;
    expect(others).toEqual([]);
    const at = rulebook.ruleSets.findIndex(({ id }) => id === 'series-waiver-both');
    expect(fault).toMatchObject({ ruleSet: 'series-waiver-both', pointer: `/ruleSets/${at}/rules/1` });
    // The rule set is in force in the periods from 1 July on, and the fault is in each of their laws.
    expect(fault).not.toHaveProperty('lawOf');
  });

  it('are complete on each day: a gap that a date leaves is found', () => {
    const rulebook = changed((data) => {
      const track = ruleSetOf(data, 'series-track');
      const [rule] = track.rules;
      Object.assign(track.otherwise ?? {}, {
        conditions: {
          any: [
            { fact: 'loan.inclusive', operator: 'is', value: 'no' },
            { fact: 'component.dueDate', operator: 'after', value: { fact: 'param:series.lastDay' } },
            { fact: 'component.dueDate', operator: 'before', value: { fact: 'param:series.firstDay' } },
          ],
        },
      });
      // Until 30 September the track is decided for instalments due up to that day only.
      const last = {
        id: 'series.trackedUntil',
        type: 'date',
        title: { zh: '末日', en: 'last day' },
        basis: { zh: '虚构', en: 'invented' },
        values: [
          { from: '2021-04-01', until: '2021-09-30', value: '2021-09-30', provisions: [] },
          { from: '2021-10-01', value: '2022-03-31', provisions: [] },
        ],
      };
      data.parameters.push(last as never);
      Object.assign(rule ?? {}, {
        conditions: {
          all: [
            rule?.conditions,
            { fact: 'component.dueDate', operator: 'onOrBefore', value: { fact: 'param:series.trackedUntil' } },
          ],
        },
      });
    });
    const report = lint(rulebook, { ruleSets: ['series-track'] });
    expect(found(report)).toEqual([
      ['gap', 'series-track', { from: '2021-04-01', until: '2021-06-30' }],
      // The end of the whole period is then never what decides.
      ['idle-condition', 'series-track', undefined],
    ]);
    const { witness, lawOf } = report.faults[0] ?? {};
    // The witness was decided by the law of that period, and falls to `otherwise` there.
    const decided = decide((witness as { loan: LoanInput }).loan, { rulebook, lawAsOf: lawOf?.from });
    expect(decided.findings.map(({ rule }) => rule)).toContain('series-track/otherwise');
    expect(JSON.stringify(witness)).toMatch(/"dueDate":"2021-1[0-2]-\d\d"/);
  });

  it('have no fault in a rule that has its effect on some days only', () => {
    // `enterprises` is a reading until 30 June only: after that the condition that tests it never holds.
    const { faults } = lint(lawOfDay(amended, { lawAsOf: '2021-07-01' }), { ruleSets: ['series-loan'] });
    expect(faults.map(({ kind }) => kind)).toEqual(['idle-condition']);
    expect(lint(amended, { ruleSets: ['series-loan'] }).faults).toEqual([]);
  });

  it('have a fault in a rule that has no effect on any day', () => {
    const rulebook = changed((data) => {
      const track = ruleSetOf(data, 'series-track');
      track.rules.push({ ...track.rules[0], name: 'series-track/again', priority: 1 } as never);
    });
    const { faults } = lint(rulebook, { ruleSets: ['series-track'] });
    expect(faults.map(({ ruleSet, lawOf }) => [ruleSet, lawOf])).toEqual([['series-track', undefined]]);
  });

  it('are not proved within too small a budget', () => {
    const { unproved, faults } = lint(amended, { budget: 1 });
    expect(faults).toEqual([]);
    expect(new Set(unproved.map(({ ruleSet }) => ruleSet)).size).toBe(amended.ruleSets.length);
  });
});
