import type { LoanAnswer } from '../../decide/answers.js';
import type { Decision } from '../../decide/decision.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { JSON_TYPE, LINES_TYPE } from '../http/request-body.js';
import type { QueryOptions, QueryParameters } from '../http/request-query.js';
import type { Limits } from '../limits.js';
import type { SchemaName } from '../openapi/component-schemas.js';
import type { ServedRulebooks } from '../served-rulebooks.js';

/** The types that a document is answered in. */
export const DOCUMENT_TYPES = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
} as const;
export type DocumentType = keyof typeof DOCUMENT_TYPES;
export type AnswerType = DocumentType | typeof JSON_TYPE | typeof LINES_TYPE;

/** What a loan comes to: a decision, or the answers of which one would be made. */
export type Decided = Decision | LoanAnswer;

/** What is answered of a loan, with the loan that it is of. */
export interface AnsweredLoan<Made> {
  /** The loan as it was given. */
  readonly loan: LoanInput;
  /** What it comes to. */
  readonly decision: Made;
}

/** A decision that is answered, with the loan that it is of. */
export type DecidedLoan = AnsweredLoan<Decision>;

/** What an operation is asked. */
export interface Asked {
  readonly request: Request;
  readonly lang: Language;
  /** The type to answer in: one of those that the operation offers. */
  readonly type: AnswerType;
  /** The parts of the path that vary, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: QueryOptions;
  /** The data of the body, where the operation does not read it itself. */
  readonly body: unknown;
  readonly limits: Limits;
  readonly rulebooks: ServedRulebooks;
  /** Whether the service records what it decides: then nothing but decisions may be settled. */
  readonly isRecorded: boolean;
  /** Counts decisions, and has them recorded where the service records: what it gives back is answered. */
  settle<Made extends Decided>(decided: readonly AnsweredLoan<Made>[]): Promise<readonly Made[]> | readonly Made[];
  /** Notes one of many inputs that was not answered, and why. */
  refused(error: unknown): void;
  /** The time at which no further work is begun, by `performance.now()`. */
  readonly deadline: number;
}

/** What an operation answers: data or the bytes of their JSON, a text of the type asked for, or pieces of it as they are made. */
export type Answer =
  | { readonly data: unknown }
  | { readonly json: Uint8Array<ArrayBuffer> }
  | { readonly text: string; readonly type?: string }
  | { readonly pieces: AsyncGenerator<Uint8Array> };

/** One thing that the service answers. The routes, the OpenAPI document and the page at `/` are made of these. */
export interface Operation {
  /** Its name in the OpenAPI document, and in log and metrics. */
  readonly id: string;
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/v1/provisions/{id}`. */
  readonly path: string;
  readonly words: Wording;
  readonly group: 'loans' | 'documents' | 'reasons' | 'others' | 'law' | 'service';
  readonly query: QueryParameters;
  /** What the body is: by its schema, in each type that is taken. */
  readonly body?: Readonly<Partial<Record<typeof JSON_TYPE | typeof LINES_TYPE, BodySchema>>>;
  /** What it is answered as, the first where a request asks for nothing. */
  readonly answers: readonly AnswerType[];
  /** What the data of the answer are. */
  readonly result?: BodySchema;
  /** Whether anybody may ask it, without a token and however many ask at a time. */
  readonly open?: true;
  /** Whether it reads the body itself, as it comes. */
  readonly streams?: true;
  answer(asked: Asked): Answer | Promise<Answer>;
}

/** The schema of a body: one of the document's components, or a list of it; `each` is of every line. */
export type BodySchema =
  | SchemaName
  | { readonly list: SchemaName | readonly SchemaName[] }
  | { readonly each: SchemaName | readonly SchemaName[] };

/** The parameters by which the law is chosen. */
export const LAW_QUERY = {
  rulebook: 'text',
  asOf: 'day',
  lawAsOf: 'day',
  readings: 'text-by-id',
  parameters: 'text-by-id',
} as const satisfies QueryParameters;

/** The options by which a library function applies the law that a request chooses. */
export function lawOptions({
  query,
  rulebooks,
}: Pick<Asked, 'query' | 'rulebooks'>): QueryOptions & { readonly rulebook: Rulebook } {
  const { rulebook, ...options } = query;
  return { ...options, rulebook: rulebooks.named(rulebook as string | undefined) };
}
