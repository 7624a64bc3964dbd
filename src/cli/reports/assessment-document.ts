import type { Assessed } from '../../assess/assessed.js';
import type { AssessedSubject } from '../../assess/assessed-subjects.js';
import type { Block } from '../../document/block.js';
import type { Language } from '../../law/wording.js';
import { FORCE_TERMS } from '../../words/law-terms.js';
import { PHRASES } from '../../words/phrases.js';
import { LABELS } from '../words/label-words.js';
import { traceDocument } from './trace-document.js';

/** An assessment as a person reads it: what was found on each point, with which force, its figures, and what is missing. */
export function assessmentDocument(name: string, subject: AssessedSubject, found: Assessed, lang: Language): Block[] {
  const { findings, statements, missing, citations, trace, rulebook } = found;
  const own = subject.rulebook();
  const titles = new Map(own.ruleSets.map(({ id, title }) => [id, title[lang]]));
  return [
    { kind: 'heading', level: 2, text: `${name} · ${subject.title[lang]}` },
    ...(findings.length === 0
      ? []
      : [
          {
            kind: 'terms' as const,
            entries: findings.map(
              (finding) =>
                [
                  `${titles.get(finding.ruleSet) ?? finding.ruleSet} (${FORCE_TERMS[finding.force][lang]})`,
                  `${finding[lang]} [${finding.provisions.join(', ')}]`,
                ] as const,
            ),
          },
        ]),
    ...(statements.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: LABELS.figures[lang] },
          { kind: 'list' as const, items: statements.map((statement) => statement[lang]) },
        ]),
    ...(missing.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: LABELS.missing[lang] },
          { kind: 'list' as const, items: missing },
        ]),
    ...(citations.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: PHRASES.provisions[lang] },
          {
            kind: 'terms' as const,
            entries: citations.map(({ provision, text, gloss }) => [provision, lang === 'zh' ? text : gloss] as const),
          },
        ]),
    ...(trace === undefined ? [] : traceDocument(own, lang)(trace)),
    {
      kind: 'paragraph',
      text: `${LABELS.rulebook[lang]} ${rulebook.id} ${rulebook.version} (${rulebook.digest.slice(0, 12)})`,
    },
  ];
}
