import { checkContract } from '../decide/contract.js';
import { createDecider, type DeciderOptions } from '../decide/decide.js';
import type { Decision } from '../decide/decision.js';
import { planOf } from '../decide/plan.js';
import { planRuleSets, planScope, type ScopePlan } from '../decide/rule-set-plan.js';
import { runComponent, runGuarantee, runLoan } from '../decide/run.js';
import { type DayNumber, dayNumber } from '../facts/civil-date.js';
import { AUDIT_GRAINS, type AuditGrain, LOAN_GRAINS } from '../facts/fact.js';
import type { LoanInput } from '../facts/loan.js';
import { Loan } from '../facts/parse-loan.js';
import type { ServicingInput } from '../facts/servicing.js';
import { compileRulebook } from '../rules/compile.js';
import { InvalidRulebookError } from '../rules/invalid-rulebook.js';
import type { Rulebook } from '../rules/rulebook.js';
import type { Readings } from '../rules/scope.js';
import { type AuditedPart, auditPlanOf, newRecord } from './audit-plan.js';
import { ningxia2020Audit } from './ningxia-2020-audit.js';
import { parseServicing, type ServicedPart, withServiced } from './parse-servicing.js';
import type { Audit } from './result.js';
import { writeGuaranteeServicing, writeServicing } from './servicing-facts.js';

/**
 * How audits are made: as decisions are, but for the day as of which: what had to be done turns on the day of the
 * application, which the loan states, and not on the day of the audit.
 */
export type AuditOptions = Omit<DeciderOptions, 'trace' | 'asOf'>;

/** Audits many loans under one rulebook and one set of readings. */
export interface Auditor {
  readonly rulebook: Rulebook;
  readonly readings: Readings;
  /**
   * Holds what was done about a loan against what is decided for it.
   *
   * @throws {InvalidLoanError} where the loan is not what the schema describes
   * @throws {InvalidServicingError} where the servicing is not what the schema describes, or not of this loan
   */
  audit(loan: LoanInput | Loan, servicing: ServicingInput): Audit;
}

/**
 * Compiles a rulebook once, under the readings and parameters given, to audit many loans.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook without rule sets that audit
 */
export function createAuditor(options: AuditOptions = {}): Auditor {
  const rulebook = options.rulebook ?? ningxia2020Audit();
  const decider = createDecider({ ...options, rulebook });
  const compiled = compileRulebook(rulebook, options, [...LOAN_GRAINS, ...AUDIT_GRAINS]);
  checkContract(compiled);
  const plan = planOf(compiled);
  const { scope, derive } = compiled;
  const ruleSets = planRuleSets(compiled);
  const scopeOfGrain = (grain: AuditGrain): ScopePlan =>
    planScope(
      ruleSets.filter((it) => it.compiled.ruleSet.grain === grain),
      scope,
    );
  const scopes = { servicing: scopeOfGrain('servicing'), 'guarantee-servicing': scopeOfGrain('guarantee-servicing') };
  if (Object.values(scopes).every((it) => it.ruleSets.length === 0)) {
    throw new InvalidRulebookError([{ pointer: '/ruleSets', message: `none decides for ${AUDIT_GRAINS.join(' or ')}` }]);
  }
  const auditPlan = auditPlanOf(plan);

  const audit = (input: LoanInput | Loan, data: ServicingInput): Audit => {
    const given = Loan.of(input);
    const { parts, guarantees } = parseServicing(data, given);
    const loan = guarantees.length === 0 ? given : Loan.parse(withServiced(given, guarantees));
    const decision = decider.decide(loan);
    const record = newRecord();
    const { facts } = runLoan(plan, loan);
    const run = (grain: AuditGrain, part: AuditedPart) => {
      derive(facts, grain);
      auditPlan.record(record, scopes[grain].ruleSets, scopes[grain].run(facts), facts, part);
    };
    for (const part of parts) {
      const place = { index: part.index, kind: part.entry.component };
      const verdict = runComponent(plan, loan, facts, place);
      const waivedFrom = plan.waivedFrom(verdict)?.read(facts) as DayNumber | undefined;
      writeServicing(facts, scope, part.entry, { ...deferralOf(decision, part), waivedFrom });
      run('servicing', { loan, decision, place, path: `components[${part.at}]` });
    }
    for (const { index, path, entry } of decision.guarantees === undefined ? [] : guarantees) {
      runGuarantee(plan, loan, facts, decision.track, index);
      writeGuaranteeServicing(facts, scope, entry);
      run('guarantee-servicing', { loan, decision, guarantee: index, path });
    }
    return auditPlan.result(record, decision);
  };
  return { rulebook, readings: decider.readings, audit };
}

function deferralOf({ instalments }: Decision, { index, entry }: ServicedPart) {
  const instalment = instalments[index];
  const component = instalment?.[entry.component];
  const day = (date: string | undefined) => (date === undefined ? undefined : dayNumber(date));
  return {
    dueDate: day(instalment?.dueDate),
    grantedUntil: day(component?.grantedUntil),
    latestDate: day(component?.latestDate),
  };
}

const auditors = new WeakMap<AuditOptions, Auditor>();
let defaultAuditor: Auditor | undefined;

/**
 * Holds what was done about a loan against what the notice provides: the breaches, each with its provision, its force
 * and the exact amount to refund. Nothing for a lawful record. For many loans, `createAuditor` compiles the options once.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidServicingError} where the servicing is not what the schema describes, or not of this loan
 *
 * @example
 * const { verdict, breaches, totalRefund } = audit(
 *   {
 *     id: 'L-1',
 *     borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
 *     schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
 *     application: { principalUntil: '2021-03-31', interestUntil: null },
 *   },
 *   { components: [{ instalment: 0, component: 'principal', action: 'refused', penaltyInterest: { amount: '5000.00', basis: 'surcharge' } }] },
 * )
 * verdict // 'breach'
 * breaches.map(({ conclusion }) => conclusion) // ['refused', 'charged-while-waived']
 * totalRefund // '5000.00'
 */
export function audit(loan: LoanInput | Loan, servicing: ServicingInput, options?: AuditOptions): Audit {
  if (options === undefined) {
    defaultAuditor ??= createAuditor();
    return defaultAuditor.audit(loan, servicing);
  }
  const auditor = auditors.get(options) ?? createAuditor(options);
  auditors.set(options, auditor);
  return auditor.audit(loan, servicing);
}
