import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cron } from 'croner'
import { StartError } from '../errors'
import { log } from '../log'

/** One timer trigger of a function's `config.json`; `config` is a cron with seconds and year. */
export interface Trigger {
  readonly function: string
  readonly name: string
  readonly config: string
}

export type Fire = (trigger: Trigger, event: TimerEvent) => Promise<unknown>

/** The event a timer sends, as the cloud does. */
export interface TimerEvent {
  readonly Type: 'Timer'
  readonly TriggerName: string
  readonly Time: string
  readonly Message: string
}

/** @throws StartError naming the file that cannot be read. */
export function readTriggers(directory: string): Trigger[] {
  return readdirSync(directory).flatMap((name) => {
    const file = join(directory, name, 'config.json')
    if (!existsSync(file)) return []
    try {
      const { triggers = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
        triggers?: { name: string; type: string; config: string }[]
      }
      return triggers
        .filter(({ type }) => type === 'timer')
        .map(({ name: trigger, config }) => ({ function: name, name: trigger, config }))
    } catch (error) {
      throw new StartError(`${file} cannot be read: ${(error as Error).message}`)
    }
  })
}

/** Fires triggers by their cron in UTC+8, or all of them every so many milliseconds. */
export class Timers {
  private readonly stops: (() => void)[] = []
  private readonly running = new Map<Trigger, Promise<unknown>>()

  /** @throws StartError when a cron is not understood. */
  constructor(
    private readonly triggers: readonly Trigger[],
    private readonly fire: Fire,
    everyMs?: number,
  ) {
    for (const trigger of triggers) this.stops.push(this.schedule(trigger, everyMs))
  }

  /** Fires a function's timers now and waits for them. @returns how many there are. */
  async fireNow(functionName: string): Promise<number> {
    const triggers = this.triggers.filter((trigger) => trigger.function === functionName)
    for (const trigger of triggers) {
      // A timer never overlaps itself: one that runs already saw an older state.
      for (let before = this.running.get(trigger); before; before = this.running.get(trigger)) {
        await Promise.allSettled([before])
      }
      await this.run(trigger)
    }
    return triggers.length
  }

  /** No timer fires after this; resolves when those that run are done. */
  async stop(): Promise<void> {
    for (const stop of this.stops.splice(0)) stop()
    await Promise.allSettled(this.running.values())
  }

  private schedule(trigger: Trigger, everyMs: number | undefined): () => void {
    const tick = () => {
      if (this.running.has(trigger)) return
      this.run(trigger).catch((error: unknown) => {
        log(trigger.function, `timer ${trigger.name} failed: ${String(error)}`)
      })
    }
    if (everyMs !== undefined) {
      const interval = setInterval(tick, everyMs)
      return () => clearInterval(interval)
    }
    try {
      const cron = new Cron(trigger.config, { timezone: 'Asia/Shanghai', mode: '7-part' }, tick)
      return () => cron.stop()
    } catch (error) {
      const cause = (error as Error).message
      throw new StartError(`The timer ${trigger.name} of ${trigger.function}: ${cause}`)
    }
  }

  private async run(trigger: Trigger): Promise<void> {
    const Time = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
    const event = { Type: 'Timer', TriggerName: trigger.name, Time, Message: '' } as const
    const firing = this.fire(trigger, event)
    this.running.set(trigger, firing)
    try {
      await firing
    } finally {
      this.running.delete(trigger)
    }
  }
}
