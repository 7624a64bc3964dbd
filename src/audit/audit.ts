import { assemblerOf } from '../decide/assemble.js';
import { checkContract } from '../decide/contract.js';
import { CONTRACT_WORDS } from '../decide/decidability-words.js';
import type { DeciderOptions } from '../decide/decide.js';
import { LoanWalk } from '../decide/loan-walk.js';
import { planOf } from '../decide/plan.js';
import { type Place, planRuleSets, planScope, type ScopePlan } from '../decide/rule-set-plan.js';
import { compileRulebook } from '../evaluate/compile-rulebook.js';
import { readingsOf } from '../evaluate/scope.js';
import type { InputKind } from '../facts/fact.js';
import { AUDIT_GRAINS, type AuditGrain, LOAN_GRAINS } from '../facts/fact.js';
import { asDeclared } from '../facts/loan/extension-facts.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import type { ServicingInput } from '../facts/loan/servicing.js';
import { SERVICING_FACTS } from '../facts/loan/servicing.js';
import { choicesOf } from '../readings/choices.js';
import { openPlanOf, readingSlots } from '../readings/open-run.js';
import { callerOptions, listOption, onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { keptByOptions } from '../rulebook/kept-by-options.js';
import { faultAt, InvalidRulebookError } from '../rulebook/load/invalid-rulebook.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { interpretationsOf } from '../rulebook/rulebook-part.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { NamedInterpretation, RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { writtenFaults } from '../rulebook/written/written-places.js';
import { type ChosenPart, resultMaker } from './audit-result.js';
import { type AuditedPart, partPlanOf } from './audited-part.js';
import { ningxia2020Audit } from './ningxia-2020-audit.js';
import { parseServicing, withServiced } from './parse-servicing.js';
import type { Audit } from './result.js';

/** Loans, and what was done about them. */
const SERVICED_LOANS: InputKind = { grains: [...LOAN_GRAINS, ...AUDIT_GRAINS], facts: SERVICING_FACTS };

/**
 * How audits are made: with the options of decisions, except for `asOf`: what the bank had to do depends on the day of the
 * application, which the loan states, and not on the day of the audit.
 */
export interface AuditOptions<Ids extends RulebookIds = Ningxia2020> extends Omit<DeciderOptions<Ids>, 'trace' | 'asOf'> {
  /**
   * The interpretations for which other arguable readings than those chosen are tried. Default: all. With an empty list, an
   * audit says only what follows under the readings chosen.
   */
  readonly among?: readonly NamedInterpretation<Ids>[] | undefined;
}

/** Audits many loans under one rulebook and one set of readings. */
export interface Auditor<Ids extends RulebookIds = RulebookIds> {
  /** The rulebook that loans are audited by. */
  readonly rulebook: Rulebook<Ids>;
  /** The reading of every interpretation that is chosen, the rulebook's defaults included. */
  readonly readings: Ids['readings'];
  /**
   * Holds what was done about a loan against what is decided for it.
   *
   * @throws {InvalidLoanError} where the loan is not what the schema describes
   * @throws {InvalidServicingError} where the servicing is not what the schema describes, or not of this loan
   */
  audit(loan: LoanInput | Loan, servicing: ServicingInput): Audit<Ids>;
}

/**
 * Compiles a rulebook once, under the readings and parameters given, to audit many loans.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook without rule sets that audit
 */
export function createAuditor<Ids extends RulebookIds = Ningxia2020>(options?: AuditOptions<Ids>): Auditor<Ids>;
export function createAuditor(options: AuditOptions<RulebookIds> = {}): Auditor {
  onlyOptions<AuditOptions<RulebookIds>>(options, {
    rulebook: true,
    readings: true,
    parameters: true,
    lawAsOf: true,
    among: true,
  });
  const given = { ...callerOptions(options), among: listOption('among', optionOf(options, 'among')) };
  const rulebook = given.rulebook ?? ningxia2020Audit();
  const choices = choicesOf(rulebook, 'arguable', given);
  const compiled = compileRulebook(rulebook, given, SERVICED_LOANS, [...choices.keys()]);
  checkContract(compiled);
  const plan = planOf(compiled);
  const ruleSets = planRuleSets(compiled);
  const scopeOfGrain = (grain: AuditGrain): ScopePlan =>
    planScope(
      ruleSets.filter((it) => it.compiled.ruleSet.grain === grain),
      compiled.scope,
    );
  const scopes = { servicing: scopeOfGrain('servicing'), 'guarantee-servicing': scopeOfGrain('guarantee-servicing') };
  if (Object.values(scopes).every((it) => it.ruleSets.length === 0)) {
    const fault = faultAt(['ruleSets'], CONTRACT_WORDS.noneFor(AUDIT_GRAINS));
    throw new InvalidRulebookError(writtenFaults(rulebook, [fault]));
  }
  // A decision names the readings of its own rule sets, and not those that only the audit's use.
  const decided = compiled.ruleSets.flatMap(({ ruleSet }) => (isOfLoan(ruleSet) ? [ruleSet] : []));
  const readings = readingsOf(rulebook, given.readings, interpretationsOf(decided));
  const assembler = assemblerOf({ ...plan, compiled: { ...compiled, readings } });
  const partPlan = partPlanOf(openPlanOf(plan, assembler), scopes);
  const resultOf = resultMaker(plan, choices);
  const open = [...choices.keys()].map((id) => [id, compiled.readings[id] as string]);
  const chosen = readingSlots(plan, Object.fromEntries(open));

  const audit = (input: LoanInput | Loan, data: ServicingInput): Audit => {
    const given = asDeclared(undated(Loan.of(input)), compiled.declared);
    const { parts, guarantees } = parseServicing(data, given);
    const loan = guarantees.length === 0 ? given : Loan.parse(withServiced(given, guarantees));
    const partAt = new Map<string, AuditedPart>([
      ...parts.map(
        (part) => [nameOf({ index: part.index, kind: part.entry.component }), partPlan.component(loan, part)] as const,
      ),
      ...guarantees.map((part) => [nameOf(undefined, part.index), partPlan.guarantee(loan, part)] as const),
    ]);
    // One walk decides the loan and audits each part where it comes to it.
    const walk = new LoanWalk(plan, loan, undefined, chosen);
    const draft = assembler.draft(walk, false);
    const found: ChosenPart[] = [];
    const trackMissing: string[] = [];
    while (walk.next()) {
      const verdict = walk.run();
      draft.take(verdict);
      const { place, guarantee } = walk;
      if (place !== undefined && guarantees.length > 0) trackMissing.push(...partPlan.trackMissing(walk, place));
      const part = partAt.get(nameOf(place, guarantee));
      if (part !== undefined) found.push({ part, chosen: part.chosen(walk, verdict, trackMissing) });
    }
    return resultOf(found, draft.decision());
  };
  return { rulebook, readings: compiled.readings, audit };
}

/** Tells the steps of a walk apart. */
function nameOf(place: Place | undefined, guarantee?: number): string {
  return place === undefined ? `guarantee ${guarantee}` : `${place.index} ${place.kind}`;
}

function isOfLoan({ grain }: RuleSet): boolean {
  return LOAN_GRAINS.some((it) => it === grain);
}

/** The loan without `asOf`: what the bank had to do does not depend on a day long after. */
function undated(loan: Loan): Loan {
  const { asOf, ...input } = loan.input;
  return asOf === undefined ? loan : Loan.parse(input);
}

const auditorFor = keptByOptions(createAuditor);

/**
 * Holds what was done about a loan against what the notice provides: the breaches, each with its provision, its force
 * and the exact amount to refund, and apart from them what is a breach on some readings of the text alone. Nothing for a
 * lawful record. For many loans, `createAuditor` compiles the options once.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidServicingError} where the servicing is not what the schema describes, or not of this loan
 *
 * @example
 * const { verdict, open, totalRefund } = audit(
 *   {
 *     id: 'L-1',
 *     borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
 *     schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
 *     application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: null },
 *   },
 *   { components: [{ instalment: 0, component: 'principal', action: 'refused', penaltyInterest: { amount: '5000.00', basis: 'surcharge' } }] },
 * )
 * verdict // 'open'
 * open.map(({ conclusion }) => conclusion) // ['refused', 'charged-while-waived']
 * open[0]?.turnsOn.interpretations // ['annex.conditions']
 * totalRefund // { least: '0.00', chosen: '5000.00', most: '5000.00', complete: false }
 */
export function audit<Ids extends RulebookIds = Ningxia2020>(
  loan: LoanInput | Loan,
  servicing: ServicingInput,
  options?: AuditOptions<Ids>,
): Audit<Ids>;
export function audit(loan: LoanInput | Loan, servicing: ServicingInput, options?: AuditOptions<RulebookIds>): Audit {
  return auditorFor(options).audit(loan, servicing);
}
