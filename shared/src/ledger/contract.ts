import { defineContract } from '../kit/contract'
import { claimActions } from './claim-actions'
import { giftActions } from './gift-actions'
import { goalActions } from './goal-actions'
import { poolActions } from './pool-actions'
import { recordActions } from './record-actions'
import { sealActions } from './seal-actions'
import { statementActions } from './statement-actions'

export const ledgerContract = defineContract('ledger', {
  ...statementActions,
  ...recordActions,
  ...claimActions,
  ...sealActions,
  ...giftActions,
  ...poolActions,
  ...goalActions,
})
