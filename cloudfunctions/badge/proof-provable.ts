import type { proofActions, ProvableRecord } from '@shared/badge/proof-actions'
import { isProvable } from '@shared/badge/proof-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { instantOf, localDate } from '@shared/kit/time'
import { fileIdOf, FILES, type FileRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { get, find, below, type Where } from '../kit/store'

type Action = (typeof proofActions)['listProvable']

/** More than one a day. */
const MOST_RECORDS = 400

/** One's own records of a year, to be picked. One wave, however many there are. PRF-02, R-09. */
export async function listProvable(
  { year }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const own = { accountId: account._id } as const
  const end = instantOf(`${String(year + 1)}-01-01`)
  const start = instantOf(`${String(year)}-01-01`)
  const before = { ...own, at: below(end) } as Where<KeptServiceRecord>
  const [records, [first], file] = await Promise.all([
    find(SERVICE_RECORDS, before, {
      order: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      limit: MOST_RECORDS,
    }),
    find(SERVICE_RECORDS, own, { order: [['at', 'asc']], limit: 1 }),
    get(FILES, fileIdOf(account._id)),
  ])
  return {
    records: records.filter((one) => one.at >= start).map(provableOf),
    years: yearsBetween(first?.at ?? at, at),
    person: file?.person ? personOf(file, file.person) : null,
  }
}

function personOf(
  { stationName }: FileRecord,
  { maskedName, idNumber }: NonNullable<FileRecord['person']>,
) {
  return { maskedName, stationName, idNumberGiven: idNumber !== null }
}

function provableOf(record: KeptServiceRecord): ProvableRecord {
  const { _id, kind, title, organiser, day, minutes, manual } = record
  const provable = isProvable(record)
  return { id: _id, kind, title, organiser, day, minutes, manual, provable }
}

/** From this year back to that of the first record. */
function yearsBetween(first: number, at: number): number[] {
  const [from, to] = [first, at].map((one) => Number(localDate(one).slice(0, 4)))
  if (from === undefined || to === undefined) return []
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, back) => to - back)
}
