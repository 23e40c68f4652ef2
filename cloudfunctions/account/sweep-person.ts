import { ACCOUNTS } from '../kit/accounts'
import { now } from '../kit/clock'
import { NOTICES } from '../kit/notices'
import {
  APPLICATIONS,
  CANDIDATES,
  CONFLICTS,
  GUARDIANS,
  IDENTITIES,
  TIERS,
  TRANSFERS,
} from '../kit/people'
import { among, collection, removeWhere, updateWhere, type Stored } from '../kit/store'
import { forgetTakingPart } from '../kit/taking-part'

/** Records that are nothing but about their owner; each is read whole by its own function alone. */
type Owned = Stored & { readonly accountId: string }
const CORRECTIONS = collection<Owned>('corrections')
const TEAM_REQUESTS = collection<Owned>('team_requests')
const NOTICE_SETTINGS = collection<Stored>('notice_settings')
const PROOFS = collection<
  Owned & { readonly state: string; readonly name: unknown; readonly maskedName: string }
>('proofs')
const NOMINATIONS = collection<
  Owned & { readonly state: string; readonly name: string; readonly reason: string }
>('nominations')
const CLAIMS = collection<
  Owned & {
    readonly maskedName: string
    readonly volunteerNo: string | null
    readonly note: string
    readonly asked: readonly unknown[]
    readonly photos: readonly unknown[]
  }
>('claims')
const CLAIM_PHOTOS = collection<Owned>('claim_photos')
const CREDENTIALS = collection<
  Owned & { readonly revokedAt: number | null; readonly text: string }
>('credentials')
const REDEMPTIONS = collection<Owned & { readonly maskedName: string }>('redemptions')
const RECOGNITIONS = collection<Owned>('recognitions')
const RECOGNITION_PHOTOS = collection<Owned>('recognition_photos')
const SHARE_CODES = collection<Owned & { readonly inviter: string }>('share_codes')

/** Deletes what is only about a person, and takes the person out of what is kept. Running it again changes nothing. */
export async function sweepPerson(accountId: string): Promise<void> {
  const owned = { accountId }
  await Promise.all([
    forgetTakingPart(accountId, now()),
    removeWhere(NOTICES, owned),
    removeWhere(NOTICE_SETTINGS, { _id: accountId }),
    removeWhere(CANDIDATES, { _id: accountId }),
    // One that a child serves by stays, as the proof of it.
    removeWhere(GUARDIANS, { ...owned, usedBy: null }),
    removeWhere(IDENTITIES, owned),
    removeWhere(CORRECTIONS, owned),
    removeWhere(TEAM_REQUESTS, owned),
    removeWhere(CONFLICTS, owned),
    updateWhere(APPLICATIONS, owned, {
      ...{ person: null, replaced: null, identity: null, guardianId: null, returned: null },
    }),
    updateWhere(APPLICATIONS, { ...owned, state: 'waiting' }, { state: 'withdrawn' }),
    updateWhere(TRANSFERS, owned, { maskedName: '', why: '' }),
    updateWhere(TIERS, owned, { publicName: null, maskedName: '', statement: null }),
    // A proof stays good for who holds the paper: it is found by its keyed hashes alone.
    updateWhere(PROOFS, owned, { name: null, maskedName: '' }),
    updateWhere(PROOFS, { ...owned, state: 'waiting' }, { state: 'withdrawn' }),
    // What was taken along is good no more, for everybody who checks it.
    updateWhere(CREDENTIALS, { ...owned, revokedAt: null }, { revokedAt: now() }),
    updateWhere(CREDENTIALS, owned, { text: '' }),
    removeWhere(RECOGNITIONS, owned),
    removeWhere(RECOGNITION_PHOTOS, owned),
    // Nobody is judged who is gone; an award stays in the list of its year without a name.
    updateWhere(NOMINATIONS, owned, { name: '', reason: '' }),
    updateWhere(
      NOMINATIONS,
      { ...owned, state: among(['waiting', 'passed', 'returned']) },
      { state: 'declined' },
    ),
    // What became of a record stays with it; the words and pictures of its person do not.
    updateWhere(CLAIMS, owned, {
      ...{ maskedName: '', volunteerNo: null, note: '', asked: [], photos: [] },
    }),
    removeWhere(CLAIM_PHOTOS, owned),
    updateWhere(REDEMPTIONS, owned, { maskedName: '' }),
    updateWhere(SHARE_CODES, owned, { inviter: '' }),
    // Other sign-ins of the same person, that a station had joined to this account.
    updateWhere(
      ACCOUNTS,
      { mergedInto: accountId },
      { openId: null, displayName: '', phone: null },
    ),
  ])
}
