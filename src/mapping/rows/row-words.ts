import type { ComponentKind } from '../../facts/loan/component.js';
import type { ExpectedWords, Words } from '../../law/wording.js';
import { COMPONENT_TERMS } from '../../words/decision-terms.js';

/** What the rows of loans and of their instalments should have held. */
export const ROW_WORDS = {
  countWithLastDay: {
    zh: '不小于1的次数(已有最近一次延期的日期)',
    expected: 'a count from 1, for there is a day of the last deferral',
  },
  zeroWithoutLastDay: { zh: '0(没有最近一次延期的日期)', expected: '0, for there is no day of a last deferral' },
  ownNumberOf: (component: ComponentKind) => ({
    zh: `各自的期次:同日同期次另有一行${COMPONENT_TERMS[component].zh}`,
    expected: `a number of its own: another row of the same day and number states ${COMPONENT_TERMS[component].en}`,
  }),
  codeOfMapping: (codes: string) => ({ zh: `映射中的代码:${codes}`, expected: `a code of the mapping: ${codes}` }),
  upToDueDate: (due: string) => ({
    zh: `不晚于到期日(${due})的日期:到期日应为延期之后的日期`,
    expected: `a day up to the due date, ${due}: a deferral before it moved it further`,
  }),
  asOtherRow: (said: string) => ({
    zh: `${said}(与同日到期的另一行一致)`,
    expected: `${said}, as in the other row of the same day`,
  }),
  wholeNumber: { zh: '整数', expected: 'a whole number' },
  ownNumber: { zh: '各自的期次', expected: 'a number of its own' },
  noDayNotAsked: { zh: '无日期(未申请延期)', expected: 'no day, for deferral is not asked for' },
  dayAsked: { zh: '日期(已申请延期)', expected: 'a day, for deferral is asked for' },
  dueDateNeverDeferred: {
    zh: '与到期日相同(该期从未延期)',
    expected: 'no other day than the due date, for the instalment was never deferred',
  },
  dayDeferredBefore: { zh: '日期(该期曾延期)', expected: 'a day, for the instalment was deferred before' },
  columnOfRow: (nearest: string | undefined) => ({
    zh: `行中的一列${nearest === undefined ? '' : `;是否应为 ${JSON.stringify(nearest)}?`}`,
    expected: `a column of the row${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`,
  }),
  columnOfRows: (nearest: string | undefined) => ({
    zh: `至少有一行写明的列${nearest === undefined ? '' : `;是否应为 ${JSON.stringify(nearest)}?`}`,
    expected: `a column that one row has at least${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`,
  }),
  columnOnce: { zh: '只写一次的列', expected: 'a column that the row has once' },
  exactNumber: {
    zh: '文本、bigint,或不超过9007199254740991的整数:更大的数,两个编号可能读成一个',
    expected: 'a text, a bigint or a whole number up to 9007199254740991: of larger ones two ids may be one',
  },
  dateInZone: {
    zh: '日期;若为 Date,须以选项 timeZone 写明其在哪一时区为零点',
    expected: 'a day; for a Date, the option timeZone says in which zone it is a midnight',
  },
  midnightIn: (zone: string) => ({
    zh: `日期;若为 Date,须为 ${zone} 的零点`,
    expected: `a day; a Date that is a midnight in ${zone}`,
  }),
  listOfRows: { zh: '由各期组成的对象列表', expected: 'a list of objects, the instalments' },
  loanOfRows: { zh: '已给出的贷款的编号', expected: 'the id of a loan among the rows' },
  oneLoan: {
    zh: '不填:单笔贷款无从合计,请用 fromRows',
    expected: 'nothing for a single loan: fromRows sums up over all of them',
  },
  ownId: { zh: '各自的编号:另有贷款用此编号', expected: 'an id of its own: several loans have this one' },
} as const satisfies Readonly<Record<string, ExpectedWords>>;

/** What is wrong with an object whose keys are the columns of a row. */
export const ROW_FAULT_WORDS = {
  notColumns: { zh: '不是由各列组成的对象', en: 'not an object of columns' },
  notListOfObjects: (path: string) => ({ zh: `${path} 不是对象的列表`, en: `${path} is not a list of objects` }),
  keyAndPath: (column: string) => ({
    zh: `${column} 既是键又是路径,重复`,
    en: `it says ${column} twice, by a key and by a path`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What an option of rows in memory should have been. */
export const ROW_OPTION_WORDS = {
  timeZone: { zh: 'IANA 时区名,如 Asia/Shanghai', en: 'the IANA name of a time zone, such as Asia/Shanghai' },
  rows: { zh: '由行组成的数组', en: 'a list of rows' },
  schedule: {
    zh: '各期的行:按映射,各期另有一张表',
    en: 'the rows of the instalments, which have a table of their own',
  },
} as const satisfies Readonly<Record<string, Words>>;
