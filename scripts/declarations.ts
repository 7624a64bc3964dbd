import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { meaningsOf } from './value-meanings.js';

/**
 * Emits the declarations of the sources with every `z.output<…>` written out as the plain type it stands for: what a
 * caller's editor shows is then the loan itself, and a caller needs no zod to compile. Where values are listed, what each means
 * stands in the comment.
 */
export function emitDeclarations(entries: readonly string[], outDir: string): void {
  const program = ts.createProgram(entries, { ...compilerOptions(), outDir, rootDir: 'src' });
  const checker = program.getTypeChecker();
  const aliases = program.getSourceFiles().flatMap(({ statements }) => statements.filter(isSchemaAlias));
  const { emitSkipped, diagnostics } = program.emit(undefined, undefined, undefined, true, {
    afterDeclarations: [
      (context) => (file) =>
        ts.isSourceFile(file) ? ts.visitEachChild(file, writingOut(file, aliases, checker, context), context) : file,
    ],
  });
  const errors = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (emitSkipped || errors.length > 0) throw new Error(ts.formatDiagnostics(errors, formatHost));
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  return { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true };
}

/** Writes out the aliases of a file that are made from schemas, in terms of one another where one holds another. */
function writingOut(
  { fileName }: ts.SourceFile,
  aliases: readonly SchemaAlias[],
  checker: ts.TypeChecker,
  context: ts.TransformationContext,
): ts.Visitor {
  const known = new Map<ts.Type, ts.TypeAliasDeclaration>();
  // Whether the alias at hand is of a type that nobody may change.
  let immutable = false;
  for (const alias of aliases) {
    const type = checker.getTypeFromTypeNode(outputOf(alias));
    // Elsewhere the same list of values may mean something else.
    if (alias.getSourceFile().fileName === fileName || (type.flags & ts.TypeFlags.Object) !== 0) known.set(type, alias);
  }

  function reference(alias: ts.TypeAliasDeclaration): ts.TypeNode {
    const { fileName: declaredIn } = alias.getSourceFile();
    if (declaredIn === fileName) return ts.factory.createTypeReferenceNode(alias.name.text);
    return importType(declaredIn, ts.factory.createIdentifier(alias.name.text));
  }

  function importType(module: string, name: ts.EntityName | undefined): ts.TypeNode {
    const path = relative(dirname(fileName), resolve(module)).replace(/^(?=[^.])/, './');
    const specifier = ts.factory.createStringLiteral(`${path.replace(/(\.[jt]s)?$/, '')}.js`);
    return ts.factory.createImportTypeNode(ts.factory.createLiteralTypeNode(specifier), undefined, name);
  }

  // The checker names modules from where it stands.
  const located: ts.Visitor = (node) =>
    ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)
      ? importType(node.argument.literal.text, node.qualifier)
      : ts.visitEachChild(node, located, context);

  function describe(node: ts.TypeNode, type: ts.Type): ts.TypeNode {
    const held = checker.getNonNullableType(type);
    const parts = ts.isUnionTypeNode(node) ? node.types : [node];
    const alias = known.get(held);
    if (alias !== undefined && !parts.some(isNullish)) return reference(alias);
    if (ts.isParenthesizedTypeNode(node)) return ts.factory.createParenthesizedType(describe(node.type, type));
    if (ts.isUnionTypeNode(node)) {
      const objects = parts.filter((part) => describesObject(part));
      const types = held.isUnion() ? held.types.filter(({ flags }) => (flags & ts.TypeFlags.Object) !== 0) : [held];
      // Both are in one order; what the checker wrote otherwise stays as it wrote it.
      if (objects.length !== types.length) return located(node) as ts.TypeNode;
      return ts.factory.createUnionTypeNode(
        parts.map((part) => {
          const type = types[objects.indexOf(part as ts.TypeLiteralNode)];
          return type === undefined ? (located(part) as ts.TypeNode) : describe(part, type);
        }),
      );
    }
    if (ts.isArrayTypeNode(node)) {
      const element = checker.getIndexTypeOfType(held, ts.IndexKind.Number);
      return element === undefined ? node : listOf(ts.factory.createArrayTypeNode(describe(node.elementType, element)));
    }
    if (ts.isTypeLiteralNode(node)) return describeMembers(node, held);
    if (ts.isTypeOperatorNode(node) && ts.isArrayTypeNode(node.type)) {
      const element = checker.getIndexTypeOfType(held, ts.IndexKind.Number);
      const items = node.type.elementType;
      const list = ts.factory.createArrayTypeNode(element === undefined ? items : describe(items, element));
      return ts.factory.updateTypeOperatorNode(node, list);
    }
    const [name, ...given] = referred(node);
    const [of, last] = [given[0], given.at(-1)];
    if (name === 'Readonly' && of !== undefined) return ts.factory.createTypeReferenceNode(name, [describe(of, held)]);
    const value = name === 'Record' ? checker.getIndexTypeOfType(held, ts.IndexKind.String) : undefined;
    const written =
      value === undefined || of === undefined || last === undefined
        ? (located(node) as ts.TypeNode)
        : ts.factory.createTypeReferenceNode('Record', [located(of) as ts.TypeNode, describe(last, value)]);
    return name === 'Record' && immutable ? ts.factory.createTypeReferenceNode('Readonly', [written]) : written;
  }

  function listOf(list: ts.ArrayTypeNode): ts.TypeNode {
    return immutable ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, list) : list;
  }

  function describeMembers(node: ts.TypeLiteralNode, type: ts.Type): ts.TypeNode {
    const members = node.members.map((member) => {
      if (ts.isIndexSignatureDeclaration(member)) {
        const value = checker.getIndexTypeOfType(type, ts.IndexKind.String);
        const written = value === undefined ? member.type : describe(member.type, value);
        const readonly = immutable ? [ts.factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)] : member.modifiers;
        return ts.factory.updateIndexSignature(member, readonly, member.parameters, written);
      }
      if (!ts.isPropertySignature(member) || member.type === undefined || !('text' in member.name)) return member;
      const property = type.getProperty(member.name.text);
      if (property === undefined) return member;
      const { name, questionToken } = member;
      const modifiers = immutable ? [ts.factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)] : member.modifiers;
      const described = describe(member.type, checker.getTypeOfSymbol(property));
      const written = ts.factory.updatePropertySignature(member, modifiers, name, questionToken, described);
      const comment = ts.displayPartsToString(property.getDocumentationComment(checker)) || meaningOf(property);
      return commented(written, comment, meaningsOf(property.name, valuesOf(checker.getTypeOfSymbol(property), checker)));
    });
    return ts.factory.updateTypeLiteralNode(node, ts.factory.createNodeArray(members));
  }

  const docOf = (symbol: ts.Symbol | undefined) => ts.displayPartsToString(symbol?.getDocumentationComment(checker));

  /** The schema or the list of values that a type is made from: the comment on it is that of the type, where that has none. */
  const madeFrom = ({ type }: ts.TypeAliasDeclaration): ts.Symbol | undefined => {
    const find = (node: ts.Node): ts.EntityName | undefined =>
      ts.isTypeQueryNode(node) ? node.exprName : ts.forEachChild(node, find);
    const name = find(type);
    return name === undefined ? undefined : checker.getSymbolAtLocation(name);
  };

  const visit: ts.Visitor = (node) => {
    const source = ts.getOriginalNode(node);
    if (!ts.isTypeAliasDeclaration(node)) return ts.visitEachChild(node, visit, context);
    const named = checker.getSymbolAtLocation((source as ts.TypeAliasDeclaration).name);
    const values = named === undefined ? [] : valuesOf(checker.getDeclaredTypeOfSymbol(named), checker);
    const meanings = meaningsOf(node.name.text, values);
    const withMeanings = (alias: ts.TypeAliasDeclaration) => {
      const own = docOf(named);
      const comment = own || docOf(madeFrom(source as ts.TypeAliasDeclaration));
      if (meanings === '' && comment === own) return alias;
      return commented(ts.setEmitFlags(alias, ts.EmitFlags.NoLeadingComments), comment, meanings);
    };
    if (!isSchemaAlias(source)) return withMeanings(ts.visitEachChild(node, visit, context));
    const type = checker.getTypeFromTypeNode(outputOf(source));
    immutable = source.type !== outputOf(source);
    const written = checker.typeToTypeNode(type, source, WRITTEN_OUT);
    if (written === undefined) throw new Error(`${source.name.text} cannot be written out`);
    known.delete(type);
    const described = describe(written, type);
    known.set(type, source);
    return withMeanings(
      context.factory.updateTypeAliasDeclaration(node, node.modifiers, node.name, node.typeParameters, described),
    );
  };
  return visit;
}

/** A declaration with a comment, whose last lines say what the values mean. */
function commented<T extends ts.Node>(node: T, comment: string, meanings: string): T {
  const text = [comment, meanings].filter((part) => part !== '').join('\n\n');
  if (text === '') return node;
  const lines = text.includes('\n') ? `*\n * ${text.replaceAll('\n', '\n * ')}\n ` : `* ${text} `;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, lines, true);
}

/** The texts that a type lists; none where it allows anything else. */
function valuesOf(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  const held = checker.getNonNullableType(type);
  const parts = held.isUnion() ? held.types : [held];
  return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [];
}

/** What a reference names, with what it is given; nothing of any other type. */
function referred(node: ts.TypeNode): readonly [] | readonly [string, ...ts.TypeNode[]] {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)
    ? [node.typeName.text, ...(node.typeArguments ?? [])]
    : [];
}

/** Whether a part of a union is an object of which members can be described. */
function describesObject(node: ts.TypeNode): boolean {
  if (ts.isTypeOperatorNode(node)) return describesObject(node.type);
  return ts.isTypeLiteralNode(node) || ts.isArrayTypeNode(node) || ['Record', 'Readonly'].includes(referred(node)[0] ?? '');
}

function isNullish(node: ts.TypeNode): boolean {
  return (
    node.kind === ts.SyntaxKind.UndefinedKeyword ||
    (ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword)
  );
}

/** What a field of an input schema means: the last two arguments of the call that declares it. */
function meaningOf({ declarations: [declaration] = [] }: ts.Symbol): string {
  const find = (node: ts.Node): string | undefined => {
    if (!ts.isCallExpression(node)) return undefined;
    const words = node.arguments.slice(-2).filter(ts.isStringLiteral);
    return words.length === 2
      ? words.map(({ text }) => text).join(': ')
      : node.arguments.map(find).find((text) => text !== undefined);
  };
  if (declaration === undefined || !ts.isPropertyAssignment(declaration)) return '';
  return find(declaration.initializer) ?? '';
}

const WRITTEN_OUT =
  ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias | ts.NodeBuilderFlags.MultilineObjectLiterals;

/** An alias of what a schema describes: `z.output<…>`, or `Immutable<z.output<…>>`. */
interface SchemaAlias extends ts.TypeAliasDeclaration {
  readonly type: ts.TypeReferenceNode;
}

function isSchemaAlias(node: ts.Node): node is SchemaAlias {
  return (
    ts.isTypeAliasDeclaration(node) && ts.isTypeReferenceNode(node.type) && /^(?:Immutable<)?z\.output</.test(node.type.getText())
  );
}

function outputOf({ type }: SchemaAlias): ts.TypeNode {
  const [inner] = type.typeArguments ?? [];
  return inner !== undefined && type.typeName.getText() === 'Immutable' ? inner : type;
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => relative('.', path),
  getCurrentDirectory: () => '.',
  getNewLine: () => '\n',
};
