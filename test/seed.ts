import fc from 'fast-check';
import { runs } from './depth.js';

// A property that does not say how many cases it tries, tries a hundred in depth.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(100) });

// With SEED=… properties draw the same cases again, as the order of the tests is the same again; without it each run draws
// its own, and what fails says its seed.
if (process.env.SEED !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED) });
