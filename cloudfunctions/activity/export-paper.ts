/** Papers made of the digital record, in the printed fields. FRM-04, FRM-06, FRM-08, ACT-41. */
import { RECIPIENT_GROUPS } from '@shared/activity/categories'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { csvText } from '@shared/kit/csv'
import { CodedError } from '@shared/kit/errors'
import { clockTime, localDate, type Instant } from '@shared/kit/time'
import { ATTENDANCES } from '../kit/attendance'
import { auditRow, AUDITS } from '../kit/audit'
import { isComplete } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { among, find, get, insert } from '../kit/store'
import { serviceRecord } from './closing'
import { readClosing, readHeads } from './read-closing'
import { ACTIVITIES, SIGN_UPS, type SignUpRecord } from './records'
import { admitted, type OverActivity } from './step-closing'

type Action = (typeof activityContract.actions)['exportPaper']
type Line = readonly string[]

const NAMES = { signIn: '签到表', record: '活动记录表', training: '培训记录表' } as const
const MOST = 1000
/** So many ids are asked for at once. */
const AT_ONCE = 500

/**
 * One paper as CSV; that it left is written down first. Names are covered: a sheet that hangs out shows name and number
 * alone (AMB-58). Errors: ACTIVITY.NOT_FOUND, STATE: no training; ACCESS.SCOPE. Four waves.
 */
export async function exportPaper(
  { activityId, paper }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const activity = admitted(await get(ACTIVITIES, activityId), context)
  if (paper === 'training' && !activity.fields.training) {
    throw new CodedError(activityErrors.STATE)
  }
  const { stationId } = activity
  const row = auditRow(context, 'activity.exportPaper', activityId, { stationId, reason: paper })
  await insert(AUDITS, row)
  const [people, heads, { recipients }] = await Promise.all([
    present(activityId),
    readHeads(activity),
    readClosing(activityId),
  ])
  const record = serviceRecord(activity, { people: heads, recipients })
  const made = { activity, people, record, at: context.at }
  const lines = { signIn, record: activityRecord, training: trainingRecord }[paper](made)
  return { name: `${NAMES[paper]}-${activity.fields.plan.title}.csv`, csv: csvText(lines) }
}

interface Made {
  readonly activity: OverActivity
  readonly people: readonly Present[]
  readonly record: ReturnType<typeof serviceRecord>
  readonly at: Instant
}

type Present = Pick<SignUpRecord, 'maskedName' | 'volunteerNo' | 'for'>

/** Who came, in the order of their coming. */
async function present(activityId: string): Promise<Present[]> {
  const here = { activityId, state: among(['here', 'left']) } as const
  const came = await find(ATTENDANCES, here, { order: [['from', 'asc']], limit: MOST })
  const ids = came.map(({ _id }) => _id)
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const found = await Promise.all(
    parts.map((part) => find(SIGN_UPS, { _id: among(part) }, { limit: AT_ONCE })),
  )
  const known = new Map(found.flat().map((signUp) => [signUp._id, signUp]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

/** FRM-04: the head, then number and name of everybody who came. */
function signIn({ activity, people, record }: Made): Line[] {
  return [
    ...headOf(activity),
    ['活动负责人', record.headName],
    ['序号', '姓名', '志愿者编号'],
    ...people.map(({ maskedName, volunteerNo }, index) => [
      String(index + 1),
      maskedName,
      volunteerNo ?? '',
    ]),
  ]
}

/** FRM-06, twelve fields. */
function activityRecord({ activity, people, record }: Made): Line[] {
  const { fields, closing } = activity
  const helped = people.filter((one) => one.for === 'volunteer')
  return [
    ...headOf(activity),
    ['服务参加人数', String(helped.length)],
    ['记录人', record.recorderName || record.headName],
    ['服务参加人员', helped.map(calledOf).join('、')],
    ['服务对象类型', fields.plan.recipients.map((group) => RECIPIENT_GROUPS[group]).join('、')],
    ['服务人次', String(record.recipientCount)],
    ['活动内容', record.content],
    ['活动图片', picturesOf(activity)],
    ['活动总结', summaryOf(closing)],
  ]
}

/** FRM-08, eleven fields. */
function trainingRecord({ activity, people, record, at }: Made): Line[] {
  const { fields, closing } = activity
  const trained = people.filter((one) => one.for === 'volunteer')
  return [
    ['培训主题', fields.plan.title],
    ['培训导师', fields.training?.lecturerName ?? ''],
    ['培训地点', fields.plan.place],
    ['培训时间', timesOf(activity)],
    ['培训人员', trained.map(calledOf).join('、')],
    ['培训人数', String(trained.length)],
    ['培训内容（要点）', record.content],
    ['培训图片', picturesOf(activity)],
    ['培训小结', summaryOf(closing)],
    ['记录员', record.recorderName || record.headName],
    ['整理时间', localDate(closing.archive?.at ?? at)],
  ]
}

function headOf(activity: OverActivity): Line[] {
  const { plan } = activity.fields
  return [
    ['活动时间', timesOf(activity)],
    ['活动地点', plan.place],
    ['活动主题', plan.title],
    ['主办单位', activity.stationName],
  ]
}

function timesOf({ fields }: OverActivity): string {
  const spans = fields.slots.map(
    ({ from, to }) => `${localDate(from)} ${clockTime(from)}-${clockTime(to)}`,
  )
  return spans.join('；')
}

function calledOf({ maskedName, volunteerNo }: Present): string {
  return volunteerNo ? `${maskedName} ${volunteerNo}` : maskedName
}

function picturesOf({ closing }: OverActivity): string {
  return `${String(closing.photos.filter(isComplete).length)} 张`
}

function summaryOf({ summary }: OverActivity['closing']): string {
  if (!summary) return ''
  const { practice, problems, people, deeds, followUp } = summary
  return [practice, problems, people, deeds, followUp].filter((text) => text !== '').join('；')
}
