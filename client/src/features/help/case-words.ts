import { dueTime } from '@shared/help/case-words'
import { type CaseStatus, type CaseStep, type TrackedCase } from '@shared/help/model'
import { friendlyTime, type Instant } from '@shared/kit/time'

interface StatusWords {
  readonly label: string
  readonly tone: 'wait' | 'note' | 'good' | 'plain'
  readonly icon: 'clock' | 'phone' | 'shield' | 'check' | 'undo'
}

/** The state of a case in a word. */
export const STATUS_WORDS: Readonly<Record<CaseStatus, StatusWords>> = {
  received: { label: '等人联系', tone: 'wait', icon: 'clock' },
  contacted: { label: '正在办', tone: 'note', icon: 'phone' },
  referred: { label: '已上报', tone: 'note', icon: 'shield' },
  closed: { label: '已办结', tone: 'good', icon: 'check' },
  withdrawn: { label: '已撤回', tone: 'plain', icon: 'undo' },
}

const RESIDENT_TITLES: Readonly<Record<CaseStep['kind'], string>> = {
  received: '您提交了',
  added: '您补充了',
  photo: '您加了截图',
  assigned: '有人跟进了',
  called: '服务站打过电话',
  noted: '志愿者看过了',
  escalated: '转到协会',
  returned: '转回服务站',
  referred: '已转给有关部门',
  corrected: '服务站改了类型',
  closed: '已办结',
  rated: '您说了感受',
  reopened: '又开始办了',
  withdrawn: '您撤回了',
}

export interface TimelineEntry {
  readonly key: string
  readonly state: 'done' | 'now' | 'next' | 'stopped'
  readonly title: string
  readonly time?: string
  readonly text?: string
}

function doneEntries(steps: readonly CaseStep[], now: Instant): TimelineEntry[] {
  return steps.map(({ kind, at, text }, index) => ({
    key: `${index}-${kind}`,
    state: kind === 'withdrawn' ? 'stopped' : 'done',
    title: RESIDENT_TITLES[kind],
    time: friendlyTime(at, now),
    ...(text === '' ? {} : { text }),
  }))
}

/** What is under way and what comes, for a case that is still open. */
function comingEntries(tracked: TrackedCase, now: Instant): TimelineEntry[] {
  const result: TimelineEntry = { key: 'result', state: 'next', title: '告诉您结果' }
  const { status, firstContact, hasContact, level } = tracked
  const who = level === 'association' ? '协会' : '服务站'
  switch (status) {
    case 'received': {
      const due = dueTime(firstContact.dueAt, now)
      const title = hasContact ? `等${who}回电` : `等${who}来看`
      return [{ key: 'now', state: 'now', title, time: '现在', text: `${due} 前` }, result]
    }
    case 'contacted':
      return [{ key: 'now', state: 'now', title: `${who}正在办`, time: '现在' }, result]
    case 'referred':
      return [{ key: 'now', state: 'now', title: '等有关部门回复', time: '现在' }, result]
    case 'closed':
    case 'withdrawn':
      return []
  }
}

/** The story of a case for its reporter (board 05). */
export function trackedTimeline(tracked: TrackedCase, now: Instant): TimelineEntry[] {
  const done = doneEntries(tracked.steps, now)
  const first = done[0]
  const covered = tracked.coveredSecrets
  const story =
    first && covered > 0
      ? [{ ...first, text: `已遮住 ${covered} 处号码或密码` }, ...done.slice(1)]
      : done
  return [...story, ...comingEntries(tracked, now)]
}
