/**
 * `npm run reconcile -- <address>`: says where balances differ from their entries, roll-ups from their facts, and tallies
 * and statements from the answers, one line each, and then ends with 1. The address is the database's; that of `npm start`
 * when left out.
 */
import { findDifferences } from './reconciliation'
import { openDatabase } from './testing/database'

const address = process.argv[2] ?? 'http://127.0.0.1:7600/admin'

async function main(): Promise<void> {
  const differences = await findDifferences(openDatabase(address))
  for (const { collection, id, name, stored, rebuilt } of differences) {
    console.log(`${collection} ${id}: ${name} is ${stored}, a rebuild says ${rebuilt}`)
  }
  console.log(differences.length === 0 ? 'no differences' : `${differences.length} differences`)
  if (differences.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
