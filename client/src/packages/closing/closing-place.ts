import { useMe } from '@client/features/account/use-me'

/**
 * The station whose activities are closed: the one the page was opened with, else the one this person manages, else the
 * one they serve at, since whoever led an activity closes it. Null for nobody of a station; undefined while unknown.
 */
export function useClosingStation(opened?: string): string | null | undefined {
  const { account } = useMe()
  if (opened !== undefined) return opened
  if (account === undefined) return undefined
  const at = (wanted: string) => account?.grants.find(({ role }) => role === wanted)?.scopeId
  return at('stationManager') ?? at('volunteer') ?? null
}

/** Whether this person settles what a station does: files it for good. ARC-05. */
export function useMaySettle(): boolean {
  const { account } = useMe()
  return (
    account?.grants.some(({ role }) => role === 'stationManager' || role === 'associationStaff') ??
    false
  )
}
