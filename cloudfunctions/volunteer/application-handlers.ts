import type { applicationActions } from '@shared/volunteer/application-actions'
import type { Handlers } from '../kit/serve'

export const applicationHandlers = {} satisfies Partial<Handlers<typeof applicationActions>>
