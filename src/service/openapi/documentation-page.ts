import type { Block } from '../../document/block.js';
import { printDocument } from '../../document/document-format.js';
import type { Language } from '../../law/wording.js';
import type { Limits } from '../limits.js';
import { type Asked, DOCUMENT_TYPES, type DocumentType, type Operation } from '../operations/operation.js';
import { GROUP_WORDS, DOCUMENTATION_WORDS as WORDS } from '../operations/operation-words.js';

/** The page at `/`: what the service answers, and what it refuses. */
export function documentationPage(operations: readonly Operation[], { lang, type, limits }: Asked, needsToken: boolean): string {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: WORDS.title[lang] },
    { kind: 'paragraph', text: WORDS.about[lang] },
    { kind: 'paragraph', text: needsToken ? `${WORDS.language[lang]} ${WORDS.tokens[lang]}` : WORDS.language[lang] },
    ...groups(operations, lang),
    { kind: 'heading', level: 2, text: WORDS.limits[lang] },
    {
      kind: 'terms',
      entries: (Object.keys(WORDS.limitNames) as (keyof Limits)[]).map((name) => [
        WORDS.limitNames[name][lang],
        String(limits[name]),
      ]),
    },
  ];
  return printDocument(blocks, DOCUMENT_TYPES[type as DocumentType], lang);
}

function groups(operations: readonly Operation[], lang: Language): Block[] {
  return (Object.keys(GROUP_WORDS) as Operation['group'][]).flatMap((group): Block[] => {
    const its = operations.filter((operation) => operation.group === group);
    const rows = its.map(({ method, path, words, answers }) => [
      `${method.toUpperCase()} ${path}`,
      words[lang],
      answers.join(', '),
    ]);
    const columns = WORDS.columns[lang].map((head) => ({ head }));
    return [
      { kind: 'heading', level: 2, text: GROUP_WORDS[group][lang] },
      { kind: 'table', columns, rows },
    ];
  });
}
