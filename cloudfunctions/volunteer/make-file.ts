import type { Instant } from '@shared/kit/time'
import { keyedDigits } from '../kit/crypto'
import { openPerson } from '../kit/open-person'
import type { OpenApplication } from './application-views'
import { lastFourHashOf, sealIdNumber, sealName, sealPhone, volunteerIdOf } from './person'
import type { PersonFields, VolunteerRecord } from './records'

/** What every volunteer's number begins with; the desk finds one by its digits alone. REG-38. */
export const NUMBER_PREFIX = 'HA-'

/** `HA-` and six digits made of the account; another try gives other digits, should these be taken. */
export function volunteerNumber(accountId: string, attempt: number): string {
  return `${NUMBER_PREFIX}${keyedDigits(6, 'volunteer-no', accountId, String(attempt))}`
}

/** The file of an applicant; an earlier one is taken up, with its number and its story. REG-09, VOL-01. */
export function makeFile(
  application: OpenApplication,
  {
    before,
    lessonPassed,
    attempt,
    at,
  }: {
    before: VolunteerRecord | undefined
    lessonPassed: boolean
    attempt: number
    at: Instant
  },
): VolunteerRecord {
  const { accountId, stationId, stationName, areaId } = application
  const _id = volunteerIdOf(accountId)
  const joined = { at, what: 'joined', note: stationName } as const
  const onDuty = { at, what: 'onDuty', note: stationName } as const
  return {
    ...{ _id, accountId, stationId, stationName, areaId },
    volunteerNo: before?.volunteerNo ?? volunteerNumber(accountId, attempt),
    state: lessonPassed ? 'active' : 'learning',
    ...personOf(_id, application, before),
    qualifications: before?.qualifications ?? [],
    ...{ teams: [], tiers: [], transferId: null, correctionId: null, suspendedUntil: null },
    history: [...(before?.history ?? []), joined, ...(lessonPassed ? [onDuty] : [])],
    since: at,
  }
}

/** The person, encrypted for the file; a number that the earlier file keeps stays when none was given now. */
function personOf(
  fileId: string,
  { _id, person, identity }: OpenApplication,
  before: VolunteerRecord | undefined,
): Pick<VolunteerRecord, 'person' | 'identity' | 'conflictId' | 'lastFourHash'> {
  const { name, phone, idNumber } = openPerson(_id, person)
  const given: PersonFields = {
    ...person,
    ...sealName(fileId, name),
    ...sealPhone(fileId, phone),
    ...sealIdNumber(fileId, idNumber),
  }
  const kept = idNumber === null ? before : undefined
  return {
    person: { ...given, idNumber: given.idNumber ?? kept?.person?.idNumber ?? null },
    identity: identity ?? kept?.identity ?? null,
    conflictId: kept?.conflictId ?? null,
    lastFourHash: lastFourHashOf(phone),
  }
}
