/** Reads and writes the local CloudBase's database directly through the real SDK, as an operator would. */
import tcb from '@cloudbase/node-sdk'

interface Documents {
  data: unknown[]
}
interface RawCollection {
  add(record: object): Promise<unknown>
  where(filter: object): { limit(most: number): { skip(n: number): { get(): Promise<Documents> } } }
  doc(id: string): { update(change: object): Promise<unknown>; remove(): Promise<unknown> }
}

export interface RawDatabase {
  insert(collection: string, records: readonly object[]): Promise<void>
  /** Every record that matches; all of them without a filter. */
  all<R = Record<string, unknown>>(collection: string, filter?: object): Promise<R[]>
  /** Objects are set whole, as an act sets them; `a.b` names one field inside. */
  update(collection: string, id: string, change: object): Promise<void>
}

/** Opens it at the address the local cloud printed; acts called in this process use it too. */
export function openDatabase(adminUrl: string): RawDatabase {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    SCF_NAMESPACE: 'local',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_ENV: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  })
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local' })
  const database = app.database() as unknown as {
    collection(name: string): RawCollection
    command: { exists(yes: boolean): unknown; set(value: unknown): unknown }
  }
  return {
    async insert(collection, records) {
      for (let start = 0; start < records.length; start += 100) {
        await Promise.all(
          records
            .slice(start, start + 100)
            .map((record) => database.collection(collection).add(record)),
        )
      }
    },
    async all<R>(collection: string, filter?: object) {
      const where = filter ?? { _id: database.command.exists(true) }
      const found: unknown[] = []
      for (;;) {
        const page = await database
          .collection(collection)
          .where(where)
          .limit(1000)
          .skip(found.length)
          .get()
        found.push(...page.data)
        if (page.data.length < 1000) return found as R[]
      }
    },
    async update(collection, id, change) {
      const whole = Object.entries(change).map(([field, value]: [string, unknown]) => [
        field,
        value && typeof value === 'object' ? database.command.set(value) : value,
      ])
      await database
        .collection(collection)
        .doc(id)
        .update(Object.fromEntries(whole) as object)
    },
  }
}
