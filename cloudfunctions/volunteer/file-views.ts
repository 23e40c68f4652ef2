/** A file as its owner, its station and a reader with a reason see it. */
import type { fileActions } from '@shared/volunteer/file-actions'
import type { OwnFile, RosterRow } from '@shared/volunteer/model'
import type { OutputOf } from '@shared/kit/contract'
import { get } from '../kit/store'
import type { OpenFile } from './file-story'
import { openName, openPerson } from './person'
import { CORRECTIONS, TRANSFERS, type VolunteerRecord } from './records'

type FullFile = OutputOf<(typeof fileActions)['readFile']>['file']

/** The file as its owner sees it every day, with what waits for an answer. One wave at most. */
export async function ownFile(file: OpenFile): Promise<OwnFile> {
  const { person, transferId, correctionId } = file
  const [transfer, correction] = await Promise.all([
    transferId === null ? undefined : get(TRANSFERS, transferId),
    correctionId === null ? undefined : get(CORRECTIONS, correctionId),
  ])
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
    transfer: transfer
      ? { id: transfer._id, stationName: transfer.toStationName, dueAt: transfer.dueAt }
      : null,
    correction: correction
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
