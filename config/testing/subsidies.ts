/** Stations whose subsidy is settled, for tests: what came in last year, and who does what about it. */
import type { OutputOf } from '@shared/kit/contract'
import { DAY, localDate } from '@shared/kit/time'
import type { RejectReason } from '@shared/survey/review-model'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import type { Statement } from '@shared/survey/subsidy-model'
import type { NoticeRecord } from '../../cloudfunctions/kit/notices'
import type { RepeatRecord, StatementRecord } from '../../cloudfunctions/survey/subsidy-records'
import { foldEverything, makeCampaign, type CampaignSeed } from './campaigns'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { atStation, makeMember } from './people'
import { outputOf } from './replies'
import { clientId } from './reports'
import { makeStation } from './stations'
import { response } from './survey-books'

type Actions = typeof subsidyActions
export type Reading = OutputOf<Actions['readStatement']>
export type Stepped = OutputOf<Actions['freezeStatement']>
export type Listed = OutputOf<Actions['listStatements']>
export type File = OutputOf<Actions['exportStatement']>

export const LAST_YEAR = Number(localDate(Date.now()).slice(0, 4)) - 1
/** When last year's campaigns closed. */
export const CLOSED = Date.parse(`${String(LAST_YEAR)}-12-20T00:00:00+08:00`)
/** How the people of every station are called. */
export const PEOPLE = { volunteer: '陈一鸣', manager: '周站长' }
/** A PNG's first bytes. */
export const PICTURE = Buffer.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 0],
]).toString('base64')

let made = 0

/** What came in for a station. */
interface CameIn {
  readonly answers?: number
  readonly repeats?: number
  readonly campaign?: Partial<CampaignSeed>
}

/** Stations of one cloud. */
export class Subsidies {
  constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
  ) {}

  /** A station with a volunteer and a manager, and what came in for it in a campaign that closed last year. */
  async makePlace({ answers = 5, repeats = 0, campaign: different = {} }: CameIn = {}) {
    const { cloud, database } = this
    const key = `subsidy${String(made++)}`
    const station = makeStation(key)
    await database.insert('stations', [station])
    const campaign = await makeCampaign(database, key, {
      ...{ opensAt: CLOSED - 10 * DAY, closesAt: CLOSED, ...different },
    })
    const volunteer = { openId: `volunteer-${key}`, displayName: PEOPLE.volunteer }
    const manager = { openId: `manager-${key}`, displayName: PEOPLE.manager }
    const volunteerId = await makeMember(cloud, database, {
      ...{ ...volunteer, grants: [atStation('volunteer', station)] },
    })
    const managerId = await makeMember(cloud, database, {
      ...{ ...manager, grants: [atStation('stationManager', station)] },
    })
    const of = { campaignId: campaign._id, stationId: station._id, volunteerId, at: CLOSED - DAY }
    const given = Array.from({ length: answers }, () => {
      const _id = clientId('response')
      return response('', { ...of, _id, respondent: _id })
    })
    await database.insert('responses', given)
    const again = Array.from({ length: repeats }, (): RepeatRecord => ({
      ...{ ...of, _id: clientId('response'), folded: false },
    }))
    await database.insert('survey_repeats', again)
    return {
      ...{ station, campaign, given, volunteerId, managerId },
      ...{ volunteer: volunteer.openId, manager: manager.openId },
      statement: { stationId: station._id, year: LAST_YEAR },
    }
  }

  /** Fires the timers until answers and second ones are counted. */
  async fold(): Promise<void> {
    await foldEverything(this.cloud, this.database)
    while ((await this.database.all('survey_repeats', { folded: false })).length > 0) {
      await this.cloud.fireTimer('survey')
    }
    await foldEverything(this.cloud, this.database)
    // What is over is settled by the same timer.
    await this.cloud.fireTimer('survey')
  }

  /** Rejects the first answers of a station for these reasons, and counts them as a rejection does. */
  async reject({ campaign, station, given }: Place, because: readonly RejectReason[]) {
    const _id = `${campaign._id}.${station._id}`
    const { database } = this
    const [tally] = await database.all<{ counts: Record<string, number> }>('survey_tallies', {
      _id,
    })
    const counts: Record<string, number> = { ...tally?.counts, rejected: because.length }
    for (const [index, reason] of because.entries()) {
      const rejection = { because: reason, reason: '核过了', by: 'acc_somebody', at: CLOSED }
      await database.update('responses', given[index]?._id ?? '', { rejection })
      counts[`rejected_${reason}`] = (counts[`rejected_${reason}`] ?? 0) + 1
    }
    await database.update('survey_tallies', _id, { counts })
  }

  call<T>(action: string, input: object, openId = 'staff'): Promise<Called<T>> {
    return this.cloud.call<T>('survey', action, input, openId)
  }

  /** Freezes the statement of a station. */
  async freeze(place: Place): Promise<Statement> {
    await this.fold()
    return outputOf(await this.call<Stepped>('freezeStatement', place.statement)).statement
  }

  /** The statement as it lies in the database. */
  async stored({ statement: { stationId, year } }: Place): Promise<StatementRecord | undefined> {
    const _id = `${stationId}.${String(year)}`
    return (await this.database.all<StatementRecord>('subsidy_statements', { _id }))[0]
  }

  /** What somebody was told, the first at first. */
  async told(accountId: string): Promise<string[]> {
    const found = await this.database.all<NoticeRecord>('notices', { accountId })
    return found.sort((one, other) => one.at - other.at).map(({ kind }) => kind)
  }
}
export type Place = Awaited<ReturnType<Subsidies['makePlace']>>
