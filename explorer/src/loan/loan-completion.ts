import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { getLocation } from 'jsonc-parser';
import { LOAN_FIELDS } from '../../../src/facts/loan/loan-fields.js';
import { factWords } from '../../../src/words/fact-words.js';
import { rulebook } from '../law/rulebook.js';
import { say } from '../state/language.js';
import { fieldName } from './field.js';

/** Completes the keys of a loan and the values of its choices, each with what it is called. */
export function loanCompletion(context: CompletionContext): CompletionResult | null {
  const text = context.state.doc.toString();
  const { path, isAtPropertyKey } = getLocation(text, context.pos);
  const word = context.matchBefore(/"[\w-]*/) ?? context.matchBefore(/[\w-]*/);
  if (word === null || (word.from === word.to && !context.explicit)) return null;
  const place = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '')
    .replaceAll('guarantees[]', 'guarantee');
  const options = isAtPropertyKey ? keysUnder(place.replace(/[^.\]]*$/, '')) : valuesOf(place);
  return options.length === 0 ? null : { from: word.from, options };
}

function keysUnder(holder: string) {
  const prefix = holder.endsWith('[]') ? `${holder}.` : holder;
  const keys = new Map<string, string>();
  for (const { path } of LOAN_FIELDS.values()) {
    if (!path.startsWith(prefix)) continue;
    const [, key, rest = ''] = /^(\w+)(.*)$/.exec(path.slice(prefix.length)) ?? [];
    if (key !== undefined && !keys.has(key)) keys.set(key, rest === '' ? fieldName(path) : '');
  }
  return [...keys].map(([key, detail]) => ({ label: `"${key}"`, detail, apply: `"${key}": ` }));
}

function valuesOf(path: string) {
  const type = LOAN_FIELDS.get(path)?.type;
  if (type?.kind === 'flag') return ['true', 'false'].map((label) => ({ label }));
  if (type?.kind !== 'choice') return [];
  const { values } = factWords(path, rulebook);
  return type.values.map((value) => ({
    label: JSON.stringify(value),
    ...(values?.[value] === undefined ? {} : { detail: say(values[value]) }),
  }));
}
