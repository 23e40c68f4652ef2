import { surveyContract } from '@shared/survey/contract'
import { serve } from '../kit/serve'
import { foldResponses } from './fold-responses'
import { getTask } from './get-task'
import { openQuestionnaire } from './open-questionnaire'
import { decideReview } from './decide-review'
import { listReviews } from './list-reviews'
import { readProgress } from './read-progress'
import { freezeQuestionnaire, removeQuestionnaire } from './questionnaire-freeze'
import { listQuestionnaires } from './questionnaire-list'
import { exportQuestionnaire, readQuestionnaire } from './questionnaire-read'
import { importQuestionnaire, saveQuestionnaire } from './questionnaire-save'
import { readReview } from './read-review'
import { applyDecisions } from './apply-decisions'
import { settleDays } from './settle-days'
import { submitResponse } from './submit-response'
import { exportStatement, exportStatements } from './subsidy-export'
import { freezeStatement } from './subsidy-freeze'
import { addInvoicePart, getInvoicePart, handInInvoice } from './subsidy-invoice'
import { listStatements, readStatement } from './subsidy-read'
import { foldRepeats } from './subsidy-repeats'
import { acceptInvoice, payStatement, returnInvoice } from './subsidy-steps'

export const main = serve(
  surveyContract,
  {
    openQuestionnaire,
    submitResponse,
    getTask,
    listReviews,
    readReview,
    decideReview,
    listQuestionnaires,
    readQuestionnaire,
    saveQuestionnaire,
    freezeQuestionnaire,
    removeQuestionnaire,
    importQuestionnaire,
    exportQuestionnaire,
    readProgress,
    readStatement,
    freezeStatement,
    addInvoicePart,
    handInInvoice,
    getInvoicePart,
    acceptInvoice,
    returnInvoice,
    payStatement,
    listStatements,
    exportStatement,
    exportStatements,
  },
  [foldResponses, foldRepeats, applyDecisions, settleDays],
)
