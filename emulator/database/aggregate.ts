import { Aggregator } from 'mingo'
import { refused, unsupported } from '../errors'
import type { Engine } from './engine'
import { checkExpression, checkGroup } from './expressions'
import { compileQuery } from './query'
import { sortDocuments } from './sorting'
import { copy, isPlainObject, type Document } from './values'

type Stage = readonly [name: string, value: unknown]
type Step = (documents: readonly Document[]) => readonly Document[]

/**
 * Runs a pipeline, stage by stage; a leading `$match` uses the indexes.
 * @throws LOCAL_UNSUPPORTED for a stage or an expression that is not known to be computed rightly.
 */
export function aggregate(engine: Engine, name: string, stages: readonly Stage[]): Document[] {
  const [first, ...rest] = stages
  const leading = first?.[0] === '$match' ? first[1] : undefined
  const query = compileQuery(leading === undefined ? {} : fieldsOf('$match', leading))
  const steps = (leading === undefined ? stages : rest).map((stage) => stepOf(engine, stage))
  let documents: readonly Document[] = engine.find(name, { query })
  // The stages of the library write into what they are given.
  if (steps.length > 0) documents = documents.map(copy)
  for (const step of steps) documents = step(documents)
  return [...documents]
}

function stepOf(engine: Engine, [name, value]: Stage): Step {
  switch (name) {
    case '$match': {
      const query = compileQuery(fieldsOf(name, value))
      return (documents) => documents.filter((document) => query.matches(document))
    }
    case '$sort': {
      const sort = Object.entries(fieldsOf(name, value)).map(([path, order]) => {
        if (order !== 1 && order !== -1) throw refused('$sort needs 1 or -1.')
        return [path, order] as const
      })
      return (documents) => sortDocuments(documents, sort)
    }
    case '$skip':
      return (documents) => documents.slice(countOf(name, value, 0))
    case '$limit':
      return (documents) => documents.slice(0, countOf(name, value, 1))
    case '$group':
      checkGroup(value)
      return libraryStep(engine, name, value)
    case '$lookup':
      checkLookup(value)
      return libraryStep(engine, name, value)
    case '$unwind':
    case '$count':
    case '$sample':
      return libraryStep(engine, name, value)
    case '$addFields':
    case '$project':
    case '$replaceRoot':
    case '$sortByCount':
      checkExpression(value)
      return libraryStep(engine, name, value)
    default:
      throw unsupported(`The aggregation stage ${name}`)
  }
}

function libraryStep(engine: Engine, name: string, value: unknown): Step {
  const aggregator = new Aggregator([{ [name]: value }], {
    collectionResolver: (other) => engine.find(other, { query: EVERYTHING }).map(copy),
    scriptEnabled: false,
  })
  return (documents) => aggregator.run<Record<string, unknown>>([...documents])
}

const EVERYTHING = compileQuery({})

/** Joins by equal fields; a join by pipeline is not offered. */
function checkLookup(value: unknown): void {
  const { from, localField, foreignField, as, ...unknown } = fieldsOf('$lookup', value)
  const [name] = Object.keys(unknown)
  if (name !== undefined) throw unsupported(`The option ${name} of $lookup`)
  if ([from, localField, foreignField, as].some((part) => typeof part !== 'string')) {
    throw refused('$lookup needs from, localField, foreignField and as.')
  }
}

function fieldsOf(name: string, value: unknown): Record<string, unknown> {
  if (!isPlainObject(value)) throw refused(`${name} needs an object.`)
  return value
}

function countOf(name: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw refused(`${name} needs a whole number of at least ${least}.`)
  }
  return value
}
