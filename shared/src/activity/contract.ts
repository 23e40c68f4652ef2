import { defineContract } from '../kit/contract'
import { planningActions } from './planning-actions'
import { signingActions } from './signing-actions'

export const activityContract = defineContract('activity', {
  ...planningActions,
  ...signingActions,
})
