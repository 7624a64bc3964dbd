import type { Coverage } from '../fixture/coverage.js';
import type { CaseResult } from '../fixture/run-fixture.js';
import type { Language } from '../law/wording.js';
import { type CheckedFile, caseDiff, filePassed } from './checked-file.js';
import type { Colors } from './colors.js';
import type { DiffLine } from './data-diff.js';
import { LABELS } from './labels.js';
import { printable, printableLine } from './printable.js';

/** What came of fixture files, as lines for a terminal. */
export interface CheckReport {
  file(file: CheckedFile): string;
  end(files: readonly CheckedFile[], coverage: Coverage): string;
}

export function checkReport(colors: Colors, lang: Language): CheckReport {
  const good = colors.green('✓');
  const bad = colors.red('✗');
  const diffLine = ({ kind, text }: DiffLine): string => {
    const line = `      ${printableLine(text)}`;
    switch (kind) {
      case 'expected':
        return colors.green(line);
      case 'actual':
        return colors.red(line);
    }
  };
  const failedCase = (result: CaseResult): string[] =>
    result.kind === 'passed'
      ? []
      : [
          `  ${bad} ${printableLine(result.name)}`,
          `    ${printableLine(result.why[lang])}`,
          ...(result.kind === 'failed'
            ? [`      ${colors.green(`- ${LABELS.expected[lang]}`)} ${colors.red(`+ ${LABELS.actual[lang]}`)}`]
            : []),
          ...caseDiff(result).map(diffLine),
        ];
  const gap = (label: keyof typeof LABELS, { of, never }: Coverage['rules']): string[] => [
    `${never.length === 0 ? good : colors.yellow('!')} ${LABELS[label][lang]}: ${of - never.length}/${of}`,
    ...never.map((name) => `    ${LABELS.never[lang]} ${name}`),
  ];
  return {
    file(file) {
      const mark = filePassed(file) ? good : bad;
      if ('faults' in file)
        return lines([`${mark} ${printableLine(file.path)}`, ...file.faults.map((fault) => `    ${printable(fault)}`)]);
      const { title, cases, unknownProvisions } = file.result;
      return lines([
        `${mark} ${printableLine(title[lang])} ${colors.dim(`(${printableLine(file.path)}, ${countText(cases.length, 'cases', lang)})`)}`,
        ...unknownProvisions.map((id) => `    ${LABELS.noProvision[lang]} ${printableLine(id)}`),
        ...cases.flatMap(failedCase),
      ]);
    },
    end(files, coverage) {
      const cases = files.flatMap((file) => ('result' in file ? file.result.cases : []));
      const passed = cases.filter(({ kind }) => kind === 'passed').length;
      const failedFiles = files.filter((file) => !filePassed(file)).length;
      const counts = [
        `${countText(files.length, 'files', lang)}${failedFiles === 0 ? '' : ` (${failedFiles} ${LABELS.failed[lang]})`}`,
        countText(cases.length, 'cases', lang),
        `${passed} ${LABELS.passed[lang]}`,
        `${cases.length - passed} ${LABELS.failed[lang]}`,
      ];
      return lines(['', counts.join(', '), ...gap('rulesFired', coverage.rules), ...gap('provisionsCited', coverage.provisions)]);
    },
  };
}

function countText(count: number, label: 'files' | 'cases', lang: Language): string {
  return `${count} ${LABELS[label][lang]}`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
