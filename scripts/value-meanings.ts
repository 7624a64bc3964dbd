import { ASSESSED_SUBJECTS } from '../src/assess/assessed-subjects.js';
import { FAULT_KIND_TERMS } from '../src/cli/words/rulebook/lint-report-words.js';
import { REQUEST_PROBLEMS } from '../src/service/service-words.js';
import { labels, type ValueLabels } from '../src/words/labels.js';

const LABELS = Object.entries<ValueLabels>(labels().values).map(([path, words]) => ({ name: path.split('.').at(-1), words }));

/** Words for the values of a type that are no values of decisions: those that commands and the service print. */
const OF_TYPES: Readonly<Record<string, ValueLabels>> = {
  FaultKind: FAULT_KIND_TERMS,
  RequestProblem: titlesOf(REQUEST_PROBLEMS),
  SubjectName: titlesOf(ASSESSED_SUBJECTS),
};

function titlesOf(titled: Readonly<Record<string, { readonly title: ValueLabels[string] }>>): ValueLabels {
  return Object.fromEntries(Object.entries(titled).map(([value, { title }]) => [value, title]));
}

/**
 * What values mean, as a list for the hover of an editor: the words that the library prints for them. Empty where it prints none,
 * or other words for the same values elsewhere.
 *
 * @param name the property that has the values, or the type of them
 */
export function meaningsOf(name: string, values: readonly string[]): string {
  const own = OF_TYPES[name];
  if (own !== undefined) return listOf(values, own);
  const knowing = LABELS.filter(({ words }) => values.every((value) => Object.hasOwn(words, value)));
  const named = knowing.filter((one) => one.name === name.charAt(0).toLowerCase() + name.slice(1));
  const all = knowing.filter(({ words }) => Object.keys(words).length === values.length);
  const lists = new Set((named.length > 0 ? named : all).map(({ words }) => listOf(values, words)));
  const [list = ''] = lists;
  return lists.size === 1 ? list : '';
}

function listOf(values: readonly string[], words: ValueLabels): string {
  return values.map((value) => `- \`${value}\`: ${words[value]?.en}, ${words[value]?.zh}`).join('\n');
}
