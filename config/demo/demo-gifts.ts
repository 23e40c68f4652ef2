/** What the demo's stations have to give for points, what its volunteer redeemed and gave away, and what a pool did with it. */
import type { AidFor, GiftPlan } from '@shared/ledger/gift-model'
import { DAY, HOUR } from '@shared/kit/time'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { KeptEntry } from '../../cloudfunctions/kit/ledger'
import { moveEntries, type PointMove } from '../../cloudfunctions/ledger/gift-moves'
import type { GiftRecord, RedemptionRecord } from '../../cloudfunctions/ledger/gift-records'
import { moveOf, takenRedemption, yearOf } from '../../cloudfunctions/ledger/gift-redeem'
import {
  aidMove,
  poolIdOf,
  type AidRecord,
  type DonationRecord,
} from '../../cloudfunctions/ledger/pool-records'
import { DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

const GOODS = { kind: 'baodun', sort: 'goods', days: 30, perYear: 1, shown: true } as const
const SERVICE = { kind: 'timePoints', sort: 'service', unit: '次', days: 60, shown: true } as const

interface Shelved extends GiftPlan {
  readonly key: string
  readonly station: string
  readonly stock: number
}

/** Twenty points, in minutes. */
const DONATED = 20 * 60

const SHELF: readonly Shelved[] = [
  {
    ...{ ...GOODS, key: 'cup', station: HOME_STATION, name: '窗景马克杯', picture: 'cup' },
    ...{ unit: '个', price: 30, stock: 12, provider: '青荷陶艺社捐赠' },
  },
  {
    ...{ ...GOODS, key: 'bag', station: HOME_STATION, name: '买菜布袋', picture: 'bag' },
    ...{ unit: '个', price: 20, stock: 40, provider: '槐安里居委会' },
  },
  {
    ...{ ...GOODS, key: 'vest', station: HOME_STATION, name: '志愿者马甲', picture: 'vest' },
    ...{ unit: '件', price: 80, stock: 5, provider: '槐安门协会' },
  },
  {
    ...{ ...GOODS, key: 'stand', station: 'liuyin', name: '手机支架', picture: 'stand' },
    ...{ unit: '个', price: 40, stock: 0, provider: '柳荫街商户捐赠' },
  },
  {
    ...{ ...SERVICE, key: 'hair', station: HOME_STATION, name: '社区理发', picture: 'hair' },
    ...{ price: 120, perYear: 4, stock: 20, provider: '清风理发店' },
  },
  {
    ...{ ...SERVICE, key: 'visit', station: 'wenhua', name: '网安馆参观', picture: 'visit' },
    ...{ price: 300, perYear: 2, stock: 30, provider: '网络安全教育基地' },
  },
  {
    ...{ ...SERVICE, sort: 'honour', key: 'letter', station: HOME_STATION, unit: '份' },
    ...{ name: '手写感谢信', picture: 'honour', price: 600, perYear: 1, stock: 10 },
    provider: '槐安里服务站',
  },
]

const AIDS: readonly { readonly what: string; readonly whom: AidFor; readonly points: number }[] = [
  { what: '陪长辈设手机', whom: 'elder', points: 2 },
  { what: '陪着去办挂失', whom: 'hardship', points: 1 },
  { what: '上门装来电提醒', whom: 'disabled', points: 2 },
]

function giftRecord({ key, station, ...plan }: Shelved): GiftRecord {
  const stationName = DEMO_STATIONS.find((one) => one.key === station)?.name ?? ''
  const kept = { rev: 1, by: accountIdOf(PERSONAS.manager), sent: 'demo' }
  return { _id: `gft_demo-${key}`, stationId: stationId(station), stationName, ...plan, ...kept }
}

function entriesOf(move: PointMove, actor: string, at: number): KeptEntry[] {
  return moveEntries(move, { actor, at }).map((entry) => ({ ...entry, block: null }))
}

/** A bag that waits since last week. */
function waiting(gifts: readonly GiftRecord[], now: number): RedemptionRecord {
  const gift = gifts.find(({ _id }) => _id === 'gft_demo-bag')
  if (!gift) throw new RangeError('no bag on the shelf')
  const account = { _id: accountIdOf(PERSONAS.volunteer), displayName: '陈一鸣' }
  const id = 'rdm_01DEMKBAG00000000000000001'
  return takenRedemption(gift, { id, codeTurn: 0, account, at: now - 9 * DAY })
}

/** The shelf and what was done with points; `moved` belongs into the sums of whoever they are. */
export function demoGifts(now: number) {
  const gifts = SHELF.map(giftRecord)
  const [volunteer, manager] = [accountIdOf(PERSONAS.volunteer), accountIdOf(PERSONAS.manager)]
  const [home, stationName] = [stationId(HOME_STATION), DEMO_STATIONS[0]?.name ?? '']
  const redemption = waiting(gifts, now)
  const donation: DonationRecord = {
    ...{ _id: 'dnt_01DEMKGAVE0000000000000001', accountId: volunteer, stationId: home },
    ...{ stationName, minutes: DONATED, at: now - 12 * DAY },
  }
  const aids = AIDS.map(({ what, whom, points }, index): AidRecord => {
    const at = now - (9 - 3 * index) * DAY - 2 * HOUR
    const kept = {
      minutes: points * 60,
      state: 'given',
      year: yearOf(at),
      by: manager,
      at,
    } as const
    return { _id: `aid_01DEMKHAND000000000000000${index}`, stationId: home, what, whom, ...kept }
  })
  const gave: PointMove = {
    ...{ record: donation._id, stationId: home, kind: 'timePoints', amount: DONATED },
    ...{ from: volunteer, to: poolIdOf(home), rule: 'PTS-03' },
  }
  const moved = [
    ...entriesOf(moveOf(redemption), volunteer, redemption.at),
    ...entriesOf(gave, volunteer, donation.at),
    ...aids.flatMap((aid) => entriesOf(aidMove(aid), manager, aid.at)),
  ]
  return { records: { gifts, redemptions: [redemption], donations: [donation], aids }, moved }
}
