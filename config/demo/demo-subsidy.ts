/** Last year's subsidy of the demo's station: settled, frozen, and waiting for its invoice. Board 52. */
import { DAY, HOUR, instantOf, localDate } from '@shared/kit/time'
import { REJECT_REASONS } from '@shared/survey/review-model'
import {
  invoiceDueAt,
  statementCounts,
  subsidyFen,
  subsidyYear,
  type StationTally,
} from '@shared/survey/subsidy-rules'
import { contentHash } from '../../cloudfunctions/kit/crypto'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import {
  campaignTally,
  WHOLE_CAMPAIGN,
  type CampaignRecord,
  type Rejection,
  type ResponseRecord,
} from '../../cloudfunctions/survey/records'
import { respondentOf } from '../../cloudfunctions/survey/response'
import { judgedFact } from '../../cloudfunctions/survey/review-books'
import {
  statementId,
  type RepeatRecord,
  type StatementRecord,
} from '../../cloudfunctions/survey/subsidy-records'
import { winterQuestionnaire } from '../content/winter-questionnaire'
import { answerAll } from './demo-answers'
import { makeRandom } from './random'
import { ASSOCIATION, DEMO_STATIONS, HOME_STATION, stationId } from './street'

const ANSWERS = 146
const REPEATS = 4
const REJECTED: readonly Rejection['because'][] = ['fast', 'fast', 'fast', 'same', 'same']
/** Frozen so many days ago: twelve are left. */
const FROZEN_DAYS = 18

interface DemoSubsidy {
  readonly campaigns: CampaignRecord[]
  readonly responses: ResponseRecord[]
  readonly survey_repeats: RepeatRecord[]
  readonly survey_tallies: { readonly _id: string; readonly counts: StationTally }[]
  readonly facts: FactRecord[]
  readonly subsidy_statements: StatementRecord[]
}

/** What the rest of the demo has, of which some may have closed last year, too. */
interface Known {
  readonly campaigns: readonly CampaignRecord[]
  readonly responses: readonly ResponseRecord[]
}

/** A campaign of last December with its answers, and the statement; `by` froze it. */
export function demoSubsidy(known: Known, by: string, now: number): DemoSubsidy {
  const year = Number(localDate(now).slice(0, 4)) - 1
  const station = stationId(HOME_STATION)
  const campaign = lastCampaign(year)
  const random = makeRandom(year)
  const answers = Array.from({ length: ANSWERS }, (_, index) =>
    answerOf(campaign, index, { station, random }),
  )
  const rejected = answers.slice(0, REJECTED.length)
  const rejections = REJECTED.map((because): Rejection => {
    return { because, reason: '核过了，不像是居民自己答的', by, at: campaign.closesAt + DAY }
  })
  const repeats = Array.from({ length: REPEATS }, (_, index): RepeatRecord => ({
    ...{ _id: `rsp_${random.letters(26)}`, at: campaign.opensAt + (index + 1) * DAY },
    ...{ campaignId: campaign._id, stationId: station, volunteerId: null, folded: false },
  }))
  const counts = rejectedCounts()
  return {
    campaigns: [campaign],
    responses: answers.map((answer, index) => {
      const rejection = rejections[index]
      return rejection ? { ...answer, rejection, rejectTurn: 1 } : answer
    }),
    survey_repeats: repeats,
    // The fold adds what it takes to what was rejected already.
    survey_tallies: [station, WHOLE_CAMPAIGN].map((owner) => ({
      ...{ _id: campaignTally(campaign._id, owner), counts },
    })),
    facts: rejected.flatMap((answer, index) => {
      const rejection = rejections[index]
      return rejection ? { ...judgedFact(answer, rejection, rejection.at), folded: false } : []
    }),
    subsidy_statements: [
      frozenStatement(
        { year, station, by, now },
        { ...counts, total: ANSWERS + others(known, station, year), repeated: REPEATS },
      ),
    ],
  }
}

function lastCampaign(year: number): CampaignRecord {
  const opensAt = instantOf(`${String(year)}-12-01`)
  const closesAt = opensAt + 10 * DAY
  return {
    ...{ _id: 'cmp_demo-lastyear', title: `${String(year)} 冬季居民满意度`, opensAt, closesAt },
    questionnaireId: winterQuestionnaire.id,
    questionnaireVersion: winterQuestionnaire.version,
    // More than thirty days behind: nobody can be told apart in it (D-29).
    ...{ salt: '', volunteerGoal: 100, stationGoal: 150, settleAfterMs: 0 },
    settledAt: closesAt + 3 * DAY,
  }
}

/** An answer by the station's own code: no volunteer's minute hangs on it. */
function answerOf(
  { _id: campaignId, opensAt }: CampaignRecord,
  index: number,
  { station, random }: { station: string; random: ReturnType<typeof makeRandom> },
): ResponseRecord {
  const answers = answerAll(winterQuestionnaire, random)
  const { version, questions, satisfactionQuestion } = winterQuestionnaire
  const at = opensAt + (index % 9) * DAY + 9 * HOUR + random.below(10 * HOUR)
  const grade = answers[satisfactionQuestion]
  const ageGroup = questions[0] ? answers[questions[0].id] : undefined
  const id = `rsp_${random.letters(26)}`
  return {
    ...{ _id: id, at, campaignId, version, answers },
    respondent: respondentOf(`demo-${campaignId}`, `demo-${id}`, { id, deviceAt: at }),
    ageGroup: typeof ageGroup === 'string' ? ageGroup : '',
    contentHash: contentHash({ campaignId, version, answers }),
    ...{ openedAt: at - 4 * 60_000, deviceAt: at, late: false, fast: false, textVerdict: 'pass' },
    ...{ stationId: station, volunteerId: null, shareRef: null },
    satisfaction: typeof grade === 'number' ? grade : null,
    ...{ day: localDate(at), folded: false },
  }
}

function rejectedCounts(): StationTally {
  const many = (reason: string) => REJECTED.filter((because) => because === reason).length
  const reasons = REJECT_REASONS.filter((reason) => many(reason) > 0)
  return {
    rejected: REJECTED.length,
    ...Object.fromEntries(reasons.map((reason) => [`rejected_${reason}`, many(reason)])),
  }
}

/** How many answers of a station count in that year besides. */
function others({ campaigns, responses }: Known, station: string, year: number): number {
  const closing = new Set(
    campaigns
      .filter((one) => one.state !== 'draft' && subsidyYear(one) === year)
      .map(({ _id }) => _id),
  )
  return responses.filter((one) => one.stationId === station && closing.has(one.campaignId)).length
}

function frozenStatement(
  { year, station, by, now }: { year: number; station: string; by: string; now: number },
  tally: StationTally,
): StatementRecord {
  const lines = statementCounts([tally])
  const newYear = instantOf(`${String(year + 1)}-01-01`)
  const at = Math.min(now, Math.max(now - FROZEN_DAYS * DAY, newYear + 10 * HOUR))
  const name = DEMO_STATIONS.find(({ key }) => key === HOME_STATION)?.name ?? ''
  return {
    ...{ _id: statementId(station, year), stationId: station, year, stationName: name },
    ...{ state: 'frozen', lines, recounted: lines, fen: subsidyFen(lines.valid) },
    ...{ payer: ASSOCIATION.name, dueAt: invoiceDueAt(at) },
    steps: [{ kind: 'frozen', at, by, reason: null, photoId: null }],
    ...{ photos: [], invoice: null, payment: null },
  }
}
