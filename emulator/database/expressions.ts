import { refused, unsupported } from '../errors'
import { isPlainObject } from './values'

const names = (list: string) => new Set(list.trim().split(/\s+/))

/** The expressions the SDK exposes and the engine computes as the database does. */
const EXPRESSIONS = names(`
  $abs $add $ceil $divide $exp $floor $ln $log $log10 $mod $multiply $pow $sqrt $subtract $trunc
  $arrayElemAt $arrayToObject $concatArrays $filter $in $indexOfArray $isArray $map $range $reduce
  $reverseArray $size $slice $zip $and $not $or $cmp $eq $gt $gte $lt $lte $ne $cond $ifNull $switch
  $dateFromParts $dateFromString $dayOfMonth $dayOfWeek $dayOfYear $isoDayOfWeek $isoWeek
  $isoWeekYear $millisecond $minute $month $second $hour $week $year $literal $mergeObjects
  $objectToArray $allElementsTrue $anyElementTrue $setDifference $setEquals $setIntersection
  $setIsSubset $setUnion $concat $dateToString $indexOfCP $split $strLenBytes $strLenCP $strcasecmp
  $substr $substrBytes $substrCP $toLower $toUpper $let
  $avg $max $min $sum $stdDevPop $stdDevSamp`)

const ACCUMULATORS = names(
  '$addToSet $avg $first $last $max $min $push $stdDevPop $stdDevSamp $sum $mergeObjects',
)

/**
 * Refuses an expression with an operator that is not in the list, at any depth.
 * @throws LOCAL_UNSUPPORTED
 */
export function checkExpression(expression: unknown): void {
  if (Array.isArray(expression)) {
    expression.forEach(checkExpression)
    return
  }
  if (!isPlainObject(expression)) return
  const keys = Object.keys(expression)
  const operators = keys.filter((key) => key.startsWith('$'))
  if (operators.length > 0 && keys.length > 1) throw refused('An expression has one operator.')
  for (const [key, inner] of Object.entries(expression)) {
    if (key.startsWith('$') && !EXPRESSIONS.has(key)) throw unsupported(`The expression ${key}`)
    if (key !== '$literal') checkExpression(inner)
  }
}

/** Refuses a `$group` whose fields are not accumulators of the list. */
export function checkGroup(group: unknown): void {
  if (!isPlainObject(group) || !('_id' in group)) throw refused('$group needs an _id.')
  const { _id, ...fields } = group
  checkExpression(_id)
  for (const [field, accumulator] of Object.entries(fields)) {
    const [operator, ...more] = isPlainObject(accumulator) ? Object.keys(accumulator) : []
    if (!operator || more.length > 0) throw refused(`The field ${field} needs one accumulator.`)
    if (!ACCUMULATORS.has(operator)) throw unsupported(`The accumulator ${operator}`)
    checkExpression((accumulator as Record<string, unknown>)[operator])
  }
}
