/** How needs are tried out. */
import type { needActions, NeedFields } from '@shared/activity/need-actions'
import type { NeedRecord } from '../../../cloudfunctions/activity/need-records'
import { clientId } from '../reports'
import { OWN, PLACES, type Probes, type Scene } from './probe'

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })
const asked: NeedFields = {
  ...{ about: 'antiFraud', text: '想请人讲讲养老骗局。', recipients: ['elderly'] },
  ...{ people: 20, mode: 'onSite', when: '周末上午', place: '二号楼活动室' },
}

/** What the owner needs at the place. */
async function plantNeed(scene: Scene): Promise<{ id: string }> {
  const { stage, place, owner } = scene
  const _id = clientId('need')
  const need: NeedRecord = {
    ...{ _id, ...stationId(scene), stationName: place.station.name, way: 'online', content: '' },
    ...{ accountId: owner.accountId, by: owner.accountId, state: 'open', order: 0 },
    fields: asked,
    ...{ at: Date.now(), activityId: null, answer: '', answeredAt: null, answeredBy: null },
  }
  await stage.database.insert('needs', [need])
  await stage.plantFile(await stage.makePerson(), place)
  return { id: _id }
}

const filed = (scene: Scene) => ({
  ...{ id: clientId('need'), ...stationId(scene), ...asked },
})

export const needProbes: Probes<typeof needActions> = {
  fileNeed: { of: OWN, prepare: filed },
  fileCollectedNeed: {
    of: PLACES,
    prepare: (scene) => ({ ...filed(scene), way: 'visit' as const }),
  },
  listOwnNeeds: {
    of: OWN,
    async prepare(scene) {
      await plantNeed(scene)
      return {}
    },
  },
  listNeeds: {
    of: PLACES,
    async prepare(scene) {
      await plantNeed(scene)
      return stationId(scene)
    },
  },
  matchNeed: { of: PLACES, prepare: plantNeed },
  answerNeed: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantNeed(scene)),
      ...{ state: 'answered' as const, activityId: null, answer: '下周三来讲一场' },
    }),
  },
}
