import { addDays, DAY, instantOf, localDate, MINUTE, type LocalDate } from '@shared/kit/time'
import { maskName } from '@shared/kit/mask'
import { CALLBACK_PERCENT } from '@shared/survey/campaign-model'
import { checkAnswers } from '@shared/survey/path-rules'
import { expectedMinimumMs } from '@shared/survey/rules'
import { contentHash } from '../../cloudfunctions/kit/crypto'
import {
  questionnaireKey,
  type CampaignRecord,
  type QuestionnaireRecord,
  type ResponseRecord,
  type ShareCodeRecord,
} from '../../cloudfunctions/survey/records'
import { respondentOf } from '../../cloudfunctions/survey/response'
import { shareRef } from '../../cloudfunctions/survey/share-codes'
import { streetTopic } from '../content/street-topic'
import { winterContradictions } from '../content/winter-contradictions'
import { winterQuestionnaire } from '../content/winter-questionnaire'
import { answerAll } from './demo-answers'
import {
  demoCampaignPlans,
  nextCampaign,
  RUNNING_PLAN,
  type DemoCampaignPlans,
} from './demo-campaign-plans'
import type { DemoVolunteer } from './demo-people'
import { makeRandom, type Random } from './random'
import { DEMO_STATIONS, stationId } from './street'

const CAMPAIGN_DAYS = 10
/** The earlier campaigns lived on a few volunteers. */
const FAITHFUL = 9
/** How many answers the earlier campaigns brought, the latest first. */
const ANSWERS_PAST = [430, 290, 310, 220, 180]

/** How many answers the persona's volunteer got on each day: one of them beyond the 60 of D-04. Today comes last. */
const OWN_ANSWERS = [5, 63, 0, 18]

interface DemoCampaigns extends DemoCampaignPlans {
  readonly questionnaires: QuestionnaireRecord[]
  readonly campaigns: CampaignRecord[]
  readonly responses: ResponseRecord[]
}

/** The running campaign, opened three days ago (D-32), and one in each of the five months before. */
export function demoCampaigns(
  volunteers: readonly DemoVolunteer[],
  random: Random,
  now: number,
): DemoCampaigns {
  const today = localDate(now)
  const running: CampaignRecord = {
    ...RUNNING_PLAN,
    ...campaign('winter', '2026 冬季居民满意度', addDays(today, -3), random),
    ...{ topics: [questionnaireKey(streetTopic.id, streetTopic.version)], topicsEach: 1 },
    // As many as may be, so that a visitor soon meets the question.
    callbackPercent: CALLBACK_PERCENT.most,
  }
  const past = ANSWERS_PAST.map((_, index) => {
    const opens = addDays(today, -30 * (index + 1) - 12)
    return campaign(`month${index + 1}`, `${Number(opens.slice(5, 7))}月居民小调查`, opens, random)
  })
  const writer = new AnswerWriter(
    volunteers,
    { random, ofTopic: makeRandom(Math.floor(now / DAY) + 2) },
    now,
  )
  const [own] = volunteers
  if (!own) throw new RangeError('the demo has no volunteer')
  OWN_ANSWERS.forEach((answers, day) => {
    for (let index = 0; index < answers; index++)
      writer.write(running, own, addDays(today, day - 3))
  })
  for (const volunteer of volunteers.slice(1)) {
    const busy = volunteer.station === own.station ? 44 : 14
    const day = addDays(today, -random.below(4))
    for (let index = random.below(busy); index >= 0; index--) writer.write(running, volunteer, day)
  }
  const faithful = volunteers.slice(0, FAITHFUL)
  for (const [month, campaignRecord] of past.entries()) {
    for (let index = 0; index < (ANSWERS_PAST[month] ?? 0); index++) {
      const volunteer = index % 5 === 0 ? own : random.pick(faithful)
      const opened = localDate(campaignRecord.opensAt)
      writer.write(campaignRecord, volunteer, addDays(opened, random.below(CAMPAIGN_DAYS)))
    }
  }
  const { id, version } = winterQuestionnaire
  const plans = demoCampaignPlans(running, now)
  return {
    questionnaires: [
      {
        ...winterQuestionnaire,
        ...{ _id: questionnaireKey(id, version), contradictions: winterContradictions },
      },
      { ...streetTopic, _id: questionnaireKey(streetTopic.id, streetTopic.version) },
    ],
    campaigns: [running, nextCampaign(running, now), ...past],
    ...plans,
    share_codes: [
      ...plans.share_codes,
      ...volunteers.map((volunteer) => shareCode(running, volunteer)),
    ],
    responses: writer.responses,
  }
}

function campaign(key: string, title: string, opens: LocalDate, random: Random): CampaignRecord {
  const opensAt = instantOf(opens)
  return {
    _id: `cmp_demo-${key}`,
    title,
    opensAt,
    closesAt: opensAt + CAMPAIGN_DAYS * DAY,
    questionnaireId: winterQuestionnaire.id,
    questionnaireVersion: winterQuestionnaire.version,
    salt: random.letters(32),
    volunteerGoal: 100,
    stationGoal: 800,
    settleAfterMs: 0,
  }
}

function shareCode({ _id, closesAt }: CampaignRecord, volunteer: DemoVolunteer): ShareCodeRecord {
  const station = DEMO_STATIONS.find(({ key }) => key === volunteer.station)
  return {
    _id: shareRef(_id, volunteer.accountId),
    campaignId: _id,
    accountId: volunteer.accountId,
    stationId: stationId(volunteer.station),
    stationName: station?.name ?? '',
    inviter: maskName(volunteer.name),
    expiresAt: closesAt,
  }
}

/** Writes answers as they would have arrived, not yet folded. */
class AnswerWriter {
  readonly responses: ResponseRecord[] = []

  private readonly random: Random
  /** A stream of its own, so that a topic moves nothing else of the demo. */
  private readonly ofTopic: Random

  constructor(
    readonly volunteers: readonly DemoVolunteer[],
    { random, ofTopic }: { readonly random: Random; readonly ofTopic: Random },
    private readonly now: number,
  ) {
    this.random = random
    this.ofTopic = ofTopic
  }

  write(campaignRecord: CampaignRecord, volunteer: DemoVolunteer, day: LocalDate): void {
    const { random } = this
    const main = answerAll(winterQuestionnaire, random)
    const answers = campaignRecord.topics
      ? { ...main, ...answerAll(streetTopic, this.ofTopic) }
      : main
    const { version, questions, satisfactionQuestion } = winterQuestionnaire
    const at = this.timeOn(day)
    const shown = checkAnswers(winterQuestionnaire, main).shown
    const quick = random.chance(0.02)
    const openedAt = at - Math.round(expectedMinimumMs(shown) * (quick ? 0.5 : 2 + random.below(4)))
    const grade = answers[satisfactionQuestion]
    const ageGroup = questions[0] ? answers[questions[0].id] : undefined
    const id = `rsp_${random.letters(26)}`
    this.responses.push({
      _id: id,
      at,
      campaignId: campaignRecord._id,
      version,
      respondent: respondentOf(campaignRecord.salt, `demo-${id}`, { id, deviceAt: at }),
      ageGroup: typeof ageGroup === 'string' ? ageGroup : '',
      answers,
      contentHash: contentHash({ campaignId: campaignRecord._id, version, answers }),
      openedAt,
      deviceAt: at,
      late: false,
      fast: quick,
      textVerdict: 'pass',
      stationId: stationId(volunteer.station),
      volunteerId: volunteer.accountId,
      shareRef: shareRef(campaignRecord._id, volunteer.accountId),
      satisfaction: typeof grade === 'number' ? grade : null,
      day,
      folded: false,
    })
  }

  /** Between nine in the morning and eight in the evening, and never after now. */
  private timeOn(day: LocalDate): number {
    const midnight = instantOf(day)
    if (localDate(this.now) === day) {
      return midnight + Math.floor(((this.now - midnight) * this.random.below(1000)) / 1000)
    }
    return midnight + (9 * 60 + this.random.below(11 * 60)) * MINUTE
  }
}
