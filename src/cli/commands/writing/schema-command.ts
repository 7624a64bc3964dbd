import { Argument, type Command } from 'commander';
import { JSON_SCHEMA_NAMES, type JsonSchemaName, jsonSchemaOf } from '../../../schema/json-schema.js';
import type { CommandLine } from '../../command-line.js';
import { languageOption } from '../../options/language.js';
import { SCHEMA_WORDS } from '../../words/rulebook/rulebook-command-words.js';

/** `liubao schema`: the JSON Schemas. */
export function addSchema(program: Command, line: CommandLine): void {
  const { out, help } = line;
  program
    .command('schema')
    .summary(help(SCHEMA_WORDS.summary))
    .description(help(SCHEMA_WORDS.description))
    .addArgument(new Argument('<name>', help(SCHEMA_WORDS.name)).choices(JSON_SCHEMA_NAMES))
    .addOption(languageOption(line))
    .action((name: JsonSchemaName) => out.write(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`));
}
