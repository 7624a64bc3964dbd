import { entryOf, groupedBy } from '../facts/values/map-entries.js';
import type { Provision } from '../law/provision.js';
import type { Language } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** A document that is applied by analogy: 参照《民法总则》. */
const BY_ANALOGY: Readonly<Record<Language, (title: string) => string>> = {
  zh: (title) => `参照${title}`,
  en: (title) => `${title} (by analogy)`,
};

const ZH_DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A number in Chinese: 3 is 三, 17 is 十七, 205 is 二百零五. */
function zhNumber(number: number): string {
  const digit = (at: number) => ZH_DIGITS[at] ?? '';
  if (number <= 10) return digit(number);
  if (number < 20) return `十${digit(number - 10)}`;
  if (number < 100) return `${digit(Math.floor(number / 10))}十${number % 10 === 0 ? '' : digit(number % 10)}`;
  const rest = number % 100;
  if (rest === 0) return `${zhNumber(Math.floor(number / 100))}百`;
  const tail = rest < 10 ? `零${digit(rest)}` : rest < 20 ? `一${zhNumber(rest)}` : zhNumber(rest);
  return `${zhNumber(Math.floor(number / 100))}百${tail}`;
}

const STEPS: Readonly<Record<string, Readonly<Record<Language, (number: number) => string>>>> = {
  s: { zh: (number) => `第${zhNumber(number)}条`, en: (number) => `section ${number}` },
  p: { zh: (number) => `第${zhNumber(number)}款`, en: (number) => `paragraph ${number}` },
  a: { zh: (number) => `第${zhNumber(number)}条`, en: (number) => `article ${number}` },
  i: { zh: (number) => `第${number}项`, en: (number) => `item ${number}` },
  t: { zh: (number) => `附表${zhNumber(number)}`, en: (number) => `table ${number}` },
  row: { zh: (number) => `第${number}行`, en: (number) => `row ${number}` },
  'table-': { zh: (number) => `表${number}`, en: (number) => `table ${number}` },
  sentence: { zh: (number) => `第${zhNumber(number)}句`, en: (number) => `sentence ${number}` },
  bracketed: { zh: (number) => `第(${zhNumber(number)})项`, en: (number) => `item (${number})` },
};
/** A numbered paragraph that begins with its number in brackets, as 项 do: (一)农、林、牧、渔业。 */
const BRACKETED = /^[((][一二三四五六七八九十]+[))]/;

/** What a provision is called: `notice/s2/p1/1` is 《通知》第二条第一款第一句. */
export function provisionName(id: string, rulebook: Rulebook, lang: Language): string {
  return partsOf(id, rulebook, lang).join(lang === 'zh' ? '' : ', ');
}

/** Several provisions in a row, those of a document together and what they share said once: 《通知》第二条第一款第一句、第二句. */
export function provisionNames(ids: readonly string[], rulebook: Rulebook, lang: Language): string {
  return namesInRow(ids, rulebook, lang)
    .map(({ mark, name }) => mark + name)
    .join('');
}

/** The names of several provisions in a row, each with the mark before it. */
export function namesInRow(
  ids: readonly string[],
  rulebook: Rulebook,
  lang: Language,
): { readonly id: string; readonly mark: string; readonly name: string }[] {
  let before: readonly string[] = [];
  return [...groupedBy(ids, documentOf).values()].flat().map((id, at) => {
    const parts = partsOf(id, rulebook, lang);
    const differs = parts.findIndex((part, step) => part !== before[step]);
    const [own, sameDocument] = [parts.slice(Math.max(0, differs)), at > 0 && differs > 0];
    before = parts;
    if (lang === 'zh') return { id, mark: at === 0 ? '' : '、', name: own.join('') };
    return { id, mark: at === 0 ? '' : sameDocument ? ' and ' : '; ', name: own.join(', ') };
  });
}

function documentOf(id: string): string {
  const end = id.indexOf('/');
  return end < 0 ? id : id.slice(0, end);
}

/** The names of a rulebook's provisions, made once. */
const NAMES: Readonly<Record<Language, WeakMap<Rulebook, ReadonlyMap<string, readonly string[]>>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

/** The document and the steps down to a provision, each by its name. */
function partsOf(id: string, rulebook: Rulebook, lang: Language): readonly string[] {
  const names = entryOf(
    NAMES[lang],
    rulebook,
    () => new Map(rulebook.provisions.map((it): [string, readonly string[]] => [it.id, namedSteps(it, rulebook, lang)])),
  );
  return names.get(id) ?? namedSteps({ id, text: '' }, rulebook, lang);
}

function namedSteps({ id, text }: Pick<Provision, 'id' | 'text'>, { sources }: Rulebook, lang: Language): string[] {
  const [source = '', ...steps] = id.split('/');
  const document = sources.find((it) => it.id === source);
  const called = (document?.shortTitle ?? document?.title)?.[lang] ?? source;
  const title = document?.byAnalogy === true ? BY_ANALOGY[lang](called) : called;
  const named = steps.map((step, at) => {
    const [, letter = '', digits = ''] = /^([a-z]?|table-)(\d+)$/.exec(step) ?? [];
    // A bare number counts sentences, but what a document counts first is its articles: 三、关于罚息利率问题.
    const inTable = /^t\d+$/.test(steps[at - 1] ?? '');
    const numbered = inTable ? 'row' : BRACKETED.test(text) ? 'bracketed' : 'sentence';
    const kind = letter !== '' ? letter : at === 0 ? 'a' : numbered;
    return digits === '' ? step : (STEPS[kind]?.[lang](Number(digits)) ?? step);
  });
  return [title, ...named];
}
