/**
 * What must happen at once to the person in a volunteer's records when the account that owns them says so: an identity
 * number is forgotten, a name leaves the public list, an application is taken back. The records belong to the volunteer function
 * (volunteer/records); here stands only the part of them that this needs.
 */
import type { Instant } from '@shared/kit/time'
import type { Audience, FileEvent, Qualification, VolunteerState } from '@shared/volunteer/model'
import type { Tier } from '@shared/volunteer/tier-model'
import type { SealedPerson } from './open-person'
import { collection, find, type Stored } from './store'
import { together, type Transaction } from './transact'

interface Person extends SealedPerson {
  readonly birthMonth: string
  readonly maskedName: string
  readonly skills: readonly string[]
  readonly audiences: readonly Audience[]
}

/** A volunteer's file. */
export interface FileRecord extends Stored {
  readonly accountId: string
  readonly volunteerNo: string
  readonly state: VolunteerState
  /** Since when they serve. */
  readonly since?: Instant
  /** The years in which they have served twenty hours, by sealed entries: '2026'. HRS-08. */
  readonly metYears?: readonly string[]
  readonly stationId: string
  readonly stationName: string
  readonly areaId: string | null
  readonly person: Person | null
  readonly identity: string | null
  readonly conflictId?: string | null
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
  readonly state: 'waiting' | 'approved' | 'returned' | 'withdrawn'
  readonly person: Person | null
  readonly replaced: object | null
  readonly identity: string | null
  readonly conflictId: string | null
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

interface IdentityRecord extends Stored {
  readonly accountId: string
}
export const IDENTITIES = collection<IdentityRecord>('identities')

interface ConflictRecord extends Stored {
  readonly accountId: string
  readonly state: 'open' | 'merged' | 'dismissed'
}
export const CONFLICTS = collection<ConflictRecord>('identity_conflicts')

/** What a record says of an identity number once it holds none. */
const NO_NUMBER = { identity: null, conflictId: null }

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
  const { guardianId } = application
  const [guardian, number] = await together([
    guardianId === null ? undefined : transaction.get(GUARDIANS, guardianId),
    readNumber(transaction, [application]),
  ])
  await together([
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    transaction.update(APPLICATIONS, applicationId, {
      ...{ state: 'withdrawn', person: null, guardianId: null, ...NO_NUMBER },
    }),
    guardian && transaction.update(GUARDIANS, guardian._id, { usedBy: null }),
    freeNumber(transaction, number, accountId, file?.identity),
  ])
}

/** Deletes the identity number of an account's file and of every application that still holds it.. */
export async function forgetIdNumber(transaction: Transaction, accountId: string): Promise<void> {
  const file = await transaction.get(FILES, fileIdOf(accountId))
  const applications = await find(APPLICATIONS, { accountId }, { limit: MOST_APPLICATIONS })
  const number = await readNumber(transaction, [...(file ? [file] : []), ...applications])
  const change = { ...NO_NUMBER, 'person.idNumber': null }
  await together([
    file?.person && transaction.update(FILES, file._id, change),
    ...applications.map(
      ({ _id, person }) => person && transaction.update(APPLICATIONS, _id, change),
    ),
    freeNumber(transaction, number, accountId),
  ])
}

/** Who holds the numbers of some records, and what is open about them. */
interface NumberHeld {
  readonly identities: readonly (IdentityRecord | undefined)[]
  readonly conflicts: readonly (ConflictRecord | undefined)[]
}

/** One wave, whether a number is held or disputed: how long it takes tells nothing of it. R-29. */
async function readNumber(
  transaction: Transaction,
  records: readonly Pick<FileRecord, 'identity' | 'conflictId'>[],
): Promise<NumberHeld> {
  const ids = new Set(records.flatMap(({ identity }) => identity ?? []))
  const open = new Set(records.flatMap(({ conflictId }) => conflictId ?? []))
  const [identities, conflicts] = await together([
    together([...ids].map((identity) => transaction.get(IDENTITIES, `idn_${identity}`))),
    together([...open].map((id) => transaction.get(CONFLICTS, id))),
  ])
  return { identities, conflicts }
}

/** Lets go of the numbers that the account holds, but for the one its file keeps, and settles what was open about them. */
async function freeNumber(
  transaction: Transaction,
  { identities, conflicts }: NumberHeld,
  accountId: string,
  kept?: string | null,
): Promise<void> {
  await together([
    ...identities.map(
      (one) =>
        one?.accountId === accountId &&
        one._id !== `idn_${kept}` &&
        transaction.remove(IDENTITIES, one._id),
    ),
    ...conflicts.map(
      (one) =>
        one?.state === 'open' && transaction.update(CONFLICTS, one._id, { state: 'dismissed' }),
    ),
  ])
}

/** Takes an account's name off the public list; the certificates stay. R-12. */
export async function unpublishTiers(transaction: Transaction, accountId: string): Promise<void> {
  const file = await transaction.get(FILES, fileIdOf(accountId))
  await together(
    (file?.tiers ?? []).map((id) => transaction.update(TIERS, id, { publicName: null })),
  )
}
