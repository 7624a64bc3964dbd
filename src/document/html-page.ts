import type { Language } from '../law/wording.js';
import { escaped } from './html-text.js';

/** What a page of HTML is made of. `style` and `content` are written as they are; the title is escaped. */
export interface HtmlPage {
  readonly title: string;
  readonly style: string;
  readonly content: string;
}

/** A self-contained page of HTML with its language. */
export function htmlPage({ title, style, content }: HtmlPage, lang: Language): string {
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
