import { createDecider } from '../../src/decide/decide.js';
import { type LoanInput, ningxia2020 } from '../../src/index.js';
import { withHouseOfEveryGrain } from '../rulebook/own/house-of-every-grain.js';

const LOAN: LoanInput = {
  id: 'L-1',
  lenderKind: 'bank',
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [
    { dueDate: '2020-08-15', principal: '100000.00', interest: '1200.00' },
    { dueDate: '2020-09-15', principal: '100000.00', principalUntil: ['2020-12-15', '2021-03-15'] },
    // Under an earlier deferral than the loan's application: what contradicts is said as a warning.
    { dueDate: '2020-10-15', originalDueDate: '2020-10-15', principal: '100000.00', interest: '1200.00' },
  ],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-01-31', interestUntil: '2021-06-30' },
  guarantee: {
    arrangement: 'kept',
    guarantorKind: 'government',
    standardFeeRate: '0.01',
    formerFeeRate: '0.02',
    chargedFeeRate: '0.004',
    otherFeeRate: '0.001',
    reGuaranteeFee: '0.00',
    counterGuarantee: true,
  },
  extensions: { branch: 'north' },
};

/** Of a decision an object, whatever is in it. */
export type Part = Record<string, unknown>;

const OTHER = [{ value: 'yes', readings: { 'ceiling.scope': 'both' }, missing: ['borrower.size'] }];
const TURNS_ON = {
  component: { track: OTHER, outcome: OTHER, waiver: OTHER, grantedUntil: OTHER, penaltyAmount: OTHER },
  loan: {
    track: OTHER,
    inclusive: OTHER,
    guarantees: [{ arrangement: OTHER, fee: OTHER, compositeFee: OTHER, reGuaranteeFee: OTHER, counterGuarantee: OTHER }],
  },
};

function made(): Part {
  const decider = createDecider({
    rulebook: withHouseOfEveryGrain(ningxia2020()),
    trace: true,
    asOf: '2020-09-01',
    lawAsOf: '2020-08-01',
    parameters: { 'inclusive.creditCeiling': '20000000.00' },
  });
  const { instalments, rulebook, trace, findings, citations, ...rest } = JSON.parse(JSON.stringify(decider.decide(LOAN)));
  // Of what there is much of the same form, some.
  const isShort = ({ rules, conclusion }: { rules: Part[]; conclusion: unknown }) =>
    Array.isArray(conclusion) && rules.length < 3;
  const shortTrace = [...trace.slice(0, 1), ...trace.filter(isShort).slice(0, 3), ...trace.slice(-1)];
  return {
    ...rest,
    trace: shortTrace.map((one: { rules: Part[] }) => ({ ...one, rules: one.rules.slice(0, 2) })),
    findings: [...findings.slice(0, 2), ...findings.slice(-1)],
    citations: citations.slice(0, 2),
    instalments: instalments.map((one: { principal: Part; interest: Part }) => ({
      ...one,
      principal: { ...one.principal, turnsOn: TURNS_ON.component },
      interest: { ...one.interest, turnsOn: TURNS_ON.component },
    })),
    turnsOn: TURNS_ON.loan,
    rulebook: { ...rulebook, amends: 'ningxia-2020' },
    record: { libraryVersion: '1.0.0', inputDigest: 'ab', decisionId: 'cd' },
  };
}

let kept: Part | undefined;
/** A decision with all that one may have, made when it is first asked for, so that no mutant that another test finds out waits for it. */
export function wholeDecision(): Part {
  kept ??= made();
  return kept;
}

type Path = readonly (string | number)[];

// What has keys of the host's own, or of the rulebook's.
const RECORDS = ['readings', 'parameters', 'gives'];

/** Whether what stands at a path is an object whose keys are all known. */
export function isOfKnownKeys(whole: Part, path: Path): boolean {
  const value = valueAt(whole, path);
  return typeof value === 'object' && !Array.isArray(value) && !RECORDS.includes(String(path.at(-1)));
}

/** The paths of all objects of a decision and of all values in them; of a list those of the first two items. */
export function pathsIn(part: unknown, path: Path = []): Path[] {
  if (typeof part !== 'object' || part === null) return [path];
  const inner = Array.isArray(part) ? part.slice(0, 2).map((each, at) => [at, each] as const) : Object.entries(part);
  return [path, ...inner.flatMap(([step, each]) => pathsIn(each, [...path, step]))];
}

export function valueAt(whole: Part, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (part as Part)[step], whole);
}

/** A copy of a decision with another value at a path; `undefined` takes what stands there away. */
export function withValue(whole: Part, path: Path, value: unknown): unknown {
  const copy = structuredClone(whole);
  const last = path.at(-1) as string;
  const within = valueAt(copy, path.slice(0, -1)) as Part;
  if (value === undefined) delete within[last];
  else within[last] = value;
  return copy;
}
