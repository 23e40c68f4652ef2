import { BSONRegExp } from 'bson'
import { AFTER, encodeField, type Index } from './indexes'
import type { Conjunct, Query } from './query'
import type { KeyRange } from './sorted-keys'
import { descending, encode, TYPE } from './values'

export type Sort = readonly (readonly [path: string, order: 1 | -1])[]

/** How the documents that may match a query are found. */
export type Plan =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | ({ readonly kind: 'index'; readonly index: Index } & IndexWalk)
  | { readonly kind: 'scan' }

interface IndexWalk {
  readonly ranges: readonly KeyRange[]
  readonly backwards: boolean
  /** The walk gives the documents in the order asked for. */
  readonly sorted: boolean
  /** The ranges hold the matches and nothing else, one key a document. */
  readonly exact: boolean
}

/** More ranges than this and a scan is as good. */
const MOST_RANGES = 1000

/** Chooses: by id, then the index that narrows most, then one that at least gives the order. */
export function planQuery(query: Query, sort: Sort, indexes: readonly Index[]): Plan {
  const ids = idsOf(query.conjuncts)
  if (ids) return { kind: 'ids', ids }
  let best: { plan: Plan; score: number } = { plan: { kind: 'scan' }, score: 0 }
  for (const index of indexes) {
    const candidate = planIndex(query, sort, index)
    if (candidate.score > best.score) best = candidate
  }
  return best.plan
}

function idsOf(conjuncts: readonly Conjunct[]): string[] | undefined {
  const byId = conjuncts.find(
    ({ path, operator }) => path === '_id' && (operator === '$eq' || operator === '$in'),
  )
  return byId && pointsOf(byId)?.map((point) => encode(point))
}

/** The values an equality or `$in` names; undefined when an index cannot look them up one by one. */
function pointsOf({ operator, operand }: Conjunct): unknown[] | undefined {
  if (operator === '$eq') return [operand]
  if (operator !== '$in' || !Array.isArray(operand)) return undefined
  if (operand.some((item) => item instanceof BSONRegExp)) return undefined
  return [...new Map(operand.map((item: unknown) => [encode(item), item])).values()]
}

function planIndex(query: Query, sort: Sort, index: Index): { plan: Plan; score: number } {
  const used = new Set<Conjunct>()
  const fixed = new Set<string>()
  let prefixes = ['']
  let ranges: KeyRange[] | undefined
  let score = 0
  for (const { field, order } of index.definition.fields) {
    const here = query.conjuncts.filter(({ path }) => path === field)
    const point = here.find((conjunct) => pointsOf(conjunct))
    const points = point && pointsOf(point)
    if (point && points && prefixes.length * points.length <= MOST_RANGES) {
      prefixes = prefixes.flatMap((prefix) =>
        points.map((value) => prefix + encodeField(value, order)),
      )
      used.add(point)
      if (points.length === 1) fixed.add(field)
      score += points.length === 1 ? 4 : 3
      continue
    }
    const bounds = boundsOf(here, index.multikey)
    if (bounds.used.length > 0) {
      const part = order === 1 ? bounds.ascending : mirrored(bounds.ascending)
      ranges = prefixes.map((prefix) => ({ from: prefix + part.from, to: prefix + part.to }))
      bounds.used.forEach((conjunct) => used.add(conjunct))
      score += 2
    }
    break
  }
  ranges ??= prefixes.map((prefix) => ({ from: prefix, to: prefix + AFTER }))
  const direction =
    ranges.length === 1 && !index.multikey ? directionOf(sort, index, fixed) : undefined
  if (direction !== undefined && sort.length > 0) score += 1
  const exact = query.conjunctsOnly && used.size === query.conjuncts.length && !index.multikey
  return {
    plan: {
      kind: 'index',
      index,
      ranges,
      backwards: direction === -1,
      sorted: direction !== undefined,
      exact,
    },
    score,
  }
}

interface Bounds {
  readonly ascending: KeyRange
  readonly used: readonly Conjunct[]
}

/**
 * The range of one field, within the type of its bounds. Over arrays two bounds may be met by two
 * elements, so only one of them narrows the walk.
 */
function boundsOf(conjuncts: readonly Conjunct[], multikey: boolean): Bounds {
  const comparisons = conjuncts.filter(({ operator }) => /^\$[gl]te?$/.test(operator))
  const used: Conjunct[] = []
  let type: string | undefined
  let from = ''
  let to = ''
  for (const conjunct of multikey ? comparisons.slice(0, 1) : comparisons) {
    const text = encode(conjunct.operand)
    type ??= text.charAt(0)
    if (text.charAt(0) !== type) continue
    used.push(conjunct)
    const after = conjunct.operator === '$gt' || conjunct.operator === '$lte'
    const cut = after ? text + AFTER : text
    if (conjunct.operator.startsWith('$g')) from = cut > from ? cut : from
    else to = to === '' || cut < to ? cut : to
  }
  const nextType = String.fromCharCode((type ?? TYPE.null).charCodeAt(0) + 1)
  return { ascending: { from: from || (type ?? ''), to: to || nextType }, used }
}

/** The same range in a descending field: what was above is below. */
function mirrored({ from, to }: KeyRange): KeyRange {
  return { from: mirroredCut(to), to: mirroredCut(from) }
}

function mirroredCut(cut: string): string {
  const after = cut.endsWith(AFTER)
  const text = after ? cut.slice(0, -1) : cut
  // A lone type is a border between types: its mirror stands after the mirror of the type below.
  if (text.length === 1 && !after) return String.fromCharCode(0xffff - text.charCodeAt(0) + 1)
  const mirror = descending(text)
  return after ? mirror : mirror + AFTER
}

/** 1 when the index gives this order, -1 when it does backwards, undefined when it does not. */
function directionOf(sort: Sort, index: Index, fixed: ReadonlySet<string>): 1 | -1 | undefined {
  let direction: 1 | -1 | undefined
  const order = sort.filter(([path]) => !fixed.has(path))
  const fields = index.definition.fields.filter(({ field }) => !fixed.has(field))
  for (const [at, [path, wanted]] of order.entries()) {
    const field = fields[at]
    if (field?.field !== path) return undefined
    const here = field.order === wanted ? 1 : -1
    if (direction !== undefined && direction !== here) return undefined
    direction = here
  }
  return direction ?? 1
}
