import { type FactType, type FactValue, plainValue } from '../facts/fact.js';
import type { Language } from '../law/wording.js';
import type { CompiledRulebook } from '../rules/compile.js';
import { PARAMETER_PREFIX } from '../rules/vocabulary.js';

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

/** A figure as a sentence of the language writes it: `2021年3月31日`, `31 March 2021`, `¥10,000,000.00`, `1%`. */
export function figureText(type: FactType, value: Exclude<FactValue, undefined>, language: Language): string {
  const plain = String(plainValue(type, value));
  switch (type.kind) {
    case 'date': {
      const [year, month, day] = plain.split('-').map(Number);
      return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
    }
    case 'money':
      return `¥${plain.replace(/\B(?=(\d{3})+(?=\.))/g, ',')}`;
    case 'rate':
      return percentText(plain);
    default:
      return plain;
  }
}

/** A decimal fraction as a percentage, exact: `0.0435` is `4.35%`. */
function percentText(fraction: string): string {
  const [whole = '0', decimals = ''] = fraction.split('.');
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return `${left}${right === '' ? '' : `.${right}`}%`;
}
