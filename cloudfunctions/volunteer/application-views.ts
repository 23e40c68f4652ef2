/** What is shown of an application: to its owner, and covered to its station. */
import type { Instant } from '@shared/kit/time'
import { localDate } from '@shared/kit/time'
import type { ApplicationRow, OwnApplication } from '@shared/volunteer/model'
import { ageOn, guardianNeed } from '@shared/volunteer/rules'
import type { ApplicationRecord, PersonFields } from './records'

/** An application whose person is still known. */
export type OpenApplication = ApplicationRecord & { readonly person: PersonFields }

export function isOpenApplication(
  application: ApplicationRecord | undefined,
): application is OpenApplication {
  return application !== undefined && application.person !== null
}

/** Whether a guardian's consent is still missing. REG-07. */
export function needsGuardian({ person, guardianId }: ApplicationRecord, at: Instant): boolean {
  if (!person || guardianId !== null) return false
  return guardianNeed(localDate(at), person.birthMonth) !== 'none'
}

/** Whether an identity number was given: the same for every number, whatever is known of it. R-29. */
function isNumberGiven({ person }: ApplicationRecord): boolean {
  return person !== null && person.idNumber !== null
}

export function ownApplication(application: ApplicationRecord, at: Instant): OwnApplication {
  const { _id, stationId, stationName, state, submittedAt, dueAt, returned } = application
  const missing = state === 'waiting' && needsGuardian(application, at)
  return {
    ...{ id: _id, stationId, stationName, state, submittedAt, dueAt },
    ...{ needsGuardian: missing, returned, documentCheck: isNumberGiven(application) },
  }
}

export function applicationRow(
  application: OpenApplication,
  lessonPassed: boolean,
  at: Instant,
): ApplicationRow {
  const { _id, person, submittedAt, dueAt } = application
  const { maskedName, maskedPhone, birthMonth, skills, spareTimes } = person
  return {
    ...{ id: _id, maskedName, maskedPhone, submittedAt, dueAt, lessonPassed },
    age: ageOn(localDate(at), birthMonth),
    needsGuardian: needsGuardian(application, at),
    idNumberGiven: isNumberGiven(application),
    skills: [...skills],
    spareTimes: [...spareTimes],
  }
}
