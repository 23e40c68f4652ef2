import type { ActionContract, Actions, Contract, InputOf, OutputOf } from '@shared/kit/contract'
import type { CallerKind, Relation } from './reach'
import type { Place, Someone, Stage } from './stage'

/** What a call is prepared in. */
export interface Scene {
  readonly stage: Stage
  readonly relation: Relation
  readonly kind: CallerKind
  readonly caller: Someone
  /** Whose record it is: the caller's own, or somebody else's. */
  readonly owner: Someone
  /** Where the record lies: where the caller's role is held, or not when it is foreign. */
  readonly place: Place
  /** Another place. */
  readonly elsewhere: Place
}

/** How an action is tried out. */
export interface Probe<A extends ActionContract> {
  /** Whose records it can be asked for at all. */
  readonly of: readonly Relation[]
  /** Plants what the call needs and gives a valid input for it. */
  prepare(scene: Scene): InputOf<A> | Promise<InputOf<A>>
  /** What it answers, within reach of one's own, for others' records; `OK` for passing them over. ACCESS.SCOPE otherwise. */
  readonly others?: string
  /** The answer where the matrix allows the call and the rules of the domain do not. */
  instead?(kind: CallerKind, relation: Relation): string | undefined
  /** Whether something was done, for an action that answers OK all the same. */
  isDone?(output: OutputOf<A>): boolean
  /** Callers of their own cells get a file at their station first. */
  readonly filed?: boolean
}

/** For deciding: nobody decides about themselves. ROL-11. */
export function notOwn(_kind: CallerKind, relation: Relation): string | undefined {
  return relation === 'own' ? 'VOLUNTEER.OWN_CASE' : undefined
}

/** One for every action of a contract. */
export type Probes<A extends Actions> = { readonly [Name in keyof A]: Probe<A[Name]> }

/** A contract with how it is tried out, and what must stand before. */
export interface Walkable {
  readonly contract: Contract
  readonly probes: Readonly<Record<string, Probe<ActionContract>>>
}

export function walkable<A extends Actions>(contract: Contract<A>, probes: Probes<A>): Walkable {
  return { contract, probes }
}

export const OWN = ['own'] as const
export const PLACES = ['place', 'foreign'] as const
export const PEOPLE = ['own', 'place', 'foreign'] as const
