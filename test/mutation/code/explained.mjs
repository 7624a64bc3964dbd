/**
 * Mutants of the code that no test can find out, and why: the line that is broken, what becomes of it, and why all is decided alike. One
 * that is found out, or whose line has changed, is reported.
 */
export const EXPLAINED = [
  {
    file: 'src/evaluate/decision-cells.ts',
    line: 'default:',
    mutants: ['default: return undefined; → default:'],
    why: 'The function ends there, and what ends without a value gives undefined.',
  },
  {
    file: 'src/evaluate/scope.ts',
    line: 'open: readonly string[] = [],',
    mutants: ['[] → ["Stryker was here"]'],
    why: 'No interpretation has that id, so none is left open.',
  },
];
