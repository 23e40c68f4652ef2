import { defineContract } from '../kit/contract'
import { closingActions } from './closing-actions'
import { dayActions } from './day-actions'
import { manualActions } from './manual-actions'
import { needActions } from './need-actions'
import { planningActions } from './planning-actions'
import { signingActions } from './signing-actions'

export const activityContract = defineContract('activity', {
  ...planningActions,
  ...signingActions,
  ...dayActions,
  ...closingActions,
  ...needActions,
  ...manualActions,
})
