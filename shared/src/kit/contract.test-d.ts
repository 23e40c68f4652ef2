/**
 * What must not compile. Each `@ts-expect-error` is proved by tsc: where the error is missing, tsc fails.
 */
import type { Access } from './access'
import { defineContract, type InputOf, type OutputOf, type ParsedOf } from './contract'
import * as z from './zod'

const input = z.object({ id: z.string(), closed: z.boolean().default(false) })
const output = z.object({ count: z.int() })
const limits = [{ per: 'caller', max: 10, windowSeconds: 60 }] as const

export const contract = defineContract('example', {
  count: { access: { allow: 'anyone', limits }, input, output },
  change: { access: { allow: ['stationManager'], within: 'station' }, input, output },
})

type Count = (typeof contract)['actions']['count']

/** A caller may leave out what has a default; an act always gets it. */
export const sent: InputOf<Count> = { id: 'a' }
export const parsed: ParsedOf<Count> = { id: 'a', closed: true }
export const answered: OutputOf<Count> = { count: 1 }

// @ts-expect-error -- what an act gets is complete
export const incomplete: ParsedOf<Count> = { id: 'a' }
// @ts-expect-error -- an input of another type
export const wrongInput: InputOf<Count> = { id: 1 }
// @ts-expect-error -- an input without what it needs
export const missingInput: InputOf<Count> = {}
// @ts-expect-error -- an input with more than the contract names
export const wideInput: InputOf<Count> = { id: 'a', secret: 'b' }
// @ts-expect-error -- an output of another type
export const wrongOutput: OutputOf<Count> = { count: '1' }

defineContract('example', {
  // @ts-expect-error -- an action without a policy
  open: { input, output },
})
defineContract('example', {
  // @ts-expect-error -- an unknown role
  open: { access: { allow: ['mayor'], within: 'station' }, input, output },
})
defineContract('example', {
  // @ts-expect-error -- no role at all
  open: { access: { allow: [], within: 'self' }, input, output },
})
defineContract('example', {
  // @ts-expect-error -- a role without a scope
  open: { access: { allow: ['volunteer'] }, input, output },
})
defineContract('example', {
  // @ts-expect-error -- open to anyone, without limits
  open: { access: { allow: 'anyone' }, input, output },
})
defineContract('example', {
  // @ts-expect-error -- open to anyone, with an empty list of limits
  open: { access: { allow: 'anyone', limits: [] }, input, output },
})
defineContract('example', {
  // @ts-expect-error -- a limit that misses its window
  open: { access: { allow: 'anyone', limits: [{ per: 'caller', max: 1 }] }, input, output },
})
defineContract('example', {
  // @ts-expect-error -- an action that says nothing of its output
  open: { access: { allow: 'member' }, input },
})

// @ts-expect-error -- a policy nobody knows
export const everyone: Access = { allow: 'everyone' }
