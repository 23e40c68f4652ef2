import { defineContract } from '../kit/contract'
import { answeringActions } from './answering-actions'
import { progressActions } from './progress-actions'
import { questionnaireActions } from './questionnaire-actions'
import { reviewActions } from './review-actions'
import { subsidyActions } from './subsidy-actions'

export const surveyContract = defineContract('survey', {
  ...answeringActions,
  ...reviewActions,
  ...questionnaireActions,
  ...progressActions,
  ...subsidyActions,
})
