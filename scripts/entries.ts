/** The entry points of the package, by the path of their script in `dist`, and the source of each. */
export const ENTRIES = {
  index: 'src/index.ts',
  'engine/index': 'src/json-rules-engine/index.ts',
  'assess/index': 'src/assess/index.ts',
  'explain/index': 'src/explain/index.ts',
  'mapping/index': 'src/mapping/index.ts',
  'sql/index': 'src/sql/index.ts',
  'audit/index': 'src/audit/index.ts',
  'record/index': 'src/record/index.ts',
  'node/index': 'src/node/index.ts',
  'graph/index': 'src/handbook/index.ts',
  'lint/index': 'src/lint/index.ts',
  'compare/index': 'src/compare/index.ts',
  'service/index': 'src/service/index.ts',
};

/** Files and threads, for Node alone. The worker is a script of its own, beside the entry that starts it. */
export const PORTFOLIO = { 'portfolio/index': 'src/portfolio/index.ts', 'portfolio/worker': 'src/portfolio/worker.ts' };

/** What `liubao serve` runs. The worker is a script of its own, beside the one that starts it. */
export const SERVER = { 'server/index': 'src/server/index.ts', 'server/server-worker': 'src/server/server-worker.ts' };

/** What users import, by the name that follows `liubao-rules`: `''`, `/engine`. */
export const PUBLIC_SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.entries(ENTRIES), ['portfolio/index', PORTFOLIO['portfolio/index']] as const].map(([script, source]) => [
    script === 'index' ? '' : `/${script.replace(/\/index$/, '')}`,
    source,
  ]),
);
