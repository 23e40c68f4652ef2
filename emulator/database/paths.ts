import { hasField } from './values'

/**
 * All values that a dotted path reaches, going through arrays as the database does: `items.price`
 * reaches the price of every item, `items.0` the first item. A missing field is `undefined`.
 */
export function valuesAt(root: unknown, path: string): unknown[] {
  const found: unknown[] = []
  if (!path.includes('.')) {
    found.push(fieldOf(root, path))
    return found
  }
  walk(root, path.split('.'), 0, found)
  return found
}

function walk(value: unknown, parts: readonly string[], depth: number, found: unknown[]): void {
  const part = parts[depth]
  if (part === undefined) {
    found.push(value)
    return
  }
  if (!Array.isArray(value)) {
    const next = fieldOf(value, part)
    if (next === undefined) found.push(undefined)
    else walk(next, parts, depth + 1, found)
    return
  }
  if (/^\d+$/.test(part) && Number(part) < value.length) {
    walk(value[Number(part)], parts, depth + 1, found)
  }
  for (const item of value) {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      walk(item, parts, depth, found)
    }
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !hasField(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
