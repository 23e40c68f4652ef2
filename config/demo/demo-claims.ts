/** What the demo's volunteer said of records that are wrong: one put right, one that stays, one that is asked about, one that waits. */
import { HOLIDAYS } from '@shared/kit/holidays'
import { DAY } from '@shared/kit/time'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { sealPart } from '../../cloudfunctions/kit/photo-parts'
import type { KeptServiceRecord } from '../../cloudfunctions/kit/service-records'
import {
  claimDue,
  type ClaimPartRecord,
  type ClaimRecord,
  type KeptDecision,
} from '../../cloudfunctions/ledger/claim-records'
import { demoPhoto } from './demo-photo'
import { DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

const PHOTO = 'pho_01DEM0C1AMS0000000000000V1'

type Told = Pick<ClaimRecord, 'kind' | 'wanted' | 'note' | 'at'> &
  Partial<Pick<ClaimRecord, 'asked' | 'photos'>> & {
    readonly key: string
    /** Which week of service it is about; null: one that is missing. */
    readonly week: number | null
    readonly decided?: Pick<KeptDecision, 'verdict' | 'reason'> & { readonly more: number }
  }

function stories(now: number): readonly Told[] {
  return [
    {
      ...{ key: 'open', week: 0, kind: 'minutes', wanted: 270, at: now - DAY },
      note: '收摊时手机没电，晚签退了半小时',
      photos: [{ id: PHOTO, at: now - DAY, parts: 1, here: ['demo'] }],
    },
    {
      ...{ key: 'asked', week: 14, kind: 'facts', wanted: null, at: now - 3 * DAY },
      note: '那天改在南门了',
      asked: [{ at: now - 2 * DAY, text: '是谁带队，几点到的？', answer: null }],
    },
    {
      ...{ key: 'changed', week: 13, kind: 'minutes', wanted: 240, at: now - 12 * DAY },
      note: '签退时手机没网',
      decided: { verdict: 'change', more: 30, reason: '签到表，原件在站里' },
    },
    {
      ...{ key: 'kept', week: 15, kind: 'minutes', wanted: 300, at: now - 40 * DAY },
      note: '还去送了一趟展架',
      decided: { verdict: 'keep', more: 0, reason: '送展架不在这场活动里' },
    },
    {
      ...{ key: 'missing', week: null, kind: 'missing', wanted: null, at: now - 2 * DAY },
      note: '十月最后一个周六，北门摆摊两小时',
    },
  ]
}

function demoDecision(
  { verdict, more, reason }: NonNullable<Told['decided']>,
  at: number,
  before: number,
): KeptDecision {
  return {
    ...{ at, verdict, before, minutes: before + more, day: null, place: null, reason },
    ...{ by: '李**', byId: accountIdOf(PERSONAS.manager), association: false },
  }
}

function demoClaim(told: Told, record: KeptServiceRecord | undefined): ClaimRecord {
  const { key, kind, wanted, note, at, asked = [], photos = [], decided } = told
  const { at: dueAt, provisional } = claimDue(at, HOLIDAYS)
  const before = record?.minutes ?? null
  const decision = decided ? demoDecision(decided, at + DAY, before ?? 0) : null
  const home = DEMO_STATIONS.find((station) => station.key === HOME_STATION)
  return {
    ...{ _id: `clm_demo-${key}`, accountId: accountIdOf(PERSONAS.volunteer), maskedName: '陈**' },
    ...{
      volunteerNo: 'HA-0427',
      recordId: record?._id ?? null,
      stationId: stationId(HOME_STATION),
    },
    ...{ areaId: record?.areaId ?? null, stationName: home?.name ?? '' },
    ...{ deskId: stationId(HOME_STATION), title: record?.title ?? '少了一条' },
    ...{ day: record?.day ?? null, kind, wanted, note, before, round: 1, at, since: at },
    ...{ dueAt, dueProvisional: provisional, photos, asked, decisions: [], decision },
    state: decision ? 'deciding' : asked.length > 0 ? 'more' : 'open',
    // What was decided is done by the timer, as for everybody.
    ...{ applyAt: decision ? at + DAY : null, earlier: null },
  }
}

/** The claims, with the records that know of them. */
export function withClaims<S extends { service_records: readonly KeptServiceRecord[] }>(
  services: S,
  now: number,
): S & { claims: ClaimRecord[]; claim_photos: ClaimPartRecord[] } {
  const about = (week: number | null) =>
    services.service_records.find(({ _id }) => _id === `srv_demo-served-${String(week)}`)
  const claims = stories(now).map((told) => demoClaim(told, about(told.week)))
  const service_records = services.service_records.map((record) => {
    const claim = claims.find(({ recordId }) => recordId === record._id)
    if (!claim) return record
    const state = claim.state === 'more' ? ('more' as const) : ('open' as const)
    return { ...record, claim: { id: claim._id, state } }
  })
  const part = sealPart({ id: PHOTO, part: 0, parts: 1, data: demoPhoto() })
  const accountId = accountIdOf(PERSONAS.volunteer)
  const claim_photos = [{ ...part, claimId: 'clm_demo-open', accountId }]
  return { ...services, service_records, claims, claim_photos }
}
