/** Looks through every text the client and the contract hold, also those no screen shows now. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { unsaidWords } from './voice'

const root = resolve(__dirname, '../..')
const rooms = ['client/src', 'shared/src', 'config/content'].map((room) => join(root, room))

/** Unsaid words of all texts in the source: `client/src/…/copy.ts: 系统: 系统出错了`. */
export function unsaidInSource(): string[] {
  return rooms
    .flatMap(sourcesIn)
    .flatMap((file) =>
      unsaidInText(file, readFileSync(file, 'utf8')).map(
        (found) => `${relative(root, file)}: ${found}`,
      ),
    )
}

/** Unsaid words in the string literals and the markup of one source text; comments may say what they like. */
export function unsaidInText(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2021, false, kindOf(file))
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || isText(node)) {
      found.push(...unsaidWords(node.text).map((word) => `${word}: ${node.text.trim()}`))
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

function isText(node: ts.Node): node is ts.JsxText | ts.TemplateHead {
  return ts.isJsxText(node) || node.kind === ts.SyntaxKind.TemplateHead
}

function kindOf(file: string): ts.ScriptKind {
  return file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.test(-d)?\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
