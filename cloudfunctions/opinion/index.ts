import { opinionContract } from '@shared/opinion/contract'
import { serve } from '../kit/serve'
import { acceptOpinion } from './accept-opinion'
import { addToOpinion } from './add-to-opinion'
import { callBackOpinion } from './call-back-opinion'
import { collectOpinion } from './collect-opinion'
import { decideOpinion } from './decide-opinion'
import { exportRegister } from './export-register'
import { feedBackOpinion } from './feed-back-opinion'
import { fileOpinion } from './file-opinion'
import { forgetPeople } from './forget-people'
import { getOpinion } from './get-opinion'
import { getOpinionFigures } from './get-opinion-figures'
import { listOpinions } from './list-opinions'
import { listSolutions } from './list-solutions'
import { raiseOpinion } from './raise-opinion'
import { rateOpinion } from './rate-opinion'
import { recomputeDue } from './recompute-due'
import { reportRetaliation } from './report-retaliation'
import { revealPerson } from './reveal-person'
import { sortOpinion } from './sort-opinion'
import { trackOpinion } from './track-opinion'
import { warnOfDue } from './warn-of-due'
import { withdrawOpinion } from './withdraw-opinion'

export const main = serve(
  opinionContract,
  {
    raiseOpinion,
    trackOpinion,
    addToOpinion,
    withdrawOpinion,
    rateOpinion,
    reportRetaliation,
    listSolutions,
    collectOpinion,
    listOpinions,
    getOpinion,
    revealPerson,
    acceptOpinion,
    sortOpinion,
    decideOpinion,
    feedBackOpinion,
    callBackOpinion,
    fileOpinion,
    exportRegister,
    getOpinionFigures,
  },
  [recomputeDue, warnOfDue, forgetPeople],
)
