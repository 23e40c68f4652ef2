import { defineContract } from '../kit/contract'
import { applicationActions } from './application-actions'
import { fileActions } from './file-actions'
import { tierActions } from './tier-actions'

export const volunteerContract = defineContract('volunteer', {
  ...applicationActions,
  ...fileActions,
  ...tierActions,
})
