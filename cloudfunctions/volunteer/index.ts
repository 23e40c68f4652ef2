import { volunteerContract } from '@shared/volunteer/contract'
import { serve } from '../kit/serve'
import { applicationHandlers } from './application-handlers'
import { fileHandlers } from './file-handlers'
import { fileJobs } from './file-jobs'
import { followMerged } from './follow-merged'
import { forgetPersons } from './forget-persons'
import { recomputeDue } from './recompute-due'
import { reviewsDue } from './reviews-due'
import { tierHandlers } from './tier-handlers'

export const main = serve(
  volunteerContract,
  { ...applicationHandlers, ...fileHandlers, ...tierHandlers },
  [recomputeDue, reviewsDue, forgetPersons, followMerged, ...fileJobs],
)
