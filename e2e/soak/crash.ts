/**
 * `npm run soak:crash`: kill -9 of the local CloudBase in the middle of 1,000 submits, 20 times over the same data
 * (`--tenth`: of 100, three times). In every other round the folds run while it dies.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rollupId, ASSOCIATION_SCOPE, type Counts } from '@shared/desk/rules'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import { ensureBuilt } from '../../config/build-stamp'
import { findDifferences } from '../../config/reconciliation'
import { foldEverything } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { makeSettings, startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { isTenth, makeProofs, type Proofs } from './proofs'
import { endOf, gatherCrowd, makeStreet, run, type Errand, type Volunteer } from './street'

const ROUNDS = isTenth ? 3 : 20
const SUBMITS = isTenth ? 100 : 1000
const VOLUNTEERS = isTenth ? 3 : 10
const AT_ONCE = 40
const FOLD_EVERY_MS = 100

const folder = mkdtempSync(join(tmpdir(), 'crash-'))
const settings = makeSettings()
const start = (timerEvery?: number) =>
  startLocalCloud({ data: folder, settings, ...(timerEvery ? { timerEvery } : {}) })

/** Sends the crowd, forty at a time, and kills the cloud after so many acknowledgements; the ids acknowledged. */
async function sendUntilKilled(
  cloud: LocalCloud,
  crowd: readonly Errand[],
  killAfter: number,
): Promise<Set<string>> {
  const acknowledged = new Set<string>()
  const queue = [...crowd]
  const send = async () => {
    for (let errand = queue.shift(); errand; errand = queue.shift()) {
      const end = await run(cloud, errand).then(endOf, () => 'cut off')
      if (end === 'recorded') acknowledged.add(errand.submission.id)
      if (acknowledged.size >= killAfter) cloud.process.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, send))
  return acknowledged
}

/** What the answers themselves, without any sum, say the minutes must be. */
async function expectedMinutes(
  database: RawDatabase,
): Promise<{ confirmed: number; pending: number }> {
  const days = new Map<string, number>()
  for (const { volunteerId, day } of await database.all<{ volunteerId: string; day: string }>(
    'responses',
  )) {
    days.set(`${volunteerId} ${day}`, (days.get(`${volunteerId} ${day}`) ?? 0) + 1)
  }
  const counts = [...days.values()]
  const confirmed = counts.reduce((sum, many) => sum + Math.min(many, DAILY_CONFIRMED_MAX), 0)
  return { confirmed, pending: counts.reduce((sum, many) => sum + many, 0) - confirmed }
}

async function playRound(
  round: number,
  volunteers: readonly Volunteer[],
  proofs: Proofs,
): Promise<void> {
  const foldsRun = round % 2 === 0
  const killAfter = Math.ceil(SUBMITS * (0.1 + 0.8 * Math.random()))
  const doomed = await start(foldsRun ? FOLD_EVERY_MS : undefined)
  const crowd = await gatherCrowd(doomed, SUBMITS, volunteers)
  const acknowledged = await sendUntilKilled(doomed, crowd, killAfter)

  const cloud = await start()
  try {
    const database = openDatabase(cloud.adminUrl)
    const kept = new Set((await database.all<{ _id: string }>('responses')).map(({ _id }) => _id))
    const lost = [...acknowledged].filter((id) => !kept.has(id)).length
    const title = `round ${round}${foldsRun ? ', folds running' : ''}: `
    proofs.check(`${title}killed after ${acknowledged.size} of ${SUBMITS}; lost`, lost === 0, lost)

    const again = await Promise.all(crowd.map((errand) => run(cloud, errand)))
    const recorded = again.filter((one) => endOf(one) === 'recorded').length
    proofs.check(`${title}every retry ends as kept`, recorded === SUBMITS, recorded)

    await foldEverything(cloud, database)
    const differences = await findDifferences(database)
    proofs.check(
      `${title}ledger equals balances, roll-ups a rebuild`,
      differences.length === 0,
      JSON.stringify(differences.slice(0, 3)),
    )
    await checkAgainstAnswers(database, round * SUBMITS, title, proofs)
  } finally {
    await cloud.stop()
  }
}

/** The sums beside the raw answers of all rounds so far. */
async function checkAgainstAnswers(
  database: RawDatabase,
  answers: number,
  title: string,
  proofs: Proofs,
): Promise<void> {
  const expected = await expectedMinutes(database)
  const id = rollupId(ASSOCIATION_SCOPE, 'all')
  const [all] = await database.all<{ counts: Counts }>('rollups', { _id: id })
  const { answers: counted, minutesConfirmed = 0, minutesPending = 0 } = all?.counts ?? {}
  proofs.check(`${title}${answers} answers are counted once`, counted === answers, counted)
  const same = minutesConfirmed === expected.confirmed && minutesPending === expected.pending
  proofs.check(
    `${title}minutes are what the answers say`,
    same,
    `${minutesConfirmed} + ${minutesPending}`,
  )
}

async function main(): Promise<void> {
  await ensureBuilt('functions')
  const proofs = makeProofs()
  try {
    const first = await start()
    const { volunteers } = await makeStreet(first, VOLUNTEERS)
    await first.stop()
    for (let round = 1; round <= ROUNDS; round++) await playRound(round, volunteers, proofs)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  proofs.finish()
}

void main()
