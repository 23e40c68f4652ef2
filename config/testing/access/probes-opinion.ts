/** How opinions are tried out. */
import { consentTo } from '@shared/account/consent-texts'
import { localMonth } from '@shared/kit/time'
import type { opinionContract } from '@shared/opinion/contract'
import type { OpinionAct } from '@shared/opinion/model'
import {
  callOpinion,
  makeOpinion,
  raise,
  takeThrough,
  type CollectedInput,
  type OpinionInput,
} from '../opinions'
import { ASSOCIATION_STAFF, makeMember } from '../people'
import { outputOf } from '../replies'
import { clientId } from '../reports'
import { PLACES, type Probes, type Scene } from './probe'

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })
const note = '记下了'

/** An opinion about the place's station, with the owner's name and phone. */
function opinion(scene: Scene): Partial<OpinionInput> {
  const { name, phone } = scene.owner
  return { ...stationId(scene), person: { name, phone }, consent: consentTo('opinionPerson') }
}

/** What opens an opinion: for a foreign one the number without its secret. */
async function opinionKey(scene: Scene, acts: readonly OpinionAct[] = []) {
  const { input, receipt } = await raise(scene.stage.cloud, opinion(scene))
  await handle(scene, input.id, acts)
  const { no, secret } = receipt
  const wrong = String((Number(secret) + 1) % 1_000_000).padStart(6, '0')
  return { no, secret: scene.relation === 'own' ? secret : wrong }
}

/** An opinion that the association has taken through these acts; the next step is the caller's. */
async function plantOpinion(scene: Scene, acts: readonly OpinionAct[] = []) {
  const { input } = await raise(scene.stage.cloud, opinion(scene))
  await handle(scene, input.id, acts)
  return { id: input.id, stepId: clientId('opinionStep') }
}

/** Who takes opinions of the walk in, and who decides them: the same two all the time. */
const handlers = { intake: 'opinion-intake', decider: 'opinion-decider' } as const

async function handle(scene: Scene, id: string, acts: readonly OpinionAct[]): Promise<void> {
  if (acts.length === 0) return
  await plantHandlers(scene)
  await takeThrough(scene.stage.cloud, id, acts, handlers)
}

function plantHandlers({ stage }: Scene): Promise<void> {
  return stage.plantOnce('opinion-handlers', async () => {
    for (const openId of Object.values(handlers)) {
      await makeMember(stage.cloud, stage.database, { openId, grants: [ASSOCIATION_STAFF] })
    }
  })
}

/** What the owner said at the counter, with everything about them. */
function collected(scene: Scene): CollectedInput {
  const { name, phone } = scene.owner
  return {
    ...{ ...stationId(scene), id: clientId('opinion'), channel: 'talk', kind: 'suggestion' },
    ...{ subject: 'other', text: '晚上再开一场。', agreed: true },
    person: { name, phone, gender: 'female', workUnit: '街口药店' },
  }
}

async function plantCollected(scene: Scene): Promise<string> {
  await plantHandlers(scene)
  const input = collected(scene)
  outputOf(await callOpinion(scene.stage.cloud, 'collectOpinion', input, handlers.intake))
  return input.id
}

const byKey = { of: ['own', 'foreign'], others: 'OPINION.NOT_FOUND' } as const
const words = { text: '还有一句', by: 'app', note } as const

export const opinionProbes: Probes<typeof opinionContract.actions> = {
  raiseOpinion: { of: PLACES, prepare: (scene) => makeOpinion(opinion(scene)) },
  trackOpinion: { ...byKey, prepare: (scene) => opinionKey(scene) },
  addToOpinion: {
    ...byKey,
    prepare: async (scene) => ({
      ...(await opinionKey(scene)),
      ...{ id: clientId('opinionStep'), text: words.text },
    }),
  },
  withdrawOpinion: { ...byKey, prepare: (scene) => opinionKey(scene) },
  rateOpinion: {
    ...byKey,
    prepare: async (scene) => ({
      ...(await opinionKey(scene, ['accept', 'sort', 'decide', 'feedBack'])),
      ...{ id: clientId('opinionStep'), grade: 4 },
    }),
  },
  reportRetaliation: {
    ...byKey,
    prepare: async (scene) => ({
      ...(await opinionKey(scene)),
      ...{ id: clientId('opinionStep'), text: words.text },
    }),
  },
  listSolutions: {
    of: PLACES,
    async prepare(scene) {
      await plantOpinion(scene, ['accept', 'sort', 'decide'])
      return {}
    },
  },
  collectOpinion: { of: PLACES, prepare: collected },
  listOpinions: {
    of: PLACES,
    async prepare(scene) {
      await plantOpinion(scene)
      return stationId(scene)
    },
  },
  getOpinion: { of: PLACES, prepare: async (scene) => ({ id: (await plantOpinion(scene)).id }) },
  revealPerson: {
    of: PLACES,
    prepare: async (scene) => ({ id: await plantCollected(scene), reason: '回个电话' }),
  },
  acceptOpinion: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantOpinion(scene)), note }),
  },
  sortOpinion: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantOpinion(scene, ['accept'])),
      ...{ topic: 'hours', summary: '开放时间', suggestion: '晚上加一场' },
    }),
  },
  decideOpinion: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantOpinion(scene, ['accept', 'sort'])),
      result: '每周三晚上加一场。',
    }),
  },
  feedBackOpinion: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantOpinion(scene, ['accept', 'sort', 'decide'])),
      ...{ by: words.by, note },
    }),
  },
  callBackOpinion: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantOpinion(scene, ['accept', 'sort', 'decide', 'feedBack'])),
      ...{ grade: 5, note },
    }),
  },
  fileOpinion: {
    of: PLACES,
    prepare: (scene) => plantOpinion(scene, ['accept', 'sort', 'decide', 'feedBack', 'callBack']),
  },
  exportRegister: {
    of: PLACES,
    async prepare(scene) {
      await plantOpinion(scene)
      return { ...stationId(scene), month: localMonth(Date.now()), reason: '月底归档' }
    },
  },
  getOpinionFigures: { of: PLACES, prepare: stationId },
}
