import type { Words } from '../law/wording.js';

/** What an option of the handbook should have been. */
export const HANDBOOK_OPTION_WORDS = {
  ruleSets: { zh: '规则集的数组', en: 'a list of rule sets' },
  ruleSet: { zh: '规则手册中某个规则集的编号', en: 'the id of a rule set of the rulebook' },
  fewAlternatives: (most: number) => ({
    zh: `不超过${most}种情形的规则集`,
    en: `a rule set of at most ${most} alternatives`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
