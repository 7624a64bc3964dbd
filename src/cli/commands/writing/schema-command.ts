import { Argument, type Command } from 'commander';
import { JSON_SCHEMA_NAMES, type JsonSchemaName, jsonSchemaOf } from '../../../schema/json-schema.js';
import type { CommandLine } from '../../command-line.js';
import { SCHEMA_WORDS } from '../../words/rulebook-command-words.js';

/** `liubao schema`: the JSON Schemas. */
export function addSchema(program: Command, { out, help }: CommandLine): void {
  program
    .command('schema')
    .summary(help(SCHEMA_WORDS.summary))
    .description(help(SCHEMA_WORDS.description))
    .addArgument(new Argument('<name>', help(SCHEMA_WORDS.name)).choices(JSON_SCHEMA_NAMES))
    .action((name: JsonSchemaName) => out.write(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`));
}
