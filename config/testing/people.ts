/** People for tests, written straight into the local cloud's database. */
import { consentTo } from '@shared/account/consent-texts'
import type { accountContract } from '@shared/account/contract'
import type { Grant } from '@shared/account/model'
import type { Role } from '@shared/kit/access'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { sealPhone } from '../../cloudfunctions/account/phone'
import type { AccountRecord } from '../../cloudfunctions/kit/accounts'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { encryptField } from '../../cloudfunctions/kit/crypto'
import { grantRecord } from '../../cloudfunctions/kit/grants'
import type { StationRecord } from '../../cloudfunctions/kit/stations'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'

export interface Person {
  readonly openId: string
  readonly displayName?: string
  readonly volunteerNo?: string
  readonly grants?: readonly Grant[]
  /** Whether they agreed to sign in; they did unless said otherwise. */
  readonly consented?: boolean
  readonly phone?: string
  /** When the account is closed for good, for who is closing it. */
  readonly closesAt?: number
}

/** Gives this process the cloud's keys, so that hashes and encrypted fields are made and read as the functions do. */
export function takeSettings(cloud: LocalCloud): void {
  Object.assign(process.env, cloud.settings)
}

/** The account of somebody, as it lies in the database. */
export function accountOf({
  openId,
  displayName = '王慧兰',
  volunteerNo,
  grants = [],
  consented = true,
  ...more
}: Person): AccountRecord {
  const id = accountIdOf(openId)
  const at = Date.now()
  return {
    _id: id,
    openId: encryptField(openId, `${id}.openId`),
    displayName,
    volunteerNo: volunteerNo ?? null,
    grants,
    consents: consented ? [{ ...consentTo('signIn'), givenAt: at }] : [],
    createdAt: at,
    ...(more.phone === undefined ? {} : { phone: sealPhone(id, more.phone, false) }),
    ...(more.closesAt === undefined ? {} : { closesAt: more.closesAt }),
  }
}

/** Makes an account and tells its id. One cloud a process: the keys are read once. */
export async function makeMember(
  cloud: LocalCloud,
  database: RawDatabase,
  person: Person,
): Promise<string> {
  takeSettings(cloud)
  const account = accountOf(person)
  await database.insert('accounts', [account])
  const given = { by: 'test', at: account.createdAt }
  await database.insert(
    'grants',
    account.grants.map((grant) => grantRecord(account._id, grant, given)),
  )
  return account._id
}

/** A role at one station. */
export function atStation(role: Role, { _id, name }: Pick<StationRecord, '_id' | 'name'>): Grant {
  return { role, scope: 'station', scopeId: _id, scopeName: name }
}

/** The association's own staff. */
export const ASSOCIATION_STAFF: Grant = {
  role: 'associationStaff',
  scope: 'association',
  scopeId: 'association',
  scopeName: '槐安门网络安全志愿者协会',
}

type AccountActions = typeof accountContract.actions

/** Calls an act of the account function. */
export function callAccount<Name extends keyof AccountActions>(
  cloud: LocalCloud,
  action: Name,
  input: InputOf<AccountActions[Name]>,
  openId?: string,
): Promise<Called<OutputOf<AccountActions[Name]>>> {
  return cloud.call<OutputOf<AccountActions[Name]>>('account', action, input, openId)
}
