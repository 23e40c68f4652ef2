/**
 * What must not compile when a contract is served. Each `@ts-expect-error` is proved by tsc.
 */
import { defineContract } from '@shared/kit/contract'
import * as z from '@shared/kit/zod'
import { serve, type Handlers } from './serve'

const contract = defineContract('example', {
  look: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 10, windowSeconds: 60 }] },
    input: z.object({ id: z.string(), closed: z.boolean().default(false) }),
    output: z.object({ count: z.int() }),
  },
  change: {
    access: { allow: ['stationManager'], within: 'station' },
    input: z.object({ stationId: z.string() }),
    output: z.object({ name: z.string() }),
  },
})
type Acts = Handlers<(typeof contract)['actions']>

const look: Acts['look'] = ({ id, closed }) => Promise.resolve({ count: closed ? 0 : id.length })
const change: Acts['change'] = ({ stationId }, context) => {
  context.authorize(stationId)
  return Promise.resolve({ name: context.account._id })
}

serve(contract, { look, change })

// @ts-expect-error -- an action without a handler
serve(contract, { look })
// @ts-expect-error -- a handler that no action asks for
serve(contract, { look, change, remove: look })
// @ts-expect-error -- the handlers of two actions exchanged
serve(contract, { look: change, change: look })

// @ts-expect-error -- an output of another type
export const wrongOutput: Acts['look'] = () => Promise.resolve({ count: 'many' })
// @ts-expect-error -- an output that misses a field
export const missingOutput: Acts['change'] = () => Promise.resolve({})
// @ts-expect-error -- an input field that the contract does not name
export const unknownField: Acts['look'] = ({ phone }) => Promise.resolve({ count: Number(phone) })
export const noAccount: Acts['look'] = (_input, context) =>
  // @ts-expect-error -- anyone may call it, so there is no account
  Promise.resolve({ count: Object.keys(context.account as object).length })
// @ts-expect-error -- an answer without waiting
export const notAPromise: Acts['look'] = () => ({ count: 1 })
