import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { csvText } from '@shared/kit/csv'
import { CodedError } from '@shared/kit/errors'
import { clockTime, instantOf } from '@shared/kit/time'
import { ledgerErrors } from '@shared/ledger/errors'
import type { recordActions } from '@shared/ledger/record-actions'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { below, find, get } from '../kit/store'
import { CLAIMS, isStationsOwn, type ClaimRecord } from './claim-records'
import { claimView, recordView } from './claim-views'

type Get = (typeof recordActions)['getRecord']
type Export = (typeof recordActions)['exportRecords']

const MOST_CLAIMS = 5

/** One's own record with every correction of it. Somebody else's is answered like none.. One wave. */
export async function getRecord(
  { recordId }: ParsedOf<Get>,
  { account }: MemberContext,
): Promise<OutputOf<Get>> {
  const [record, claims] = await Promise.all([
    get(SERVICE_RECORDS, recordId),
    find(CLAIMS, { recordId }, { order: [['at', 'desc']], limit: MOST_CLAIMS }),
  ])
  if (record?.accountId !== account._id) throw new CodedError(ledgerErrors.NO_RECORD)
  return {
    ...{ record: recordView(record), most: record.most },
    changes: record.history.map(({ at, before, minutes, reason }) => ({
      at,
      before,
      minutes,
      reason,
    })),
    claims: claims.filter((claim) => !wasTakenBack(claim)).map(claimView),
  }
}

/** What a station began and took back itself was never anybody's; nothing was made of it. */
function wasTakenBack(claim: ClaimRecord): boolean {
  return isStationsOwn(claim) && claim.state === 'kept'
}

/** The service's own limit of one query. */
const MOST = 1000

const HEADER = [
  '日期',
  '活动名称',
  '内容',
  '地点',
  '开始',
  '结束',
  '组织单位',
  '负责人',
  '已核验（分钟）',
  '待核验（分钟）',
  '补录',
  '更正次数',
]

/** One's records of a year, oldest first, as a table.. */
export async function exportRecords(
  { year }: ParsedOf<Export>,
  { account }: MemberContext,
): Promise<OutputOf<Export>> {
  const records: KeptServiceRecord[] = []
  for (;;) {
    const until = { accountId: account._id, at: below(instantOf(`${year + 1}-01-01`)) }
    const page = await find(SERVICE_RECORDS, until, {
      order: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      ...{ limit: MOST, skip: records.length },
    })
    const own = page.filter(({ day }) => day.startsWith(String(year)))
    records.push(...own)
    if (page.length < MOST || own.length < page.length) break
  }
  return {
    name: `服务记录-${String(year)}.csv`,
    csv: csvText([HEADER, ...records.reverse().map(lineOf)]),
  }
}

function lineOf(record: KeptServiceRecord): string[] {
  const { day, title, content, place, from, to, organiser, head } = recordView(record)
  const { minutes, pending, manual, corrections } = record
  const clock = (at: number | null) => (at === null ? '' : clockTime(at))
  return [
    ...[day, title, content, place, clock(from), clock(to), organiser, head],
    ...[String(minutes), String(pending), manual ? '是' : '', String(corrections)],
  ]
}
