/**
 * An account of many people played through the real functions on a local cloud, in any order, at once, sent twice, and with
 * the cloud killed in the middle. What the books must say at the end follows from the raw records alone: who came and how
 * long, which answers there are, and what was heard to have happened.
 */
import type { ActivityRecord } from '../../cloudfunctions/activity/records'
import type { Called, LocalCloud } from './local-cloud'
import { nextErrand, settleActivity, type Errand } from './ledger-acts'
import { gatherPeople, type PlayedPeople } from './ledger-people'
import { Behind } from './closings'
import { codeOf } from './replies'

/** So many errands are under way at once. */
const LANES = 6
/** An errand that ends otherwise than it may; those after these are not noted. */
const MOST_NOTED = 20

export interface Redeemed {
  readonly openId: string
  readonly account: string
  readonly giftId: string
  readonly price: number
}

export class LedgerPlay {
  /** Activities whose hours are not verified yet. */
  readonly unsettled = new Set<string>()
  /** How many answers were planned for a volunteer. */
  readonly answers = new Map<string, number>()
  /** `account lesson`. */
  readonly passed = new Set<string>()
  readonly redeemed = new Map<string, Redeemed>()
  readonly cancelled = new Set<string>()
  readonly donated = new Map<string, { readonly account: string; readonly minutes: number }>()
  /** What attendances were corrected to last. */
  readonly corrected = new Map<string, number>()
  attended = 0
  /** How often each act was done. */
  readonly done = new Map<string, number>()
  /** What ended as it must not. */
  readonly odd: string[] = []
  readonly counts = { errands: 0, sentTwice: 0, kills: 0, cutOff: 0, timersCutOff: 0 }
  private isDead = false
  private readonly again: Errand[] = []

  private constructor(
    private current: Behind,
    private readonly folder: string,
    readonly people: PlayedPeople,
    readonly random: () => number,
    readonly began: number,
  ) {}

  /** Begins one, with so many volunteers and its data in a folder; the seed makes the same choices again. */
  static async begin(folder: string, many: number, seed: number): Promise<LedgerPlay> {
    const behind = await Behind.begin(folder)
    const people = await gatherPeople(behind, many)
    return new LedgerPlay(behind, folder, people, randomOf(seed), Date.now())
  }

  get behind(): Behind {
    return this.current
  }

  get cloud(): LocalCloud {
    return this.current.cloud
  }

  /** Lets so many things happen, several at once; the cloud is killed as often as told on the way. */
  async take(errands: number, kills: number): Promise<void> {
    const killAt = new Set(
      Array.from({ length: kills }, () => Math.floor(errands * (0.1 + 0.85 * this.random()))),
    )
    let left = errands
    const lane = async () => {
      while (left > 0 && !this.isDead) {
        left -= 1
        if (killAt.delete(left)) this.kill()
        else await this.run(await nextErrand(this))
      }
    }
    while (left > 0) {
      await Promise.all(Array.from({ length: LANES }, lane))
      if (this.isDead) await this.revive()
    }
  }

  /** Whoever heard nothing asks again, the hours are settled, and the timers run until nothing is left. */
  async finish(): Promise<void> {
    await this.drain()
    for (const activityId of await this.notVerified()) this.unsettled.add(activityId)
    while (this.unsettled.size > 0) {
      for (const activityId of [...this.unsettled]) await settleActivity(this, activityId)
      await this.tick('activity')
    }
    await this.letDecisionsStand()
    await this.drain()
  }

  /**
   * Fires a timer. On a busy machine its function can run out of time, as in the cloud: whatever it was at goes on with a
   * later tick, once the lease of who died is over.
   */
  async tick(domain: string): Promise<void> {
    try {
      await this.cloud.fireTimer(domain)
    } catch (error) {
      if (this.isDead) throw error
      this.counts.timersCutOff += 1
    }
  }

  /** Sends an act, in a quarter of all cases twice or three times at once; all must end as they may. Gives what it ended as. */
  async ask(
    what: string,
    ends: readonly string[],
    send: () => Promise<Called<unknown>>,
  ): Promise<string> {
    const times = this.chance(0.25) ? 2 + Math.floor(this.random() * 2) : 1
    if (times > 1) this.counts.sentTwice += 1
    const codes = await Promise.all(Array.from({ length: times }, () => patiently(send)))
    for (const code of codes) if (!ends.includes(code)) this.note(`${what} ended as ${code}`)
    if (!codes.includes('OK')) return codes[0] ?? ''
    this.done.set(what, (this.done.get(what) ?? 0) + 1)
    return 'OK'
  }

  /** The code of what somebody is to fetch; null when it waits no more. */
  async codeOf(id: string, openId: string): Promise<string | null> {
    const called = await this.cloud.call<{ code: string | null }>(
      'ledger',
      'getPickup',
      { id },
      openId,
    )
    return called.reply.ok ? called.reply.output.code : null
  }

  /** Lets the ten seconds be over in which a correction can be taken back; those that end by themselves are left alone. */
  async letDecisionsStand(): Promise<void> {
    const { database } = this.behind
    const claims = await database.all<{ _id: string; applyAt: number }>('claims', {
      state: 'deciding',
    })
    for (const { _id, applyAt } of claims) {
      if (applyAt > Date.now() + 2000) await database.update('claims', _id, { applyAt: 1 })
    }
  }

  note(odd: string): void {
    if (this.odd.length < MOST_NOTED) this.odd.push(odd)
  }

  chance(share: number): boolean {
    return this.random() < share
  }

  pick<T>(from: readonly T[]): T {
    const one = from[Math.floor(this.random() * from.length)]
    if (one === undefined) throw new RangeError('nothing to pick from')
    return one
  }

  /** Up to so many, each once; at least one where there is one. */
  pickSome<T>(from: readonly T[], most: number): T[] {
    const rest = [...from]
    const many = Math.min(rest.length, 1 + Math.floor(this.random() * most))
    return Array.from({ length: many }, () =>
      rest.splice(Math.floor(this.random() * rest.length), 1),
    ).flat()
  }

  private async run(errand: Errand): Promise<void> {
    this.counts.errands += 1
    try {
      await errand()
    } catch (error) {
      // Nobody heard how it ended: it is done again once the cloud is back.
      if (!this.isDead) throw error
      this.counts.cutOff += 1
      this.again.push(errand)
    }
  }

  private kill(): void {
    this.isDead = true
    this.counts.kills += 1
    this.cloud.process.kill('SIGKILL')
  }

  private async revive(): Promise<void> {
    this.current = await this.current.again(this.folder)
    this.isDead = false
    for (const errand of this.again.splice(0)) await this.run(errand)
  }

  private async drain(): Promise<void> {
    for (const domain of ['survey', 'activity', 'ledger', 'desk']) {
      await this.tick(domain)
      while (await this.isLeft(domain)) {
        await new Promise((go) => setTimeout(go, 200))
        await this.tick(domain)
      }
    }
  }

  /** Also those whose planting was cut off. */
  private async notVerified(): Promise<string[]> {
    const all = await this.behind.database.all<{ activityId: string; hours: string }>('attendances')
    return all.filter(({ hours }) => hours !== 'verified').map(({ activityId }) => activityId)
  }

  private async isLeft(domain: string): Promise<boolean> {
    const { database } = this.behind
    const left: Readonly<Record<string, () => Promise<unknown[]>>> = {
      survey: async () => [
        ...(await database.all('responses', { folded: false })),
        ...(await database.all<{ dueAt: number | null }>('survey_days')).filter(
          ({ dueAt }) => dueAt !== null,
        ),
      ],
      activity: async () => [
        ...(await database.all<{ countAt: number | null }>('attendances')).filter(
          ({ countAt }) => countAt !== null,
        ),
        // A job that failed is left alone for the rest of its lease: what it was at is not there yet.
        ...(await database.all<ActivityRecord>('activities')).filter(
          ({ closing }) => typeof closing?.postAt === 'number',
        ),
      ],
      ledger: async () => [
        ...(await database.all('ledger_entries', { block: null })),
        ...(await database.all('claims', { state: 'deciding' })),
      ],
      desk: () => database.all('facts', { folded: false }),
    }
    return ((await left[domain]?.()) ?? []).length > 0
  }
}

/** Sends again what is told that there are many, as a phone does. */
async function patiently(send: () => Promise<Called<unknown>>): Promise<string> {
  for (let tries = 0; tries < 30; tries += 1) {
    const code = codeOf(await send())
    if (code !== 'STORE.BUSY') return code
    await new Promise((go) => setTimeout(go, 100))
  }
  return 'STORE.BUSY'
}

/** Numbers from 0 to 1 that a seed makes again: xorshift of 32 bits. */
function randomOf(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
