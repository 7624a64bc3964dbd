// Every random case and every file, as in CI: `npm run test:all`. Tests run in processes that have this environment.
process.env.DEPTH = 'deep';

export { default } from '../vitest.config.js';
