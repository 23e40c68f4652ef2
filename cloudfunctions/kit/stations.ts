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
}
export const STATIONS = collection<StationRecord>('stations')
