import { useMe } from '@client/features/account/use-me'

/** The station whose courseware this is: the one the page was opened with, else the one this person manages. */
export function useOwnStation(opened?: string): string | null | undefined {
  const { account } = useMe()
  if (opened !== undefined) return opened
  if (account === undefined) return undefined
  return account?.grants.find(({ role }) => role === 'stationManager')?.scopeId ?? null
}
