import type { Access } from './access'
import type * as z from './zod'

/** One action: who may call it, what it takes, what it gives. */
export interface ActionContract<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly access: Access
  readonly input: Input
  readonly output: Output
}

export type Actions = Readonly<Record<string, ActionContract>>

/** A domain and its actions. */
export interface Contract<A extends Actions = Actions> {
  readonly domain: string
  readonly actions: A
}

/** What a caller sends: the input before defaults and transforms. */
export type InputOf<A extends ActionContract> = z.input<A['input']>
/** What an act receives: the input after parsing. */
export type ParsedOf<A extends ActionContract> = z.output<A['input']>
/** What an act returns, and a caller gets. */
export type OutputOf<A extends ActionContract> = z.output<A['output']>

/** Names a domain and its actions; the types of both sides are inferred from it. */
export function defineContract<const A extends Actions>(domain: string, actions: A): Contract<A> {
  return { domain, actions }
}

/** What a client sends to a function. `version` is the client's own; see `isOutdated`. */
export interface Request {
  readonly action: string
  readonly input: unknown
  readonly version?: string
}
