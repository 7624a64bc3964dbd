// The public face of `liubao-rules/node`: what needs a file system.
export { readLineage } from './read-lineage.js';
export { readRulebook } from './read-rulebook.js';
