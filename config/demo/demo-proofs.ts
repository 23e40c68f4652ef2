/** Proofs of the demo's volunteer: one that waits for its seal, one that is good, and one that was revoked. */
import { proofNumber } from '@shared/badge/proof-rules'
import { maskName } from '@shared/kit/mask'
import { DAY, HOUR, localDate, type Instant } from '@shared/kit/time'
import { checksOf } from '../../cloudfunctions/badge/proof-check'
import { proofDue } from '../../cloudfunctions/badge/proof-due'
import { linesOf } from '../../cloudfunctions/badge/proof-lines'
import type { ProofCountRecord, ProofRecord } from '../../cloudfunctions/badge/proof-records'
import { HOLIDAYS } from '@shared/kit/holidays'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { encryptField } from '../../cloudfunctions/kit/crypto'
import type { KeptServiceRecord } from '../../cloudfunctions/kit/service-records'
import { DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

/** What the demo's volunteer is called and can be reached by; the phone of the first demo file. */
const PERSON = { name: '陈一鸣', phone: '13000001000' }
const VOLUNTEER_NO = 'HA-0427'
const HANDLER = '林晓棠'

interface Story {
  readonly key: 'waiting' | 'good' | 'revoked'
  /** Which weeks of service it tells of. */
  readonly weeks: readonly number[]
  readonly askedAt: Instant
  /** The turn of its number in its year; null as long as it waits. */
  readonly turn: number | null
}

function demoProof(story: Story, records: readonly KeptServiceRecord[], now: number): ProofRecord {
  const { key, askedAt: at, turn } = story
  const _id = `prf_demo-${key}`
  const by = accountIdOf(PERSONAS.manager)
  const issuedAt = at + 20 * HOUR
  const number = turn === null ? null : proofNumber(Number(localDate(issuedAt).slice(0, 4)), turn)
  const due = proofDue(at, HOLIDAYS)
  const home = DEMO_STATIONS.findIndex((station) => station.key === HOME_STATION)
  const phone = `010-5550 ${String(1200 + home * 7).padStart(4, '0')}`
  const lines = linesOf(records)
  return {
    ...{ _id, accountId: accountIdOf(PERSONAS.volunteer), stationId: stationId(HOME_STATION) },
    ...{ stationName: DEMO_STATIONS[home]?.name ?? '', maskedName: maskName(PERSON.name) },
    ...{ volunteerNo: VOLUNTEER_NO, at, dueAt: due.at, dueProvisional: due.provisional, lines },
    ...{ recordIds: lines.map(({ recordId }) => recordId), withIdNumber: false, number },
    ...{ decision: null, replaces: null },
    state: turn === null ? 'waiting' : key === 'revoked' ? 'revoked' : 'issued',
    issued: turn === null ? null : { at: issuedAt, by, handler: HANDLER, phone },
    name: number === null ? null : encryptField(PERSON.name, `${_id}.name`),
    checks: number === null ? null : checksOf(number, PERSON),
    revoked:
      key === 'revoked'
        ? { at: now - 12 * DAY, by, reason: 'mistaken', corrections: 0, replacedBy: null }
        : null,
  }
}

/** The proofs, with the records that know of them. */
export function withProofs<S extends { service_records: readonly KeptServiceRecord[] }>(
  services: S,
  now: number,
): S & { proofs: ProofRecord[]; proof_numbers: ProofCountRecord[] } {
  const stories: readonly Story[] = [
    { key: 'waiting', weeks: [1, 2, 3, 4], askedAt: now - 3 * HOUR, turn: null },
    { key: 'good', weeks: [5, 6, 7, 8, 9, 10], askedAt: now - 5 * DAY, turn: 427 },
    { key: 'revoked', weeks: [11, 12], askedAt: now - 20 * DAY, turn: 421 },
  ]
  const proofs = stories.map((story) =>
    demoProof(
      story,
      services.service_records.filter(({ _id }) =>
        story.weeks.some((week) => _id === `srv_demo-served-${String(week)}`),
      ),
      now,
    ),
  )
  const years = new Map<string, number>()
  for (const { number } of proofs) {
    if (number)
      years.set(
        number.slice(4, 8),
        Math.max(Number(number.slice(9)), years.get(number.slice(4, 8)) ?? 0),
      )
  }
  return {
    ...services,
    service_records: services.service_records.map((record) => ({
      ...record,
      proofs: proofs.flatMap(({ _id, issued, recordIds }) =>
        issued && recordIds.includes(record._id) ? [_id] : [],
      ),
    })),
    proofs,
    proof_numbers: [...years].map(([_id, count]) => ({ _id, count })),
  }
}
