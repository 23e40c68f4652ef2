/** What is done behind the demo's activities that are over: hours, records, pictures, feedback, the archive. */
import { archiveNo } from '@shared/activity/closing-rules'
import { countsAsSecurity } from '@shared/activity/categories'
import { FEEDBACK_MARKS, type FeedbackAnswers } from '@shared/activity/feedback-model'
import { HOLIDAYS } from '@shared/kit/holidays'
import { deterministicId } from '@shared/kit/ids'
import { DAY, HOUR, localDate } from '@shared/kit/time'
import { closingBegun } from '../../cloudfunctions/activity/begin-closing'
import type {
  ActivityPhotoRecord,
  ArchiveCounterRecord,
  ClosingState,
  FeedbackRecord,
} from '../../cloudfunctions/activity/closing-records'
import { feedbackSums } from '../../cloudfunctions/activity/feedback-sums'
import type { ActivityRecord } from '../../cloudfunctions/activity/records'
import type { AttendanceRecord } from '../../cloudfunctions/kit/attendance'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import { sealPart } from '../../cloudfunctions/kit/photo-parts'
import type { ActivityStory } from './activity-stories'
import { demoPhoto } from './demo-photo'

/** What lies behind activities besides their own record. */
export interface Behind {
  readonly activity_photos: ActivityPhotoRecord[]
  readonly archive_counters: ArchiveCounterRecord[]
  readonly feedbacks: FeedbackRecord[]
  readonly facts: FactRecord[]
}

export function emptyBehind(): Behind {
  return { activity_photos: [], archive_counters: [], feedbacks: [], facts: [] }
}

interface Ended {
  readonly story: ActivityStory
  readonly activity: ActivityRecord
  readonly came: readonly AttendanceRecord[]
  readonly head: string
  readonly verifier: string
  readonly now: number
}

/** How far it is; undefined when it is not over. What belongs to it is added to `made`. */
export function closingOf(made: Behind, ended: Ended): ClosingState | undefined {
  const { story, activity, came, head, verifier, now } = ended
  if (!story.behind) return undefined
  const { to } = activity
  const answered = answersOf(activity, came.length)
  const begun = closingBegun(to, HOLIDAYS)
  const leader = { by: head, at: Math.min(now, to + 6 * HOUR) }
  const record = {
    ...{ recipients: '居民', recipientCount: came.filter((one) => one.for === 'resident').length },
    ...{ content: story.content, quality: 5, qualityNote: '' },
  }
  if (story.behind === 'hours') {
    made.feedbacks.push(...answered)
    return begun
  }
  if (story.behind === 'verify') return { ...begun, leader, record }
  made.facts.push(countedFact(activity, record.recipientCount))
  return {
    ...{ ...begun, warnAt: null, leader, record, summary: SUMMARY },
    // The tick takes the hours into the accounts, as it does every day.
    ...{ station: { by: verifier, at: to + DAY }, postAt: now },
    ...{ photos: [photoOf(made, activity, head)], feedback: feedbackSums(answered) },
    thanks: { way: 'message', text: '谢谢大家，站里都记着', next: '下一场还请来', at: to + DAY },
    archive: { no: nextNumber(made, activity), class: 'longTerm', at: to + 2 * DAY },
  }
}

const SUMMARY: NonNullable<ClosingState['summary']> = {
  ...{ practice: '先放真录音再讲，听得进去', problems: '后排听不清，下次带小音箱' },
  ...{ people: '两位第一次来的志愿者讲得稳', deeds: '', followUp: '三位长辈想再来一次' },
  goalsMet: 'most',
}

function nextNumber(made: Behind, { stationId, kind, to }: ActivityRecord): string {
  const year = localDate(to).slice(0, 4)
  const sort = kind === 'training' ? 'PX' : 'HD'
  const _id = `${stationId}.${year}.${sort}`
  const at = made.archive_counters.findIndex((counter) => counter._id === _id)
  const last = (made.archive_counters[at]?.last ?? 0) + 1
  made.archive_counters.splice(at < 0 ? made.archive_counters.length : at, 1, { _id, last })
  return archiveNo(year, sort, last)
}

function photoOf(made: Behind, { _id: activityId, to }: ActivityRecord, by: string) {
  const id = `pho_01${String(made.activity_photos.length).padStart(24, '0')}`
  made.activity_photos.push({
    ...sealPart({ id, part: 0, parts: 1, data: demoPhoto() }),
    activityId,
  })
  return { id, at: to + HOUR, parts: 1, here: ['demo'], people: 'none', by } as const
}

/** What the roll-ups count of one that is filed. */
function countedFact(activity: ActivityRecord, recipients: number): FactRecord {
  const { _id, stationId, areaId, kind, from, to, fields } = activity
  const sort = kind === 'training' ? { trainings: 1 } : { activities: 1 }
  const secure = kind === 'activity' && countsAsSecurity(fields.plan.categories)
  return {
    ...{ _id: deterministicId('fact', 'closed', _id), at: to + 2 * DAY, countedAt: from },
    ...{ stationId, areaId, folded: false },
    counts: { ...sort, ...(secure ? { securityActivities: 1 } : {}), recipients },
  }
}

const WORDS = ['听得懂，下次还来', '想多看几个真例子', '', '座位再靠前一点', '']

/** What two of three who came said of it. */
function answersOf({ _id: activityId }: ActivityRecord, came: number): FeedbackRecord[] {
  return Array.from({ length: Math.ceil((came * 2) / 3) }, (_, index) => {
    const mark = 5 - (index % 4 === 3 ? 1 : 0)
    const answers: FeedbackAnswers = {
      marks: Object.fromEntries(
        FEEDBACK_MARKS.map((name) => [name, mark]),
      ) as FeedbackAnswers['marks'],
      ...{ volunteerMarks: null, length: 'right', design: 'good', outOfTen: 8 + (index % 3) },
      words: { ...{ arrangement: '', content: '', staff: '' }, overall: WORDS[index % 5] ?? '' },
    }
    const _id = `fdb_${activityId.slice(4)}.demo-${String(index)}`
    return { _id, activityId, for: index < 3 ? 'volunteer' : 'resident', answers }
  })
}
