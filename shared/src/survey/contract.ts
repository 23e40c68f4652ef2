import { defineContract } from '../kit/contract'
import { answeringActions } from './answering-actions'
import { reviewActions } from './review-actions'

export const surveyContract = defineContract('survey', { ...answeringActions, ...reviewActions })
