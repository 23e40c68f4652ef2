import { badgeContract } from '@shared/badge/contract'
import { serve } from '../kit/serve'
import { awardHandlers, awardJobs } from './award-handlers'
import { lookAtMerits, reviewStars } from './badge-jobs'
import { credentialDocuments, credentialHandlers } from './credential-handlers'
import { getOwnStar } from './get-own-star'
import { listOwnBadges } from './list-own-badges'
import { proofHandlers, proofJobs } from './proof-handlers'
import { recognitionHandlers, recognitionJobs } from './recognition-handlers'

export const main = serve(
  badgeContract,
  {
    getOwnStar,
    listOwnBadges,
    ...awardHandlers,
    ...credentialHandlers,
    ...proofHandlers,
    ...recognitionHandlers,
  },
  [...[lookAtMerits, reviewStars], ...awardJobs, ...proofJobs, ...recognitionJobs],
  credentialDocuments,
)
