/** How the progress of a campaign is tried out. */
import type { progressActions } from '@shared/survey/progress-actions'
import { PLACES, type Probes } from './probe'

export const progressProbes: Probes<typeof progressActions> = {
  readProgress: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
}
