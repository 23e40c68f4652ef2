/** A station, the people around its cases and the association, to try out how cases are handled. */
import { consentTo } from '@shared/account/consent-texts'
import type { HandledCase } from '@shared/help/case-model'
import type { helpContract } from '@shared/help/contract'
import type { TrackedCase } from '@shared/help/model'
import type { OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import type { AccountRecord } from '../../cloudfunctions/kit/accounts'
import type { AuditRecord } from '../../cloudfunctions/kit/audit'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { NoticeRecord } from '../../cloudfunctions/kit/notices'
import type { StationRecord } from '../../cloudfunctions/kit/stations'
import type { ReportRecord } from '../../cloudfunctions/help/records'
import type { TierRecord } from '../../cloudfunctions/volunteer/records'
import { openDatabase, type RawDatabase } from './database'
import { startLocalCloud, type Called, type LocalCloud } from './local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from './people'
import { outputOf } from './replies'
import { clientId, contactBy, handIn } from './reports'
import { makeArea, makeStation } from './stations'
import { makeVolunteer, type Volunteer } from './volunteers'

export type HelpActions = typeof helpContract.actions
export type HelpAction = keyof HelpActions

/** A case as it was handed in, with what opens it to its reporter. */
export interface OpenCase {
  readonly id: string
  readonly key: { readonly no: string; readonly secret: string }
}

/** How a case lies before anybody has touched it: at its station, nobody called, due tomorrow. */
const AT_STATION = {
  ...{ level: 'station', stationExcluded: false, onAssociationList: false },
  ...{ duty: null, dutyNextAt: null },
} as const

export class CaseWorld {
  private constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
    readonly near: StationRecord,
    readonly far: StationRecord,
    /** By openid: manager, second (both near), foreign (far), staff, colleague (both association), supervisor (of the area). */
    readonly accounts: Readonly<Record<string, string>>,
  ) {}

  /** No timer fires meanwhile, so that whatever changes was changed by a call. */
  static async open(): Promise<CaseWorld> {
    const cloud = await startLocalCloud({ timerEvery: DAY })
    const database = openDatabase(cloud.adminUrl)
    const area = makeArea('area')
    const near = makeStation('near', { duty: true, areaId: area._id })
    const far = makeStation('faraway', { areaId: 'are_other' })
    await database.insert('areas', [area])
    await database.insert('stations', [near, far])
    const ofArea = { scope: 'area', scopeId: area._id, scopeName: area.name } as const
    const people = {
      manager: [atStation('stationManager', near)],
      second: [atStation('stationManager', near)],
      foreign: [atStation('stationManager', far)],
      staff: [ASSOCIATION_STAFF],
      colleague: [ASSOCIATION_STAFF],
      supervisor: [{ role: 'supervisor', ...ofArea } as const],
    }
    const accounts: Record<string, string> = {}
    for (const [openId, grants] of Object.entries(people)) {
      accounts[openId] = await makeMember(cloud, database, { openId, grants })
    }
    return new CaseWorld(cloud, database, near, far, accounts)
  }

  stop(): void {
    void this.cloud.stop()
  }

  accountOf(openId: string): string {
    const id = this.accounts[openId]
    if (id === undefined) throw new Error(`nobody is ${openId}`)
    return id
  }

  /** Calls an act of the help function. */
  call<Name extends HelpAction>(
    openId: string,
    action: Name,
    input: object,
  ): Promise<Called<OutputOf<HelpActions[Name]>>> {
    return this.cloud.call('help', action, input, openId)
  }

  /** What the act gives; throws with the code of a refusal. */
  async act<Name extends HelpAction>(openId: string, action: Name, input: object) {
    return outputOf(await this.call(openId, action, input))
  }

  /** A step of a handler. */
  step(openId: string, action: 'recordCall' | 'referCase', input: object): Promise<HandledCase> {
    return this.act(openId, action, { stepId: clientId('reportStep'), ...input })
  }

  /** Hands a report in; it lies at the near station unless `standing` says otherwise. */
  async newCase(
    report: Parameters<typeof handIn>[1] = {},
    standing: Partial<ReportRecord> = {},
  ): Promise<OpenCase> {
    const { input, receipt } = await handIn(this.cloud, { stationId: this.near._id, ...report })
    const dueAt = Date.now() + DAY
    await this.database.update('reports', input.id, {
      ...{ ...AT_STATION, dueAt, escalateAt: dueAt },
      ...standing,
    })
    return { id: input.id, key: { no: receipt.no, secret: receipt.secret } }
  }

  /** One with a phone. */
  newCaseBy(phone: string, standing: Partial<ReportRecord> = {}): Promise<OpenCase> {
    return this.newCase({ contact: contactBy(phone) }, standing)
  }

  async recordOf(id: string): Promise<ReportRecord> {
    const [found] = await this.database.all<ReportRecord>('reports', { _id: id })
    if (!found) throw new Error('no such case')
    return found
  }

  /** As its reporter reads it. */
  tracked({ key }: OpenCase): Promise<TrackedCase> {
    return this.act('resident', 'trackReport', key)
  }

  auditsOf(target: string): Promise<AuditRecord[]> {
    return this.database.all<AuditRecord>('audits', { target })
  }

  /** The messages about a case, by kind and receiver. */
  async noticesOf(record: string): Promise<string[]> {
    const notices = await this.database.all<NoticeRecord>('notices', { record })
    const nameOf = (id: string) =>
      Object.keys(this.accounts).find((openId) => this.accounts[openId] === id) ?? id
    return notices.map(({ kind, accountId }) => `${kind} to ${nameOf(accountId)}`).sort()
  }

  /** What facts say of a case. */
  async factsOf(id: string): Promise<Record<string, FactRecord>> {
    const facts = await this.database.all<FactRecord>('facts')
    const ofCase = facts.filter(({ _id }) => _id.includes(id))
    return Object.fromEntries(ofCase.map((fact) => [fact._id.slice(4).replace(`.${id}`, ''), fact]))
  }

  /** A volunteer of the near station; able to follow cases unless something is taken away. */
  async newVolunteer({
    agreed = true,
    passed = true,
    station = this.near,
  } = {}): Promise<Volunteer> {
    const volunteer = await makeVolunteer(this.cloud, this.database, { station })
    const { accountId, id } = volunteer
    const givenAt = Date.now()
    const consents = agreed
      ? [consentTo('signIn'), consentTo('confidentiality')]
      : [consentTo('signIn')]
    await this.database.update('accounts', accountId, {
      consents: consents.map((consent) => ({ ...consent, givenAt })),
    })
    if (passed) await this.database.insert('tiers', [passedTier(accountId, id, station)])
    return volunteer
  }

  /** Withdraws the certificate of a volunteer. */
  async endTiers(accountId: string): Promise<void> {
    const tiers = await this.database.all<TierRecord>('tiers', { accountId })
    for (const { _id } of tiers) await this.database.update('tiers', _id, { state: 'withdrawn' })
  }

  /** Takes the confidentiality agreement back, while the role still stands. */
  async withdrawConfidentiality(accountId: string): Promise<void> {
    const [account] = await this.database.all<AccountRecord>('accounts', { _id: accountId })
    const consents = account?.consents.map((given) =>
      given.kind === 'confidentiality' ? { ...given, withdrawnAt: Date.now() } : given,
    )
    await this.database.update('accounts', accountId, { consents })
  }
}

/** A publicist's certificate that holds. */
export function passedTier(
  accountId: string,
  volunteerId: string,
  station: StationRecord,
): TierRecord {
  const at = Date.now()
  return {
    ...{ _id: clientId('tier'), accountId, volunteerId, tier: 'publicist', state: 'passed' },
    ...{ maskedName: '林**', publicName: null, statement: null, contentHash: '', marks: null },
    ...{ stationId: station._id, stationName: station.name, areaId: station.areaId ?? null },
    ...{ assessedBy: null, reason: '', certificateNo: null, certificateKind: null },
    ...{ validFrom: at, validTo: at + 365 * DAY, at, dueAt: at },
  }
}
