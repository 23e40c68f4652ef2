import { csvText } from '@shared/kit/csv'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { codebookOf, encodedAnswers, type Variable } from '@shared/survey/codebook'
import { composed } from '@shared/survey/arrange-rules'
import { surveyErrors } from '@shared/survey/errors'
import type { Questionnaire } from '@shared/survey/model'
import type { reportActions } from '@shared/survey/report-actions'
import {
  CHAPTER_WORDS,
  GROUPING_WORDS,
  HIDDEN_REASON,
  HIDDEN_WORDS,
} from '@shared/survey/report-words'
import { AUDITS, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { AREAS, STATIONS } from '../kit/stations'
import { above, find, insert } from '../kit/store'
import { keptWords } from './kept-words'
import { questionnaireByKey } from './campaigns'
import { announcedCampaign, isNamed, readableRun } from './report-heads'
import { readTable } from './report-read'
import { questionnaireKey, RESPONSES, type CampaignRecord } from './records'

type Actions = typeof reportActions

const PAGE = 500
/** So much goes through a reply of the gateway; a page of long rows ends earlier. */
const MOST_BYTES = 60_000
const MOST_PLACES = 1000

/** A table of the report with its caption, its sentence and why some counts are missing. Two waves. */
export async function exportReportTable(
  { campaignId, question, by }: ParsedOf<Actions['exportReportTable']>,
  { account, at }: MemberContext,
): Promise<OutputOf<Actions['exportReportTable']>> {
  const { campaign, run } = await readableRun(campaignId, account._id, at)
  const { title, groups, rows, hidden, sentence } = await readTable(run, question, by)
  const told = (count: number | null) => (count === null ? HIDDEN_WORDS : String(count))
  const lines = [
    [`${campaign.title}：${title}`],
    [sentence],
    ...(hidden > 0 ? [[HIDDEN_REASON]] : []),
    [GROUPING_WORDS[by], ...rows.map(({ label }) => label), '合计'],
    ...groups.map(({ label, answered }, place) => [
      label,
      ...rows.map(({ cells }) => told(cells[place] ?? null)),
      told(answered),
    ]),
    ['全部', ...rows.map(({ answered }) => told(answered)), ''],
  ]
  return { name: `${campaign.title}-${question}-${by}.csv`, text: csvText(lines) }
}

/** The questionnaire of a campaign with all its topics. Errors: SURVEY.CAMPAIGN_UNKNOWN. */
async function wholeForm(
  { questionnaireId, questionnaireVersion, topics = [] }: CampaignRecord,
  at: number,
): Promise<Questionnaire> {
  const keys = [questionnaireKey(questionnaireId, questionnaireVersion), ...topics]
  const found = await Promise.all(keys.map((key) => questionnaireByKey(key, at)))
  const [main, ...others] = found.flatMap((one) => one ?? [])
  if (!main) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
  return composed(main, others)
}

/** The columns of the rows: what was said in words is in none of them. SUR-12. */
function columnsOf(form: Questionnaire): Variable[] {
  return codebookOf(form).filter(({ kind }) => kind !== 'text')
}

/** What each column of the rows means, a line a code. Two waves. */
export async function exportCodebook(
  { campaignId }: ParsedOf<Actions['exportCodebook']>,
  { at }: MemberContext,
): Promise<OutputOf<Actions['exportCodebook']>> {
  const campaign = await announcedCampaign(campaignId, at)
  const columns = columnsOf(await wholeForm(campaign, at))
  const lines = columns.flatMap(({ name, question, title, chapter, kind, codes }) => {
    const own = [name, question, CHAPTER_WORDS[chapter], kind, title]
    if (codes.length === 0) return [[...own, '', '']]
    return codes.map(({ code, label }) => [...own, String(code), label])
  })
  const head = ['列名', '题号', '章节', '题型', '题目', '编码', '含义']
  const area = ['area', '', '', '', '站点所在的片区', '', '']
  return { name: `${campaign.title}-编码本.csv`, text: csvText([head, area, ...lines]) }
}

/**
 * A page of valid answers by the ids behind `after`, with the area of the station and nothing else of where they come
 * from. Only for who was named; that they were read, and why, is written down before. Errors: SURVEY.NOT_NAMED,
 * CAMPAIGN_UNKNOWN. Four waves.
 */
export async function exportRows(
  { campaignId, after, reason }: ParsedOf<Actions['exportRows']>,
  context: MemberContext,
): Promise<OutputOf<Actions['exportRows']>> {
  const { account, at } = context
  const campaign = await announcedCampaign(campaignId, at)
  if (!isNamed(campaign, account._id)) throw new CodedError(surveyErrors.NOT_NAMED)
  const told = { reason: keptWords(reason) }
  await insert(AUDITS, auditRow(context, 'survey.exportRows', campaignId, told))
  const [form, areaOf, found] = await Promise.all([
    wholeForm(campaign, at),
    areaOfStations(),
    find(
      RESPONSES,
      { campaignId, _id: above(after ?? '') },
      { order: [['_id', 'asc']], limit: PAGE },
    ),
  ])
  const columns = columnsOf(form)
  const lines: string[] = []
  let bytes = 0
  let last: string | null = after
  for (const { _id, folded, rejection, beyondQuota, answers, stationId } of found) {
    const counts = folded && !rejection && !beyondQuota
    const row = encodedAnswers(form, answers)
    const values = columns.map(({ name }) => String(row[name] ?? ''))
    const line = counts ? csvText([[areaOf.get(stationId ?? '') ?? '', ...values]]) : ''
    bytes += Buffer.byteLength(line)
    if (bytes > MOST_BYTES) break
    if (counts) lines.push(line)
    last = _id
  }
  const head = after === null ? csvText([['area', ...columns.map(({ name }) => name)]]) : ''
  const isEnd = found.length < PAGE && last === (found[found.length - 1]?._id ?? after)
  return {
    name: `${campaign.title}-明细.csv`,
    text: head + lines.join(''),
    rows: lines.length,
    next: isEnd ? null : last,
  }
}

/** The names of the areas in which the stations lie. */
async function areaOfStations(): Promise<Map<string, string>> {
  const [stations, areas] = await Promise.all([
    find(STATIONS, { _id: above('') }, { limit: MOST_PLACES }),
    find(AREAS, { _id: above('') }, { limit: MOST_PLACES }),
  ])
  const names = new Map(areas.map(({ _id, name }) => [_id, name]))
  return new Map(stations.map(({ _id, areaId }) => [_id, names.get(areaId ?? '') ?? '']))
}
