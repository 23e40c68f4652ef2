/** Whom a station can name, and what the books say of them. HRS-07, AWD-06. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import { isPersonal } from '@shared/badge/award-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { AUDITS, auditRow } from '../kit/audit'
import { contentHash } from '../kit/crypto'
import { FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { STATIONS, TEAMS, type StationRecord } from '../kit/stations'
import { get, insert } from '../kit/store'
import { nomineeFacts } from './award-facts'
import { ROUNDS, yearOf, type NominationRecord, type RoundRecord } from './award-records'

type Actions = typeof awardActions
type GetNominee = Actions['getNominee']
type Named = ParsedOf<Actions['nominate']>

/** A person's figures, for who may name them; leaves a row for them to see. Errors: AWARD.NO_ROUND, NO_NOMINEE, OWN. */
export async function getNominee(
  { roundId, volunteerId }: ParsedOf<GetNominee>,
  context: MemberContext,
): Promise<OutputOf<GetNominee>> {
  const [round, file] = await Promise.all([get(ROUNDS, roundId), get(FILES, volunteerId)])
  if (!file?.person) throw new CodedError(awardErrors.NO_NOMINEE)
  const { accountId, stationId, areaId, person } = file
  context.authorize(stationId, areaId)
  if (!round || round.state === 'draft') throw new CodedError(awardErrors.NO_ROUND)
  if (accountId === context.account._id) throw new CodedError(awardErrors.OWN)
  const row = auditRow(context, 'badge.getNominee', volunteerId, { stationId, subject: accountId })
  await insert(AUDITS, row)
  return { maskedName: person.maskedName, facts: await nomineeFacts(accountId, round.year) }
}

/** Whom a nomination is about; `key` tells them apart from everybody else of their category. */
export type Subject = Pick<NominationRecord, 'accountId' | 'name' | 'facts'> & {
  readonly key: string
}

/** What a nomination is made of. */
export interface ReadForNaming {
  readonly round: RoundRecord
  readonly station: StationRecord
  readonly subject: Subject
}

/** Reads it in one wave; a person's account is told by the id of their file. Errors: AWARD.NO_ROUND, NO_NOMINEE, OWN. */
export async function readForNaming(
  named: Named,
  { account, authorize }: MemberContext,
): Promise<ReadForNaming> {
  const { roundId, stationId, category, teamId } = named
  const personal = isPersonal(category) ? named.volunteerId : undefined
  const [round, station, team, person] = await Promise.all([
    get(ROUNDS, roundId),
    get(STATIONS, stationId),
    category === 'team' && teamId !== undefined ? get(TEAMS, teamId) : undefined,
    personal === undefined ? undefined : readPerson(personal, stationId, yearOf(roundId)),
  ])
  authorize(stationId, station?.areaId)
  if (!round || round.state === 'draft' || !station) throw new CodedError(awardErrors.NO_ROUND)
  if (person?.accountId === account._id) throw new CodedError(awardErrors.OWN)
  const subject = isPersonal(category)
    ? person
    : groupOf(named, station, team?.stationId === stationId && team.state === 'active' && team.name)
  if (!subject) throw new CodedError(awardErrors.NO_NOMINEE)
  return { round, station, subject }
}

async function readPerson(
  volunteerId: string,
  stationId: string,
  year: number,
): Promise<Subject | undefined> {
  const told = `acc_${volunteerId.slice(volunteerId.indexOf('_') + 1)}`
  const [file, facts] = await Promise.all([get(FILES, volunteerId), nomineeFacts(told, year)])
  if (!file?.person || file.stationId !== stationId) return undefined
  const { accountId, person } = file
  return { accountId, name: person.maskedName, facts, key: accountId }
}

function groupOf(
  { category, teamId, name }: Named,
  station: StationRecord,
  teamName: string | false | undefined,
): Subject | undefined {
  const group = { accountId: null, facts: null }
  if (category === 'station') return { ...group, name: station.name, key: station._id }
  if (category === 'team') {
    if (!teamName || teamId === undefined) return undefined
    return { ...group, name: teamName, key: teamId }
  }
  return name === undefined ? undefined : { ...group, name, key: contentHash(name).slice(0, 24) }
}
