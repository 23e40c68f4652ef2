import type { Consent, Grant } from '@shared/account/model'
import type { Instant } from '@shared/kit/time'
import { accountIdOf } from './caller'
import type { EncryptedField } from './crypto'
import { collection, get } from './store'

/** A consent with its moments; a withdrawn one stays as the record of what held until then. R-24. */
export type ConsentRecord = Consent & {
  readonly givenAt: Instant
  readonly withdrawnAt?: Instant
}

/** A person's phone: encrypted, with a keyed hash to find it by and one of its last four digits. R-29. */
export interface PhoneRecord {
  readonly cipher: EncryptedField
  readonly hash: string
  readonly lastFourHash: string
  /** Whether WeChat gave it, rather than the person. */
  readonly verified: boolean
}

/** A person's account; every function reads it to know who calls. */
export interface AccountRecord {
  readonly _id: string
  /** Null once the account is closed for good. */
  readonly openId: EncryptedField | null
  readonly displayName: string
  readonly volunteerNo: string | null
  /** The grants in force, written by `kit/grants` alone; their story lies in `grants`. */
  readonly grants: readonly Grant[]
  readonly consents: readonly ConsentRecord[]
  readonly createdAt: Instant
  readonly phone?: PhoneRecord | null
  /** The account this sign-in leads to, when a station has joined two accounts of one person. */
  readonly mergedInto?: string | null
  /** When the tick has what activities keep follow there; null when it has. */
  readonly followAt?: Instant | null
  /** When its personal data is deleted; signing in before takes it back. */
  readonly closesAt?: Instant | null
}

export const ACCOUNTS = collection<AccountRecord>('accounts')

/** The account of an openid; undefined for who never signed in, and for whose account is closed for good. */
export async function findAccount(openId: string): Promise<AccountRecord | undefined> {
  const account = await findEvenClosed(openId)
  return account && isClosed(account) ? undefined : account
}

/** Whether the account's personal data is deleted; what it did stays. R-26. */
export function isClosed({ openId }: Pick<AccountRecord, 'openId'>): boolean {
  return openId === null
}

/** The record of an openid, through every join of two accounts, whether it is open or not. */
export async function findEvenClosed(openId: string): Promise<AccountRecord | undefined> {
  let account = await get(ACCOUNTS, accountIdOf(openId))
  while (account?.mergedInto) account = await get(ACCOUNTS, account.mergedInto)
  return account
}

/** Whether the owner has agreed to this kind of use, and has not withdrawn it. */
export function hasConsent(account: AccountRecord, kind: Consent['kind']): boolean {
  return account.consents.some((given) => given.kind === kind && given.withdrawnAt === undefined)
}
