import type { CompiledRulebook } from '../evaluate/compile-rulebook.js';
import { type FactDeclaration, type FactType, type FactValue, plainValue } from '../facts/fact.js';
import { grouped, percentText } from '../facts/values/figure.js';
import type { Language } from '../law/wording.js';
import { PARAMETER_PREFIX } from '../rulebook/vocabulary.js';

/** A rule's statement with the figures it was decided under: `{deferral.latestDate}` becomes `31 March 2021`. */
export function statementOf(text: string, language: Language, { scope }: CompiledRulebook): string {
  return text.replace(/\{([\w.]+)\}/g, (whole, id: string) => {
    const name = `${PARAMETER_PREFIX}${id}`;
    const value = scope.constantOf(name) as FactValue;
    return value === undefined ? whole : figureText((scope.vocabulary.get(name) as FactDeclaration).type, value, language);
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

/** Round numbers of yuan that have a word, with the digits that it stands for, by language, the greatest first. */
const ROUND_UNITS: Readonly<Record<Language, readonly (readonly [digits: string, word: string])[]>> = {
  zh: [
    ['00000000.00', '亿'],
    ['0000.00', '万'],
  ],
  en: [
    ['000000000.00', ' billion'],
    ['000000.00', ' million'],
  ],
};

/** An amount in words where it is a whole number of them, and otherwise to the fen. */
function roundAmount(yuan: string, language: Language): string {
  const round = ROUND_UNITS[language].find(([digits]) => yuan.endsWith(digits));
  const text = round === undefined ? grouped(yuan) : `${yuan.slice(0, -round[0].length)}${round[1]}`;
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
