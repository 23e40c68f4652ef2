import { instantOf } from '@shared/kit/time'
import type { OpinionState, OpinionStep, TrackedOpinion } from '@shared/opinion/model'
import { daysLeft, headingOf, isPressing, lastDay } from './opinion-words'
import { sevenSteps } from './seven-steps'

const received = instantOf('2026-11-17', 10 * 60)
// Five working days later, kept as the end of that day.
const dueAt = instantOf('2026-11-25')
const now = instantOf('2026-11-21', 9 * 60)

function step(kind: OpinionStep['kind'], text = '', by: OpinionStep['by'] = 'station') {
  return { kind, at: received, by, text }
}

function opinion(state: OpinionState, ...steps: OpinionStep[]): TrackedOpinion {
  return {
    ...{ no: 'YJ11170042', kind: 'suggestion', subject: 'station', level: 'station', state },
    ...{ stationName: '槐安里社区服务站', stationPhone: '', text: '二楼楼梯没有扶手' },
    ...{ receivedAt: received, dueAt, dueProvisional: false, decidedAt: null },
    ...{ coveredSecrets: 0, grade: null },
    steps: [step('received', '', 'person'), ...steps],
  }
}

const shown = (tracked: TrackedOpinion) =>
  sevenSteps(tracked, now).map(({ title, state }) => `${title} ${state}`)

describe('the seven steps', () => {
  it('CMP-02: all seven are shown from the first day, the next one as under way', () => {
    expect(shown(opinion('received'))).toEqual([
      ...['收到 done', '受理 now', '分类 next', '处理 next'],
      ...['反馈 next', '回访 next', '归档 next'],
    ])
  })

  it('CMP-06: the step of the result says how many days are left once it is its turn', () => {
    const sorted = opinion('sorted', step('accepted'), step('sorted', '场地安全，建议加装'))
    const decide = (of: TrackedOpinion) =>
      sevenSteps(of, now).find(({ title }) => title === '处理')?.time
    expect(decide(sorted)).toBe('还有 3 天')
    expect(decide(opinion('received'))).toBe('最晚 11月24日')
  })

  it('CMP-04: a question that was answered at once skips to the call-back', () => {
    expect(shown(opinion('fedBack', step('answered', '下午两点开门')))).toEqual([
      ...['收到 done', '当场答复 done', '回访 now', '归档 next'],
    ])
  })

  it('tells what came between, and nothing more after it was taken back', () => {
    expect(shown(opinion('accepted', step('added', '还有一处'), step('accepted')))).toContain(
      '补了一句 done',
    )
    expect(shown(opinion('withdrawn', step('withdrawn')))).toEqual(['收到 done', '撤回了 stopped'])
  })

  it('CMP-09: filed, nothing is left to come', () => {
    const steps = (
      ['accepted', 'sorted', 'decided', 'fedBack', 'calledBack', 'filed'] as const
    ).map((kind) => step(kind))
    expect(shown(opinion('filed', ...steps)).every((words) => words.endsWith('done'))).toBe(true)
  })
})

describe('the words of a deadline', () => {
  it('CMP-06: a deadline is the end of its day, counted in days of the calendar', () => {
    expect(lastDay(dueAt)).toBe('11月24日')
    const at = (date: string) => daysLeft(dueAt, instantOf(date, 23 * 60))
    expect([at('2026-11-21'), at('2026-11-24'), at('2026-11-26')]).toEqual([
      '还有 3 天',
      '今天要有结果',
      '过了 2 天',
    ])
  })

  it('presses on its last two days', () => {
    const at = (date: string) => isPressing(dueAt, instantOf(date))
    expect([at('2026-11-22'), at('2026-11-23'), at('2026-11-24')]).toEqual([false, true, true])
  })

  it('few words head the page themselves; of many the heading says what they are about', () => {
    expect(headingOf(opinion('received'))).toBe('二楼楼梯没有扶手')
    expect(headingOf({ ...opinion('received'), text: '很长的话'.repeat(8) })).toBe('建议：服务站')
  })
})
