import { useMe } from '@client/features/account/use-me'
import { useChosenStation } from '@client/features/station/use-chosen-station'

/** The station whose alerts one is told: the one turned to, else the one where one has a role. */
export function useNearStation(): string | undefined {
  const chosen = useChosenStation()
  const { account } = useMe()
  return chosen?.id ?? account?.grants.find(({ scope }) => scope === 'station')?.scopeId
}
