/** Opinions for tests: raised as a person does, and taken through their steps as their handlers do. */
import { randomBytes } from 'node:crypto'
import type { Grant } from '@shared/account/model'
import type { opinionContract } from '@shared/opinion/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import type { OpinionAct } from '@shared/opinion/model'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from './people'
import { outputOf } from './replies'
import { clientId } from './reports'
import { makeArea, makeStation } from './stations'

type OpinionActions = typeof opinionContract.actions
export type OpinionInput = InputOf<OpinionActions['raiseOpinion']>
export type CollectedInput = InputOf<OpinionActions['collectOpinion']>
export type OpinionReceipt = OutputOf<OpinionActions['raiseOpinion']>

/** Calls an act of the opinion function. */
export function callOpinion<Name extends keyof OpinionActions>(
  cloud: LocalCloud,
  action: Name,
  input: InputOf<OpinionActions[Name]>,
  openId?: string,
): Promise<Called<OutputOf<OpinionActions[Name]>>> {
  return cloud.call<OutputOf<OpinionActions[Name]>>('opinion', action, input, openId)
}

/** A plain anonymous suggestion, or one that differs from it. */
export function makeOpinion(different: Partial<OpinionInput> = {}): OpinionInput {
  return {
    id: clientId('opinion'),
    kind: 'suggestion',
    subject: 'other',
    text: '晚上七点以后再开一场讲座。',
    ...different,
  }
}

/** Raises one; by somebody else each time unless `openId` says who. */
export async function raise(
  cloud: LocalCloud,
  different: Partial<OpinionInput> = {},
  openId = `person-${randomBytes(6).toString('hex')}`,
): Promise<{ readonly input: OpinionInput; readonly receipt: OpinionReceipt }> {
  const input = makeOpinion(different)
  const called = await callOpinion(cloud, 'raiseOpinion', input, openId)
  return { input, receipt: outputOf(called) }
}

/** The name of each act in the contract, and what it takes besides the opinion and the step. */
const ACTS: Readonly<Record<OpinionAct, readonly [keyof OpinionActions, object]>> = {
  accept: ['acceptOpinion', { note: '记下了' }],
  answer: ['acceptOpinion', { answer: '周一到周五都开门。' }],
  sort: ['sortOpinion', { topic: 'hours', summary: '开放时间', suggestion: '晚上加一场' }],
  decide: ['decideOpinion', { result: '每周三晚上加一场。', published: '每周三晚上加一场讲座。' }],
  feedBack: ['feedBackOpinion', { by: 'app', note: '写在查询页上了' }],
  callBack: ['callBackOpinion', { grade: 5, note: '说满意' }],
  file: ['fileOpinion', {}],
}

/** The call of one act on an opinion, with what differs from the usual. */
export function actOn(
  cloud: LocalCloud,
  act: OpinionAct,
  id: string,
  openId: string,
  different: object = {},
): Promise<Called<OutputOf<OpinionActions['getOpinion']>>> {
  const [name, input] = ACTS[act]
  const sent = { id, stepId: clientId('opinionStep'), ...input, ...different }
  return cloud.call('opinion', name, sent, openId)
}

/** Takes an opinion through acts, one after the other, each by who is named for it. */
export async function takeThrough(
  cloud: LocalCloud,
  id: string,
  acts: readonly OpinionAct[],
  by: { readonly intake: string; readonly decider: string },
): Promise<void> {
  for (const act of acts) {
    const openId = ['accept', 'answer', 'sort'].includes(act) ? by.intake : by.decider
    outputOf(await actOn(cloud, act, id, openId))
  }
}

const AREA = makeArea('huaian')
export const NEAR = makeStation('near', { name: '槐安里社区服务站', areaId: AREA._id })
export const FAR = makeStation('faraway', { name: '青石桥社区服务站', areaId: 'are_other' })

/** Everybody who has to do with the opinions of the near station, by openid. */
export const CAST = {
  manager: [atStation('stationManager', NEAR)],
  foreignManager: [atStation('stationManager', FAR)],
  staff: [ASSOCIATION_STAFF],
  otherStaff: [ASSOCIATION_STAFF],
  /** Of the association, and a volunteer of the near station. */
  staffNearby: [ASSOCIATION_STAFF, atStation('volunteer', NEAR)],
  supervisor: [supervises('area', AREA._id)],
  /** Watches over the area, and manages the near station. */
  supervisorNearby: [supervises('area', AREA._id), atStation('stationManager', NEAR)],
  foreignSupervisor: [supervises('area', 'are_other')],
} as const satisfies Readonly<Record<string, readonly Grant[]>>
export type Actor = keyof typeof CAST

function supervises(scope: 'area', scopeId: string): Grant {
  return { role: 'supervisor', scope, scopeId, scopeName: '槐安门街道' }
}

/** Puts the stations and the whole cast in place. */
export async function castOpinions(cloud: LocalCloud, database: RawDatabase): Promise<void> {
  await Promise.all([
    database.insert('areas', [AREA]),
    database.insert('stations', [NEAR, FAR]),
    ...Object.entries(CAST).map(([openId, grants]) =>
      makeMember(cloud, database, { openId, grants }),
    ),
  ])
}
