import { refused, unsupported } from '../errors'
import { compileQuery } from './query'
import { sortDocuments } from './sorting'
import { encode, hasField, isPlainObject, type Document } from './values'

type Change = (current: unknown) => unknown

/** Says that a field is to be removed. */
const REMOVED = Symbol('removed')

/**
 * Reads an update and returns it as a function from the old document to the new one. The old
 * document is not touched; when nothing changes it is returned itself.
 * @throws DATABASE_REQUEST_FAILED for an update the database would refuse, LOCAL_UNSUPPORTED for an
 *   operator or form that is not in the table below.
 */
export function compileUpdate(source: Record<string, unknown>): (document: Document) => Document {
  const edits: { path: string[]; change: Change }[] = []
  const renames: [from: string[], to: string[]][] = []
  const paths: string[] = []
  for (const [operator, fields] of Object.entries(source)) {
    if (!operator.startsWith('$')) throw refused('An update holds operators only.')
    if (!isPlainObject(fields)) throw refused(`${operator} needs fields.`)
    for (const [path, operand] of Object.entries(fields)) {
      paths.push(path)
      if (operator === '$rename') {
        if (typeof operand !== 'string') throw refused('$rename needs the name of a field.')
        paths.push(operand)
        renames.push([pathParts(path), pathParts(operand)])
      } else {
        edits.push({ path: pathParts(path), change: changeOf(operator, operand, path) })
      }
    }
  }
  if (paths.length === 0) throw refused('An update needs at least one field.')
  refuseOverlap(paths)
  return (document) => {
    let next: unknown = document
    for (const { path, change } of edits) next = edit(next, path, 0, change)
    for (const [from, to] of renames) next = rename(next, from, to)
    return next === document || encode(next) === encode(document) ? document : (next as Document)
  }
}

function pathParts(path: string): string[] {
  const parts = path.split('.')
  if (parts.some((part) => part.startsWith('$'))) throw unsupported(`The positional path ${path}`)
  if (parts.some((part) => part === '')) throw refused(`The path "${path}" has an empty part.`)
  if (parts[0] === '_id') throw refused('The field _id cannot be changed.')
  return parts
}

/** Two edits of one field, or of a field and its part, have no order and are refused. */
function refuseOverlap(paths: readonly string[]): void {
  const sorted = [...paths].map((path) => `${path}.`).sort()
  for (const [at, path] of sorted.entries()) {
    if (sorted[at + 1]?.startsWith(path)) {
      throw refused(`Updating the path '${path.slice(0, -1)}' would create a conflict.`)
    }
  }
}

function edit(node: unknown, path: readonly string[], depth: number, change: Change): unknown {
  const part = path[depth]
  if (part === undefined) return change(node)
  const inner = (value: unknown) => edit(value, path, depth + 1, change)
  if (Array.isArray(node)) {
    if (!/^\d+$/.test(part)) throw refused(`Cannot create field '${part}' in an array.`)
    const at = Number(part)
    const value = inner(node[at])
    if (value === REMOVED && at >= node.length) return node
    const items: unknown[] = [...(node as unknown[])]
    while (items.length < at) items.push(null)
    items[at] = value === REMOVED ? null : value
    return items
  }
  if (node !== undefined && !isPlainObject(node)) {
    if (change(undefined) === REMOVED) return node
    throw refused(`Cannot create field '${part}' in a value that is no object.`)
  }
  const known = node !== undefined && hasField(node, part)
  const value = inner(known ? node[part] : undefined)
  if (value !== REMOVED) return { ...node, [part]: value }
  if (!known) return node ?? REMOVED
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== part))
}

function rename(node: unknown, from: readonly string[], to: readonly string[]): unknown {
  let moved: unknown = REMOVED
  const without = edit(node, from, 0, (current) => {
    if (current !== undefined) moved = current
    return REMOVED
  })
  return moved === REMOVED ? node : edit(without, to, 0, () => moved)
}

function changeOf(operator: string, operand: unknown, path: string): Change {
  switch (operator) {
    case '$set':
      return () => operand
    case '$unset':
      return () => REMOVED
    case '$inc':
      return arithmetic(operator, operand, path, 0, (a, b) => a + b)
    case '$mul':
      return arithmetic(operator, operand, path, 0, (a, b) => a * b)
    case '$min':
      return (current) =>
        current === undefined || encode(operand) < encode(current) ? operand : current
    case '$max':
      return (current) =>
        current === undefined || encode(operand) > encode(current) ? operand : current
    case '$push':
      return push(operand, path)
    case '$addToSet':
      return addToSet(operand, path)
    case '$pop':
      if (operand !== 1 && operand !== -1) throw refused('$pop needs 1 or -1.')
      return onArray(operator, path, (items) =>
        operand === 1 ? items.slice(0, -1) : items.slice(1),
      )
    case '$pull':
      return onArray(operator, path, (items) => items.filter(not(pullTest(operand))))
    case '$pullAll': {
      const unwanted = new Set(listOf(operator, operand).map(encode))
      return onArray(operator, path, (items) => items.filter((item) => !unwanted.has(encode(item))))
    }
    default:
      throw unsupported(`The update operator ${operator}`)
  }
}

function arithmetic(
  operator: string,
  operand: unknown,
  path: string,
  start: number,
  compute: (current: number, operand: number) => number,
): Change {
  if (typeof operand !== 'number') throw refused(`${operator} of '${path}' needs a number.`)
  return (current) => {
    if (current === undefined) return compute(start, operand)
    if (typeof current !== 'number') throw refused(`${operator} of '${path}', which is no number.`)
    return compute(current, operand)
  }
}

/** A change of an existing array; a missing field stays missing. */
function onArray(operator: string, path: string, change: (items: unknown[]) => unknown[]): Change {
  return (current) => {
    if (current === undefined) return REMOVED
    if (!Array.isArray(current)) throw refused(`${operator} of '${path}', which is no array.`)
    return change(current)
  }
}

function push(operand: unknown, path: string): Change {
  const { each, position, slice, sort } = pushModifiers(operand)
  return (current = []) => {
    if (!Array.isArray(current)) throw refused(`$push to '${path}', which is no array.`)
    let items: unknown[] = [...(current as unknown[])]
    items.splice(position ?? items.length, 0, ...each)
    if (sort !== undefined) items = sortItems(items, sort)
    if (slice === undefined) return items
    return slice < 0 ? items.slice(slice) : items.slice(0, slice)
  }
}

function pushModifiers(operand: unknown): {
  each: unknown[]
  position?: number
  slice?: number
  sort?: unknown
} {
  if (!isPlainObject(operand) || !('$each' in operand)) return { each: [operand] }
  const { $each, $position: position, $slice: slice, $sort: sort, ...unknown } = operand
  const [name] = Object.keys(unknown)
  if (name !== undefined) throw unsupported(`The modifier ${name} of $push`)
  for (const number of [position, slice]) {
    if (number !== undefined && !Number.isInteger(number)) {
      throw refused('$position and $slice need whole numbers.')
    }
  }
  return {
    each: listOf('$each', $each),
    position: position as number | undefined,
    slice: slice as number | undefined,
    sort,
  }
}

function sortItems(items: unknown[], sort: unknown): unknown[] {
  const order = isPlainObject(sort)
    ? Object.entries(sort).map(([path, direction]) => [`value.${path}`, direction] as const)
    : [['value', sort] as const]
  const parsed = order.map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw refused('$sort needs 1 or -1.')
    return [path, direction] as const
  })
  return sortDocuments(
    items.map((value) => ({ value })),
    parsed,
  ).map(({ value }) => value)
}

function addToSet(operand: unknown, path: string): Change {
  const each =
    isPlainObject(operand) && '$each' in operand ? listOf('$each', operand.$each) : [operand]
  return (current = []) => {
    if (!Array.isArray(current)) throw refused(`$addToSet to '${path}', which is no array.`)
    const known = new Set(current.map(encode))
    const items: unknown[] = [...(current as unknown[])]
    for (const item of each) {
      const text = encode(item)
      if (!known.has(text)) items.push(item)
      known.add(text)
    }
    return items
  }
}

/** `$pull` takes a value, a condition on the item, or a query over the item's fields. */
function pullTest(operand: unknown): (item: unknown) => boolean {
  if (!isPlainObject(operand)) {
    const wanted = encode(operand)
    return (item) => encode(item) === wanted
  }
  if (Object.keys(operand).some((name) => name.startsWith('$'))) {
    const condition = compileQuery({ item: operand })
    return (item) => condition.matches({ item })
  }
  const query = compileQuery(operand)
  return (item) => isPlainObject(item) && query.matches(item)
}

function not(test: (item: unknown) => boolean): (item: unknown) => boolean {
  return (item) => !test(item)
}

function listOf(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw refused(`${operator} needs an array.`)
  return operand
}
