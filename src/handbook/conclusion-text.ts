import { figureText } from '../decide/statement.js';
import { exactValue } from '../facts/fact.js';
import { bracketed, MARKS } from '../law/punctuation.js';
import type { Language, Wording } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { GUARANTEE_PART_TERMS } from '../words/decision-terms.js';
import { factWords } from '../words/fact-words.js';
import { limbTerms } from '../words/rulebook-terms.js';
import { valueTerm } from '../words/value-terms.js';
import type { TableResult, TableRow } from './rule-set-table.js';

type Terms = Readonly<Record<string, Wording>>;

/** The names of the further results of conclusions. */
const RESULTS: Terms = {
  limb: { zh: '类别', en: 'kind' },
  latestDate: { zh: '最长可延至', en: 'at the latest' },
  grantedUntil: { zh: '延期至', en: 'deferred until' },
  allowedRate: { zh: '可收担保费率', en: 'fee rate allowed' },
  compositeRate: { zh: '费率', en: 'fee rate' },
  departsFrom: { zh: '所背离的决定', en: 'departs from what was decided on' },
  excessRate: { zh: '多收费率', en: 'excess of the rate' },
  refund: { zh: '应退还', en: 'to refund' },
  growth: { zh: '增速', en: 'growth' },
  growthBefore: { zh: '上年同期增速', en: 'growth the year before' },
  unsecuredGrowth: { zh: '增速', en: 'growth' },
  limit: { zh: '上限', en: 'limit' },
  bondSubsidy: { zh: '贴息金额', en: 'subsidy' },
  bridgeFee: { zh: '应收取的费用', en: 'fee to charge' },
  per: { zh: '给予', en: 'given' },
  relending: { zh: '再贷款金额', en: 'relending' },
};

/** The parts of a decision from which an audit may find a deviation. */
const DECIDED: Terms = {
  ...GUARANTEE_PART_TERMS,
  outcome: { zh: '核对结果', en: 'what follows' },
  grantedUntil: { zh: '应延至的日期', en: 'the day to defer to' },
  requestedUntil: { zh: '申请延至的日期', en: 'the day asked' },
  latestDate: { zh: '最长可延至的日期', en: 'the latest day' },
  penaltyInterest: { zh: '罚息', en: 'penalty interest' },
};

/** How often an amount is given. */
const PER: Terms = { year: { zh: '每年', en: 'each year' } };

/** A conclusion on one line: its term and its name in the rulebook, its statement, and its further results. */
export function conclusionText(row: TableRow, decides: string, rulebook: Rulebook, lang: Language): string {
  const { conclusion, statement, results } = row;
  const term = valueTerm(decides, conclusion, rulebook)?.[lang] ?? conclusion;
  const named = term === conclusion ? term : term + bracketed(conclusion, lang);
  const said = statement[lang] === term ? named : `${named}${MARKS.colon[lang]}${statement[lang]}`;
  const given = Object.entries(results).map(([name, result]) => {
    const title = RESULTS[name]?.[lang] ?? name;
    return `${title}${MARKS.colon[lang]}${resultText(name, result, rulebook, lang)}`;
  });
  return [said, ...given].join(MARKS.semicolon[lang]);
}

function resultText(name: string, result: TableResult, rulebook: Rulebook, lang: Language): string {
  if (result.kind === 'constant') {
    const terms: Terms = name === 'limb' ? limbTerms(rulebook) : name === 'per' ? PER : DECIDED;
    return terms[result.value]?.[lang] ?? result.value;
  }
  const { fact, type, value } = result;
  const exact = value === undefined || type === undefined ? undefined : exactValue(type, value);
  return exact === undefined || type === undefined ? factWords(fact, rulebook).name[lang] : figureText(type, exact, lang);
}
