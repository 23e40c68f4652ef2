/**
 * What activities keep of somebody, for those who close an account, join two, or copy what is held: as much of the records
 * as that needs. The records are the activities' own.
 */
import type { Need, NeedFields } from '@shared/activity/need-actions'
import type { Instant } from '@shared/kit/time'
import { ATTENDANCES } from './attendance'
import type { EncryptedField } from './crypto'
import { above, among, collection, find, updateWhere, type Stored } from './store'
import { TRAINING_RECORDS } from './training-records'

type Owned = Stored & { readonly accountId: string | null }

export const SIGN_UPS = collection<
  Owned & {
    readonly title: string
    readonly for: 'volunteer' | 'resident'
    readonly companions: number
    readonly state: string
    readonly live: boolean
    readonly askedAt: Instant
    readonly from: Instant
    readonly to: Instant
    readonly leavesAs: string | null
    readonly settleAt: Instant | null
    readonly remindAt: Instant | null
    readonly cancelled: {
      readonly reason: string
      readonly at: Instant
      readonly late: boolean
    } | null
    readonly maskedName: string
    readonly name: EncryptedField | null
  }
>('sign_ups')

export const NEEDS = collection<
  Owned &
    Pick<Need, 'stationName' | 'way' | 'state' | 'at' | 'answer' | 'answeredAt'> & {
      readonly by: string
      readonly fields: NeedFields
    }
>('needs')

const REFUSED_CHECKS = collection<Owned & { readonly maskedName: string | null }>('refused_checks')

const MANUAL_HOURS = collection<
  Owned & {
    readonly maskedName: string
    readonly volunteerNo: string
    readonly state: string
    readonly lookAt: Instant | null
  }
>('manual_hours')

const COURSEWARES = collection<Stored & { readonly writers: readonly string[] }>('coursewares')

/** Hours entered by hand that nobody has decided about. */
const UNDECIDED = ['waiting', 'returned']

/** What holds a place or may get one, and what is between two writes. */
const STAYING = ['asked', 'confirmed', 'waiting', 'offered', 'pending']

/**
 * Gives back what somebody holds of all that is to come; the tick of the activities hands each place on to the next in line,
 * as for every other one. It is nobody's fault: no reason, never late. Doing it again changes nothing.
 */
export async function giveBackPlaces(accountId: string, at: Instant): Promise<void> {
  const toCome = { accountId, live: true, from: above(at), state: among(STAYING) }
  await updateWhere(SIGN_UPS, toCome, {
    ...{ state: 'leaving', leavesAs: 'cancelled', live: false, remindAt: null, settleAt: at },
    cancelled: { reason: '', at, late: false },
  })
}

/**
 * Takes the person out of what activities keep: where somebody was and what was learnt stays under the account's id, as the
 * minutes do; a need and a code that was not taken stay without even that. Running it again changes nothing. R-26, D-17.
 */
export async function forgetTakingPart(accountId: string, at: Instant): Promise<void> {
  const owned = { accountId }
  await Promise.all([
    giveBackPlaces(accountId, at),
    updateWhere(SIGN_UPS, owned, { maskedName: '', name: null }),
    updateWhere(ATTENDANCES, owned, { phoneHash: null }),
    updateWhere(TRAINING_RECORDS, owned, { maskedName: '' }),
    updateWhere(NEEDS, owned, { accountId: null, by: '' }),
    updateWhere(REFUSED_CHECKS, owned, { accountId: null, maskedName: null }),
    updateWhere(MANUAL_HOURS, owned, { maskedName: '', volunteerNo: '' }),
    // The tick of the activities forgets it like any draft, with its pictures.
    updateWhere(
      MANUAL_HOURS,
      { ...owned, state: among(UNDECIDED) },
      { state: 'draft', lookAt: at },
    ),
    forgetAuthor(accountId),
  ])
}

/** More than anybody writes. */
const MOST_WRITTEN = 1000

/** Courseware that nobody else wrote at says no more who made it. */
async function forgetAuthor(accountId: string): Promise<void> {
  const written = { writers: accountId as unknown as readonly string[] }
  const found = await find(COURSEWARES, written, { limit: MOST_WRITTEN })
  const alone = found.filter(({ writers }) => writers.length === 1).map(({ _id }) => _id)
  if (alone.length === 0) return
  const accepted = { _id: among(alone), 'accepted.version': above(0) } as const
  await Promise.all([
    updateWhere(COURSEWARES, { _id: among(alone) }, { 'fields.author': '' }),
    updateWhere(COURSEWARES, accepted, { 'accepted.fields.author': '' }),
  ])
}

/** Has everything follow to the account that a sign-in leads to now. Running it again changes nothing. */
export async function followTakingPart(accountId: string, into: string): Promise<void> {
  const [owned, moved] = [{ accountId }, { accountId: into }]
  await Promise.all([
    updateWhere(SIGN_UPS, owned, moved),
    updateWhere(ATTENDANCES, owned, moved),
    updateWhere(TRAINING_RECORDS, owned, moved),
    updateWhere(NEEDS, owned, { ...moved, by: into }),
    updateWhere(REFUSED_CHECKS, owned, moved),
    updateWhere(MANUAL_HOURS, owned, moved),
  ])
}
