import { helpContract } from '@shared/help/contract'
import { serve } from '../kit/serve'
import { getAssociationDuty, setAssociationDuty } from './association-duty'
import { getResponseFigures } from './get-response-figures'
import { handlingHandlers } from './handling-handlers'
import { helpJobs } from './jobs'
import { residentHandlers } from './resident-handlers'

export const main = serve(
  helpContract,
  {
    ...residentHandlers,
    ...handlingHandlers,
    ...{ getAssociationDuty, setAssociationDuty, getResponseFigures },
  },
  helpJobs,
)
