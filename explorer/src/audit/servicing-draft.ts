import { computed } from '@preact/signals';
import { type AuditOptions, createAuditor } from '../../../src/audit/audit.js';
import { InvalidServicingError } from '../../../src/audit/parse-servicing.js';
import type { Audit } from '../../../src/audit/result.js';
import type { Problem } from '../../../src/facts/input/problem.js';
import type { ComponentKind } from '../../../src/facts/loan/component.js';
import type { ServicingInput } from '../../../src/facts/loan/servicing.js';
import { changeCase, current } from '../state/case.js';
import { settled } from '../state/decided.js';

/** What was done about one part, as it is being written. */
export type DoneDraft = Readonly<Record<string, unknown>>;

interface ServicingDraft {
  readonly components?: readonly DoneDraft[];
  readonly guarantee?: DoneDraft;
  readonly guarantees?: readonly DoneDraft[];
}

/** What the bank did about the loan at hand. */
export const servicing = computed((): ServicingDraft => (current.value.servicing ?? {}) as ServicingDraft);

/** What was done about a component; empty where nothing is said of it. */
export function doneAbout(instalment: number, component: ComponentKind): DoneDraft {
  return servicing.value.components?.find((one) => one.instalment === instalment && one.component === component) ?? {};
}

/** States what was done about a component; nothing but its place takes it out of the audit. */
export function stateDone(instalment: number, component: ComponentKind, done: DoneDraft): void {
  const others = (servicing.value.components ?? []).filter((one) => one.instalment !== instalment || one.component !== component);
  const stated = stripped(done);
  const components = Object.keys(stated).length === 0 ? others : [...others, { instalment, component, ...stated }];
  changeCase({ servicing: { ...servicing.value, components } }, `servicing ${instalment} ${component}`);
}

/** States what was done about a guarantee, of one or of several. */
export function stateGuarantee(at: number, isOnly: boolean, done: DoneDraft): void {
  const stated = stripped(done);
  const { guarantee: _, guarantees = [], ...rest } = servicing.value;
  if (isOnly) {
    const next = Object.keys(stated).length === 0 ? rest : { ...rest, guarantee: stated };
    changeCase({ servicing: next }, 'servicing guarantee');
    return;
  }
  const others = guarantees.filter((one) => one.guarantee !== at);
  const all = Object.keys(stated).length === 0 ? others : [...others, { guarantee: at, ...stated }];
  changeCase({ servicing: { ...rest, guarantees: all } }, `servicing guarantee ${at}`);
}

function stripped({ instalment: _, component: __, guarantee: ___, ...done }: DoneDraft): DoneDraft {
  return Object.fromEntries(Object.entries(done).filter(([, value]) => value !== undefined));
}

/** The audit of the loan at hand, or what is wrong with what was entered. */
export const audited = computed((): Audit | readonly Problem[] | undefined => {
  const given = settled.value;
  if (given === undefined) return undefined;
  const { asOf: _, ...options } = given.options;
  try {
    return createAuditor(options as AuditOptions).audit(given.loan, servicing.value as ServicingInput);
  } catch (error) {
    if (error instanceof InvalidServicingError) return error.problems;
    throw error;
  }
});
