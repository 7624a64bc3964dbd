// The public face of `liubao-rules/graph`. A test fails when this list changes unannounced.
export { type Book, bookOf, ruleSetsMarkdown } from './book.js';
export type { BookFixture } from './book-fixture.js';
export { cellText, columnText } from './cell-text.js';
export { dotOf, mermaidOf } from './drawing.js';
export { flowOf } from './flow.js';
export {
  NODE_KINDS,
  type NodeKind,
  type RequirementNode,
  type Requirements,
  type RequirementsOptions,
  requirementsOf,
} from './requirements-graph.js';
export type { Bound, Cell, RowCells, TableColumn } from './row-cells.js';
export { type DecisionTable, decisionTableOf, type TableResult, type TableRow } from './rule-set-table.js';
