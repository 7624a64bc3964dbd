import { Decimal } from '../facts/decimal.js';
import { exactValue, type PlainValue } from '../facts/fact.js';
import type { Question } from './next-question.js';

/** What a person wrote in answer to a question; `not-an-answer` where it is none. */
export type ParsedAnswer = { readonly kind: 'value'; readonly value: PlainValue | null } | { readonly kind: 'not-an-answer' };

const NO_ANSWER: ParsedAnswer = { kind: 'not-an-answer' };
const NONE = ['无', '未申请', '没有', 'none', 'no', '-'];
const YES = ['是', '有', 'y', 'yes', 'true'];
const NO = ['否', '不是', '无', '没有', 'n', 'no', 'false'];

/**
 * Reads an answer as people write it: `是`, `小型企业`, `2`, `500万元`, `¥1,000.00`, `4.35%`, `2020年8月15日`.
 *
 * @example
 * parseAnswer(question, '500万元') // { kind: 'value', value: '5000000' }, of a question for an amount
 */
export function parseAnswer({ type, mayBeNone, choices = [] }: Question, text: string): ParsedAnswer {
  const said = text.trim().normalize('NFKC').toLowerCase();
  if (mayBeNone && NONE.includes(said)) return { kind: 'value', value: null };
  switch (type.kind) {
    case 'choice': {
      const choice = choices.find(({ value, zh, en }, at) =>
        [value, zh, en, String(at + 1)].some((it) => it.toLowerCase() === said),
      );
      return choice === undefined ? NO_ANSWER : { kind: 'value', value: choice.value };
    }
    case 'flag':
      return YES.includes(said)
        ? { kind: 'value', value: true }
        : NO.includes(said)
          ? { kind: 'value', value: false }
          : NO_ANSWER;
    case 'date':
      return valid(
        type,
        said.replace(
          /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
          (_, year, month, day) => `${year}-${two(month)}-${two(day)}`,
        ),
      );
    case 'money':
      return valid(type, scaled(said.replace(/[¥,\s]|元$/g, ''), '万', 4));
    case 'rate':
      return valid(type, scaled(said.replace(/\s/g, ''), '%', -2));
    case 'count':
      return /^\d+$/.test(said) ? valid(type, Number(said)) : NO_ANSWER;
    case 'factor':
      return valid(type, said);
  }
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

/** A figure whose unit is a power of ten: 500万 is 5000000, 4.35% is 0.0435. */
function scaled(text: string, unit: string, power: number): string {
  const figure = text.endsWith(unit) ? text.slice(0, -unit.length) : undefined;
  return figure !== undefined && /^\d+(\.\d+)?$/.test(figure) ? new Decimal(`${figure}e${power}`).toFixed() : text;
}

function valid(type: Question['type'], value: PlainValue): ParsedAnswer {
  return exactValue(type, value) === undefined ? NO_ANSWER : { kind: 'value', value };
}
