import { printDocument } from '../../document/document-format.js';
import { counterfactualDocument } from '../../explain/change/counterfactual-document.js';
import { counterfactuals } from '../../explain/change/counterfactuals.js';
import { whyNot } from '../../explain/change/why-not.js';
import { whyNotDocument } from '../../explain/change/why-not-document.js';
import { detailOf, documentOf } from '../../explain/explain.js';
import { explanationOfDecided } from '../../explain/explanation.js';
import { fileNote } from '../../explain/file-note/file-note.js';
import { letter } from '../../explain/letter/letter.js';
import { withoutRulebook } from '../../explain/result-data.js';
import type { TargetInput } from '../../explain/target/target-input.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { lawInForce } from '../../rulebook/in-force/law-in-force.js';
import { JSON_TYPE } from '../http/request-body.js';
import { askedLoan, askedParts, ofBody, searchedLoan, settledDecision } from './asked-loan.js';
import {
  type AnswerType,
  type Asked,
  DOCUMENT_TYPES,
  type DocumentType,
  LAW_QUERY,
  lawOptions,
  type Operation,
} from './operation.js';
import { OPERATION_WORDS as WORDS } from './operation-words.js';
import { fileNoteRequestSchema, letterRequestSchema, targetRequestSchema } from './request-schemas.js';

const DOCUMENTS = Object.keys(DOCUMENT_TYPES) as DocumentType[];
const DATA_AND_DOCUMENTS: readonly AnswerType[] = [JSON_TYPE, ...DOCUMENTS];

/** What people read, as a page, as text, or as the data that it says. */
export const DOCUMENT_OPERATIONS: readonly Operation[] = [
  {
    id: 'explainLoan',
    method: 'post',
    path: '/v1/explanation',
    words: WORDS.explainLoan,
    group: 'documents',
    query: { ...LAW_QUERY, detail: 'text' },
    body: { [JSON_TYPE]: 'Loan' },
    answers: DATA_AND_DOCUMENTS,
    result: 'Explanation',
    async answer(asked) {
      const { detail: wanted, ...query } = asked.query;
      const detail = detailOf({ detail: wanted as undefined });
      const loan = Loan.parse(askedLoan(asked.body, asked.limits));
      const decision = await settledDecision({ ...asked, query }, loan.input);
      const { lawAsOf } = decision;
      const explanation = explanationOfDecided(decision, lawInForce(lawOptions(asked).rulebook, { lawAsOf }), loan);
      if (asked.type === JSON_TYPE) return { data: withoutRulebook(explanation) };
      return { text: printDocument(documentOf(explanation, detail, asked.lang), formatOf(asked), asked.lang) };
    },
  },
  {
    id: 'writeLetter',
    method: 'post',
    path: '/v1/letter',
    words: WORDS.writeLetter,
    group: 'documents',
    query: LAW_QUERY,
    body: { [JSON_TYPE]: 'LetterRequest' },
    answers: DOCUMENTS,
    async answer(asked) {
      const { loan, ...said } = askedParts(letterRequestSchema, asked);
      const decision = await settledDecision(asked, loan as LoanInput);
      return { text: ofBody(() => letter(decision, { ...said, ...documentOptions(asked), loan: loan as LoanInput })) };
    },
  },
  {
    id: 'writeFileNote',
    method: 'post',
    path: '/v1/file-note',
    words: WORDS.writeFileNote,
    group: 'documents',
    query: LAW_QUERY,
    body: { [JSON_TYPE]: 'FileNoteRequest' },
    answers: DOCUMENTS,
    async answer(asked) {
      const { loan, ...said } = askedParts(fileNoteRequestSchema, asked);
      const decision = await settledDecision(asked, loan as LoanInput);
      return { text: ofBody(() => fileNote(decision, { ...said, ...documentOptions(asked), loan: loan as LoanInput })) };
    },
  },
  {
    id: 'askWhyNot',
    method: 'post',
    path: '/v1/why-not',
    words: WORDS.askWhyNot,
    group: 'reasons',
    query: LAW_QUERY,
    body: { [JSON_TYPE]: 'TargetRequest' },
    answers: DATA_AND_DOCUMENTS,
    result: 'WhyNot',
    answer(asked) {
      const { loan, target } = askedParts(targetRequestSchema, asked, searchedLoan);
      const found = whyNot(loan as LoanInput, target as TargetInput, lawOptions(asked));
      if (asked.type === JSON_TYPE) return { data: withoutRulebook(found) };
      return { text: printDocument(whyNotDocument(found, asked.lang), formatOf(asked), asked.lang) };
    },
  },
  {
    id: 'askWhatIf',
    method: 'post',
    path: '/v1/what-if',
    words: WORDS.askWhatIf,
    group: 'reasons',
    query: LAW_QUERY,
    body: { [JSON_TYPE]: 'TargetRequest' },
    answers: DATA_AND_DOCUMENTS,
    result: 'WhatIf',
    answer(asked) {
      const { loan, target } = askedParts(targetRequestSchema, asked, searchedLoan);
      const found = counterfactuals(loan as LoanInput, target as TargetInput, lawOptions(asked));
      if (asked.type === JSON_TYPE) return { data: withoutRulebook(found) };
      return { text: printDocument(counterfactualDocument(found, asked.lang), formatOf(asked), asked.lang) };
    },
  },
];

function formatOf({ type }: Asked) {
  return DOCUMENT_TYPES[type as DocumentType];
}

function documentOptions(asked: Asked) {
  const { rulebook } = lawOptions(asked);
  return { rulebook, lang: asked.lang, format: formatOf(asked) };
}
