/** The acts of the yearly commendation, and what its timer does. */
import { answerObjection, listObjections } from './award-answer'
import { decideRound, giveAwards } from './award-decide'
import { markNomination, publishList, startMarking } from './award-mark'
import { nominate, withdrawNomination } from './award-nominate'
import { raiseObjection, trackObjection } from './award-objection'
import { answerNomination, listOwnAwards } from './award-own'
import { getCommend } from './award-public'
import { listNominations, listRounds, readNomination } from './award-read'
import { reviewNomination } from './award-review'
import { freezeRound, listJurors, saveRound } from './award-round'
import { getNominee } from './award-subject'
import { askForNames } from './award-tell'

export const awardHandlers = {
  ...{ getCommend, raiseObjection, trackObjection },
  ...{ listOwnAwards, answerNomination },
  ...{ listRounds, listNominations, readNomination },
  ...{ getNominee, nominate, withdrawNomination, reviewNomination, markNomination },
  ...{ listJurors, saveRound, freezeRound, startMarking, publishList },
  ...{ listObjections, answerObjection, decideRound },
}

export const awardJobs = [askForNames, giveAwards]
