import type {
  DutyTurn,
  PlaceCounts,
  PlaceKind,
  Post,
  SetUpEvent,
  Team,
} from '@shared/station/model'
import type { SiteKind, SiteState } from '@shared/station/site-model'
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

/** An area of the association: what its coverage is counted by, and the station that takes what names none. D-16. */
export interface AreaRecord {
  readonly _id: string
  readonly name: string
  readonly population: number
  readonly places: PlaceCounts
  readonly dutyStationId?: string | null
}
export const AREAS = collection<AreaRecord>('areas')

/** A team of a station; volunteers in it are found by their own entry, so that it is never two answers. REG-26. */
export interface TeamRecord {
  readonly _id: string
  readonly name: string
  readonly stationId: string
  readonly areaId: string | null
  readonly parentId: string | null
  readonly direction: string
  readonly state: Team['state']
  /** The account that asked for it; it leads the team once that is accepted. */
  readonly proposedBy: string
  readonly reason: string
  readonly at: Instant
  /** How many volunteers are in it; left out as long as there is none. */
  readonly members?: number
}
export const TEAMS = collection<TeamRecord>('teams')
