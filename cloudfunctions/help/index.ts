import { helpContract } from '@shared/help/contract'
import { serve } from '../kit/serve'
import { getAssociationDuty, setAssociationDuty } from './association-duty'
import { closeCase } from './close-case'
import { getCase } from './get-case'
import { getResponseFigures } from './get-response-figures'
import { helpJobs } from './jobs'
import { listCases } from './list-cases'
import { recordCall } from './record-call'
import { referCase } from './refer-case'
import { residentHandlers } from './resident-handlers'
import { revealContact } from './reveal-contact'

export const main = serve(
  helpContract,
  {
    ...residentHandlers,
    listCases,
    getCase,
    revealContact,
    recordCall,
    referCase,
    closeCase,
    ...{ getAssociationDuty, setAssociationDuty, getResponseFigures },
  },
  helpJobs,
)
