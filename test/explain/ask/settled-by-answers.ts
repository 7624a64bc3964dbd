import type { CompiledRulebook } from '../../../src/evaluate/compile-rulebook.js';
import { lookOf } from '../../../src/explain/change/examined-loan.js';
import { fieldType, mayBeNone } from '../../../src/explain/change/field-type.js';
import { exactValue, type FactType, type PlainValue, plainValue } from '../../../src/facts/fact.js';
import { withValue } from '../../../src/facts/loan/loan-values.js';
import { type Decision, type LoanInput, type Readings, safeDecide } from '../../../src/index.js';

/**
 * How many open outcomes the most telling answer at a path settles, in the plain way: the whole loan is decided with each answer.
 *
 * @returns `undefined` where the loan has nothing at the path
 */
export function settledByAnswers(loan: LoanInput, path: string, readings: Readings): number | undefined {
  const { compiled, plain } = lookOf({ readings });
  const type = fieldType(path, compiled.rulebook);
  if (type === undefined) return undefined;
  const before = openOutcomes(plain.decide(loan));
  const settled = [...(mayBeNone(path) ? [null] : []), ...valuesOf(type, compiled)].flatMap((value) => {
    const result = safeDecide(withValue(loan, path, value), { readings });
    return result.ok ? [before - openOutcomes(result.decision)] : [];
  });
  return Math.max(0, ...settled);
}

/** Every choice; of figures and days, those of the law and their neighbours. */
function valuesOf(type: FactType, { rulebook, scope }: CompiledRulebook): PlainValue[] {
  if (type.kind === 'choice') return [...type.values];
  if (type.kind === 'flag') return [true, false];
  return rulebook.parameters
    .filter((parameter) => parameter.type === type.kind)
    .map(({ id }) => Number(scope.constantOf(`param:${id}`)))
    .flatMap((figure) => [figure - 1, figure, figure + 1])
    .filter((figure) => figure >= 0)
    .map((figure) => plainValue(type, figure))
    .filter((plain) => exactValue(type, plain) !== undefined);
}

/** What a decision leaves open: verdicts that are undetermined, and amounts that are waived and not known. */
function openOutcomes({ inclusive, instalments, guarantees = [] }: Decision): number {
  const parts = instalments.flatMap(({ principal, interest }) => [principal, interest]);
  const verdicts = [
    inclusive.value,
    ...parts.flatMap(({ track, outcome, penaltyInterest }) => [track, outcome, penaltyInterest.waived]),
    ...guarantees.flatMap(({ arrangement, counterGuarantee, fee, compositeFee, reGuaranteeFee }) => [
      ...[arrangement, counterGuarantee, fee.verdict, compositeFee.verdict, reGuaranteeFee.verdict],
    ]),
  ];
  const amounts = parts.filter(
    ({ grantedUntil, penaltyInterest: { waived, amount } }) =>
      waived === 'yes' && grantedUntil !== undefined && amount === undefined,
  );
  return verdicts.filter((verdict) => verdict === 'undetermined').length + amounts.length;
}
