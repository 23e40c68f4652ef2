/** How reports are tried out. */
import { DAY } from '@shared/kit/time'
import type { reportActions } from '@shared/survey/report-actions'
import { campaignTally, WHOLE_CAMPAIGN } from '../../../cloudfunctions/survey/records'
import { clientId } from '../reports'
import { makeSettled, plantFollowUp, plantReport } from '../survey-reports'
import { PLACES, type Probes, type Scene } from './probe'

/** A campaign that is settled, whose rows the caller may see. */
async function settled({ stage, caller }: Scene): Promise<string> {
  const campaign = await makeSettled(stage.database, clientId('campaign').slice(4), {
    namedStaff: [caller.accountId],
  })
  const tally = { _id: campaignTally(campaign._id, WHOLE_CAMPAIGN), counts: { total: 40 } }
  await stage.database.insert('survey_tallies', [tally])
  return campaign._id
}

/** One with its report. */
async function reported(scene: Scene): Promise<{ campaignId: string }> {
  const campaignId = await settled(scene)
  await plantReport(scene.stage.database, campaignId)
  return { campaignId }
}

async function table(scene: Scene) {
  return { ...(await reported(scene)), question: 'q01', by: 'station' as const }
}

export const reportProbes: Probes<typeof reportActions> = {
  listReports: { of: PLACES, prepare: () => ({}) },
  makeReport: { of: PLACES, prepare: async (scene) => ({ campaignId: await settled(scene) }) },
  readReport: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await reported(scene)), chapter: 'portrait' }),
  },
  readReportTable: { of: PLACES, prepare: table },
  getReportFile: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await reported(scene)), part: 0 }),
  },
  exportReportTable: { of: PLACES, prepare: table },
  exportRows: {
    of: PLACES,
    prepare: async (scene) => ({
      ...{ campaignId: await settled(scene), after: null, reason: '核对分组的数字' },
    }),
  },
  exportCodebook: { of: PLACES, prepare: async (scene) => ({ campaignId: await settled(scene) }) },
  listFollowUps: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
  giveFollowUp: {
    of: PLACES,
    prepare: async (scene) => ({
      ...{ ...(await reported(scene)), id: clientId('followUp') },
      ...{ stationId: scene.place.station._id, about: '60 岁以上：差点被骗' },
      ...{ what: 'lecture', words: '', dueAt: Date.now() + 7 * DAY },
    }),
  },
  closeFollowUp: {
    of: PLACES,
    prepare: async ({ stage, place }) => {
      const { _id: id } = await plantFollowUp(stage.database, place.station)
      return { id, result: '讲了一堂课，来了 30 位' }
    },
  },
}
