/** Who is in a played account: volunteers who serve, keepers of the station, gifts, a campaign that collects answers. */
import { DAY } from '@shared/kit/time'
import { shareCodeOf, shareRef } from '../../cloudfunctions/survey/share-codes'
import { makeStartStamp } from '../../cloudfunctions/survey/start-stamp'
import { makeCampaign, makeQuestionnaire, shortAnswers, type Submission } from './campaigns'
import type { Behind } from './closings'
import { LESSON, makeGift, MUG } from './gifts'
import { atStation, makeMember } from './people'
import { clientId } from './reports'

export interface PlayedVolunteer {
  readonly openId: string
  readonly account: string
  readonly shareCode: string
}

export interface PlayedPeople {
  readonly volunteers: readonly PlayedVolunteer[]
  /** Openids; more than one, since nobody tries out codes without end. */
  readonly keepers: readonly string[]
  /** By id, with their prices. */
  readonly gifts: readonly { readonly id: string; readonly price: number }[]
  readonly campaignId: string
  /** What somebody hands in for a volunteer, with an id of its own. */
  readonly answerFor: (volunteer: PlayedVolunteer) => Submission
}

const KEEPERS = 10

/** Makes them at the station of the cloud. */
export async function gatherPeople(behind: Behind, many: number): Promise<PlayedPeople> {
  const { cloud, database, station } = behind
  await makeQuestionnaire(database)
  const { _id: campaignId } = await makeCampaign(database, 'ledger')
  const opened = { at: Date.now(), questionnaireKey: 'qst_short.v1' }
  const volunteers: PlayedVolunteer[] = []
  for (let index = 0; index < many; index += 1) {
    const openId = `served-${String(index)}`
    const grants = [atStation('volunteer', station)]
    const account = await makeMember(cloud, database, { openId, grants })
    const _id = shareRef(campaignId, account)
    const owner = { accountId: account, stationId: station._id, stationName: station.name }
    const code = { _id, campaignId, ...owner, inviter: '王**', expiresAt: Date.now() + 2 * DAY }
    await database.insert('share_codes', [code])
    volunteers.push({ openId, account, shareCode: shareCodeOf(_id) })
  }
  const keepers = Array.from({ length: KEEPERS }, (_, index) => `keeper-${String(index)}`)
  for (const openId of keepers) {
    const grants = [atStation('stationManager', station)]
    await makeMember(cloud, database, { openId, grants })
  }
  // Few of some, so that there are more who want them; one for an hour, one for two.
  const gifts = [
    makeGift('mugs', station, { ...MUG, stock: 40, perYear: 3 }),
    makeGift('bags', station, { ...MUG, name: '环保袋', stock: 500, perYear: 99, price: 3 }),
    makeGift('lessons', station, { ...LESSON, stock: 60, perYear: 9 }),
    makeGift('visits', station, {
      ...LESSON,
      name: '科普馆参观',
      stock: 999,
      perYear: 99,
      price: 60,
    }),
  ]
  await database.insert('gifts', gifts)
  const startStamp = makeStartStamp(campaignId, opened)
  return {
    ...{ volunteers, keepers, campaignId },
    gifts: gifts.map(({ _id: id, price }) => ({ id, price })),
    answerFor: ({ shareCode }) => ({
      ...{ id: clientId('response'), campaignId, version: 1, startStamp, shareCode },
      ...{ deviceAt: Date.now(), answers: shortAnswers() },
    }),
  }
}
