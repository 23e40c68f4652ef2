import { useCall } from '@client/platform/use-call'
import { signingContract } from '@shared/activity/signing-actions'
import { helpContract } from '@shared/help/contract'
import { stationContract } from '@shared/station/contract'
import { volunteerContract } from '@shared/volunteer/contract'

/** Everything that can wait for a station, as board 17 orders it. */
export const KINDS = [
  'reports',
  'applications',
  'signUps',
  'transfers',
  'corrections',
  'conflicts',
  'teams',
] as const
export type Kind = (typeof KINDS)[number]

export function isKind(word: string | undefined): word is Kind {
  return KINDS.some((kind) => kind === word)
}

/** The lists beside the reports and the applications; asked together, so that the chips know their counts. */
export function useQueues(stationId: string | null) {
  const input = stationId === null ? null : { stationId }
  const open = useCall(
    helpContract,
    'listCases',
    stationId === null ? null : { stationId, closed: false },
  )
  const signUps = useCall(signingContract, 'listUnanswered', input)
  const transfers = useCall(volunteerContract, 'listTransfers', input)
  const corrections = useCall(volunteerContract, 'listCorrections', input)
  const conflicts = useCall(volunteerContract, 'listIdentityConflicts', input)
  const teams = useCall(stationContract, 'listTeams', input)
  const proposals =
    teams.state === 'ready' ? teams.output.teams.filter(({ state }) => state === 'waiting') : []
  return {
    open,
    signUps,
    transfers,
    corrections,
    conflicts,
    teams,
    proposals,
    /** How many wait in each; undefined while it is not known. */
    counts: {
      reports: open.state === 'ready' ? open.output.cases.length : undefined,
      signUps:
        signUps.state === 'ready'
          ? signUps.output.activities.reduce((sum, { people }) => sum + people, 0)
          : undefined,
      transfers: transfers.state === 'ready' ? transfers.output.transfers.length : undefined,
      corrections:
        corrections.state === 'ready' ? corrections.output.corrections.length : undefined,
      conflicts: conflicts.state === 'ready' ? conflicts.output.conflicts.length : undefined,
      teams: teams.state === 'ready' ? proposals.length : undefined,
    },
    reload: () => {
      for (const { reload } of [open, signUps, transfers, corrections, conflicts, teams]) reload()
    },
  }
}

export type Queues = ReturnType<typeof useQueues>
