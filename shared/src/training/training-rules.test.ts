import { closingDues } from '../activity/closing-rules'
import { HOLIDAYS } from '../kit/holidays'
import { instantOf } from '../kit/time'
import {
  SAFETY_SUBJECTS,
  TRAINING_GROUPS,
  TRAINING_KINDS,
  TRAINING_METHODS,
  TRAINING_SUBJECT_KEYS,
} from './catalogue'
import type { CoursewareFields } from './courseware'
import type { TrainingFields, TrainingRecord } from './model'
import { trainingProof } from './proof'
import { coursewareStars, missingOfCourseware, missingOfTraining, studyHours } from './rules'

test('TRN-01, TRN-04, TRN-17: three kinds, the handbook’s twenty-nine subjects in five groups beside the two of safety, nine ways', () => {
  const groups = Object.values(TRAINING_GROUPS).map((group) => Object.keys(group).length)
  expect(groups).toEqual([7, 7, 7, 3, 5])
  expect(TRAINING_SUBJECT_KEYS).toHaveLength(29 + Object.keys(SAFETY_SUBJECTS).length)
  expect(Object.keys(TRAINING_KINDS)).toEqual(['general', 'professional', 'post'])
  expect(Object.keys(TRAINING_METHODS)).toHaveLength(9)
})

const training: TrainingFields = {
  ...{ kind: 'general', subject: 'ethics', lecturerName: '周启明', methods: [] },
  ...{ outcomes: ['会介绍自己'], role: '', recipients: '', risks: '' },
  ...{ passing: 'attendance', lessonId: null },
}

test.each<[Partial<TrainingFields>, readonly string[]]>([
  [{}, []],
  [{ outcomes: [] }, ['outcomes']],
  [{ kind: 'post' }, ['role', 'recipients', 'risks']],
  [{ kind: 'post', role: '引座', recipients: '长辈', risks: '台阶' }, []],
  [{ passing: 'lesson' }, ['lesson']],
  [{ passing: 'lesson', lessonId: 'lend-card' }, []],
])('TRN-02, TRN-03, TRN-14: of %j is missing %j', (different, missing) => {
  expect(missingOfTraining({ ...training, ...different })).toEqual(missing)
})

const courseware: CoursewareFields = {
  ...{ title: '五个假客服', form: 'script', subject: 'otherSkills', audience: '居民', length: 1 },
  ...{ about: '怎么认', pages: ['第一页'], author: '王慧兰', sources: '本站整理' },
}

test.each<[Partial<CoursewareFields>, readonly string[]]>([
  [{}, []],
  [{ sources: '' }, ['sources']],
  [{ pages: [] }, ['pages']],
  [{ pages: ['第一页', ''] }, ['pages']],
  [{ audience: '', about: '', author: '' }, ['audience', 'about', 'author']],
])('AMB-16: of %j is missing %j', (different, missing) => {
  expect(missingOfCourseware({ ...courseware, ...different })).toEqual(missing)
})

test.each([
  [0, 0, 2],
  [1, 0, 2],
  [2, 1, 4],
  [7, 3, 8],
  [8, 4, 10],
  [10, 5, null],
  [31, 5, null],
])(
  'N-018, N-027, N-036, N-046, N-057: %s pieces are enough for %s stars',
  (pieces, reached, next) => {
    expect(coursewareStars(pieces)).toEqual({ reached, next })
  },
)

test.each([
  [0, '0'],
  [45, '0.7'],
  [120, '2'],
  [395, '6.5'],
])('D-01, HRS-11: %s minutes are %s study hours', (minutes, hours) => {
  expect(studyHours(minutes)).toBe(hours)
})

test('TRN-12, R-05: a proof tells whose it is, content, day, place, study time and who held it', () => {
  const record: TrainingRecord = {
    ...{ id: 'trn_one1', activityId: 'act_one1', kind: 'general', subject: 'safety' },
    ...{ title: '急救和出行安全', content: '止血、包扎', organiser: '槐安里服务站', place: '二楼' },
    ...{ at: instantOf('2026-11-07', 600), minutes: 95, result: 'passed', lessonId: null },
  }
  const words = trainingProof(record, { name: '陈一鸣', volunteerNo: 'HA-00427' })
  for (const part of [
    '陈一鸣（HA-00427）',
    '2026 年 11 月 7 日',
    '二楼',
    '急救和出行安全',
    '止血、包扎',
  ]) {
    expect(words).toContain(part)
  }
  expect(words).toContain('1.5 学时')
  expect(words.endsWith('主办：槐安里服务站')).toBe(true)
  expect(trainingProof(record, { name: '陈一鸣', volunteerNo: null })).not.toContain('（')
})

test('TRN-08, N-093: the results of a training of Sunday are due with Friday, its record within seven days', () => {
  const dues = closingDues(instantOf('2026-11-29', 11 * 60), HOLIDAYS)
  expect(dues.results).toEqual({ at: instantOf('2026-12-05'), provisional: false })
  expect(dues.record.at).toBe(instantOf('2026-12-07'))
})
