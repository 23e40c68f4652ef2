type Act = (...given: unknown[]) => unknown

/** A timer as short as this, milliseconds, is the app still drawing what was just done. */
const SOON = 20

/** The timers of one app: they end with it, and tell whether it is still at something. */
export class Timers {
  private readonly running = new Set<number>()
  private readonly soon = new Set<number>()

  /** `guard` runs what the app wants done, and keeps what that throws. */
  constructor(private readonly guard: (act: () => unknown) => unknown) {}

  /** Whether the app is still at what was just done, such as drawing a tap's effect. */
  get isBusy(): boolean {
    return this.soon.size > 0
  }

  /** What the app's scripts find. */
  globals(): Record<string, unknown> {
    return {
      ...{ setTimeout: this.start, clearTimeout: this.stop },
      ...{ setInterval: this.repeat, clearInterval: this.stop },
    }
  }

  readonly start = (act: Act, after = 0, ...given: unknown[]): number => {
    const timer = window.setTimeout(() => {
      this.stop(timer)
      this.guard(() => act(...given))
    }, after)
    this.running.add(timer)
    if (after <= SOON) this.soon.add(timer)
    return timer
  }

  /** The app is killed: nothing of it runs on. */
  end(): void {
    this.running.forEach(this.stop)
  }

  private readonly repeat = (act: Act, every?: number, ...given: unknown[]): number => {
    const timer = window.setInterval(() => this.guard(() => act(...given)), every)
    this.running.add(timer)
    return timer
  }

  private readonly stop = (timer: number): void => {
    window.clearTimeout(timer)
    this.running.delete(timer)
    this.soon.delete(timer)
  }
}
