import { ledgerContract } from '@shared/ledger/contract'
import { serve } from '../kit/serve'
import { getBaodun } from './get-baodun'
import { getStatement } from './get-statement'

export const main = serve(ledgerContract, { getStatement, getBaodun })
