/**
 * Mutants of the code that no test can find out, and why: the line that is broken, what becomes of it, and why all is decided alike. One
 * that is found out, or whose line has changed, is reported.
 */
export const EXPLAINED = [];
