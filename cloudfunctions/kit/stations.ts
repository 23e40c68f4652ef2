import type {
  DutyTurn,
  PlaceKind,
  Post,
  SetUpEvent,
  SiteKind,
  SiteState,
} from '@shared/station/model'
import type { Instant } from '@shared/kit/time'
import { collection } from './store'

/** A service station; help, survey and desk read it too. Minutes count from midnight in Shanghai. */
export interface StationRecord {
  readonly _id: string
  readonly name: string
  readonly areaName: string
  readonly address: string
  readonly phone: string
  readonly staffedFromMinute: number
  readonly staffedToMinute: number
  /** Whether it serves people now; a closed one takes no report and is not shown. */
  readonly open: boolean
  /** Whether it is its area's duty station, which takes the reports that name no station. D-16. */
  readonly duty: boolean
  readonly areaId?: string | null
  readonly kinds?: readonly SiteKind[]
  readonly state?: SiteState
  readonly placeKind?: PlaceKind | null
  readonly parentId?: string | null
  readonly hostName?: string
  readonly about?: string
  readonly stepFree?: boolean
  readonly latitude?: number
  readonly longitude?: number
  readonly newlyDeveloped?: boolean
  readonly outside?: boolean
  readonly backOn?: string | null
  readonly posts?: readonly Post[]
  readonly dutyTurns?: readonly DutyTurn[]
  readonly setUp?: readonly SetUpEvent[]
  readonly history?: readonly {
    readonly at: Instant
    readonly what: 'opened' | 'paused' | 'reopened' | 'closed'
    readonly reason: string
  }[]
}
export const STATIONS = collection<StationRecord>('stations')
