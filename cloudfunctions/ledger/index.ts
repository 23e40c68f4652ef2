import { ledgerContract } from '@shared/ledger/contract'
import { serve } from '../kit/serve'
import { getStatement } from './get-statement'

export const main = serve(ledgerContract, { getStatement })
