import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { above, among, count, find, type FindOptions } from '../kit/store'
import { applicationRow, isOpenApplication } from './application-views'
import { hasPassed } from './lesson-passed'
import { APPLICATIONS, CANDIDATES, type ApplicationRecord } from './records'

type ListApplications = (typeof applicationActions)['listApplications']

const PAGE = 20
const MOST_URGENT_FIRST: FindOptions<ApplicationRecord> = {
  order: [
    ['dueAt', 'asc'],
    ['_id', 'asc'],
  ],
  limit: PAGE + 1,
}

/** A station's applications that wait, a page after a row of the page before. D-15, board 17. */
export async function listApplications(
  { stationId, after }: ParsedOf<ListApplications>,
  { authorize, at }: MemberContext,
): Promise<OutputOf<ListApplications>> {
  authorize(stationId)
  const waits = { stationId, state: 'waiting' } as const
  const ranges = after
    ? [
        { ...waits, dueAt: after.dueAt, _id: above(after.id) },
        { ...waits, dueAt: above(after.dueAt) },
      ]
    : [waits]
  const [waiting, ...found] = await Promise.all([
    count(APPLICATIONS, waits),
    ...ranges.map((range) => find(APPLICATIONS, range, MOST_URGENT_FIRST)),
  ])
  const page = found.flat()
  const shown = page.slice(0, PAGE).filter(isOpenApplication)
  const passed = await lessonsPassed(shown)
  return {
    applications: shown.map((one) => applicationRow(one, passed.has(one.accountId), at)),
    waiting,
    more: page.length > PAGE,
  }
}

/** The accounts among these that have passed the introductory lesson. */
async function lessonsPassed(shown: readonly ApplicationRecord[]): Promise<ReadonlySet<string>> {
  if (shown.length === 0) return new Set()
  const ids = shown.map(({ accountId }) => accountId)
  const candidates = await find(CANDIDATES, { _id: among(ids) }, { limit: PAGE })
  return new Set(candidates.filter(hasPassed).map(({ _id }) => _id))
}
