import type { ExpectedWording, Wording, Words } from '../../law/wording.js';
import { shownValue } from './shown-value.js';

/** What messages say of a value that is refused. */
export const PROBLEM_WORDS = {
  theInput: { zh: '输入', en: 'the input' },
  unknownKey: (nearest: string) => ({
    zh: `未知字段;${meant(nearest).zh}`,
    en: `unknown key; ${meant(nearest).en}`,
  }),
  unknownOption: (nearest: string) => ({
    zh: `未知选项;${meant(nearest).zh}`,
    en: `unknown option; ${meant(nearest).en}`,
  }),
  missing: (expected: Wording) => ({ zh: `缺失,${shouldBe(expected)}`, en: `missing, expected ${expected.en}` }),
  unfit: (value: unknown, expected: Wording, nearest?: string) => ({
    zh: `${shownValue(value, 'zh')},${shouldBe(expected)}${nearest === undefined ? '' : `;${meant(nearest).zh}`}`,
    en: `${shownValue(value)}, expected ${expected.en}${nearest === undefined ? '' : `; ${meant(nearest).en}`}`,
  }),
  noMoreKeys: { zh: '除已列出者外没有其他未知字段', expected: 'no unknown keys beside those that are named' },
  more: (count: number) => ({ zh: `另有${count}处`, en: `and ${count} more` }),
  aProblem: { zh: '错误的 problems 中的一项', expected: 'one of the problems of an error' },
} as const satisfies Readonly<Record<string, Words | ExpectedWording>>;

/** What was expected, in Chinese, which sets words of Latin letters apart. */
export function shouldBe({ zh }: Wording): string {
  return /^[a-z]/i.test(zh) ? `应为 ${zh}` : `应为${zh}`;
}

/** The name that was meant in place of an unknown one. */
export function meant(nearest: string): Wording {
  const shown = JSON.stringify(nearest);
  return { zh: `是否应为 ${shown}?`, en: `did you mean ${shown}?` };
}

/** What is refused where a loan is decided; other inputs have their words in `refused-inputs-words.ts`. */
export const REFUSED = {
  loan: { zh: '贷款无效', en: 'invalid loan' },
  rulebook: { zh: '规则手册无效', en: 'invalid rulebook' },
  problem: { zh: '并非问题', en: 'invalid problem' },
} as const satisfies Readonly<Record<string, Wording>>;
