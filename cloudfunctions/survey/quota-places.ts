/** Which answers take a place of their campaign's quotas, and give it back. Feature 36. */
import { addTo } from '@shared/kit/counts'
import type { Instant } from '@shared/kit/time'
import { quotaTally } from '@shared/survey/campaign-model'
import { quotasOf } from '@shared/survey/campaign-rules'
import { now } from '../kit/clock'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { together, type Transaction } from '../kit/transact'
import { campaignById } from './campaigns'
import {
  campaignTally,
  RESPONSES,
  TALLIES,
  WHOLE_CAMPAIGN,
  type ResponseRecord,
  type TallyCounts,
} from './records'
import { remembered } from './remembered'

/** A station seldom changes its area. */
const STATION_KEPT_MS = 60_000
const stationById = remembered(STATION_KEPT_MS, (id) => get(STATIONS, id))

/** An answer with the quotas it is counted in, and how many places each has. */
export interface Wanting {
  readonly answer: Pick<ResponseRecord, '_id' | 'campaignId' | 'stationId'>
  readonly quotas: readonly { readonly key: string; readonly most: number }[]
}

/** What answers took: who has which places, who came when one of theirs was full, and what the tallies gain. */
export interface Places {
  readonly took: ReadonlyMap<string, readonly string[]>
  readonly beyond: readonly string[]
  readonly tallies: ReadonlyMap<string, TallyCounts>
}

/**
 * Gives places to answers in their order: one gets a place of each of its quotas, or of none and stays out of the report.
 * `taken`: the places that are taken already, by tally.
 */
export function givePlaces(
  wanting: readonly Wanting[],
  taken: ReadonlyMap<string, number>,
): Places {
  const took = new Map<string, string[]>()
  const beyond: string[] = []
  const tallies = new Map<string, TallyCounts>()
  for (const { answer, quotas } of wanting) {
    const { _id, campaignId } = answer
    const isFull = quotas.some(({ key, most }) => {
      const id = quotaTally(campaignId, key)
      return (taken.get(id) ?? 0) + (tallies.get(id)?.total ?? 0) >= most
    })
    if (isFull) {
      beyond.push(_id)
      for (const id of ownTallies(answer)) addTo(tallies, id, { beyondQuota: 1 })
      continue
    }
    const keys = quotas.map(({ key }) => key)
    took.set(_id, keys)
    for (const key of keys) addTo(tallies, quotaTally(campaignId, key), { total: 1 })
  }
  return { took, beyond, tallies }
}

function ownTallies({ campaignId, stationId }: Wanting['answer']): string[] {
  const owners = stationId === null ? [WHOLE_CAMPAIGN] : [WHOLE_CAMPAIGN, stationId]
  return owners.map((owner) => campaignTally(campaignId, owner))
}

/**
 * Takes places for answers that are in no quota yet, and marks them; what the tallies gain is the caller's to add in the
 * same transaction. Campaigns without quotas cost nothing. Never the first operation of its transaction.
 */
export async function takePlaces(
  transaction: Transaction,
  answers: readonly ResponseRecord[],
): Promise<Places['tallies']> {
  const wanting: Wanting[] = []
  for (const answer of answers) {
    const wants = await wantingOf(answer, now())
    if (wants.quotas.length > 0) wanting.push(wants)
  }
  if (wanting.length === 0) return new Map()
  const ids = new Set(
    wanting.flatMap(({ answer, quotas }) =>
      quotas.map(({ key }) => quotaTally(answer.campaignId, key)),
    ),
  )
  const found = await together([...ids].map((id) => transaction.get(TALLIES, id)))
  const taken = found.flatMap((tally) =>
    tally ? [[tally._id, tally.counts.total ?? 0] as const] : [],
  )
  const { took, beyond, tallies } = givePlaces(wanting, new Map(taken))
  await together([
    ...[...took].map(([id, quotas]) => transaction.update(RESPONSES, id, { quotas })),
    ...beyond.map((id) => transaction.update(RESPONSES, id, { beyondQuota: true })),
  ])
  return tallies
}

async function wantingOf(answer: ResponseRecord, at: Instant): Promise<Wanting> {
  const { campaignId, stationId, ageGroup, rejection } = answer
  const campaign = await campaignById(campaignId, at)
  const quotas = campaign?.quotas ?? []
  if (quotas.length === 0 || rejection) return { answer, quotas: [] }
  const station = stationId === null ? undefined : await stationById(stationId, at)
  const keys = quotasOf(quotas, { areaId: station?.areaId ?? null, stationId, ageGroup })
  return { answer, quotas: quotas.filter(({ key }) => keys.includes(key)) }
}

/** What an answer says of its places when it has none any more: write it with what takes them from it. */
export const NO_PLACES = { quotas: [] as readonly string[], beyondQuota: false } as const

/** What tallies lose when answers do not count any more: their places are free for those who come. */
export function placesGivenBack(
  answers: readonly Pick<
    ResponseRecord,
    '_id' | 'campaignId' | 'stationId' | 'quotas' | 'beyondQuota'
  >[],
): Map<string, TallyCounts> {
  const tallies = new Map<string, TallyCounts>()
  for (const answer of answers) {
    for (const key of answer.quotas ?? []) {
      addTo(tallies, quotaTally(answer.campaignId, key), { total: -1 })
    }
    if (!answer.beyondQuota) continue
    for (const id of ownTallies(answer)) addTo(tallies, id, { beyondQuota: -1 })
  }
  return tallies
}
