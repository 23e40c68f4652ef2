/** How leaving a number for a call, and calling, are tried out. */
import type { callbackActions } from '@shared/survey/callback-actions'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import { encryptField } from '../../../cloudfunctions/kit/crypto'
import { callKeyOf } from '../../../cloudfunctions/survey/callback-key'
import type { CallbackRecord } from '../../../cloudfunctions/survey/callback-records'
import type { CampaignRecord, ResponseRecord } from '../../../cloudfunctions/survey/records'
import { clientId } from '../reports'
import { PLACES, type Probes, type Scene } from './probe'

const browserId = ({ caller }: Scene) => caller.accountId.slice(0, 32)
const { version } = CALLBACK_CONSENT
const byKey = { of: ['own', 'foreign'], others: 'SURVEY.NO_CALL' } as const

/** A key that opens the answer for who gave it, and not for anybody else. */
const keyFor = ({ relation }: Scene, responseId: string) =>
  callKeyOf(relation === 'own' ? responseId : clientId('response'))

/** An answer of the place whose giver is asked for a call, in a campaign where everybody is. */
async function plantAnswer({ stage, place }: Scene): Promise<string> {
  const [id, campaignId, at] = [clientId('response'), clientId('campaign'), Date.now()]
  const campaign: CampaignRecord = {
    ...{ _id: campaignId, title: '回访', opensAt: at + 1e9, closesAt: at + 2e9, salt: 's' },
    ...{ questionnaireId: 'qst_short', questionnaireVersion: 1, state: 'draft' },
    ...{ volunteerGoal: 1, stationGoal: 1, callbackPercent: 100 },
  }
  const answer: Pick<ResponseRecord, '_id' | 'campaignId' | 'stationId' | 'volunteerId'> & object =
    {
      ...{ _id: id, campaignId, stationId: place.station._id, volunteerId: null },
      ...{ respondent: id, at, folded: true },
    }
  await Promise.all([
    stage.database.insert('campaigns', [campaign]),
    stage.database.insert('responses', [answer]),
  ])
  return id
}

/** The owner's number, left at the place. */
async function plantCallback(scene: Scene): Promise<CallbackRecord> {
  const { stage, owner, place } = scene
  const [_id, at] = [clientId('callback'), Date.now()]
  const callback: CallbackRecord = {
    ...{ _id, campaignId: 'cmp_walk', responseId: clientId('response'), at },
    ...{ stationId: place.station._id, volunteerId: null, state: 'waiting' },
    phone: encryptField(owner.phone, `${_id}.phone`),
    consent: { version, givenAt: at },
    ...{ outcome: null, words: null, by: null },
  }
  await stage.database.insert('survey_callbacks', [callback])
  return callback
}

export const callbackProbes: Probes<typeof callbackActions> = {
  offerCallback: {
    ...byKey,
    async prepare(scene) {
      const responseId = await plantAnswer(scene)
      return {
        ...{ id: clientId('callback'), responseId, key: keyFor(scene, responseId) },
        ...{ phone: scene.owner.phone, agreed: true, version, browserId: browserId(scene) },
      }
    },
  },
  withdrawCallback: {
    ...byKey,
    async prepare(scene) {
      const { _id: id, responseId } = await plantCallback(scene)
      return { id, key: keyFor(scene, responseId), browserId: browserId(scene) }
    },
  },
  listCallbacks: {
    of: PLACES,
    async prepare(scene) {
      const { campaignId } = await plantCallback(scene)
      return { campaignId, stationId: scene.place.station._id }
    },
  },
  readCallbackPhone: {
    of: PLACES,
    prepare: async (scene) => ({ id: (await plantCallback(scene))._id }),
  },
  recordCallback: {
    of: PLACES,
    prepare: async (scene) => ({ id: (await plantCallback(scene))._id, outcome: 'matches' }),
  },
}
