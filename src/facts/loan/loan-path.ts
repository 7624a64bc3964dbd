import { shapeOf } from '../input/schema-parts.js';
import type { ComponentKind } from './component.js';
import { guaranteeSchema, type InstalmentInput, type LoanInput } from './loan-schema.js';

// The one module that takes the paths of a loan apart and puts them together.

/** What the paths of a guarantee's fields begin with, and the names of the facts that they are. */
export const GUARANTEE_PREFIX = 'guarantee.';

/** What the paths of an instalment's fields begin with. */
export const INSTALMENT_PREFIX = 'schedule[].';

/** The fields in which an instalment says when it falls due, and when it first did. */
export const DUE_DATE = `${INSTALMENT_PREFIX}dueDate`;
export const ORIGINAL_DUE_DATE = `${INSTALMENT_PREFIX}originalDueDate`;

/** A field of the input, and which instalment or guarantee it belongs to. */
export interface Field {
  readonly field: string;
  readonly instalment?: number;
  readonly guarantee?: number;
}

/**
 * Splits a path into its field and its place: `schedule[3].dueDate` is `schedule[].dueDate` of instalment 3, and
 * `guarantees[1].arrangement` is `guarantee.arrangement` of guarantee 1.
 */
export function fieldOf(path: string): Field {
  const guarantee = /^guarantees\[(\d+)\](\..+)$/.exec(path);
  if (guarantee !== null) return { field: `guarantee${guarantee[2]}`, guarantee: Number(guarantee[1]) };
  const instalment = /^schedule\[(\d+)\]/.exec(path);
  if (instalment === null) return { field: path };
  return { field: path.replace(instalment[0], 'schedule[]'), instalment: Number(instalment[1]) };
}

/** The path of a field at its place: the opposite of `fieldOf`. */
export function pathOf(field: Field): string {
  if (field.guarantee !== undefined) return `guarantees[${field.guarantee}].${field.field.slice(GUARANTEE_PREFIX.length)}`;
  return field.instalment === undefined ? field.field : field.field.replace('[]', `[${field.instalment}]`);
}

/** The keys and indices that lead to a field: `['schedule', 3, 'dueDate']`. */
export function stepsOf({ field, instalment, guarantee }: Field): (string | number)[] {
  if (guarantee !== undefined) return ['guarantees', guarantee, field.slice(GUARANTEE_PREFIX.length)];
  if (instalment !== undefined) return ['schedule', instalment, field.slice(INSTALMENT_PREFIX.length)];
  return field.split('.');
}

/** The path of a field of an instalment. */
export function instalmentPath(instalment: number, key: keyof InstalmentInput): string {
  return pathOf({ field: `${INSTALMENT_PREFIX}${key}`, instalment });
}

export function isDueDate(path: string): boolean {
  return fieldOf(path).field === DUE_DATE;
}

/** Where the facts of a guarantee stand in a loan: under `guarantee`, or in the list of several. */
export function guaranteePath({ guarantees }: Pick<LoanInput, 'guarantees'>, index: number): string {
  return guarantees === undefined ? 'guarantee' : `guarantees[${index}]`;
}

/** The path of a guarantee's fact; any other fact, and one that arithmetic derives, keeps its name. */
export function guaranteeFieldPath(fact: string, { guarantees }: Pick<LoanInput, 'guarantees'>, guarantee: number): string {
  if (!fact.startsWith(GUARANTEE_PREFIX) || guarantees === undefined) return fact;
  return fact.slice(GUARANTEE_PREFIX.length) in shapeOf(guaranteeSchema) ? pathOf({ field: fact, guarantee }) : fact;
}

/** The path of the day until which deferral of a component is asked: the instalment's own where it has one, else the loan's. */
export function askedPath(kind: ComponentKind, loan: LoanInput | undefined, instalment: number | undefined): string {
  const field = `${kind}Until` as const;
  if (instalment === undefined || loan?.schedule[instalment]?.[field] === undefined) return `application.${field}`;
  return instalmentPath(instalment, field);
}
