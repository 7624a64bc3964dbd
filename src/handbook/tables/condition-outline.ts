import type { TreeNode } from '../../document/block.js';
import type { Scope } from '../../evaluate/scope.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Condition } from '../../rulebook/condition.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { WORDS } from '../handbook-words.js';
import { columnText, conditionText } from './cell-text.js';
import { foldNamed } from './normal-form.js';
import { cells, columns, columnsOf, rowsOf } from './row-cells.js';

/** A condition as a tree: what must all hold, what alone suffices, and at the leaves what is asked of a fact. */
export function conditionOutline(condition: Condition, rulebook: Rulebook, scope: Scope, lang: Language): TreeNode {
  const group = (text: string, children: readonly TreeNode[]): TreeNode => {
    const [only] = children;
    return only !== undefined && children.length === 1 ? only : { text, children };
  };
  return foldNamed<TreeNode>(condition, {
    all: (parts) => group(WORDS.allOf[lang], parts),
    any: (parts) => group(WORDS.anyOf[lang], parts),
    comparison: (comparison) => {
      const rows = rowsOf(comparison, scope);
      const texts = columnsOf(rows, rulebook, scope).map((column) => {
        columns.made(column);
        const cell = rows[0]?.[column.fact];
        if (cell !== undefined) cells.made(cell);
        return conditionText(columnText(column, rulebook, lang), cell, column, rulebook, lang);
      });
      return { text: texts.join(MARKS.semicolon[lang]), children: [] };
    },
  });
}
