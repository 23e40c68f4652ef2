/** What the clock does in the help domain, three seconds past each minute. */
import { escalateOverdue } from './escalate-overdue'
import { forgetContacts } from './forget-contacts'
import { nextOnDuty } from './next-on-duty'
import { recomputeDue } from './recompute-due'

/** Deadlines are put right before anything is handed up for having missed them. */
export const helpJobs = [nextOnDuty, recomputeDue, escalateOverdue, forgetContacts]
