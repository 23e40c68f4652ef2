/** What every action takes, gives and allows, as plain JSON; and what a change to it breaks for clients already out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Access } from '@shared/kit/access'
import type { Contract } from '@shared/kit/contract'
import * as z from '@shared/kit/zod'
import { inputBreaks, outputBreaks, type Schema } from './contract-breaks'

const root = resolve(__dirname, '..')
const file = join(root, 'shared/contract.snapshot.json')

interface ActionSnapshot {
  readonly access: Access
  readonly input: Schema
  readonly output: Schema
}
/** By `domain.action`. */
export type Snapshot = Readonly<Record<string, ActionSnapshot>>

/** Every contract of shared/, in the order of the domains. */
export async function readContracts(): Promise<Contract[]> {
  const source = join(root, 'shared/src')
  const domains = readdirSync(source).sort()
  const files = domains
    .map((domain) => join(source, domain, 'contract.ts'))
    .filter((path) => existsSync(path))
  const modules = await Promise.all(
    files.map((path) => import(path) as Promise<Readonly<Record<string, unknown>>>),
  )
  return modules.flatMap((module) => Object.values(module).filter(isContract))
}

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'domain' in value && 'actions' in value
}

/** What the contracts promise today. */
export function snapshotOf(contracts: readonly Contract[]): Snapshot {
  const actions = contracts.flatMap(({ domain, actions }) =>
    Object.entries(actions).map(([name, { access, input, output }]) => {
      const promise = {
        access,
        input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema,
        output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }) as Schema,
      }
      return [`${domain}.${name}`, promise] as const
    }),
  )
  // Through JSON, so that it equals what is read back from the file.
  return JSON.parse(JSON.stringify(Object.fromEntries(actions))) as Snapshot
}

/** What was last accepted; nothing before the first time. */
export function acceptedSnapshot(): Snapshot {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Snapshot) : {}
}

/** Where the accepted snapshot is kept. */
export const snapshotFile = file

/** One plain sentence for each thing that a client already out would stumble over. */
export function breaksBetween(before: Snapshot, after: Snapshot): string[] {
  return Object.entries(before).flatMap(([name, old]) => {
    const now = after[name]
    if (!now) return [`${name} is gone: clients that are out still call it`]
    return [
      ...accessBreaks(name, old.access, now.access),
      ...inputBreaks(name, old.input, now.input),
      ...outputBreaks(name, old.output, now.output),
    ]
  })
}

/** Limits may be tuned; who may call, and where, stays, or one's own records open up to every member. */
function accessBreaks(name: string, before: Access, after: Access): string[] {
  if (after.allow === 'member' && 'within' in before && before.within === 'self') return []
  const who = (access: Access) =>
    JSON.stringify([access.allow, 'within' in access ? access.within : undefined])
  return who(before) === who(after)
    ? []
    : [`${name} lets other people call it than before: ${who(before)} became ${who(after)}`]
}
