/**
 * `npm run contract:accept` keeps what the contracts promise today, when it only adds to what they promised before.
 * `-- --breaking` keeps it all the same: for a version that no client in use calls.
 */
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import {
  acceptedSnapshot,
  breaksBetween,
  readContracts,
  snapshotFile,
  snapshotOf,
} from './contract-snapshot'

async function main(): Promise<void> {
  const now = snapshotOf(await readContracts())
  const breaks = breaksBetween(acceptedSnapshot(), now)
  if (breaks.length > 0 && !process.argv.includes('--breaking')) {
    console.error(`Not kept. Contracts change by addition only:\n  ${breaks.join('\n  ')}`)
    process.exitCode = 1
    return
  }
  writeFileSync(
    snapshotFile,
    await format(JSON.stringify(now), { parser: 'json', printWidth: 100 }),
  )
  console.log(`kept ${Object.keys(now).length} actions in shared/contract.snapshot.json`)
}

void main()
