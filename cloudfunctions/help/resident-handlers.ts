/** What a resident's phone calls. */
import { addPhoto } from './add-photo'
import { addToReport } from './add-to-report'
import { rateHelp } from './rate-help'
import { reopenReport } from './reopen-report'
import { submitReport } from './submit-report'
import { trackReport } from './track-report'
import { withdrawReport } from './withdraw-report'

export const residentHandlers = {
  ...{ submitReport, trackReport, addToReport, addPhoto },
  ...{ withdrawReport, rateHelp, reopenReport },
}
