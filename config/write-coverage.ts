/**
 * `npm run docs:coverage` writes docs/coverage.md: which test proves which requirement, read from the titles of the
 * tests. `--check` only looks whether the page is as it should be.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { format } from 'prettier'
import { proofsIn, type Proof } from './requirement-proofs'

const root = resolve(__dirname, '..')
const page = join(root, 'docs/coverage.md')
const rooms = ['shared', 'cloudfunctions', 'emulator', 'client', 'config', 'e2e']

function testFiles(): string[] {
  return rooms
    .flatMap((room) => readdirSync(join(root, room), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && /\.(?:test|journey)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'))
    .sort()
}

function coveragePage(proofs: readonly Proof[]): Promise<string> {
  const byId = new Map<string, Proof[]>()
  for (const proof of proofs) byId.set(proof.id, [...(byId.get(proof.id) ?? []), proof])
  const sections = [...byId]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([id, own]) => `## ${id}\n\n${own.map(line).join('\n')}`)
  const text = [
    '# What the tests prove',
    'Made by `npm run docs:coverage` from the titles of the tests; change the titles, not this page.',
    ...sections,
  ].join('\n\n')
  return format(text, { parser: 'markdown', printWidth: 100 })
}

function line({ title, file }: Proof): string {
  return `- ${title.replace(/[*_<>\\]/g, '\\$&')} (\`${file}\`)`
}

async function main(): Promise<void> {
  const files = testFiles()
  const proofs = files.flatMap((file) => proofsIn(file, readFileSync(join(root, file), 'utf8')))
  const wanted = await coveragePage(proofs)
  if (!process.argv.includes('--check')) {
    writeFileSync(page, wanted)
    console.log(`docs/coverage.md: ${new Set(proofs.map(({ id }) => id)).size} requirements`)
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== wanted) {
    console.error('docs/coverage.md is not what the tests say now: npm run docs:coverage')
    process.exitCode = 1
  }
}

void main()
