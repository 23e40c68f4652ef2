import { setTimeout as pause } from 'node:timers/promises'
import { CloudError, conflict } from '../errors'
import type { Action, AdminRequest } from './database-actions'

/** What goes wrong on purpose; shares from 0 (never) to 1 (always). */
export interface FaultPlan {
  /** Of database calls: refused because there are too many. */
  readonly throttle: number
  /** Of commits: lost against another transaction. */
  readonly conflicts: number
  /** Every database call takes up to so many milliseconds more. */
  readonly latencyMs: number
}

export const NO_FAULTS: FaultPlan = { throttle: 0, conflicts: 0, latencyMs: 0 }

/** The plan in a request's body; what is left out does not go wrong. Undefined when it is no plan. */
export function readFaultPlan(body: Readonly<Record<string, unknown>>): FaultPlan | undefined {
  const plan = { ...NO_FAULTS, ...body }
  const isKnown = Object.keys(plan).every((name) => name in NO_FAULTS)
  const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1
  const { latencyMs } = plan
  const isLatency = typeof latencyMs === 'number' && latencyMs >= 0 && latencyMs <= 60_000
  return isKnown && isShare(plan.throttle) && isShare(plan.conflicts) && isLatency
    ? plan
    : undefined
}

/** Lets database calls go wrong as the plan says, which can change at any time. */
export class Faults {
  plan = NO_FAULTS

  /** The same actions, which now and then are late, refused or in conflict. */
  around(actions: Readonly<Record<string, Action>>): Record<string, Action> {
    return Object.fromEntries(
      Object.entries(actions).map(([name, action]) => [
        name,
        (request: AdminRequest) => this.run(name, action, request, actions),
      ]),
    )
  }

  private async run(
    name: string,
    action: Action,
    request: AdminRequest,
    actions: Readonly<Record<string, Action>>,
  ): Promise<object> {
    const { throttle, conflicts, latencyMs } = this.plan
    if (latencyMs > 0) await pause(Math.random() * latencyMs)
    if (Math.random() < throttle) {
      throw new CloudError('EXCEED_RATELIMIT', 'The request frequency exceeds the limit.')
    }
    if (name === 'database.commitTransaction' && Math.random() < conflicts) {
      await actions['database.abortTransaction']?.(request)
      throw conflict()
    }
    return action(request)
  }
}
