import type * as z from 'zod/mini';
import { ASSESSED_SUBJECTS, SUBJECT_NAMES, type SubjectName } from '../../assess/assessed-subjects.js';
import { auditSchema } from '../../audit/result.js';
import { lawComparisonSchema } from '../../compare/law-comparison.js';
import { decisionSchema } from '../../decide/decision.js';
import { loanSchema } from '../../facts/loan/loan-schema.js';
import { servicingSchema } from '../../facts/loan/servicing.js';
import { problemDocumentSchema } from '../http/problem-document.js';
import {
  auditRequestSchema,
  comparisonRequestSchema,
  fileNoteRequestSchema,
  letterRequestSchema,
  targetRequestSchema,
} from '../operations/request-schemas.js';
import { assessmentSchema } from '../results/assessment-schema.js';
import { questionsSchema, sensitivitySchema, whatIfSchema, whyNotSchema } from '../results/change-schemas.js';
import { compactAnswerSchema } from '../results/compact-answer.js';
import { explanationSchema } from '../results/explanation-schema.js';
import { healthSchema } from '../results/health-schema.js';
import {
  factsSchema,
  parametersSchema,
  provisionEntrySchema,
  provisionsSchema,
  readingsSchema,
  rulebooksSchema,
  ruleSetsSchema,
} from '../results/rulebook-schemas.js';
import { targetSchema } from '../results/target-schema.js';

const LIBRARY_SCHEMAS = {
  Loan: loanSchema,
  Decision: decisionSchema,
  CompactDecision: compactAnswerSchema,
  Servicing: servicingSchema,
  Audit: auditSchema,
  Problem: problemDocumentSchema,
  Target: targetSchema,
  TargetRequest: targetRequestSchema,
  LetterRequest: letterRequestSchema,
  FileNoteRequest: fileNoteRequestSchema,
  AuditRequest: auditRequestSchema,
  ComparisonRequest: comparisonRequestSchema,
  Explanation: explanationSchema,
  WhyNot: whyNotSchema,
  WhatIf: whatIfSchema,
  Questions: questionsSchema,
  Sensitivity: sensitivitySchema,
  Assessment: assessmentSchema,
  Comparison: lawComparisonSchema,
  Rulebooks: rulebooksSchema,
  Provision: provisionEntrySchema,
  Provisions: provisionsSchema,
  Readings: readingsSchema,
  Parameters: parametersSchema,
  Facts: factsSchema,
  RuleSets: ruleSetsSchema,
  Health: healthSchema,
} as const;

/** The schemas of the OpenAPI document by name: those of the library, and of what the service says itself. */
export type SchemaName = keyof typeof LIBRARY_SCHEMAS | `${SubjectName}Input`;

/** Every schema by its name. */
export function componentSchemas(): ReadonlyMap<SchemaName, z.core.$ZodType> {
  const subjects = SUBJECT_NAMES.map((name) => [`${name}Input`, ASSESSED_SUBJECTS[name].schema] as const);
  return new Map<SchemaName, z.core.$ZodType>([
    ...(Object.entries(LIBRARY_SCHEMAS) as [keyof typeof LIBRARY_SCHEMAS, z.core.$ZodType][]),
    ...subjects,
  ]);
}
