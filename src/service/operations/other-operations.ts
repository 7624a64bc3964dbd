import { ASSESSED_SUBJECTS, SUBJECT_NAMES } from '../../assess/assessed-subjects.js';
import { createLawComparer, type LawOptions } from '../../compare/compare.js';
import { comparisonText } from '../../compare/comparison-document.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { safeDecide } from '../../readings/decider.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { RefusedRequest } from '../http/refused-request.js';
import { JSON_TYPE } from '../http/request-body.js';
import type { QueryOptions } from '../http/request-query.js';
import { REQUEST_DETAILS } from '../service-words.js';
import { askedLoan, askedParts, ofBody } from './asked-loan.js';
import { type Asked, DOCUMENT_TYPES, type DocumentType, LAW_QUERY, lawOptions, type Operation } from './operation.js';
import { OPERATION_WORDS as WORDS } from './operation-words.js';
import { comparisonRequestSchema } from './request-schemas.js';

const { asOf: _, ...ASSESSMENT_LAW } = LAW_QUERY;

/** What is asked of others than a loan, and of laws over loans. */
export const OTHER_OPERATIONS: readonly Operation[] = [
  ...SUBJECT_NAMES.map((name): Operation => {
    const { title, rulebook: itsRulebook, assess } = ASSESSED_SUBJECTS[name];
    return {
      id: `assess-${name}`,
      method: 'post',
      path: `/v1/assessments/${name}`,
      words: WORDS.assess(title),
      group: 'others',
      query: { ...ASSESSMENT_LAW, asOf: 'day', trace: 'flag' },
      body: { [JSON_TYPE]: `${name}Input` },
      answers: [JSON_TYPE],
      result: 'Assessment',
      answer(asked) {
        // A rulebook that is made for the subject is asked first; another may decide on it as well.
        const { id } = itsRulebook();
        const own = asked.rulebooks.all.some((rulebook) => rulebook.id === id) ? { rulebook: id } : {};
        return { data: assess(asked.body, lawOptions({ ...asked, query: { ...own, ...asked.query } })) };
      },
    };
  }),
  {
    id: 'compareLaws',
    method: 'post',
    path: '/v1/comparison',
    words: WORDS.compareLaws,
    group: 'others',
    query: {},
    body: { [JSON_TYPE]: 'ComparisonRequest' },
    answers: [JSON_TYPE, 'text/plain', 'text/markdown', 'text/html'],
    result: 'Comparison',
    async answer(asked) {
      const { loans, from, to, examples } = askedParts(comparisonRequestSchema, asked);
      const [fromLaw, toLaw] = [lawOfBody('from', from ?? {}, asked), lawOfBody('to', to, asked)];
      const comparer = ofBody(() => createLawComparer(fromLaw, toLaw, { examples }));
      await eachInTime(loans as readonly LoanInput[], asked, (loan) => comparer.add(askedLoan(loan, asked.limits)));
      const comparison = comparer.comparison();
      if (asked.type === JSON_TYPE) return { data: comparison };
      const format = DOCUMENT_TYPES[asked.type as DocumentType];
      return { text: comparisonText(comparison, { rulebook: toLaw.rulebook, lang: asked.lang, format }) };
    },
  },
];

/** A law that the body describes in one of its parts, checked. */
function lawOfBody(part: string, query: QueryOptions, asked: Asked): LawOptions & { readonly rulebook: Rulebook } {
  return ofBody(() => {
    const options = lawOptions({ ...asked, query });
    safeDecide(undefined, options);
    return options as LawOptions & { readonly rulebook: Rulebook };
  }, part);
}

// So many loans take about a millisecond, after which other requests have their turn.
const LOANS_A_TURN = 16;

/** Works on loans in turns, until the time is over. */
async function eachInTime<T>(all: readonly T[], { deadline, limits, request }: Asked, work: (one: T) => void): Promise<void> {
  for (const [at, one] of all.entries()) {
    if (at % LOANS_A_TURN === LOANS_A_TURN - 1) {
      if (performance.now() > deadline) throw new RefusedRequest('out-of-time', REQUEST_DETAILS.outOfTime(limits.maxSeconds));
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (request.signal.aborted) throw new RefusedRequest('broken-off', REQUEST_DETAILS.brokenOff);
    }
    work(one);
  }
}
