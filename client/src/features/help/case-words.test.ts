import { CaseStep, type TrackedCase } from '@shared/help/model'
import { HOUR } from '@shared/kit/time'
import { trackedTimeline } from './case-words'

const NOW = Date.parse('2026-11-25T11:00:00+08:00')
const received: TrackedCase = {
  no: 'HA11250386',
  category: 'suspiciousLink',
  fraudType: 'unsure',
  status: 'received',
  level: 'station',
  stationName: '海棠里网安志愿服务站',
  stationPhone: '0571-00000000',
  firstContact: { dueAt: NOW + HOUR, staffedNow: true, provisional: false },
  hasContact: true,
  coveredSecrets: 0,
  photos: 0,
  followedBy: null,
  grade: null,
  reopenUntil: null,
  steps: [{ kind: 'received', at: NOW - HOUR, by: 'resident', text: '' }],
}
const story = (tracked: TrackedCase) =>
  trackedTimeline(tracked, NOW).map(({ state, title }) => `${state} ${title}`)

it('RPT-03: a new case waits for the station, by when is said', () => {
  expect(story(received)).toEqual(['done 您提交了', 'now 等服务站回电', 'next 告诉您结果'])
  expect(trackedTimeline(received, NOW)[1]?.text).toBe('12:00 前')
})

it('D-29: nobody is told to wait for a call without a number', () => {
  expect(story({ ...received, hasContact: false })[1]).toBe('now 等服务站来看')
})

it('D-30: the first line says how much was covered', () => {
  expect(trackedTimeline({ ...received, coveredSecrets: 2 }, NOW)[0]?.text).toContain('2 处')
  expect(trackedTimeline(received, NOW)[0]).not.toHaveProperty('text')
})

it('D-26: a referral is told only when one was logged', () => {
  const referred: TrackedCase = {
    ...received,
    status: 'referred',
    steps: [...received.steps, { kind: 'referred', at: NOW, by: 'station', text: '反诈中心' }],
  }
  expect(story(received).join()).not.toContain('转给')
  expect(story(referred)).toContain('done 已转给有关部门')
})

it('a closed case has nothing to come, a withdrawn one ends in a stop', () => {
  const ended = { kind: 'withdrawn', at: NOW, by: 'resident', text: '' } as const
  const withdrawn: TrackedCase = {
    ...received,
    status: 'withdrawn',
    steps: [...received.steps, ended],
  }
  expect(story(withdrawn).at(-1)).toBe('stopped 您撤回了')
  expect(story({ ...received, status: 'closed' })).toEqual(['done 您提交了'])
})

it('Feature 28: once the association has it, the story says who is waited for', () => {
  const up: TrackedCase = { ...received, level: 'association' }
  expect(story(up)[1]).toBe('now 等协会回电')
  expect(story({ ...up, status: 'contacted' })[1]).toBe('now 协会正在办')
})

it('every kind of step has words of its own for the reporter', () => {
  const kinds = CaseStep.shape.kind.options
  const steps = kinds.map((kind) => ({ kind, at: NOW, by: 'station', text: '' }) as const)
  const titles = trackedTimeline({ ...received, status: 'closed', steps }, NOW).map(
    ({ title }) => title,
  )
  expect(new Set(titles).size).toBe(kinds.length)
  expect(titles.every((title) => title.length > 1)).toBe(true)
})
