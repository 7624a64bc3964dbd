// What `liubao serve` runs. It is no entry point of the package: a host that serves by itself mounts `liubao-rules/service`.
export { runServer, ServerError } from './server.js';
export type { ServerOptions } from './server-options.js';
