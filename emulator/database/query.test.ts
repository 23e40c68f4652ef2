import { BSONRegExp, ObjectId } from 'bson'
import { CloudError } from '../errors'
import { compileQuery } from './query'

const id = new ObjectId('64b000000000000000000001')

/** What the database answers, by its documentation. */
const cases: [title: string, document: object, query: Record<string, unknown>, matches: boolean][] =
  [
    ['null matches a missing field', {}, { a: null }, true],
    ['$ne null does not match a missing field', {}, { a: { $ne: null } }, false],
    ['$in with null matches a missing field', {}, { a: { $in: [null, 1] } }, true],
    ['$nin matches a missing field', {}, { a: { $nin: [1] } }, true],
    ['$lte null matches a missing field', {}, { a: { $lte: null } }, true],
    ['$gt null matches nothing', { a: null }, { a: { $gt: null } }, false],
    ['a number is not below a text', { a: 1 }, { a: { $lt: 'x' } }, false],
    ['dates compare', { a: new Date(2) }, { a: { $gt: new Date(1) } }, true],
    ['negative numbers compare', { a: -5 }, { a: { $lt: -1.5 } }, true],
    ['an element of an array matches', { a: [1, 2] }, { a: 2 }, true],
    ['$ne looks at every element', { a: [1, 2] }, { a: { $ne: 1 } }, false],
    ['two bounds may be met by two elements', { a: [0, 9] }, { a: { $gt: 5, $lt: 1 } }, true],
    ['a path goes through arrays', { a: [{ b: 1 }, { b: 2 }] }, { 'a.b': 2 }, true],
    ['a path may name an element', { a: [{ b: 1 }, { b: 2 }] }, { 'a.1.b': 1 }, false],
    ['a missing field of an element is null', { a: [{ b: 1 }, {}] }, { 'a.b': null }, true],
    ['objects are equal in order', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 2 } }, true],
    ['objects in another order differ', { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }, false],
    [
      '$elemMatch wants one element for all',
      { a: [{ x: 1, y: 2 }] },
      { a: { $elemMatch: { x: 1, y: 3 } } },
      false,
    ],
    ['$elemMatch over values', { a: [1, 7] }, { a: { $elemMatch: { $gt: 5, $lt: 8 } } }, true],
    ['$all wants every value', { a: [1, 2, 3] }, { a: { $all: [1, 4] } }, false],
    ['$size', { a: [1] }, { a: { $size: 1 } }, true],
    ['$exists false', {}, { a: { $exists: false } }, true],
    ['$exists true with null', { a: null }, { a: { $exists: true } }, true],
    ['$mod', { a: 7 }, { a: { $mod: [3, 1] } }, true],
    ['$not', { a: 5 }, { a: { $not: { $gt: 6 } } }, true],
    ['$not with a pattern', { a: 'abc' }, { a: { $not: new BSONRegExp('^a') } }, false],
    ['a pattern', { a: 'Hello' }, { a: new BSONRegExp('hel', 'i') }, true],
    ['a pattern among values', { a: 'Hello' }, { a: { $in: ['x', new BSONRegExp('^H')] } }, true],
    ['$or inside $and', { a: 1, b: 2 }, { $and: [{ $or: [{ a: 3 }, { b: 2 }] }] }, true],
    ['$nor', { a: 5 }, { $nor: [{ a: 4 }, { a: 5 }] }, false],
    ['$expr', { a: 1, b: 2 }, { $expr: { $lt: ['$a', '$b'] } }, true],
    ['object ids are equal by value', { a: id }, { a: new ObjectId(id.toHexString()) }, true],
  ]

test.each(cases)('%s', (_title, document, query, matches) => {
  expect(compileQuery(query).matches({ ...document })).toBe(matches)
})

const refusals: [query: Record<string, unknown>, code: string][] = [
  [{ a: { $near: 1 } }, 'LOCAL_UNSUPPORTED'],
  [{ a: { $gt: 1, $foo: 2 } }, 'LOCAL_UNSUPPORTED'],
  [{ $where: 'true' }, 'LOCAL_UNSUPPORTED'],
  [{ $expr: { $function: {} } }, 'LOCAL_UNSUPPORTED'],
  [{ a: { $in: 1 } }, 'DATABASE_REQUEST_FAILED'],
  [{ a: { $gt: 1, b: 2 } }, 'DATABASE_REQUEST_FAILED'],
  [{ $or: [] }, 'DATABASE_REQUEST_FAILED'],
]

test.each(refusals)('refuses %j', (query, code) => {
  expect(() => compileQuery(query)).toThrow(CloudError)
  expect(() => compileQuery(query)).toThrow(expect.objectContaining({ code }) as Error)
})
