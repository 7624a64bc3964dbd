import { audit } from '../../audit/audit.js';
import { nextQuestions } from '../../explain/ask/next-question.js';
import { sensitivity } from '../../explain/readings/sensitivity.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { ServicingInput } from '../../facts/loan/servicing.js';
import { JSON_TYPE, LINES_TYPE } from '../http/request-body.js';
import { decidedLoans } from '../many/decided-loans.js';
import type { SchemaName } from '../openapi/component-schemas.js';
import { AnswerWriter } from '../results/answer-writer.js';
import { askedLoan, askedParts, searchedLoan } from './asked-loan.js';
import { compactForm, type FormOf, wholeForm } from './loan-forms.js';
import { type Decided, LAW_QUERY, lawOptions, type Operation } from './operation.js';
import { OPERATION_WORDS as WORDS } from './operation-words.js';
import { auditRequestSchema } from './request-schemas.js';

const { asOf: _, ...AUDIT_QUERY } = LAW_QUERY;
const DECISION_QUERY = { ...LAW_QUERY, trace: 'flag', turnsOn: 'flag' } as const;

// Nothing is awaited between what is written and what is taken, so that all requests write on one page.
const writer = new AnswerWriter();

/** An operation that decides loans, and how it answers. */
interface Deciding extends Pick<Operation, 'id' | 'path' | 'words' | 'query'> {
  readonly result: SchemaName;
  readonly formOf: FormOf;
}

function decidingOne({ result, formOf, ...operation }: Deciding): Operation {
  return {
    ...operation,
    method: 'post',
    group: 'loans',
    body: { [JSON_TYPE]: 'Loan' },
    answers: [JSON_TYPE],
    result,
    async answer(asked) {
      const loan = askedLoan(asked.body, asked.limits);
      const form = formOf(asked);
      const settled = asked.settle([{ loan, decision: form.decide(loan) }]);
      const [decision] = settled instanceof Promise ? await settled : settled;
      writer.whole(() => form.write(writer, decision as Decided));
      return { json: writer.give() };
    },
  };
}

function decidingMany({ result, formOf, ...operation }: Deciding): Operation {
  return {
    ...operation,
    method: 'post',
    group: 'loans',
    body: { [JSON_TYPE]: { list: 'Loan' }, [LINES_TYPE]: { each: 'Loan' } },
    answers: [JSON_TYPE, LINES_TYPE],
    result: { list: [result, 'Problem'] },
    streams: true,
    answer: (asked) => decidedLoans(asked, formOf(asked)),
  };
}

const WHOLE = { query: DECISION_QUERY, result: 'Decision', formOf: wholeForm } as const;
const COMPACT = { query: LAW_QUERY, result: 'CompactDecision', formOf: compactForm } as const;

/** What is asked of one loan, or of many. */
export const LOAN_OPERATIONS: readonly Operation[] = [
  decidingOne({ id: 'decideLoan', path: '/v1/decision', words: WORDS.decideLoan, ...WHOLE }),
  decidingMany({ id: 'decideLoans', path: '/v1/decisions', words: WORDS.decideLoans, ...WHOLE }),
  decidingOne({ id: 'decideLoanCompact', path: '/v1/compact-decision', words: WORDS.decideLoanCompact, ...COMPACT }),
  decidingMany({ id: 'decideLoansCompact', path: '/v1/compact-decisions', words: WORDS.decideLoansCompact, ...COMPACT }),
  {
    id: 'auditLoan',
    method: 'post',
    path: '/v1/audit',
    words: WORDS.auditLoan,
    group: 'loans',
    query: AUDIT_QUERY,
    body: { [JSON_TYPE]: 'AuditRequest' },
    answers: [JSON_TYPE],
    result: 'Audit',
    answer(asked) {
      const { loan, servicing } = askedParts(auditRequestSchema, asked);
      return { data: audit(loan as LoanInput, servicing as ServicingInput, lawOptions(asked)) };
    },
  },
  {
    id: 'askNext',
    method: 'post',
    path: '/v1/questions',
    words: WORDS.askNext,
    group: 'reasons',
    query: LAW_QUERY,
    body: { [JSON_TYPE]: 'Loan' },
    answers: [JSON_TYPE],
    result: 'Questions',
    answer: (asked) => ({ data: nextQuestions(searchedLoan(asked.body, asked.limits), lawOptions(asked)) }),
  },
  {
    id: 'findSensitivity',
    method: 'post',
    path: '/v1/sensitivity',
    words: WORDS.findSensitivity,
    group: 'reasons',
    query: { ...LAW_QUERY, among: 'texts', arguableOnly: 'flag' },
    body: { [JSON_TYPE]: 'Loan' },
    answers: [JSON_TYPE],
    result: 'Sensitivity',
    answer: (asked) => ({ data: sensitivity(searchedLoan(asked.body, asked.limits), lawOptions(asked)) }),
  },
];
