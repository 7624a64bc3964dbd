import type { Wording } from '../law/wording.js';

// The sentences of the letter to the borrower. `{you}` is 贵企业, 您 or 贵方; an instalment's part is named by `{part}`.

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
    zh: '{you}在我行的贷款(贷款编号:{loan}),我行已按照{notices}核对,现将结果和后续事项告知如下。',
    en: 'We have considered your loan {loan} under {notices}. This is the result, and what is to be done next.',
  },
  enterprise: { zh: '贵企业', en: 'you' },
  person: { zh: '您', en: 'you' },
  either: { zh: '贵方', en: 'you' },
  results: { zh: '一、办理结果', en: '1. The result' },
  next: { zh: '二、请{you}办理的事项', en: '2. What you need to do' },
  basis: { zh: '三、政策依据', en: '3. On what this rests' },
  contactHeading: { zh: '四、联系方式', en: '4. Whom to ask' },
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
    zh: '{part}:按{you}的申请,延期至{granted}{pay}。{penalty}',
    en: '{part}, is deferred until {granted}, as you asked. {penalty}',
  },
  toCap: {
    zh: '{part}:{you}申请延至{requested},超过政策规定的最长期限,延期至{granted}{pay}。{penalty}',
    en: '{part}, is deferred until {granted}: you asked for {requested}, which is later than the policy allows. {penalty}',
  },
  applyFirst: {
    zh: '{part}:符合延期条件。{you}提出申请后,我行将予以延期,最长可延至{latest}。{penaltyAfter}',
    en: '{part}, can be deferred: once you apply, we shall defer it, to {latest} at the latest. {penaltyAfter}',
  },
  negotiate: { zh: '{part}:可由{you}与我行协商是否延期及延期期限。', en: '{part}, may be deferred if you and we agree on it.' },
  noDeferral: {
    zh: '{part}:{why},请按合同约定的日期{pay}。',
    en: '{part}, is to be paid on the day that the contract says, because {why}.',
  },
  noDeferralOfSeveral: {
    zh: '{instalments}{component}共{amount}:{why},请按合同约定的日期{pay}。',
    en: 'The {component} of {instalments}, {amount} in all, is to be paid on the days that the contract says, because {why}.',
  },
  right: {
    zh: '{part}:符合延期条件,应延尽延。{you}一经申请,我行即予延期,最长可延至{latest};如已提出申请,请告知我行。',
    en: '{part}, must be deferred once you apply, to {latest} at the latest; if you have applied already, please tell us.',
  },
  toVerify: {
    zh: '{part}:属于应延尽延范围,具体安排待有关资料核实后另行告知。',
    en: '{part}: the duty to defer covers it; we shall tell you the arrangement once the information is complete.',
  },
  undetermined: {
    zh: '{part}:资料尚不齐全,暂不能确定可否延期,待资料齐全后另行告知。',
    en: '{part}: we cannot say yet whether it can be deferred, because some information is missing.',
  },
  payPrincipal: { zh: '偿还', en: '' },
  payInterest: { zh: '支付', en: '' },
  waivedPrincipal: {
    zh: '延期期间仍按合同约定利率计息,免收罚息(加收部分)。',
    en: 'Contract interest goes on during the deferral; no penalty surcharge is added to it.',
  },
  waivedInterest: {
    zh: '免收罚息(对延期利息计收的复利)。',
    en: 'No penalty interest is charged on it: it bears no interest itself.',
  },
  interestGoesOn: { zh: '延期期间仍按合同约定利率计息。', en: 'Contract interest goes on during the deferral.' },
  notWaived: { zh: '', en: '' },
  waivedAfterPrincipal: {
    zh: '延期期间仍按合同约定利率计息,免收罚息(加收部分)。',
    en: 'Contract interest will go on during the deferral; no penalty surcharge will be added to it.',
  },
  waivedAfterInterest: {
    zh: '延期后免收罚息(对延期利息计收的复利)。',
    en: 'No penalty interest will then be charged on it: it will bear no interest itself.',
  },
  nothingDue: { zh: '没有到期应付的本息。', en: 'Nothing falls due.' },
  apply: {
    zh: '请向我行提出{components}的书面申请,写明希望延至的日期(不晚于{latest})。政策未规定申请的截止日期,为免逾期,请在{due}到期之前提出;已经到期的,请尽快提出。',
    en: 'Please apply to us for deferral of {components} and say until which day ({latest} at the latest). The policy sets no last day for applying; to avoid falling overdue, please apply before {due}, or as soon as you can if that is past.',
  },
  agree: { zh: '如需延期,请与我行联系协商。', en: 'If you wish a deferral, please get in touch with us.' },
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
  verify: { zh: '以下资料由我行核实:{facts}。', en: 'We shall look up ourselves: {facts}.' },
  nothingYet: { zh: '暂时没有需要{you}办理的事项。', en: 'Nothing for now.' },
  nothingToDo: { zh: '没有需要办理的事项。', en: 'Nothing.' },
  basisOpen: {
    zh: '结果尚待确定,确定后一并告知所依据的条文。',
    en: 'The result is still open; we shall tell you what it rests on together with the result.',
  },
  basisNone: { zh: '没有到期应付的款项,不涉及政策条文。', en: 'Nothing falls due, so that no provision comes into question.' },
  keepDates: { zh: '请按上述安排按时还本付息。', en: 'Please pay on the days so determined.' },
} as const satisfies Record<string, Wording>;
