import type { fileActions } from '@shared/volunteer/file-actions'
import type { Handlers } from '../kit/serve'

export const fileHandlers = {} satisfies Partial<Handlers<typeof fileActions>>
