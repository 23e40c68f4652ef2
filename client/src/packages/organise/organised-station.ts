import { useMe } from '@client/features/account/use-me'
import { useCall } from '@client/platform/use-call'
import { volunteerContract } from '@shared/volunteer/contract'

/**
 * The station whose activities these are: the one the page was opened with, else the one this person manages, else that
 * of the teams they lead, which is the one they serve at. Undefined while it is being asked for; null for none. ROL-04.
 */
export function useOrganisedStation(opened?: string): string | null | undefined {
  const { account } = useMe()
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  const known = opened ?? managed
  const leads = account?.grants.some(({ role }) => role === 'teamLeader') ?? false
  const file = useCall(volunteerContract, 'getMyFile', known === undefined && leads ? {} : null)
  if (known !== undefined) return known
  if (account === undefined) return undefined
  if (!leads || file.state === 'failed') return null
  return file.state === 'ready' ? (file.output.file?.stationId ?? null) : undefined
}
