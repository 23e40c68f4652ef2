import { defineContract } from '../kit/contract'
import { awardActions } from './award-actions'
import { badgeActions } from './badge-actions'
import { credentialActions } from './credential-actions'
import { proofActions } from './proof-actions'
import { recognitionActions } from './recognition-actions'
import { starActions } from './star-actions'

export const badgeContract = defineContract('badge', {
  ...starActions,
  ...badgeActions,
  ...awardActions,
  ...credentialActions,
  ...proofActions,
  ...recognitionActions,
})
