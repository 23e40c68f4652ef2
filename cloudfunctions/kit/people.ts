/**
 * What must happen at once to the person in a volunteer's records when the account that owns them says so: an identity
 * number is forgotten, a name leaves the public list, an application is taken back. The records belong to the volunteer function
 * (volunteer/records); here stands only the part of them that this needs.
 */
import type { Instant } from '@shared/kit/time'
import type { FileEvent, Qualification, VolunteerState } from '@shared/volunteer/model'
import type { Tier } from '@shared/volunteer/tier-model'
import { collection, find, type Stored } from './store'
import { together, type Transaction } from './transact'

interface Person {
  readonly birthMonth: string
}

/** A volunteer's file. */
export interface FileRecord extends Stored {
  readonly accountId: string
  readonly state: VolunteerState
  readonly stationId: string
  readonly areaId: string | null
  readonly person: Person | null
  readonly identity: string | null
  readonly lastFourHash: string | null
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly tiers?: readonly string[]
  readonly transferId: string | null
  readonly correctionId: string | null
  readonly suspendedUntil: Instant | null
  readonly qualifications: readonly Qualification[]
  readonly history: readonly FileEvent[]
}
export const FILES = collection<FileRecord>('volunteers')

export interface ApplicationRecord extends Stored {
  readonly accountId: string
  readonly state: 'waiting' | 'atStation' | 'approved' | 'returned' | 'withdrawn'
  readonly person: Person | null
  readonly replaced: object | null
  readonly identity: string | null
  readonly guardianId: string | null
  readonly returned: object | null
}
export const APPLICATIONS = collection<ApplicationRecord>('applications')

/** `_id` is the account's id; the application is the one that waits. */
export interface CandidateRecord extends Stored {
  readonly applicationId: string | null
}
export const CANDIDATES = collection<CandidateRecord>('candidates')

export interface TierRecord extends Stored {
  readonly accountId: string
  readonly tier: Tier
  readonly state: 'waiting' | 'passed' | 'returned' | 'withdrawn' | 'ended'
  readonly stationId: string
  readonly areaId: string | null
  readonly publicName: string | null
  readonly maskedName: string
  readonly statement: object | null
}
export const TIERS = collection<TierRecord>('tiers')

export interface TransferRecord extends Stored {
  readonly accountId: string
  readonly maskedName: string
  readonly why: string
  readonly state: string
}
export const TRANSFERS = collection<TransferRecord>('transfers')

interface GuardianRecord extends Stored {
  readonly accountId: string
  readonly usedBy: string | null
}
export const GUARDIANS = collection<GuardianRecord>('guardians')

export const IDENTITIES = collection<Stored & { readonly accountId: string }>('identities')

const MOST_APPLICATIONS = 50

/** The file of an account. */
export function fileIdOf(accountId: string): string {
  return `vol_${accountId.slice(4)}`
}

/** Takes back the application that waits, with its person; the identity number and a guardian's code are free again. */
export async function dropApplication(transaction: Transaction, accountId: string): Promise<void> {
  const candidate = await transaction.get(CANDIDATES, accountId)
  if (!candidate?.applicationId) return
  const { applicationId } = candidate
  const [application, file] = await together([
    transaction.get(APPLICATIONS, applicationId),
    transaction.get(FILES, fileIdOf(accountId)),
  ])
  if (!application) return
  const { identity, guardianId } = application
  const guardian = guardianId === null ? undefined : await transaction.get(GUARDIANS, guardianId)
  await together([
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    transaction.update(APPLICATIONS, applicationId, {
      ...{ state: 'withdrawn', person: null, identity: null, guardianId: null },
    }),
    guardian && transaction.update(GUARDIANS, guardian._id, { usedBy: null }),
    identity !== null &&
      identity !== file?.identity &&
      releaseIdentity(transaction, identity, accountId),
  ])
}

/** Deletes the identity number of an account's file and of every application that still holds it.. */
export async function forgetIdNumber(transaction: Transaction, accountId: string): Promise<void> {
  const file = await transaction.get(FILES, fileIdOf(accountId))
  const applications = await find(APPLICATIONS, { accountId }, { limit: MOST_APPLICATIONS })
  const held = [file, ...applications].flatMap((record) => record?.identity ?? [])
  await together([
    file?.person &&
      transaction.update(FILES, file._id, { identity: null, 'person.idNumber': null }),
    ...applications.map(
      ({ _id, person }) =>
        person &&
        transaction.update(APPLICATIONS, _id, { identity: null, 'person.idNumber': null }),
    ),
    ...[...new Set(held)].map((identity) => releaseIdentity(transaction, identity, accountId)),
  ])
}

/** Whose number turned out to be another account's never held it. */
async function releaseIdentity(
  transaction: Transaction,
  identity: string,
  accountId: string,
): Promise<void> {
  const id = `idn_${identity}`
  const held = await transaction.get(IDENTITIES, id)
  if (held?.accountId === accountId) await transaction.remove(IDENTITIES, id)
}

/** Takes an account's name off the public list; the certificates stay. R-12. */
export async function unpublishTiers(transaction: Transaction, accountId: string): Promise<void> {
  const file = await transaction.get(FILES, fileIdOf(accountId))
  await together(
    (file?.tiers ?? []).map((id) => transaction.update(TIERS, id, { publicName: null })),
  )
}
