import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { PublishedSolution } from '@shared/opinion/model'
import { findPage } from '../kit/pages'
import { OPINIONS, type OpinionRecord } from './records'

type ListSolutions = (typeof opinionContract.actions)['listSolutions']

const PAGE = 20

/** What was changed after opinions, for everybody: the words that were published, and nothing else. CMP-06, AMB-43. */
export async function listSolutions({
  before,
}: ParsedOf<ListSolutions>): Promise<OutputOf<ListSolutions>> {
  const published = { isPublished: true } as const
  const page = await findPage(OPINIONS, published, { field: 'decidedAt', before, size: PAGE })
  return { solutions: page.records.flatMap(solution), more: page.more }
}

function solution(opinion: OpinionRecord): PublishedSolution[] {
  const { _id, stationName, topic, published, decidedAt } = opinion
  if (topic === null || decidedAt === null) return []
  return [{ id: _id, stationName, topic, text: published, at: decidedAt }]
}
