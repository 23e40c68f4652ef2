import { BSONRegExp } from 'bson'
import { Query as ExpressionQuery } from 'mingo'
import { refused, unsupported } from '../errors'
import { checkExpression } from './expressions'
import { valuesAt } from './paths'
import { encode, isPlainObject, type Document } from './values'

type Test = (value: unknown) => boolean

/** One condition that every match fulfils; the planner looks among them for what an index can serve. */
export interface Conjunct {
  readonly path: string
  readonly operator: '$eq' | '$in' | '$gt' | '$gte' | '$lt' | '$lte'
  readonly operand: unknown
}

export interface Query {
  matches(document: Document): boolean
  readonly conjuncts: readonly Conjunct[]
  /** True when the conjuncts say all that the query says. */
  readonly conjunctsOnly: boolean
}

/**
 * Reads a query. Every operator that is not in the table below is an error, never ignored.
 * @throws DATABASE_REQUEST_FAILED for a malformed query, LOCAL_UNSUPPORTED for an unknown operator.
 */
export function compileQuery(source: Record<string, unknown>): Query {
  const conjuncts: Conjunct[] = []
  let conjunctsOnly = true
  const tests: ((document: Document) => boolean)[] = []
  for (const [key, condition] of Object.entries(source)) {
    if (key === '$and') {
      for (const part of subqueries(key, condition)) {
        tests.push((document) => part.matches(document))
        conjuncts.push(...part.conjuncts)
        conjunctsOnly &&= part.conjunctsOnly
      }
    } else if (key.startsWith('$')) {
      conjunctsOnly = false
      tests.push(logicTest(key, condition))
    } else {
      for (const [operator, operand] of Object.entries(operatorsOf(condition))) {
        tests.push(fieldTest(key, operator, operand))
        if (isIndexable(operator)) conjuncts.push({ path: key, operator, operand })
        else conjunctsOnly = false
      }
    }
  }
  const matches = (document: Document) => tests.every((test) => test(document))
  return { matches, conjuncts, conjunctsOnly }
}

function isIndexable(operator: string): operator is Conjunct['operator'] {
  return ['$eq', '$in', '$gt', '$gte', '$lt', '$lte'].includes(operator)
}

function subqueries(key: string, condition: unknown): Query[] {
  if (!Array.isArray(condition) || condition.length === 0) {
    throw refused(`${key} must be a nonempty array.`)
  }
  return condition.map((part: unknown) => {
    if (!isPlainObject(part)) throw refused(`${key} holds queries only.`)
    return compileQuery(part)
  })
}

function logicTest(key: string, condition: unknown): (document: Document) => boolean {
  if (key === '$or') {
    const parts = subqueries(key, condition)
    return (document) => parts.some((part) => part.matches(document))
  }
  if (key === '$nor') {
    const parts = subqueries(key, condition)
    return (document) => !parts.some((part) => part.matches(document))
  }
  if (key === '$expr') {
    checkExpression(condition)
    const expression = new ExpressionQuery({ $expr: condition })
    return (document) => expression.test(document)
  }
  throw unsupported(`The query operator ${key}`)
}

/** A condition without operators is equality, or a match when it is a regular expression. */
function operatorsOf(condition: unknown): Record<string, unknown> {
  if (condition instanceof BSONRegExp) return { $regex: condition }
  if (!isPlainObject(condition)) return { $eq: condition }
  const names = Object.keys(condition)
  const operators = names.filter((name) => name.startsWith('$'))
  if (operators.length === 0) return { $eq: condition }
  if (operators.length < names.length) throw refused('A condition mixes fields and operators.')
  return condition
}

function fieldTest(
  path: string,
  operator: string,
  operand: unknown,
): (document: Document) => boolean {
  const test = leavesTest(operator, operand)
  return (document) => test(valuesAt(document, path))
}

/** A test of all values that a path reaches. */
function leavesTest(operator: string, operand: unknown): (leaves: unknown[]) => boolean {
  switch (operator) {
    case '$ne':
      return negated(leavesTest('$eq', operand))
    case '$nin':
      return negated(leavesTest('$in', operand))
    case '$not': {
      const inner = Object.entries(operatorsOf(operand)).map(([name, value]) => {
        if (name === '$eq') throw refused('$not needs a regular expression or operators.')
        return leavesTest(name, value)
      })
      return (leaves) => !inner.every((test) => test(leaves))
    }
    case '$exists':
      return (leaves) => leaves.some((leaf) => leaf !== undefined) === Boolean(operand)
    case '$size':
      return (leaves) => leaves.some((leaf) => Array.isArray(leaf) && leaf.length === operand)
    case '$all': {
      const items = arrayOperand(operator, operand).map((item) => leavesTest('$eq', item))
      return (leaves) => items.length > 0 && items.every((test) => test(leaves))
    }
    case '$elemMatch': {
      const test = elementTest(operand)
      return (leaves) => leaves.some((leaf) => Array.isArray(leaf) && leaf.some(test))
    }
    default: {
      const test = valueTest(operator, operand)
      return (leaves) =>
        leaves.some(
          (leaf) => test(leaf) || (Array.isArray(leaf) && leaf.some((item) => test(item))),
        )
    }
  }
}

function negated(test: (leaves: unknown[]) => boolean): (leaves: unknown[]) => boolean {
  return (leaves) => !test(leaves)
}

function elementTest(operand: unknown): Test {
  if (!isPlainObject(operand)) throw refused('$elemMatch needs a condition.')
  if (Object.keys(operand).some((name) => name.startsWith('$') && !LOGIC.has(name))) {
    const tests = Object.entries(operatorsOf(operand)).map(([name, value]) =>
      leavesTest(name, value),
    )
    return (item) => tests.every((test) => test([item]))
  }
  const query = compileQuery(operand)
  return (item) => isPlainObject(item) && query.matches(item)
}

const LOGIC = new Set(['$and', '$or', '$nor'])

/** A test of one value. */
function valueTest(operator: string, operand: unknown): Test {
  switch (operator) {
    case '$eq':
      return equality(operand)
    case '$in': {
      const items = arrayOperand(operator, operand)
      const patterns = items.filter((item) => item instanceof BSONRegExp).map(pattern)
      const values = new Set(items.map(encode))
      return (value) => values.has(encode(value)) || patterns.some((test) => test(value))
    }
    case '$gt':
      return comparison(operand, (order) => order > 0)
    case '$gte':
      return comparison(operand, (order) => order >= 0)
    case '$lt':
      return comparison(operand, (order) => order < 0)
    case '$lte':
      return comparison(operand, (order) => order <= 0)
    case '$regex':
      if (!(operand instanceof BSONRegExp))
        throw unsupported('$regex with a value that is no pattern')
      return pattern(operand)
    case '$mod': {
      const [divisor, remainder] = arrayOperand(operator, operand)
      if (typeof divisor !== 'number' || typeof remainder !== 'number' || divisor === 0) {
        throw refused('$mod needs [divisor, remainder].')
      }
      return (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder
    }
    default:
      throw unsupported(`The query operator ${operator}`)
  }
}

function equality(operand: unknown): Test {
  if (typeof operand === 'string' || typeof operand === 'number' || typeof operand === 'boolean') {
    if (!Number.isNaN(operand)) return (value) => value === operand
  }
  const wanted = encode(operand)
  return (value) => encode(value) === wanted
}

/** Compares within one type only: a number is neither above nor below a text. */
function comparison(operand: unknown, accepts: (order: number) => boolean): Test {
  const wanted = encode(operand)
  const type = wanted.charAt(0)
  return (value) => {
    const text = encode(value)
    return text.startsWith(type) && accepts(text === wanted ? 0 : text > wanted ? 1 : -1)
  }
}

function pattern(source: BSONRegExp): Test {
  const flags = [...source.options].filter((flag) => 'imsu'.includes(flag)).join('')
  if (flags.length < source.options.length) {
    throw unsupported(`The regular expression option in "${source.options}"`)
  }
  const expression = new RegExp(source.pattern, flags)
  return (value) => typeof value === 'string' && expression.test(value)
}

function arrayOperand(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw refused(`${operator} needs an array.`)
  return operand
}
