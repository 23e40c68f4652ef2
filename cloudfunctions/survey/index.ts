import { surveyContract } from '@shared/survey/contract'
import { serve } from '../kit/serve'
import { foldResponses } from './fold-responses'
import { getTask } from './get-task'
import { openQuestionnaire } from './open-questionnaire'
import { decideReview } from './decide-review'
import { listReviews } from './list-reviews'
import { readReview } from './read-review'
import { applyDecisions } from './apply-decisions'
import { settleDays } from './settle-days'
import { submitResponse } from './submit-response'

export const main = serve(
  surveyContract,
  { openQuestionnaire, submitResponse, getTask, listReviews, readReview, decideReview },
  [foldResponses, applyDecisions, settleDays],
)
