/**
 * What can happen in a played account, through the functions themselves: each is planned once and can then be done again
 * with the same ids, as a phone does that heard no reply.
 */
import { LessonId } from '@shared/learn/lesson-ids'
import { HOUR } from '@shared/kit/time'
import type { KeptServiceRecord } from '../../cloudfunctions/kit/service-records'
import { QUIZ_KEYS } from '../../cloudfunctions/learn/quiz-keys'
import { submit } from './campaigns'
import { LEADERS } from './closings'
import type { LedgerPlay } from './ledger-play'
import { clientId } from './reports'

/** Done, and done again: it may be cut off anywhere. */
export type Errand = () => Promise<void>

interface Act {
  /** How often it comes, beside the others. */
  readonly weight: number
  /** Undefined when there is nothing to do it with yet. */
  readonly plan: (play: LedgerPlay) => Errand | undefined | Promise<Errand | undefined>
}

/** Answers of one volunteer at most: beyond sixty a day they wait for a person. D-04. */
const MOST_ANSWERS = 55
/** Minutes of an activity; every one has hours of its own, so that none shares time with another. */
const LENGTHS = [45, 60, 90, 120, 180] as const
const APART_MS = 4 * HOUR
/** Whole points that are given away, in minutes. */
const GIVEN = [60, 120, 180] as const

const answer: Act = {
  weight: 22,
  plan(play) {
    const volunteer = play.pick(play.people.volunteers)
    const many = play.answers.get(volunteer.account) ?? 0
    if (many >= MOST_ANSWERS) return undefined
    play.answers.set(volunteer.account, many + 1)
    const submission = play.people.answerFor(volunteer)
    const openId = `resident-${submission.id}`
    return () =>
      play.ask('answer', ['OK'], () => submit(play.cloud, submission, openId)).then(() => undefined)
  },
}

const attend: Act = {
  weight: 12,
  plan(play) {
    const minutes = play.pick(LENGTHS)
    const came = play.pickSome(play.people.volunteers, 3)
    return async () => {
      // Done again it is another activity: what the first left lies there still.
      const from = play.began - (play.attended += 1) * APART_MS
      const planted = await play.behind.activity(minutes, { from })
      for (const { account: accountId } of came) {
        await play.behind.came(planted, { accountId, from: 0, to: minutes })
      }
      play.unsettled.add(planted.activity._id)
    }
  },
}

/** The hours of an activity, one step on the way from the list to the account. */
const settle: Act = {
  weight: 16,
  plan(play) {
    const [activityId] = play.pickSome([...play.unsettled], 1)
    if (activityId === undefined) return undefined
    return () => settleActivity(play, activityId)
  },
}

/** Until it is counted, its hours cannot be confirmed; until they are confirmed, not verified. */
export async function settleActivity(play: LedgerPlay, activityId: string): Promise<void> {
  const { cloud } = play
  const late = ['OK', 'ACTIVITY.STATE']
  await play.ask('confirm', late, () =>
    cloud.call('activity', 'confirmHours', { activityId, added: [] }, LEADERS.head),
  )
  const verified = await play.ask('verify', late, () =>
    cloud.call('activity', 'verifyHours', { activityId }, LEADERS.manager),
  )
  if (verified === 'OK') play.unsettled.delete(activityId)
}

const learn: Act = {
  weight: 8,
  plan(play) {
    const { openId, account } = play.pick(play.people.volunteers)
    const lessonId = play.pick(LessonId.options)
    const { version, answers } = QUIZ_KEYS[lessonId]
    const input = { lessonId, version, answers: answers.map(({ right }) => right) }
    return async () => {
      await play.ask('learn', ['OK'], () => play.cloud.call('learn', 'answerQuiz', input, openId))
      play.passed.add(`${account} ${lessonId}`)
    }
  },
}

const redeem: Act = {
  weight: 14,
  plan(play) {
    const { openId, account } = play.pick(play.people.volunteers)
    const { id: giftId, price } = play.pick(play.people.gifts)
    const input = { id: clientId('redemption'), giftId, price }
    const ends = ['OK', 'LEDGER.NOT_ENOUGH', 'LEDGER.SOLD_OUT', 'LEDGER.YEAR_LIMIT']
    return async () => {
      const said = await play.ask('redeem', ends, () =>
        play.cloud.call('ledger', 'redeem', input, openId),
      )
      if (said === 'OK') play.redeemed.set(input.id, { openId, account, giftId, price })
    }
  },
}

const cancel: Act = {
  weight: 5,
  plan(play) {
    const [waiting] = play.pickSome([...play.redeemed], 1)
    if (!waiting) return undefined
    const [id, { openId }] = waiting
    return async () => {
      const said = await play.ask('cancel', ['OK', 'LEDGER.PICKUP_OVER'], () =>
        play.cloud.call('ledger', 'cancelRedemption', { id }, openId),
      )
      if (said === 'OK') play.cancelled.add(id)
    }
  },
}

const handOver: Act = {
  weight: 6,
  plan(play) {
    const [waiting] = play.pickSome([...play.redeemed], 1)
    if (!waiting) return undefined
    const [id, { openId }] = waiting
    const keeper = play.pick(play.people.keepers)
    const stationId = play.behind.station._id
    const isUndone = play.chance(0.2)
    return async () => {
      const code = await play.codeOf(id, openId)
      if (code === null) return
      const over = ['OK', 'LEDGER.PICKUP_OVER', 'REQUEST.TOO_MANY']
      const said = await play.ask('hand over', over, () =>
        play.cloud.call('ledger', 'handOver', { stationId, code }, keeper),
      )
      if (said !== 'OK' || !isUndone) return
      await play.ask('undo', ['OK', 'NOTICE.UNDO_OVER', 'LEDGER.NO_PICKUP'], () =>
        play.cloud.call('ledger', 'undoHandOver', { id }, keeper),
      )
    }
  },
}

const donate: Act = {
  weight: 7,
  plan(play) {
    const { openId, account } = play.pick(play.people.volunteers)
    const stationId = play.behind.station._id
    const input = { id: clientId('donation'), stationId, minutes: play.pick(GIVEN) }
    return async () => {
      const said = await play.ask('donate', ['OK', 'LEDGER.NOT_ENOUGH'], () =>
        play.cloud.call('ledger', 'donate', input, openId),
      )
      if (said === 'OK') play.donated.set(input.id, { account, minutes: input.minutes })
    }
  },
}

const help: Act = {
  weight: 4,
  plan(play) {
    const keeper = play.pick(play.people.keepers)
    const stationId = play.behind.station._id
    const about = { what: '陪着去医院', whom: 'elder' }
    const input = { id: clientId('aid'), stationId, minutes: play.pick(GIVEN), ...about }
    const isUndone = play.chance(0.3)
    return async () => {
      const said = await play.ask('help', ['OK', 'LEDGER.POOL_SHORT'], () =>
        play.cloud.call('ledger', 'giveAid', input, keeper),
      )
      if (said !== 'OK' || !isUndone) return
      await play.ask('take help back', ['OK', 'NOTICE.UNDO_OVER'], () =>
        play.cloud.call('ledger', 'undoAid', { id: input.id }, keeper),
      )
    }
  },
}

/** The station found one of its records too high. HRS-10. */
const correct: Act = {
  weight: 6,
  async plan(play) {
    const { account: accountId } = play.pick(play.people.volunteers)
    const where = { accountId, kind: 'activity' }
    const records = await play.behind.database.all<KeptServiceRecord>('service_records', where)
    const [record] = play.pickSome(
      records.filter(({ minutes }) => minutes > 0),
      1,
    )
    if (!record) return undefined
    const minutes = Math.floor(record.minutes * play.random())
    const input = { id: clientId('claim'), recordId: record._id, minutes, reason: '提前走了' }
    const keeper = play.pick(play.people.keepers)
    const ends = ['OK', 'LEDGER.CLAIM_OPEN', 'LEDGER.LOWER_ONLY']
    return async () => {
      const said = await play.ask('correct', ends, () =>
        play.cloud.call('ledger', 'correctRecord', input, keeper),
      )
      if (said === 'OK') play.corrected.set(record.source.record, minutes)
    }
  },
}

const timers: Act = {
  weight: 6,
  plan(play) {
    const domains = play.pickSome(['survey', 'activity', 'ledger', 'desk'], 2)
    return async () => {
      await play.letDecisionsStand()
      await Promise.all(domains.map((domain) => play.tick(domain)))
    }
  },
}

/** Everything that can happen; whatever is added here is played. */
export const ACTS: readonly Act[] = [
  ...[answer, attend, settle, learn, correct, redeem, cancel, handOver, donate, help, timers],
]

/** One of them by chance, as often as its weight says. */
export async function nextErrand(play: LedgerPlay): Promise<Errand> {
  const all = ACTS.reduce((sum, { weight }) => sum + weight, 0)
  for (;;) {
    let point = play.random() * all
    const act = ACTS.find(({ weight }) => (point -= weight) < 0) ?? timers
    const errand = await act.plan(play)
    if (errand) return errand
  }
}
