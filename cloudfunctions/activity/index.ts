import { activityContract } from '@shared/activity/contract'
import { serve } from '../kit/serve'
import { addPeople } from './add-people'
import { answerOffer, endOffers } from './answer-offer'
import { cancelActivity, tellCancelled } from './cancel-activity'
import { cancelSignUp, undoCancel } from './cancel-sign-up'
import { checkSeats } from './check-seats'
import { answerUnanswered, decideSignUps } from './decide-sign-ups'
import { getActivity } from './get-activity'
import { getKeptActivity, listKeptActivities, listReviews } from './kept-activities'
import { moveLines } from './line'
import { listActivities } from './list-activities'
import { listComing } from './list-coming'
import { listOwnSignUps } from './list-own-sign-ups'
import { listSignUps } from './list-sign-ups'
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

export const main = serve(activityContract, { ...planning, ...signing }, [
  settleCutOff,
  endOffers,
  moveLines,
  checkSeats,
  tellCancelled,
  remind,
  recomputeDue,
  answerUnanswered,
])
