import type { Wording } from '../../../src/law/wording.js';
import type { Theme } from '../state/theme.js';
import type { View } from '../state/view.js';

/** The words of the frame of the page. */
export const SHELL_WORDS = {
  title: { zh: '延期还本付息规则浏览器', en: 'Deferral rules explorer' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  views: { zh: '视图', en: 'Views' },
  language: { zh: 'English', en: '中文' },
  theme: { zh: '配色', en: 'Theme' },
  loading: { zh: '正在载入…', en: 'Loading…' },
  failed: { zh: '未能载入:{reason}', en: 'Could not be loaded: {reason}' },
} as const satisfies Record<string, Wording>;

export const VIEW_WORDS: Readonly<Record<View, Wording>> = {
  loan: { zh: '单笔贷款', en: 'Loan' },
  readings: { zh: '解读', en: 'Readings' },
  'what-if': { zh: '为何不', en: 'Why not' },
  rules: { zh: '规则', en: 'Rules' },
  audit: { zh: '核查', en: 'Audit' },
  letter: { zh: '文书', en: 'Letter' },
  portfolio: { zh: '贷款组合', en: 'Portfolio' },
  authoring: { zh: '规则编写', en: 'Authoring' },
};

export const THEME_WORDS: Readonly<Record<Theme, Wording>> = {
  system: { zh: '跟随系统', en: 'as the system' },
  light: { zh: '浅色', en: 'light' },
  dark: { zh: '深色', en: 'dark' },
};
