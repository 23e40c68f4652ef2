import * as fc from 'fast-check'
import { Engine } from './engine'
import { memoryLog } from './log'
import { compileQuery } from './query'
import { compileUpdate } from './update'
import type { Document } from './values'

/**
 * Random operations of three clients on three documents against a plain model: the committed state is
 * a Map, an open transaction is a copy of it with the set of documents it wrote.
 */
type Operation =
  | { readonly kind: 'begin' | 'commit' | 'abort'; readonly client: number }
  | {
      readonly kind: 'put' | 'add' | 'remove' | 'read'
      readonly client: number
      readonly id: string
    }

interface ModelTransaction {
  readonly id: string
  readonly view: Map<string, number>
  readonly written: Set<string>
  readonly begun: ReadonlyMap<string, number>
}

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('begin', 'commit', 'abort'), client: fc.nat(2) }),
  fc.record({
    kind: fc.constantFrom('put', 'add', 'remove', 'read'),
    client: fc.nat(2),
    id: fc.constantFrom('a', 'b', 'c'),
  }),
)

class Model {
  readonly committed = new Map<string, number>()
  /** How often each document was committed: a snapshot remembers it to know what changed. */
  readonly versions = new Map<string, number>()
  readonly open = new Map<number, ModelTransaction>()

  /** The first operation inside takes the snapshot. */
  begin(client: number, id: string): void {
    const view = new Map(this.committed)
    this.open.set(client, { id, view, written: new Set(), begun: new Map(this.versions) })
  }

  /** Why a write of this client cannot go ahead: another transaction holds it, or it changed. */
  blocks(client: number, id: string): 'held' | 'changed' | undefined {
    for (const [other, { written }] of this.open) {
      if (other !== client && written.has(id)) return 'held'
    }
    const own = this.open.get(client)
    const changed = own && this.versions.get(id) !== own.begun.get(id)
    return changed ? 'changed' : undefined
  }

  write(client: number, id: string, value: number | undefined): void {
    const own = this.open.get(client)
    own?.written.add(id)
    if (own) set(own.view, id, value)
    else this.commitOne(id, value)
  }

  commit(client: number): void {
    const own = this.open.get(client)
    for (const id of own?.written ?? []) this.commitOne(id, own?.view.get(id))
    this.open.delete(client)
  }

  private commitOne(id: string, value: number | undefined): void {
    set(this.committed, id, value)
    this.versions.set(id, (this.versions.get(id) ?? 0) + 1)
  }
}

function set(map: Map<string, number>, id: string, value: number | undefined): void {
  if (value === undefined) map.delete(id)
  else map.set(id, value)
}

const byId = (id: string) => ({ query: compileQuery({ _id: id }) })
const everything = { query: compileQuery({}) }

function stateOf(documents: readonly Document[]): Map<string, number> {
  return new Map(documents.map(({ _id, n }) => [String(_id), Number(n)]))
}

class Run {
  private readonly engine = new Engine(memoryLog)
  private readonly model = new Model()
  private step = 0

  async all(operations: readonly Operation[]): Promise<void> {
    for (const one of operations) {
      this.step++
      await this.one(one)
      expect(stateOf(this.engine.find('things', everything))).toEqual(this.model.committed)
    }
    await this.engine.close()
  }

  private async one(operation: Operation): Promise<void> {
    const { client } = operation
    const own = this.model.open.get(client)
    if (operation.kind === 'begin') {
      if (own) return
      const id = this.engine.begin()
      this.engine.find('things', everything, id)
      this.model.begin(client, id)
    } else if (operation.kind === 'commit' && own) {
      await this.engine.commit(own.id)
      this.model.commit(client)
    } else if (operation.kind === 'abort' && own) {
      this.engine.abort(own.id)
      this.model.open.delete(client)
    } else if (operation.kind === 'read' && 'id' in operation) {
      const view = own?.view ?? this.model.committed
      const found = this.engine.find('things', byId(operation.id), own?.id)
      expect(found[0]?.n).toBe(view.get(operation.id))
    } else if ('id' in operation && operation.kind !== 'read') {
      await this.write(operation.kind, client, operation.id, own)
    }
  }

  private async write(
    kind: 'put' | 'add' | 'remove',
    client: number,
    id: string,
    own: ModelTransaction | undefined,
  ): Promise<void> {
    const before = (own?.view ?? this.model.committed).get(id)
    // Without a document nothing is written, so that nothing can stand in the way.
    const writes = kind === 'add' || before !== undefined
    const blocked = writes ? this.model.blocks(client, id) : undefined
    // A plain write would wait for the transaction of another client.
    if (blocked === 'held' && !own) return
    const expected = blocked ? 'DATABASE_TRANSACTION_CONFLICT' : undefined
    const duplicate = kind === 'add' && before !== undefined ? 'DATABASE_REQUEST_FAILED' : undefined
    const code = await this.attempt(kind, id, own?.id)
    expect(code).toBe(expected ?? duplicate)
    if (code !== undefined) this.model.open.delete(client)
    else if (writes) this.model.write(client, id, kind === 'remove' ? undefined : this.step)
  }

  private async attempt(kind: string, id: string, transactionId?: string): Promise<unknown> {
    try {
      if (kind === 'add') {
        await this.engine.insert('things', [{ _id: id, n: this.step }], transactionId)
      } else {
        const update = compileUpdate({ $set: { n: this.step } })
        const next = kind === 'remove' ? () => undefined : update
        await this.engine.change('things', byId(id), next, { transactionId })
      }
      return undefined
    } catch (error) {
      return (error as { code: unknown }).code
    }
  }
}

test('random operations of three clients do what a serial model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 60 }), (operations) =>
      new Run().all(operations),
    ),
    { numRuns: 200 },
  )
})

test('what is handed out cannot be changed', async () => {
  const engine = new Engine(memoryLog)
  await engine.insert('things', [{ _id: 'a', deep: { list: [1] } }])
  const [document] = engine.find('things', everything) as { deep: { list: number[] } }[]
  expect(() => document?.deep.list.push(2)).toThrow(TypeError)
})
