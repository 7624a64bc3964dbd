import type { FactType } from '../../facts/fact.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import { type ColumnMapping, dateFormatsOf, type FactMapping, single } from '../../mapping/fact-mapping.js';
import { RATE_PERIODS } from '../../mapping/unit.js';
import { COLUMN_WORDS, RATE_NAMES } from './expectation-words.js';
import { digitsIn, unitOf } from './figure-sql.js';

/** What the columns of a fact may hold, in words. */
export function columnExpectation(type: FactType, mapping: FactMapping, language: Language): string {
  const sources = 'first' in mapping ? mapping.first.map(single) : [mapping];
  const said = sources.flatMap((one) => ('constant' in one ? [] : [ofSource(type, one)[language]]));
  return [...new Set(said)].join(MARKS.semicolon[language]);
}

function ofSource(type: FactType, mapping: ReturnType<typeof single>): Wording {
  if ('column' in mapping) return wordingOf(type, mapping);
  return COLUMN_WORDS.mappedCodes;
}

function wordingOf(type: FactType, mapping: ColumnMapping): Wording {
  const { values } = mapping;
  if (values !== undefined) return oneOf(Object.keys(values).filter((code) => code !== ''));
  switch (type.kind) {
    case 'choice':
      return oneOf(type.values);
    case 'money':
      return amount(mapping);
    case 'rate':
      return rate(mapping);
    case 'date': {
      const formats = dateFormatsOf(mapping).map(({ name }) => name);
      if (formats.length > 0) return COLUMN_WORDS.dayWritten(formats);
      return COLUMN_WORDS.day;
    }
    case 'flag':
      return COLUMN_WORDS.flag;
    case 'count':
    case 'factor':
      return COLUMN_WORDS.wholeNumber;
  }
}

function oneOf(codes: readonly string[]): Wording {
  const written = codes.map((code) => JSON.stringify(code));
  return COLUMN_WORDS.oneOf(written);
}

function amount(mapping: ColumnMapping): Wording {
  const unit = unitOf('money', mapping);
  const { whole, decimals } = digitsIn('money', unit);
  const [zh = ''] = unit.signs;
  const en = mapping.unit ?? 'yuan';
  const words = decimals === 0 ? COLUMN_WORDS.wholeAmount(zh, en, whole) : COLUMN_WORDS.amount(zh, en, whole, decimals);
  return withOwnUnit(mapping, words);
}

function withOwnUnit({ ownUnit }: ColumnMapping, { zh, en }: Wording): Wording {
  return ownUnit === true ? COLUMN_WORDS.orOwnUnit(zh, en) : { zh, en };
}

function rate(mapping: ColumnMapping): Wording {
  const unit = unitOf('rate', mapping);
  const { whole, decimals } = digitsIn('rate', unit);
  const unitName = RATE_NAMES[(mapping.unit ?? 'fraction') as keyof typeof RATE_NAMES];
  const below = 10 ** whole;
  if (mapping.per === 'month' || mapping.per === 'day') {
    const times = RATE_PERIODS[mapping.per];
    return withOwnUnit(mapping, COLUMN_WORDS.rateOf(mapping.per, unitName, times, below, decimals));
  }
  return withOwnUnit(mapping, COLUMN_WORDS.yearlyRate(unitName, below, decimals));
}
