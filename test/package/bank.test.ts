import { describe, expect, it } from 'vitest';
import { run, tool, write } from './consumer.js';

// What a bank writes first, without a cast and without `!`.
const BANK = `
import { createDecider, type Decision, decide, defineLoan, extendRulebook, InvalidLoanError, LiubaoError, ningxia2020, safeDecide } from 'liubao-rules';

const loan = defineLoan({
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
});
export function day({ instalments }: Decision): string[] {
  return instalments.flatMap(({ principal }) =>
    principal.outcome === 'defer-to-cap' || principal.outcome === 'defer-as-requested' ? [principal.grantedUntil] : [],
  );
}
day(decide(loan));
// @ts-expect-error: a misspelt reading
createDecider({ readings: { 'ceiling.scop': 'enterprises' } });
createDecider({ readings: { 'ceiling.scope': 'enterprises' } }).decide(loan).findings.some(({ rule }) => rule === 'deferral-outcome/negotiate');
const { decision, error } = safeDecide({});
if (error !== undefined) error.problems.map(({ path }) => path);
else decision.track;
try { decide(loan); } catch (thrown) { if (thrown instanceof InvalidLoanError || thrown instanceof LiubaoError) thrown.code; }
decide(loan, { rulebook: extendRulebook(ningxia2020(), {}), readings: { 'ceiling.scope': 'enterprises' } });
`;

describe('a bank’s own code, as strict as TypeScript can be', () => {
  it('compiles without a cast', () => {
    expect(BANK).not.toMatch(/ as |!\.|!;/);
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
    const target = ['--noEmit', '--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
    const file = write('bank/bank.mts', BANK);
    expect(run(process.execPath, [tool('typescript/bin/tsc'), ...target, ...strict, file])).toBe('');
  });
});
