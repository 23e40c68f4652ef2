/**
 * `npm run soak:ledger`: 20,000 things that happen to the account of 50 people (`--tenth`: 2,000), several at once: they
 * serve, answer, learn, are corrected, redeem, give up, fetch, donate and are helped, a quarter sent twice at once, while
 * timers run and the cloud is killed. At the end the books must be what the raw records say. `--seed N` makes the
 * same choices again.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../config/build-stamp'
import { findPlayFaults } from '../../config/testing/ledger-end'
import { LedgerPlay } from '../../config/testing/ledger-play'
import { isTenth, makeProofs } from './proofs'

const PEOPLE = 50
const ERRANDS = isTenth ? 2000 : 20_000
/** Acts that can be done, those that take one back among them. */
const KINDS = 12
const KILLS = isTenth ? 3 : 20

function readSeed(): number {
  const at = process.argv.indexOf('--seed')
  return at < 0 ? Date.now() % 2 ** 31 : Number(process.argv[at + 1])
}

async function main(): Promise<void> {
  await ensureBuilt('functions')
  const proofs = makeProofs()
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  const seed = readSeed()
  const play = await LedgerPlay.begin(folder, PEOPLE, seed)
  try {
    await play.take(ERRANDS, KILLS)
    await play.finish()
    const { errands, sentTwice, kills, cutOff, timersCutOff } = play.counts
    proofs.check(`${ERRANDS} errands, seed ${seed}: done`, errands >= ERRANDS - KILLS, errands)
    proofs.check('sent twice or more at once', sentTwice > 0, sentTwice)
    proofs.check('killed, and errands cut off by it', kills === KILLS, `${kills}, ${cutOff}`)
    console.log(`        timers that ran out of time: ${timersCutOff}`)
    const done = [...play.done].map(([what, times]) => `${what} ${times}`)
    proofs.check('every kind of act was done', done.length === KINDS, done.join(', '))
    for (const [what, faults] of Object.entries(await findPlayFaults(play))) {
      proofs.check(what, faults.length === 0, faults.slice(0, 3).join('; ') || faults.length)
    }
  } finally {
    await play.cloud.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  proofs.finish()
}

void main()
