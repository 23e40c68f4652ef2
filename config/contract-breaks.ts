/** Compares the JSON Schemas of two versions of an input or an output. */

/** The part of JSON Schema that our contracts come out as. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly pattern?: string
  readonly [limit: string]: unknown
}

const UPPER_LIMITS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const
const LOWER_LIMITS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const

/** What an input that was good before would now be refused for, or would lose. */
export function inputBreaks(name: string, before: Schema, after: Schema): string[] {
  const variants = variantsOf(after)
  if (variants || variantsOf(before)) {
    return (variantsOf(before) ?? [before])
      .filter((old) => !(variants ?? [after]).some((now) => accepts(old, now)))
      .map((old) => `${name} no longer takes ${describe(old)}`)
  }
  const kind = kindBreaks(name, before, after)
  if (kind.length > 0) return kind
  return [
    ...valueBreaks(name, before, after),
    ...limitBreaks(name, before, after),
    ...requiredBreaks(name, before, after),
    ...partBreaks(name, before, after, inputBreaks, 'no longer takes'),
  ]
}

/** What a client that reads the output would miss or not understand. */
export function outputBreaks(name: string, before: Schema, after: Schema): string[] {
  const variants = variantsOf(before)
  if (variants || variantsOf(after)) return variantBreaks(name, before, after)
  const kind = kindBreaks(name, before, after)
  if (kind.length > 0) return kind
  const maybe = (before.required ?? []).filter(
    (field) => after.properties?.[field] && !after.required?.includes(field),
  )
  return [
    ...maybe.map((field) => `${name} no longer always gives \`${field}\``),
    ...partBreaks(name, before, after, outputBreaks, 'no longer gives'),
  ]
}

/** A new variant is an addition, unless it is null where there was always a value, or nothing that was given is left. */
function variantBreaks(name: string, before: Schema, after: Schema): string[] {
  const old = variantsOf(before) ?? [before]
  const now = variantsOf(after) ?? [after]
  const isNull = (schema: Schema) => schema.type === 'null'
  if (now.some(isNull) && !old.some(isNull)) return [`${name} can now give null`]
  return old
    .filter((variant) => !isNull(variant))
    .flatMap((variant) => {
      const tries = now.map((other) => outputBreaks(name, variant, other))
      return tries.some((breaks) => breaks.length === 0) ? [] : (shortest(tries) ?? [])
    })
}

function shortest(tries: readonly string[][]): string[] | undefined {
  return [...tries].sort((a, b) => a.length - b.length)[0]
}

function accepts(before: Schema, after: Schema): boolean {
  return inputBreaks('', before, after).length === 0
}

/** `type: ['string', 'null']` is short for two variants. */
function variantsOf(schema: Schema): readonly Schema[] | undefined {
  const { type } = schema
  if (typeof type === 'object') return type.map((one) => ({ ...schema, type: one }))
  return schema.anyOf ?? schema.oneOf
}

function kindOf(schema: Schema): string {
  return JSON.stringify(schema.type ?? typeof (schema.const ?? schema.enum?.[0]))
}

function kindBreaks(name: string, before: Schema, after: Schema): string[] {
  const [old, now] = [kindOf(before), kindOf(after)]
  return old === now ? [] : [`${name} was ${old} and is ${now}`]
}

function valuesOf(schema: Schema): readonly unknown[] | undefined {
  return 'const' in schema ? [schema.const] : schema.enum
}

function valueBreaks(name: string, before: Schema, after: Schema): string[] {
  const now = valuesOf(after)
  if (!now) return []
  const old = valuesOf(before)
  if (!old) return [`${name} takes only some values now: ${now.join(', ')}`]
  return old
    .filter((value) => !now.includes(value))
    .map((value) => `${name} no longer takes the value ${JSON.stringify(value)}`)
}

function limitBreaks(name: string, before: Schema, after: Schema): string[] {
  const tighter = (limit: string, sign: 1 | -1) => {
    const [old, now] = [before[limit], after[limit]]
    if (typeof now !== 'number') return false
    return typeof old !== 'number' || sign * now < sign * old
  }
  return [
    ...UPPER_LIMITS.filter((limit) => tighter(limit, 1)),
    ...LOWER_LIMITS.filter((limit) => tighter(limit, -1)),
    ...(after.pattern !== undefined && after.pattern !== before.pattern ? ['pattern'] : []),
  ].map((limit) => `${name} takes less than before: ${limit} is now ${String(after[limit])}`)
}

function requiredBreaks(name: string, before: Schema, after: Schema): string[] {
  return (after.required ?? [])
    .filter((field) => !before.required?.includes(field))
    .map((field) => `${name} now needs \`${field}\`, which clients that are out do not send`)
}

function partBreaks(
  name: string,
  before: Schema,
  after: Schema,
  compare: (name: string, before: Schema, after: Schema) => string[],
  lost: string,
): string[] {
  const fields = Object.entries(before.properties ?? {}).flatMap(([field, old]) => {
    const now = after.properties?.[field]
    return now ? compare(`${name}.${field}`, old, now) : [`${name} ${lost} \`${field}\``]
  })
  const items = before.items && after.items ? compare(`${name}[]`, before.items, after.items) : []
  const [old, now] = [before.additionalProperties, after.additionalProperties]
  const values =
    typeof old === 'object' && typeof now === 'object' ? compare(`${name}{}`, old, now) : []
  return [...fields, ...items, ...values]
}

function describe(schema: Schema): string {
  const values = valuesOf(schema)
  return values ? values.map((value) => JSON.stringify(value)).join(', ') : kindOf(schema)
}
