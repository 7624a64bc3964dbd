export interface paths {
    "/v1/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides a loan */
        post: operations["decideLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides many loans, of an array or one a line; what is wrong is said in its place, and the others are decided */
        post: operations["decideLoans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compact-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides a loan, answered in the compact form: what follows, and the provisions by id, without their words and the findings */
        post: operations["decideLoanCompact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compact-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides many loans, each answered in the compact form */
        post: operations["decideLoansCompact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Holds what was done about a loan against what is decided for it */
        post: operations["auditLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to ask next, the most telling question first */
        post: operations["askNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** On which readings of the text the outcome depends */
        post: operations["findSensitivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides a loan and explains the decision */
        post: operations["explainLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The letter to the borrower */
        post: operations["writeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The note for the bank's file */
        post: operations["writeFileNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Why something was not decided */
        post: operations["askWhyNot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would have to change for it to be decided */
        post: operations["askWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/guarantor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assesses a guarantee, as its guarantor describes it */
        post: operations["assess-guarantor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/main-bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assesses an enterprise and its banks */
        post: operations["assess-main-bank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assesses a renewed loan */
        post: operations["assess-renewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/lender-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assesses a bank's own year */
        post: operations["assess-lender-year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/region-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assesses the Region's year */
        post: operations["assess-region-year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assesses the supports of annex item 17 */
        post: operations["assess-support"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assesses the size of an enterprise */
        post: operations["assess-enterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compares two laws over loans */
        post: operations["compareLaws"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rulebooks that it decides by */
        get: operations["listRulebooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The provisions, with what rests on them */
        get: operations["listProvisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provision, with what rests on it */
        get: operations["showProvision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rule sets */
        get: operations["listRuleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the text can be read in more than one way */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parameters */
        get: operations["listParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts that rules test */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it takes requests */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The OpenAPI document of this interface */
        get: operations["describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This page */
        get: operations["documentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Loan: {
            /**
             * 贷款编号
             * @description 贷款编号 — the host's own id of the loan
             */
            id: string;
            /**
             * 合同编号
             * @description 合同编号 — the number of the loan's contract
             */
            contractNumber?: string;
            /**
             * 判定基准日
             * Format: date
             * @description 判定基准日 — the day as of which it is decided; 格式:YYYY-MM-DD format: YYYY-MM-DD
             */
            asOf?: string;
            /**
             * 贷款银行
             * @description 贷款银行 — the lending bank
             */
            lender?: string;
            /**
             * 贷款人类型(银行业金融机构、其他)
             * @description 贷款人类型(银行业金融机构、其他) — whether the lender is a bank
             * @enum {string}
             */
            lenderKind?: "bank" | "other";
            /**
             * 币种(人民币)
             * @description 币种(人民币) — the currency of the loan: renminbi, in which the amounts of the notice are
             * @enum {string}
             */
            currency?: "CNY";
            borrower?: {
                /**
                 * 借款人编号
                 * @description 借款人编号 — the host's own id of the borrower
                 */
                id?: string;
                /**
                 * 借款人类型
                 * @description 借款人类型 — what the borrower is
                 * @enum {string}
                 */
                kind?: "enterprise" | "individual-business" | "business-owner" | "other";
                /**
                 * 企业规模
                 * @description 企业规模 — the size of the enterprise; for a business owner, of the enterprise owned
                 * @enum {string}
                 */
                size?: "micro" | "small" | "medium" | "large";
                /**
                 * 单户授信总额
                 * @description 单户授信总额 — the single household's credit in total, in yuan; 单位:元 unit: yuan
                 */
                creditTotal?: string | number;
                /**
                 * 各银行授信合计
                 * @description 各银行授信合计 — the household's credit at all banks, in yuan; 单位:元 unit: yuan
                 */
                creditTotalAllBanks?: string | number;
                /**
                 * 是否国际产业链企业(外贸企业)
                 * @description 是否国际产业链企业(外贸企业) — whether it is an international supply-chain (foreign trade) enterprise
                 */
                internationalSupplyChain?: boolean;
                /**
                 * 是否有特殊困难
                 * @description 是否有特殊困难 — whether it is in special difficulty
                 */
                specialHardship?: boolean;
                /**
                 * 是否受疫情影响
                 * @description 是否受疫情影响 — whether it is affected by the epidemic
                 */
                pandemicAffected?: boolean;
                /**
                 * 是否到期还款困难
                 * @description 是否到期还款困难 — whether it has difficulty repaying when due
                 */
                repaymentDifficulty?: boolean;
                /**
                 * 经营状况
                 * @description 经营状况 — its business condition, in words, which the bank takes into account
                 */
                businessCondition?: string;
            };
            /**
             * 贷款用途(经营性、其他)
             * @description 贷款用途(经营性、其他) — whether the loan is for operating purposes
             * @enum {string}
             */
            purpose?: "operating" | "other";
            /**
             * 合同年利率
             * @description 合同年利率 — the contract's interest rate, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
             */
            annualRate?: string | number;
            /**
             * 合同罚息年利率
             * @description 合同罚息年利率 — the contract's penalty interest rate, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
             */
            penaltyAnnualRate?: string | number;
            /**
             * 贷款到期日
             * Format: date
             * @description 贷款到期日 — the day on which the loan matures; 格式:YYYY-MM-DD format: YYYY-MM-DD
             */
            maturityDate?: string;
            schedule: {
                /**
                 * 到期日
                 * Format: date
                 * @description 到期日 — the day on which it falls due; 格式:YYYY-MM-DD format: YYYY-MM-DD
                 */
                dueDate?: string;
                originalDueDate?: string | null;
                /**
                 * 应还本金
                 * @description 应还本金 — the principal that falls due, in yuan; 单位:元 unit: yuan
                 */
                principal?: string | number;
                /**
                 * 应付利息
                 * @description 应付利息 — the interest that falls due, in yuan; 单位:元 unit: yuan
                 */
                interest?: string | number;
                principalUntil?: (string | string[]) | null;
                interestUntil?: (string | string[]) | null;
            }[];
            application?: {
                /**
                 * 申请日期
                 * Format: date
                 * @description 申请日期 — the day of the application; 格式:YYYY-MM-DD format: YYYY-MM-DD
                 */
                appliedOn?: string;
                principalUntil?: (string | string[]) | null;
                interestUntil?: (string | string[]) | null;
                /**
                 * 延期方式(展期、续贷、其他)
                 * @description 延期方式(展期、续贷、其他) — by extension 展期, renewal 续贷 or otherwise
                 * @enum {string}
                 */
                method?: "extension" | "renewal" | "other";
            } | null;
            guarantee?: {
                /**
                 * 担保安排(保持、替代、失效、待担保人同意、无担保)
                 * @description 担保安排(保持、替代、失效、待担保人同意、无担保) — whether the guarantee is kept, replaced, lapsed, awaits the guarantor's consent, or there is none
                 * @enum {string}
                 */
                arrangement?: "kept" | "replaced" | "lapsed" | "consent-pending" | "none";
                /**
                 * 担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押)
                 * @description 担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押) — who or what guarantees the loan: a guarantee company, government-backed or commercial, an enterprise, a natural person, a mortgage, a pledge
                 * @enum {string}
                 */
                guarantorKind?: "government" | "commercial" | "enterprise" | "natural-person" | "mortgage" | "pledge";
                /**
                 * 标准担保费率
                 * @description 标准担保费率 — the standard guarantee fee rate, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                standardFeeRate?: string | number;
                /**
                 * 原担保费率
                 * @description 原担保费率 — the guarantee fee rate formerly charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                formerFeeRate?: string | number;
                /**
                 * 实收担保费率
                 * @description 实收担保费率 — the guarantee fee rate charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                chargedFeeRate?: string | number;
                /**
                 * 其他费用年化费率
                 * @description 其他费用年化费率 — other fees of the guarantee as a rate a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                otherFeeRate?: string | number;
                /**
                 * 再担保费
                 * @description 再担保费 — the re-guarantee fee charged, in yuan; 单位:元 unit: yuan
                 */
                reGuaranteeFee?: string | number;
                /**
                 * 是否要求反担保
                 * @description 是否要求反担保 — whether a counter-guarantee is required
                 */
                counterGuarantee?: boolean;
            };
            guarantees?: {
                /**
                 * 担保安排(保持、替代、失效、待担保人同意、无担保)
                 * @description 担保安排(保持、替代、失效、待担保人同意、无担保) — whether the guarantee is kept, replaced, lapsed, awaits the guarantor's consent, or there is none
                 * @enum {string}
                 */
                arrangement?: "kept" | "replaced" | "lapsed" | "consent-pending" | "none";
                /**
                 * 担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押)
                 * @description 担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押) — who or what guarantees the loan: a guarantee company, government-backed or commercial, an enterprise, a natural person, a mortgage, a pledge
                 * @enum {string}
                 */
                guarantorKind?: "government" | "commercial" | "enterprise" | "natural-person" | "mortgage" | "pledge";
                /**
                 * 标准担保费率
                 * @description 标准担保费率 — the standard guarantee fee rate, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                standardFeeRate?: string | number;
                /**
                 * 原担保费率
                 * @description 原担保费率 — the guarantee fee rate formerly charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                formerFeeRate?: string | number;
                /**
                 * 实收担保费率
                 * @description 实收担保费率 — the guarantee fee rate charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                chargedFeeRate?: string | number;
                /**
                 * 其他费用年化费率
                 * @description 其他费用年化费率 — other fees of the guarantee as a rate a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                otherFeeRate?: string | number;
                /**
                 * 再担保费
                 * @description 再担保费 — the re-guarantee fee charged, in yuan; 单位:元 unit: yuan
                 */
                reGuaranteeFee?: string | number;
                /**
                 * 是否要求反担保
                 * @description 是否要求反担保 — whether a counter-guarantee is required
                 */
                counterGuarantee?: boolean;
            }[];
            commitments?: {
                /**
                 * 是否保持现有抵押担保状态不变
                 * @description 是否保持现有抵押担保状态不变 — whether the existing collateral and guarantees are kept as they are
                 */
                collateralUnchanged?: boolean;
                /**
                 * 是否已提供替代担保安排
                 * @description 是否已提供替代担保安排 — whether a substitute takes the place of existing collateral and guarantees that are not kept
                 */
                collateralReplaced?: boolean;
                /**
                 * 是否承诺就业基本稳定
                 * @description 是否承诺就业基本稳定 — whether the borrower has undertaken to keep employment basically stable
                 */
                employmentStable?: boolean;
            };
            extensions?: {
                [key: string]: unknown;
            };
        };
        Decision: {
            loanId: string;
            /** @enum {string} */
            track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
            inclusive: {
                /** @enum {string} */
                value: "yes" | "no" | "undetermined";
                /** @enum {string} */
                limb?: "enterprise" | "individual-business" | "business-owner";
            };
            turnsOn?: {
                track?: {
                    value: string;
                    readings: {
                        [key: string]: string;
                    };
                    missing?: string[];
                }[];
                inclusive?: {
                    value: string;
                    readings: {
                        [key: string]: string;
                    };
                    missing?: string[];
                }[];
                guarantees?: {
                    arrangement?: {
                        value: string;
                        readings: {
                            [key: string]: string;
                        };
                        missing?: string[];
                    }[];
                    fee?: {
                        value: string;
                        readings: {
                            [key: string]: string;
                        };
                        missing?: string[];
                    }[];
                    compositeFee?: {
                        value: string;
                        readings: {
                            [key: string]: string;
                        };
                        missing?: string[];
                    }[];
                    reGuaranteeFee?: {
                        value: string;
                        readings: {
                            [key: string]: string;
                        };
                        missing?: string[];
                    }[];
                    counterGuarantee?: {
                        value: string;
                        readings: {
                            [key: string]: string;
                        };
                        missing?: string[];
                    }[];
                }[];
            };
            instalments: {
                dueDate?: string;
                /** @enum {string} */
                track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                principal: {
                    amount?: string;
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "defer-as-requested" | "defer-to-cap";
                    latestDate?: string;
                    requestedUntil?: string;
                    requestedDates?: string[];
                    grantedUntil: string;
                    beyondCap?: boolean;
                    penaltyInterest: {
                        /** @enum {string} */
                        waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount?: unknown;
                        formula?: unknown;
                        /** @constant */
                        rateBasis?: "contract";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: unknown;
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount: string;
                        formula: string;
                        /** @enum {string} */
                        rateBasis: "contract" | "assumed-multiple";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: {
                            amount: string;
                            formula: string;
                        };
                    };
                    turnsOn?: {
                        track?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        outcome?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        waiver?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        grantedUntil?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        penaltyAmount?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                    };
                } | {
                    amount?: string;
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "nothing-due" | "apply-first" | "negotiate" | "no-deferral" | "undetermined";
                    latestDate?: string;
                    requestedUntil?: string;
                    requestedDates?: string[];
                    grantedUntil?: unknown;
                    beyondCap?: boolean;
                    penaltyInterest: {
                        /** @enum {string} */
                        waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount?: unknown;
                        formula?: unknown;
                        /** @constant */
                        rateBasis?: "contract";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: unknown;
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount: string;
                        formula: string;
                        /** @enum {string} */
                        rateBasis: "contract" | "assumed-multiple";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: {
                            amount: string;
                            formula: string;
                        };
                    };
                    turnsOn?: {
                        track?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        outcome?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        waiver?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        grantedUntil?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        penaltyAmount?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                    };
                };
                interest: {
                    amount?: string;
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "defer-as-requested" | "defer-to-cap";
                    latestDate?: string;
                    requestedUntil?: string;
                    requestedDates?: string[];
                    grantedUntil: string;
                    beyondCap?: boolean;
                    penaltyInterest: {
                        /** @enum {string} */
                        waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount?: unknown;
                        formula?: unknown;
                        /** @constant */
                        rateBasis?: "contract";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: unknown;
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount: string;
                        formula: string;
                        /** @enum {string} */
                        rateBasis: "contract" | "assumed-multiple";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: {
                            amount: string;
                            formula: string;
                        };
                    };
                    turnsOn?: {
                        track?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        outcome?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        waiver?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        grantedUntil?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        penaltyAmount?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                    };
                } | {
                    amount?: string;
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "nothing-due" | "apply-first" | "negotiate" | "no-deferral" | "undetermined";
                    latestDate?: string;
                    requestedUntil?: string;
                    requestedDates?: string[];
                    grantedUntil?: unknown;
                    beyondCap?: boolean;
                    penaltyInterest: {
                        /** @enum {string} */
                        waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount?: unknown;
                        formula?: unknown;
                        /** @constant */
                        rateBasis?: "contract";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: unknown;
                    } | {
                        /** @constant */
                        waived: "yes";
                        from: string;
                        until: string;
                        amount: string;
                        formula: string;
                        /** @enum {string} */
                        rateBasis: "contract" | "assumed-multiple";
                        atPenaltyRate?: {
                            amount: string;
                            formula: string;
                        };
                        contractInterest?: {
                            amount: string;
                            formula: string;
                        };
                    };
                    turnsOn?: {
                        track?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        outcome?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        waiver?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        grantedUntil?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                        penaltyAmount?: {
                            value: string;
                            readings: {
                                [key: string]: string;
                            };
                            missing?: string[];
                        }[];
                    };
                };
            }[];
            guarantees?: {
                /** @enum {string} */
                arrangement: "no-guarantee" | "in-place" | "to-agree" | "not-governed" | "undetermined";
                fee: {
                    /** @enum {string} */
                    verdict: "within-half" | "above-half";
                    chargedRate: string;
                    allowedRate: string;
                } | {
                    /** @enum {string} */
                    verdict: "not-governed" | "undetermined";
                    chargedRate?: string;
                    allowedRate?: string;
                };
                compositeFee: {
                    /** @constant */
                    verdict: "within-ceiling";
                    rate: string;
                    ceiling: string;
                } | {
                    /** @constant */
                    verdict: "above-ceiling";
                    rate?: string;
                    ceiling: string;
                } | {
                    /** @enum {string} */
                    verdict: "not-governed" | "undetermined";
                    rate?: string;
                    ceiling?: string;
                };
                reGuaranteeFee: {
                    /** @enum {string} */
                    verdict: "exempt" | "charged";
                    charged: string;
                } | {
                    /** @enum {string} */
                    verdict: "not-governed" | "undetermined";
                    charged?: string;
                };
                /** @enum {string} */
                counterGuarantee: "to-be-dropped" | "none" | "not-governed" | "undetermined";
            }[];
            findings: {
                rule: string;
                ruleSet: string;
                conclusion: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                provisions: string[];
                zh: string;
                en: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
            }[];
            house?: ({
                fact: string;
                instalment: number;
                /** @enum {string} */
                component: "principal" | "interest";
                guarantee?: unknown;
                value: string | string[];
                gives?: {
                    [key: string]: string | number | boolean;
                };
            } | {
                fact: string;
                guarantee: number;
                instalment?: unknown;
                component?: unknown;
                value: string | string[];
                gives?: {
                    [key: string]: string | number | boolean;
                };
            } | {
                fact: string;
                instalment?: unknown;
                component?: unknown;
                guarantee?: unknown;
                value: string | string[];
                gives?: {
                    [key: string]: string | number | boolean;
                };
            })[];
            warnings: {
                rule: string;
                ruleSet: string;
                conclusion: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                provisions: string[];
                zh: string;
                en: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
            }[];
            missing: string[];
            unsettled: {
                ruleSet: string;
                zh: string;
                en: string;
                components: {
                    instalment: number;
                    /** @enum {string} */
                    component: "principal" | "interest";
                }[];
                missing: string[];
            }[];
            asOf?: string;
            lawAsOf?: string;
            readings: {
                [key: string]: string;
            };
            parameters?: {
                [key: string]: string;
            };
            rulebook: {
                id: string;
                version: string;
                digest: string;
                amends?: string;
            };
            citations: {
                provision: string;
                source: string;
                text: string;
                gloss: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                alsoForce?: ("obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target")[];
                addressee: string[];
            }[];
            trace?: {
                ruleSet: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
                conclusion: string | string[];
                readonly rules: {
                    rule: string;
                    /** @enum {string} */
                    result: "false" | "unknown" | "true";
                    conditions: components["schemas"]["schema0"];
                }[];
            }[];
            record?: {
                libraryVersion: string;
                inputDigest: string;
                decisionId: string;
            };
        };
        CompactDecision: {
            loanId: string;
            /** @enum {string} */
            track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
            inclusive: {
                /** @enum {string} */
                value: "yes" | "no" | "undetermined";
                /** @enum {string} */
                limb?: "enterprise" | "individual-business" | "business-owner";
            };
            instalments: {
                dueDate?: string;
                /** @enum {string} */
                track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                principal: {
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "nothing-due" | "apply-first" | "defer-as-requested" | "defer-to-cap" | "negotiate" | "no-deferral" | "undetermined";
                    /** @enum {string} */
                    penaltyWaived: "yes" | "upon-deferral" | "no" | "yes-undated" | "undetermined";
                    latestDate?: string;
                    grantedUntil?: string;
                    amount?: string;
                    beyondCap?: boolean;
                    penaltyInterest?: string;
                    /** @enum {string} */
                    rateBasis?: "contract" | "assumed-multiple";
                    contractInterest?: string;
                };
                interest: {
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "nothing-due" | "apply-first" | "defer-as-requested" | "defer-to-cap" | "negotiate" | "no-deferral" | "undetermined";
                    /** @enum {string} */
                    penaltyWaived: "yes" | "upon-deferral" | "no" | "yes-undated" | "undetermined";
                    latestDate?: string;
                    grantedUntil?: string;
                    amount?: string;
                    beyondCap?: boolean;
                    penaltyInterest?: string;
                    /** @enum {string} */
                    rateBasis?: "contract" | "assumed-multiple";
                    contractInterest?: string;
                };
            }[];
            guarantees?: {
                /** @enum {string} */
                arrangement: "no-guarantee" | "in-place" | "to-agree" | "not-governed" | "undetermined";
                fee: {
                    /** @enum {string} */
                    verdict: "within-half" | "above-half";
                    chargedRate: string;
                    allowedRate: string;
                } | {
                    /** @enum {string} */
                    verdict: "not-governed" | "undetermined";
                    chargedRate?: string;
                    allowedRate?: string;
                };
                compositeFee: {
                    /** @constant */
                    verdict: "within-ceiling";
                    rate: string;
                    ceiling: string;
                } | {
                    /** @constant */
                    verdict: "above-ceiling";
                    rate?: string;
                    ceiling: string;
                } | {
                    /** @enum {string} */
                    verdict: "not-governed" | "undetermined";
                    rate?: string;
                    ceiling?: string;
                };
                reGuaranteeFee: {
                    /** @enum {string} */
                    verdict: "exempt" | "charged";
                    charged: string;
                } | {
                    /** @enum {string} */
                    verdict: "not-governed" | "undetermined";
                    charged?: string;
                };
                /** @enum {string} */
                counterGuarantee: "to-be-dropped" | "none" | "not-governed" | "undetermined";
            }[];
            house?: ({
                fact: string;
                instalment: number;
                /** @enum {string} */
                component: "principal" | "interest";
                guarantee?: unknown;
                value: string | string[];
                gives?: {
                    [key: string]: string | number | boolean;
                };
            } | {
                fact: string;
                guarantee: number;
                instalment?: unknown;
                component?: unknown;
                value: string | string[];
                gives?: {
                    [key: string]: string | number | boolean;
                };
            } | {
                fact: string;
                instalment?: unknown;
                component?: unknown;
                guarantee?: unknown;
                value: string | string[];
                gives?: {
                    [key: string]: string | number | boolean;
                };
            })[];
            provisions: string[];
            warnings?: string[];
            missing: string[];
            asOf?: string;
            lawAsOf?: string;
            readings?: {
                [key: string]: string;
            };
            parameters?: {
                [key: string]: string;
            };
            rulebook: {
                id: string;
                version: string;
                digest: string;
                amends?: string;
            };
            record?: {
                libraryVersion: string;
                inputDigest: string;
                decisionId: string;
            };
        };
        Servicing: {
            components?: {
                /**
                 * 期次(从0起)
                 * @description 期次(从0起) — the place of the instalment in the schedule, from 0
                 */
                instalment?: number;
                /**
                 * 到期日
                 * Format: date
                 * @description 到期日 — the due date of the instalment, in place of its number; 格式:YYYY-MM-DD format: YYYY-MM-DD
                 */
                dueDate?: string;
                /**
                 * 本金或利息
                 * @description 本金或利息 — principal or interest
                 * @enum {string}
                 */
                component: "principal" | "interest";
                /**
                 * 处理(延期、拒绝、按逾期处理、如期偿还)
                 * @description 处理(延期、拒绝、按逾期处理、如期偿还) — what was done about it
                 * @enum {string}
                 */
                action?: "deferred" | "refused" | "overdue" | "paid";
                /**
                 * 实际延期至
                 * Format: date
                 * @description 实际延期至 — the day to which it was deferred; 格式:YYYY-MM-DD format: YYYY-MM-DD
                 */
                grantedUntil?: string;
                /**
                 * 拒绝理由
                 * @description 拒绝理由 — the reason given for a refusal
                 */
                refusalReason?: string;
                penaltyInterest?: {
                    /**
                     * 已收罚息
                     * @description 已收罚息 — the penalty interest charged, in yuan; 单位:元 unit: yuan
                     */
                    amount?: string | number;
                    /**
                     * 已收罚息的口径(按罚息利率全额,或仅加收部分)
                     * @description 已收罚息的口径(按罚息利率全额,或仅加收部分) — whether the amount is all at the penalty rate, contract interest included, or the surcharge alone
                     * @enum {string}
                     */
                    basis?: "penalty-rate" | "surcharge";
                    /**
                     * 罚息起算日
                     * Format: date
                     * @description 罚息起算日 — the first day that it was charged for; 格式:YYYY-MM-DD format: YYYY-MM-DD
                     */
                    from?: string;
                    /**
                     * 罚息截止日(不含)
                     * Format: date
                     * @description 罚息截止日(不含) — the day up to which it was charged, itself not counted; 格式:YYYY-MM-DD format: YYYY-MM-DD
                     */
                    until?: string;
                } | null;
            }[];
            guarantee?: {
                /**
                 * 担保安排(保持、替代、失效、待担保人同意、无担保)
                 * @description 担保安排(保持、替代、失效、待担保人同意、无担保) — whether the guarantee is kept, replaced, lapsed, awaits the guarantor's consent, or there is none
                 * @enum {string}
                 */
                arrangement?: "kept" | "replaced" | "lapsed" | "consent-pending" | "none";
                /**
                 * 实收担保费率
                 * @description 实收担保费率 — the guarantee fee rate charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                chargedFeeRate?: string | number;
                /**
                 * 其他费用年化费率
                 * @description 其他费用年化费率 — other fees of the guarantee as a rate a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                otherFeeRate?: string | number;
                /**
                 * 再担保费
                 * @description 再担保费 — the re-guarantee fee charged, in yuan; 单位:元 unit: yuan
                 */
                reGuaranteeFee?: string | number;
                /**
                 * 是否要求反担保
                 * @description 是否要求反担保 — whether a counter-guarantee is required
                 */
                counterGuarantee?: boolean;
                /**
                 * 是否已与企业、担保人协商
                 * @description 是否已与企业、担保人协商 — whether the arrangement was discussed with the enterprise and the guarantor
                 */
                consulted?: boolean;
                /**
                 * 担保费计费基数
                 * @description 担保费计费基数 — the amount on which the yearly fee rates are charged, in yuan; 单位:元 unit: yuan
                 */
                feeBase?: string | number;
            };
            guarantees?: {
                /**
                 * 担保安排(保持、替代、失效、待担保人同意、无担保)
                 * @description 担保安排(保持、替代、失效、待担保人同意、无担保) — whether the guarantee is kept, replaced, lapsed, awaits the guarantor's consent, or there is none
                 * @enum {string}
                 */
                arrangement?: "kept" | "replaced" | "lapsed" | "consent-pending" | "none";
                /**
                 * 实收担保费率
                 * @description 实收担保费率 — the guarantee fee rate charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                chargedFeeRate?: string | number;
                /**
                 * 其他费用年化费率
                 * @description 其他费用年化费率 — other fees of the guarantee as a rate a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                otherFeeRate?: string | number;
                /**
                 * 再担保费
                 * @description 再担保费 — the re-guarantee fee charged, in yuan; 单位:元 unit: yuan
                 */
                reGuaranteeFee?: string | number;
                /**
                 * 是否要求反担保
                 * @description 是否要求反担保 — whether a counter-guarantee is required
                 */
                counterGuarantee?: boolean;
                /**
                 * 是否已与企业、担保人协商
                 * @description 是否已与企业、担保人协商 — whether the arrangement was discussed with the enterprise and the guarantor
                 */
                consulted?: boolean;
                /**
                 * 担保费计费基数
                 * @description 担保费计费基数 — the amount on which the yearly fee rates are charged, in yuan; 单位:元 unit: yuan
                 */
                feeBase?: string | number;
                /**
                 * 担保序号(从0起)
                 * @description 担保序号(从0起) — the place of the guarantee in the loan's list, from 0
                 */
                guarantee: number;
            }[];
        };
        Audit: {
            loanId: string;
            /** @enum {string} */
            verdict: "breach" | "open" | "undetermined" | "lawful-as-read" | "lawful";
            breaches: {
                rule: string;
                ruleSet: string;
                conclusion: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                provisions: string[];
                zh: string;
                en: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
                addressee: string[];
                refund?: {
                    amount: string;
                    formula?: string;
                };
                excessRate?: string;
                departsFrom: {
                    path: string;
                    decided?: unknown;
                };
                refundRange?: {
                    least: string;
                    chosen?: string;
                    most?: string;
                };
                turnsOn?: {
                    interpretations: string[];
                    otherwise: {
                        readings: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        result: "breach" | "note" | "lawful" | "undetermined";
                        finding?: {
                            rule: string;
                            ruleSet: string;
                            conclusion: string;
                            /** @enum {string} */
                            force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                            provisions: string[];
                            zh: string;
                            en: string;
                            instalment?: number;
                            /** @enum {string} */
                            component?: "principal" | "interest";
                            guarantee?: number;
                            addressee: string[];
                            refund?: {
                                amount: string;
                                formula?: string;
                            };
                            excessRate?: string;
                            departsFrom: {
                                path: string;
                                decided?: unknown;
                            };
                        };
                        missing?: string[];
                    }[];
                };
            }[];
            open: {
                ruleSet: string;
                zh: string;
                en: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
                /** @enum {string} */
                chosen: "breach" | "note" | "lawful";
                rule?: string;
                conclusion?: string;
                /** @enum {string} */
                force?: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                provisions: string[];
                addressee: string[];
                refund?: {
                    amount: string;
                    formula?: string;
                };
                refundRange?: {
                    least: string;
                    chosen?: string;
                    most?: string;
                };
                excessRate?: string;
                departsFrom?: {
                    path: string;
                    decided?: unknown;
                };
                turnsOn: {
                    interpretations: string[];
                    otherwise: {
                        readings: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        result: "breach" | "note" | "lawful" | "undetermined";
                        finding?: {
                            rule: string;
                            ruleSet: string;
                            conclusion: string;
                            /** @enum {string} */
                            force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                            provisions: string[];
                            zh: string;
                            en: string;
                            instalment?: number;
                            /** @enum {string} */
                            component?: "principal" | "interest";
                            guarantee?: number;
                            addressee: string[];
                            refund?: {
                                amount: string;
                                formula?: string;
                            };
                            excessRate?: string;
                            departsFrom: {
                                path: string;
                                decided?: unknown;
                            };
                        };
                        missing?: string[];
                    }[];
                };
            }[];
            notes: {
                rule: string;
                ruleSet: string;
                conclusion: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                provisions: string[];
                zh: string;
                en: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
                addressee: string[];
                refund?: {
                    amount: string;
                    formula?: string;
                };
                excessRate?: string;
                departsFrom: {
                    path: string;
                    decided?: unknown;
                };
                refundRange?: {
                    least: string;
                    chosen?: string;
                    most?: string;
                };
                turnsOn?: {
                    interpretations: string[];
                    otherwise: {
                        readings: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        result: "breach" | "note" | "lawful" | "undetermined";
                        finding?: {
                            rule: string;
                            ruleSet: string;
                            conclusion: string;
                            /** @enum {string} */
                            force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                            provisions: string[];
                            zh: string;
                            en: string;
                            instalment?: number;
                            /** @enum {string} */
                            component?: "principal" | "interest";
                            guarantee?: number;
                            addressee: string[];
                            refund?: {
                                amount: string;
                                formula?: string;
                            };
                            excessRate?: string;
                            departsFrom: {
                                path: string;
                                decided?: unknown;
                            };
                        };
                        missing?: string[];
                    }[];
                };
            }[];
            undetermined: {
                ruleSet: string;
                zh: string;
                en: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
                /** @enum {string} */
                mayBe: "breach" | "note";
                missing: string[];
                turnsOn?: {
                    interpretations: string[];
                    otherwise: {
                        readings: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        result: "breach" | "note" | "lawful" | "undetermined";
                        finding?: {
                            rule: string;
                            ruleSet: string;
                            conclusion: string;
                            /** @enum {string} */
                            force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                            provisions: string[];
                            zh: string;
                            en: string;
                            instalment?: number;
                            /** @enum {string} */
                            component?: "principal" | "interest";
                            guarantee?: number;
                            addressee: string[];
                            refund?: {
                                amount: string;
                                formula?: string;
                            };
                            excessRate?: string;
                            departsFrom: {
                                path: string;
                                decided?: unknown;
                            };
                        };
                        missing?: string[];
                    }[];
                };
            }[];
            totalRefund: {
                least: string;
                chosen: string;
                most: string;
                complete: boolean;
            };
            missing: string[];
            decision: components["schemas"]["Decision"];
            readings: {
                [key: string]: string;
            };
            parameters?: {
                [key: string]: string;
            };
            rulebook: {
                id: string;
                version: string;
                digest: string;
                amends?: string;
            };
            citations: {
                provision: string;
                source: string;
                text: string;
                gloss: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                alsoForce?: ("obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target")[];
                addressee: string[];
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            code?: string;
            problems?: {
                path: string;
                value?: unknown;
                expected?: string;
                nearest?: string;
                message: string;
            }[];
            index?: number;
            line?: number;
        };
        Target: ("shall-defer" | "may-negotiate" | "not-covered") | {
            /** @enum {string} */
            track: "shall-defer" | "may-negotiate" | "not-covered";
            instalment?: number;
            /** @enum {string} */
            component?: "principal" | "interest";
        } | {
            /** @enum {string} */
            outcome: "nothing-due" | "apply-first" | "defer-as-requested" | "defer-to-cap" | "negotiate" | "no-deferral";
            instalment: number;
            /** @enum {string} */
            component: "principal" | "interest";
        } | {
            /** @enum {string} */
            waiver: "yes" | "upon-deferral" | "no";
            instalment: number;
            /** @enum {string} */
            component: "principal" | "interest";
        } | {
            /** @enum {string} */
            guarantee: "arrangement" | "fee" | "compositeFee" | "reGuaranteeFee" | "counterGuarantee";
            verdict: string;
            index?: number;
        };
        TargetRequest: {
            loan: components["schemas"]["Loan"];
            target: components["schemas"]["Target"];
        };
        LetterRequest: {
            loan: components["schemas"]["Loan"];
            borrower?: string;
            bank?: string;
            contact?: string;
            telephone?: string;
            number?: string;
            date?: string;
        };
        FileNoteRequest: {
            loan: components["schemas"]["Loan"];
            officer?: string;
            reviewer?: string;
            date?: string;
        };
        AuditRequest: {
            loan: components["schemas"]["Loan"];
            servicing: components["schemas"]["Servicing"];
        };
        ComparisonRequest: {
            loans: components["schemas"]["Loan"][];
            from?: {
                rulebook?: string;
                readings?: {
                    [key: string]: string;
                };
                parameters?: {
                    [key: string]: string;
                };
                asOf?: string;
                lawAsOf?: string;
            };
            to: {
                rulebook?: string;
                readings?: {
                    [key: string]: string;
                };
                parameters?: {
                    [key: string]: string;
                };
                asOf?: string;
                lawAsOf?: string;
            };
            examples?: number;
        };
        Explanation: {
            decision: components["schemas"]["Decision"];
            loan: {
                ruleSet: string;
                decides: string;
                rule: string;
                conclusion: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                zh: string;
                en: string;
                provisions: string[];
                conditions: {
                    id: string;
                    holds: boolean;
                    zh: string;
                    en: string;
                    facts: {
                        path: string;
                        type: {
                            /** @enum {string} */
                            kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                        } | {
                            /** @constant */
                            kind: "choice";
                            values: string[];
                        };
                        value?: string | number | boolean | null;
                        comparison?: {
                            /** @enum {string} */
                            operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
                            expected: (string | number | boolean) | string[];
                            from?: string;
                            holds: boolean;
                        };
                    }[];
                    premises: string[];
                }[];
                facts: {
                    path: string;
                    type: {
                        /** @enum {string} */
                        kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                    } | {
                        /** @constant */
                        kind: "choice";
                        values: string[];
                    };
                    value?: string | number | boolean | null;
                    comparison?: {
                        /** @enum {string} */
                        operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
                        expected: (string | number | boolean) | string[];
                        from?: string;
                        holds: boolean;
                    };
                }[];
                premises: string[];
            }[];
            components: {
                instalment: number;
                /** @enum {string} */
                component: "principal" | "interest";
                reasons: {
                    ruleSet: string;
                    decides: string;
                    rule: string;
                    conclusion: string;
                    /** @enum {string} */
                    force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                    zh: string;
                    en: string;
                    provisions: string[];
                    conditions: {
                        id: string;
                        holds: boolean;
                        zh: string;
                        en: string;
                        facts: {
                            path: string;
                            type: {
                                /** @enum {string} */
                                kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                            } | {
                                /** @constant */
                                kind: "choice";
                                values: string[];
                            };
                            value?: string | number | boolean | null;
                            comparison?: {
                                /** @enum {string} */
                                operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
                                expected: (string | number | boolean) | string[];
                                from?: string;
                                holds: boolean;
                            };
                        }[];
                        premises: string[];
                    }[];
                    facts: {
                        path: string;
                        type: {
                            /** @enum {string} */
                            kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                        } | {
                            /** @constant */
                            kind: "choice";
                            values: string[];
                        };
                        value?: string | number | boolean | null;
                        comparison?: {
                            /** @enum {string} */
                            operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
                            expected: (string | number | boolean) | string[];
                            from?: string;
                            holds: boolean;
                        };
                    }[];
                    premises: string[];
                }[];
            }[];
            guarantees: {
                guarantee: number;
                reasons: {
                    ruleSet: string;
                    decides: string;
                    rule: string;
                    conclusion: string;
                    /** @enum {string} */
                    force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                    zh: string;
                    en: string;
                    provisions: string[];
                    conditions: {
                        id: string;
                        holds: boolean;
                        zh: string;
                        en: string;
                        facts: {
                            path: string;
                            type: {
                                /** @enum {string} */
                                kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                            } | {
                                /** @constant */
                                kind: "choice";
                                values: string[];
                            };
                            value?: string | number | boolean | null;
                            comparison?: {
                                /** @enum {string} */
                                operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
                                expected: (string | number | boolean) | string[];
                                from?: string;
                                holds: boolean;
                            };
                        }[];
                        premises: string[];
                    }[];
                    facts: {
                        path: string;
                        type: {
                            /** @enum {string} */
                            kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                        } | {
                            /** @constant */
                            kind: "choice";
                            values: string[];
                        };
                        value?: string | number | boolean | null;
                        comparison?: {
                            /** @enum {string} */
                            operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
                            expected: (string | number | boolean) | string[];
                            from?: string;
                            holds: boolean;
                        };
                    }[];
                    premises: string[];
                }[];
            }[];
            readings: {
                interpretation: {
                    id: string;
                    question: {
                        zh: string;
                        en: string;
                    };
                    point?: {
                        zh: string;
                        en: string;
                    };
                    readings: {
                        id: string;
                        /** @enum {string} */
                        standing: "default" | "tenable" | "remote";
                        zh: string;
                        en: string;
                        against?: {
                            zh: string;
                            en: string;
                        };
                        countedBy?: {
                            zh: string;
                            en: string;
                            fact: string;
                            /** @enum {string} */
                            component?: "principal" | "interest";
                        };
                        inForce?: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until?: string;
                        };
                    }[];
                    reason: {
                        zh: string;
                        en: string;
                    };
                    provisions: string[];
                };
                reading: {
                    id: string;
                    /** @enum {string} */
                    standing: "default" | "tenable" | "remote";
                    zh: string;
                    en: string;
                    against?: {
                        zh: string;
                        en: string;
                    };
                    countedBy?: {
                        zh: string;
                        en: string;
                        fact: string;
                        /** @enum {string} */
                        component?: "principal" | "interest";
                    };
                    inForce?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until?: string;
                    };
                };
                isDefault: boolean;
            }[];
            readingsExamined: boolean;
        };
        WhyNot: {
            target: components["schemas"]["Target"];
            reached: boolean;
            decision: components["schemas"]["Decision"];
            ways: {
                rules: {
                    zh: string;
                    en: string;
                    rule: string;
                }[];
                unmet: {
                    path: string;
                    type: {
                        /** @enum {string} */
                        kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                    } | {
                        /** @constant */
                        kind: "choice";
                        values: string[];
                    };
                    value?: string | number | boolean | null;
                    /** @enum {string} */
                    operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
                    expected?: (string | number | boolean) | string[];
                    from?: string;
                    rule: string;
                    against: boolean;
                    provisions: string[];
                }[];
            }[];
            shadowed: {
                rule: string;
                by: {
                    rule: string;
                    ruleSet: string;
                    conclusion: string;
                    /** @enum {string} */
                    force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                    provisions: string[];
                    zh: string;
                    en: string;
                    instalment?: number;
                    /** @enum {string} */
                    component?: "principal" | "interest";
                    guarantee?: number;
                };
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
            }[];
            closedBy: string[];
            truncated: boolean;
        };
        WhatIf: {
            target: components["schemas"]["Target"];
            reached: boolean;
            decision: components["schemas"]["Decision"];
            counterfactuals: {
                changes: {
                    path: string;
                    type: {
                        /** @enum {string} */
                        kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
                    } | {
                        /** @constant */
                        kind: "choice";
                        values: string[];
                    };
                    from?: string | number | boolean | null;
                    to: string | number | boolean | null;
                    within?: {
                        from?: string | number | boolean;
                        to?: string | number | boolean;
                    };
                    /** @enum {string} */
                    by: "borrower" | "bank" | "guarantor" | "nobody";
                    reason: {
                        zh: string;
                        en: string;
                    };
                }[];
                attainable: boolean;
                loan: components["schemas"]["Loan"];
                decision: components["schemas"]["Decision"];
            }[];
            exhaustive: boolean;
        };
        Questions: {
            path: string;
            type: {
                /** @enum {string} */
                kind: "money" | "rate" | "date" | "count" | "flag" | "factor";
            } | {
                /** @constant */
                kind: "choice";
                values: string[];
            };
            mayBeNone: boolean;
            instalment?: number;
            guarantee?: number;
            question: {
                zh: string;
                en: string;
            };
            unit: {
                zh: string;
                en: string;
            };
            choices?: {
                zh: string;
                en: string;
                value: string;
            }[];
            settles: number;
        }[];
        Sensitivity: {
            loanId: string;
            baseline: {
                /** @enum {string} */
                track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                inclusive: {
                    /** @enum {string} */
                    value: "yes" | "no" | "undetermined";
                    /** @enum {string} */
                    limb?: "enterprise" | "individual-business" | "business-owner";
                };
                instalments: {
                    dueDate?: string;
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    principal: {
                        amount?: string;
                        /** @enum {string} */
                        track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                        /** @enum {string} */
                        outcome: "defer-as-requested" | "defer-to-cap";
                        latestDate?: string;
                        requestedUntil?: string;
                        requestedDates?: string[];
                        grantedUntil: string;
                        beyondCap?: boolean;
                        penaltyInterest: {
                            /** @enum {string} */
                            waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount?: unknown;
                            formula?: unknown;
                            /** @constant */
                            rateBasis?: "contract";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: unknown;
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount: string;
                            formula: string;
                            /** @enum {string} */
                            rateBasis: "contract" | "assumed-multiple";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: {
                                amount: string;
                                formula: string;
                            };
                        };
                        turnsOn?: {
                            track?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            outcome?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            waiver?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            grantedUntil?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            penaltyAmount?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                        };
                    } | {
                        amount?: string;
                        /** @enum {string} */
                        track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                        /** @enum {string} */
                        outcome: "nothing-due" | "apply-first" | "negotiate" | "no-deferral" | "undetermined";
                        latestDate?: string;
                        requestedUntil?: string;
                        requestedDates?: string[];
                        grantedUntil?: unknown;
                        beyondCap?: boolean;
                        penaltyInterest: {
                            /** @enum {string} */
                            waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount?: unknown;
                            formula?: unknown;
                            /** @constant */
                            rateBasis?: "contract";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: unknown;
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount: string;
                            formula: string;
                            /** @enum {string} */
                            rateBasis: "contract" | "assumed-multiple";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: {
                                amount: string;
                                formula: string;
                            };
                        };
                        turnsOn?: {
                            track?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            outcome?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            waiver?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            grantedUntil?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            penaltyAmount?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                        };
                    };
                    interest: {
                        amount?: string;
                        /** @enum {string} */
                        track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                        /** @enum {string} */
                        outcome: "defer-as-requested" | "defer-to-cap";
                        latestDate?: string;
                        requestedUntil?: string;
                        requestedDates?: string[];
                        grantedUntil: string;
                        beyondCap?: boolean;
                        penaltyInterest: {
                            /** @enum {string} */
                            waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount?: unknown;
                            formula?: unknown;
                            /** @constant */
                            rateBasis?: "contract";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: unknown;
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount: string;
                            formula: string;
                            /** @enum {string} */
                            rateBasis: "contract" | "assumed-multiple";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: {
                                amount: string;
                                formula: string;
                            };
                        };
                        turnsOn?: {
                            track?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            outcome?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            waiver?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            grantedUntil?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            penaltyAmount?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                        };
                    } | {
                        amount?: string;
                        /** @enum {string} */
                        track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                        /** @enum {string} */
                        outcome: "nothing-due" | "apply-first" | "negotiate" | "no-deferral" | "undetermined";
                        latestDate?: string;
                        requestedUntil?: string;
                        requestedDates?: string[];
                        grantedUntil?: unknown;
                        beyondCap?: boolean;
                        penaltyInterest: {
                            /** @enum {string} */
                            waived: "yes-undated" | "upon-deferral" | "no" | "undetermined";
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount?: unknown;
                            formula?: unknown;
                            /** @constant */
                            rateBasis?: "contract";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: unknown;
                        } | {
                            /** @constant */
                            waived: "yes";
                            from: string;
                            until: string;
                            amount: string;
                            formula: string;
                            /** @enum {string} */
                            rateBasis: "contract" | "assumed-multiple";
                            atPenaltyRate?: {
                                amount: string;
                                formula: string;
                            };
                            contractInterest?: {
                                amount: string;
                                formula: string;
                            };
                        };
                        turnsOn?: {
                            track?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            outcome?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            waiver?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            grantedUntil?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                            penaltyAmount?: {
                                value: string;
                                readings: {
                                    [key: string]: string;
                                };
                                missing?: string[];
                            }[];
                        };
                    };
                }[];
                guarantees?: {
                    /** @enum {string} */
                    arrangement: "no-guarantee" | "in-place" | "to-agree" | "not-governed" | "undetermined";
                    fee: {
                        /** @enum {string} */
                        verdict: "within-half" | "above-half";
                        chargedRate: string;
                        allowedRate: string;
                    } | {
                        /** @enum {string} */
                        verdict: "not-governed" | "undetermined";
                        chargedRate?: string;
                        allowedRate?: string;
                    };
                    compositeFee: {
                        /** @constant */
                        verdict: "within-ceiling";
                        rate: string;
                        ceiling: string;
                    } | {
                        /** @constant */
                        verdict: "above-ceiling";
                        rate?: string;
                        ceiling: string;
                    } | {
                        /** @enum {string} */
                        verdict: "not-governed" | "undetermined";
                        rate?: string;
                        ceiling?: string;
                    };
                    reGuaranteeFee: {
                        /** @enum {string} */
                        verdict: "exempt" | "charged";
                        charged: string;
                    } | {
                        /** @enum {string} */
                        verdict: "not-governed" | "undetermined";
                        charged?: string;
                    };
                    /** @enum {string} */
                    counterGuarantee: "to-be-dropped" | "none" | "not-governed" | "undetermined";
                }[];
                missing: string[];
            };
            matters: {
                interpretation: string;
                question: {
                    zh: string;
                    en: string;
                };
                provisions: string[];
                chosen: string;
                /** @enum {string} */
                standing: "default" | "tenable" | "remote";
                changes: {
                    readings: {
                        [key: string]: string;
                    };
                    differences: {
                        path: string;
                        from?: string | number | boolean;
                        to?: string | number | boolean;
                    }[];
                    standings: {
                        [key: string]: "default" | "tenable" | "remote";
                    };
                    nowMissing: string[];
                }[];
            }[];
            settled: string[];
            readings: {
                [key: string]: string;
            };
            parameters?: {
                [key: string]: string;
            };
            rulebook: {
                id: string;
                version: string;
                digest: string;
                amends?: string;
            };
        };
        Assessment: {
            statements: {
                zh: string;
                en: string;
            }[];
            findings: {
                rule: string;
                ruleSet: string;
                conclusion: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                provisions: string[];
                zh: string;
                en: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
            }[];
            missing: string[];
            readings: {
                [key: string]: string;
            };
            parameters?: {
                [key: string]: string;
            };
            rulebook: {
                id: string;
                version: string;
                digest: string;
                amends?: string;
            };
            lawAsOf?: string;
            citations: {
                provision: string;
                source: string;
                text: string;
                gloss: string;
                /** @enum {string} */
                force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                alsoForce?: ("obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target")[];
                addressee: string[];
            }[];
            trace?: {
                ruleSet: string;
                instalment?: number;
                /** @enum {string} */
                component?: "principal" | "interest";
                guarantee?: number;
                conclusion: string | string[];
                readonly rules: {
                    rule: string;
                    /** @enum {string} */
                    result: "false" | "unknown" | "true";
                    conditions: components["schemas"]["schema0"];
                }[];
            }[];
        } & {
            [key: string]: unknown;
        };
        Comparison: {
            from: {
                rulebook: {
                    id: string;
                    version: string;
                    digest: string;
                    amends?: string;
                };
                readings: {
                    [key: string]: string;
                };
                parameters?: {
                    [key: string]: string;
                };
                asOf?: string;
                lawAsOf?: string;
                house?: string[];
            };
            to: {
                rulebook: {
                    id: string;
                    version: string;
                    digest: string;
                    amends?: string;
                };
                readings: {
                    [key: string]: string;
                };
                parameters?: {
                    [key: string]: string;
                };
                asOf?: string;
                lawAsOf?: string;
                house?: string[];
            };
            loans: {
                compared: number;
                changed: number;
            };
            components: {
                compared: number;
                changed: number;
            };
            rejected: number;
            tracks: {
                /** @enum {string} */
                from: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                /** @enum {string} */
                to: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                loans: number;
                components: number;
                principal: string;
                interest: string;
            }[];
            penaltyInterest: {
                from: string;
                to: string;
            };
            penaltyAssumed: {
                from: string;
                to: string;
            };
            contractInterest: {
                from: string;
                to: string;
            };
            unknownAmounts: number;
            inclusive: {
                from: string;
                to: string;
                loans: number;
            }[];
            guarantees: {
                part: string;
                from: string;
                to: string;
                guarantees: number;
            }[];
            house?: {
                fact: string;
                /** @enum {string} */
                grain: "loan" | "component" | "guarantee";
                from: string;
                to: string;
                count: number;
                examples: {
                    loanId: string;
                    instalment?: number;
                    /** @enum {string} */
                    component?: "principal" | "interest";
                    guarantee?: number;
                    from?: {
                        [key: string]: string | number | boolean;
                    };
                    to?: {
                        [key: string]: string | number | boolean;
                    };
                }[];
            }[];
            changes: {
                from: {
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "nothing-due" | "apply-first" | "defer-as-requested" | "defer-to-cap" | "negotiate" | "no-deferral" | "undetermined";
                    /** @enum {string} */
                    waiver: "yes" | "upon-deferral" | "no" | "undetermined";
                };
                to: {
                    /** @enum {string} */
                    track: "shall-defer" | "may-negotiate" | "not-covered" | "undetermined";
                    /** @enum {string} */
                    outcome: "nothing-due" | "apply-first" | "defer-as-requested" | "defer-to-cap" | "negotiate" | "no-deferral" | "undetermined";
                    /** @enum {string} */
                    waiver: "yes" | "upon-deferral" | "no" | "undetermined";
                };
                answers: ("track" | "outcome" | "waiver" | "latestDate" | "grantedUntil" | "penaltyInterest")[];
                rules: {
                    fact: string;
                    from?: {
                        rule: string;
                        zh: string;
                        en: string;
                        provisions: string[];
                    };
                    to?: {
                        rule: string;
                        zh: string;
                        en: string;
                        provisions: string[];
                    };
                }[];
                loans: number;
                components: number;
                principal: string;
                interest: string;
                unknownAmounts: number;
                penaltyInterest: {
                    from: string;
                    to: string;
                };
                examples: {
                    loanId: string;
                    instalment: number;
                    /** @enum {string} */
                    component: "principal" | "interest";
                    dueDate?: string;
                    amount?: string;
                    from: {
                        latestDate?: string;
                        grantedUntil?: string;
                        penaltyInterest?: string;
                    };
                    to: {
                        latestDate?: string;
                        grantedUntil?: string;
                        penaltyInterest?: string;
                    };
                }[];
            }[];
        };
        Rulebooks: {
            id: string;
            version: string;
            digest: string;
            title: {
                zh: string;
                en: string;
            };
            isDefault: boolean;
            lawAsOf?: string;
            governs?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
                basis?: {
                    zh: string;
                    en: string;
                };
            };
        }[];
        Provision: {
            id: string;
            source: string;
            text: string;
            gloss: string;
            span?: {
                start: number;
                end: number;
            };
            /** @enum {string} */
            force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
            alsoForce?: ("obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target")[];
            addressee: string[];
            undecidable?: {
                zh: string;
                en: string;
            };
            clauses?: {
                text: string;
                gloss: string;
                ruleSets?: string[];
                undecidable?: {
                    zh: string;
                    en: string;
                };
            }[];
            from?: {
                id: string;
                title: {
                    zh: string;
                    en: string;
                };
                shortTitle?: {
                    zh: string;
                    en: string;
                };
                issuer: {
                    zh: string;
                    en: string;
                };
                /** Format: date */
                dated: string;
                /** Format: date */
                inForceFrom: string;
                sha256?: string;
                length?: number;
                byAnalogy?: boolean;
            };
            rules: {
                zh: string;
                en: string;
                ruleSet: string;
                rule: string;
                inForce?: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until?: string;
                }[];
            }[];
            parameters: {
                id: string;
                /** @enum {string} */
                type: "money" | "rate" | "date" | "count" | "factor";
                value?: string;
                /** Format: date */
                inForceFrom?: string;
                title: {
                    zh: string;
                    en: string;
                };
                provisions?: string[];
                values?: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until?: string;
                    value: string;
                    provisions: string[];
                }[];
                basis?: {
                    zh: string;
                    en: string;
                };
                range?: {
                    min?: string;
                    max?: string;
                    whole?: boolean;
                    reason: {
                        zh: string;
                        en: string;
                    };
                };
                relations?: {
                    /** @enum {string} */
                    operator: "atMost" | "lessThan" | "onOrBefore" | "before";
                    parameter: string;
                    reason: {
                        zh: string;
                        en: string;
                    };
                }[];
                inForce?: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until?: string;
                }[];
            }[];
            interpretations: {
                id: string;
                question: {
                    zh: string;
                    en: string;
                };
                point?: {
                    zh: string;
                    en: string;
                };
                readings: {
                    id: string;
                    /** @enum {string} */
                    standing: "default" | "tenable" | "remote";
                    zh: string;
                    en: string;
                    against?: {
                        zh: string;
                        en: string;
                    };
                    countedBy?: {
                        zh: string;
                        en: string;
                        fact: string;
                        /** @enum {string} */
                        component?: "principal" | "interest";
                    };
                    inForce?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until?: string;
                    };
                }[];
                reason: {
                    zh: string;
                    en: string;
                };
                provisions: string[];
            }[];
            inForce?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
            }[];
        };
        Provisions: components["schemas"]["Provision"][];
        Readings: {
            zh: string;
            en: string;
            id: string;
            name: string;
            readings: {
                zh: string;
                en: string;
                id: string;
                /** @enum {string} */
                standing: "default" | "tenable" | "remote";
                inForce?: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until?: string;
                };
            }[];
            provisions: string[];
        }[];
        Parameters: {
            zh: string;
            en: string;
            id: string;
            name: string;
            type: string;
            value: string;
            inForceFrom: string;
            range?: {
                min?: string;
                max?: string;
                whole?: boolean;
                reason: {
                    zh: string;
                    en: string;
                };
            };
            provisions: string[];
            values?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
                value: string;
                provisions: string[];
            }[];
            inForce?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
            }[];
        }[];
        Facts: {
            zh: string;
            en: string;
            name: string;
            /** @enum {string} */
            grain: "loan" | "component" | "guarantee" | "servicing" | "guarantee-servicing" | "main-bank" | "renewal" | "lender-year" | "region-year" | "support" | "enterprise";
            origin: string;
            type: string;
            values?: {
                zh: string;
                en: string;
                value: string;
            }[];
            ruleSet?: string;
            provisions?: string[];
            inForce?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
            }[];
        }[];
        RuleSets: {
            id: string;
            title: {
                zh: string;
                en: string;
            };
            decides: string;
            /** @enum {string} */
            grain: "loan" | "component" | "guarantee" | "servicing" | "guarantee-servicing" | "main-bank" | "renewal" | "lender-year" | "region-year" | "support" | "enterprise";
            /** @enum {string} */
            hitPolicy: "first" | "collect";
            inForce?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
            };
            rules: {
                name: string;
                priority: number;
                conditions: components["schemas"]["schema1"] | {
                    any: components["schemas"]["schema2"][];
                    named?: string;
                } | {
                    not: components["schemas"]["schema2"];
                    named?: string;
                };
                event: {
                    type: string;
                    params: {
                        /** @enum {string} */
                        force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                        provisions: string[];
                        zh: string;
                        en: string;
                        gives?: {
                            [key: string]: string | {
                                fact: string;
                            };
                        };
                    };
                };
                overrides?: string[];
            }[];
            otherwise?: {
                type: string;
                params: {
                    /** @enum {string} */
                    force: "obligation" | "permission" | "best-effort" | "encouragement" | "prohibition" | "definition" | "target";
                    provisions: string[];
                    zh: string;
                    en: string;
                    gives?: {
                        [key: string]: string | {
                            fact: string;
                        };
                    };
                };
                conditions?: components["schemas"]["schema1"] | {
                    any: components["schemas"]["schema2"][];
                    named?: string;
                } | {
                    not: components["schemas"]["schema2"];
                    named?: string;
                };
            };
        }[];
        Health: {
            /** @enum {string} */
            status: "alive" | "ready";
            version: string;
            rulebooks: {
                id: string;
                version: string;
                digest: string;
            }[];
        };
        guarantorInput: {
            /**
             * 担保业务编号
             * @description 担保业务编号 — the guarantor's own id of the guarantee
             */
            id?: string;
            borrower?: {
                /**
                 * 借款人类型
                 * @description 借款人类型 — what the borrower is
                 * @enum {string}
                 */
                kind?: "enterprise" | "individual-business" | "business-owner" | "other";
                /**
                 * 企业规模
                 * @description 企业规模 — the size of the enterprise; for a business owner, of the enterprise owned
                 * @enum {string}
                 */
                size?: "micro" | "small" | "medium" | "large";
            };
            guarantee: {
                /**
                 * 担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押)
                 * @description 担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押) — who or what guarantees the loan: a guarantee company, government-backed or commercial, an enterprise, a natural person, a mortgage, a pledge
                 * @enum {string}
                 */
                guarantorKind?: "government" | "commercial" | "enterprise" | "natural-person" | "mortgage" | "pledge";
                /**
                 * 担保金额
                 * @description 担保金额 — the amount guaranteed, in yuan; 单位:元 unit: yuan
                 */
                amount?: string | number;
                /**
                 * 担保期限(天)
                 * @description 担保期限(天) — the term of the guarantee in days
                 */
                days?: number;
                /**
                 * 标准担保费率
                 * @description 标准担保费率 — the standard guarantee fee rate, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                standardFeeRate?: string | number;
                /**
                 * 标准担保费
                 * @description 标准担保费 — the standard guarantee fee for the term, in yuan; 单位:元 unit: yuan
                 */
                standardFee?: string | number;
                /**
                 * 原担保费率
                 * @description 原担保费率 — the guarantee fee rate formerly charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                formerFeeRate?: string | number;
                /**
                 * 原担保费
                 * @description 原担保费 — the guarantee fee formerly charged for the term, in yuan; 单位:元 unit: yuan
                 */
                formerFee?: string | number;
                /**
                 * 实收担保费率
                 * @description 实收担保费率 — the guarantee fee rate charged, a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                chargedFeeRate?: string | number;
                /**
                 * 实收担保费
                 * @description 实收担保费 — the guarantee fee charged for the term, in yuan; 单位:元 unit: yuan
                 */
                chargedFee?: string | number;
                /**
                 * 其他费用年化费率
                 * @description 其他费用年化费率 — other fees of the guarantee as a rate a year; 单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)
                 */
                otherFeeRate?: string | number;
                otherFees?: {
                    /**
                     * 费用名称
                     * @description 费用名称 — what the fee is for
                     */
                    name?: string;
                    /**
                     * 费用金额
                     * @description 费用金额 — the fee for the term, in yuan; 单位:元 unit: yuan
                     */
                    amount?: string | number;
                }[];
                /**
                 * 再担保费
                 * @description 再担保费 — the re-guarantee fee charged, in yuan; 单位:元 unit: yuan
                 */
                reGuaranteeFee?: string | number;
                /**
                 * 是否要求反担保
                 * @description 是否要求反担保 — whether a counter-guarantee is required
                 */
                counterGuarantee?: boolean;
            };
        };
        "main-bankInput": {
            /**
             * 企业编号
             * @description 企业编号 — the host's own id of the enterprise
             */
            id?: string;
            basicAccountBank?: string | null;
            creditors?: {
                /**
                 * 债权银行
                 * @description 债权银行 — a creditor bank
                 */
                bank: string;
                /**
                 * 债权余额
                 * @description 债权余额 — what the enterprise owes it, in yuan; 单位:元 unit: yuan
                 */
                outstanding?: string | number;
            }[];
            newDebt?: {
                /**
                 * 新增负债的金融机构
                 * @description 新增负债的金融机构 — the institution to which the debt is to be owed
                 */
                institution?: string;
            } | null;
            outwardInvestment?: {
                /**
                 * 对外投资金额
                 * @description 对外投资金额 — the outward investment, in yuan; 单位:元 unit: yuan
                 */
                amount?: string | number;
            } | null;
            /**
             * 净资产(为负时填0)
             * @description 净资产(为负时填0) — net assets, in yuan; 0 where they are negative; 单位:元 unit: yuan
             */
            netAssets?: string | number;
            /**
             * 对外投资须征求意见的净资产比例(通知未规定,由使用方设定)
             * @description 对外投资须征求意见的净资产比例(通知未规定,由使用方设定) — the share of net assets beyond which investment needs consultation: the notice leaves it open and the host sets it
             */
            investmentShare?: string;
            /**
             * 合同是否约定企业须事先征求主办银行意见、抄送纪要
             * @description 合同是否约定企业须事先征求主办银行意见、抄送纪要 — whether a contract binds the enterprise to consult the main bank first and to copy minutes to it: the notice is not addressed to enterprises
             */
            contractClause?: boolean;
            /**
             * 企业股东会和董事会纪要是否抄送主办银行
             * @description 企业股东会和董事会纪要是否抄送主办银行 — whether the minutes of the shareholders and the board are copied to the main bank
             */
            minutesCopied?: boolean;
            risk?: {
                /**
                 * 是否发生资金风险
                 * @description 是否发生资金风险 — whether it is in funding risk
                 */
                funds?: boolean;
                /**
                 * 是否发生债务风险
                 * @description 是否发生债务风险 — whether it is in debt risk
                 */
                debt?: boolean;
                /**
                 * 是否发生流动性风险
                 * @description 是否发生流动性风险 — whether it is in liquidity risk
                 */
                liquidity?: boolean;
            };
            /**
             * 主办银行的措施(抽贷、断贷、压贷、无)
             * @description 主办银行的措施(抽贷、断贷、压贷、无) — what the main bank does: withdraw 抽贷, cut off 断贷 or press down 压贷 loans, or none of these
             * @enum {string}
             */
            action?: "withdraw" | "cut" | "press" | "none";
            /**
             * 资金链是否断裂
             * @description 资金链是否断裂 — whether the enterprise's chain of funds is broken
             */
            chainBroken?: boolean;
            withdrawals?: {
                /**
                 * 抽贷银行
                 * @description 抽贷银行 — a bank that has withdrawn a loan
                 */
                bank: string;
                /**
                 * 抽贷日期
                 * Format: date
                 * @description 抽贷日期 — the day on which it did; 格式:YYYY-MM-DD format: YYYY-MM-DD
                 */
                on?: string;
            }[];
        };
        renewalInput: {
            /**
             * 贷款编号
             * @description 贷款编号 — the host's own id of the loan
             */
            id?: string;
            borrower?: {
                /**
                 * 借款人类型
                 * @description 借款人类型 — what the borrower is
                 * @enum {string}
                 */
                kind?: "enterprise" | "individual-business" | "business-owner" | "other";
                /**
                 * 企业规模
                 * @description 企业规模 — the size of the enterprise
                 * @enum {string}
                 */
                size?: "micro" | "small" | "medium" | "large";
            };
            /**
             * 是否续贷
             * @description 是否续贷 — whether the loan renews an earlier one
             */
            isRenewal?: boolean;
            /**
             * 是否符合条件(通知未规定,由使用方判定)
             * @description 是否符合条件(通知未规定,由使用方判定) — whether the renewal meets the conditions: the notice leaves them open and the host decides
             */
            qualifies?: boolean;
            /**
             * 续贷前是否先偿还本金
             * @description 续贷前是否先偿还本金 — whether the principal is repaid before the renewal
             */
            principalRepaidFirst?: boolean;
        };
        "lender-yearInput": {
            /**
             * 银行名称或编号
             * @description 银行名称或编号 — the bank's name or the host's id of it
             */
            id?: string;
            /**
             * 是否5家大型国有商业银行之一(通知未列明是哪5家,由使用方判定)
             * @description 是否5家大型国有商业银行之一(通知未列明是哪5家,由使用方判定) — whether it is one of the 5 large state-owned commercial banks: the notice does not name them and the host decides
             */
            largeStateOwned?: boolean;
            borrowers?: {
                /**
                 * 普惠型小微企业贷款户数
                 * @description 普惠型小微企业贷款户数 — borrowers of inclusive small-micro loans
                 */
                now?: number;
                /**
                 * 上年同期户数
                 * @description 上年同期户数 — borrowers in the same period of the year before
                 */
                yearBefore?: number;
            };
            balance?: {
                /**
                 * 普惠型小微企业贷款余额
                 * @description 普惠型小微企业贷款余额 — balance of inclusive small-micro loans, in yuan; 单位:元 unit: yuan
                 */
                now?: string | number;
                /**
                 * 上年同期余额
                 * @description 上年同期余额 — balance in the same period of the year before; 单位:元 unit: yuan
                 */
                yearBefore?: string | number;
                /**
                 * 前年同期余额
                 * @description 前年同期余额 — balance in the same period two years before; 单位:元 unit: yuan
                 */
                twoYearsBefore?: string | number;
            };
            unsecured?: {
                /**
                 * 信用贷款余额
                 * @description 信用贷款余额 — balance of unsecured loans 信用贷款, in yuan; 单位:元 unit: yuan
                 */
                now?: string | number;
                /**
                 * 上年同期信用贷款余额
                 * @description 上年同期信用贷款余额 — balance of unsecured loans in the same period of the year before; 单位:元 unit: yuan
                 */
                yearBefore?: string | number;
            };
        };
        "region-yearInput": {
            /**
             * 地区或编号
             * @description 地区或编号 — the Region or the host's id of the record
             */
            id?: string;
            /**
             * 截至日期
             * Format: date
             * @description 截至日期 — the day up to which, itself included, the figures count; 格式:YYYY-MM-DD format: YYYY-MM-DD
             */
            asOf?: string;
            /**
             * 新增贷款
             * @description 新增贷款 — new loans since the year began, in yuan; 单位:元 unit: yuan
             */
            newLoans?: string | number;
            /**
             * 地方法人金融机构新增普惠小微信用贷款
             * @description 地方法人金融机构新增普惠小微信用贷款 — new inclusive small-micro unsecured loans of local incorporated institutions since the year began, in yuan; 单位:元 unit: yuan
             */
            inclusiveUnsecured?: string | number;
            /**
             * “金融+”融资对接活动场次
             * @description “金融+”融资对接活动场次 — “Finance Plus” matchmaking events since the year began
             */
            events?: number;
            /**
             * 已投放民营企业政策性纾困基金
             * @description 已投放民营企业政策性纾困基金 — relief fund put out to private enterprises since the year began, in yuan; 单位:元 unit: yuan
             */
            reliefFund?: string | number;
            unsecured?: {
                /**
                 * 信用贷款余额
                 * @description 信用贷款余额 — balance of unsecured loans 信用贷款, in yuan; 单位:元 unit: yuan
                 */
                now?: string | number;
                /**
                 * 上年同期信用贷款余额
                 * @description 上年同期信用贷款余额 — balance of unsecured loans in the same period of the year before; 单位:元 unit: yuan
                 */
                yearBefore?: string | number;
            };
        };
        supportInput: {
            /**
             * 企业或机构编号
             * @description 企业或机构编号 — the host's own id of the enterprise or institution
             */
            id?: string;
            bridge?: {
                /**
                 * 是否使用自治区政策性转贷资金转贷过桥
                 * @description 是否使用自治区政策性转贷资金转贷过桥 — whether the Region's policy on-lending funds bridge the renewal
                 */
                policyFund?: boolean;
                /**
                 * 转贷过桥费用(减收前)
                 * @description 转贷过桥费用(减收前) — the bridge-fund fee before it is reduced, in yuan; 单位:元 unit: yuan
                 */
                fee?: string | number;
            };
            bond?: {
                /**
                 * 是否民营企业
                 * @description 是否民营企业 — whether the issuer is a private enterprise
                 */
                privateEnterprise?: boolean;
                /**
                 * 是否成功发行
                 * @description 是否成功发行 — whether the bonds have been issued
                 */
                issued?: boolean;
                /**
                 * 债券种类(非金融企业债务融资工具、公司债、企业债、集合债、其他债券、非债券)
                 * @description 债券种类(非金融企业债务融资工具、公司债、企业债、集合债、其他债券、非债券) — the kind of bond: debt financing instrument of a non-financial enterprise, corporate bond, enterprise bond, collective bond, another bond, none
                 * @enum {string}
                 */
                instrument?: "debt-financing-instrument" | "corporate-bond" | "enterprise-bond" | "collective-bond" | "other-bond" | "none";
                /**
                 * 发债额度
                 * @description 发债额度 — the amount issued, in yuan; 单位:元 unit: yuan
                 */
                amount?: string | number;
                /**
                 * 债券期限(年)
                 * @description 债券期限(年) — the term of the bonds in years
                 */
                termYears?: string;
            };
            relending?: {
                /**
                 * 是否地方法人机构
                 * @description 是否地方法人机构 — whether it is a local incorporated institution
                 */
                localInstitution?: boolean;
                /**
                 * 是否符合条件(由人民银行认定)
                 * @description 是否符合条件(由人民银行认定) — whether it meets the conditions, which the central bank decides
                 */
                qualifies?: boolean;
                /**
                 * 贷款种类(普惠小微信用贷款、其他普惠小微贷款、其他贷款)
                 * @description 贷款种类(普惠小微信用贷款、其他普惠小微贷款、其他贷款) — which loans they are: inclusive small-micro loans without security, inclusive ones with it, or others
                 * @enum {string}
                 */
                loans?: "inclusive-unsecured" | "inclusive-secured" | "other";
                /**
                 * 贷款本金
                 * @description 贷款本金 — the principal of the loans, in yuan; 单位:元 unit: yuan
                 */
                principal?: string | number;
            };
        };
        enterpriseInput: {
            /**
             * 企业编号
             * @description 企业编号 — the host's own id of the enterprise
             */
            id?: string;
            /**
             * 所属行业
             * @description 所属行业 — the industry it belongs to
             * @enum {string}
             */
            industry?: "agriculture" | "industry" | "construction" | "wholesale" | "retail" | "transport" | "storage" | "post" | "accommodation" | "catering" | "information-transmission" | "software" | "real-estate" | "property-management" | "leasing-business-services" | "other";
            /**
             * 从业人员
             * @description 从业人员 — employees
             */
            employees?: number;
            /**
             * 营业收入
             * @description 营业收入 — the year's revenue, in yuan (not in units of ten thousand); 单位:元 unit: yuan
             */
            revenue?: string | number;
            /**
             * 资产总额
             * @description 资产总额 — total assets, in yuan (not in units of ten thousand); 单位:元 unit: yuan
             */
            assets?: string | number;
        };
        schema0: {
            all: components["schemas"]["schema0"][];
            named?: string;
            /** @enum {string} */
            result: "false" | "unknown" | "true";
        } | {
            any: components["schemas"]["schema0"][];
            named?: string;
            /** @enum {string} */
            result: "false" | "unknown" | "true";
        } | {
            not: components["schemas"]["schema0"];
            named?: string;
            /** @enum {string} */
            result: "false" | "unknown" | "true";
        } | {
            fact: string;
            /** @enum {string} */
            operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
            value?: string | number | boolean;
            expected?: (string | number | boolean) | string[];
            from?: string;
            /** @enum {string} */
            result: "false" | "unknown" | "true";
        };
        schema1: {
            all: components["schemas"]["schema2"][];
            named?: string;
        };
        schema2: components["schemas"]["schema1"] | {
            any: components["schemas"]["schema2"][];
            named?: string;
        } | {
            not: components["schemas"]["schema2"];
            named?: string;
        } | {
            fact: string;
            /** @enum {string} */
            operator: "is" | "isNot" | "oneOf" | "noneOf" | "atMost" | "atLeast" | "lessThan" | "moreThan" | "onOrBefore" | "onOrAfter" | "before" | "after" | "given";
            value: string | boolean | string[] | {
                fact: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    decideLoan: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description whether every condition is given with its truth */
                trace?: boolean;
                /** @description whether it says on which readings it turns */
                turnsOn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description Decides a loan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideLoans: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description whether every condition is given with its truth */
                trace?: boolean;
                /** @description whether it says on which readings it turns */
                turnsOn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"][];
                "application/x-ndjson": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description Decides many loans, of an array or one a line; what is wrong is said in its place, and the others are decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["Decision"] | components["schemas"]["Problem"])[];
                    "application/x-ndjson": components["schemas"]["Decision"] | components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideLoanCompact: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description Decides a loan, answered in the compact form: what follows, and the provisions by id, without their words and the findings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompactDecision"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideLoansCompact: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"][];
                "application/x-ndjson": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description Decides many loans, each answered in the compact form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["CompactDecision"] | components["schemas"]["Problem"])[];
                    "application/x-ndjson": components["schemas"]["CompactDecision"] | components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLoan: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditRequest"];
            };
        };
        responses: {
            /** @description Holds what was done about a loan against what is decided for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askNext: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description What to ask next, the most telling question first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Questions"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findSensitivity: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the interpretations that are considered; all where left out */
                among?: string[];
                /** @description whether only readings are tried that a careful reader may take */
                arguableOnly?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description On which readings of the text the outcome depends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sensitivity"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainLoan: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description brief, or full, which is the default */
                detail?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description Decides a loan and explains the decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                    "text/plain": string;
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeLetter: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRequest"];
            };
        };
        responses: {
            /** @description The letter to the borrower */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeFileNote: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileNoteRequest"];
            };
        };
        responses: {
            /** @description The note for the bank's file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askWhyNot: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetRequest"];
            };
        };
        responses: {
            /** @description Why something was not decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyNot"];
                    "text/plain": string;
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askWhatIf: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetRequest"];
            };
        };
        responses: {
            /** @description What would have to change for it to be decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                    "text/plain": string;
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assess-guarantor": {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description whether every condition is given with its truth */
                trace?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["guarantorInput"];
            };
        };
        responses: {
            /** @description Assesses a guarantee, as its guarantor describes it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assess-main-bank": {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description whether every condition is given with its truth */
                trace?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["main-bankInput"];
            };
        };
        responses: {
            /** @description Assesses an enterprise and its banks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assess-renewal": {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description whether every condition is given with its truth */
                trace?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["renewalInput"];
            };
        };
        responses: {
            /** @description Assesses a renewed loan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assess-lender-year": {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description whether every condition is given with its truth */
                trace?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["lender-yearInput"];
            };
        };
        responses: {
            /** @description Assesses a bank's own year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assess-region-year": {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description whether every condition is given with its truth */
                trace?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["region-yearInput"];
            };
        };
        responses: {
            /** @description Assesses the Region's year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assess-support": {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description whether every condition is given with its truth */
                trace?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["supportInput"];
            };
        };
        responses: {
            /** @description Assesses the supports of annex item 17 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assess-enterprise": {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the readings that are chosen: readings[id]=reading */
                readings?: {
                    [key: string]: string;
                };
                /** @description parameters of another value: parameters[id]=value */
                parameters?: {
                    [key: string]: string;
                };
                /** @description the day as of which loans are decided that state none */
                asOf?: string;
                /** @description whether every condition is given with its truth */
                trace?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["enterpriseInput"];
            };
        };
        responses: {
            /** @description Assesses the size of an enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareLaws: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description Compares two laws over loans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                    "text/plain": string;
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description The body is not JSON; The body broke off; Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRulebooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rulebooks that it decides by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rulebooks"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProvisions: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provisions, with what rests on them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provisions"];
                };
            };
            /** @description Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showProvision: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
            };
            header?: never;
            path: {
                /** @description the id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A provision, with what rests on it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provision"];
                };
            };
            /** @description Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleSets: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule sets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSets"];
                };
            };
            /** @description Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the text can be read in more than one way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readings"];
                };
            };
            /** @description Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listParameters: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parameters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parameters"];
                };
            };
            /** @description Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /** @description the id of the rulebook; the first where left out */
                rulebook?: string;
                /** @description the day whose law is applied */
                lawAsOf?: string;
                /** @description the grain whose facts are listed */
                grain?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts that rules test */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facts"];
                };
            };
            /** @description Invalid query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one caller */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the process is alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it takes requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The decision could not be recorded; The service is busy; The service is stopping; It was not done in time */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document of this interface */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
