// The public face of `liubao-rules/node`: what needs a file system.
export { readRulebook } from './read-rulebook.js';
