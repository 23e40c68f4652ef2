import { ledgerContract } from '@shared/ledger/contract'
import { serve } from '../kit/serve'
import { applyClaims } from './claim-apply'
import { recomputeClaims } from './claim-due'
import { claimHandlers } from './claim-handlers'
import { getBaodun } from './get-baodun'
import { getStatement } from './get-statement'
import { remindPickups, returnPickups } from './gift-back'
import { giftHandlers } from './gift-handlers'
import { listBehind, listBehindStations } from './goal-list'
import { anchorBooks } from './seal-anchor'
import { sealEntries } from './seal-entries'
import { checkBooks, listAnchors, readBooks } from './seal-read'
import { checkRound } from './seal-round'
import { exportYear, getYear } from './statement-year'

export const main = serve(
  ledgerContract,
  {
    getStatement,
    getBaodun,
    getYear,
    exportYear,
    listAnchors,
    readBooks,
    checkBooks,
    listBehind,
    listBehindStations,
    ...claimHandlers,
    ...giftHandlers,
  },
  [
    applyClaims,
    recomputeClaims,
    sealEntries,
    anchorBooks,
    checkRound,
    returnPickups,
    remindPickups,
  ],
)
