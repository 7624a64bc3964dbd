import { Argument, type Command } from 'commander';
import { JSON_SCHEMA_NAMES, type JsonSchemaName, jsonSchemaOf } from '../../schema/json-schema.js';
import type { CommandLine } from '../command-line.js';

/** `liubao schema`: the JSON Schemas. */
export function addSchema(program: Command, { out }: CommandLine): void {
  program
    .command('schema')
    .description(
      'Prints a JSON Schema (draft 2020-12): of a loan, a decision, a rule set, a fixture file, a mapping of columns or a subject of `assess`.',
    )
    .addArgument(new Argument('<name>', 'which schema').choices(JSON_SCHEMA_NAMES))
    .action((name: JsonSchemaName) => out.write(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`));
}
