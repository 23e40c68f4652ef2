/** What the association has laid down: goals and quotas of the running campaign, the next one, and give-aways. */
import { deterministicId } from '@shared/kit/ids'
import { addDays, DAY, HOUR, instantOf, localDate } from '@shared/kit/time'
import { WINDOW_DAYS, type Quota } from '@shared/survey/campaign-model'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { keyedWord } from '../../cloudfunctions/kit/crypto'
import type { GiveawayRecord, HandOutRecord } from '../../cloudfunctions/survey/giveaway-records'
import type { CampaignRecord, ShareCodeRecord } from '../../cloudfunctions/survey/records'
import { shareRef } from '../../cloudfunctions/survey/share-codes'
import { makeRandom } from './random'
import { AREA_ID, DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

/** The age group that most people asked on the street are of: its places are soon taken. */
const QUOTAS: readonly Quota[] = [
  { key: 'q1', ageGroup: 'from30', most: 40 },
  { key: 'q2', ageGroup: 'from60', most: 400 },
  { key: 'q3', stationId: stationId(HOME_STATION), most: 900 },
]

/** What the running campaign sets out to collect, and how many of a kind go into its report. */
export const RUNNING_PLAN = {
  areaGoals: { [AREA_ID]: 12_000 },
  stationGoals: { [stationId('zongzhan')]: 1_200, [stationId('lanting')]: 300 },
  quotas: QUOTAS,
} as const

/** The next campaign, still being laid down. */
export function nextCampaign(running: CampaignRecord, now: number): CampaignRecord {
  const random = makeRandom(Math.floor(now / DAY) + 3)
  const opensAt = instantOf(addDays(localDate(now), 40), 9 * 60)
  return {
    ...running,
    ...{ _id: 'cmp_demo-spring', title: '春季居民满意度', state: 'draft', rev: 1 },
    ...{ opensAt, closesAt: opensAt + WINDOW_DAYS * DAY, salt: random.letters(32) },
    quotas: [{ key: 'q1', ageGroup: 'from60', most: 500 }],
    settleAfterMs: DAY,
  }
}

/** Items of the running campaign at some stations: allotted, and handed out since. */
const STOCK: readonly (readonly [
  station: string,
  item: string,
  allotted: number,
  handedOut: number,
])[] = [
  [HOME_STATION, '防骗环保袋', 200, 146],
  [HOME_STATION, '反诈扇子', 120, 120],
  ['liuyin', '防骗环保袋', 150, 62],
  ['qinghewan', '防骗环保袋', 150, 40],
]

export interface DemoCampaignPlans {
  readonly share_codes: ShareCodeRecord[]
  readonly survey_giveaways: GiveawayRecord[]
  readonly survey_handouts: HandOutRecord[]
}

/** The code on the home station's poster, and what stations give away. */
export function demoCampaignPlans(running: CampaignRecord, now: number): DemoCampaignPlans {
  const survey_giveaways = STOCK.map(([key, item, allotted, handedOut]): GiveawayRecord => {
    const station = stationId(key)
    const name = keyedWord(12, 'giveaway', item)
    return {
      _id: deterministicId('giveaway', running._id, station, name),
      ...{ campaignId: running._id, stationId: station, stationName: stationName(key) },
      ...{ item, allotted, handedOut },
    }
  })
  const staff = accountIdOf(PERSONAS.association)
  const manager = accountIdOf(PERSONAS.manager)
  const survey_handouts = survey_giveaways.flatMap(({ _id, allotted, handedOut }, place) => {
    const counts = [
      { way: 'allot', count: allotted, by: staff, at: now - 4 * DAY },
      { way: 'handOut', count: handedOut, by: manager, at: now - 2 * HOUR },
    ] as const
    return counts.map((counted) => ({
      ...{ _id: `hnd_demo-${place}-${counted.way}`, giveawayId: _id },
      ...counted,
    }))
  })
  return { share_codes: [stationCode(running)], survey_giveaways, survey_handouts }
}

function stationName(key: string): string {
  return DEMO_STATIONS.find((station) => station.key === key)?.name ?? ''
}

function stationCode({ _id, closesAt }: CampaignRecord): ShareCodeRecord {
  const station = stationId(HOME_STATION)
  return {
    ...{ _id: shareRef(_id, station), campaignId: _id, accountId: null, stationId: station },
    ...{ stationName: stationName(HOME_STATION), inviter: '', expiresAt: closesAt + DAY },
  }
}
