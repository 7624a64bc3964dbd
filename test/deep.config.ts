import config from '../vitest.config.js';

// Every random case and every file, as in CI: `npm run test:all`. Tests run in processes that have this environment.
process.env.DEPTH = 'deep';

// Each file in a process of its own: what one file leaves behind helps no other.
export default { ...config, test: { ...config.test, isolate: true } };
