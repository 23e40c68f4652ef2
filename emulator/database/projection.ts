import { Query } from 'mingo'
import { refused, unsupported } from '../errors'
import { copy, isPlainObject, type Document } from './values'

/** @throws LOCAL_UNSUPPORTED for anything but 0, 1, `$slice` and `$elemMatch`. */
export function project(
  documents: readonly Document[],
  projection: Record<string, unknown>,
): Document[] {
  const kinds = new Set<unknown>()
  for (const [path, value] of Object.entries(projection)) {
    if (value === 0 || value === 1) {
      if (path !== '_id') kinds.add(value)
      continue
    }
    const [operator] = isPlainObject(value) ? Object.keys(value) : []
    if (operator !== '$slice' && operator !== '$elemMatch') {
      throw unsupported(`The projection of ${path}`)
    }
  }
  if (kinds.size > 1) throw refused('A projection either takes fields or leaves them out.')
  return new Query({}).find<Document>(documents.map(copy), projection).all()
}
