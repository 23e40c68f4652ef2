/** Pages of a list, newest first, by a cursor: whatever comes in while somebody reads moves nothing. */
import { below, find, type Collection, type FindOptions, type Stored, type Where } from './store'

/** Where a page begins: behind the record with this moment and id. */
export interface Cursor {
  readonly at: number
  readonly id: string
}

/** A page of records, and whether there are more. */
export interface Page<R> {
  readonly records: R[]
  readonly more: boolean
}

/**
 * The records that match before a cursor, newest first by the moment in `field`, then by id; one wave.
 * Those of the cursor's own millisecond are asked apart: each is an index's range.
 */
export async function findPage<R extends Stored>(
  from: Collection<R>,
  where: Where<R>,
  { field, before, size }: { field: keyof R & string; before?: Cursor | undefined; size: number },
): Promise<Page<R>> {
  const newestFirst: FindOptions<R> = {
    order: [
      [field, 'desc'],
      ['_id', 'desc'],
    ],
    limit: size + 1,
  }
  const ranges = before
    ? [
        { ...where, [field]: before.at, _id: below(before.id) },
        { ...where, [field]: below(before.at) },
      ]
    : [where]
  const found = (await Promise.all(ranges.map((range) => find(from, range, newestFirst)))).flat()
  return { records: found.slice(0, size), more: found.length > size }
}
