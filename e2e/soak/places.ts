/**
 * `npm run soak:places`: 1,000 people at once for 50 places with a line behind them (`--tenth`: 100 for 5); 40 of 50 give
 * theirs back at once; then kill -9 of the local CloudBase in the middle of sign-ups and of cancellations, several times.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../config/build-stamp'
import { makeSettings, startLocalCloud } from '../../config/testing/local-cloud'
import { codeOf } from '../../config/testing/replies'
import { openHall, type Hall } from '../../config/testing/hall'
import { isTenth, makeProofs, type Proofs } from './proofs'

const PEOPLE = isTenth ? 100 : 1000
const PLACES = isTenth ? 5 : 50
const LEAVING = PLACES * 0.8
const ROUNDS = isTenth ? 2 : 5
const AT_ONCE = 40

/** One for all clouds: this process knows accounts by one key. */
const settings = makeSettings()

/** Everybody at the same moment; then many give back at the same moment; then those who are offered one answer. */
async function playCrowd(proofs: Proofs): Promise<void> {
  const cloud = await startLocalCloud({ settings })
  try {
    const hall = await openHall(cloud, PLACES)
    const people = await hall.gather(PEOPLE)
    const begun = Date.now()
    const answers = await Promise.all(people.map((openId) => hall.join(openId)))
    const took = `${Date.now() - begun} ms`
    const states = answers.map(({ reply }) => (reply.ok ? reply.output.signUp.state : 'refused'))
    const having = (state: string) => states.filter((one) => one === state).length
    const title = `${PEOPLE} people at once for ${PLACES} places`
    proofs.check(`${title}: ${PLACES} have one`, having('confirmed') === PLACES, took)
    const behind = having('waiting')
    proofs.check('… the others are in line', behind === PEOPLE - PLACES, behind)
    const waves = Math.max(...answers.map((answer) => answer.waves))
    proofs.check('… in at most four waves each', waves > 0 && waves <= 4, waves)
    await checkWhole(hall, PEOPLE, '… ', proofs)
    await playPromotion(hall, people, proofs)
  } finally {
    await cloud.stop()
  }
}

async function playPromotion(hall: Hall, people: readonly string[], proofs: Proofs): Promise<void> {
  const before = await hall.look()
  const holders = people.filter((openId) => before.stateOf(openId) === 'confirmed')
  const leaving = holders.slice(0, LEAVING)
  await Promise.all(leaving.map((openId) => hall.giveBack(openId)))
  const held = await hall.look()
  const calm = held.line.join() === before.line.join()
  proofs.check(`${LEAVING} give theirs back at once: nobody in line hears before ten seconds`, calm)
  await hall.letTimePass()
  const after = await hall.look()
  const offered = after.offered.join() === before.line.slice(0, LEAVING).join()
  proofs.check('… then the first in line are offered one, in order', offered, after.offered.length)
  await checkWhole(hall, PEOPLE, '… ', proofs)

  const asked = after.offered
  const codes = await Promise.all(
    asked.map((signUpId, index) => hall.answer(signUpId, index % 2 === 0).then(codeOf)),
  )
  proofs.check(
    '… every second takes it',
    codes.every((code) => code === 'OK'),
  )
  await hall.letTimePass()
  const last = await hall.look()
  const next = before.line.slice(LEAVING, LEAVING + Math.floor(asked.length / 2))
  proofs.check(
    '… and the next are offered the others, in order',
    last.offered.join() === next.join(),
  )
  await checkWhole(hall, PEOPLE, '… ', proofs)
}

/** Sends calls, forty at a time, and kills the cloud after so many answers. */
async function sendUntilKilled(
  hall: Hall,
  calls: readonly (() => Promise<unknown>)[],
  killAfter: number,
): Promise<number> {
  let answered = 0
  const queue = [...calls]
  const { process } = hall.cloud
  const ended = new Promise((done) => process.once('exit', done))
  const send = async () => {
    for (let call = queue.shift(); call; call = queue.shift()) {
      const isAnswered = await call().then(
        () => true,
        () => false,
      )
      if (isAnswered) answered += 1
      if (answered >= killAfter) process.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, send))
  process.kill('SIGKILL')
  await ended
  return answered
}

/** Killed while people sign up, then while people give back: every retry ends well, and the places are right. */
async function playCrash(round: number, proofs: Proofs): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'places-'))
  const start = () => startLocalCloud({ data: folder, settings })
  const title = `round ${round}: `
  try {
    const joining = await openHall(await start(), PLACES)
    const people = await joining.gather(PEOPLE)
    const joins = people.map((openId) => () => joining.join(openId))
    const killAfter = Math.ceil(PEOPLE * (0.05 + 0.9 * Math.random()))
    const joined = await sendUntilKilled(joining, joins, killAfter)

    const leaving = joining.reopen(await start())
    await leaving.letTimePass()
    const again = await Promise.all(people.map((openId) => leaving.join(openId).then(codeOf)))
    const kept = again.filter((code) => code === 'OK').length
    proofs.check(
      `${title}killed after ${joined} of ${PEOPLE}; every retry ends well`,
      kept === PEOPLE,
    )
    await leaving.letTimePass()
    await checkWhole(leaving, PEOPLE, title, proofs)

    const before = await leaving.look()
    const holding = people.filter((openId) => before.stateOf(openId) === 'confirmed')
    const gone = holding.slice(0, LEAVING)
    const leaves = gone.map((openId) => () => leaving.giveBack(openId))
    const left = await sendUntilKilled(leaving, leaves, Math.ceil(gone.length / 2))

    const healed = leaving.reopen(await start())
    await Promise.all(gone.map((openId) => healed.giveBack(openId)))
    await healed.letTimePass()
    const after = await healed.look()
    const moved = before.line.slice(0, gone.length).join()
    const offered = after.offered.filter((id) => before.line.includes(id)).join()
    proofs.check(
      `${title}killed after ${left} of ${gone.length} gave back; the first in line are offered`,
      offered === moved,
      after.offered.length,
    )
    await checkWhole(healed, PEOPLE, title, proofs)
    await healed.cloud.stop()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whoever holds a place has one alone, nobody more than there are, and nobody is missing. */
async function checkWhole(
  hall: Hall,
  people: number,
  title: string,
  proofs: Proofs,
): Promise<void> {
  const { signUps, holders, taken, having, unsettled } = await hall.look()
  const accounts = new Set(signUps.map(({ accountId }) => accountId))
  const nobodyTwice = accounts.size === people && signUps.length === people
  proofs.check(`${title}nobody twice, nobody missing`, nobodyTwice, signUps.length)
  const same = [...holders].sort().join() === [...having].sort().join()
  const full = taken === PLACES && holders.length === PLACES
  proofs.check(`${title}${PLACES} places, each held by one who has it`, same && full, taken)
  proofs.check(`${title}nothing is left unsettled`, unsettled === 0, unsettled)
}

async function main(): Promise<void> {
  await ensureBuilt('functions')
  const proofs = makeProofs()
  await playCrowd(proofs)
  for (let round = 1; round <= ROUNDS; round++) await playCrash(round, proofs)
  proofs.finish()
}

void main()
