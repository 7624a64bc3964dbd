import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { addMapping, GenMapping, toEncodedMap } from '@jridgewell/gen-mapping';
import ts from 'typescript';

/** A declaration of a source, which a declaration of the package stands for. */
interface Declared {
  readonly source: ts.SourceFile;
  readonly node: ts.NamedDeclaration;
  /** The names of its members or parameters, by which it is told from another of its name. */
  readonly members: ReadonlyMap<string, ts.Node>;
}

/**
 * Writes a source map beside each declaration file of a folder, so that an editor's "go to definition" opens the source of
 * what a caller uses. Only names are mapped: those declared at the top of a file, and those of their members.
 */
export function mapDeclarations(folder: string, sources: string): void {
  const declared = declaredIn(sources);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.d\.c?ts$/.test(path)) mapDeclarationFile(join(folder, path), declared);
  }
}

function mapDeclarationFile(path: string, declared: ReadonlyMap<string, readonly Declared[]>): void {
  const file = parsed(path);
  const map = new GenMapping({ file: basename(path) });
  const point = (generated: ts.Node, { source, node }: { source: ts.SourceFile; node: ts.Node }) => {
    addMapping(map, {
      generated: positionOf(file, generated),
      original: positionOf(source, node),
      source: relative(dirname(path), source.fileName).replaceAll('\\', '/'),
    });
  };
  for (const { node, members } of topDeclarations(file)) {
    const origin = closest(declared.get(nameOf(node)), node.kind, members);
    if (origin === undefined || node.name === undefined) continue;
    point(node.name, { source: origin.source, node: origin.node.name ?? origin.node });
    for (const [name, member] of members) {
      const from = origin.members.get(name) ?? fieldNamed(name, origin.source);
      if (from !== undefined) point(member, { source: origin.source, node: from });
    }
  }
  writeFileSync(`${path}.map`, JSON.stringify(toEncodedMap(map)));
  writeFileSync(path, `${file.text.trimEnd()}\n//# sourceMappingURL=${basename(path)}.map\n`);
}

function declaredIn(folder: string): ReadonlyMap<string, readonly Declared[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const declared = new Map<string, Declared[]>();
  for (const one of paths.flatMap((path) => topDeclarations(parsed(join(folder, path))))) {
    declared.set(nameOf(one.node), [...(declared.get(nameOf(one.node)) ?? []), one]);
  }
  return declared;
}

/** Of the declarations of one name, the one of the same kind whose members are most nearly those. */
function closest(all: readonly Declared[] = [], kind: ts.SyntaxKind, members: Declared['members']): Declared | undefined {
  const likeness = (one: Declared) => 2 * [...members.keys()].filter((name) => one.members.has(name)).length - one.members.size;
  return all.filter(({ node }) => node.kind === kind).sort((a, b) => likeness(b) - likeness(a))[0];
}

/** The field of a schema in a source: a type that is written out of a schema has its members there. */
function fieldNamed(name: string, source: ts.SourceFile): ts.Node | undefined {
  const find = (node: ts.Node): ts.Node | undefined =>
    ts.isPropertyAssignment(node) && node.name.getText() === name ? node.name : ts.forEachChild(node, find);
  return find(source);
}

function topDeclarations(source: ts.SourceFile): Declared[] {
  const nodes = source.statements.flatMap((statement): readonly ts.Node[] =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement],
  );
  return nodes.filter(isNamed).map((node) => ({ source, node, members: membersOf(node) }));
}

function isNamed(node: ts.Node): node is ts.NamedDeclaration {
  return 'name' in node && node.name !== undefined && ts.isIdentifier(node.name as ts.Node);
}

function membersOf(node: ts.Node): ReadonlyMap<string, ts.Node> {
  const named = namedInside(ts.isTypeAliasDeclaration(node) ? node.type : node);
  return new Map(named.flatMap(({ name }) => (name === undefined ? [] : [[name.getText(), name] as const])));
}

function namedInside(node: ts.Node): readonly { readonly name?: ts.Node }[] {
  if (ts.isFunctionDeclaration(node)) return node.parameters;
  return ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isTypeLiteralNode(node) ? node.members : [];
}

/** The bundler numbers the second declaration of a name: `Options$1`. */
const nameOf = ({ name }: ts.NamedDeclaration) => (name?.getText() ?? '').replace(/\$\d+$/, '');

function positionOf(file: ts.SourceFile, node: ts.Node): { line: number; column: number } {
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return { line: line + 1, column: character };
}

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}
