import { PENALTY_DAY_COUNT, PENALTY_MULTIPLIER } from '../../decide/contract.js';
import { penaltyTerms } from '../../decide/penalty-interest.js';
import { InvalidOptionError } from '../../evaluate/scope.js';
import { Decimal } from '../../facts/values/decimal.js';
import { MAX_YUAN } from '../../facts/values/money.js';
import { UNITS_OF_ONE } from '../../facts/values/rate.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import { SQL_OPTION_WORDS } from '../sql-option-words.js';
import {
  all,
  type Branch,
  cases,
  cast,
  compare,
  daysBetween,
  type Expression,
  isKnown,
  isNull,
  minus,
  not,
  number,
  plus,
  quotient,
  text,
  times,
  when,
} from '../statement/expression.js';
import type { SqlRulebook } from './sql-rulebook.js';

/** The operands of penalty interest: a component's amount in fen, yearly rates in units of 10⁻⁸, and a period. */
interface PenaltyOperands {
  readonly kind: Expression;
  readonly amount: Expression;
  readonly penaltyRate: Expression;
  readonly contractRate: Expression;
  readonly from: Expression;
  readonly until: Expression;
}

/** The most days between two dates with years of four digits. */
const MOST_DAYS = 3_652_424n;
/** The largest `whole` of every dialect. */
const LARGEST = 10n ** 38n - 1n;

/** The figures of a waiver in fen, as in `PenaltyFigures`. */
interface PenaltyExpressions {
  readonly spared: Expression;
  readonly atPenaltyRate: Expression;
  readonly contractInterest: Expression;
}

/**
 * The figures in fen, each rounded half up once, as `penaltyFigures` computes them. The rounding is the whole part of
 * (2 × numerator + denominator) ÷ (2 × denominator), so that it does not depend on how a dialect rounds decimal division.
 *
 * @throws {InvalidOptionError} for parameters with too many digits for the product to fit
 */
export function penaltySql(operands: PenaltyOperands, rulebook: SqlRulebook): PenaltyExpressions {
  const { kind, amount, penaltyRate, contractRate, from, until } = operands;
  const { scope } = rulebook.compiled;
  const factor = (id: string) => scope.constantOf(`${PARAMETER_PREFIX}${id}`) as Decimal;
  const { atRate, atMultiple, atMultipleSurcharge } = penaltyTerms(factor(PENALTY_MULTIPLIER), factor(PENALTY_DAY_COUNT));
  const period = cases([when(compare(until, '>', from), daysBetween(from, until))], number(0));
  const computed = (rate: Expression, ratio: Ratio): Expression => {
    const { numerator, denominator } = reduced(ratio);
    const product = times(cast(amount, 'whole'), rate, period, number(2n * numerator));
    return quotient(plus(product, number(denominator)), number(2n * denominator));
  };
  const isPrincipal = compare(kind, '=', text('principal'));
  const penaltyKnown = isKnown(penaltyRate);
  const contractKnown = isKnown(contractRate);
  const gross = [when(penaltyKnown, computed(penaltyRate, atRate)), when(contractKnown, computed(contractRate, atMultiple))];
  const ofPrincipal = ({ when: condition, result }: Branch) => when(all([isPrincipal, condition]), result);
  const surcharge = [
    // A penalty rate below the contract's leaves no surcharge.
    when(all([penaltyKnown, compare(penaltyRate, '<', contractRate)]), cast(number(0), 'whole')),
    when(all([penaltyKnown, contractKnown]), computed(minus(penaltyRate, contractRate), atRate)),
    when(all([isNull(penaltyRate), contractKnown]), computed(contractRate, atMultipleSurcharge)),
  ];
  const ofInterest = ({ when: condition, result }: Branch) => when(all([not(isPrincipal), condition]), result);
  return {
    spared: cases([...surcharge.map(ofPrincipal), ...gross.map(ofInterest)]),
    atPenaltyRate: cases(gross.map(ofPrincipal)),
    contractInterest: cases([ofPrincipal(when(contractKnown, computed(contractRate, atRate)))]),
  };
}

interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function reduced({ numerator, denominator }: Ratio): Ratio {
  let [one, other] = [numerator, denominator];
  while (other !== 0n) [one, other] = [other, one % other];
  const ratio = { numerator: numerator / one, denominator: denominator / one };
  const most = BigInt(Math.round(MAX_YUAN * 100)) * BigInt(UNITS_OF_ONE) * MOST_DAYS * 2n * ratio.numerator + ratio.denominator;
  if (most > LARGEST || 2n * ratio.denominator > LARGEST) {
    throw new InvalidOptionError(
      'parameters.penalty',
      new Decimal(ratio.numerator.toString()).toFixed(),
      SQL_OPTION_WORDS.fewerDigits,
    );
  }
  return ratio;
}
