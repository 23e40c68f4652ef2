import type { proofActions, ProvableRecord } from '@shared/badge/proof-actions'
import { isProvable } from '@shared/badge/proof-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { instantOf, localDate } from '@shared/kit/time'
import { fileIdOf, FILES, type FileRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { findPage } from '../kit/pages'
import { get, find } from '../kit/store'

type Action = (typeof proofActions)['listProvable']

const PAGE = 100

/** A page of one's own records of a year, to be picked. One wave, however many there are. PRF-02, R-09. */
export async function listProvable(
  { year, before }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const own = { accountId: account._id } as const
  const start = instantOf(`${String(year)}-01-01`)
  const end = { at: instantOf(`${String(year + 1)}-01-01`), id: '' }
  const [page, [first], file] = await Promise.all([
    findPage(SERVICE_RECORDS, own, { field: 'at', before: before ?? end, size: PAGE }),
    find(SERVICE_RECORDS, own, { order: [['at', 'asc']], limit: 1 }),
    get(FILES, fileIdOf(account._id)),
  ])
  const records = page.records.filter((one) => one.at >= start)
  return {
    records: records.map(provableOf),
    more: page.more && records.length === page.records.length,
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
  const { _id, kind, title, organiser, day, minutes, manual, at } = record
  const provable = isProvable(record)
  return { id: _id, kind, title, organiser, day, minutes, manual, at, provable }
}

/** From this year back to that of the first record. */
function yearsBetween(first: number, at: number): number[] {
  const [from, to] = [first, at].map((one) => Number(localDate(one).slice(0, 4)))
  if (from === undefined || to === undefined) return []
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, back) => to - back)
}
