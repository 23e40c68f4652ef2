/** Volunteers for tests, with all that an approval leaves behind, written straight into the local cloud's database. */
import { randomBytes } from 'node:crypto'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { Qualification, VolunteerState } from '@shared/volunteer/model'
import type { Grant } from '@shared/account/model'
import type { CountName } from '@shared/desk/rules'
import { isIdNumber } from '@shared/help/identity-numbers'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { StationRecord, TeamRecord } from '../../cloudfunctions/kit/stations'
import { volunteerGrant } from '../../cloudfunctions/volunteer/duty'
import {
  identityHash,
  identityId,
  lastFourHashOf,
  sealPerson,
  volunteerIdOf,
} from '../../cloudfunctions/volunteer/person'
import type { VolunteerRecord } from '../../cloudfunctions/volunteer/records'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { makeMember, takeSettings } from './people'

export interface VolunteerSeed {
  readonly station: StationRecord
  /** A name that nobody else has unless said otherwise. */
  readonly openId?: string
  readonly name?: string
  readonly displayName?: string
  readonly phone?: string
  readonly birthMonth?: string
  readonly idNumber?: string
  /** On duty unless said otherwise; only then with the role. */
  readonly state?: VolunteerState
  readonly since?: number
  readonly teams?: readonly Pick<TeamRecord, '_id' | 'name'>[]
  readonly qualifications?: readonly Qualification[]
  /** Roles besides the volunteer's. */
  readonly grants?: readonly Grant[]
}

export interface Volunteer {
  readonly openId: string
  readonly accountId: string
  readonly id: string
  readonly no: string
}

let numbersMade = 0

/**
 * An identity number that can exist and belongs to nobody, of somebody born in this month; `turn` (0 to 999) tells them
 * apart, another one each time when it is left out. GB 11643.
 */
export function makeIdNumber(birthMonth = '1990-05', turn = (numbersMade += 1)): string {
  const digits = `110101${birthMonth.replace('-', '')}07${String(turn).padStart(3, '0')}`
  const found = [...'0123456789X'].map((check) => digits + check).find(isIdNumber)
  if (!found) throw new Error('no check character fits')
  return found
}

/** The file of a volunteer as it lies in the database; the cloud's keys must be taken. */
export function volunteerRecord(openId: string, seed: VolunteerSeed): VolunteerRecord {
  const { station, name = '陈一鸣', phone, birthMonth = '1990-05', idNumber } = seed
  const accountId = accountIdOf(openId)
  const _id = volunteerIdOf(accountId)
  const since = seed.since ?? Date.now()
  const said = {
    ...{ name, birthMonth, phone, idNumber, skills: ['computer' as const] },
    ...{ spareTimes: ['weekend' as const], audiences: [], source: 'self' as const },
  }
  return {
    ...{ _id, accountId, volunteerNo: `HA-${_id.slice(4, 13)}` },
    state: seed.state ?? 'active',
    ...{ stationId: station._id, stationName: station.name, areaId: station.areaId ?? null },
    person: sealPerson(_id, said),
    identity: idNumber === undefined ? null : identityHash(idNumber),
    lastFourHash: lastFourHashOf(phone ?? null),
    qualifications: seed.qualifications ?? [],
    teams: (seed.teams ?? []).map((team) => ({ id: team._id, name: team.name })),
    ...{ tiers: [], transferId: null, correctionId: null, suspendedUntil: null, since },
    history: [{ at: since, what: 'joined', note: station.name }],
  }
}

/** Makes a volunteer: account with consent and role, file, passed lesson, and the count of the roll-ups. */
export async function makeVolunteer(
  cloud: LocalCloud,
  database: RawDatabase,
  seed: VolunteerSeed,
): Promise<Volunteer> {
  takeSettings(cloud)
  const openId = seed.openId ?? `volunteer-${randomBytes(6).toString('hex')}`
  const file = volunteerRecord(openId, seed)
  const { _id, accountId, volunteerNo, stationId, areaId, state, identity, since: at } = file
  const onDuty = state === 'active'
  const { displayName, grants = [] } = seed
  await makeMember(cloud, database, {
    ...{ openId, volunteerNo, grants: onDuty ? [volunteerGrant(file), ...grants] : grants },
    ...(displayName === undefined ? {} : { displayName }),
  })
  const lessonPassedAt = state === 'learning' ? null : at
  await Promise.all([
    database.insert('volunteers', [file]),
    database.insert('candidates', [{ _id: accountId, applicationId: null, lessonPassedAt }]),
    identity !== null &&
      database.insert('identities', [{ _id: identityId(identity), accountId, at }]),
    onDuty &&
      database.insert('facts', [
        { _id: `fct_seed.${_id}`, at, stationId, areaId, counts: { volunteers: 1 }, folded: false },
      ]),
  ])
  return { openId, accountId, id: _id, no: volunteerNo }
}

/** A team that is at work. */
export function makeTeam(
  key: string,
  { _id, areaId }: StationRecord,
  different: Partial<TeamRecord> = {},
): TeamRecord {
  return {
    ...{ _id: `tem_${key}`, name: `${key} 志愿服务队`, stationId: _id, areaId: areaId ?? null },
    ...{ parentId: null, direction: '防诈宣传', state: 'active', proposedBy: 'acc_nobody' },
    ...{ reason: '', at: 0 },
    ...different,
  }
}

/** A leader's role in a team. */
export function ofTeam({ _id, name }: TeamRecord): Grant {
  return { role: 'teamLeader', scope: 'team', scopeId: _id, scopeName: name }
}

/** Calls an act of the volunteer function. */
export function callVolunteer<T = unknown>(
  cloud: LocalCloud,
  action: keyof typeof volunteerContract.actions,
  input: object,
  openId?: string,
): Promise<Called<T>> {
  return cloud.call<T>('volunteer', action, input, openId)
}

/** What the facts of a station (of all when left out) add up to. */
export async function stockOf(
  database: RawDatabase,
  name: CountName,
  stationId?: string,
): Promise<number> {
  const facts = await database.all<FactRecord>(
    'facts',
    stationId === undefined ? undefined : { stationId },
  )
  return facts.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0)
}

/** The file as it is now. */
export async function fileOf(database: RawDatabase, id: string): Promise<VolunteerRecord> {
  const [file] = await database.all<VolunteerRecord>('volunteers', { _id: id })
  if (!file) throw new Error('no such file')
  return file
}
