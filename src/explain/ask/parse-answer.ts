import { exactValue, type PlainValue } from '../../facts/fact.js';
import { Decimal } from '../../facts/values/decimal.js';
import type { Question } from './next-question.js';

/** The answer to a question. `not-an-answer` if the text cannot be read as one. */
export type ParsedAnswer = { readonly kind: 'value'; readonly value: PlainValue | null } | { readonly kind: 'not-an-answer' };

const NO_ANSWER: ParsedAnswer = { kind: 'not-an-answer' };
const YES = ['是', '是的', '有', '有的', '对', '对的', '要', '需要', 'y', 'yes', 'true'];
const NO = ['否', '不', '不是', '无', '没有', '没', '非', '不对', '不要', '不需要', '未', 'n', 'no', 'false'];
// People answer a question for a day with 否 or “no” if there is none.
const NONE = [...NO, '未申请', '不申请', '没有申请', '未延期', '没有延期', '从未延期', 'none', '-'];

/**
 * Reads an answer as people write it: `是`, `小型企业`, `2`, `500万元`, `¥1,000.00`, `4.35%`, `2020年8月15日`,
 * `15 August 2020`.
 *
 * @example
 * parseAnswer(question, '500万元') // { kind: 'value', value: '5000000' }, of a question for an amount
 */
export function parseAnswer({ type, mayBeNone, choices = [] }: Question, text: string): ParsedAnswer {
  const said = text.trim().normalize('NFKC').toLowerCase();
  if (mayBeNone && NONE.includes(said)) return { kind: 'value', value: null };
  switch (type.kind) {
    case 'choice': {
      const choice = choiceOf(choices, said);
      return choice === undefined ? NO_ANSWER : { kind: 'value', value: choice.value };
    }
    case 'flag':
      return YES.includes(said)
        ? { kind: 'value', value: true }
        : NO.includes(said)
          ? { kind: 'value', value: false }
          : NO_ANSWER;
    case 'date':
      return valid(type, dayOf(said));
    case 'money':
      return valid(type, scaled(said.replace(CURRENCY, ''), POWERS));
    case 'rate':
      return valid(type, scaled(said.replace(YEARLY, ''), { '%': -2 }));
    case 'count':
      return /^\d+$/.test(said) ? valid(type, Number(said)) : NO_ANSWER;
    case 'factor':
      return valid(type, said);
  }
}

type Choice = NonNullable<Question['choices']>[number];

/** The choice given in full or by number. Otherwise the only one whose name begins with the text, such as 小型. */
function choiceOf(choices: readonly Choice[], said: string): Choice | undefined {
  const names = ({ value, zh, en }: Choice) => [value, zh, en].map((name) => name.toLowerCase());
  const named = choices.find((choice, at) => [...names(choice), String(at + 1)].includes(said));
  if (named !== undefined) return named;
  const begun = choices.filter((choice) => names(choice).some((name) => name.startsWith(said)));
  return begun.length === 1 && (/\p{Script=Han}/u.test(said) || said.length > SHORTEST_WORD) ? begun[0] : undefined;
}

// “n” and “no” are prefixes of “none”, but mean no.
const SHORTEST_WORD = 2;

const CURRENCY = /^(人民币|rmb|cny)|[¥,\s]|(元整?|圆整?|yuan|rmb|cny)$/g;
const YEARLY = /^(年利率|年费率|年化|年)|\s|(a\s*year|per\s*year|p\.?a\.?)$/g;
/** The powers of ten of the words for large figures, the longer words first. */
const POWERS = { 千万: 7, 百万: 6, 十万: 5, 亿: 8, 万: 4, 千: 3, million: 6, billion: 9 } as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Rewrites a day as YYYY-MM-DD. Reads `2020年8月15日`, `2020/8/15`, `15 August 2020`, `August 15, 2020`. Returns other text unchanged. */
function dayOf(said: string): string {
  const [, year, month, day] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(said) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return `${year}-${two(month)}-${two(day)}`;
  const named =
    /^(?<day>\d{1,2})(st|nd|rd|th)?\s+(of\s+)?(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/.exec(said) ??
    /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+(?<year>\d{4})$/.exec(said);
  const at = MONTHS.indexOf(named?.groups?.month?.slice(0, 3) ?? '');
  if (named?.groups === undefined || at === -1) return said;
  return `${named.groups.year}-${two(String(at + 1))}-${two(named.groups.day ?? '')}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

/** A figure whose unit is a power of ten: 500万 is 5000000, 4.35% is 0.0435. */
function scaled(text: string, powers: Readonly<Record<string, number>>): string {
  const [unit, power] = Object.entries(powers).find(([it]) => text.endsWith(it)) ?? ['', 0];
  const figure = text.slice(0, text.length - unit.length);
  return unit !== '' && /^\d+(\.\d+)?$/.test(figure) ? new Decimal(`${figure}e${power}`).toFixed() : text;
}

function valid(type: Question['type'], value: PlainValue): ParsedAnswer {
  return exactValue(type, value) === undefined ? NO_ANSWER : { kind: 'value', value };
}
