import type { ExpectedWords, Wording } from '../../law/wording.js';

/** What the cells of columns should have held. */
export const CELL_WORDS = {
  oneOfCodes: (codes: readonly string[]) => ({
    zh: `下列代码之一:${codes.join('、')}`,
    expected: `one of the codes ${codes.join(', ')}`,
  }),
  dayWritten: (examples: readonly string[]) => ({
    zh: `写作 ${examples.join(' 或 ')} 的日历日`,
    expected: `a calendar day written ${examples.join(' or ')}`,
  }),
  mappedCodes: (columns: readonly string[]) => ({
    zh: `映射中列明的 ${columns.join('、')} 代码`,
    expected: `codes of ${columns.join(', ')} that the mapping names`,
  }),
} as const satisfies Readonly<Record<string, ExpectedWords>>;

/** A fact of a mapping alone: whether a loan has a guarantee. */
export const HAS_GUARANTEE: Wording = { zh: '是否有担保', en: 'whether there is a guarantee' };

/** The options with which a mapping would read a value that it does not read. */
export function wouldRead(options: readonly string[]): Wording {
  return {
    zh: `在映射中写明 ${options.join(' 或 ')} 即可读取`,
    en: `${options.join(' or ')} in the mapping would read it`,
  };
}
