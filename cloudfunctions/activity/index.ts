import { activityContract } from '@shared/activity/contract'
import { serve } from '../kit/serve'
import { addPeople } from './add-people'
import { answerNeed } from './answer-need'
import { answerOffer, endOffers } from './answer-offer'
import { cancelActivity, tellCancelled } from './cancel-activity'
import { cancelSignUp, undoCancel } from './cancel-sign-up'
import { checkSeats } from './check-seats'
import { answerUnanswered, decideSignUps } from './decide-sign-ups'
import { fileCollectedNeed, fileNeed } from './file-need'
import { getActivity } from './get-activity'
import { getKeptActivity, listKeptActivities, listReviews } from './kept-activities'
import { moveLines } from './line'
import { listActivities } from './list-activities'
import { listComing } from './list-coming'
import { listNeeds, listOwnNeeds } from './list-needs'
import { listOwnSignUps } from './list-own-sign-ups'
import { listSignUps } from './list-sign-ups'
import { matchNeed } from './match-need'
import { recomputeDue } from './recompute-due'
import { remind } from './remind'
import { repeatActivity } from './repeat-activity'
import { reviewActivity } from './review-activity'
import { saveActivity } from './save-activity'
import { settleCutOff } from './settle'
import { signUp } from './sign-up'
import { submitActivity } from './submit-activity'
import { substitute } from './substitute'

const planning = {
  ...{ saveActivity, submitActivity, listReviews, reviewActivity, cancelActivity },
  ...{ repeatActivity, listKeptActivities, getKeptActivity },
}
const signing = {
  ...{ listActivities, getActivity, signUp, cancelSignUp, undoCancel, answerOffer, listOwnSignUps },
  ...{ listComing, listSignUps, decideSignUps, addPeople, substitute },
}
const needs = { fileNeed, fileCollectedNeed, listOwnNeeds, listNeeds, matchNeed, answerNeed }

export const main = serve(activityContract, { ...planning, ...signing, ...needs }, [
  settleCutOff,
  endOffers,
  moveLines,
  checkSeats,
  tellCancelled,
  remind,
  recomputeDue,
  answerUnanswered,
])
