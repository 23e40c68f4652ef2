/**
 * A small campaign played through the real functions on a local cloud, in any order: answers that are sent again because
 * nobody heard the reply, folds and settlements that come late, twice or are cut off, rejections and appeals. What the
 * books must say at the end depends on who answered and what was decided last, and on nothing else.
 */
import { DAY, localDate } from '@shared/kit/time'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import { applyAppeals } from '../../cloudfunctions/survey/appeal-apply'
import { applyDecisions } from '../../cloudfunctions/survey/apply-decisions'
import { surveyFold } from '../../cloudfunctions/survey/fold-responses'
import type { ResponseRecord } from '../../cloudfunctions/survey/records'
import { settleDays } from '../../cloudfunctions/survey/settle-days'
import { shareCodeOf, shareRef } from '../../cloudfunctions/survey/share-codes'
import { makeStartStamp } from '../../cloudfunctions/survey/start-stamp'
import { foldBatch } from '../../cloudfunctions/kit/facts'
import { makeCampaign, shortAnswers, submit, type Submission } from './campaigns'
import type { RawDatabase } from './database'
import type { LocalCloud } from './local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from './people'
import { codeOf } from './replies'
import { clientId } from './reports'
import { makeStation } from './stations'

export const PEOPLE = 10
const VOLUNTEERS = [0, 1] as const
export type Which = (typeof VOLUNTEERS)[number]

/** What can happen, in any order and more than once. */
export type Step =
  | { readonly what: 'answer'; readonly person: number; readonly times: number }
  | { readonly what: 'fold' | 'settle' | 'decisions' | 'timers'; readonly atOnce: number }
  | { readonly what: 'cutOff' }
  | { readonly what: 'reject'; readonly of: Which; readonly people: readonly number[] }
  | { readonly what: 'appeal'; readonly of: Which; readonly granted: boolean }

/** Minutes of a volunteer. */
export interface Minutes {
  readonly confirmed: number
  readonly pending: number
}

interface Volunteer {
  readonly openId: string
  readonly account: string
  readonly shareCode: string
}

/** How many plays there were in this process: each has people and a campaign of its own. */
let plays = 0

export class SurveyPlay {
  private readonly answered = new Set<number>()
  /** What was decided of each volunteer: the answers that do not count. */
  private readonly rejected = new Map<Which, readonly string[]>()
  private readonly appealed = new Set<Which>()

  private constructor(
    private readonly cloud: LocalCloud,
    private readonly database: RawDatabase,
    private readonly key: string,
    private readonly campaignId: string,
    private readonly volunteers: readonly Volunteer[],
    private readonly submissions: readonly Submission[],
    private readonly before: readonly number[],
  ) {}

  /** Begins one. `before`: so many answers of each volunteer lie there already, not folded yet. */
  static async begin(
    cloud: LocalCloud,
    database: RawDatabase,
    before: readonly number[],
  ): Promise<SurveyPlay> {
    plays += 1
    const key = `play${plays}`
    const station = makeStation(key)
    await database.insert('stations', [station])
    const { _id: campaignId } = await makeCampaign(database, key)
    for (const staff of ['first', 'second']) {
      const openId = `${key}-${staff}`
      await makeMember(cloud, database, { openId, grants: [ASSOCIATION_STAFF] })
    }
    const volunteers: Volunteer[] = []
    for (const which of VOLUNTEERS) {
      const openId = `${key}-volunteer${which}`
      const grants = [atStation('volunteer', station)]
      const account = await makeMember(cloud, database, { openId, grants })
      const _id = shareRef(campaignId, account)
      const owner = { accountId: account, stationId: station._id, stationName: station.name }
      const code = { _id, campaignId, ...owner, inviter: '王**', expiresAt: Date.now() + 2 * DAY }
      await database.insert('share_codes', [code])
      volunteers.push({ openId, account, shareCode: shareCodeOf(_id) })
      const records = Array.from({ length: before[which] ?? 0 }, () =>
        earlier(campaignId, account, station._id),
      )
      await database.insert('responses', records)
    }
    const opened = { at: Date.now(), questionnaireKey: 'qst_short.v1' }
    const startStamp = makeStartStamp(campaignId, opened)
    const submissions = Array.from({ length: PEOPLE }, (_, person) => ({
      ...{ id: clientId('response'), campaignId, version: 1, startStamp },
      ...{ deviceAt: Date.now(), answers: shortAnswers({ q02: 1 + (person % 5) }) },
      shareCode: volunteers[person % 2]?.shareCode,
    }))
    const people = [key, campaignId, volunteers, submissions, before] as const
    return new SurveyPlay(cloud, database, ...people)
  }

  async take(step: Step): Promise<void> {
    if (step.what === 'answer') await this.answer(step.person, step.times)
    else if (step.what === 'reject') await this.reject(step.of, step.people)
    else if (step.what === 'appeal') await this.appeal(step.of, step.granted)
    else if (step.what === 'cutOff') await this.cutOff()
    else await this.atOnce(step.atOnce, RUNS[step.what])
  }

  /** Whoever heard nothing sends again, and the timers run until nothing is left. */
  async finish(): Promise<void> {
    for (const person of this.answered) await this.answer(person, 1)
    for (const run of [RUNS.fold, RUNS.decisions, RUNS.settle]) while (await run());
    // A day that was settled while its answers were being marked is looked at again a second later.
    while ((await this.waiting()) > 0) {
      await settleDays.runSlice()
      await new Promise((go) => setTimeout(go, 50))
    }
    await this.cloud.fireTimer('desk')
  }

  /** What the volunteers' minutes must be. */
  expected(): Minutes[] {
    return VOLUNTEERS.map((which) => {
      const came = [...this.answered].filter((person) => person % 2 === which)
      const rejected = new Set(this.rejected.get(which))
      const counting = came.filter((person) => !rejected.has(this.idOf(person)))
      const valid = (this.before[which] ?? 0) + counting.length
      const confirmed = Math.min(valid, DAILY_CONFIRMED_MAX)
      return { confirmed, pending: valid - confirmed }
    })
  }

  /** What they are. */
  async minutes(): Promise<Minutes[]> {
    return Promise.all(
      this.volunteers.map(async ({ account }) => {
        const [balance] = await this.database.all<Minutes>('balances', { account })
        return { confirmed: balance?.confirmed ?? 0, pending: balance?.pending ?? 0 }
      }),
    )
  }

  private async waiting(): Promise<number> {
    const days = await Promise.all(
      this.volunteers.map(({ account: volunteerId }) =>
        this.database.all<{ dueAt: number | null }>('survey_days', { volunteerId }),
      ),
    )
    return days.flat().filter(({ dueAt }) => dueAt !== null).length
  }

  private idOf(person: number): string {
    return this.submissions[person]?.id ?? ''
  }

  private async answer(person: number, times: number): Promise<void> {
    const submission = this.submissions[person]
    if (!submission) throw new RangeError('nobody of this number')
    const tries = Array.from({ length: times }, () =>
      submit(this.cloud, submission, `${this.key}-resident${person}`),
    )
    for (const called of await Promise.all(tries)) {
      if (codeOf(called) !== 'OK') throw new Error(`an answer ended as ${codeOf(called)}`)
    }
    this.answered.add(person)
  }

  private async atOnce(many: number, run: () => Promise<unknown>): Promise<void> {
    await Promise.all(Array.from({ length: many }, run))
  }

  /** As if the last fold had died between its transaction and its marks. */
  private async cutOff(): Promise<void> {
    const [fold] = await this.database.all<{ ids: string[] }>('folds', { _id: 'survey' })
    if (!fold) return
    for (const id of fold.ids) await this.database.update('responses', id, { folded: false })
    await this.database.update('folds', 'survey', { marked: false })
  }

  /** A person decides, twice over; each volunteer is decided about once. */
  private async reject(which: Which, people: readonly number[]): Promise<void> {
    const theirs = people.filter((person) => person % 2 === which && this.answered.has(person))
    const volunteer = this.volunteers[which]
    if (!volunteer || theirs.length === 0 || this.rejected.has(which)) return
    const about = { campaignId: this.campaignId, volunteerId: volunteer.account }
    const _id = `${about.campaignId}.${about.volunteerId}`
    const review = { _id, ...about, stationId: `stn_${this.key}`, state: 'open', score: 1 }
    const looked = { signs: [], answers: theirs.length, at: Date.now(), decision: null }
    await this.database.insert('survey_reviews', [{ ...review, ...looked }])
    const rejected = theirs.map((person) => this.idOf(person))
    const decision = { ...about, rejected, because: 'selfFilled', reason: '一个人答的' }
    for (let twice = 0; twice < 2; twice += 1) await this.decide('decideReview', 'first', decision)
    // Nobody takes it back: the ten seconds are over.
    await this.database.update('survey_reviews', _id, { 'decision.appliesAt': 1 })
    this.rejected.set(which, rejected)
  }

  /** The volunteer says something to it, and somebody else answers; before it is done nobody can. */
  private async appeal(which: Which, granted: boolean): Promise<void> {
    const volunteer = this.volunteers[which]
    if (!volunteer || !this.rejected.has(which) || this.appealed.has(which)) return
    while (await RUNS.decisions());
    const about = { campaignId: this.campaignId, volunteerId: volunteer.account }
    const said = { campaignId: this.campaignId, words: '这几份是在广场上一起答的' }
    const called = await this.cloud.call('survey', 'appealReview', said, volunteer.openId)
    if (codeOf(called) !== 'OK') throw new Error(`an appeal ended as ${codeOf(called)}`)
    const answer = { ...about, granted, reason: '问过现场的人了' }
    for (let twice = 0; twice < 2; twice += 1) await this.decide('decideAppeal', 'second', answer)
    this.appealed.add(which)
    if (granted) this.rejected.set(which, [])
  }

  private async decide(action: string, staff: string, input: object): Promise<void> {
    const code = codeOf(await this.cloud.call('survey', action, input, `${this.key}-${staff}`))
    if (code !== 'OK') throw new Error(`${action} ended as ${code}`)
  }
}

/** What a timer does, once; true when there may be more. */
const RUNS = {
  fold: () => foldBatch(surveyFold),
  settle: () => settleDays.runSlice(),
  decisions: async () => {
    const decided = (await applyDecisions.isDue()) && (await applyDecisions.runSlice())
    const granted = (await applyAppeals.isDue()) && (await applyAppeals.runSlice())
    return decided || granted
  },
  /** All of them beside each other, as when a timer overlaps the one before it. */
  timers: async () => {
    const more = await Promise.all([foldBatch(surveyFold), settleDays.runSlice()])
    return more.some(Boolean)
  },
} as const

/** An answer of today that nobody has folded. */
function earlier(campaignId: string, volunteerId: string, stationId: string): ResponseRecord {
  const [_id, at] = [clientId('response'), Date.now()]
  return {
    ...{ _id, at, campaignId, version: 1, respondent: _id, ageGroup: 'adult' },
    ...{ answers: shortAnswers(), contentHash: _id, openedAt: at, deviceAt: at, late: false },
    ...{ fast: false, textVerdict: 'pass', stationId, volunteerId, shareRef: null },
    ...{ satisfaction: 5, day: localDate(at), folded: false },
  }
}
