/** A function that only inserts: what a submit is held against. Built beside the others by the benchmark alone. */
import tcb from '@cloudbase/node-sdk'

const database = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()

export async function main({ record }: { readonly record: object }): Promise<object> {
  await database.collection('bench_raw').add(record)
  return { ok: true, output: null }
}
