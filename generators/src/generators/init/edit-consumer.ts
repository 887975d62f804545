import type { ts } from 'ts-morph';
import { exportedConfig, propertyOf } from './exported-config.ts';
import { type Compiler, type SourceStyle, sourceStyle } from './source-style.ts';
import { appendItem, type Insertion, insertInto } from './text-edits.ts';
import { typeImport } from './type-import.ts';

/** What a consumer of a schema gets. */
export interface ConsumerEdit {
  /** `<metadata package>/<schema>`. */
  readonly module: string;
  /** Names of the row types to import. */
  readonly types: readonly string[];
  /** The identifier to add to `providers`; the file has to know it, it is not imported. */
  readonly provider: string;
}

/**
 * Adds to a TypeScript file an import of row types, and to the config it exports the provider and the property `metadata`. All
 * else stays byte for byte; what is there already is not added again. ts-morph is loaded here, because it costs more than a whole
 * run of Nx without it.
 *
 * @param path  decides between TypeScript and TSX
 * @returns the new text, the same text when there is nothing to add
 * @throws when the file has syntax errors, or exports no object with an array `providers`
 */
export async function editConsumer(path: string, text: string, edit: ConsumerEdit): Promise<string> {
  const { ts: compiler } = await import('ts-morph');
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  refuseSyntaxErrors(compiler, path, body);
  const file = compiler.createSourceFile(path, body, compiler.ScriptTarget.Latest, true);
  const style = sourceStyle(compiler, file);
  const edited = insertInto(body, [
    ...configEdits(compiler, file, edit, style),
    ...typeImport(compiler, file, edit.module, edit.types, style),
  ]);
  refuseSyntaxErrors(compiler, path, edited);
  return mark + edited;
}

function configEdits(
  compiler: Compiler,
  file: ts.SourceFile,
  { module, provider }: ConsumerEdit,
  style: SourceStyle,
): Insertion[] {
  const { object, providers } = exportedConfig(compiler, file);
  const isThere = providers.elements.some((element) => {
    const named = compiler.isCallExpression(element) ? element.expression : element;
    return compiler.isIdentifier(named) && named.text === provider;
  });
  const inBrackets = (node: ts.Node) => ({ start: node.getStart(file) + 1, end: node.end - 1 });
  const elements = { ...inBrackets(providers), elements: providers.elements, pad: '' };
  const properties = { ...inBrackets(object), elements: object.properties, pad: style.pad };
  const metadata = `metadata: ${style.quote}${module}${style.quote}`;
  return [
    ...(isThere ? [] : appendItem(compiler, file, elements, provider, style)),
    ...(propertyOf(compiler, object, 'metadata') === undefined
      ? appendItem(compiler, file, properties, metadata, style)
      : []),
  ];
}

function refuseSyntaxErrors(compiler: Compiler, path: string, text: string): void {
  const { diagnostics = [] } = compiler.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { jsx: compiler.JsxEmit.Preserve, target: compiler.ScriptTarget.ESNext },
  });
  const first = diagnostics.find(
    ({ category, file }) => file !== undefined && category === compiler.DiagnosticCategory.Error,
  );
  if (first === undefined) return;
  const line = text.slice(0, first.start).split('\n').length;
  throw new Error(
    `${path}:${line} ${compiler.flattenDiagnosticMessageText(first.messageText, ' ')}; the file is left as it is`,
  );
}
