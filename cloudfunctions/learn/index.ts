import { learnContract } from '@shared/learn/contract'
import { serve } from '../kit/serve'
import { answerQuiz } from './answer-quiz'
import { draftAlert } from './draft-alert'
import { freezeMonths } from './freeze-months'
import { getAlert } from './get-alert'
import { getTrends } from './get-trends'
import { listAlerts } from './list-alerts'
import { listKeptAlerts } from './list-kept-alerts'
import { listProgress } from './list-progress'
import { publishAlert } from './publish-alert'
import { saveAlert } from './save-alert'
import { withdrawAlert } from './withdraw-alert'

export const main = serve(
  learnContract,
  {
    ...{ answerQuiz, listProgress, getTrends },
    ...{ listAlerts, getAlert, draftAlert, listKeptAlerts },
    ...{ saveAlert, publishAlert, withdrawAlert },
  },
  [freezeMonths],
)
