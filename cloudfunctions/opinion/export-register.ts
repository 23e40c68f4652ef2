import { ROLE_WORDS } from '@shared/account/role-words'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { maskName, maskPhone } from '@shared/kit/mask'
import { addMonths } from '@shared/kit/months'
import { instantOf } from '@shared/kit/time'
import type { opinionContract } from '@shared/opinion/contract'
import type { RegisterRow } from '@shared/opinion/model'
import { ACCOUNTS } from '../kit/accounts'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, atLeast, find, get, insert } from '../kit/store'
import { readPerson } from './person'
import { placesOf, type Places } from './places'
import { OPINION_PEOPLE, OPINIONS, type OpinionPersonRecord, type OpinionRecord } from './records'
import { partOf, sightOf, standingOf } from './standing'
import { handledOpinion, type Viewed } from './views'

type ExportRegister = (typeof opinionContract.actions)['exportRegister']

const MOST_ROWS = 500
const GENDERS = { female: '女', male: '男' } as const
const POSTS = {
  ...{ person: '', station: ROLE_WORDS.stationManager },
  ...{ association: ROLE_WORDS.associationStaff, supervisor: ROLE_WORDS.supervisor },
}

/**
 * The register of a month, in the printed columns of FRM-09: everything that the caller may see of it, every person
 * covered. Who asks and why is written down before anybody is read. CMP-12. Errors: ACCESS.SCOPE. Four waves.
 */
export async function exportRegister(
  { stationId, month, reason }: ParsedOf<ExportRegister>,
  context: MemberContext,
): Promise<OutputOf<ExportRegister>> {
  const places: Places = stationId === undefined ? placesOf(context) : [{ stationId }]
  const [station, found] = await Promise.all([
    stationId === undefined ? undefined : get(STATIONS, stationId),
    ofMonth(places, month),
  ])
  if (stationId !== undefined) context.authorize(stationId, station?.areaId)
  const seen = found.flatMap((opinion) => seenBy(opinion, context)).slice(0, MOST_ROWS)
  const told = { stationId: stationId ?? null, reason: coverSecrets(reason).text }
  await insert(AUDITS, auditRow(context, 'opinion.exportRegister', stationId ?? month, told))
  const [people, names] = await Promise.all([
    peopleOf(seen.filter(({ part }) => part.decides)),
    receiversOf(seen),
  ])
  return {
    rows: seen.map((one) => rowOf({ ...one, person: people.get(one.opinion._id) }, names)),
    more: found.length > MOST_ROWS,
  }
}

async function ofMonth(places: Places, month: string): Promise<OpinionRecord[]> {
  const end = instantOf(addMonths(`${month}-01`, 1))
  const since = { receivedAt: atLeast(instantOf(`${month}-01`)) }
  const options = { order: [['receivedAt', 'asc']], limit: MOST_ROWS + 1 } as const
  const found = await Promise.all(
    places.map((place) => find(OPINIONS, { ...place, ...since }, options)),
  )
  return found.flat().filter(({ receivedAt }) => receivedAt < end)
}

function seenBy(opinion: OpinionRecord, { account, at }: MemberContext): Viewed[] {
  const standing = standingOf(account, opinion, at)
  const sight = sightOf(opinion, standing)
  const part = partOf(opinion, standing, account._id)
  return sight === 'none' ? [] : [{ opinion, person: undefined, sight, part }]
}

async function peopleOf(seen: readonly Viewed[]): Promise<Map<string, OpinionPersonRecord>> {
  if (seen.length === 0) return new Map()
  const ids = seen.map(({ opinion }) => opinion._id)
  const people = await find(OPINION_PEOPLE, { _id: among(ids) }, { limit: MOST_ROWS })
  return new Map(people.map((person) => [person._id, person]))
}

/** The step by which it was received: written down by somebody, else taken in. */
function receptionOf({ steps }: OpinionRecord) {
  return steps.find(({ actor }) => actor !== null)
}

/** What those who received them are called, covered. */
async function receiversOf(seen: readonly Viewed[]): Promise<Map<string, string>> {
  const ids = new Set(seen.flatMap(({ opinion }) => receptionOf(opinion)?.actor ?? []))
  if (ids.size === 0) return new Map()
  const accounts = await find(ACCOUNTS, { _id: among([...ids]) }, { limit: MOST_ROWS })
  return new Map(accounts.map(({ _id, displayName }) => [_id, maskName(displayName)]))
}

function rowOf(viewed: Viewed, names: ReadonlyMap<string, string>): RegisterRow {
  const { opinion, person } = viewed
  const { text, steps, archiveNo } = handledOpinion(viewed)
  const reception = receptionOf(opinion)
  const { gender, workUnit = '', phone = '' } = person ? readPerson(person) : {}
  const textOf = (...kinds: string[]) =>
    steps
      .filter(({ kind }) => kinds.includes(kind))
      .map((step) => step.text)
      .join('；')
  return {
    ...{ no: opinion.no, receivedAt: opinion.receivedAt },
    receivedBy: names.get(reception?.actor ?? '') ?? '',
    post: reception ? POSTS[reception.by] : '',
    ...{ name: person?.maskedName ?? '', gender: gender ? GENDERS[gender] : '' },
    ...{ workUnit: workUnit && maskName(workUnit), contact: phone && maskPhone(phone) },
    ...{ content: text, handling: textOf('decided', 'answered') },
    ...{ feedback: textOf('fedBack', 'calledBack'), remarks: archiveNo ?? '' },
  }
}
