import { labels, type ValueLabels } from '../src/words/labels.js';

const LABELS = Object.entries<ValueLabels>(labels().values).map(([path, words]) => ({ name: path.split('.').at(-1), words }));

/**
 * What values mean, as a list for the hover of an editor: the words that the library prints for them. Empty where it prints none,
 * or other words for the same values elsewhere.
 *
 * @param name the property that has the values, or the type of them
 */
export function meaningsOf(name: string, values: readonly string[]): string {
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
