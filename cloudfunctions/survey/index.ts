import { surveyContract } from '@shared/survey/contract'
import { serve } from '../kit/serve'
import { applyAppeals } from './appeal-apply'
import { decideAppeal } from './appeal-decide'
import { listAppeals } from './appeal-list'
import { appealReview } from './appeal-say'
import { decideBeyond } from './beyond-decide'
import { listBeyond } from './beyond-list'
import { announceCampaign } from './campaign-announce'
import { getStationCode } from './campaign-code'
import { listCampaigns, readCampaign } from './campaign-list'
import { saveCampaign } from './campaign-save'
import { listReportStaff, nameReportStaff } from './campaign-staff'
import { foldResponses } from './fold-responses'
import { getTask } from './get-task'
import { listGiveaways } from './giveaway-list'
import { allotGiveaway, handOutGiveaway } from './giveaway-move'
import { openQuestionnaire } from './open-questionnaire'
import { readCallbackPhone, recordCallback } from './callback-call'
import { listCallbacks } from './callback-list'
import { offerCallback, withdrawCallback } from './callback-offer'
import { forgetRespondents, settleCampaigns } from './campaign-end'
import { decideReview } from './decide-review'
import { listAnswerReviews } from './list-reviews'
import { readProgress } from './read-progress'
import { freezeQuestionnaire, removeQuestionnaire } from './questionnaire-freeze'
import { listQuestionnaires } from './questionnaire-list'
import { exportQuestionnaire, readQuestionnaire } from './questionnaire-read'
import { importQuestionnaire, saveQuestionnaire } from './questionnaire-save'
import { readQuality } from './quality-read'
import { reportHandlers } from './report-handlers'
import { makeReports } from './report-job'
import { undoReview } from './review-undo'
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
    listAnswerReviews,
    readReview,
    decideReview,
    undoReview,
    listBeyond,
    decideBeyond,
    readQuality,
    appealReview,
    listAppeals,
    decideAppeal,
    offerCallback,
    withdrawCallback,
    listCallbacks,
    readCallbackPhone,
    recordCallback,
    listCampaigns,
    readCampaign,
    saveCampaign,
    announceCampaign,
    listReportStaff,
    nameReportStaff,
    getStationCode,
    listGiveaways,
    allotGiveaway,
    handOutGiveaway,
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
    ...reportHandlers,
  },
  [
    foldResponses,
    foldRepeats,
    applyDecisions,
    applyAppeals,
    settleDays,
    settleCampaigns,
    forgetRespondents,
    makeReports,
  ],
)
