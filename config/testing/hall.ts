/** What the soak of places needs: one activity with so many places, people with accounts, and a look at who has what. */
import type { OwnSignUp } from '@shared/activity/model'
import { plantActivity, type PlantedActivity } from './activities'
import { openDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { makeMember } from './people'
import { makeStation } from './stations'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { SeatsRecord, SignUpRecord } from '../../cloudfunctions/activity/records'
import { signUpId } from '../../cloudfunctions/activity/ask-for'

type Answer = Called<{ signUp: OwnSignUp }>

/** Who has what at a moment. */
export interface Looked {
  readonly signUps: readonly SignUpRecord[]
  /** The ids that hold a place by the record of places, and how many it counts. */
  readonly holders: readonly string[]
  readonly taken: number
  /** The ids that say of themselves that they have one, or may take it. */
  readonly having: readonly string[]
  /** In the order of the line. */
  readonly offered: readonly string[]
  readonly line: readonly string[]
  readonly unsettled: number
  stateOf(openId: string): SignUpRecord['state'] | undefined
}

export interface Hall {
  readonly cloud: LocalCloud
  /** So many more people with accounts. */
  gather(people: number): Promise<string[]>
  join(openId: string): Promise<Answer>
  giveBack(openId: string): Promise<Answer>
  answer(signUpId: string, take: boolean): Promise<Answer>
  /** As if a minute had passed in which nobody called: what was cut off or held back is due, and the tick runs until it is done. */
  letTimePass(): Promise<void>
  look(): Promise<Looked>
  /** The same over another start of the cloud. */
  reopen(cloud: LocalCloud): Hall
}

const MANY_TICKS = 30

export async function openHall(cloud: LocalCloud, capacity: number): Promise<Hall> {
  const database = openDatabase(cloud.adminUrl)
  const station = makeStation('hall')
  await database.insert('stations', [station])
  return hallOf(cloud, await plantActivity(database, { station, capacity }), new Map())
}

/** `owners`: who made a sign-up, by its id. */
function hallOf(cloud: LocalCloud, planted: PlantedActivity, owners: Map<string, string>): Hall {
  const database = openDatabase(cloud.adminUrl)
  const { activity, seats, place } = planted
  const idOf = (openId: string) => signUpId(activity._id, place.slotId, accountIdOf(openId))
  const act = (action: string, input: object, openId: string): Promise<Answer> =>
    cloud.call('activity', action, input, openId)

  async function look(): Promise<Looked> {
    const signUps = await database.all<SignUpRecord>('sign_ups', { activityId: activity._id })
    const [now] = await database.all<SeatsRecord>('seats', { _id: seats._id })
    const byId = new Map(signUps.map((one) => [one._id, one]))
    const ids = (...states: readonly SignUpRecord['state'][]) =>
      signUps
        .filter(({ state }) => states.includes(state))
        .sort((a, b) => a.askedAt - b.askedAt || (a._id < b._id ? -1 : 1))
        .map(({ _id }) => _id)
    return {
      ...{ signUps, holders: now?.holders ?? [], taken: now?.taken ?? -1 },
      ...{ having: ids('confirmed', 'offered', 'leaving'), offered: ids('offered') },
      line: ids('waiting'),
      unsettled: signUps.filter(({ state, settleAt }) => settleAt !== null && state !== 'leaving')
        .length,
      stateOf: (openId) => byId.get(idOf(openId))?.state,
    }
  }

  async function letTimePass(): Promise<void> {
    const past = Date.now() - 1
    const due = (await look()).signUps.filter(({ settleAt }) => settleAt !== null)
    for (const { _id } of due) await database.update('sign_ups', _id, { settleAt: past })
    await database.update('seats', seats._id, { checkAt: past, moveAt: past })
    for (let ticks = 0; ticks < MANY_TICKS; ticks++) {
      await cloud.fireTimer('activity')
      const [now] = await database.all<SeatsRecord>('seats', { _id: seats._id })
      const isDone = (now?.checkAt ?? Infinity) > past && (now?.moveAt ?? Infinity) > past
      if (isDone && (await look()).unsettled === 0) return
    }
    throw new Error('the tick does not come to an end')
  }

  return {
    ...{ cloud, look, letTimePass },
    async gather(people) {
      const crowd = Array.from({ length: people }, (_, index) => `guest-${index}`)
      for (let start = 0; start < people; start += 50) {
        const some = crowd.slice(start, start + 50)
        await Promise.all(some.map((openId) => makeMember(cloud, database, { openId })))
      }
      crowd.forEach((openId) => owners.set(idOf(openId), openId))
      return crowd
    },
    join: (openId) => act('signUp', place, openId),
    giveBack: (openId) => act('cancelSignUp', { signUpId: idOf(openId), reason: '' }, openId),
    answer: (id, take) => act('answerOffer', { signUpId: id, take }, owners.get(id) ?? ''),
    reopen: (anew) => hallOf(anew, planted, owners),
  }
}
