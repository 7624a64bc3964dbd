import type { Wording, Words } from '../../law/wording.js';

/** What each operation is for. */
export const OPERATION_WORDS = {
  decideLoan: { zh: '就一笔贷款作出决定', en: 'Decides a loan' },
  decideLoans: {
    zh: '就多笔贷款作出决定:JSON 数组,或每行一笔;有误的在原处指出,其余照常',
    en: 'Decides many loans, of an array or one a line; what is wrong is said in its place, and the others are decided',
  },
  decideLoanCompact: {
    zh: '就一笔贷款作出决定,紧凑形式:只有结论与条文编号,不附条文原文与认定',
    en: 'Decides a loan, answered in the compact form: what follows, and the provisions by id, without their words and the findings',
  },
  decideLoansCompact: {
    zh: '就多笔贷款作出决定,紧凑形式',
    en: 'Decides many loans, each answered in the compact form',
  },
  auditLoan: {
    zh: '将贷款办理情况与应有的决定相对照',
    en: 'Holds what was done about a loan against what is decided for it',
  },
  askNext: { zh: '尚需询问的事项,最能定案的在前', en: 'What to ask next, the most telling question first' },
  findSensitivity: { zh: '结果取决于哪些条文解读', en: 'On which readings of the text the outcome depends' },
  explainLoan: { zh: '就一笔贷款作出决定并说明理由', en: 'Decides a loan and explains the decision' },
  writeLetter: { zh: '致借款人的告知书', en: 'The letter to the borrower' },
  writeFileNote: { zh: '存档备忘', en: "The note for the bank's file" },
  askWhyNot: { zh: '何以未作出某一决定', en: 'Why something was not decided' },
  askWhatIf: { zh: '何种变化可使其如此决定', en: 'What would have to change for it to be decided' },
  assess: ({ zh, en }: Wording) => ({ zh: `评估:${zh}`, en: `Assesses ${en}` }),
  compareLaws: { zh: '比较两种法律适用于同样贷款的结果', en: 'Compares two laws over loans' },
  listRulebooks: { zh: '所用的规则手册', en: 'The rulebooks that it decides by' },
  listProvisions: { zh: '条文及以其为依据的规则', en: 'The provisions, with what rests on them' },
  showProvision: { zh: '一项条文及以其为依据的规则', en: 'A provision, with what rests on it' },
  listRuleSets: { zh: '规则集', en: 'The rule sets' },
  listReadings: { zh: '可作多种解读之处', en: 'Where the text can be read in more than one way' },
  listParameters: { zh: '参数', en: 'The parameters' },
  listFacts: { zh: '规则可引用的事实', en: 'The facts that rules test' },
  health: { zh: '进程是否存活', en: 'Whether the process is alive' },
  ready: { zh: '能否接受请求', en: 'Whether it takes requests' },
  metrics: { zh: '供 Prometheus 读取的指标', en: 'Metrics for Prometheus' },
  describe: { zh: '本接口的 OpenAPI 文档', en: 'The OpenAPI document of this interface' },
  documentation: { zh: '本页', en: 'This page' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the parts of the interface are called. */
export const GROUP_WORDS = {
  loans: { zh: '决定与核查', en: 'Decisions and audits' },
  documents: { zh: '文书', en: 'Documents' },
  reasons: { zh: '理由', en: 'Reasons' },
  others: { zh: '其他对象与比较', en: 'Other subjects, and comparing' },
  law: { zh: '法律', en: 'The law' },
  service: { zh: '服务本身', en: 'The service itself' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What the parameters of queries mean. */
export const QUERY_WORDS: Readonly<Record<string, Wording>> = {
  rulebook: { zh: '规则手册的编号;省略的,为首部', en: 'the id of the rulebook; the first where left out' },
  asOf: { zh: '贷款未写明判定基准日的,以此日为准', en: 'the day as of which loans are decided that state none' },
  lawAsOf: { zh: '适用何日有效的法律', en: 'the day whose law is applied' },
  readings: { zh: '各处的解读,readings[编号]=解读', en: 'the readings that are chosen: readings[id]=reading' },
  parameters: { zh: '以其他数值代替的参数,parameters[编号]=数值', en: 'parameters of another value: parameters[id]=value' },
  trace: { zh: '是否附上每一条件的真假', en: 'whether every condition is given with its truth' },
  turnsOn: { zh: '是否指出取决于哪些解读', en: 'whether it says on which readings it turns' },
  detail: { zh: 'brief 简要,full 完整(默认)', en: 'brief, or full, which is the default' },
  among: { zh: '只考虑这些条文解读', en: 'the interpretations that are considered; all where left out' },
  arguableOnly: { zh: '是否只考虑可采纳的解读', en: 'whether only readings are tried that a careful reader may take' },
  grain: { zh: '只列此类对象的事实', en: 'the grain whose facts are listed' },
  id: { zh: '编号', en: 'the id' },
};

/** What the documentation says. */
export const DOCUMENTATION_WORDS = {
  title: { zh: 'liubao 服务', en: 'The liubao service' },
  about: {
    zh: '本服务就贷款作出决定并说明依据。请求与答复的格式见 /openapi.json;有误时以 RFC 9457 的格式答复。',
    en: 'This service decides loans and says on which provisions a decision rests. /openapi.json describes what it takes and gives; what is wrong it answers by RFC 9457.',
  },
  language: { zh: '答复的语言依 Accept-Language:zh 或 en。', en: 'It answers in the language of Accept-Language, zh or en.' },
  limits: { zh: '限制', en: 'Limits' },
  tokens: { zh: '须在 Authorization 标头中提供 Bearer 令牌。', en: 'A bearer token is required in the header Authorization.' },
  columns: { zh: ['请求', '用途', '格式'], en: ['request', 'what for', 'answered as'] },
  limitNames: {
    maxBody: { zh: '正文(或一行)的字节数', en: 'bytes of a body, or of a line' },
    maxInstalments: { zh: '一笔贷款的期数,及其担保的笔数', en: 'instalments of a loan, and its guarantees' },
    maxSearchedInstalments: { zh: '同上,用于说明理由与提问的请求', en: 'the same where reasons or questions are searched for' },
    maxDepth: { zh: '嵌套层数', en: 'how deep JSON may be nested' },
    maxSeconds: { zh: '正文送达、逐笔处理的秒数', en: 'seconds in which a body must arrive and loans be worked on' },
    maxIdleSeconds: { zh: '等待调用方读取下一答复的秒数', en: 'seconds that a stream waits for its reader' },
    maxConcurrent: { zh: '同时处理的请求', en: 'requests at a time' },
    maxConcurrentOfToken: { zh: '每个令牌同时处理的请求', en: 'requests of one token at a time' },
  },
} as const;
