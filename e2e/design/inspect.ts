/** Holds what a browser shows against the rules of the design and against axe. */
import { join } from 'node:path'
import { source as axe } from 'axe-core'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import type { Measures } from './rules/page-rules'
import type { Fault } from './rules/seen'

// One string: a function handed to the page would lose what it calls.
const rules = buildSync({
  entryPoints: [join(__dirname, 'rules/page-rules.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'designRules',
  write: false,
}).outputFiles[0]?.text

const AXE_OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // What is fetched for it, sheets and sounds, no rule that runs here needs: the app plays nothing.
  preload: false,
}

interface AxeViolation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** The faults of the page by the rules of the design. The window must be as tall as the page. */
export async function designFaults(page: Page, measures: Measures): Promise<Fault[]> {
  const script = `${rules}\n;designRules.faultsOfPage(${JSON.stringify(measures)})`
  return page.evaluate<Fault[]>(script)
}

/** The faults of the page by axe-core: WCAG A and AA up to 2.2, and its best practices. */
export async function axeFaults(page: Page): Promise<Fault[]> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe)
  const script = `axe.run(document, ${JSON.stringify(AXE_OPTIONS)}).then((r) => r.violations)`
  const violations = await page.evaluate<AxeViolation[]>(script)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => ({ rule: `axe ${id}`, element: html.slice(0, 120) })),
  )
}
