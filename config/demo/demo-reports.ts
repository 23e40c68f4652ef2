import { consentTo } from '@shared/account/consent-texts'
import { concernName, HELP_GRADES } from '@shared/desk/rules'
import { helpContract } from '@shared/help/contract'
import type { DutyLists } from '@shared/help/duty-rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { deterministicId } from '@shared/kit/ids'
import { DAY, HOUR, MINUTE, type Instant } from '@shared/kit/time'
import { caseFact, keyedContent } from '../../cloudfunctions/help/case-story'
import { contactOf } from '../../cloudfunctions/help/contact'
import { draftReport } from '../../cloudfunctions/help/draft-report'
import { PASSED } from '../../cloudfunctions/help/escalate-overdue'
import type {
  AssociationDutyRecord,
  ContactRecord,
  PhotoPartRecord,
  PhotoRecord,
  ReferralRecord,
  ReportRecord,
  StepRecord,
} from '../../cloudfunctions/help/records'
import { reportNumber, reportSecret, secretHash } from '../../cloudfunctions/help/report-key'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import { sealPart } from '../../cloudfunctions/kit/photo-parts'
import { lecturer, LECTURER_MASKED } from './demo-people'
import { demoPhoto } from './demo-photo'
import { demoStations } from './demo-stations'
import type { Random } from './random'
import { CLOSED_STORIES, OPEN_STORIES, type Story } from './report-stories'
import { HOME_STATION, PERSONAS, stationId } from './street'

interface DemoReports {
  readonly reports: ReportRecord[]
  readonly report_contacts: ContactRecord[]
  readonly report_photos: PhotoPartRecord[]
  readonly association_duty: AssociationDutyRecord[]
  readonly facts: FactRecord[]
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
/** Account ids are made with the cloud's keys, which are there once it runs. */
const manager = () => accountIdOf(PERSONAS.manager)
const staff = () => [{ accountId: accountIdOf(PERSONAS.association), weekdays: EVERY_DAY }]
const lists = (): DutyLists => ({
  station: [{ accountId: manager(), weekdays: EVERY_DAY }],
  association: staff(),
})

/** How long after a report somebody called, gave it on, handed it up, asked for an exception, closed it, was graded. */
const CALLED = 20 * MINUTE
const GIVEN = 30 * MINUTE
const UP = 35 * MINUTE
const ASKED = 40 * MINUTE
const CLOSED = 6 * HOUR
const LATE = 5 * HOUR
const RATED = 8 * HOUR

/** The persona's station with its open and settled cases, and settled ones all over the street. */
export function demoReports(random: Random, now: number): DemoReports {
  const made: DemoReports = {
    ...{ reports: [], report_contacts: [], report_photos: [], facts: [] },
    association_duty: [{ _id: 'association', turns: staff() }],
  }
  for (const [ago, story] of OPEN_STORIES) file(made, story, HOME_STATION, now - ago, random)
  for (let index = 0; index < 36; index++) {
    const key = index < 10 ? HOME_STATION : random.pick(demoStations(now))._id.slice(9)
    const ago = (2 + index * 4 + random.below(4)) * DAY + random.below(8) * HOUR
    file(made, random.pick(CLOSED_STORIES), key, now - ago, random)
  }
  return made
}

function file(made: DemoReports, story: Story, key: string, at: number, random: Random): void {
  const id = `rpt_${random.letters(26)}`
  const station = demoStations(at).find(({ _id }) => _id === stationId(key))
  if (!station) throw new RangeError(`no demo station ${key}`)
  const sent = sentOf(id, story, `1385555${String(1000 + random.below(9000))}`)
  const contact = contactOf(sent, at)
  const draft = draftReport(sent, {
    ...{ at, content: '', words: { text: story.text, covered: 0 }, textVerdict: 'pass' },
    ...{ station, table: HOLIDAYS, lists: lists() },
  })
  const no = reportNumber(id, 0)
  const photos = story.photo ? [photoOf(made, id, at, random)] : []
  const report: ReportRecord = {
    ...{ ...draft, no, secretHash: secretHash(no, reportSecret(id)) },
    ...handled(id, story, at),
    ...ended(story, at),
    photos,
    steps: stepsOf(id, story, at),
  }
  made.reports.push(report)
  if (contact) made.report_contacts.push(contact)
  made.facts.push(...factsOf(report, story))
}

/** One that is here whole, in its only part. */
function photoOf(made: DemoReports, id: string, at: Instant, random: Random): PhotoRecord {
  const photoId = `pho_${random.letters(26)}`
  const data = demoPhoto()
  const sealed = sealPart({ id: photoId, part: 0, parts: 1, data })
  made.report_photos.push({ ...sealed, reportId: id })
  const consent = { ...consentTo('reportPhoto'), givenAt: at }
  return { id: photoId, at, parts: 1, here: [keyedContent({ data })], consent }
}

function sentOf(id: string, story: Story, phone: string) {
  const { category, text, counterpart, triage, name } = story
  const { moneyMoved = false, behalf = 'self', aboutStation = false } = story
  const contact = { phone, ...(name ? { name } : {}), consent: consentTo('sensitiveReport') }
  return helpContract.actions.submitReport.input.parse({
    ...{ id, category, text, moneyMoved, behalf, aboutStation },
    ...(triage ? { triage } : {}),
    ...(story.phone ? { contact } : {}),
    ...(counterpart ? { counterpart } : {}),
  })
}

/** What was done with a case that somebody has opened. */
function handled(id: string, story: Story, at: Instant): Partial<ReportRecord> {
  if (story.overdue) {
    return { level: 'association', onAssociationList: true, escalateAt: null, dutyNextAt: null }
  }
  if (!story.call) return {}
  const referrals = story.exception ? [askedFor(id, story.exception, at)] : []
  return {
    ...{ status: 'contacted', firstContactAt: at + CALLED, escalateAt: null },
    ...{ duty: null, dutyNextAt: null, referrals, disclosureWaits: referrals.length > 0 },
    ...(story.given ? { assignee: lecturer() } : {}),
    ...(story.up ? { level: 'association', onAssociationList: true } : {}),
  }
}

function askedFor(id: string, reason: string, at: Instant): ReferralRecord {
  return {
    ...{ id: deterministicId('reportStep', 'exception', id), authority: 'police' },
    ...{ at: at + ASKED, actor: manager(), reason, state: 'waiting', decidedBy: null },
    disclosure: {
      ...{ kind: 'exception', ground: 'suicidal', degree: '只给电话和住哪栋楼' },
      ...{ protection: '请公安不告诉邻居和学校', told: true },
      telling: '说清告诉谁、为什么，她同意有人来陪',
    },
  }
}

function ended({ close, lesson = '', grade }: Story, at: Instant): Partial<ReportRecord> {
  if (!close) return {}
  return {
    ...{ status: 'closed', open: false, outcome: 'advised', lesson, grade: grade ?? null },
    ...{ closedAt: at + CLOSED, forgetAt: at + CLOSED + 365 * DAY },
    ...{ escalateAt: null, duty: null, dutyNextAt: null, onAssociationList: false },
  }
}

/** What a case counts: that it came and of which type, its first contact, its end, its grade. */
function factsOf(report: ReportRecord, { call, close, grade }: Story): FactRecord[] {
  const { receivedAt: at, fraudType, dueAt } = report
  const inTime = at + CALLED <= dueAt ? 'contactsInTime' : 'contactsLate'
  const helped = HELP_GRADES[(grade ?? 0) - 1]
  const came = { reports: 1, [concernName(fraudType)]: 1 }
  const facts = [
    caseFact(report, { what: 'report', at, counts: came }),
    ...(call
      ? [caseFact(report, { what: 'firstContact', at: at + CALLED, counts: { [inTime]: 1 } })]
      : []),
    ...(close
      ? [caseFact(report, { what: 'reportClosed', at: at + CLOSED, counts: { reportsClosed: 1 } })]
      : []),
    ...(close && helped
      ? [caseFact(report, { what: 'helpRated', at: at + RATED, counts: { [helped]: 1 } })]
      : []),
  ]
  return facts.map((fact) => ({ ...fact, folded: false }))
}

function stepsOf(id: string, story: Story, at: Instant): StepRecord[] {
  const step = (
    kind: StepRecord['kind'],
    by: StepRecord['by'],
    after: number,
    words: Pick<StepRecord, 'text' | 'inside'>,
  ): StepRecord => ({
    ...{ id: deterministicId('reportStep', 'demo', kind, String(after), id), kind, by },
    ...{ at: at + after, ...words, content: null, actor: by === 'station' ? manager() : null },
  })
  const { photo, call, given, up, overdue, exception, close, grade } = story
  const toLecturer = `志愿者 ${LECTURER_MASKED}`
  const asks = '想例外告诉 110，等另一个人同意'
  return [
    step('received', 'resident', 0, { text: '' }),
    ...(photo ? [step('photo', 'resident', 0, { text: '' })] : []),
    ...(call ? [step('called', 'station', CALLED, { text: call })] : []),
    ...(given ? [step('assigned', 'station', GIVEN, { text: toLecturer, inside: given })] : []),
    ...(up ? [step('escalated', 'station', UP, { text: '协会接着跟进', inside: up })] : []),
    ...(overdue ? [step('escalated', 'clock', LATE, { text: PASSED })] : []),
    ...(exception ? [step('noted', 'station', ASKED, { text: '', inside: asks })] : []),
    ...(close ? [step('closed', 'station', CLOSED, { text: close })] : []),
    ...(close && grade ? [step('rated', 'resident', RATED, { text: '' })] : []),
  ]
}
