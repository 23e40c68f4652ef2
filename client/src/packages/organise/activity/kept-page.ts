import type { Asked } from '@client/platform/use-call'
import type { KeptActivity } from '@shared/activity/planning-actions'
import type { ReactNode } from 'react'

/** What both faces of an activity's page are given. */
export interface KeptPageProps {
  readonly asked: Asked<{ activity: KeptActivity }>
  readonly activity: KeptActivity
  /** Asks for the reason, and takes the activity off. */
  readonly onStop: () => void
  /** The sheet of the reason. */
  readonly layer: ReactNode
}
