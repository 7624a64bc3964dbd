export { printMarkdown } from '../explain/markdown.js';
