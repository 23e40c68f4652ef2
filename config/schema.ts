/**
 * The database as data: every collection with its indexes, how long its records are kept (D-17, R-26)
 * and which fields are about a person. The local CloudBase reads it as JSON, production by config/deploy.
 */
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
function up(...fields: string[]): IndexField[] {
  return fields.map((field) => ({ field, order: 1 }))
}

const fold = { name: 'folded', fields: up('folded', 'at', '_id') }
const foldOfStation = { name: 'foldedStation', fields: up('folded', 'stationId') }

const TEN_YEARS = '10 years from the end of the record’s year'

export const collections: Readonly<Record<string, CollectionSchema>> = {
  accounts: {
    indexes: [],
    retention: 'until the account is closed',
    personal: ['openId (encrypted)', 'displayName', 'volunteerNo'],
  },
  stations: {
    indexes: [{ name: 'open', fields: up('open', 'name') }],
    retention: 'kept',
    personal: [],
  },
  reports: {
    indexes: [
      { name: 'no', unique: true, fields: up('no') },
      {
        name: 'queue',
        fields: [
          ...up('stationId', 'open'),
          { field: 'moneyMoved', order: -1 },
          { field: 'dueAt', order: 1 },
        ],
      },
      {
        name: 'archive',
        fields: [...up('stationId', 'open'), { field: 'receivedAt', order: -1 }],
      },
    ],
    retention: TEN_YEARS,
    personal: ['text (secrets covered)', 'counterpart (encrypted)', 'steps.text (secrets covered)'],
  },
  report_contacts: {
    indexes: [],
    retention: '1 year after the case is closed; at once when it is withdrawn',
    personal: ['phone (encrypted)'],
  },
  questionnaires: { indexes: [], retention: 'kept', personal: [] },
  campaigns: {
    indexes: [{ name: 'window', fields: up('closesAt') }],
    retention: 'kept',
    personal: [],
  },
  share_codes: {
    indexes: [],
    retention: TEN_YEARS,
    personal: ['accountId', 'inviter (masked name)'],
  },
  responses: {
    indexes: [
      { name: 'respondent', unique: true, fields: up('campaignId', 'respondent') },
      fold,
      foldOfStation,
      { name: 'foldedVolunteer', fields: up('folded', 'volunteerId') },
    ],
    retention: `${TEN_YEARS}; the salt of respondents 30 days after settlement (D-29)`,
    personal: ['respondent (keyed hash)'],
  },
  survey_tallies: { indexes: [], retention: TEN_YEARS, personal: [] },
  ledger_entries: {
    indexes: [
      {
        name: 'statement',
        fields: [...up('account', 'kind'), { field: 'at', order: -1 }, { field: '_id', order: -1 }],
      },
    ],
    retention: TEN_YEARS,
    personal: ['account'],
  },
  balances: { indexes: [], retention: 'as long as its entries', personal: ['account'] },
  facts: { indexes: [fold, foldOfStation], retention: TEN_YEARS, personal: [] },
  folds: { indexes: [], retention: 'kept', personal: [] },
  rollups: { indexes: [], retention: TEN_YEARS, personal: [] },
  audits: {
    indexes: [{ name: 'target', fields: up('target', 'at') }],
    retention: '3 years (D-17)',
    personal: ['actor'],
  },
  rate_limits: {
    indexes: [],
    ttl: { field: 'expiresAt', afterSeconds: 0 },
    retention: 'the length of its window',
    personal: [],
  },
  leases: { indexes: [], retention: 'kept', personal: [] },
  demo: { indexes: [], retention: 'local only', personal: [] },
}
