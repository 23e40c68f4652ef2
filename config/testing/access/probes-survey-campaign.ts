/** How campaigns, quotas, station codes and give-aways are tried out. */
import type { campaignActions } from '@shared/survey/campaign-actions'
import { DAY } from '@shared/kit/time'
import { ASSOCIATION_STAFF } from '../people'
import { campaignPlan, makeCampaign } from '../campaigns'
import { clientId } from '../reports'
import { PLACES, type Probes, type Scene } from './probe'

/** A campaign that runs; what it asks lies there already. */
async function plantCampaign({ stage }: Scene): Promise<string> {
  const id = clientId('campaign')
  await makeCampaign(stage.database, id.slice('cmp_'.length))
  return id
}

async function plantGiveaway(scene: Scene): Promise<{ id: string; campaignId: string }> {
  const campaignId = await plantCampaign(scene)
  const id = clientId('giveaway')
  const stationId = scene.place.station._id
  await scene.stage.database.insert('survey_giveaways', [
    {
      _id: id,
      campaignId,
      stationId,
      stationName: '站',
      item: '环保袋',
      allotted: 9,
      handedOut: 3,
    },
  ])
  return { id, campaignId }
}

const ofCampaign = async (scene: Scene) => ({ campaignId: await plantCampaign(scene) })
const atStation = async (scene: Scene) => {
  await plantCampaign(scene)
  return { stationId: scene.place.station._id }
}

export const campaignProbes: Probes<typeof campaignActions> = {
  listCampaigns: { of: PLACES, prepare: () => ({}) },
  readCampaign: { of: PLACES, prepare: ofCampaign },
  saveCampaign: {
    of: PLACES,
    async prepare(scene) {
      await plantCampaign(scene)
      const opensAt = Date.now() + 30 * DAY
      return { id: clientId('campaign'), base: 0, plan: campaignPlan({ opensAt }) }
    },
  },
  announceCampaign: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await ofCampaign(scene)), base: 1 }),
  },
  listReportStaff: { of: PLACES, prepare: ofCampaign },
  nameReportStaff: {
    of: PLACES,
    async prepare(scene) {
      const { accountId } = await scene.stage.makePerson([ASSOCIATION_STAFF])
      return { ...(await ofCampaign(scene)), accountId, named: true }
    },
  },
  getStationCode: { of: PLACES, prepare: atStation },
  listGiveaways: {
    of: PLACES,
    async prepare(scene) {
      await plantGiveaway(scene)
      return { stationId: scene.place.station._id }
    },
  },
  allotGiveaway: {
    of: PLACES,
    async prepare(scene) {
      const stationId = scene.place.station._id
      const given = { id: clientId('handOut'), stationId, item: '环保袋', count: 5 }
      return { ...(await ofCampaign(scene)), ...given }
    },
  },
  handOutGiveaway: {
    of: PLACES,
    async prepare(scene) {
      const { id: giveawayId } = await plantGiveaway(scene)
      return { id: clientId('handOut'), giveawayId, way: 'handOut' as const, count: 2 }
    },
  },
}
