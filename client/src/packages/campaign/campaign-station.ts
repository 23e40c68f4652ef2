import { useMe } from '@client/features/account/use-me'

/** The station a page is about: the one it was opened with, else the one this person manages; null for none. */
export function useCampaignStation(opened?: string): string | null | undefined {
  const { account } = useMe()
  if (opened !== undefined) return opened
  if (account === undefined) return undefined
  return account?.grants.find(({ role }) => role === 'stationManager')?.scopeId ?? null
}
