/** Cases that share a number, an account or a site of the other side. Nothing of a reporter leads from one to another. Feature 30. */
import { marksIn, sitesIn, type Mark } from '@shared/help/marks'
import { CASE_STATUSES } from '@shared/help/model'
import { maskPhone } from '@shared/kit/mask'
import { among, count, type Where } from '../kit/store'
import { readCounterpart } from './contact'
import { markHash } from './marks'
import { REPORTS, type ReportRecord } from './records'

const STANDING = among(CASE_STATUSES.filter((status) => status !== 'withdrawn'))

/** The cases that hold one of these marks and were not taken back; index `marks`. */
export function sharing(marks: readonly string[]): Where<ReportRecord> {
  return { marks: among(marks), status: STANDING }
}

/** How many other cases share a mark with this one. */
export async function countLinked({
  marks,
  status,
}: Pick<ReportRecord, 'marks' | 'status'>): Promise<number> {
  if (marks.length === 0) return 0
  const found = await count(REPORTS, sharing(marks))
  return status === 'withdrawn' ? found : Math.max(0, found - 1)
}

/** The marks of a case in plain words, as far as they can still be read: its counterpart is encrypted, its words are not. */
export function readMarks(report: ReportRecord): Mark[] {
  const named = marksIn(readCounterpart(report) ?? '')
  const said = sitesIn(report.text).filter(
    (site) => !named.some((mark) => markHash(mark) === markHash(site)),
  )
  return [...named, ...said].filter((mark) => report.marks.includes(markHash(mark)))
}

/** A mark with its middle covered: enough to know it again beside the case. */
export function maskMark({ kind, value }: Mark): string {
  if (kind === 'phone') return maskPhone(value)
  const edge = Math.max(1, Math.min(3, Math.floor(value.length / 4)))
  return `${value.slice(0, edge)}****${value.slice(-edge)}`
}
