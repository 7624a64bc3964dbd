import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Emits the declarations of the sources with every `z.output<…>` written out as the plain type it stands for: what a
 * caller's editor shows is then the loan itself, and a caller needs no zod to compile.
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
  aliases: readonly ts.TypeAliasDeclaration[],
  checker: ts.TypeChecker,
  context: ts.TransformationContext,
): ts.Visitor {
  const known = new Map<ts.Type, ts.TypeAliasDeclaration>();
  for (const alias of aliases) {
    const type = checker.getTypeAtLocation(alias.name);
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
    if (ts.isUnionTypeNode(node)) {
      const objects = parts.filter((part) => ts.isTypeLiteralNode(part) || ts.isArrayTypeNode(part));
      if (objects.length !== 1) return located(node) as ts.TypeNode;
      return ts.factory.createUnionTypeNode(parts.map((part) => (part === objects[0] ? describe(part, held) : part)));
    }
    if (ts.isArrayTypeNode(node)) {
      const element = checker.getIndexTypeOfType(held, ts.IndexKind.Number);
      return element === undefined ? node : ts.factory.createArrayTypeNode(describe(node.elementType, element));
    }
    return ts.isTypeLiteralNode(node) ? describeMembers(node, held) : (located(node) as ts.TypeNode);
  }

  function describeMembers(node: ts.TypeLiteralNode, type: ts.Type): ts.TypeNode {
    const members = node.members.map((member) => {
      if (!ts.isPropertySignature(member) || member.type === undefined || !('text' in member.name)) return member;
      const property = type.getProperty(member.name.text);
      if (property === undefined) return member;
      const { modifiers, name, questionToken } = member;
      const described = describe(member.type, checker.getTypeOfSymbol(property));
      const written = ts.factory.updatePropertySignature(member, modifiers, name, questionToken, described);
      const comment = ts.displayPartsToString(property.getDocumentationComment(checker)) || meaningOf(property);
      if (comment === '') return written;
      return ts.addSyntheticLeadingComment(written, ts.SyntaxKind.MultiLineCommentTrivia, `* ${comment} `, true);
    });
    return ts.factory.updateTypeLiteralNode(node, ts.factory.createNodeArray(members));
  }

  const visit: ts.Visitor = (node) => {
    const source = ts.getOriginalNode(node);
    if (!ts.isTypeAliasDeclaration(node) || !isSchemaAlias(source)) return ts.visitEachChild(node, visit, context);
    const type = checker.getTypeAtLocation(source.name);
    const written = checker.typeToTypeNode(type, source, WRITTEN_OUT);
    if (written === undefined) throw new Error(`${source.name.text} cannot be written out`);
    known.delete(type);
    const described = describe(written, type);
    known.set(type, source);
    return context.factory.updateTypeAliasDeclaration(node, node.modifiers, node.name, node.typeParameters, described);
  };
  return visit;
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

function isSchemaAlias(node: ts.Node): node is ts.TypeAliasDeclaration {
  return ts.isTypeAliasDeclaration(node) && ts.isTypeReferenceNode(node.type) && node.type.getText().startsWith('z.output<');
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => relative('.', path),
  getCurrentDirectory: () => '.',
  getNewLine: () => '\n',
};
