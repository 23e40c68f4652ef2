/** What the schema of a collection says, and the words its parts share. */
export interface IndexField {
  readonly field: string
  readonly order: 1 | -1
}

export interface CollectionSchema {
  readonly indexes: readonly {
    readonly name: string
    readonly unique?: boolean
    readonly fields: readonly IndexField[]
  }[]
  /** Removed so many seconds after this date field. */
  readonly ttl?: { readonly field: string; readonly afterSeconds: number }
  /** In words, for the retention table. */
  readonly retention: string
  /** Fields that hold a person's data; how they are protected is said behind them. */
  readonly personal: readonly string[]
}

/** `up('a', 'b')`: the fields of an index, ascending. */
export function up(...fields: string[]): IndexField[] {
  return fields.map((field) => ({ field, order: 1 }))
}

export const TEN_YEARS = '10 years from the end of the record’s year'

/** What a fold takes next, and what of a station it has not taken yet. */
export const fold = { name: 'folded', fields: up('folded', 'at', '_id') }
export const foldOfStation = { name: 'foldedStation', fields: up('folded', 'stationId') }
