import type { tierActions } from '@shared/volunteer/tier-actions'
import type { Handlers } from '../kit/serve'

export const tierHandlers = {} satisfies Partial<Handlers<typeof tierActions>>
