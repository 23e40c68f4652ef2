import { useMe } from '@client/features/account/use-me'

/** Where hours are entered by hand, and by whom. */
export interface ManualPlace {
  /** The station; null for somebody who has none to see, undefined while nobody knows who this is. */
  readonly stationId: string | null | undefined
  /** Whether they manage it, and so enter hours. */
  readonly manages: boolean
}

/** The station a page was opened with, else the one this person manages. */
export function useManualPlace(opened: string | undefined): ManualPlace {
  const { account } = useMe()
  const managed = (account?.grants ?? [])
    .filter(({ role }) => role === 'stationManager')
    .map(({ scopeId }) => scopeId)
  const stationId = opened ?? (account === undefined ? undefined : (managed[0] ?? null))
  return { stationId, manages: stationId ? managed.includes(stationId) : false }
}
