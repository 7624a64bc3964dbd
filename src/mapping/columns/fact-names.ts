import { LOAN_FACTS } from '../../facts/loan/loan-facts.js';
import { LOAN_FIELDS } from '../../facts/loan/loan-fields.js';
import type { Wording } from '../../law/wording.js';
import { LOAN_WORDS } from '../../words/loan/loan-words.js';
import { columnOfField } from '../mapping.js';
import { HAS_GUARANTEE } from './cell-words.js';

/** What the facts that columns give are called; those of instalments begin with `schedule.`. */
export const FACT_NAMES: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ...LOAN_FACTS.map(({ name, title }) => [name, title] as const),
  ...[...LOAN_FIELDS.values()].flatMap(({ path, none }) => [
    [columnOfField(path), LOAN_WORDS[path].name] as const,
    ...(none === undefined ? [] : [[columnOfField(none.whether.name), none.whether.title] as const]),
  ]),
  ['guarantee', HAS_GUARANTEE],
]);
