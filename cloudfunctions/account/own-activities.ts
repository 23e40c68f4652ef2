import type { OwnData } from '@shared/account/records'
import { ATTENDANCES, type KeptCheck } from '../kit/attendance'
import { find } from '../kit/store'
import { NEEDS, SIGN_UPS } from '../kit/taking-part'
import { TRAINING_RECORDS } from '../kit/training-records'

/** More than anybody has in ten years; the service's own limit of one query. */
const EVERYTHING = { limit: 1000 }

/** What activities keep of somebody: sign-ups, attendances, trainings, needs; of nobody else. One wave. R-27. */
export async function ownActivities(accountId: string): Promise<OwnData['activities']> {
  const own = { accountId }
  const [signUps, attendances, trainings, needs] = await Promise.all([
    find(SIGN_UPS, own, EVERYTHING),
    find(ATTENDANCES, own, EVERYTHING),
    find(TRAINING_RECORDS, own, EVERYTHING),
    find(NEEDS, own, EVERYTHING),
  ])
  return {
    signUps: signUps.map(({ _id: id, title, companions, state, askedAt, from, to, ...rest }) => ({
      ...{ id, title, for: rest.for, companions, state, askedAt, from, to },
    })),
    attendances: attendances.map(({ _id: signUpId, state, counted, added, ...kept }) => ({
      ...{ signUpId, state, in: ownCheck(kept.in), out: ownCheck(kept.out) },
      minutes: counted + added,
    })),
    trainings: trainings.map(({ title, content, organiser, place, at, minutes, result }) => ({
      ...{ title, content, organiser, place, at, minutes, result },
    })),
    needs: needs.map(({ stationName, at, state, answer, fields }) => ({
      ...{ stationName, at, text: fields.text, when: fields.when, place: fields.place },
      ...{ state, answer },
    })),
  }
}

function ownCheck(check: KeptCheck | null) {
  return check && { at: check.at, mark: check.mark }
}
