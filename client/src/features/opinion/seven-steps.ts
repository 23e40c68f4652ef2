import type { TimelineStep } from '@client/ui/timeline'
import { friendlyTime, type Instant } from '@shared/kit/time'
import type { OpinionState, OpinionStep, TrackedOpinion } from '@shared/opinion/model'
import { daysLeft, lastDay } from './opinion-words'

type Followed = Pick<TrackedOpinion, 'state' | 'level' | 'dueAt' | 'decidedAt' | 'steps'>

/** The seven steps in their order (CMP-02), each with what fulfils it and what is said while it is still to come. */
const STAGES = [
  { state: 'received', title: '收到', coming: '' },
  { state: 'accepted', title: '受理', coming: '登记下来，说给督导组' },
  { state: 'sorted', title: '分类', coming: '分好类，提出怎么改' },
  { state: 'decided', title: '处理', coming: '督导组在研究，5 个工作日内定' },
  { state: 'fedBack', title: '反馈', coming: '告诉提的人，也告诉负责的人' },
  { state: 'calledBack', title: '回访', coming: '问满意不满意' },
  { state: 'filed', title: '归档', coming: '办法会公布，不写名字' },
] as const satisfies readonly {
  readonly state: OpinionState
  readonly title: string
  readonly coming: string
}[]

/** What is told between the steps. */
const BETWEEN: Readonly<Partial<Record<OpinionStep['kind'], string>>> = {
  added: '补了一句',
  retaliation: '说受了委屈',
  withdrawn: '撤回了',
}

function titleOf({ kind }: OpinionStep): string {
  // Answered at once (CMP-04): the answer is the result.
  if (kind === 'answered') return '当场答复'
  return BETWEEN[kind] ?? STAGES.find(({ state }) => state === kind)?.title ?? ''
}

function textOf({ kind, by, text }: OpinionStep): { text?: string } {
  if (text !== '') return { text }
  if (kind !== 'received') return {}
  return { text: by === 'person' ? '在小程序里写的' : '当面说的，站里记下来' }
}

/** How far it is: the place of its state among the seven; all of them once it was taken back. */
function placeOf(state: OpinionState): number {
  const place = STAGES.findIndex((stage) => stage.state === state)
  return place < 0 ? STAGES.length - 1 : place
}

/** What happened, what is under way and what comes (board 57). */
export function sevenSteps(opinion: Followed, now: Instant): TimelineStep[] {
  const done = opinion.steps.map((step, index): TimelineStep => ({
    key: `${index}-${step.kind}`,
    state: step.kind === 'withdrawn' ? 'stopped' : 'done',
    title: titleOf(step),
    time: friendlyTime(step.at, now),
    ...textOf(step),
  }))
  const coming = STAGES.slice(placeOf(opinion.state) + 1)
  return [
    ...done,
    ...coming.map(({ state, title, coming: text }, index): TimelineStep => ({
      key: state,
      state: index === 0 ? 'now' : 'next',
      title,
      text,
      ...(state === 'decided' ? { time: dueWords(opinion, now) } : {}),
    })),
  ]
}

function dueWords({ dueAt, state }: Followed, now: Instant): string {
  return state === 'sorted' ? daysLeft(dueAt, now) : `最晚 ${lastDay(dueAt)}`
}
