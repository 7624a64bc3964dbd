import type { Track } from '../../decide/decision.js';
import type { Language, Wording } from '../../law/wording.js';

// The sentences of the letter to the borrower. `{you}` is 贵企业, 您 or 贵方. `{part}` names a part of an instalment.

export const LETTER = {
  title: { zh: '关于贷款延期还本付息事项的告知书', en: 'Deferral of principal and interest: notice to the borrower' },
  number: { zh: '编号:{number}', en: 'No. {number}' },
  borrower: { zh: '〔借款人名称〕', en: '[borrower]' },
  bank: { zh: '〔银行名称〕', en: '[bank]' },
  contact: { zh: '〔联系人〕', en: '[contact]' },
  telephone: { zh: '〔联系电话〕', en: '[telephone]' },
  date: { zh: '〔日期〕', en: '[date]' },
  salutation: { zh: '{borrower}:', en: 'To {borrower}:' },
  opening: {
    zh: '关于{you}在我行的贷款(编号:{loan})延期还本付息事项,我行已根据{notices}进行核对,现将核对结果和应办事项告知如下。',
    en: 'We have considered the deferral of principal and interest of your loan {loan} under {notices}. This is what we found, and what is to be done next.',
  },
  /** Names a document by its issuer, its day and its title. */
  document: { zh: '{issuer}{day}《{title}》', en: 'the {title} of {day}' },
  /** Names a document by its title alone. */
  titled: { zh: '《{title}》', en: 'the {title}' },
  enterprise: { zh: '贵企业', en: 'you' },
  person: { zh: '您', en: 'you' },
  either: { zh: '贵方', en: 'you' },
  results: { zh: '核对结果', en: 'What we found' },
  next: { zh: '应办事项', en: 'What you need to do' },
  checked: { zh: '由我行核实的事项', en: 'What we check ourselves' },
  basis: { zh: '政策依据', en: 'Legal basis' },
  contactHeading: { zh: '联系方式', en: 'Contact' },
  numbered: { zh: '{number}、{heading}', en: '{number}. {heading}' },
  contactLine: {
    zh: '对以上内容有疑问的,请联系我行{contact},电话{telephone}。',
    en: 'For any question please ask {contact}, telephone {telephone}.',
  },
  part: { zh: '{instalment}({due}){component}{amount}', en: 'The {component} of {amount} in {instalment}, due {due}' },
  due: { zh: '{day}到期', en: '{day}' },
  dueUnknown: { zh: '到期日待确认', en: 'on a day to be confirmed' },
  dayUnknown: { zh: '待确认之日', en: 'a day to be confirmed' },
  amountUnknown: { zh: '(金额待确认)', en: 'an amount to be confirmed' },
  asRequested: {
    zh: '{part}:按{you}的申请,{will}{means}延期至{granted}{pay}。{penalty}{condition}',
    en: '{part}: {will} deferral{means} until {granted}, as you asked. {penalty}{condition}',
  },
  inParts: {
    zh: '{part}:按{you}的申请,{will}{means}分次延期至{requested}{pay},各次金额由{you}与我行商定。{penalty}{condition}',
    en: '{part}: {will} deferral{means}, as you asked, to be paid in parts on {requested}; the amounts are for you and us to agree. {penalty}{condition}',
  },
  toCap: {
    zh: '{part}:{you}申请延至{requested},超过政策规定的最长期限,{will}{means}延期至{granted}{pay}。{penalty}{condition}',
    en: '{part}: you asked for {requested}, which is later than the policy allows; {will} deferral{means} until {granted}. {penalty}{condition}',
  },
  inPartsToCap: {
    zh: '{part}:{you}申请分次延至{requested},其中晚于{granted}的超过政策规定的最长期限,{will}{means}分次延期,最迟于{granted}{pay}完毕,各次日期和金额由{you}与我行商定。{penalty}{condition}',
    en: '{part}: you asked to pay in parts on {requested}, some of which is later than the policy allows; {will} deferral{means}, all to be paid by {granted}. The days and amounts are for you and us to agree. {penalty}{condition}',
  },
  /** `intended` replaces `will` if the deferral depends on something that is still open. */
  will: { zh: '同意', en: 'we grant' },
  intended: { zh: '拟同意', en: 'we intend to grant' },
  byExtension: { zh: '以展期方式', en: ' by extension' },
  byRenewal: { zh: '以续贷方式', en: ' by renewal' },
  applyFirst: {
    zh: '{part}:属于{duty}范围。{you}提出申请后,我行将{arrangement}给予一定期限的延期安排,最长可延至{latest}。{penaltyAfter}{condition}',
    en: '{part}, comes under the duty to defer. Once you apply, we shall defer it for a certain period{arrangement}; {latest} is the latest day. {penaltyAfter}{condition}',
  },
  applyFirstIf: {
    zh: '{part}:{you}提出申请后,我行拟{arrangement}给予一定期限的延期安排,最长可延至{latest}。{penaltyAfter}{condition}',
    en: '{part}, may be deferred. Once you apply, we intend to defer it for a certain period{arrangement}; {latest} is the latest day. {penaltyAfter}{condition}',
  },
  applyAnew: {
    zh: '{part}:{you}申请延至的日期({requested})已过。{you}重新提出申请后,我行将{arrangement}给予一定期限的延期安排,最长可延至{latest}。{penaltyAfter}{condition}',
    en: '{part}, comes under the duty to defer, but the day that you asked for, {requested}, is past. Once you apply anew, we shall defer it for a certain period{arrangement}; {latest} is the latest day. {penaltyAfter}{condition}',
  },
  negotiate: {
    zh: '{part}:{unmet}是否延期及延期期限,可由{you}与我行{choice}。{condition}',
    en: '{part}, may be deferred if you and we agree on it, and for how long{unmet}. {condition}',
  },
  negotiatePast: {
    zh: '{part}:已到期;{unmet}可由{you}与我行{choice}延期或还款安排,请尽快与我行联系。{condition}',
    en: '{part}, is due already{unmet}. You and we may agree on deferring it or on how it is paid: please get in touch with us as soon as you can. {condition}',
  },
  noDeferral: {
    zh: '{part}:{why},{demand}',
    en: '{part}, is not deferred, because {why}. {demand}',
  },
  noDeferralOfSeveral: {
    zh: '{instalments}{component}共{amount}:{why},{demand}',
    en: 'The {component} of {instalments}, {amount} in all, is not deferred, because {why}. {demand}',
  },
  payAsAgreed: { zh: '请按合同约定的日期{pay}。', en: 'Please pay it on the day that the contract says.' },
  payAsAgreedOrAsk: {
    zh: '请按合同约定的日期{pay};已经到期的,请与我行联系。',
    en: 'Please pay it on the day that the contract says or, if that is past, get in touch with us.',
  },
  payAsDeferred: { zh: '请按此前延期后约定的日期{pay}。', en: 'Please pay it on the day agreed when it was deferred before.' },
  payAsDeferredOrAsk: {
    zh: '请按此前延期后约定的日期{pay};已经到期的,请与我行联系。',
    en: 'Please pay it on the day agreed when it was deferred before or, if that is past, get in touch with us.',
  },
  pastDue: {
    zh: '且已到期,请尽快与我行联系,商定还款安排。',
    en: 'It is due already: please get in touch with us as soon as you can about paying it.',
  },
  right: {
    zh: '{part}:属于{duty}范围。{you}提出申请后,我行将{arrangement}给予一定期限的延期安排,最长可延至{latest};如已提出申请,请告知我行。{penaltyAfter}{condition}',
    en: '{part}, comes under the duty to defer. Once you apply, we shall defer it for a certain period{arrangement}; {latest} is the latest day. If you have applied already, please tell us. {penaltyAfter}{condition}',
  },
  rightIf: {
    zh: '{part}:{you}提出申请后,我行拟{arrangement}给予一定期限的延期安排,最长可延至{latest};如已提出申请,请告知我行。{penaltyAfter}{condition}',
    en: '{part}, may be deferred. Once you apply, we intend to defer it for a certain period{arrangement}; {latest} is the latest day. If you have applied already, please tell us. {penaltyAfter}{condition}',
  },
  toVerify: {
    zh: '{part}:属于{duty}范围,具体安排待有关资料核实后另行告知。',
    en: '{part}: the duty to defer covers it; we shall tell you the arrangement once the information is complete.',
  },
  undetermined: {
    zh: '{part}:资料尚不齐全,暂不能确定可否延期,待资料齐全后另行告知。',
    en: '{part}: we cannot say yet whether it can be deferred, because some information is missing.',
  },
  payPrincipal: { zh: '偿还', en: '' },
  payInterest: { zh: '支付', en: '' },
  waivedPrincipal: {
    zh: '延期期间按合同约定利率计息,免收罚息(加收部分)。',
    en: 'Contract interest goes on during the deferral; no penalty surcharge is added to it.',
  },
  waivedInterest: {
    zh: '免收罚息(对延期利息计收的复利)。',
    en: 'No penalty interest is charged on it: it bears no interest itself.',
  },
  interestGoesOn: {
    zh: '延期期间按合同约定利率计息。',
    en: 'Contract interest goes on during the deferral.',
  },
  intendedPrincipal: {
    zh: '延期期间按合同约定利率计息;罚息(加收部分)拟予免收,以我行确定为准。',
    en: 'Contract interest goes on during the deferral; we intend to add no penalty surcharge to it, which we have still to settle.',
  },
  intendedInterest: {
    zh: '延期期间免收罚息;对延期利息计收的复利拟一并免收,以我行确定为准。',
    en: 'No penalty interest is charged on it during the deferral; we intend to charge no interest on the deferred interest either, which we have still to settle.',
  },
  notWaived: { zh: '', en: '' },
  waivedAfterPrincipal: {
    zh: '延期期间按合同约定利率计息,免收罚息(加收部分)。',
    en: 'Contract interest will go on during the deferral; no penalty surcharge will be added to it.',
  },
  waivedAfterInterest: {
    zh: '延期后免收罚息(对延期利息计收的复利)。',
    en: 'No penalty interest will then be charged on it: it will bear no interest itself.',
  },
  nothingDue: { zh: '没有到期应付的本息。', en: 'Nothing falls due.' },
  apply: {
    zh: '请向我行提出{components}延期的书面申请,写明希望延至的日期(不晚于{latest})。{noLastDay}为免逾期,请在{due}到期之前提出;已经到期的,请尽快提出。',
    en: 'Please apply to us for deferral of {components} and say until which day ({latest} at the latest). {noLastDay} avoid falling overdue, please apply before {due}, or as soon as you can if that is past.',
  },
  applySoon: {
    zh: '请尽快向我行提出{components}延期的书面申请,写明希望延至的日期(不晚于{latest})。{noLastDay}',
    en: 'Please apply to us as soon as you can for deferral of {components} and say until which day ({latest} at the latest).{noLastDay}',
  },
  /** `{words}` are the rulebook's: there is no last day for applying. */
  noLastDay: { zh: '{words}。', en: ' {words}.' },
  noLastDayAnd: { zh: '{words},', en: '{words}; to' },
  to: { zh: '', en: 'To' },
  and: { zh: '和', en: ' and ' },
  dayAndDay: { zh: '、', en: ' and ' },
  arrangedBy: { zh: '{arrangement},', en: ', {arrangement}' },
  getInTouch: {
    zh: '请就已到期的款项与我行联系;其余款项请按上述日期支付。',
    en: 'Please get in touch with us about what is due already, and pay the rest on the days stated.',
  },
  agree: { zh: '如需延期,请与我行联系协商。', en: 'If you wish a deferral, please get in touch with us.' },
  turns: {
    zh: '上述延期以我行确定下列事项为准:{points}。',
    en: 'The deferral depends on what we have still to settle: {points}.',
  },
  sinceDue: {
    zh: '到期日至申请日期间的罚息是否免收,由我行另行确定。',
    en: 'Whether penalty interest of the days from the due date to your application is spared too, we have still to settle.',
  },
  better: {
    zh: '按对政策的另一种理解,该笔款项{better},我行将就此进一步核定。',
    en: 'On another reading of the policy it {better}; we shall look into that.',
  },
  sameDay: {
    zh: '{instalments}的本息将集中于{day}到期,请与我行商定分期偿还的安排。',
    en: 'What is deferred of {instalments} would fall due together on {day}: please agree with us on paying it in parts.',
  },
  unsettled: {
    zh: '“{title}”是否适用尚待确定,请向我行说明:{facts}。',
    en: 'Whether this applies is still open: {title}. Please tell us: {facts}.',
  },
  interestPlan: {
    zh: '延期利息的具体偿还计划,由{you}与我行协商确定。',
    en: 'The plan for paying the deferred interest is for you and us to agree.',
  },
  guaranteeLapsed: {
    zh: '{guarantee}已失效:请尽快与我行、担保人协商,取得担保人同意继续担保的书面意见,或提供替代担保;担保落实后办理延期手续。',
    en: "{guarantee} has lapsed: please consult with us and the guarantor as soon as you can, and obtain the guarantor's written consent to guarantee the loan further or provide another guarantee; the deferral is completed once the guarantee is settled.",
  },
  guaranteePending: {
    zh: '{guarantee}待担保人同意:请协助取得担保人同意继续担保的书面意见;担保落实后办理延期手续。',
    en: "{guarantee} awaits the guarantor's consent: please help to obtain the guarantor's written consent to guarantee the loan further; the deferral is completed once the guarantee is settled.",
  },
  theGuarantee: { zh: '本笔贷款的担保', en: 'The guarantee of this loan' },
  onceSettled: { zh: '担保落实后办理延期手续。', en: 'The deferral is completed once the guarantee is settled.' },
  supply: { zh: '请补充下列资料:{facts}。', en: 'Please let us know: {facts}.' },
  verify: { zh: '{facts}。', en: 'We look up ourselves: {facts}.' },
  nothingYet: { zh: '暂时没有需要{you}办理的事项。', en: 'Nothing for now.' },
  nothingToDo: { zh: '没有需要办理的事项。', en: 'Nothing.' },
  basisOpen: {
    zh: '结果尚待确定,确定后一并告知所依据的条文。',
    en: 'The result is still open; we shall tell you what it rests on together with the result.',
  },
  basisNone: { zh: '没有到期应付的款项,不涉及政策条文。', en: 'Nothing falls due, so that no provision comes into question.' },
  keepDates: { zh: '请按上述安排按时还本付息。', en: 'Please pay on the days so determined.' },
} as const satisfies Record<string, Wording>;

/** What a part would be on a better reading; `{track}` is the name that the rulebook gives the track. */
export const BETTER_TRACK: Readonly<Partial<Record<Track, Wording>>> = {
  'shall-defer': { zh: '属于{track}范围', en: 'must be deferred' },
  'may-negotiate': { zh: '可{track}延期', en: 'may be deferred by agreement' },
};

/** The word with which the title of a Chinese document goes on after its issuer. */
export const AFTER_ISSUER = '关于';

const ORDINALS = ['一', '二', '三', '四', '五'];

/** The number of a section, counted from 0. */
export function sectionNumber(at: number, lang: Language): string {
  return lang === 'zh' ? (ORDINALS[at] ?? '') : String(at + 1);
}
