import { volunteerContract } from '@shared/volunteer/contract'
import { serve } from '../kit/serve'
import { applicationHandlers } from './application-handlers'
import { fileHandlers } from './file-handlers'
import { tierHandlers } from './tier-handlers'

export const main = serve(volunteerContract, {
  ...applicationHandlers,
  ...fileHandlers,
  ...tierHandlers,
})
