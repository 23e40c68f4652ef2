import { activityContract } from '@shared/activity/contract'
import { serve } from '../kit/serve'
import { answerOffer, endOffers } from './answer-offer'
import { cancelSignUp } from './cancel-sign-up'
import { checkSeats } from './check-seats'
import { moveLines } from './line'
import { settleCutOff } from './settle'
import { signUp } from './sign-up'

export const main = serve(activityContract, { signUp, cancelSignUp, answerOffer }, [
  settleCutOff,
  endOffers,
  moveLines,
  checkSeats,
])
