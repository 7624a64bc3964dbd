export {
  type Block,
  type Column,
  type DocumentPrinter,
  type TreeNode,
  treeLines,
} from '../explain/document.js';
