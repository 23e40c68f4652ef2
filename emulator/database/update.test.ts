import { freeze } from './values'
import { compileUpdate } from './update'

const cases: [title: string, before: object, update: Record<string, unknown>, after: object][] = [
  ['$set makes a path', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set of an element', { a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
  [
    '$set beyond the end fills with null',
    { a: [1] },
    { $set: { 'a.3': 9 } },
    { a: [1, null, null, 9] },
  ],
  ['$unset of a part', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  ['$unset of nothing', { a: 1 }, { $unset: { b: '', 'c.d': '' } }, { a: 1 }],
  ['$unset of an element', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['$inc of a missing field', {}, { $inc: { a: 2 } }, { a: 2 }],
  ['$mul of a missing field', {}, { $mul: { a: 2 } }, { a: 0 }],
  ['$min and $max', { a: 5, b: 5 }, { $min: { a: 3 }, $max: { b: 3 } }, { a: 3, b: 5 }],
  ['$max of dates', { a: new Date(1) }, { $max: { a: new Date(9) } }, { a: new Date(9) }],
  ['$push to a missing field', {}, { $push: { a: 1 } }, { a: [1] }],
  [
    '$push each and slice',
    { a: [1, 2] },
    { $push: { a: { $each: [3], $slice: -2 } } },
    { a: [2, 3] },
  ],
  ['$push at a place', { a: [1] }, { $push: { a: { $each: [0], $position: 0 } } }, { a: [0, 1] }],
  [
    '$push sorted',
    { a: [{ s: 3 }] },
    { $push: { a: { $each: [{ s: 1 }], $sort: { s: 1 } } } },
    { a: [{ s: 1 }, { s: 3 }] },
  ],
  ['$pull of a value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull by a condition', { a: [1, 5] }, { $pull: { a: { $gt: 3 } } }, { a: [1] }],
  [
    '$pull by a query',
    { a: [{ x: 1 }, { x: 5 }] },
    { $pull: { a: { x: { $gt: 3 } } } },
    { a: [{ x: 1 }] },
  ],
  ['$pullAll', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ['$pop', { a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
  ['$pop at the front', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
  [
    '$addToSet',
    { a: [{ x: 1 }] },
    { $addToSet: { a: { $each: [{ x: 1 }, 2] } } },
    { a: [{ x: 1 }, 2] },
  ],
  ['$rename', { a: 1, c: 2 }, { $rename: { a: 'b.d' } }, { c: 2, b: { d: 1 } }],
]

test.each(cases)('%s', (_title, before, update, after) => {
  expect(compileUpdate(update)(freeze({ ...before }))).toEqual(after)
})

const refusals: [title: string, before: object, update: Record<string, unknown>][] = [
  ['an unknown operator', {}, { $foo: { a: 1 } }],
  ['a field beside operators', {}, { $set: { a: 1 }, b: 2 }],
  ['nothing to do', {}, {}],
  ['$inc of a text', { a: 'x' }, { $inc: { a: 1 } }],
  ['$inc of null', { a: null }, { $inc: { a: 1 } }],
  ['$inc by a text', {}, { $inc: { a: '1' } }],
  ['a path through a number', { a: 1 }, { $set: { 'a.b': 1 } }],
  ['a name in an array', { a: [1] }, { $set: { 'a.b': 1 } }],
  ['$push to a number', { a: 1 }, { $push: { a: 1 } }],
  ['an unknown modifier', {}, { $push: { a: { $each: [1], $foo: 1 } } }],
  ['two edits of one field', {}, { $set: { a: 1 }, $inc: { a: 1 } }],
  ['an edit of a field and its part', {}, { $set: { a: 1 }, $inc: { 'a.b': 1 } }],
  ['a positional path', { a: [1] }, { $set: { 'a.$': 1 } }],
  ['a change of the id', {}, { $set: { _id: 1 } }],
]

test.each(refusals)('refuses %s', (_title, before, update) => {
  expect(() => compileUpdate(update)({ ...before })).toThrow(
    expect.objectContaining({
      code: expect.stringMatching(/^(DATABASE|LOCAL)_/) as string,
    }) as Error,
  )
})

test('an update that changes nothing returns the document itself', () => {
  const document = freeze({ a: 1, b: [1] })
  expect(compileUpdate({ $set: { a: 1 }, $addToSet: { b: 1 } })(document)).toBe(document)
})

test('the old document is left as it was', () => {
  const document = freeze({ a: { b: [1] } })
  expect(compileUpdate({ $push: { 'a.b': 2 } })(document)).toEqual({ a: { b: [1, 2] } })
  expect(document).toEqual({ a: { b: [1] } })
})
