/**
 * Answers that somebody is to look at: two volunteers of the persona's station, one who has something to say to a
 * decision, and the persona's own, of which two do not count. The functions do what was decided while the demo is made.
 */
import { addDays, HOUR, instantOf, localDate, MINUTE } from '@shared/kit/time'
import type { QualitySign, RejectReason } from '@shared/survey/review-model'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { contentHash } from '../../cloudfunctions/kit/crypto'
import type {
  AppealRecord,
  ResponseRecord,
  ReviewDecision,
  ReviewRecord,
} from '../../cloudfunctions/survey/records'
import { seenOf } from '../../cloudfunctions/survey/reviews'
import { makeRandom, type Random } from './random'
import { HOME_STATION, PERSONAS, stationId } from './street'

/** The running campaign, as demo-campaigns names it. */
const CAMPAIGN = 'cmp_demo-winter'
/** Quicker than anybody reads the questions, in seconds. */
const QUICK = [12, 14, 16, 19, 21, 15, 18, 13, 17]
const CALM = [180, 205, 160, 220, 190, 210, 175, 200, 185]

interface Batch {
  readonly like: ResponseRecord
  readonly seconds: readonly number[]
  /** When the first of them came yesterday, in minutes of the day. */
  readonly fromMinute: number
}

/** Answers like one of the demo's, a minute after each other. */
function answersOf(batch: Batch, random: Random, now: number): ResponseRecord[] {
  const { like, seconds, fromMinute } = batch
  const day = addDays(localDate(now), -1)
  return seconds.map((took, index) => {
    const _id = `rsp_${random.letters(26)}`
    const at = instantOf(day, fromMinute) + index * MINUTE
    const times = { at, openedAt: at - took * 1000, deviceAt: at, day, fast: took < 60 }
    return {
      ...{ ...like, ...times, _id, folded: false },
      ...{ respondent: contentHash({ _id }), contentHash: contentHash({ _id }) },
    }
  })
}

const sign = (reason: QualitySign['reason'], strength: number): QualitySign => ({
  ...{ reason, version: 1, strength },
})

function reviewOf(
  answers: readonly ResponseRecord[],
  signs: readonly QualitySign[],
  now: number,
): ReviewRecord {
  const [first] = answers
  if (!first?.volunteerId) throw new RangeError('a review of nobody’s answers')
  const { volunteerId, stationId: place } = first
  const seen = seenOf(answers)
  return {
    ...{ _id: `${CAMPAIGN}.${volunteerId}`, campaignId: CAMPAIGN, volunteerId, stationId: place },
    ...{ state: 'open', score: signs.length, signs, answers: answers.length, at: now - HOUR },
    ...{ decision: null, appeal: null, ...(seen ? { seen } : {}) },
  }
}

/** Decided by the association yesterday, about the first answers; the timer does it. */
function decided(
  review: ReviewRecord,
  answers: readonly ResponseRecord[],
  words: { readonly because: RejectReason; readonly reason: string },
  now: number,
): ReviewRecord {
  const rejected = answers.map(({ _id }) => _id)
  const at = now - 20 * HOUR
  const decision: ReviewDecision = {
    ...{ by: accountIdOf(PERSONAS.association), at, ...words, all: false },
    ...{ rejected, left: rejected, done: 0, appliesAt: at },
  }
  return { ...review, state: 'deciding', decision }
}

export function demoQuality(
  responses: readonly ResponseRecord[],
  now: number,
): { responses: ResponseRecord[]; survey_reviews: ReviewRecord[] } {
  const random = makeRandom(Math.floor(now / 86_400_000) + 2)
  const home = responses.filter(
    (one) => one.campaignId === CAMPAIGN && one.stationId === stationId(HOME_STATION),
  )
  const own = accountIdOf(PERSONAS.volunteer)
  const others = [...new Map(home.map((one) => [one.volunteerId, one])).values()]
  const [quick, even, third] = others.filter(({ volunteerId }) => volunteerId !== own)
  const mine = home.find(({ volunteerId }) => volunteerId === own)
  if (!quick || !even || !third || !mine) throw new RangeError('too few volunteers at the station')
  const of = (batch: Batch) => answersOf(batch, random, now)
  const quickOnes = of({ like: quick, seconds: QUICK, fromMinute: 902 })
  const sameOnes = of({ like: even, seconds: CALM, fromMinute: 1171 })
  const doubted = of({ like: third, seconds: QUICK.slice(0, 3), fromMinute: 640 })
  const ownOnes = of({ like: mine, seconds: QUICK.slice(0, 2), fromMinute: 560 })
  const appeal: AppealRecord = {
    ...{ at: now - 2 * HOUR, words: '他们三位是一起扫的，都是自己答的', state: 'open' },
    ...{ reason: null, decidedAt: null, by: null, left: [] },
  }
  // Everything of a volunteer is looked at, what came before, too.
  const look = (ones: readonly ResponseRecord[], signs: readonly QualitySign[]) => {
    const before = home.filter(({ volunteerId }) => volunteerId === ones[0]?.volunteerId)
    return reviewOf([...before, ...ones], signs, now)
  }
  const because = { because: 'fast', reason: '三份都不到 20 秒' } as const
  const ownWords = { because: 'selfFilled', reason: '两份来自同一部手机' } as const
  return {
    responses: [...quickOnes, ...sameOnes, ...doubted, ...ownOnes],
    survey_reviews: [
      look(quickOnes, [sign('fast', 1), sign('relay', 0.6)]),
      look(sameOnes, [sign('duplicates', 1), sign('straight', 0.4)]),
      { ...decided(look(doubted, [sign('fast', 1)]), doubted, because, now), appeal },
      decided(look(ownOnes, [sign('oneDevice', 1)]), ownOnes, ownWords, now),
    ],
  }
}
