/**
 * `npm run docs:coverage` writes docs/coverage.md: which test proves which requirement, read from the titles of the
 * tests, and why a listed one has none. `--check` only looks whether the page is as it should be. Both fail when a
 * listed row has neither a test nor a reason, or a reason although a test proves it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { format } from 'prettier'
import { familiesOf, problemsOf, rowsOf, type Family, type Row } from './requirement-coverage'
import { proofsIn, type Proof } from './requirement-proofs'
import { REQUIREMENTS } from './requirements'
import { IN_PART, NOT_BUILT } from './requirements-left'

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

function coveragePage(rows: readonly Row[]): Promise<string> {
  const text = [
    '# What the tests prove',
    [
      'Made by `npm run docs:coverage` from the titles of the tests, the list in `config/requirements.ts` and the reasons',
      'in `config/requirements-left.ts`; change those, not this page. M is a must, S a should, C a may, D described.',
      'A row without a test says why; one that is built in part says what is left.',
    ].join(' '),
    summary(familiesOf(rows)),
    ...rows.map(section),
  ].join('\n\n')
  return format(text, { parser: 'markdown', printWidth: 100 })
}

function summary(families: readonly Family[]): string {
  const sum = (count: (family: Family) => number) =>
    families.reduce((total, family) => total + count(family), 0)
  const all: Family = {
    name: 'All',
    rows: sum(({ rows }) => rows),
    proven: sum(({ proven }) => proven),
    inPart: sum(({ inPart }) => inPart),
    left: sum(({ left }) => left),
  }
  return [
    '| Family | Rows | Proven | of these in part | Left with a reason |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...[...families, all].map(
      ({ name, rows, proven, inPart, left }) =>
        `| ${[name, rows, proven, inPart, left].join(' | ')} |`,
    ),
  ].join('\n')
}

function section({ id, requirement, proofs, left }: Row): string {
  const heading = requirement ? `## ${id} (${requirement.force}): ${requirement.title}` : `## ${id}`
  const reason = left !== undefined && `${proofs.length === 0 ? 'Not built' : 'Left'}: ${left}`
  const parts = [heading, reason, proofs.map(line).join('\n')]
  return parts.filter((part) => part !== false && part !== '').join('\n\n')
}

function line({ title, file }: Proof): string {
  return `- ${title.replace(/[*_<>\\]/g, '\\$&')} (\`${file}\`)`
}

async function main(): Promise<void> {
  const files = testFiles()
  const proofs = files.flatMap((file) => proofsIn(file, readFileSync(join(root, file), 'utf8')))
  const said = { requirements: REQUIREMENTS, notBuilt: NOT_BUILT, inPart: IN_PART }
  const problems = problemsOf(said, proofs)
  const rows = rowsOf(said, proofs)
  const wanted = await coveragePage(rows)
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    process.exitCode = 1
  } else if (!process.argv.includes('--check')) {
    writeFileSync(page, wanted)
    const proven = rows.filter((row) => row.proofs.length > 0)
    console.log(`docs/coverage.md: ${rows.length} requirements, ${proven.length} proven`)
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== wanted) {
    console.error('docs/coverage.md is not what the tests say now: npm run docs:coverage')
    process.exitCode = 1
  }
}

void main()
