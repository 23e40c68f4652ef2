/** Proofs of service for tests: a station, who served there, who seals, and services with the entries of their minutes. */
import type { proofActions } from '@shared/badge/proof-actions'
import type { OutputOf } from '@shared/kit/contract'
import { HOUR, instantOf, localDate } from '@shared/kit/time'
import { amendService } from '../../cloudfunctions/kit/amend-service'
import { postEntries } from '../../cloudfunctions/kit/ledger'
import type { NoticeRecord } from '../../cloudfunctions/kit/notices'
import {
  SERVICE_RECORDS,
  standingOf,
  UNTOUCHED,
  type KeptServiceRecord,
} from '../../cloudfunctions/kit/service-records'
import { transact } from '../../cloudfunctions/kit/transact'
import type { ProofRecord } from '../../cloudfunctions/badge/proof-records'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { atStation, makeMember } from './people'
import { outputOf } from './replies'
import { clientId } from './reports'
import { makeStation } from './stations'
import { makeVolunteer, type VolunteerSeed } from './volunteers'

type Actions = typeof proofActions
export type Provable = OutputOf<Actions['listProvable']>
export type Applied = OutputOf<Actions['applyForProof']>
export type Own = OutputOf<Actions['getProof']>
export type Listed = OutputOf<Actions['listProofs']>
export type Read = OutputOf<Actions['readProof']>
export type Decided = OutputOf<Actions['decideProof']>
export type Checked = OutputOf<Actions['checkProof']>
export type File = OutputOf<Actions['getProofFile']>

/** Who seals at every station. */
export const HANDLER = '李望舒'
export const PHONE = '13812342071'

let made = 0

/** A service of two hours that is verified. */
export function serviceRecord(
  accountId: string,
  stationId: string,
  different: Partial<KeptServiceRecord> = {},
): KeptServiceRecord {
  made += 1
  const day = different.day ?? '2026-03-14'
  const at = instantOf(day, 9 * 60)
  const _id = `srv_test${String(made).padStart(5, '0')}`
  const { minutes = 120, pending = 0 } = different
  return {
    ...{ _id, accountId, kind: 'activity', title: '防骗宣传', content: '在广场讲防骗' },
    ...{ place: '社区广场', organiser: '槐安里服务站', head: '周站长', stationId, areaId: null },
    ...{ day, from: at, to: at + 2 * HOUR, minutes, pending, manual: false, at },
    ...{ standing: standingOf(minutes, pending), most: 240 },
    ...UNTOUCHED,
    source: { domain: 'activity', record: _id.replace('srv_', 'sup_') },
    facts: { kind: 'activity', from: at, categories: [], recipients: [], tier: null },
    ...different,
  }
}

/** The proofs of one cloud. */
export class Proofs {
  constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
  ) {}

  /** A station with a volunteer and a manager. */
  async makePlace(volunteer: Partial<VolunteerSeed> = {}) {
    const { cloud, database } = this
    made += 1
    const key = `proof${String(made)}`
    const station = makeStation(key)
    await database.insert('stations', [station])
    const served = await makeVolunteer(cloud, database, {
      ...{ station, name: '陈一鸣', phone: PHONE, ...volunteer },
    })
    const manager = `manager-${key}`
    const managerId = await makeMember(cloud, database, {
      ...{ openId: manager, displayName: HANDLER, grants: [atStation('stationManager', station)] },
    })
    return { station, served, volunteer: served.openId, manager, managerId }
  }

  /** Services of somebody, with the entries that their minutes stand on. */
  async serve(
    { served, station }: Place,
    ...different: readonly Partial<KeptServiceRecord>[]
  ): Promise<KeptServiceRecord[]> {
    const records = different.map((one) => {
      const record = serviceRecord(served.accountId, station._id, one)
      return { ...record, entries: record.minutes > 0 ? [`led_${record._id.slice(4)}`] : [] }
    })
    await this.database.insert('service_records', records)
    await transact(async (transaction) => {
      await postEntries(
        transaction,
        records
          .filter(({ minutes }) => minutes > 0)
          .map(({ _id, accountId, minutes, stationId, source, at }) => ({
            ...{ _id: `led_${_id.slice(4)}`, account: accountId, kind: 'serviceMinutes' as const },
            ...{ amount: minutes, state: 'confirmed' as const, source: { ...source, stationId } },
            ...{ rule: 'HRS-01', ruleVersion: 1, actor: 'test', evidence: [], reverses: null, at },
          })),
      )
    })
    return records
  }

  /** Corrects the minutes of a record as a station does. */
  async correct(id: string, minutes: number): Promise<void> {
    await transact(async (transaction) => {
      const record = await transaction.get(SERVICE_RECORDS, id)
      if (!record) throw new Error('no such record')
      const amendment = { minutes, reason: '来晚了', by: 'acc_test', at: Date.now() }
      await amendService(transaction, record, { ...amendment, tell: true })
    })
  }

  call<T>(action: keyof Actions, input: object, openId?: string): Promise<Called<T>> {
    return this.cloud.call<T>('badge', action, input, openId)
  }

  /** Asks for a proof of these; its id. */
  async apply(
    place: Place,
    records: readonly KeptServiceRecord[],
    withIdNumber = false,
  ): Promise<string> {
    const id = clientId('proof')
    const recordIds = records.map(({ _id }) => _id)
    outputOf(await this.call('applyForProof', { id, recordIds, withIdNumber }, place.volunteer))
    return id
  }

  /** Has it sealed, and lets the time pass in which that can be taken back. */
  async issue(place: Place, id: string): Promise<ProofRecord> {
    const { minutes } = outputOf(await this.call<Read>('readProof', { id }, place.manager)).proof
      .sum
    outputOf(await this.call('decideProof', { id, verdict: 'issue', minutes }, place.manager))
    await this.settle(id)
    return this.stored(id)
  }

  /** As if the ten seconds were over. */
  async settle(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.database.update('proofs', id, { 'decision.appliesAt': Date.now() - 1 })
    }
    await this.cloud.fireTimer('badge')
  }

  async stored(id: string): Promise<ProofRecord> {
    const [found] = await this.database.all<ProofRecord>('proofs', { _id: id })
    if (!found) throw new Error('no such proof')
    return found
  }

  /** Every proof somebody has or asked for, the first at first. */
  async all({ served }: Place): Promise<ProofRecord[]> {
    const found = await this.database.all<ProofRecord>('proofs', { accountId: served.accountId })
    return found.sort((one, other) => one.at - other.at)
  }

  /** Which kinds of messages somebody got, each as often as it came. */
  async told(accountId: string): Promise<string[]> {
    const found = await this.database.all<NoticeRecord>('notices', { accountId })
    return found.map(({ kind }) => kind).sort()
  }

  /** The whole paper, part after part. */
  async paper(place: Place, id: string, language: object = {}): Promise<Buffer> {
    const parts: Buffer[] = []
    for (;;) {
      const input = { id, part: parts.length, ...language }
      const { data, parts: many } = outputOf(
        await this.call<File>('getProofFile', input, place.volunteer),
      )
      parts.push(Buffer.from(data, 'base64'))
      if (parts.length === many) return Buffer.concat(parts)
    }
  }
}
export type Place = Awaited<ReturnType<Proofs['makePlace']>>

/** Today in Shanghai, as the year of numbers. */
export const THIS_YEAR = localDate(Date.now()).slice(0, 4)
