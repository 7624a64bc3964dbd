import type { CompiledRulebook } from '../evaluate/compile-rulebook.js';
import { type FactType, type FactValue, plainValue } from '../facts/fact.js';
import { grouped, percentText } from '../facts/values/figure.js';
import type { Language } from '../law/wording.js';
import { PARAMETER_PREFIX } from '../rulebook/vocabulary.js';

/** A rule's statement with the figures it was decided under: `{deferral.latestDate}` becomes `31 March 2021`. */
export function statementOf(text: string, language: Language, { scope }: CompiledRulebook): string {
  return text.replace(/\{([\w.]+)\}/g, (whole, id: string) => {
    const name = `${PARAMETER_PREFIX}${id}`;
    const type = scope.vocabulary.get(name)?.type;
    const value = scope.constantOf(name) as FactValue;
    return type === undefined || value === undefined ? whole : figureText(type, value, language);
  });
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A figure as a sentence of the language writes it: `2021年3月31日`, `31 March 2021`, `1000万元`, `¥10 million`, `1%`. */
export function figureText(type: FactType, value: Exclude<FactValue, undefined>, language: Language): string {
  return type.kind === 'money' ? roundAmount(String(plainValue(type, value)), language) : exactFigureText(type, value, language);
}

/** Round numbers of yuan that have a word, by language, the greatest first. */
const ROUND_UNITS: Readonly<Record<Language, readonly (readonly [zeros: number, word: string])[]>> = {
  zh: [
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [9, ' billion'],
    [6, ' million'],
  ],
};

/** An amount in words where it is a whole number of them, and otherwise to the fen. */
function roundAmount(yuan: string, language: Language): string {
  const [whole = '', fractions = ''] = yuan.split('.');
  const round = /^0*$/.test(fractions)
    ? ROUND_UNITS[language].find(([zeros]) => whole.length > zeros && whole.endsWith('0'.repeat(zeros)))
    : undefined;
  const text = round === undefined ? grouped(yuan) : `${whole.slice(0, -round[0])}${round[1]}`;
  return language === 'zh' ? `${text}元` : `¥${text}`;
}

/** A figure to its last digit, as it stands beside one that it is compared with: `¥10,000,000.00`. */
export function exactFigureText(type: FactType, value: Exclude<FactValue, undefined>, language: Language): string {
  const plain = String(plainValue(type, value));
  switch (type.kind) {
    case 'date': {
      const [year, month, day] = plain.split('-').map(Number);
      return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
    }
    case 'money':
      return `¥${grouped(plain)}`;
    case 'rate':
      return percentText(plain);
    default:
      return plain;
  }
}
