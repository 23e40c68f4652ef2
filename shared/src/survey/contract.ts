import { defineContract } from '../kit/contract'
import { answeringActions } from './answering-actions'
import { callbackActions } from './callback-actions'
import { campaignActions } from './campaign-actions'
import { progressActions } from './progress-actions'
import { questionnaireActions } from './questionnaire-actions'
import { qualityActions } from './quality-actions'
import { reportActions } from './report-actions'
import { reviewActions } from './review-actions'
import { subsidyActions } from './subsidy-actions'

export const surveyContract = defineContract('survey', {
  ...answeringActions,
  ...reviewActions,
  ...qualityActions,
  ...callbackActions,
  ...campaignActions,
  ...questionnaireActions,
  ...progressActions,
  ...subsidyActions,
  ...reportActions,
})
