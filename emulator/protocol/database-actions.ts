import { ObjectId } from 'bson'
import { aggregate } from '../database/aggregate'
import type { Engine } from '../database/engine'
import type { Sort } from '../database/plan'
import { project } from '../database/projection'
import { compileQuery } from '../database/query'
import type { Selection } from '../database/selection'
import { compileUpdate } from '../database/update'
import type { Document } from '../database/values'
import { refused } from '../errors'
import { readDocument, readEjson, resolveServerDates, writeEjson } from './documents'

/** The request of one SDK call, as it travels: texts inside are EJSON. */
export type AdminRequest = Readonly<Record<string, unknown>> & { readonly action: string }

export type Action = (request: AdminRequest) => object | Promise<object>

const MOST_DOCUMENTS = 1000
const DEFAULT_DOCUMENTS = 100

/** What the SDK's `database.*` calls do. */
export function databaseActions(engine: Engine): Record<string, Action> {
  return {
    'database.addCollection': (request) => {
      engine.addCollection(collectionOf(request))
      return {}
    },
    'database.startTransaction': () => ({ transactionId: engine.begin() }),
    'database.commitTransaction': async (request) => {
      await engine.commit(text(request, 'transactionId'))
      return {}
    },
    'database.abortTransaction': (request) => {
      engine.abort(text(request, 'transactionId'))
      return {}
    },
    'database.getDocument': (request) => getDocument(engine, request),
    'database.calculateDocument': (request) => ({
      data: { total: engine.count(collectionOf(request), queryOf(request).query) },
    }),
    'database.insertDocument': (request) => insertDocument(engine, request),
    'database.modifyDocument': (request) => modifyDocument(engine, request),
    'database.modifyAndReturnDoc': (request) => modifyAndReturn(engine, request),
    'database.removeDocument': async (request) => {
      const { changes } = await engine.change(
        collectionOf(request),
        queryOf(request),
        () => undefined,
        { transactionId: transactionOf(request) },
      )
      return { data: { deleted: changes.length } }
    },
    'database.aggregateDocuments': (request) => aggregateDocuments(engine, request),
  }
}

function getDocument(engine: Engine, request: AdminRequest): object {
  const { projection } = request
  const selection: Selection = {
    ...queryOf(request),
    sort: sortOf(request),
    skip: count(request, 'offset', 0),
    limit: Math.min(
      count(request, 'limit', DEFAULT_DOCUMENTS) || DEFAULT_DOCUMENTS,
      MOST_DOCUMENTS,
    ),
  }
  const found = engine.find(collectionOf(request), selection, transactionOf(request))
  const list = projection === undefined ? found : project(found, readEjson(projection))
  return { data: { list: list.map(writeEjson) } }
}

async function insertDocument(engine: Engine, request: AdminRequest): Promise<object> {
  if (!Array.isArray(request.data)) throw refused('An insertion needs documents.')
  const now = Date.now()
  const documents = request.data.map((text: unknown) => withId(readDocument(text, now)))
  await engine.insert(collectionOf(request), documents, transactionOf(request))
  return { data: { insertedIds: documents.map(({ _id }) => _id) } }
}

async function modifyDocument(engine: Engine, request: AdminRequest): Promise<object> {
  const { query, source } = queryOf(request)
  const now = Date.now()
  const limit = request.multi === true ? undefined : 1
  const replaces = request.merge !== true
  const next = replaces ? replacement(request, now) : updateOf(request, now)
  const named = '_id' in source && typeof source._id !== 'object' ? { _id: source._id } : {}
  const orInsert = request.upsert === true ? () => withId(next(named)) : undefined
  const { found, changes } = await engine.change(collectionOf(request), { query, limit }, next, {
    transactionId: transactionOf(request),
    orInsert,
  })
  if (orInsert && found === 0) return { data: { updated: 0, upsert_id: changes[0]?.key } }
  return { data: { updated: changes.length, upsert_id: null } }
}

/** `doc.set`: the whole document but its id. */
function replacement(request: AdminRequest, now: number): (before: Document) => Document {
  const document = readDocument(request.data, now)
  return ({ _id }) => ({ ...(_id === undefined ? {} : { _id }), ...document })
}

function updateOf(request: AdminRequest, now: number): (before: Document) => Document {
  return compileUpdate(resolveServerDates(readEjson(request.data), now) as Record<string, unknown>)
}

async function modifyAndReturn(engine: Engine, request: AdminRequest): Promise<object> {
  const update = updateOf(request, Date.now())
  let after: Document | undefined
  const { changes } = await engine.change(
    collectionOf(request),
    { ...queryOf(request), limit: 1 },
    (before) => (after = update(before)),
    { transactionId: transactionOf(request) },
  )
  return { data: { updated: changes.length, doc: after ? writeEjson(after) : null } }
}

function aggregateDocuments(engine: Engine, request: AdminRequest): object {
  if (!Array.isArray(request.stages)) throw refused('An aggregation needs stages.')
  const stages = request.stages.map((stage: unknown) => {
    const { stageKey, stageValue } = stage as { stageKey?: unknown; stageValue?: unknown }
    if (typeof stageKey !== 'string' || typeof stageValue !== 'string') {
      throw refused('A stage needs a key and a value.')
    }
    // The value may be a plain number or text; inside an object EJSON reads it all the same.
    return [stageKey, readEjson(`{"value":${stageValue}}`).value] as const
  })
  return { data: { list: aggregate(engine, collectionOf(request), stages).map(writeEjson) } }
}

function withId(document: Document): Document {
  return document._id === undefined ? { _id: new ObjectId().toHexString(), ...document } : document
}

function queryOf(request: AdminRequest) {
  const source = readEjson(request.query)
  return { source, query: compileQuery(source) }
}

function sortOf(request: AdminRequest): Sort {
  return Object.entries(readEjson(request.order)).map(([path, order]) => {
    if (order !== 1 && order !== -1) throw refused('An order is 1 or -1.')
    return [path, order] as const
  })
}

function collectionOf(request: AdminRequest): string {
  return text(request, 'collectionName')
}

function transactionOf({ transactionId }: AdminRequest): string | undefined {
  return typeof transactionId === 'string' && transactionId !== '' ? transactionId : undefined
}

function text(request: AdminRequest, name: string): string {
  const value = request[name]
  if (typeof value !== 'string' || value === '') throw refused(`The request needs ${name}.`)
  return value
}

function count(request: AdminRequest, name: string, fallback: number): number {
  const value = request[name] ?? fallback
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw refused(`${name} is a whole number.`)
  }
  return value
}
