/** What a built mini-program weighs, package by package, and what it must not carry. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Contract } from '@shared/kit/contract'

const root = resolve(__dirname, '..')

/** In bytes; WeChat's own limit is 2 MB each. */
export const MAIN_BUDGET = 600 * 1024
export const SUBPACKAGE_BUDGET = 300 * 1024

/** What everybody meets first; every other domain waits in its subpackage. */
const MAIN_DOMAINS = ['account', 'help', 'station']
/** What the first page asks of a domain that waits otherwise. */
const MAIN_ACTIONS = ['listComing']

/** One package of the program: its folder ('' is the main one), its bytes and the text of its scripts. */
export interface BuiltPackage {
  readonly root: string
  readonly bytes: number
  readonly scripts: string
}

/** The pieces of text that give a domain away, by domain. */
export type Marks = Readonly<Record<string, readonly string[]>>

interface AppConfig {
  readonly subPackages?: readonly { readonly root: string }[]
}

/** The packages of a build, the main one first. Throws when there is no build. */
export function readPackages(dist: string): BuiltPackage[] {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppConfig
  const roots = (app.subPackages ?? []).map((subpackage) => subpackage.root.replace(/\/$/, ''))
  const ownerOf = (file: string) => roots.find((folder) => file.startsWith(`${folder}/`)) ?? ''
  const files = filesUnder(dist)
  return ['', ...roots].map((folder) => {
    const own = files.filter((file) => ownerOf(file) === folder)
    const scripts = own.filter((file) => file.endsWith('.js'))
    return {
      root: folder,
      bytes: own.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
      scripts: scripts.map((file) => unescaped(readFileSync(join(dist, file), 'utf8'))).join('\n'),
    }
  })
}

/** Every fault of a build, as a sentence; none when it may ship. */
export function faultsOf(
  packages: readonly BuiltPackage[],
  marks: Marks,
  local: readonly string[],
): string[] {
  const [main, ...subpackages] = packages
  if (!main) return ['there is no main package']
  const heavy = [
    ...(main.bytes > MAIN_BUDGET ? [main] : []),
    ...subpackages.filter((subpackage) => subpackage.bytes > SUBPACKAGE_BUDGET),
  ]
  return [
    ...heavy.map(({ root, bytes }) => `${root || 'the main package'} is too heavy: ${bytes} bytes`),
    ...domainsIn(main, marks)
      .filter((domain) => !MAIN_DOMAINS.includes(domain))
      .map((domain) => `the main package carries ${domain}, which belongs in a subpackage`),
    ...packages.flatMap(({ root, scripts }) =>
      local
        .filter((word) => scripts.includes(word))
        .map((word) => `${root || 'the main package'} carries a local tool: ${word}`),
    ),
  ]
}

/** The domains of which something stands in a package. */
export function domainsIn({ scripts }: BuiltPackage, marks: Marks): string[] {
  return Object.keys(marks).filter((domain) =>
    marks[domain]?.some((mark) => scripts.includes(mark)),
  )
}

/**
 * What gives each domain away: the actions of its contract, whose names a minifier keeps, and the Chinese sentences
 * that stand in its own folders and nowhere else.
 */
export function marksOf(contracts: readonly Contract[]): Marks {
  const features = sentencesByFolder('client/src/features')
  const rules = sentencesByFolder('shared/src')
  const others = ['client/src/pages', 'client/src/ui', 'client/src/platform'].flatMap((folder) =>
    sentencesUnder(join(root, folder)),
  )
  const domains = new Set([...contracts.map(({ domain }) => domain), ...Object.keys(features)])
  const own = [...domains].map((domain) => {
    const words = [...(features[domain] ?? []), ...(rules[domain] ?? [])]
    return [domain, new Set(words)] as const
  })
  return Object.fromEntries(
    own.map(([domain, sentences]) => {
      // As one text: a sentence that is a part of somebody else's gives nothing away.
      const foreign = [
        ...others,
        ...own.flatMap(([other, words]) => (other === domain ? [] : [...words])),
      ].join('\n')
      const contract = contracts.find((candidate) => candidate.domain === domain)
      const actions = Object.keys(contract?.actions ?? {})
        .filter((action) => !MAIN_ACTIONS.includes(action))
        .map((action) => `${action}:{access:`)
      return [
        domain,
        [...actions, ...[...sentences].filter((sentence) => !foreign.includes(sentence))],
      ]
    }),
  )
}

/** What only a build with local tools may carry: the keys they use and the sentences of their pages. */
export function localMarks(): string[] {
  const elsewhere = new Set(
    ['client/src/features', 'client/src/pages', 'client/src/ui', 'shared/src'].flatMap((folder) =>
      sentencesUnder(join(root, folder)),
    ),
  )
  const sentences = sentencesUnder(join(root, 'client/src/packages/local'))
  return [
    ...['local.persona', 'x-dev-openid', 'restartMiniProgram', 'packages/local', '127.0.0.1'],
    ...sentences.filter((sentence) => !elsewhere.has(sentence)),
  ]
}

function sentencesByFolder(folder: string): Record<string, string[]> {
  const names = readdirSync(join(root, folder), { withFileTypes: true })
  return Object.fromEntries(
    names
      .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
      .map((entry) => [entry.name, sentencesUnder(join(root, folder, entry.name))]),
  )
}

/** String literals with at least six Chinese characters and nothing put in. */
function sentencesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return filesUnder(folder)
    .filter((file) => /(?<!\.test|-d)\.tsx?$/.test(file))
    .flatMap((file) =>
      Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/'([^'\\\n]+)'/g)),
    )
    .map((match) => match[1] ?? '')
    .filter((literal) => (literal.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 6)
}

/** A minifier may write Chinese as `\uXXXX`. */
function unescaped(script: string): string {
  return script.replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
