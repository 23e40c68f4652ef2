/** Who answers for an activity, leads in an emergency and keeps its record: what a plan says of them, and how it is changed. ACT-27, ROL-17. */
import type { ActivityPlan } from '@shared/activity/plan-model'
import type { ActivityState } from '@shared/activity/model'
import type { Organiser } from '@shared/activity/planning-actions'
import type { PlanPatch } from './plan-patch'

export const LEADER_ROLES = ['head', 'emergency', 'recorder'] as const
export type LeaderRole = (typeof LEADER_ROLES)[number]

export const LEADER_COPY = {
  roles: { head: '负责人', emergency: '出了事谁带头', recorder: '谁做记录' },
  open: '还没定',
  set: '已经定了',
  note: '当天电话要打得通，都要在本站服务',
  noteLate: '发出去以后，只能换做记录的人',
  sheet: { head: '换谁负责？', emergency: '出了事谁带头？', recorder: '谁来做记录？' },
  find: '找一找',
  finding: '正在找',
  found: '找到了，是这位吗？',
  take: '就是这位',
  own: '由我来',
  leaveOpen: '先空着',
  line: {
    head: (name: string) => `${name} 负责`,
    emergency: (name: string) => `${name} 应急`,
    recorder: (name: string) => `${name} 记录`,
  },
} as const

/** The account in a role; null while nobody is named. */
export function leaderIn(
  role: LeaderRole,
  { headId, recorderId, safety }: Pick<ActivityPlan, 'headId' | 'recorderId' | 'safety'>,
): string | null {
  return { head: headId, emergency: safety.emergencyHeadId, recorder: recorderId }[role]
}

/** What naming somebody changes; only a recorder may be left open. */
export function namedIn(role: 'recorder', accountId: string | null): Partial<PlanPatch>
export function namedIn(role: LeaderRole, accountId: string): Partial<PlanPatch>
export function namedIn(role: LeaderRole, accountId: string | null): Partial<PlanPatch> {
  if (role === 'recorder') return { plan: { recorderId: accountId } }
  if (accountId === null) return {}
  return role === 'head'
    ? { plan: { headId: accountId } }
    : { safety: { emergencyHeadId: accountId } }
}

/** Review judged who answers for it; who keeps the record may change after it. ACT-05. */
export function mayName(role: LeaderRole, state: ActivityState): boolean {
  return role === 'recorder' || state === 'draft' || state === 'returned'
}

/** `王** 负责，李** 应急`: everybody who is named. */
export function leadersLine(
  plan: Parameters<typeof leaderIn>[1],
  known: readonly Organiser[],
): string {
  return LEADER_ROLES.map((role) => {
    const name = nameIn(role, plan, known)
    return name === '' ? '' : LEADER_COPY.line[role](name)
  })
    .filter((words) => words !== '')
    .join('，')
}

/** What somebody in a role is called; '' for nobody. Whom the station has not told of yet is only said to be set. */
export function nameIn(
  role: LeaderRole,
  plan: Parameters<typeof leaderIn>[1],
  known: readonly Organiser[],
): string {
  const id = leaderIn(role, plan)
  if (id === null) return ''
  return known.find(({ accountId }) => accountId === id)?.maskedName ?? LEADER_COPY.set
}
