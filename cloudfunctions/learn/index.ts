import { learnContract } from '@shared/learn/contract'
import { serve } from '../kit/serve'
import { answerQuiz } from './answer-quiz'
import { listProgress } from './list-progress'

export const main = serve(learnContract, { answerQuiz, listProgress })
