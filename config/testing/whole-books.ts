/** Whether all that is derived from the books is what they say, and the books are what was sealed. */
import type { BookBreak } from '@shared/ledger/seal-actions'
import { findBookBreaks, findDifferences, type Difference } from '../reconciliation'
import { publicKeyOf } from './chain-recount'
import type { RawDatabase } from './database'
import type { LocalCloud } from './local-cloud'

/** What was changed, is missing or was added since it was sealed with the cloud's key. */
export function breaksOf(cloud: LocalCloud, database: RawDatabase): Promise<BookBreak[]> {
  return findBookBreaks(database, publicKeyOf(cloud.settings.ANCHOR_KEY))
}

/** Everything that is wrong; nothing when the books are whole. */
export async function faultsOf(
  cloud: LocalCloud,
  database: RawDatabase,
): Promise<(Difference | BookBreak)[]> {
  return [...(await findDifferences(database)), ...(await breaksOf(cloud, database))]
}
