// Which room of `src` may import from which, with the reason. Whatever is not listed is refused, type imports as well:
// `npm run arrows`. docs/architecture.md draws the rooms in the same order.

/** A room, the rooms below that it may import from, and why it needs them. */
const ROOMS = [
  ['law', {}],
  ['facts', { law: 'a problem with an input is told in both languages' }],
  ['rulebook', { law: 'it holds the law', facts: 'rules name facts and hold values of their types' }],
  ['evaluate', { law: 'readings are chosen', facts: 'values', rulebook: 'what it runs' }],
  ['decide', { law: 'citations', facts: 'loans', rulebook: 'the contract', evaluate: 'runs the rule sets' }],
  ['readings', { law: 'readings', facts: 'loans', rulebook: 'options', evaluate: 'rule sets under several readings', decide: 'decisions' }],
  ['audit', { law: 'forces', facts: 'servicing', rulebook: 'the audited part', evaluate: 'rule sets', decide: 'what it is held against', readings: 'other readings' }],
  ['assess', { law: 'forces', facts: 'subjects', rulebook: 'the assessed part', evaluate: 'rule sets', decide: 'assessors' }],
  ['words', { law: 'languages', facts: 'what is named', rulebook: 'the words of the rulebook', evaluate: 'names of truth values', decide: 'answers that are named', audit: 'results that are named' }],
  ['document', { law: 'languages', facts: 'texts', rulebook: 'options' }],
  [
    'explain',
    {
      law: 'languages',
      facts: 'loans',
      rulebook: 'rules and their provisions',
      evaluate: 'traces',
      decide: 'decisions',
      readings: 'on which readings they turn',
      words: 'what things are called',
      document: 'how it is printed',
    },
  ],
  ['handbook', { law: 'provisions', facts: 'types', rulebook: 'what it shows', evaluate: 'values', decide: 'statements', words: 'names', document: 'pages' }],
  ['lint', { law: 'readings', facts: 'types', rulebook: 'what it examines', evaluate: 'witnesses', decide: 'the contract', audit: 'servicing facts' }],
  [
    'compare',
    {
      law: 'languages',
      facts: 'loans, and exact sums',
      rulebook: 'options',
      evaluate: 'what a rulebook is compiled to',
      decide: 'answers under two laws',
      lint: 'the inputs that rules tell apart, among which witnesses are sought',
      words: 'what things are called',
      document: 'how it is printed',
    },
  ],
  ['json-rules-engine', { law: 'readings', facts: 'values', rulebook: 'rules', evaluate: 'operators', decide: 'decisions' }],
  ['mapping', { law: 'languages', facts: 'fields, and the loans that rows give', rulebook: 'facts of its own', words: 'what fields are called' }],
  [
    'sql',
    { law: 'languages', facts: 'fields', rulebook: 'rules', evaluate: 'folded conditions', decide: 'the contract', mapping: 'columns and units' },
  ],
  ['files', { law: 'languages', facts: 'problems', rulebook: 'an option that is a path' }],
  ['compact', { law: 'immutable data', facts: 'values', decide: 'what is written', files: 'bytes' }],
  [
    'record',
    {
      law: 'languages',
      facts: 'the loan',
      rulebook: 'options',
      decide: 'the decision that is recorded',
      readings: 'a recorded decision is made again, with the readings that it turned on',
      files: 'UTF-8',
    },
  ],
  [
    'node',
    {
      rulebook: 'what it reads',
      facts: 'problems',
      files: 'JSON text, lines of bytes, runs of the program',
      record: 'the records of a log',
      law: 'languages',
      decide: 'the decision that is recorded',
    },
  ],
  ['fixture', { law: 'provisions', facts: 'loans', rulebook: 'rulebooks', evaluate: 'coverage', decide: 'decisions', assess: 'assessments', audit: 'audits' }],
  ['schema', { law: 'schemas', facts: 'schemas', rulebook: 'schemas', decide: 'schemas', audit: 'schemas', assess: 'schemas', mapping: 'the mapping', record: 'records', fixture: 'fixtures' }],
  [
    'portfolio',
    {
      law: 'languages',
      facts: 'loans',
      rulebook: 'options',
      evaluate: 'scopes',
      decide: 'verdicts',
      compact: 'the lines that are written',
      compare: 'two laws over loans',
      mapping: 'cells to facts, rows to loans',
      sql: 'the statement that DuckDB runs',
      files: 'lines of JSON',
      words: 'names in the report',
      document: 'escaped text',
    },
  ],
  [
    'service',
    {
      law: 'languages, and schemas of the law',
      facts: 'loans, and problems with inputs',
      rulebook: 'the rulebooks that are served, and options',
      decide: 'decisions',
      compact: 'the compact form',
      readings: 'the decider',
      audit: 'audits',
      assess: 'other subjects',
      document: 'how documents are printed',
      explain: 'explanations, letters, notes, what would change an outcome',
      handbook: 'the names of a rulebook',
      compare: 'two laws over loans',
      files: 'JSON text, and lines of bytes',
      schema: 'what fields mean, for the OpenAPI document',
    },
  ],
  [
    'server',
    {
      law: 'languages',
      facts: 'refusals',
      rulebook: 'rulebooks that go to workers',
      files: 'why a file or a port fails',
      record: 'how decisions are sealed',
      node: 'the log of decisions',
      service: 'what it runs',
    },
  ],
];

/** The folders of portfolio. Each may import from those before it; src/portfolio/README.md says what they hold. */
const PORTFOLIO = [
  ...['read', 'plausibility', 'loans', 'write', 'database'],
  ...['summary', 'decide', 'duckdb-engine', 'dry-run', 'proposal', 'report', 'compare'],
];
const portfolioArrows = PORTFOLIO.slice(0, -1).map((folder, at) => ({
  name: `portfolio-${folder}`,
  severity: 'error',
  from: { path: `^src/portfolio/${folder}/` },
  to: { path: `^src/portfolio/(${PORTFOLIO.slice(at + 1).join('|')})/` },
  comment: 'A folder of portfolio uses those before it only.',
}));

const below = Object.fromEntries(ROOMS);
const allowed = ROOMS.flatMap(([room, reasons]) => [
  { from: { path: `^src/${room}/` }, to: { path: `^src/${room}/` }, comment: 'within a room' },
  ...Object.entries(reasons).map(([to, comment]) => ({ from: { path: `^src/${room}/` }, to: { path: `^src/${to}/` }, comment })),
]);

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true }, comment: 'A module that needs its user cannot be read alone.' },
    {
      name: 'down-only',
      severity: 'error',
      from: { path: `^src/(${Object.keys(below).join('|')})/` },
      to: { path: '^src/(cli/|index\\.ts)' },
      comment: 'Nothing but the command uses the command, and nothing the public face.',
    },
    ...portfolioArrows,
  ],
  allowed: [
    ...allowed,
    { from: { path: '^src/cli/' }, to: { path: '^src/' }, comment: 'the command is on top of everything' },
    {
      from: { path: '^explorer/src/' },
      to: { path: '^src/', pathNot: '^src/(cli/(?!reports/)|node|server|service)' },
      comment: 'the page runs the library in a browser, and shows the reports of the command: nothing of files, processes or ports',
    },
    { from: { path: '^explorer/src/' }, to: { path: '^explorer/src/' }, comment: 'within the page' },
    { from: { path: '^src/index\\.ts$' }, to: { path: '^src/' }, comment: 'the public face' },
    { from: {}, to: { pathNot: '^(explorer/)?src/' }, comment: 'packages and the rulebooks' },
  ],
  allowedSeverity: 'error',
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
