/** A shelf with people who have points, for tests of what they do with them. */
import type { OutputOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import type { PointKind } from '@shared/ledger/gift-model'
import type { BalanceRecord } from '../../cloudfunctions/kit/ledger'
import type { GiftRecord } from '../../cloudfunctions/ledger/gift-records'
import { openDatabase, type RawDatabase } from './database'
import { makeGift, plantPoints } from './gifts'
import { startLocalCloud, type Called, type LocalCloud } from './local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from './people'
import { outputOf } from './replies'
import { clientId } from './reports'
import { makeStation } from './stations'

type Actions = (typeof ledgerContract)['actions']

export class GiftStage {
  private made = 0
  readonly station = makeStation('shelf')
  readonly other = makeStation('othershelf')
  /** One that a test may close. */
  readonly closing = makeStation('closingshelf')

  private constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
  ) {}

  /** Stations; `manager` and `colleague` keep the first, `elsewhere` the other, `staff` speaks for the association. */
  static async open(): Promise<GiftStage> {
    const cloud = await startLocalCloud()
    const stage = new GiftStage(cloud, openDatabase(cloud.adminUrl))
    const { database, station, other, closing } = stage
    await database.insert('stations', [station, other, closing])
    const [here, there] = [station, other].map((one) => atStation('stationManager', one))
    for (const [openId, grant] of [
      ['manager', here],
      ['colleague', here],
      ['elsewhere', there],
      ['staff', ASSOCIATION_STAFF],
    ] as const) {
      await makeMember(cloud, database, { openId, grants: grant ? [grant] : [] })
    }
    return stage
  }

  act<Name extends keyof Actions>(
    action: Name,
    input: object,
    openId?: string,
  ): Promise<Called<OutputOf<Actions[Name]>>> {
    return this.cloud.call<OutputOf<Actions[Name]>>('ledger', action, input, openId)
  }

  /** Somebody with so many points. */
  async rich(amount: number, kind: PointKind = 'baodun') {
    this.made += 1
    const openId = `rich-${String(this.made)}`
    const person = { openId, displayName: '陈一鸣' }
    const account = await makeMember(this.cloud, this.database, person)
    await plantPoints(this.database, account, kind, amount)
    return { openId, account }
  }

  /** A gift that nobody else's test takes from. */
  async shelve(different: Partial<GiftRecord> = {}): Promise<GiftRecord> {
    this.made += 1
    const gift = makeGift(`gift${String(this.made)}`, this.station, different)
    await this.database.insert('gifts', [gift])
    return gift
  }

  async redeemed(openId: string, { _id: giftId, price }: GiftRecord) {
    const input = { id: clientId('redemption'), giftId, price }
    return outputOf(await this.act('redeem', input, openId)).pickup
  }

  async codeFor(openId: string, id: string): Promise<string> {
    return outputOf(await this.act('getPickup', { id }, openId)).code ?? 'none'
  }

  async balanceOf(owner: string, kind: PointKind = 'baodun'): Promise<number> {
    const where = { _id: `${owner}.${kind}` }
    const [balance] = await this.database.all<BalanceRecord>('balances', where)
    return balance?.confirmed ?? 0
  }

  async stockOf({ _id }: GiftRecord): Promise<number> {
    const [gift] = await this.database.all<GiftRecord>('gifts', { _id })
    return gift?.stock ?? -1
  }
}
