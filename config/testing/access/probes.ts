import { accountContract } from '@shared/account/contract'
import { badgeContract } from '@shared/badge/contract'
import { activityContract } from '@shared/activity/contract'
import { deskContract } from '@shared/desk/contract'
import { helpContract } from '@shared/help/contract'
import { learnContract } from '@shared/learn/contract'
import { ledgerContract } from '@shared/ledger/contract'
import { noticeContract } from '@shared/notice/contract'
import { opinionContract } from '@shared/opinion/contract'
import { stationContract } from '@shared/station/contract'
import { surveyContract } from '@shared/survey/contract'
import { trainingContract } from '@shared/training/contract'
import { volunteerContract } from '@shared/volunteer/contract'
import type { Domain } from './matrix'
import { walkable, type Walkable } from './probe'
import { accountProbes } from './probes-account'
import { planningProbes, signingProbes } from './probes-activity'
import { applicationProbes } from './probes-application'
import { closingProbes } from './probes-closing'
import { dayProbes } from './probes-day'
import { fileProbes } from './probes-file'
import { manualProbes } from './probes-manual'
import { needProbes } from './probes-need'
import { learnProbes } from './probes-learn'
import { helpProbes } from './probes-help'
import { badgeProbes, ledgerProbes } from './probes-ledger'
import { deskProbes, noticeProbes, surveyProbes } from './probes-open'
import { opinionProbes } from './probes-opinion'
import { stationProbes } from './probes-station'
import { tierProbes } from './probes-tier'
import { trainingProbes } from './probes-training'

/** How every domain is tried out. */
export const probes: Readonly<Record<Domain, Walkable>> = {
  account: walkable(accountContract, accountProbes),
  station: walkable(stationContract, stationProbes),
  volunteer: walkable(volunteerContract, { ...applicationProbes, ...fileProbes, ...tierProbes }),
  notice: walkable(noticeContract, noticeProbes),
  help: walkable(helpContract, helpProbes),
  opinion: walkable(opinionContract, opinionProbes),
  activity: walkable(activityContract, {
    ...{ ...planningProbes, ...signingProbes, ...dayProbes, ...closingProbes, ...needProbes },
    ...manualProbes,
  }),
  training: walkable(trainingContract, trainingProbes),
  survey: walkable(surveyContract, surveyProbes),
  ledger: walkable(ledgerContract, ledgerProbes),
  badge: walkable(badgeContract, badgeProbes),
  learn: walkable(learnContract, learnProbes),
  desk: walkable(deskContract, deskProbes),
}
