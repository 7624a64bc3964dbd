import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { defineConfig } from 'vitepress';

/** The pages, in the order in which a newcomer, an engineer, an inspector and an author of rules read them. */
const GROUPS = [
  [{ en: 'Begin', zh: '入门' }, ['getting-started', 'explorer', 'concepts', 'glossary', 'responsibility']],
  [
    { en: 'In a program', zh: '在程序中' },
    [
      'decision',
      'bank-core',
      'service',
      'errors',
      'limits',
      'mapping',
      'explaining',
      'json-rules-engine',
      'records',
      'speed',
      'versioning',
    ],
  ],
  [{ en: 'Portfolios and warehouses', zh: '贷款组合与数据仓库' }, ['portfolio', 'files', 'warehouse', 'compare']],
  [{ en: 'Compliance', zh: '合规' }, ['audit', 'fixtures', 'other-subjects', 'assurance']],
  [{ en: 'The law', zh: '规定' }, ['book/', 'values', 'rule-sets']],
  [
    { en: 'Writing rules', zh: '编写规则' },
    ['new-notice', 'smallest-notice', 'rulebook', 'words', 'law-in-time', 'house-rules', 'whole-notice'],
  ],
  [{ en: 'The command', zh: '命令' }, ['command']],
  [{ en: 'The library', zh: '本库' }, ['architecture', 'contributing', 'code_of_conduct', 'security', 'changelog']],
];

const PAGES = join(import.meta.dirname, '../.pages');

/** The first heading of a page, or `undefined` where there is no such page. */
function titleOf(path) {
  const file = join(PAGES, path.endsWith('/') ? `${path}index.md` : `${path}.md`);
  return existsSync(file) ? /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}

/** What stands beside the pages of a language. A page that only the other language has is bilingual, and stands there. */
function sidebarOf(lang) {
  const prefix = lang === 'en' ? '' : 'zh/';
  const items = GROUPS.map(([name, names]) => ({
    text: name[lang],
    items: names.flatMap((page) => {
      const path = [`${prefix}${page}`, page].find((each) => titleOf(each) !== undefined);
      return path === undefined ? [] : [{ text: titleOf(path), link: `/${path}` }];
    }),
  }));
  const reference = { text: lang === 'en' ? 'Reference of the API' : 'API 参考(英文)', link: '/api/' };
  return [...items, { text: 'API', items: [reference] }];
}

/** Pages that no group has, which nobody would find. */
const listed = new Set(GROUPS.flatMap(([, names]) => names));
const lost = readdirSync(PAGES).filter(
  (name) => name.endsWith('.md') && name !== 'index.md' && !listed.has(name.replace(/\.md$/, '')),
);
if (lost.length > 0) throw new Error(`no group of .vitepress/config.mjs has ${lost.join(', ')}`);

/** Headings are named as on the hosts of repositories, so that a link with an anchor works here and there. */
const slugger = new GithubSlugger();
const slugify = (heading) => {
  slugger.reset();
  return slugger.slug(heading);
};

/** Words, also of Chinese, which has no spaces between them. It is sent to the browser as text and must stand by itself. */
function tokenize(text) {
  if (typeof Intl.Segmenter !== 'function') return text.toLowerCase().split(/[\s\p{P}]+/u);
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.toLowerCase())];
  return words.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

const ZH_SEARCH = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细列表',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有找到',
    footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
  },
};

export default defineConfig({
  srcDir: '.pages',
  title: 'liubao-rules',
  cleanUrls: false,
  // The site is read from a folder or any static host; nothing in it asks another for anything.
  base: process.env.SITE_BASE ?? '/',
  lastUpdated: false,
  markdown: {
    anchor: { slugify },
    toc: { slugify },
    headers: { slugify },
    config: (md) => {
      const fence = md.renderer.rules.fence;
      md.renderer.rules.fence = (tokens, at, ...rest) => {
        const { info, content } = tokens[at];
        if (info.trim() !== 'mermaid') return fence(tokens, at, ...rest);
        return `<pre class="drawing">${md.utils.escapeHtml(content)}</pre>`;
      };
    },
  },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: { sidebar: sidebarOf('en') } },
    zh: {
      label: '中文',
      lang: 'zh-CN',
      link: '/zh/',
      themeConfig: {
        sidebar: sidebarOf('zh'),
        outline: { label: '本页' },
        docFooter: { prev: '上一页', next: '下一页' },
        returnToTopLabel: '回到顶部',
        sidebarMenuLabel: '目录',
        darkModeSwitchLabel: '深浅色',
        langMenuLabel: '语言',
      },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: { locales: { zh: { translations: ZH_SEARCH } }, miniSearch: { options: { tokenize } } },
    },
  },
});
