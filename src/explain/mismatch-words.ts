import type { Words } from '../law/wording.js';

/** Why a decision cannot be explained with what is given beside it. */
export const MISMATCH_WORDS = {
  rulebook: (decided: string, given: string) => ({
    zh: `该判定依规则手册 ${decided} 作出,而非 ${given}`,
    en: `the decision was made under the rulebook ${decided}, and not under ${given}`,
  }),
  ofRulebook: (digest: string) => ({
    zh: `摘要为 ${digest} 的规则手册`,
    en: `the rulebook with the digest ${digest}`,
  }),
  loan: (paths: readonly string[]) => ({
    zh: `所给贷款的判定与此不同:${paths.join('、')}`,
    en: `the loan given is decided otherwise: ${paths.join(', ')}`,
  }),
  difference: (path: string) => ({
    zh: `${path}:与所给贷款的判定不同`,
    en: `${path}: is decided otherwise for the loan given`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
