/** Mutual recognition for tests: schemes, and stars of them where they stand. */
import type { recognitionActions } from '@shared/badge/recognition-actions'
import type { GivenStar } from '@shared/badge/recognition-model'
import type { OutputOf } from '@shared/kit/contract'
import { addDays, DAY, localDate } from '@shared/kit/time'
import { encryptField } from '../../cloudfunctions/kit/crypto'
import {
  numberHashOf,
  recognitionId,
  type RecognitionRecord,
  type SchemeRecord,
} from '../../cloudfunctions/badge/recognition-records'
import type { NoticeRecord } from '../../cloudfunctions/kit/notices'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { ASSOCIATION_STAFF, makeMember } from './people'
import { Proofs } from './proofs'
import { codeOf, outputOf } from './replies'
import { clientId, makePhotoParts } from './reports'

type Actions = typeof recognitionActions
export type OwnList = OutputOf<Actions['listRecognitions']>
export type Asked = OutputOf<Actions['askRecognition']>
export type Submitted = OutputOf<Actions['submitRecognition']>
export type Queue = OutputOf<Actions['listRecognitionQueue']>
export type Schemes = OutputOf<Actions['listSchemes']>
export type ReadOne = OutputOf<Actions['readRecognition']>

export function makeScheme(different: Partial<SchemeRecord> = {}): SchemeRecord {
  return {
    ...{ _id: clientId('starScheme'), name: '市志愿者星级评定', runBy: '市志愿者联合会' },
    ...{ thresholds: '一星到五星：100、300、600、1000、1500 小时', since: '2024-01-01' },
    ...{ ended: false, by: 'acc_test', at: Date.now(), ...different },
  }
}

let made = 0

/** A star as its paper says it, good for another half year. */
export function givenStar(schemeId: string, different: Partial<GivenStar> = {}): GivenStar {
  made += 1
  const today = localDate(Date.now())
  return {
    ...{ schemeId, star: 3, givenOn: addDays(today, -100), validUntil: addDays(today, 180) },
    number: `XJ-2026-${String(made).padStart(4, '0')}`,
    ...different,
  }
}

/** One as it is stored, of somebody with a file. */
export function makeRecognition(
  accountId: string,
  scheme: SchemeRecord,
  different: Partial<RecognitionRecord> = {},
): RecognitionRecord {
  const given = givenStar(scheme._id)
  const numberHash = numberHashOf(scheme._id, given.number)
  const _id = recognitionId(accountId, numberHash)
  const at = Date.now() - DAY
  return {
    ...{ _id, accountId, maskedName: '陈**', volunteerNo: 'HA-0427', schemeId: scheme._id },
    ...{ schemeName: scheme.name, star: 3, givenOn: given.givenOn, validUntil: given.validUntil },
    ...{ number: encryptField(given.number, `${_id}.number`), numberHash, state: 'waiting' },
    ...{ turn: 1, at, dueAt: at + 5 * DAY, dueProvisional: false, photo: null, decision: null },
    ...{ until: null, ended: null, lookAt: null, ...different },
  }
}

/** One part of a picture of evidence. */
export function evidence(id: string) {
  const [data = ''] = makePhotoParts(1)
  return { id, photoId: clientId('photo'), part: 0, parts: 1, data }
}

/** Mutual recognition in one cloud, with a scheme and two people of the association who decide. */
export class Recognitions {
  readonly scheme = makeScheme()
  readonly proofs: Proofs

  constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
  ) {
    this.proofs = new Proofs(cloud, database)
  }

  async begin(): Promise<void> {
    for (const openId of ['staff', 'colleague']) {
      await makeMember(this.cloud, this.database, { openId, grants: [ASSOCIATION_STAFF] })
    }
    await this.database.insert('star_schemes', [this.scheme])
  }

  call<T>(action: keyof Actions | 'getOwnStar', input: object, openId: string): Promise<Called<T>> {
    return this.cloud.call<T>('badge', action, input, openId)
  }

  async codeOf(action: keyof Actions, input: object, openId: string): Promise<string> {
    return codeOf(await this.call(action, input, openId))
  }

  /** A volunteer. */
  async person() {
    return (await this.proofs.makePlace()).served
  }

  /** Asked for with its picture, and handed in; its id. */
  async handIn(openId: string, given = givenStar(this.scheme._id)): Promise<string> {
    const { id } = outputOf(await this.call<Asked>('askRecognition', given, openId))
    outputOf(await this.call('addRecognitionPhoto', evidence(id), openId))
    outputOf(await this.call('submitRecognition', { id }, openId))
    return id
  }

  /** As if the time were over, and the tick came. */
  async pass(id: string): Promise<void> {
    await this.database.update('recognitions', id, { lookAt: Date.now() - 1 })
    await this.cloud.fireTimer('badge')
  }

  async accept(id: string): Promise<void> {
    outputOf(await this.call('decideRecognition', { id, verdict: 'accept' }, 'staff'))
    await this.pass(id)
  }

  async stored(id: string): Promise<RecognitionRecord> {
    const [found] = await this.database.all<RecognitionRecord>('recognitions', { _id: id })
    if (!found) throw new Error('no such recognition')
    return found
  }

  partsOf(id: string): Promise<unknown[]> {
    return this.database.all('recognition_photos', { recognition: id })
  }

  /** What the star page tells somebody. */
  async star(openId: string) {
    return outputOf(await this.call<{ counted: number }>('getOwnStar', {}, openId))
  }

  async own(openId: string): Promise<OwnList> {
    return outputOf(await this.call<OwnList>('listRecognitions', {}, openId))
  }

  /** The kinds of messages that somebody got. */
  async told(accountId: string): Promise<string[]> {
    const found = await this.database.all<NoticeRecord>('notices', { accountId })
    return found.map(({ kind }) => kind)
  }
}
