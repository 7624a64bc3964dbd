import { ASSESSED_SUBJECTS } from '../../src/assess/assessed-subjects.js';
import { audit } from '../../src/audit/index.js';
import { counterfactuals, explainLoan, fileNote, letter, nextQuestions, sensitivity, whyNot } from '../../src/explain/index.js';
import { bookOf, decisionTableOf, flowOf, requirementsOf } from '../../src/handbook/index.js';
import { createDecider, type LoanInput, type Rulebook } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { lint } from '../../src/lint/index.js';
import { toSql } from '../../src/sql/index.js';
import { LOAN, UNKNOWN_LOAN } from './public-calls.js';
import { outcomeOf } from './typed-errors.js';

const ASSESSED = Object.values(ASSESSED_SUBJECTS);
const LOANS = [LOAN, UNKNOWN_LOAN] as unknown as readonly LoanInput[];

// About a tenth of a second; the large rulebook is not wholly proved in so many.
const LINT_STEPS = 300_000;

/** Everything that can be asked of a rulebook, lint included, whose budget is small here. */
export async function ask(rulebook: Rulebook): Promise<void> {
  const options = { rulebook };
  for (const loan of LOANS) {
    await outcomeOf(() => createDecider({ ...options, trace: true }).decide(loan));
    await outcomeOf(() => explainLoan(loan, { ...options, lang: 'zh' }));
    await outcomeOf(() => whyNot(loan, 'shall-defer', options));
    await outcomeOf(() => counterfactuals(loan, 'shall-defer', options));
    await outcomeOf(() => nextQuestions(loan, options));
    await outcomeOf(() => sensitivity(loan, options));
    await outcomeOf(() => audit(loan, { components: [{ instalment: 0, component: 'principal', action: 'refused' }] }, options));
    await outcomeOf(() => letter(createDecider(options).decide(loan), options));
    await outcomeOf(() => fileNote(createDecider(options).decide(loan), options));
    await outcomeOf(() => decideWithEngine(createEngine(options), loan));
  }
  await outcomeOf(() => lint(rulebook, { budget: LINT_STEPS }));
  for (const subject of ASSESSED) await outcomeOf(() => subject.assess({}, options));
  for (const select of ['components', 'loans'] as const) await outcomeOf(() => toSql(rulebook, { dialect: 'duckdb', select }));
  await outcomeOf(() => requirementsOf(rulebook, { knowledge: true }));
  await outcomeOf(() => bookOf(rulebook, [], 'zh'));
  for (const ruleSet of rulebook.ruleSets) await outcomeOf(() => flowOf(decisionTableOf(rulebook, ruleSet), rulebook, 'en'));
}
