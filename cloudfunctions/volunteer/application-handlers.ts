import type { applicationActions } from '@shared/volunteer/application-actions'
import type { Handlers } from '../kit/serve'
import { addGuardian } from './add-guardian'
import { answerLesson } from './answer-lesson'
import { consentAsGuardian } from './consent-as-guardian'
import { decideApplications } from './decide-applications'
import { dismissConflict } from './dismiss-conflict'
import { getMyApplication } from './get-my-application'
import { listApplications } from './list-applications'
import { listIdentityConflicts } from './list-identity-conflicts'
import { mergeAccounts } from './merge-accounts'
import { readApplication } from './read-application'
import { remindApplicant } from './remind-applicant'
import { submitApplication } from './submit-application'
import { undoDecisions } from './undo-decisions'
import { withdrawApplication } from './withdraw-application'

/** From the first tap to the approval. */
export const applicationHandlers = {
  submitApplication,
  getMyApplication,
  withdrawApplication,
  consentAsGuardian,
  addGuardian,
  answerLesson,
  listApplications,
  readApplication,
  decideApplications,
  undoDecisions,
  remindApplicant,
  listIdentityConflicts,
  mergeAccounts,
  dismissConflict,
} satisfies Handlers<typeof applicationActions>
