#!/usr/bin/env node
import process from 'node:process';
import { run } from './run-command.js';

// Set rather than exited with, so that what is still being written gets out.
process.exitCode = await run(process.argv.slice(2), process);
