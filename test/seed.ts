import fc from 'fast-check';
import { runs } from './depth.js';

// A property that does not say how many cases it tries, tries a hundred in depth.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(100) });

// Of a mutant of the code nobody reads the smallest case that fails, so none is looked for.
if (process.env.DEPTH === 'shallow') fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

// With SEED=… properties draw the same cases again, as the order of the tests is the same again; without it each run draws
// its own, and what fails says its seed.
if (process.env.SEED !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED) });
