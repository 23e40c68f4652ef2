/**
 * `npm run reconcile -- <address> <key>`: says where balances and months differ from their entries, roll-ups from their
 * facts, and tallies and statements from the answers; and which rows of the books are not what was sealed. One line each,
 * and then it ends with 1. The address is the database's; that of `npm start` when left out. The key is the public one of
 * the daily signatures, as it was written down (`listAnchors` tells it); this machine's own when both are left out.
 */
import type { BookBreak } from '@shared/ledger/seal-actions'
import { readLocalAnchorKey } from './local-cloud'
import { findBookBreaks, findDifferences } from './reconciliation'
import { openDatabase } from './testing/database'

const [, , asked, key] = process.argv
const address = asked ?? 'http://127.0.0.1:7600/admin'
const publicKey = key ?? (asked === undefined ? readLocalAnchorKey() : null)

const WORDS: Readonly<Record<BookBreak['what'], string>> = {
  changed: 'was changed since it was sealed',
  missing: 'is missing, and was sealed',
  added: 'says that it is sealed, and is not',
  chain: 'does not hang on the block before it, or is not what it was',
  anchor: 'is signed with another key, or for other books',
  balance: 'is not the sum of its entries',
}

async function main(): Promise<void> {
  const database = openDatabase(address)
  const differences = await findDifferences(database)
  for (const { collection, id, name, stored, rebuilt } of differences) {
    console.log(`${collection} ${id}: ${name} is ${stored}, a rebuild says ${rebuilt}`)
  }
  const breaks = await findBookBreaks(database, publicKey)
  for (const { what, id } of breaks) console.log(`books ${id} ${WORDS[what]}`)
  if (publicKey === null) console.log('signatures are not checked: no key was told')
  const found = differences.length + breaks.length
  console.log(found === 0 ? 'no differences' : `${found} differences`)
  if (found > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
