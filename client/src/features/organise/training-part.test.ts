import type { TrainingFields } from '@shared/training/model'
import {
  BLANK_TRAINING,
  settledTraining,
  TRAINING_COPY,
  trainingLine,
  trainingWhole,
} from './training-part'

test('TRN-02: what one can do afterwards is sent one a line, without what was only begun', () => {
  const outcomes = [
    '会打 120',
    '',
    ' 会打 120 ',
    '会',
    '会止血',
    '会包扎',
    '会看出口',
    '会叫人',
    '第六条',
  ]
  expect(settledTraining({ ...BLANK_TRAINING, outcomes }).outcomes).toEqual([
    ...['会打 120', '会止血', '会包扎', '会看出口', '会叫人'],
  ])
})

test('TRN-01, TRN-03, TRN-14: who judges a plan reads what makes it a training', () => {
  expect([trainingLine(null), trainingWhole(null)]).toEqual([TRAINING_COPY.isNot, ''])
  const training: TrainingFields = {
    ...BLANK_TRAINING,
    ...{ kind: 'post', subject: 'safety', lecturerName: '周启明', passing: 'trainer' },
    ...{ role: '看出口', risks: '人多', outcomes: ['会看出口', '会叫人'] },
  }
  expect(trainingLine(training)).toBe('岗位培训，安全与急救')
  expect(trainingWhole(training)).toBe(
    '谁来讲：周启明\n学完会什么：会看出口；会叫人\n这个岗位做什么：看出口\n当心什么：人多\n怎么算通过：讲的人看过',
  )
})
