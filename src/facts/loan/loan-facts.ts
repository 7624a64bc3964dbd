import type { Wording } from '../../law/wording.js';
import type { FactDeclaration, FactType, LoanGrain } from '../fact.js';
import { inputFacts } from '../input/input-facts.js';
import { COMPONENTS, type ComponentKind, TRACKS } from './component.js';
import { LOAN_FIELDS, type LoanFieldPath, NULL_MEANINGS, nullMeaningOf } from './loan-fields.js';
import { GUARANTEE_PREFIX } from './loan-path.js';
import { guaranteeSchema, loanSchema } from './loan-schema.js';

/** A field that a fact is read from; `{component}` stands for the principal or the interest that the fact is about. */
export type SourceField = LoanFieldPath | 'schedule[].{component}' | 'application.{component}Until';

/** What a fact is made of, if it is not itself a field of the loan. */
export type MadeOf =
  | { readonly kind: 'field'; readonly field: SourceField }
  | { readonly kind: 'facts'; readonly facts: readonly ComponentDay[] }
  /** Whoever goes through the loan knows it. */
  | { readonly kind: 'walk' };

interface MadeFact {
  readonly type: FactType;
  readonly grain: LoanGrain;
  readonly title: Wording;
  readonly madeOf: MadeOf;
}

type ComponentFactName =
  | 'component.kind'
  | 'component.amount'
  | 'component.amountDue'
  | 'component.dueDate'
  | 'component.originalDueDate'
  | 'component.requested'
  | 'component.requestedUntil';

/** The days of a component that another fact of it is made of. */
export type ComponentDay = Extract<ComponentFactName, 'component.dueDate' | 'component.requestedUntil'>;

const FLAG: FactType = { kind: 'flag' };
const DATE: FactType = { kind: 'date' };

/** The facts that are made of fields, in the order of their slots. */
const MADE_FACTS: Readonly<Record<`application.${ComponentKind}Requested` | ComponentFactName | 'loan.track', MadeFact>> = {
  'application.principalRequested': {
    type: FLAG,
    grain: 'loan',
    title: NULL_MEANINGS['application.principalUntil'].whether.title,
    madeOf: { kind: 'field', field: 'application.principalUntil' },
  },
  'application.interestRequested': {
    type: FLAG,
    grain: 'loan',
    title: NULL_MEANINGS['application.interestUntil'].whether.title,
    madeOf: { kind: 'field', field: 'application.interestUntil' },
  },
  'component.kind': {
    type: { kind: 'choice', values: COMPONENTS },
    grain: 'component',
    title: { zh: '本金或利息', en: 'principal or interest' },
    madeOf: { kind: 'walk' },
  },
  'component.amount': {
    type: { kind: 'money' },
    grain: 'component',
    title: { zh: '到期金额', en: 'the amount that falls due' },
    madeOf: { kind: 'field', field: 'schedule[].{component}' },
  },
  'component.amountDue': {
    type: FLAG,
    grain: 'component',
    title: { zh: '是否有金额到期', en: 'whether an amount above zero falls due' },
    madeOf: { kind: 'field', field: 'schedule[].{component}' },
  },
  'component.dueDate': {
    type: DATE,
    grain: 'component',
    title: { zh: '到期日', en: 'the due date' },
    madeOf: { kind: 'field', field: 'schedule[].dueDate' },
  },
  'component.originalDueDate': {
    type: DATE,
    grain: 'component',
    title: { zh: '此前延期之前的原到期日', en: 'the due date before any earlier deferral' },
    madeOf: { kind: 'field', field: 'schedule[].originalDueDate' },
  },
  'component.requested': {
    type: FLAG,
    grain: 'component',
    title: { zh: '申请是否及于该笔', en: 'whether the application asks to defer it beyond its due date' },
    madeOf: { kind: 'facts', facts: ['component.requestedUntil', 'component.dueDate'] },
  },
  'component.requestedUntil': {
    type: DATE,
    grain: 'component',
    title: { zh: '申请延至日', en: 'the date to which deferral is asked' },
    madeOf: { kind: 'field', field: 'application.{component}Until' },
  },
  'loan.track': {
    type: { kind: 'choice', values: TRACKS },
    // Known once the components are decided, which is before the guarantee is.
    grain: 'guarantee',
    title: { zh: '贷款的适用情形', en: "the loan's deferral track: the strongest of its components'" },
    madeOf: { kind: 'walk' },
  },
};

/** The facts that a loan's fields are, those of its only guarantee among them, with how each is read. @internal */
export const INPUT_FACTS = inputFacts(loanSchema);
/** The slots of those facts, by the path of the field. @internal */
export const INPUT_SLOTS: ReadonlyMap<string, number> = new Map(INPUT_FACTS.map(({ name }, slot) => [name, slot]));

/** The facts of one guarantee of a list, by the names that the facts of a loan's only guarantee have. @internal */
export const LISTED_FACTS = inputFacts(guaranteeSchema, GUARANTEE_PREFIX).map((fact) => ({
  ...fact,
  slot: INPUT_SLOTS.get(fact.name) as number,
}));

const grainOf = (name: string): LoanGrain => (name.startsWith(GUARANTEE_PREFIX) ? 'guarantee' : 'loan');

/** The facts of a loan that rules may test, in the order of their slots. */
export const LOAN_FACTS: readonly FactDeclaration[] = [
  ...INPUT_FACTS.map(({ name, type, title }) => ({ name, type, title, grain: grainOf(name) })),
  ...Object.entries(MADE_FACTS).map(([name, { type, grain, title }]) => ({ name, type, grain, title })),
];

/**
 * The slot of a fact in a loan's fact values.
 *
 * INVARIANT (first slots): the facts of a loan have the first slots of every vocabulary, in this order, so that what is read of a
 * loan once can be given to any rulebook.
 */
const SLOT = new Map(LOAN_FACTS.map(({ name }, slot) => [name, slot]));
export function loanSlot(name: string): number {
  const slot = SLOT.get(name);
  if (slot === undefined) throw new RangeError(`no loan fact ${name}`);
  return slot;
}

/** What a fact is made of. `undefined` if it is itself a field, or if it is not a fact of a loan. */
export function madeOf(fact: string): MadeOf | undefined {
  return madeFact(fact)?.madeOf;
}

function madeFact(fact: string): MadeFact | undefined {
  return Object.hasOwn(MADE_FACTS, fact) ? MADE_FACTS[fact as keyof typeof MADE_FACTS] : undefined;
}

/** The field that a fact is read from. In that of a fact of a component, `{component}` stands for its kind. */
export function sourceField(fact: string): SourceField | undefined {
  const made = madeOf(fact);
  return made?.kind === 'field' ? made.field : undefined;
}

/** The field whose value the fact has, if the fact only has another name. */
export function valueField(fact: string): LoanFieldPath | undefined {
  const made = madeFact(fact);
  if (made?.madeOf.kind !== 'field') return undefined;
  const field = LOAN_FIELDS.get(made.madeOf.field);
  return field?.type?.kind === made.type.kind ? field.path : undefined;
}

/** All fields that a fact is made of, and the fields that count instead where one of them is `null`. */
export function sourceFields(fact: string): readonly SourceField[] {
  const made = madeOf(fact);
  switch (made?.kind) {
    case 'field': {
      const instead = fieldInstead(made.field);
      return instead === undefined ? [made.field] : [made.field, instead];
    }
    case 'facts':
      return made.facts.flatMap(sourceFields);
    case 'walk':
    case undefined:
      return [];
  }
}

/** The field for the principal or for the interest. */
export function fieldFor(field: SourceField, kind: ComponentKind): LoanFieldPath {
  return field.replace('{component}', kind) as LoanFieldPath;
}

/** The fields for principal and for interest; one field if it is the same for both. */
export function fieldsFor(field: SourceField): readonly LoanFieldPath[] {
  return [...new Set(COMPONENTS.map((kind) => fieldFor(field, kind)))];
}

/** The field that counts instead where this one is `null`. */
export function fieldInstead(field: SourceField): LoanFieldPath | undefined {
  return nullMeaningOf(field as LoanFieldPath)?.otherwise;
}
