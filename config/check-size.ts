/** `npm run -s check:size`: weighs dist/weapp as it ships and looks for what it must not carry. Exits 1 with what is wrong. */
import { resolve } from 'node:path'
import { ensureBuilt } from './build-stamp'
import { readContracts } from './contract-snapshot'
import {
  domainsIn,
  faultsOf,
  localMarks,
  MAIN_BUDGET,
  marksOf,
  readPackages,
  SUBPACKAGE_BUDGET,
} from './package-report'

const dist = resolve(__dirname, '../dist/weapp')

async function main(): Promise<void> {
  await ensureBuilt('weapp')
  const packages = readPackages(dist)
  const marks = marksOf(await readContracts())
  for (const built of packages) {
    const budget = built.root === '' ? MAIN_BUDGET : SUBPACKAGE_BUDGET
    const size = `${kilobytes(built.bytes)} of ${kilobytes(budget)} KB`
    console.log(
      `${(built.root || 'main').padEnd(22)} ${size.padStart(18)}  ${domainsIn(built, marks).join(' ')}`,
    )
  }
  const faults = faultsOf(packages, marks, localMarks())
  for (const fault of faults) console.error(`dist/weapp: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0)
}

void main()
