// Generated from rules/ningxia-2020 by scripts/rulebook-ids.ts; a test fails where it is not current:
// UPDATE_APPROVED=1 npx vitest run --project core test/rulebook/shipped

/**
 * 宁夏阶段性延期还本付息规则(2020年6月28日通知) — Ningxia phased deferral of principal and interest (notice of 28 June 2020)
 */
export interface Ningxia2020 {
  /** The rulebook's own id. */
  readonly id: 'ningxia-2020';
  /** The readings to choose from, by interpretation. */
  readonly readings: {
    /**
     * “单户授信1000万元及以下”限定哪些贷款? — Which loans does “single-household credit of at most ¥10 million” limit?
     * - `all-limbs` (default): 小微企业贷款、个体工商户和小微企业主经营性贷款均受限制 — loans to small and micro enterprises and operating loans of individual businesses and of owners alike
     * - `enterprises` (tenable): 仅限小微企业贷款 — loans to small and micro enterprises only
     */
    readonly 'ceiling.scope': 'all-limbs' | 'enterprises';
    /**
     * “单户授信”以本行授信还是各银行授信合计计算? — Is a single household's credit counted at the lending bank or at all banks?
     * - `one-bank` (default): 本行对该户的授信 — the credit that the lending bank has granted
     * - `all-banks` (remote): 各银行授信合计 — the credit at all banks together
     */
    readonly 'exposure.scope': 'one-bank' | 'all-banks';
    /**
     * “6月1日至12月31日期间到期”以哪个日期为准? — Which date must fall between 1 June and 31 December?
     * - `component-due-date` (default): 该笔本金或利息自身的到期日 — the due date of the principal or interest itself
     * - `loan-maturity` (remote): 本金和利息均以贷款的最终到期日为准 — the loan's maturity date, for principal and interest alike
     * - `maturity-for-principal` (remote): 本金以贷款的最终到期日为准,利息以自身的付息日为准 — the loan's maturity date for principal, the due date itself for interest
     * - `maturity-for-interest` (remote): 利息以贷款的最终到期日为准,本金以自身的到期日为准 — the loan's maturity date for interest, the due date itself for principal
     */
    readonly 'window.date': 'component-due-date' | 'loan-maturity' | 'maturity-for-principal' | 'maturity-for-interest';
    /**
     * 此前已延期的,以延期后的到期日还是原到期日判断是否在规定期间内到期? — Where an instalment was deferred before, which due date must fall in the window?
     * - `either` (default): 现到期日或首次延期前的原到期日在期间内均可;原到期日在期间内的,限于现到期日在延期上限之前 — either: the present one or, as long as that is before the cap, the one before the first deferral
     * - `current` (tenable): 现在的到期日 — the date on which it now falls due
     * - `original` (remote): 首次延期前的原到期日 — the due date before the first deferral
     */
    readonly 'window.deferredBefore': 'either' | 'current' | 'original';
    /**
     * 到期以后才提出申请的,是否仍属应予延期? — Must what is overdue already when the application is made still be deferred?
     * - `included` (default): 仍应延期 — yes
     * - `before-due` (tenable): 到期前提出申请的才应延期,逾期后申请的可自主协商 — only where the application is made by the due date; a later one is for negotiation
     */
    readonly 'application.late': 'included' | 'before-due';
    /**
     * 附件第17项的“保持现有抵押担保状态不变、承诺就业基本稳定”约束什么? — What do annex item 17's conditions (collateral kept, employment commitment) govern?
     * - `annex-only` (default): 仅约束附件所单独规定的内容,即“不得以任何理由拒绝办理”及对本金免收罚息的明文规定;应延尽延以通知第二条为据 — what the annex alone gives: no refusal on any ground, and its express waiver; the duty to defer rests on section 2
     * - `required` (tenable): 亦为应延尽延的条件,不满足的可自主协商 — the duty to defer as well: what fails them is for negotiation
     * - `recorded` (remote): 仅作记录,不作为条件 — nothing: they are recorded only
     */
    readonly 'annex.conditions': 'annex-only' | 'required' | 'recorded';
    /**
     * 何谓附件第17项的“保持现有抵押担保状态不变”? — What keeps the existing mortgage and guarantee status “unchanged” (annex item 17)?
     * - `kept-or-replaced` (default): 保持现有抵押担保,或提供替代担保安排 — keeping the existing collateral and guarantees, or providing a substitute
     * - `unchanged` (tenable): 现有抵押担保不得变更 — keeping the existing collateral and guarantees as they are
     */
    readonly 'annex.collateral': 'kept-or-replaced' | 'unchanged';
    /**
     * 附件第17项的“个体经营者和小微企业”包括哪些借款人? — Whom do annex item 17's words “individual operators and small and micro enterprises” name?
     * - `as-named` (default): 小微企业和个体工商户 — small and micro enterprises and individual businesses
     * - `with-owners` (tenable): 小微企业、个体工商户和小微企业主 — owners of small and micro enterprises as well
     */
    readonly 'annex.borrowers': 'as-named' | 'with-owners';
    /**
     * 附件第17项未设单户授信上限,是否因此扩大应延范围? — Annex item 17 has no credit ceiling: does it widen the duty to defer?
     * - `section-2-governs` (default): 以通知第二条的范围为准 — section 2 of the notice sets the scope
     * - `annex-adds` (tenable): 符合附件条件的小微企业和个体经营者,超过上限亦应延 — those within the annex's words that meet its conditions are within the duty above the ceiling too
     */
    readonly 'annex.ceiling': 'section-2-governs' | 'annex-adds';
    /**
     * “结合企业受疫情影响情况”是否为延期的条件? — Is being affected by the epidemic a condition of deferral?
     * - `weighed` (default): 银行在确定延期期限时予以考虑 — weighed by the bank in setting the period
     * - `required` (remote): 须受疫情影响 — only for those affected
     */
    readonly 'pandemic.effect': 'weighed' | 'required';
    /**
     * 在上限之内,延期至何日由谁确定? — Within the cap, who sets the date?
     * - `bank-sets` (default): 银行结合企业受疫情影响情况和经营状况,在上限之内给予“一定期限” — the bank, which grants “a certain period” within the cap in view of the epidemic's effect and the business condition
     * - `as-requested` (tenable): 按企业申请的日期 — the enterprise's application
     */
    readonly 'deferral.period': 'bank-sets' | 'as-requested';
    /**
     * 免收罚息仅适用于利息,还是同时适用于本金? — Does the waiver of penalty interest cover interest only, or principal too?
     * - `principal-and-interest` (default): 本金和利息:依第二条延期的款项未逾期,本金因延期而不计收罚息;利息由第二条第三款明文免收 — both: what is deferred under section 2 is not overdue, so that nothing above contract interest runs on principal; for interest paragraph 3 says so
     * - `annex-principal` (tenable): 利息由第二条第三款免收;本金仅依附件第17项,以符合其条件为限 — interest by section 2, paragraph 3; principal by annex item 17 alone, under its conditions
     * - `interest-only` (remote): 仅利息 — interest only
     */
    readonly 'penalty.scope': 'principal-and-interest' | 'annex-principal' | 'interest-only';
    /**
     * 到期之后才提出申请的,免收罚息自何日起算? — Where the application comes after the due date, from which day is penalty interest waived?
     * - `due-date` (default): 自到期日起:延期及于整个期间 — from the due date: the deferral covers the whole period
     * - `application` (tenable): 自提出申请之日起:此前已经逾期的期间不予追溯 — from the application, where it came later: the days already overdue before it stay as they are
     */
    readonly 'penalty.from': 'due-date' | 'application';
    /**
     * 免收罚息是否及于对延期利息计收的复利? — Does the penalty-interest waiver cover compound interest on deferred interest?
     * - `covered` (default): 及于复利 — it does
     * - `not-covered` (tenable): 不及于复利 — it does not
     */
    readonly 'penalty.compound': 'covered' | 'not-covered';
    /**
     * “其他中小微企业贷款”中的“其他”是相对于哪类贷款而言? — “Other” micro, small and medium enterprise loans: other than which?
     * - `than-shall-defer` (default): 应延尽延的贷款以外(含规定期间以外到期的普惠小微贷款) — other than what must be deferred, so that inclusive loans due outside the window are among them
     * - `than-inclusive` (remote): 普惠小微贷款以外 — other than inclusive small-micro loans
     */
    readonly 'negotiation.other': 'than-shall-defer' | 'than-inclusive';
    /**
     * 不属应延尽延的个体工商户、小微企业主经营性贷款是否属于“其他中小微企业贷款”? — Are operating loans of individual businesses and owners that need not be deferred “other micro, small and medium enterprise loans”?
     * - `counted` (default): 属于 — yes
     * - `enterprises-only` (tenable): 不属于,仅限企业贷款 — no, loans to enterprises only
     */
    readonly 'negotiation.owners': 'counted' | 'enterprises-only';
    /**
     * 哪些借款人须“有特殊困难”,才可自主协商? — Which borrowers must be “in special difficulty” for a deferral to be negotiable?
     * - `listed-unless-denied` (default): 大型企业须有特殊困难;大型国际产业链企业(外贸企业)为所列情形,推定有特殊困难,但已知没有特殊困难的除外;中小微企业、个体工商户和小微企业主无须有特殊困难 — large enterprises; a large international supply-chain (foreign trade) enterprise, named as such a case, is presumed to be unless it is known not to be; micro, small and medium enterprises, individual businesses and owners need not be
     * - `listed-qualify` (tenable): 大型企业须有特殊困难,但大型国际产业链企业(外贸企业)本身即属有特殊困难;中小微企业、个体工商户和小微企业主无须有特殊困难 — large enterprises, except large international supply-chain (foreign trade) enterprises, which qualify by being named; micro, small and medium enterprises, individual businesses and owners need not be
     * - `second-kind` (tenable): 大型企业均须有特殊困难,大型国际产业链企业(外贸企业)亦然;中小微企业、个体工商户和小微企业主无须有特殊困难 — every large enterprise, large international supply-chain (foreign trade) enterprises too; micro, small and medium enterprises, individual businesses and owners need not be
     * - `every-borrower` (remote): 所有借款人均须有特殊困难,中小微企业、个体工商户和小微企业主亦然 — every borrower: micro, small and medium enterprises, individual businesses and owners too
     */
    readonly 'negotiation.hardship': 'listed-unless-denied' | 'listed-qualify' | 'second-kind' | 'every-borrower';
    /**
     * 可协商贷款的到期期间有无起始日? — From which day must a negotiable loan fall due?
     * - `year-2020` (default): 2020年内到期 — due in 2020
     * - `from-window-start` (tenable): 自2020年6月1日起到期 — due from 1 June 2020
     * - `no-start` (remote): 无起始日,2020年年底前到期即可 — none: due by the end of 2020, however long ago
     */
    readonly 'negotiation.window': 'year-2020' | 'from-window-start' | 'no-start';
    /**
     * “2020年年底前”是否包括12月31日? — Does “before the end of 2020” include 31 December?
     * - `included` (default): 包括 — yes
     * - `excluded` (remote): 不包括 — no
     */
    readonly 'negotiation.yearEnd': 'included' | 'excluded';
    /**
     * “2020年年底前到期”是否也限定大型国际产业链企业等有特殊困难企业的贷款? — Does “due before the end of 2020” limit loans of the second kind of negotiable borrower too?
     * - `both-kinds` (default): 两类均受限制 — both kinds
     * - `smes-only` (remote): 仅限其他中小微企业贷款 — other micro, small and medium enterprise loans only
     */
    readonly 'negotiation.period': 'both-kinds' | 'smes-only';
    /**
     * 减半收费、免收再担保费惠及哪些借款人? — Which borrowers have the guarantee fee halved and the re-guarantee fee waived?
     * - `enterprises` (default): 小微企业 — small and micro enterprises
     * - `with-individuals` (tenable): 小微企业、个体工商户和小微企业主 — small and micro enterprises, individual businesses and owners of small and micro enterprises
     */
    readonly 'guarantee.borrowers': 'enterprises' | 'with-individuals';
    /**
     * “减半收取融资担保费用”以什么费用为基数减半? — Of which fee is half to be charged, where the guarantee fee is halved?
     * - `standard-fee` (default): 担保公司公布的标准担保费率 — the guarantee company's standard fee rate
     * - `former-fee` (tenable): 政策施行前实际收取的担保费率 — the fee rate formerly charged
     */
    readonly 'guarantee.halfBase': 'standard-fee' | 'former-fee';
    /**
     * 综合融资担保费率降到1%以下,是就每笔担保而言,还是就平均水平而言? — Is the composite guarantee fee rate to be brought to 1% or less for each guarantee, or as an average?
     * - `each-guarantee` (default): 就每笔担保而言 — for each guarantee
     * - `average` (tenable): 就担保公司或全区的平均费率而言 — as the average of a guarantee company or of the Region
     */
    readonly 'guarantee.compositeScope': 'each-guarantee' | 'average';
    /**
     * 取消反担保惠及哪些借款人? — For which borrowers is the counter-guarantee to be dropped?
     * - `as-the-fee` (default): 与减半收费相同的借款人 — those whose guarantee fee is halved
     * - `all` (tenable): 所有借款人 — every borrower
     */
    readonly 'counterGuarantee.borrowers': 'as-the-fee' | 'all';
    /**
     * “小微企业续贷贷款”“小微企业无还本续贷”是否包括个体工商户和小微企业主的贷款? — Do “loan renewals of small and micro enterprises” include those of individual businesses and of owners?
     * - `enterprises` (default): 仅限小微企业 — small and micro enterprises only
     * - `with-individuals` (tenable): 包括个体工商户和小微企业主 — individual businesses and owners of small and micro enterprises too
     */
    readonly 'renewal.borrowers': 'enterprises' | 'with-individuals';
    /**
     * 基本账户所在银行与最大债权银行不是同一家时,由哪一家担任主办银行? — Where the basic-account bank and the largest creditor bank differ, which is the main bank?
     * - `basic-account-bank` (default): 基本账户所在银行,没有时为最大债权银行 — the basic-account bank; the largest creditor where there is none
     * - `largest-creditor-bank` (tenable): 最大债权银行 — the largest creditor bank
     */
    readonly 'mainBank.which': 'basic-account-bank' | 'largest-creditor-bank';
    /**
     * 基本账户所在银行没有对该企业放贷的,能否担任主办银行? — Can the basic-account bank be the main bank where the enterprise owes it nothing?
     * - `may-be` (default): 能,以基本账户所在银行为准 — yes: the basic account decides
     * - `creditors-only` (tenable): 不能,由最大债权银行担任 — no: the largest creditor bank is
     */
    readonly 'mainBank.nonCreditor': 'may-be' | 'creditors-only';
    /**
     * “信用贷款余额同比增长10%以上”是全区目标,还是对每家银行的要求? — Does growth of unsecured loans by 10% or more bind the Region or each bank?
     * - `region` (default): 全区目标 — the Region as a whole
     * - `each-bank` (remote): 每家银行均须达到 — each bank
     */
    readonly 'lending.unsecuredGrowth': 'region' | 'each-bank';
    /**
     * “5家大型国有商业银行普惠型小微企业贷款增速高于40%”是对每家银行的要求,还是5家合计? — Is growth above 40% asked of each of the 5 large state-owned banks, or of the five together?
     * - `each-bank` (default): 每家银行均须高于40% — each of them
     * - `five-together` (tenable): 5家合计高于40% — the five together
     */
    readonly 'lending.stateBankScope': 'each-bank' | 'five-together';
    /**
     * “等债券”是否包括所列四类以外的债券? — Does “and other bonds” cover bonds other than the four kinds listed?
     * - `any-bond` (default): 包括 — yes
     * - `listed-only` (tenable): 仅限所列四类 — no, the four kinds listed only
     */
    readonly 'support.instruments': 'any-bond' | 'listed-only';
    /**
     * 按发债额度给予2%贴息,是一次性给予,还是债券存续期内每年给予? — Is the subsidy of 2% of the amount issued given once, or for each year of the bonds' term?
     * - `once` (default): 一次性给予 — once
     * - `each-year` (tenable): 存续期内每年给予 — for each year of the term
     */
    readonly 'support.subsidyTerm': 'once' | 'each-year';
    /**
     * “符合条件的机构”是否限于地方法人机构? — Are the “institutions that meet the conditions” local legal-person institutions only?
     * - `any-qualifying` (default): 不限,符合条件的机构均可 — no: any institution that meets the conditions
     * - `local-only` (tenable): 仅限地方法人机构 — yes: local legal-person institutions only
     */
    readonly 'support.relendingInstitutions': 'any-qualifying' | 'local-only';
    /**
     * “贷款本金40%”中的“贷款”指哪些贷款? — Of which loans is 40% of “the loan principal” relent?
     * - `inclusive-unsecured` (default): 普惠小微信用贷款 — inclusive small-micro loans without security
     * - `inclusive` (tenable): 普惠小微贷款,有无抵押担保均可 — inclusive small-micro loans, secured or not
     * - `any-loan` (remote): 各类贷款 — loans of every kind
     */
    readonly 'support.relendingLoans': 'inclusive-unsecured' | 'inclusive' | 'any-loan';
  };
  /** The parameters, with how their values are written. */
  readonly parameters: {
    /**
     * 到期窗口首日 — first day of the maturity window
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-06-01`.
     */
    readonly 'deferral.windowStart': string;
    /**
     * 到期窗口末日 — last day of the maturity window
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-12-31`.
     */
    readonly 'deferral.windowEnd': string;
    /**
     * 还本付息最长可延至日 — latest date to which payment may be deferred
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2021-03-31`.
     */
    readonly 'deferral.latestDate': string;
    /**
     * 单户授信上限(含本数) — ceiling of a single household's credit, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `10000000.00`.
     */
    readonly 'inclusive.creditCeiling': string;
    /**
     * 2020年首日 — first day of 2020, from which loans may be deferred by negotiation
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-01-01`.
     */
    readonly 'negotiation.firstDate': string;
    /**
     * 2020年年底 — end of 2020, up to which loans may be deferred by negotiation
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-12-31`.
     */
    readonly 'negotiation.lastDate': string;
    /**
     * 国家此前临时性延期安排的到期首日 — first due date that the earlier national scheme is for
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-01-25`.
     */
    readonly 'earlierScheme.firstDay': string;
    /**
     * 国家此前临时性延期安排的末日 — last day of the earlier national scheme
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-06-30`.
     */
    readonly 'earlierScheme.lastDay': string;
    /**
     * 综合融资担保费率目标(含本数) — target for the composite guarantee fee rate a year, itself included
     * a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %). The law's: `0.01`.
     */
    readonly 'guarantee.feeCeiling': string;
    /**
     * 减半收取比例 — share of the standard guarantee fee that may be charged
     * a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %). The law's: `0.5`.
     */
    readonly 'guarantee.feeShare': string;
    /**
     * 再担保费(免收) — re-guarantee fee that may be charged: none
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `0.00`.
     */
    readonly 'guarantee.reGuaranteeFee': string;
    /**
     * 未知合同罚息利率时采用的罚息倍数(加收50%,为上限) — multiple of the contract rate assumed where the contract's penalty rate is not known: the most that may be agreed (an extra 50%)
     * a decimal from 0 as a string ("1.5") with at most 15 digits on either side of the point. The law's: `1.5`.
     */
    readonly 'penalty.multiplier': string;
    /**
     * 罚息计算的年天数 — days a year in the computation of penalty interest
     * a decimal from 0 as a string ("1.5") with at most 15 digits on either side of the point. The law's: `360`.
     */
    readonly 'penalty.dayCount': string;
    /**
     * 担保费年化的年天数 — days a year in turning a guarantee fee into a yearly rate
     * a decimal from 0 as a string ("1.5") with at most 15 digits on either side of the point. The law's: `365`.
     */
    readonly 'guarantee.dayCount': string;
    /**
     * 大型国有商业银行增速目标(“高于”不含本数) — growth that the large state-owned banks must exceed, itself excluded
     * a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %). The law's: `0.4`.
     */
    readonly 'lending.stateBankGrowth': string;
    /**
     * 信用贷款余额同比增长目标(含本数) — target for the growth of unsecured loans year on year, itself included
     * a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %). The law's: `0.1`.
     */
    readonly 'lending.unsecuredGrowth': string;
    /**
     * 全区全年新增贷款目标(含本数) — target for new loans in the Region in the year, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `60000000000.00`.
     */
    readonly 'lending.newLoans': string;
    /**
     * 地方法人金融机构新增普惠小微信用贷款目标 — target for new inclusive small-micro unsecured loans of local institutions
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `2000000000.00`.
     */
    readonly 'lending.inclusiveUnsecured': string;
    /**
     * 民营企业政策性纾困基金全年投放目标 — target for the relief fund put out to private enterprises in the year
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000000.00`.
     */
    readonly 'lending.reliefFund': string;
    /**
     * “金融+”融资对接活动全年场次目标(“不少于”含本数) — target for “Finance Plus” matchmaking events in the year: no fewer
     * a whole number from 0. The law's: `80`.
     */
    readonly 'lending.events': string;
    /**
     * 目标年度首日 — first day of the year of the targets
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-01-01`.
     */
    readonly 'lending.yearStart': string;
    /**
     * 目标年度末日 — last day of the year of the targets
     * a calendar day YYYY-MM-DD, without time or time zone. The law's: `2020-12-31`.
     */
    readonly 'lending.yearEnd': string;
    /**
     * 转贷过桥费用收取比例 — share of the bridge-fund fee that is charged
     * a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %). The law's: `0.5`.
     */
    readonly 'support.bridgeFeeShare': string;
    /**
     * 发债贴息比例 — bond-issue subsidy as a share of the amount issued
     * a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %). The law's: `0.02`.
     */
    readonly 'support.bondSubsidyShare': string;
    /**
     * 无息再贷款占贷款本金比例 — interest-free relending as a share of the loan principal
     * a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %). The law's: `0.4`.
     */
    readonly 'support.relendingShare': string;
  };
  /** The ids of its interpretations: on which of them something turns. */
  readonly interpretation: keyof Ningxia2020['readings'];
  /** The ids of its parameters: what a caller may set another value of. */
  readonly parameter: keyof Ningxia2020['parameters'];
  /** The ids of its rule sets; a finding names the one that it comes from. */
  readonly ruleSet:
    | 'annex-borrower'
    | 'annex-conditions'
    | 'annex-protection'
    | 'application-dates'
    | 'audit-composite-fee'
    | 'audit-counter-guarantee'
    | 'audit-deferral'
    | 'audit-guarantee-arrangement'
    | 'audit-guarantee-fee'
    | 'audit-penalty-interest'
    | 'audit-re-guarantee-fee'
    | 'component-consistency'
    | 'counter-guarantee'
    | 'deferral-cap'
    | 'deferral-outcome'
    | 'deferral-track'
    | 'guarantee-arrangement'
    | 'guarantee-consistency'
    | 'guarantee-fee'
    | 'guarantee-fee-ceiling'
    | 'guarantee-scope'
    | 'hardship-presumption'
    | 'inclusive-loan'
    | 'interest-plan'
    | 'lending-borrowers'
    | 'lending-growth'
    | 'lending-state-banks'
    | 'lending-unsecured'
    | 'loan-consistency'
    | 'main-bank'
    | 'main-bank-conduct'
    | 'main-bank-investment'
    | 'main-bank-minutes'
    | 'main-bank-new-debt'
    | 'main-bank-rescue'
    | 'maturity-window'
    | 'negotiable-ground'
    | 'negotiable-loan'
    | 'negotiation-window'
    | 'penalty-from'
    | 'penalty-waiver'
    | 're-guarantee-fee'
    | 'regional-events'
    | 'regional-inclusive-unsecured'
    | 'regional-new-loans'
    | 'regional-relief-fund'
    | 'regional-unsecured-growth'
    | 'renewal-classification'
    | 'renewal-without-repayment'
    | 'reported-conditions'
    | 'support-affected'
    | 'support-bond-subsidy'
    | 'support-bridge-fee'
    | 'support-relending'
    | 'window-date';
  /** The names of its rules, and `<rule set>/otherwise`. */
  readonly rule:
    | 'annex-borrower/enterprise'
    | 'annex-borrower/individual-business'
    | 'annex-borrower/owner'
    | 'annex-borrower/otherwise'
    | 'annex-conditions/recorded'
    | 'annex-conditions/met'
    | 'annex-conditions/otherwise'
    | 'annex-protection/no-duty'
    | 'annex-protection/applies'
    | 'annex-protection/otherwise'
    | 'application-dates/after-due'
    | 'application-dates/after-asked'
    | 'application-dates/asked-past'
    | 'audit-composite-fee/above-ceiling'
    | 'audit-composite-fee/otherwise'
    | 'audit-counter-guarantee/kept'
    | 'audit-counter-guarantee/otherwise'
    | 'audit-deferral/principal-refused-annex'
    | 'audit-deferral/principal-refused'
    | 'audit-deferral/principal-not-deferred'
    | 'audit-deferral/principal-short'
    | 'audit-deferral/principal-period-set'
    | 'audit-deferral/principal-beyond'
    | 'audit-deferral/interest-refused-annex'
    | 'audit-deferral/interest-refused'
    | 'audit-deferral/interest-not-deferred'
    | 'audit-deferral/interest-short'
    | 'audit-deferral/interest-period-set'
    | 'audit-deferral/interest-beyond'
    | 'audit-deferral/otherwise'
    | 'audit-guarantee-arrangement/not-discussed'
    | 'audit-guarantee-arrangement/kept-undiscussed'
    | 'audit-guarantee-arrangement/otherwise'
    | 'audit-guarantee-fee/above-half'
    | 'audit-guarantee-fee/above-half-of-former'
    | 'audit-guarantee-fee/otherwise'
    | 'audit-penalty-interest/annex-principal'
    | 'audit-penalty-interest/annex-principal-part'
    | 'audit-penalty-interest/annex-principal-surcharge'
    | 'audit-penalty-interest/annex-principal-surcharge-part'
    | 'audit-penalty-interest/annex-principal-not-stated'
    | 'audit-penalty-interest/principal'
    | 'audit-penalty-interest/principal-part'
    | 'audit-penalty-interest/principal-surcharge'
    | 'audit-penalty-interest/principal-surcharge-part'
    | 'audit-penalty-interest/principal-not-stated'
    | 'audit-penalty-interest/interest'
    | 'audit-penalty-interest/interest-part'
    | 'audit-penalty-interest/otherwise'
    | 'audit-re-guarantee-fee/charged'
    | 'audit-re-guarantee-fee/otherwise'
    | 'component-consistency/above-credit'
    | 'component-consistency/after-maturity'
    | 'counter-guarantee/no-guarantee'
    | 'counter-guarantee/kept'
    | 'counter-guarantee/none'
    | 'counter-guarantee/otherwise'
    | 'deferral-cap/principal'
    | 'deferral-cap/interest'
    | 'deferral-cap/otherwise'
    | 'deferral-outcome/nothing-due'
    | 'deferral-outcome/principal-at-cap'
    | 'deferral-outcome/principal-too-late'
    | 'deferral-outcome/principal-date-past'
    | 'deferral-outcome/principal-apply-first'
    | 'deferral-outcome/principal-as-requested'
    | 'deferral-outcome/principal-within-cap'
    | 'deferral-outcome/principal-to-cap'
    | 'deferral-outcome/principal-beyond-cap'
    | 'deferral-outcome/interest-at-cap'
    | 'deferral-outcome/interest-too-late'
    | 'deferral-outcome/interest-date-past'
    | 'deferral-outcome/interest-apply-first'
    | 'deferral-outcome/interest-as-requested'
    | 'deferral-outcome/interest-within-cap'
    | 'deferral-outcome/interest-to-cap'
    | 'deferral-outcome/interest-beyond-cap'
    | 'deferral-outcome/negotiate'
    | 'deferral-outcome/otherwise'
    | 'deferral-track/other-lender'
    | 'deferral-track/shall-defer'
    | 'deferral-track/annex'
    | 'deferral-track/inclusive'
    | 'deferral-track/may-negotiate'
    | 'deferral-track/otherwise'
    | 'guarantee-arrangement/none'
    | 'guarantee-arrangement/in-place'
    | 'guarantee-arrangement/lapsed'
    | 'guarantee-arrangement/consent-pending'
    | 'guarantee-arrangement/otherwise'
    | 'guarantee-consistency/replaced-yet-unchanged'
    | 'guarantee-consistency/lapsed-yet-unchanged'
    | 'guarantee-fee/within-half'
    | 'guarantee-fee/above-half'
    | 'guarantee-fee/within-half-of-former'
    | 'guarantee-fee/above-half-of-former'
    | 'guarantee-fee/otherwise'
    | 'guarantee-fee-ceiling/average'
    | 'guarantee-fee-ceiling/above'
    | 'guarantee-fee-ceiling/within'
    | 'guarantee-fee-ceiling/otherwise'
    | 'guarantee-scope/no-guarantee'
    | 'guarantee-scope/other-guarantor'
    | 'guarantee-scope/individual-business'
    | 'guarantee-scope/business-owner'
    | 'guarantee-scope/larger-enterprise'
    | 'guarantee-scope/governed'
    | 'guarantee-scope/otherwise'
    | 'hardship-presumption/supply-chain'
    | 'hardship-presumption/otherwise'
    | 'inclusive-loan/enterprise'
    | 'inclusive-loan/individual-business'
    | 'inclusive-loan/business-owner'
    | 'inclusive-loan/otherwise'
    | 'interest-plan/to-agree'
    | 'lending-borrowers/kept-up'
    | 'lending-borrowers/otherwise'
    | 'lending-growth/no-base'
    | 'lending-growth/kept-up'
    | 'lending-growth/otherwise'
    | 'lending-state-banks/five-together'
    | 'lending-state-banks/other-bank'
    | 'lending-state-banks/no-base'
    | 'lending-state-banks/above'
    | 'lending-state-banks/otherwise'
    | 'lending-unsecured/region-only'
    | 'lending-unsecured/no-base'
    | 'lending-unsecured/reached'
    | 'lending-unsecured/otherwise'
    | 'loan-consistency/penalty-below-contract'
    | 'loan-consistency/individual-of-size'
    | 'loan-consistency/applied-after-as-of'
    | 'main-bank/no-borrower'
    | 'main-bank/basic-account'
    | 'main-bank/largest-creditor'
    | 'main-bank/otherwise'
    | 'main-bank-conduct/withdrawn'
    | 'main-bank-conduct/cut'
    | 'main-bank-conduct/reduced'
    | 'main-bank-conduct/observed'
    | 'main-bank-conduct/otherwise'
    | 'main-bank-investment/no-main-bank'
    | 'main-bank-investment/none'
    | 'main-bank-investment/by-contract'
    | 'main-bank-investment/unbound'
    | 'main-bank-investment/otherwise'
    | 'main-bank-minutes/no-main-bank'
    | 'main-bank-minutes/copied'
    | 'main-bank-minutes/by-contract'
    | 'main-bank-minutes/otherwise'
    | 'main-bank-new-debt/none'
    | 'main-bank-new-debt/by-contract'
    | 'main-bank-new-debt/unbound'
    | 'main-bank-new-debt/main-bank-itself'
    | 'main-bank-new-debt/which-main-bank'
    | 'main-bank-new-debt/otherwise'
    | 'main-bank-rescue/one-first'
    | 'main-bank-rescue/several-first'
    | 'main-bank-rescue/none-withdrew'
    | 'main-bank-rescue/otherwise'
    | 'maturity-window/principal'
    | 'maturity-window/principal-before-deferral'
    | 'maturity-window/principal-by-maturity'
    | 'maturity-window/interest'
    | 'maturity-window/interest-before-deferral'
    | 'maturity-window/interest-by-maturity'
    | 'maturity-window/otherwise'
    | 'negotiable-ground/other-msme'
    | 'negotiable-ground/supply-chain'
    | 'negotiable-ground/special-hardship'
    | 'negotiable-loan/enterprise'
    | 'negotiable-loan/owner'
    | 'negotiable-loan/otherwise'
    | 'negotiation-window/year-end'
    | 'negotiation-window/special-hardship'
    | 'negotiation-window/otherwise'
    | 'penalty-from/application'
    | 'penalty-from/otherwise'
    | 'penalty-waiver/principal'
    | 'penalty-waiver/principal-upon-deferral'
    | 'penalty-waiver/principal-annex'
    | 'penalty-waiver/principal-annex-upon-deferral'
    | 'penalty-waiver/interest'
    | 'penalty-waiver/interest-upon-deferral'
    | 'penalty-waiver/otherwise'
    | 're-guarantee-fee/none'
    | 're-guarantee-fee/charged'
    | 're-guarantee-fee/otherwise'
    | 'regional-events/reached'
    | 'regional-events/over'
    | 'regional-events/before'
    | 'regional-events/otherwise'
    | 'regional-inclusive-unsecured/reached'
    | 'regional-inclusive-unsecured/over'
    | 'regional-inclusive-unsecured/before'
    | 'regional-inclusive-unsecured/otherwise'
    | 'regional-new-loans/reached'
    | 'regional-new-loans/over'
    | 'regional-new-loans/before'
    | 'regional-new-loans/otherwise'
    | 'regional-relief-fund/reached'
    | 'regional-relief-fund/over'
    | 'regional-relief-fund/before'
    | 'regional-relief-fund/otherwise'
    | 'regional-unsecured-growth/no-base'
    | 'regional-unsecured-growth/reached'
    | 'regional-unsecured-growth/over'
    | 'regional-unsecured-growth/otherwise'
    | 'renewal-classification/may-be-normal'
    | 'renewal-classification/otherwise'
    | 'renewal-without-repayment/to-be-increased'
    | 'renewal-without-repayment/otherwise'
    | 'reported-conditions/collateral-kept'
    | 'reported-conditions/collateral-changed'
    | 'reported-conditions/collateral-replaced'
    | 'reported-conditions/employment-committed'
    | 'reported-conditions/employment-not-committed'
    | 'reported-conditions/pandemic-affected'
    | 'reported-conditions/pandemic-unaffected'
    | 'reported-conditions/annex-without-ceiling'
    | 'support-affected/due'
    | 'support-bond-subsidy/once'
    | 'support-bond-subsidy/each-year'
    | 'support-bond-subsidy/otherwise'
    | 'support-bridge-fee/half'
    | 'support-bridge-fee/otherwise'
    | 'support-relending/relent'
    | 'support-relending/otherwise'
    | 'window-date/maturity'
    | 'window-date/otherwise';
  /** The ids of its provisions, which findings cite. */
  readonly provision:
    | 'notice/s1/p1/1'
    | 'notice/s1/p1/2'
    | 'notice/s1/p1/3'
    | 'notice/s1/p1/4'
    | 'notice/s1/p1/5'
    | 'notice/s1/p1/6'
    | 'notice/s1/p1/7'
    | 'notice/s2/p1/1'
    | 'notice/s2/p1/2'
    | 'notice/s2/p2/1'
    | 'notice/s2/p2/2'
    | 'notice/s2/p2/3'
    | 'notice/s2/p3/1'
    | 'notice/s2/p3/2'
    | 'notice/s2/p3/3'
    | 'notice/s3/p1/1'
    | 'notice/s3/p1/2'
    | 'notice/s3/p1/3'
    | 'notice/s3/p1/4'
    | 'notice/s3/p1/5'
    | 'notice/s3/p1/6'
    | 'notice/s3/p1/7'
    | 'notice/s4/p1/1'
    | 'notice/s4/p1/2'
    | 'notice/s4/p1/3'
    | 'notice/s4/p1/4'
    | 'annex/i14/4'
    | 'annex/i15/1'
    | 'annex/i15/2'
    | 'annex/i15/3'
    | 'annex/i15/4'
    | 'annex/i15/6'
    | 'annex/i15/7'
    | 'annex/i17/1'
    | 'annex/i17/2'
    | 'annex/i17/3'
    | 'annex/i17/4'
    | 'annex/i17/5'
    | 'annex/i17/6'
    | 'annex/i17/7'
    | 'annex/i17/8'
    | 'annex/i17/9'
    | 'annex/i17/10'
    | 'civil/a205'
    | 'pbc-2003-251/3'
    | 'pbc-2003-251/3/3'
    | 'cbirc-2020-6/1/1'
    | 'cbirc-2020-6/1/2';
  /** What rules test: facts of the input, facts derived and decided. */
  readonly fact:
    | 'asOf'
    | 'lenderKind'
    | 'currency'
    | 'borrower.kind'
    | 'borrower.size'
    | 'borrower.creditTotal'
    | 'borrower.creditTotalAllBanks'
    | 'borrower.internationalSupplyChain'
    | 'borrower.specialHardship'
    | 'borrower.pandemicAffected'
    | 'borrower.repaymentDifficulty'
    | 'purpose'
    | 'annualRate'
    | 'penaltyAnnualRate'
    | 'maturityDate'
    | 'application.appliedOn'
    | 'application.principalUntil'
    | 'application.interestUntil'
    | 'application.method'
    | 'guarantee.arrangement'
    | 'guarantee.guarantorKind'
    | 'guarantee.standardFeeRate'
    | 'guarantee.formerFeeRate'
    | 'guarantee.chargedFeeRate'
    | 'guarantee.otherFeeRate'
    | 'guarantee.reGuaranteeFee'
    | 'guarantee.counterGuarantee'
    | 'commitments.collateralUnchanged'
    | 'commitments.collateralReplaced'
    | 'commitments.employmentStable'
    | 'application.principalRequested'
    | 'application.interestRequested'
    | 'component.kind'
    | 'component.amount'
    | 'component.amountDue'
    | 'component.dueDate'
    | 'component.originalDueDate'
    | 'component.requested'
    | 'component.requestedUntil'
    | 'loan.track'
    | 'servicing.action'
    | 'servicing.grantedUntil'
    | 'servicing.penaltyTaken'
    | 'servicing.penaltyCharged'
    | 'servicing.penaltyBasis'
    | 'servicing.penaltySurcharge'
    | 'servicing.penaltyDays'
    | 'servicing.penaltyWaivedDays'
    | 'servicing.penaltyInDeferral'
    | 'guarantee-servicing.consulted'
    | 'guarantee-servicing.feeBase'
    | 'main-bank.outwardInvestment.amount'
    | 'main-bank.netAssets'
    | 'main-bank.investmentShare'
    | 'main-bank.contractClause'
    | 'main-bank.minutesCopied'
    | 'main-bank.risk.funds'
    | 'main-bank.risk.debt'
    | 'main-bank.risk.liquidity'
    | 'main-bank.action'
    | 'main-bank.chainBroken'
    | 'main-bank.hasBasicAccount'
    | 'main-bank.basicAccountBankLends'
    | 'main-bank.borrows'
    | 'main-bank.largestCreditor'
    | 'main-bank.newDebtPlanned'
    | 'main-bank.newDebtFromBasicAccountBank'
    | 'main-bank.newDebtFromLargestCreditor'
    | 'main-bank.investmentPlanned'
    | 'main-bank.firstWithdrawal'
    | 'renewal.borrower.kind'
    | 'renewal.borrower.size'
    | 'renewal.isRenewal'
    | 'renewal.qualifies'
    | 'renewal.principalRepaidFirst'
    | 'lender-year.largeStateOwned'
    | 'lender-year.borrowers.now'
    | 'lender-year.borrowers.yearBefore'
    | 'lender-year.balance.now'
    | 'lender-year.balance.yearBefore'
    | 'lender-year.balance.twoYearsBefore'
    | 'lender-year.unsecured.now'
    | 'lender-year.unsecured.yearBefore'
    | 'lender-year.growthMeasurable'
    | 'lender-year.growthComparable'
    | 'lender-year.unsecuredMeasurable'
    | 'region-year.asOf'
    | 'region-year.newLoans'
    | 'region-year.inclusiveUnsecured'
    | 'region-year.events'
    | 'region-year.reliefFund'
    | 'region-year.unsecured.now'
    | 'region-year.unsecured.yearBefore'
    | 'region-year.unsecuredMeasurable'
    | 'support.bridge.policyFund'
    | 'support.bridge.fee'
    | 'support.bond.privateEnterprise'
    | 'support.bond.issued'
    | 'support.bond.instrument'
    | 'support.bond.amount'
    | 'support.bond.termYears'
    | 'support.relending.localInstitution'
    | 'support.relending.qualifies'
    | 'support.relending.loans'
    | 'support.relending.principal'
    | 'enterprise.industry'
    | 'enterprise.employees'
    | 'enterprise.revenue'
    | 'enterprise.assets'
    | 'guarantee.allowedFeeRate'
    | 'guarantee.allowedFormerFeeRate'
    | 'guarantee.compositeFeeRate'
    | 'main-bank.investmentLimit'
    | 'lender-year.increase'
    | 'lender-year.increaseBefore'
    | 'lender-year.growth'
    | 'lender-year.growthBefore'
    | 'lender-year.growthNow'
    | 'lender-year.growthThen'
    | 'lender-year.stateBankIncrease'
    | 'lender-year.unsecuredIncrease'
    | 'lender-year.unsecuredGrowth'
    | 'lender-year.unsecuredIncreaseTarget'
    | 'region-year.unsecuredIncrease'
    | 'region-year.unsecuredGrowth'
    | 'region-year.unsecuredIncreaseTarget'
    | 'support.bridgeFee'
    | 'support.bondSubsidy'
    | 'support.bondSubsidyOfTerm'
    | 'support.relendingAmount'
    | 'servicing.penaltyWaivedPart'
    | 'servicing.penaltyRefund'
    | 'servicing.surchargeRate'
    | 'servicing.penaltyAtSurchargeRate'
    | 'servicing.penaltySurchargeRefund'
    | 'servicing.penaltyWaivedAtSurchargeRate'
    | 'servicing.penaltyRateDays'
    | 'servicing.penaltySurchargePartRefund'
    | 'guarantee-servicing.excessFeeRate'
    | 'guarantee-servicing.excessFee'
    | 'guarantee-servicing.formerExcessFeeRate'
    | 'guarantee-servicing.formerExcessFee'
    | 'guarantee-servicing.reGuaranteeExcess'
    | 'loan.withinAnnex'
    | 'loan.annexConditions'
    | 'component.refusal'
    | 'component.applicationDates'
    | 'guarantee-servicing.compositeFee'
    | 'guarantee-servicing.counterGuarantee'
    | 'servicing.deferral'
    | 'guarantee-servicing.arrangement'
    | 'guarantee-servicing.fee'
    | 'servicing.penaltyInterest'
    | 'guarantee-servicing.reGuaranteeFee'
    | 'component.warnings'
    | 'guarantee.counterGuaranteeVerdict'
    | 'component.cap'
    | 'component.outcome'
    | 'component.track'
    | 'guarantee.arrangementVerdict'
    | 'guarantee.warnings'
    | 'guarantee.feeVerdict'
    | 'guarantee.compositeVerdict'
    | 'guarantee.scope'
    | 'loan.hardshipPresumed'
    | 'loan.inclusive'
    | 'component.interestPlan'
    | 'lender-year.borrowersVerdict'
    | 'lender-year.growthVerdict'
    | 'lender-year.stateBankVerdict'
    | 'lender-year.unsecuredVerdict'
    | 'loan.warnings'
    | 'main-bank.designation'
    | 'main-bank.conductVerdict'
    | 'main-bank.investmentVerdict'
    | 'main-bank.minutesVerdict'
    | 'main-bank.newDebtVerdict'
    | 'main-bank.rescueVerdict'
    | 'component.inWindow'
    | 'loan.negotiableGround'
    | 'loan.negotiable'
    | 'component.inNegotiationWindow'
    | 'component.penaltyFrom'
    | 'component.penaltyWaiver'
    | 'guarantee.reGuaranteeVerdict'
    | 'region-year.eventsVerdict'
    | 'region-year.inclusiveUnsecuredVerdict'
    | 'region-year.newLoansVerdict'
    | 'region-year.reliefFundVerdict'
    | 'region-year.unsecuredVerdict'
    | 'renewal.classificationVerdict'
    | 'renewal.withoutRepaymentVerdict'
    | 'loan.reported'
    | 'loan.support'
    | 'support.bondVerdict'
    | 'support.bridgeVerdict'
    | 'support.relendingVerdict'
    | 'component.windowDate';
}
