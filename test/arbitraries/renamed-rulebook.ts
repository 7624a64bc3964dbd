import { loadRulebook, type Rulebook } from '../../src/index.js';
import { PARAMETER_TYPES } from '../../src/rulebook/conclusion-types.js';
import { PARAMETER_PREFIX, READING_PREFIX } from '../../src/rulebook/vocabulary.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Replacement = readonly [from: string, to: string];

/** A text with other words in it. */
export function reworded(text: string, words: readonly Replacement[]): string {
  return words.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

// The order of ids stays, for rule sets of which none needs the other are decided in it.
const newId = (id: string) => `x-${id}`;
const newName = (id: string) => (Object.hasOwn(PARAMETER_TYPES, id) ? id : `x.${id}`);

/** The rulebook with another id for everything that has one, but for the parameters of the contract, and with other words. */
export function renamedRulebook(rulebook: Rulebook, words: readonly Replacement[]): Rulebook {
  const { digest: _, ...data } = rulebook;
  const named = (list: readonly { readonly id: string }[], rename: (id: string) => string) =>
    new Map(list.map(({ id }) => [id, rename(id)]));
  const byKey = {
    rules: new Map(rulebook.ruleSets.flatMap(({ rules }) => rules.map(({ name }) => [name, newId(name)]))),
    ruleSets: named(rulebook.ruleSets, newId),
    provisions: named(rulebook.provisions, newId),
    sources: named(rulebook.sources, newId),
    parameters: named(rulebook.parameters, newName),
    interpretations: named(rulebook.interpretations, (id) => `x.${id}`),
  };
  /** Ids by the key that they stand under, for one word may be the id of several things. */
  const idAt = (key: string, text: string, parent: string): string => {
    if (key === 'id' && parent === 'readings') return newId(text);
    if (key === 'id' && parent in byKey) return byKey[parent as keyof typeof byKey].get(text) ?? text;
    if (key === 'id') return newId(text);
    if (key === 'name' || key === 'overrides') return byKey.rules.get(text) ?? text;
    if (key === 'source') return byKey.sources.get(text) ?? text;
    if (key === 'provisions') return byKey.provisions.get(text) ?? text;
    if (key === 'ruleSets') return byKey.ruleSets.get(text) ?? text;
    if (['parameter', 'day', 'firstDay', 'lastDay'].includes(key)) return byKey.parameters.get(text) ?? text;
    if (key === 'interpretation') return byKey.interpretations.get(text) ?? text;
    if (key === 'reading' || key === 'named') return newId(text);
    return factName(text);
  };
  const factName = (text: string): string => {
    if (text.startsWith(PARAMETER_PREFIX)) return PARAMETER_PREFIX + newName(text.slice(PARAMETER_PREFIX.length));
    return text.startsWith(READING_PREFIX) ? `${READING_PREFIX}x.${text.slice(READING_PREFIX.length)}` : text;
  };
  const prose = (text: string) =>
    reworded(text, words).replace(/\{([\w.]+)\}/g, (whole, id: string) =>
      byKey.parameters.has(id) ? `{${byKey.parameters.get(id)}}` : whole,
    );
  const renamed = (value: Json, key: string, parent: string): Json => {
    if (typeof value === 'string') return ['zh', 'en', 'text', 'gloss'].includes(key) ? prose(value) : idAt(key, value, parent);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => renamed(each, key, parent));
    const isOfReading = typeof value.fact === 'string' && value.fact.startsWith(READING_PREFIX);
    return Object.fromEntries(
      Object.entries(value).map(([inner, each]) => {
        if (!isOfReading || inner !== 'value') return [inner, renamed(each, inner, key)];
        return [inner, Array.isArray(each) ? each.map((one) => newId(String(one))) : newId(String(each))];
      }),
    );
  };
  return loadRulebook(renamed(structuredClone(data) as unknown as Json, '', ''));
}
