// Lays the documents of the repository out as the pages of a site: English at the root, Chinese under `zh/`. A link is written
// for the file in which it stands, so that it works in the repository too; here it becomes the route of the page it leads to.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(import.meta.dirname, '.pages');

/** The pages, each by its file in the repository, with its file in the site. */
function pagesOfSite() {
  const pages = new Map();
  for (const name of ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY']) {
    const to = name === 'README' ? 'index' : name.toLowerCase();
    pages.set(`${name}.md`, `${to}.md`);
    pages.set(`${name}.zh.md`, `zh/${to}.md`);
  }
  for (const name of readdirSync(join(ROOT, 'docs'))) {
    if (name.endsWith('.zh.md')) pages.set(`docs/${name}`, `zh/${name.replace('.zh.md', '.md')}`);
    else if (name.endsWith('.md')) pages.set(`docs/${name}`, name);
  }
  for (const [lang, folder] of [
    ['en', 'book'],
    ['zh', 'zh/book'],
  ]) {
    for (const name of readdirSync(join(ROOT, 'docs/book', lang), { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.md')) pages.set(`docs/book/${lang}/${name}`, `${folder}/${name.replace(/README\.md$/, 'index.md')}`);
    }
  }
  for (const from of pages.keys()) if (!existsSync(join(ROOT, from))) pages.delete(from);
  return pages;
}

const pages = pagesOfSite();
const dead = [];

/** The route of the page that a link leads to; the text alone where it leads to a file that is no page. */
function linked(from, text, target) {
  if (/^(https?:|#)/.test(target)) return `[${text}](${target})`;
  const [path, anchor] = decodeURI(target).split('#');
  const file = normalize(join(dirname(from), path));
  const page = pages.get(file);
  if (page !== undefined) {
    const route = `/${page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
    return `[${text}](${route}${anchor === undefined ? '' : `#${anchor}`})`;
  }
  if (!existsSync(join(ROOT, file))) dead.push(`${from}: ${target}`);
  return text;
}

/** A link, whose label may have code and brackets; or code, which may look like one. */
const LINK_OR_CODE = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)|`[^`\n]+`/g;

/** A page with its links rewritten, but for what stands in code. */
function paged(from, text) {
  const parts = text.split(/(^```[\s\S]*?^```$)/m);
  const prose = parts.map((part, at) =>
    at % 2 === 1
      ? part
      : part.replace(LINK_OR_CODE, (all, label, target) => (target === undefined ? all : linked(from, label, target))),
  );
  // A page is plain text with HTML: nothing in it is a template.
  return `<div v-pre>\n\n${prose.join('')}\n\n</div>\n`;
}

rmSync(OUT, { recursive: true, force: true });
for (const [from, to] of pages) {
  const path = join(OUT, to);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, paged(from, readFileSync(join(ROOT, from), 'utf8')));
}
// The pictures of the READMEs, where each of the two looks for them.
for (const folder of ['', 'zh']) cpSync(join(ROOT, 'docs/pictures'), join(OUT, folder, 'docs/pictures'), { recursive: true });
if (dead.length > 0) {
  console.error(`links that lead nowhere:\n${dead.join('\n')}`);
  process.exit(1);
}
console.log(`${pages.size} pages in ${relative(process.cwd(), OUT)}`);
