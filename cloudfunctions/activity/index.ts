import { activityContract } from '@shared/activity/contract'
import { serve } from '../kit/serve'
import { addActivityPhoto, getActivityPhoto, removeActivityPhoto } from './activity-photos'
import { addPeople } from './add-people'
import { answerNeed } from './answer-need'
import { answerOffer, endOffers } from './answer-offer'
import { beginClosing } from './begin-closing'
import { cancelActivity, tellCancelled } from './cancel-activity'
import { cancelSignUp, undoCancel } from './cancel-sign-up'
import { checkByHand } from './check-by-hand'
import { checkByLeader } from './check-by-leader'
import { checkSeats } from './check-seats'
import { checkSelf } from './check-self'
import { closeActivity } from './close-activity'
import { closeForgotten } from './close-forgotten'
import { getClosing } from './closing'
import { confirmHours } from './confirm-hours'
import { countHours } from './count-hours'
import { answerUnanswered, decideSignUps } from './decide-sign-ups'
import { exportPaper } from './export-paper'
import { findOrganiser } from './find-organiser'
import { fileCollectedNeed, fileNeed } from './file-need'
import { followIncident } from './follow-incident'
import { getActivity } from './get-activity'
import { giveFeedback } from './give-feedback'
import { getKeptActivity, listKeptActivities, listReviews } from './kept-activities'
import { moveLines } from './line'
import { listActivities } from './list-activities'
import { listClosings } from './list-closings'
import { listComing } from './list-coming'
import { listIncidents } from './list-incidents'
import { listNeeds, listOwnNeeds } from './list-needs'
import { listOwnSignUps } from './list-own-sign-ups'
import { listSignUps } from './list-sign-ups'
import { listUnanswered } from './list-unanswered'
import { decideManual, readManual, undoManual } from './manual-decide'
import { enterManual, submitManual, withdrawManual } from './manual-enter'
import { listManual, listManualPeople, listManualShares, listManualSlots } from './manual-list'
import { addManualPhoto, getManualPhoto } from './manual-photos'
import { postManual } from './manual-post'
import { markAbsent } from './mark-absent'
import { matchNeed } from './match-need'
import { getOwnCodes } from './own-codes'
import { postHours } from './post-hours'
import { recomputeDue } from './recompute-due'
import { recordIncident } from './record-incident'
import { remind } from './remind'
import { repeatActivity } from './repeat-activity'
import { returnHours } from './return-hours'
import { reviewActivity } from './review-activity'
import { getRoster } from './roster'
import { getRosterPhone } from './roster-phone'
import { saveActivity } from './save-activity'
import { saveRecord } from './save-record'
import { saveSummary } from './save-summary'
import { settleCutOff } from './settle'
import { signUp } from './sign-up'
import { getSiteCodes } from './site-codes'
import { submitActivity } from './submit-activity'
import { substitute } from './substitute'
import { readThanks, tellThanks, thankVolunteers } from './thank-volunteers'
import { forgetNeeds } from './forget-needs'
import { tidy } from './tidy'
import { undoCheck } from './undo-check'
import { verifyHours } from './verify-hours'
import { warnOfClosing } from './warn'

const planning = {
  ...{ saveActivity, submitActivity, listReviews, reviewActivity, cancelActivity },
  ...{ repeatActivity, listKeptActivities, getKeptActivity, findOrganiser },
}
const signing = {
  ...{ listActivities, getActivity, signUp, cancelSignUp, undoCancel, answerOffer, listOwnSignUps },
  ...{ listComing, listUnanswered, listSignUps, decideSignUps, addPeople, substitute },
}
const day = {
  ...{ getRoster, getSiteCodes, getOwnCodes, checkSelf, checkByLeader, checkByHand, undoCheck },
  ...{ getRosterPhone, recordIncident, followIncident, listIncidents },
}
const closing = {
  ...{ getClosing, confirmHours, verifyHours, returnHours, saveRecord, saveSummary },
  ...{ addActivityPhoto, removeActivityPhoto, getActivityPhoto, thankVolunteers, readThanks },
  ...{ closeActivity, exportPaper, listClosings, giveFeedback },
}
const needs = { fileNeed, fileCollectedNeed, listOwnNeeds, listNeeds, matchNeed, answerNeed }
const manual = {
  ...{ listManualSlots, listManualPeople, enterManual, addManualPhoto, submitManual },
  ...{ withdrawManual, readManual, getManualPhoto, listManual, decideManual, undoManual },
  ...{ listManualShares },
}

export const main = serve(
  activityContract,
  { ...planning, ...signing, ...day, ...closing, ...needs, ...manual },
  [
    settleCutOff,
    endOffers,
    moveLines,
    checkSeats,
    tellCancelled,
    remind,
    recomputeDue,
    answerUnanswered,
    closeForgotten,
    markAbsent,
    beginClosing,
    countHours,
    postHours,
    postManual,
    warnOfClosing,
    tellThanks,
    tidy,
    forgetNeeds,
  ],
)
