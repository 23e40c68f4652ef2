/** A file as its owner, its station and a reader with a reason see it. */
import type { fileActions } from '@shared/volunteer/file-actions'
import type { OwnFile, RosterRow } from '@shared/volunteer/model'
import type { OutputOf } from '@shared/kit/contract'
import { openName, openPerson } from '../kit/open-person'
import { find, get } from '../kit/store'
import type { OpenFile } from './file-story'
import {
  CORRECTIONS,
  TEAM_REQUESTS,
  TRANSFERS,
  type CorrectionRecord,
  type TeamRequestRecord,
  type TransferRecord,
  type VolunteerRecord,
} from './records'

type FullFile = OutputOf<(typeof fileActions)['readFile']>['file']

/** What somebody has asked for and no station or team has answered yet. */
export interface Waits {
  readonly transfer: TransferRecord | undefined
  readonly correction: CorrectionRecord | undefined
  readonly teamRequests: readonly TeamRequestRecord[]
}

const MOST_TEAM_REQUESTS = 20

/** What waits for an answer about a file. One wave. */
export async function readWaits({ accountId, transferId, correctionId }: OpenFile): Promise<Waits> {
  const waiting = { accountId, state: 'waiting' } as const
  const [transfer, correction, teamRequests] = await Promise.all([
    transferId === null ? undefined : get(TRANSFERS, transferId),
    correctionId === null ? undefined : get(CORRECTIONS, correctionId),
    find(TEAM_REQUESTS, waiting, { limit: MOST_TEAM_REQUESTS }),
  ])
  return { transfer, correction, teamRequests }
}

/** The file as its owner sees it every day. Of what waited before, only what the file still names. */
export function ownFile(file: OpenFile, { transfer, correction, teamRequests }: Waits): OwnFile {
  const { person } = file
  return {
    id: file._id,
    volunteerNo: file.volunteerNo,
    state: file.state,
    stationId: file.stationId,
    stationName: file.stationName,
    name: openName(file._id, person),
    birthMonth: person.birthMonth,
    maskedPhone: person.maskedPhone,
    idNumberGiven: person.idNumber !== null,
    ...servicePart(file),
    teams: [...file.teams],
    teamRequests: teamRequests.map(({ teamId, teamName }) => ({ teamId, teamName })),
    transfer:
      transfer && transfer._id === file.transferId
        ? { id: transfer._id, stationName: transfer.toStationName, dueAt: transfer.dueAt }
        : null,
    correction:
      correction && correction._id === file.correctionId
        ? { id: correction._id, field: correction.field, dueAt: correction.dueAt }
        : null,
    suspendedUntil: file.suspendedUntil,
    history: [...file.history],
  }
}

/**
 * The file in plain: for its owner's copy, or for a reader after the reading is written down. The identity number is
 * its owner's alone, as the consent to it says; a reader gets it covered. R-01, AMB-57.
 */
export function fullFile(file: OpenFile, forWhom: 'owner' | 'reader'): FullFile {
  const open = openPerson(file._id, file.person)
  const idNumber = forWhom === 'owner' ? open.idNumber : open.idNumber && coverId(open.idNumber)
  return {
    volunteerNo: file.volunteerNo,
    ...{ name: open.name, phone: open.phone, idNumber },
    birthMonth: file.person.birthMonth,
    stationName: file.stationName,
    ...servicePart(file),
    since: file.since,
  }
}

/** The first and the last character of an identity number: enough to hold it against a document. */
function coverId(idNumber: string): string {
  return `${idNumber.slice(0, 1)}${'*'.repeat(idNumber.length - 2)}${idNumber.slice(-1)}`
}

function servicePart({ person, qualifications }: OpenFile) {
  return {
    skills: [...person.skills],
    spareTimes: [...person.spareTimes],
    audiences: [...person.audiences],
    occupation: person.occupation,
    specialty: person.specialty,
    qualifications: [...qualifications],
  }
}

/** A line of the roster; of a closed account only the number is left. R-26. */
export function rosterRow({ _id, volunteerNo, person, state, since }: VolunteerRecord): RosterRow {
  return {
    id: _id,
    volunteerNo,
    maskedName: person?.maskedName ?? '—',
    maskedPhone: person?.maskedPhone ?? null,
    state,
    skills: [...(person?.skills ?? [])],
    since,
  }
}
