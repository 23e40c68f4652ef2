/** How decisions about the quality of answers are tried out. */
import { addDays, localDate } from '@shared/kit/time'
import type { qualityActions } from '@shared/survey/quality-actions'
import type { reviewActions } from '@shared/survey/review-actions'
import type { ReviewKey } from '@shared/survey/review-model'
import type { SurveyDayRecord } from '../../../cloudfunctions/kit/survey-days'
import type {
  AppealRecord,
  ReviewDecision,
  ReviewRecord,
} from '../../../cloudfunctions/survey/records'
import { OWN, PLACES, type Probes, type Scene } from './probe'

/** The campaign of the walk. */
const CAMPAIGN = 'cmp_walk'
const reason = '看过了，写给本人'

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })

/** A review of the owner's answers. */
async function plantReview(
  { stage, owner, place }: Scene,
  different: Partial<ReviewRecord> = {},
): Promise<ReviewKey> {
  const key = { campaignId: CAMPAIGN, volunteerId: owner.accountId }
  const review: ReviewRecord = {
    ...{ _id: `${CAMPAIGN}.${owner.accountId}`, ...key, stationId: place.station._id },
    ...{ state: 'open', score: 1, signs: [], answers: 30, at: Date.now(), decision: null },
    ...different,
  }
  await stage.database.insert('survey_reviews', [review])
  return key
}

/** What somebody decided who is nobody here; it is long done, unless `by` can still take it back. */
function decision(by: string, appliesAt = Date.now() - 1000): ReviewDecision {
  return {
    ...{ by, at: Date.now() - 2000, because: 'fast', reason, all: false, rejected: [], left: [] },
    ...{ done: 1, appliesAt },
  }
}

function plantDecided(scene: Scene, appeal: AppealRecord | null): Promise<ReviewKey> {
  return plantReview(scene, { state: 'decided', decision: decision('acc_someone'), appeal })
}

function plantAppeal(scene: Scene): Promise<ReviewKey> {
  const nothing = { reason: null, decidedAt: null, by: null, left: [] }
  return plantDecided(scene, { at: Date.now(), words: '是他自己答的', state: 'open', ...nothing })
}

/** A day of the owner's that is over, with more than 60 answers. */
async function plantDay({ stage, owner, place }: Scene) {
  const key = { volunteerId: owner.accountId, day: addDays(localDate(Date.now()), -2) }
  const day: SurveyDayRecord = {
    ...{ _id: `${key.volunteerId}.${key.day}`, ...key, folded: 0, lastAt: Date.now(), changes: 1 },
    ...{ turn: 1, dueAt: null, minutes: {}, waiting: {}, beyond: 'waiting', beyondMany: 4 },
    beyondFor: [place.station._id, 'association'],
  }
  await stage.database.insert('survey_days', [day])
  return key
}

export const qualityProbes: Probes<typeof reviewActions & typeof qualityActions> = {
  listAnswerReviews: { of: PLACES, prepare: stationId },
  readReview: { of: PLACES, prepare: (scene) => plantReview(scene) },
  decideReview: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantReview(scene)), rejected: [] }),
  },
  undoReview: {
    of: PLACES,
    prepare: (scene) =>
      plantReview(scene, {
        state: 'deciding',
        decision: decision(scene.caller.accountId, Date.now() + 600_000),
      }),
  },
  listBeyond: { of: PLACES, prepare: stationId },
  decideBeyond: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantDay(scene)), grant: true, reason }),
  },
  readQuality: {
    of: OWN,
    async prepare(scene) {
      await plantDay(scene)
      return {}
    },
  },
  appealReview: {
    of: OWN,
    async prepare(scene) {
      const { campaignId } = await plantDecided(scene, null)
      return { campaignId, words: '是他自己答的' }
    },
  },
  listAppeals: { of: PLACES, prepare: stationId },
  decideAppeal: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantAppeal(scene)), granted: false, reason }),
  },
}
