export { printable, printableLine } from '../explain/printable.js';
