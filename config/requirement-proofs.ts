/** Finds in the source of a test which requirements its titles name. */
import ts from 'typescript'

/** A test, or a group of tests, that names a requirement: `D-04`, `SUR-10`, `PLAN-01`, `R-20`, `N-001`. */
export interface Proof {
  readonly id: string
  readonly title: string
  readonly file: string
}

const ID = /\b(?:[A-Z]{3,4}-\d{2}|[DR]-\d{2}|N-\d{3})\b/g
const BLOCKS = ['test', 'it', 'describe']

/** The proofs in one file, in the order they stand; a title that names two requirements is a proof of each. */
export function proofsIn(file: string, source: string): Proof[] {
  return titlesIn(file, source).flatMap((title) => {
    const ids = new Set(Array.from(title.matchAll(ID), (match) => match[0]))
    const words = title.replace(/%[a-z#]/g, '…')
    return [...ids].map((id) => ({ id, title: words, file }))
  })
}

function titlesIn(file: string, source: string): string[] {
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    const title = titleOf(node)
    if (title !== undefined) titles.push(title)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  return titles
}

/** `test('…')`, `describe.each(table)('…')`, or the `title` of a journey. */
function titleOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'title')
    return words(node.initializer)
  if (!ts.isCallExpression(node)) return undefined
  const callee = ts.isCallExpression(node.expression) ? node.expression.expression : node.expression
  const block = ts.isPropertyAccessExpression(callee) ? callee.expression : callee
  return ts.isIdentifier(block) && BLOCKS.includes(block.text)
    ? words(node.arguments[0])
    : undefined
}

function words(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')
}
