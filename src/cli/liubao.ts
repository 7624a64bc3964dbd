#!/usr/bin/env node
import process from 'node:process';
import { run } from './run-command.js';

// Set instead of calling exit(), so that pending output is still written.
process.exitCode = await run(process.argv.slice(2), process);
