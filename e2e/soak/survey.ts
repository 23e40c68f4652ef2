/**
 * `npm run soak:survey`: 112 answers a second for a minute (`--tenth`: six seconds), as in the busiest hour, on a database
 * that is slow, loses commits and pushes back, while folds and settlement run beneath. People send again what they heard
 * nothing of, answer twice, send what cannot be kept. Every one must end as such an answer ends; nothing lost, nothing doubled.
 */
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import { ensureBuilt } from '../../config/build-stamp'
import { findDifferences, findTallyDifferences } from '../../config/reconciliation'
import { foldEverything, openSurvey } from '../../config/testing/campaigns'
import type { RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ENDS, KINDS, sendAs, type Kind, type Sent } from './kinds'
import { isTenth, makeProofs, type Proofs } from './proofs'
import { makeStreet, type Volunteer } from './street'

const PER_SECOND = 112
const SECONDS = isTenth ? 6 : 60
const VOLUNTEERS = isTenth ? 6 : 40
const FAULTS = { throttle: 0.002, conflicts: 0.05, latencyMs: 30 }
const TIMERS_MS = 500
/** In the cloud there are as many as are called; with four, people would wait for each other, not for the database. */
const INSTANCES = 16

interface Balance {
  readonly account: string
  readonly confirmed: number
  readonly pending: number
  readonly entries: number
}

/** Everybody, at their moment; whoever is told that there are too many tries again, as the app does. */
async function sendAll(cloud: LocalCloud, volunteers: readonly Volunteer[]): Promise<Sent[]> {
  const opened = await openSurvey(cloud, 'first of the crowd')
  const began = performance.now()
  const kinds = Array.from({ length: PER_SECOND * SECONDS }, (_, at) => KINDS[at % KINDS.length])
  return Promise.all(
    kinds.map(async (kind: Kind = 'once', at) => {
      const due = (at * 1000) / PER_SECOND
      await new Promise((go) => setTimeout(go, due - (performance.now() - began)))
      const volunteer = volunteers[at % volunteers.length]
      if (!volunteer) throw new RangeError('a crowd needs a volunteer')
      return sendAs(kind, { cloud, opened, volunteer, who: `resident-${at}` })
    }),
  )
}

function checkEnds(sent: readonly Sent[], proofs: Proofs): void {
  for (const kind of new Set(KINDS)) {
    const [own, wanted] = [sent.filter((one) => one.kind === kind), ENDS[kind].join()]
    const other = own.find(({ ends }) => ends.join() !== wanted)
    proofs.check(`… ${own.length} ${kind}: ${wanted}`, !other, other?.ends.join() ?? '')
  }
  const waves = Math.max(...sent.flatMap((one) => (one.kind === 'once' ? one.waves : [])))
  proofs.check('… in at most two waves each that is new', waves > 0 && waves <= 2, waves)
}

/** What lies there beside what was acknowledged. */
async function checkKept(
  database: RawDatabase,
  sent: readonly Sent[],
  volunteers: readonly Volunteer[],
  proofs: Proofs,
): Promise<void> {
  const kept = await database.all<{ _id: string; volunteerId: string | null }>('responses')
  const ids = new Set(kept.map(({ _id }) => _id))
  const told = new Set(sent.flatMap((one) => one.kept))
  const lost = [...told].filter((id) => !ids.has(id)).length
  proofs.check(`${told.size} answers were told they are kept: none is lost`, lost === 0, lost)
  const more = kept.length - told.size
  proofs.check('… and none is there that nobody was told of, or twice', more === 0, more)

  const balances = await database.all<Balance>('balances')
  const wrong = volunteers.filter(({ account }) => {
    const many = kept.filter(({ volunteerId }) => volunteerId === account).length
    const { confirmed = 0, pending = 0 } = balances.find((one) => one.account === account) ?? {}
    return confirmed !== Math.min(many, DAILY_CONFIRMED_MAX) || confirmed + pending !== many
  })
  proofs.check('every volunteer has a minute an answer, 60 confirmed (D-04)', wrong.length === 0)
}

async function main(): Promise<void> {
  await ensureBuilt('functions')
  const proofs = makeProofs()
  const cloud = await startLocalCloud({ timerEvery: TIMERS_MS, instances: INSTANCES })
  try {
    const { database, volunteers } = await makeStreet(cloud, VOLUNTEERS)
    await cloud.faults(FAULTS)
    const began = Date.now()
    const sent = await sendAll(cloud, volunteers)
    // From here on this process reads too, and must not be pushed back; slow and in conflict it stays.
    await cloud.faults({ ...FAULTS, throttle: 0 })
    const unfolded = (await database.all('responses', { folded: false })).length
    const took = `${((Date.now() - began) / 1000).toFixed(1)} s`
    const again = sent.reduce((sum, one) => sum + one.pushedBack, 0)
    proofs.check(`${sent.length} people in ${SECONDS} s, pushed back ${again} times`, true, took)
    checkEnds(sent, proofs)

    const drain = Date.now()
    await foldEverything(cloud, database)
    const drained = `${((Date.now() - drain) / 1000).toFixed(1)} s`
    proofs.check(`the folds were ${unfolded} answers behind and catch up`, true, drained)
    await cloud.faults({})
    await checkKept(database, sent, volunteers, proofs)
    const differences = [
      ...(await findDifferences(database)),
      ...(await findTallyDifferences(database)),
    ]
    proofs.check(
      'ledger equals balances, roll-ups and tallies equal a recount',
      differences.length === 0,
      JSON.stringify(differences.slice(0, 3)),
    )
  } finally {
    await cloud.stop()
  }
  proofs.finish()
}

void main()
