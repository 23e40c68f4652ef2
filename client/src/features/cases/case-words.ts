import type { IconName } from '@client/ui/icon'
import type { TimelineStep } from '@client/ui/timeline'
import type { CaseStatus, CaseStep } from '@shared/help/model'
import { friendlyTime, type Instant } from '@shared/kit/time'

interface StatusWords {
  readonly label: string
  readonly tone: 'wait' | 'note' | 'good' | 'plain'
  readonly icon: IconName
}

/** Where a case stands, for those who handle it. */
export const STATUS_WORDS: Readonly<Record<CaseStatus, StatusWords>> = {
  received: { label: '等您联系', tone: 'wait', icon: 'clock' },
  contacted: { label: '正在办', tone: 'note', icon: 'phone' },
  referred: { label: '已上报', tone: 'note', icon: 'shield' },
  closed: { label: '已办结', tone: 'good', icon: 'check' },
  withdrawn: { label: '居民撤回了', tone: 'plain', icon: 'undo' },
}

const TITLES: Readonly<Record<CaseStep['kind'], string>> = {
  received: '居民提交了',
  added: '居民补充了',
  photo: '居民加了截图',
  assigned: '交给人跟进',
  called: '记下通话',
  noted: '写了进展',
  escalated: '转给协会',
  returned: '转回服务站',
  referred: '已上报',
  corrected: '改了类型',
  closed: '已办结',
  rated: '居民打了分',
  reopened: '重新打开',
  withdrawn: '居民撤回了',
}

/** A volunteer gives a case back; the association returns one. */
const HANDED_BACK = '志愿者交回'

const BY: Readonly<Record<CaseStep['by'], string>> = {
  resident: '居民',
  station: '服务站',
  volunteer: '志愿者',
  association: '协会',
  clock: '过了时限',
}

/** Who did it, where the title does not say it already. */
function titleOf({ kind, by }: Pick<CaseStep, 'kind' | 'by'>): string {
  const title = kind === 'returned' && by === 'volunteer' ? HANDED_BACK : TITLES[kind]
  return title.startsWith(BY[by]) ? title : `${BY[by]}：${title}`
}

/** The story of a case for those who handle it, oldest first. */
export function handledTimeline(steps: readonly CaseStep[], now: Instant): TimelineStep[] {
  return steps.map(({ kind, at, by, text }, place) => ({
    key: `${place}-${kind}`,
    state: kind === 'withdrawn' ? 'stopped' : 'done',
    title: titleOf({ kind, by }),
    time: friendlyTime(at, now),
    ...(text === '' ? {} : { text }),
  }))
}
