/** What a column may give: the key of a table, a part of its layout, or a fact; those of instalments begin with `schedule.`. */
export type ColumnRole = string;

/** The heads by which columns that give something are known, the surest first; in small letters, without blanks and low lines. */
export interface RoleWords {
  readonly role: ColumnRole;
  readonly words: readonly string[];
}

/** What the columns of a table of loans are called. */
export const LOAN_WORDS: readonly RoleWords[] = [
  {
    role: 'id',
    words: [
      ...[
        '借据号',
        '借据编号',
        '贷款借据号',
        '贷款借据编号',
        '贷款编号',
        '贷款账号',
        '贷款号',
        '贷款帐号',
        '借据',
        '合同编号',
        '合同号',
        '账号',
      ],
      ...['loanid', 'loanno', 'loannum', 'loannumber', 'loancode', 'loanacctno', 'loanaccount', 'duebillno', 'iouno'],
      ...['accountno', 'acctno', 'accountnumber', 'contractno', 'id'],
    ],
  },
  {
    role: 'borrower.kind',
    words: [
      ...['客户类型', '客户类别', '借款人类型', '借款人类别', '经营性客户类型', '借款主体类型', '客户性质'],
      ...[
        'borrowerkind',
        'borrowertype',
        'customertype',
        'custtype',
        'clienttype',
        'operatecusttype',
        'businesstype',
        'cust',
        'kind',
      ],
    ],
  },
  {
    role: 'borrower.size',
    words: [
      ...['企业规模', '企业划型', '客户规模', '借款人规模', '企业规模划型', '规模'],
      ...['borrowersize', 'enterprisesize', 'entscale', 'corpsize', 'corpscale', 'companysize', 'firmsize', 'scale'],
    ],
  },
  {
    role: 'borrower.creditTotal',
    words: [
      ...['授信总额', '授信总额度', '单户授信总额', '授信额度', '授信金额', '客户授信总额', '综合授信额度', '授信'],
      ...[
        'borrowercredittotal',
        'credittotal',
        'creditlimit',
        'creditamt',
        'creditamount',
        'creditline',
        'facilityamt',
        'facilityamount',
      ],
      ...['creditfen', 'creditwan', 'credit'],
    ],
  },
  {
    role: 'purpose',
    words: [...['贷款用途', '用途', '资金用途', '贷款用途代码'], ...['purpose', 'loanpurpose', 'usecode', 'loanuse']],
  },
  {
    role: 'annualRate',
    words: [
      ...['贷款利率', '执行利率', '年利率', '合同利率', '贷款年利率', '执行年利率', '合同年利率', '月利率', '实际利率', '利率'],
      ...['annualrate', 'interestrate', 'intrate', 'realintrat', 'realintrate', 'annualinterestrate', 'loanrate', 'contractrate'],
      ...['ratepct', 'ratepercent', 'rate'],
    ],
  },
  {
    role: 'penaltyAnnualRate',
    words: [
      ...['罚息利率', '逾期利率', '罚息年利率', '逾期年利率', '逾期罚息利率'],
      ...['penaltyannualrate', 'penaltyrate', 'overduerate', 'defaultrate', 'latepaymentrate'],
    ],
  },
  {
    role: 'currency',
    words: [
      ...['币种', '币种代码', '货币', '货币代码', '贷款币种'],
      ...['currency', 'currencycode', 'currcd', 'currcode', 'ccy', 'curr'],
    ],
  },
  {
    role: 'maturityDate',
    words: [
      ...[
        '到期日期',
        '到期日',
        '贷款到期日',
        '贷款到期日期',
        '合同到期日',
        '合同到期日期',
        '实际到期日',
        '实际到期日期',
        '借据到期日',
      ],
      ...['maturitydate', 'actualmaturitydt', 'maturitydt', 'maturity', 'expectedmaturitydate', 'expirydate', 'enddate'],
    ],
  },
  {
    role: 'asOf',
    words: ['数据日期', '采集日期', '统计日期', '报表日期', '报告日期', 'asof', 'asofdate', 'datadate', 'reportdate', 'bizdate'],
  },
  {
    role: 'application.appliedOn',
    words: ['申请日期', '延期申请日期', '申请日', 'applicationappliedon', 'appliedon', 'applydate', 'applicationdate'],
  },
  {
    role: 'application.principalUntil',
    words: [
      '延期还本至',
      '申请延期还本至',
      '本金延期至',
      '还本延期至',
      'applicationprincipaluntil',
      'deferprinto',
      'principaluntil',
    ],
  },
  {
    role: 'application.interestUntil',
    words: [
      '延期付息至',
      '申请延期付息至',
      '利息延期至',
      '付息延期至',
      'applicationinterestuntil',
      'deferintto',
      'interestuntil',
    ],
  },
];

/** What the columns of a table of instalments are called, or of a table of loans that has the next one in each row. */
export const INSTALMENT_WORDS: readonly RoleWords[] = [
  {
    role: 'instalment',
    words: [
      ...['期次', '期数', '期号', '还款期次', '期序', '还款期数', '当前期次', '序号'],
      ...[
        'instalment',
        'installment',
        'instalmentno',
        'installmentno',
        'termno',
        'periodno',
        'period',
        'term',
        'seqno',
        'n',
        'no',
        'seq',
        'installmentnumber',
        'instalmentnumber',
      ],
    ],
  },
  {
    role: 'schedule.dueDate',
    words: [
      ...['应还日期', '应还款日期', '应还日', '还款日期', '还款日', '计划还款日', '计划还款日期', '约定还款日', '本期到期日'],
      ...['下次还款日', '下期还款日', '下一还款日', '下次还款日期'],
      ...[
        'duedate',
        'due',
        'dueon',
        'duedt',
        'repaymentdate',
        'paymentduedate',
        'paymentdate',
        'paydate',
        'repaydate',
        'nextpymntd',
        'nextduedate',
        'nextpaymentdate',
        'plandate',
      ],
    ],
  },
  {
    role: 'schedule.originalDueDate',
    words: [
      ...['原到期日', '原到期日期', '延期前到期日', '原应还日期', '原还款日', '展期前到期日'],
      ...['originalduedate', 'origduedate', 'originaldue', 'oldduedate'],
    ],
  },
  {
    role: 'schedule.deferredBefore',
    words: [
      '是否延期',
      '是否展期',
      '延期标志',
      '延期标识',
      '延期还本付息标识',
      '展期标志',
      '展期标识',
      'deferredbefore',
      'isextended',
      'extendflag',
    ],
  },
  {
    role: 'deferral.count',
    words: ['展期次数', '延期次数', '延期还款次数', 'defercount', 'defercnt', 'extendtimes', 'extensioncount'],
  },
  { role: 'deferral.last', words: ['最近延期日期', '最近展期日期', '最近一次延期日期', 'lastdeferdate', 'lastextenddate'] },
  {
    role: 'schedule.principal',
    words: [
      ...['应还本金', '本期应还本金', '计划还本金额', '应收本金', '计划本金', '本金'],
      ...['贷款余额', '本金余额', '贷款本金余额', '借据余额', '余额'],
      ...['principal', 'principaldue', 'prin', 'prinamt', 'principalamt', 'prinamount', 'principalamount', 'dueprincipal'],
      ...['loanacctbal', 'outprncp', 'outstandingprincipal', 'principalbalance', 'loanbalance', 'balance'],
    ],
  },
  {
    role: 'schedule.interest',
    words: [
      ...['应还利息', '本期应还利息', '计划还息金额', '应收利息', '表内应收利息', '计划利息', '利息'],
      ...['interest', 'interestdue', 'intamt', 'interestamt', 'intamount', 'interestamount', 'dueinterest', 'int'],
    ],
  },
  {
    role: 'component',
    words: [
      '本息类型',
      '款项类型',
      '还款类型',
      '本息标志',
      '本金利息标志',
      '资金类型',
      'component',
      'componenttype',
      'amounttype',
      'amttype',
    ],
  },
  { role: 'amount', words: ['应还金额', '金额', '计划金额', '本期应还金额', 'amount', 'amt', 'dueamount', 'payamt'] },
];

/** The units that a head names in brackets or at its end, as a mapping has them. */
export const UNIT_MARKS: readonly { readonly mark: RegExp; readonly unit: string }[] = [
  { mark: /万元|（万）|\(万\)|_wan$/i, unit: 'wan-yuan' },
  { mark: /亿元|_yi$/i, unit: 'yi-yuan' },
  { mark: /千元/, unit: 'qian-yuan' },
  { mark: /[(（]分[)）]|_fen$|[(（]fen[)）]/i, unit: 'fen' },
  { mark: /[(（]元[)）]|_yuan$/i, unit: 'yuan' },
  { mark: /‰|permille/i, unit: 'permille' },
  { mark: /%|％|_pct$|percent/i, unit: 'percent' },
];

// What stands before a head without changing what it gives: of whom or of what it is, or that it is the instalment to come.
const QUALIFIERS = /^(?:信贷|贷款|借款|客户|借款人|本期|下期|下次|当期)/;

/** A looked-up head without the words that only say of whom or of what it is: 贷款实际到期日期 is 实际到期日期. */
export function plainHead(bare: string): string {
  return bare.replace(QUALIFIERS, '');
}

/** A head as it is looked up: without what stands in brackets, blanks, low lines and hyphens. */
export function bareHead(head: string): string {
  return head
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/[\s_\-.·：:]+/g, '')
    .toLowerCase();
}
