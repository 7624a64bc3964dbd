import { relative } from 'node:path';
import ts from 'typescript';

/** A member of a type that a caller can reach from an entry point. */
export interface PublicMember {
  /** The type and the member, as `Decision.outcome`. */
  readonly name: string;
  /** Where it is declared, as `src/decide/decision.ts:12`. */
  readonly place: string;
  /** What an editor shows of it, without its type. */
  readonly doc: string;
}

/** An exported list of values: `Outcome`, `FileFormat`. */
export interface PublicChoice {
  readonly name: string;
  readonly values: readonly string[];
  /** What an editor shows of the type. */
  readonly doc: string;
}

/** The exported types that are lists of texts and of nothing else. */
export function publicChoices(program: ts.Program, entries: readonly string[]): PublicChoice[] {
  const checker = program.getTypeChecker();
  return exportsOf(program, entries).flatMap((meant) => {
    if ((meant.flags & ts.SymbolFlags.TypeAlias) === 0) return [];
    const type = checker.getDeclaredTypeOfSymbol(meant);
    const parts = type.isUnion() ? type.types : [type];
    const values = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    if (values.length === 0 || values.length < parts.length) return [];
    return [{ name: meant.name, values, doc: ts.displayPartsToString(meant.getDocumentationComment(checker)).trim() }];
  });
}

const LITTLE = /\b(?:the|a|an|of|its?|in|is|this|that|whether|which|or|and|for|to)\b/g;

/** Whether a comment says no more than the name of the member does. */
export function saysOnlyTheName({ name, doc }: PublicMember): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(LITTLE, ' ')
      .match(/[a-z]+|[^\x20-\x7e]+/g) ?? [];
  const known = new Set(words(name.replaceAll(/([A-Z])/g, ' $1')));
  return words(doc).every((word) => known.has(word) || known.has(word.replace(/s$/, '')));
}

/**
 * The members of every type that the entry points export, and of the types that those members have in turn, once for each
 * declaration under `root`.
 */
export function publicMembers(program: ts.Program, entries: readonly string[], root: string): PublicMember[] {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Type>();
  const members = new Map<string, PublicMember>();

  const visit = (type: ts.Type, owner: string): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, owner);
    for (const argument of type.aliasTypeArguments ?? []) visit(argument, owner);
    if ((type.flags & ts.TypeFlags.Object) === 0) {
      const constraint = checker.getBaseConstraintOfType(type);
      if (constraint !== undefined && constraint !== type) visit(constraint, owner);
      return;
    }
    for (const argument of checker.getTypeArguments(type as ts.TypeReference)) visit(argument, owner);
    for (const { type: indexed } of checker.getIndexInfosOfType(type)) visit(indexed, owner);
    for (const signature of type.getCallSignatures()) {
      visit(signature.getReturnType(), owner);
      for (const parameter of signature.getParameters()) visit(checker.getTypeOfSymbol(parameter), owner);
    }
    for (const property of type.getProperties()) member(property, nameOf(type) ?? owner);
  };

  const member = (property: ts.Symbol, owner: string): void => {
    const declaration = property.declarations?.[0];
    const file = declaration?.getSourceFile();
    if (declaration === undefined || file === undefined || !file.fileName.startsWith(root)) return;
    if ((ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0) return;
    // What a class keeps to itself, and a key that only the compiler knows.
    if (property.name.startsWith('#') || property.name.startsWith('__@')) return;
    const at = file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1;
    const place = `${relative(root, file.fileName)}:${at}`;
    const key = `${place} ${property.name}`;
    const doc = ts.displayPartsToString(property.getDocumentationComment(checker)).trim();
    const type = checker.getTypeOfSymbol(property);
    // A member of one value says by it which form of the type stands there: the comment on the type says what that is.
    if (!type.isLiteral() && !members.has(key)) members.set(key, { name: `${owner}.${property.name}`, place, doc });
    visit(type, `${owner}.${property.name}`);
  };

  for (const meant of exportsOf(program, entries)) {
    if ((meant.flags & ts.SymbolFlags.Type) !== 0) visit(checker.getDeclaredTypeOfSymbol(meant), meant.name);
    if ((meant.flags & ts.SymbolFlags.Value) !== 0) visit(checker.getTypeOfSymbol(meant), meant.name);
  }
  return [...members.values()];
}

/** What the entries export, each thing as it is declared. */
function exportsOf(program: ts.Program, entries: readonly string[]): ts.Symbol[] {
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return (module === undefined ? [] : checker.getExportsOfModule(module)).map((exported) =>
      (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported),
    );
  });
}

function nameOf(type: ts.Type): string | undefined {
  const name = type.aliasSymbol?.name ?? type.symbol?.name;
  return name === undefined || name.startsWith('__') ? undefined : name;
}
