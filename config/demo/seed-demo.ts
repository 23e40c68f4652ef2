/**
 * Writes the demo into an empty local database: raw records only. Minutes, balances, tallies and roll-ups are then
 * made from them by the same folds that run in production.
 */
import type { ActivityRecord } from '../../cloudfunctions/activity/records'
import type { AttendanceRecord } from '../../cloudfunctions/kit/attendance'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { grantRecord } from '../../cloudfunctions/kit/grants'
import { openDatabase, type RawDatabase } from '../testing/database'
import type { LocalSettings } from '../testing/local-cloud'
import { demoActivities } from './demo-activities'
import { demoAlerts } from './demo-alerts'
import { demoAward } from './demo-award'
import { demoCallbacks } from './demo-callbacks'
import { demoCampaigns } from './demo-campaigns'
import { withClaims } from './demo-claims'
import { demoNeeds } from './demo-needs'
import { demoDay } from './demo-day'
import { demoGifts } from './demo-gifts'
import { demoManual } from './demo-manual'
import { demoNotices, demoReads } from './demo-notices'
import { demoOpinions } from './demo-opinions'
import { demoPeople } from './demo-people'
import { demoPlan } from './demo-plan'
import { withProofs } from './demo-proofs'
import { demoQuality } from './demo-quality'
import { demoQuestionnaires } from './demo-questionnaires'
import { demoRecognitions } from './demo-recognition'
import { demoReports } from './demo-reports'
import { demoServices } from './demo-services'
import { demoArea, demoStationFacts, demoStations } from './demo-stations'
import { demoSubsidy } from './demo-subsidy'
import { demoSurveyReports, withReport } from './demo-survey-reports'
import { demoTiers } from './demo-tiers'
import { demoTrainings } from './demo-trainings'
import { demoTrends } from './demo-trends'
import { demoVolunteers } from './demo-volunteers'
import { fireTimer } from './fire-timer'
import { makeRandom } from './random'
import { PERSONAS } from './street'

/** How many reports the demo has. */
const REPORTS = 2

/** Where to seed, and the keys its functions run with. */
export interface DemoCloud {
  readonly origin: string
  readonly adminUrl: string
  readonly settings: LocalSettings
}

/** Seeds as of `now`; false when the database already holds something. */
export async function seedDemo(cloud: DemoCloud, now: number): Promise<boolean> {
  Object.assign(process.env, cloud.settings)
  const database = openDatabase(cloud.adminUrl)
  if ((await database.all('stations')).length > 0) return false
  const random = makeRandom(Math.floor(now / 86_400_000))
  const people = demoPeople(random, now)
  const serving = demoVolunteers(people, now)
  const certified = demoTiers({ accounts: people.accounts, volunteers: serving.volunteers }, now)
  const commended = demoAward(people.volunteers, certified.volunteers, now)
  const staff = accountIdOf(PERSONAS.association)
  const surveys = demoCampaigns(people.volunteers, random, now)
  const activities = demoActivities(people.volunteers, now)
  const gifts = demoGifts(now)
  const records = joined([
    // Sums are there before what the timers, which run already, add to them.
    { survey_tallies: [] },
    withClaims(withProofs(demoServices(now, gifts.moved), now), now),
    gifts.records,
    {
      areas: [demoArea()],
      stations: demoStations(now),
      grants: people.accounts.flatMap(({ _id, grants, createdAt: at }) =>
        grants.map((grant) => grantRecord(_id, grant, { by: 'demo', at })),
      ),
      needs: demoNeeds(now),
      notices: demoNotices(now),
      audits: demoReads(now),
      facts: [...demoTrends(now), ...demoStationFacts(now)],
    },
    demoPlan(now),
    { ...surveys, campaigns: surveys.campaigns.map((one) => withReport(one, staff)) },
    demoSurveyReports(staff, now),
    demoCallbacks(surveys.responses, now),
    demoQuality(surveys.responses, now),
    demoSubsidy(surveys, staff, now),
    demoQuestionnaires(now),
    demoDay(people.volunteers, now),
    demoTrainings(now),
    activities,
    demoManual(activities, now),
    demoReports(random, now),
    demoOpinions(makeRandom(Math.floor(now / 86_400_000) + 1), now),
    demoAlerts(now),
    { ...serving, volunteers: [] },
    { ...certified, volunteers: [] },
    commended,
    demoRecognitions(now),
  ])
  for (const [collection, list] of Object.entries(records)) await database.insert(collection, list)
  await foldEverything(database, cloud.origin)
  // Reports are taken as for everybody, by the timer.
  while ((await database.all('report_runs', { state: 'done' })).length < REPORTS) {
    await fireTimer(cloud.origin, 'survey')
  }
  // Badges and stars follow from what is recorded by now.
  while (await areMeritsOpen(database)) await fireTimer(cloud.origin, 'badge')
  await closeBooks(database, cloud.origin)
  // The months that are over are counted for the trends.
  await fireTimer(cloud.origin, 'learn')
  return true
}

/** Seals the books and checks them whole: what was checked while the demo was written was a part of them. */
async function closeBooks(database: RawDatabase, origin: string): Promise<void> {
  for (;;) {
    await fireTimer(origin, 'ledger')
    const { length } = await database.all('ledger_entries')
    const [round] = await database.all<{ last: { entries: number } | null }>('ledger_chain', {
      _id: 'round',
    })
    if (round?.last?.entries === length) return
    if (round) await database.update('ledger_chain', 'round', { nextAt: 0 })
  }
}

/** The records of several parts, those of one collection together. */
function joined(parts: readonly object[]): Readonly<Record<string, readonly object[]>> {
  const all: Record<string, object[]> = {}
  for (const [collection, list] of parts.flatMap((part) => Object.entries(part))) {
    all[collection] = [...(all[collection] ?? []), ...(list as readonly object[])]
  }
  return all
}

/** Fires the timers until nothing is left: answers into minutes, days settled, facts into roll-ups. */
async function foldEverything(database: RawDatabase, origin: string): Promise<void> {
  // Hours are counted and taken into the accounts before what they add up to.
  while (await areHoursOpen(database)) await fireTimer(origin, 'activity')
  for (const [domain, source] of [
    ['survey', 'responses'],
    ['desk', 'facts'],
  ] as const) {
    while ((await database.all(source, { folded: false })).length > 0 || (await isDue(database))) {
      await fireTimer(origin, domain)
      if (domain === 'desk') await fireTimer(origin, 'survey')
    }
  }
}

/** Whether minutes are still to be counted, or to be taken into the accounts. */
async function areHoursOpen(database: RawDatabase): Promise<boolean> {
  const came = await database.all<AttendanceRecord>('attendances', { state: 'left' })
  const held = await database.all<ActivityRecord>('activities')
  const now = Date.now()
  return (
    came.some(({ countAt }) => countAt !== null && countAt <= now) ||
    held.some(({ closing }) => closing?.postAt)
  )
}

/** Whether records bring something that badges have not taken yet. */
async function areMeritsOpen(database: RawDatabase): Promise<boolean> {
  const kinds = ['service_records', 'merits']
  const all = await Promise.all(kinds.map((kind) => database.all<{ lookAt: number | null }>(kind)))
  return all.flat().some(({ lookAt }) => lookAt !== null)
}

async function isDue(database: RawDatabase): Promise<boolean> {
  const days = await database.all<{ dueAt: number | null }>('survey_days')
  return days.some(({ dueAt }) => dueAt !== null && dueAt <= Date.now())
}
