/** Trainings to come, what people learned of earlier ones, and the courseware of the demo's station. */
import { maskName } from '@shared/kit/mask'
import { addDays, DAY, instantOf, localDate } from '@shared/kit/time'
import type { ActivityFields } from '@shared/activity/model'
import { TRAINING_TEMPLATES } from '@shared/activity/training-templates'
import type { ActivityTemplate } from '@shared/activity/template-model'
import { workingDaysAfter } from '@shared/kit/working-days'
import { HOLIDAYS } from '@shared/kit/holidays'
import type { CoursewareFields } from '@shared/training/courseware'
import type { TrainingRecord } from '@shared/training/model'
import type { ActivityRecord, SeatsRecord } from '../../cloudfunctions/activity/records'
import { seatsFor } from '../../cloudfunctions/activity/activity-record'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { KeptTrainingRecord } from '../../cloudfunctions/kit/training-records'
import type { CoursewareRecord } from '../../cloudfunctions/training/records'
import {
  FAKE_SERVICE,
  GAME_ACCOUNTS,
  HEARD_CALL,
  PENSION_OFFERS,
  THREE_LOOKS,
} from './courseware-pieces'
import { AREA_ID, DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

interface DemoTrainings {
  readonly activities: readonly ActivityRecord[]
  readonly seats: readonly SeatsRecord[]
  readonly training_records: readonly KeptTrainingRecord[]
  readonly coursewares: readonly CoursewareRecord[]
  readonly facts: readonly FactRecord[]
}

const station = {
  _id: stationId(HOME_STATION),
  name: DEMO_STATIONS.find(({ key }) => key === HOME_STATION)?.name ?? '',
}
/** Days from today on which each template is given. */
const GIVEN: Readonly<Record<string, number>> = {
  dutyTraining: 8,
  safetyTraining: 14,
  eventTraining: 21,
}

/** As of `now`. */
export function demoTrainings(now: number): DemoTrainings {
  const activities = TRAINING_TEMPLATES.map((template) => trainingOf(template, now))
  const coursewares = coursewaresAt(now)
  return {
    activities,
    seats: activities.flatMap(({ _id, fields }) => seatsFor(_id, fields)),
    training_records: recordsAt(now),
    coursewares,
    facts: coursewares.flatMap(({ _id, accepted }) =>
      accepted
        ? [
            {
              ...{ _id: `fct_courseware.${_id}`, at: accepted.at, stationId: station._id },
              ...{ areaId: AREA_ID, counts: { courseware: 1 }, folded: false },
            },
          ]
        : [],
    ),
  }
}

/** A training that people can sign up for. */
function trainingOf(
  { key, starts, ends, ...template }: ActivityTemplate,
  now: number,
): ActivityRecord {
  const day = addDays(localDate(now), GIVEN[key] ?? 10)
  const [from, to] = [instantOf(day, starts), instantOf(day, ends)]
  const headId = accountIdOf(PERSONAS.manager)
  const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
  const fields: ActivityFields = {
    plan: {
      ...template.plan,
      ...{ mode: 'onSite', place: '槐安里服务站二楼', placeHint: '有电梯', stepFree: true },
      ...{ partners: '', schedule: template.schedule, preparation: template.preparation },
      ...{ fundsFen: 0, fundsUse: '', headId, recorderId: null },
      safety: {
        ...{ ...template.safety, risks: '楼梯有台阶', precautions: '有人搀扶' },
        ...{ emergencyHeadId: headId, medical: '街道卫生站', drillOn: null },
      },
      safeguards: {
        ...{ agreementCases: [], insurance: null, major: false, filing: null },
        ...{ provisions: '有茶水和资料', adaptations: template.adaptations },
      },
    },
    training: template.training ?? null,
    slots: [{ id: '1', from, to }],
    posts: template.posts.map(({ name, task, capacity, for: who }, index) => ({
      ...{ id: `pst_demo-${key}${String(index)}`, name, task, for: who, capacity, gate },
    })),
    ...{ selection: key === 'dutyTraining' ? 'selected' : 'firstCome', attendancePercent: 60 },
    ...{ signUpEndsMinutes: 0, companionsMax: 0 },
  }
  return {
    ...{ _id: `act_demo-${key}`, stationId: station._id, stationName: station.name },
    ...{ stationPhone: '010-5555 0100', areaId: AREA_ID, teamId: null, seriesId: null },
    ...{ kind: 'training', fields, state: 'published', version: 1, content: '', listed: true },
    ...{ from, to, categories: fields.plan.categories, recipients: fields.plan.recipients },
    ...{ words: [], by: headId, submittedAt: null, reviewDueAt: null, reviewProvisional: false },
    ...{ returned: null, cancelled: null, tellAt: null, closing: null, history: [] },
  }
}

/** What the demo's volunteer has attended: two passed, one whose lesson is still to be answered. */
function recordsAt(now: number): KeptTrainingRecord[] {
  const earlier = (
    days: number,
    record: Pick<TrainingRecord, 'kind' | 'subject' | 'title' | 'content' | 'minutes'>,
  ): KeptTrainingRecord => ({
    ...{ _id: `trn_demo-${record.subject}`, activityId: `act_demo-past-${record.subject}` },
    ...{ accountId: accountIdOf(PERSONAS.volunteer), stationId: station._id },
    ...{ maskedName: maskName('陈一鸣'), volunteerNo: 'HA-0427', organiser: station.name },
    ...{ place: '槐安里服务站二楼', at: now - days * DAY, result: 'passed' },
    ...{ lessonId: null, lookAt: null, ...record },
  })
  return [
    earlier(15, {
      ...{ kind: 'general', subject: 'platform', title: '小程序怎么用', minutes: 90 },
      content: '登记、报名、签到和看时长',
    }),
    earlier(43, {
      ...{ kind: 'post', subject: 'elderly', title: '陪长辈学手机', minutes: 120 },
      content: '讲慢一点，请他自己点，不碰密码',
    }),
    {
      ...earlier(6, {
        ...{ kind: 'professional', subject: 'professions', title: '看懂投资骗局', minutes: 110 },
        content: '三种稳赚的话术，怎么查资格',
      }),
      ...{ result: 'open', lessonId: 'sure-profit' },
    },
  ]
}

function coursewaresAt(now: number): CoursewareRecord[] {
  const writers = [accountIdOf(PERSONAS.manager)]
  const piece = (
    key: string,
    fields: CoursewareFields,
    days: number,
    different: Partial<CoursewareRecord> = {},
  ): CoursewareRecord => ({
    ...{ _id: `csw_demo-${key}`, stationId: station._id, stationName: station.name },
    ...{ areaId: AREA_ID, fields, content: '', state: 'draft', version: 0, accepted: null },
    ...{ acceptedYear: null, at: now - days * DAY, writers, submittedAt: null },
    ...{ reviewDueAt: null, reviewProvisional: false, returned: null },
    ...different,
  })
  const accepted = (key: string, fields: CoursewareFields, days: number) => {
    const at = now - days * DAY
    const year = localDate(at).slice(0, 4)
    return piece(key, fields, days, {
      ...{ state: 'accepted', version: 1, accepted: { version: 1, at, fields } },
      acceptedYear: year,
    })
  }
  const submittedAt = now - DAY / 2
  const due = workingDaysAfter(submittedAt, 2, HOLIDAYS)
  return [
    accepted('fake-service', FAKE_SERVICE, 3),
    accepted('pension', PENSION_OFFERS, 9),
    piece('three-looks', THREE_LOOKS, 0.5, {
      ...{ state: 'waiting', version: 1, submittedAt },
      ...{ reviewDueAt: due.at, reviewProvisional: due.provisional },
    }),
    piece('game-accounts', GAME_ACCOUNTS, 12, {
      ...{ state: 'returned', version: 1 },
      returned: { reason: '请写上那件真事是从哪来的', at: now - 12 * DAY },
    }),
    piece('heard-call', HEARD_CALL, 14),
  ]
}
