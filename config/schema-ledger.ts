/** Minutes, points and what is made of them: the account, service records, gifts, badges, proofs, awards. Part of `schema`. */
import { TEN_YEARS, up, type CollectionSchema } from './schema-shape'

const newest = [
  { field: 'at', order: -1 },
  { field: '_id', order: -1 },
] as const

export const ledgerCollections = {
  ledger_entries: {
    indexes: [
      { name: 'statement', fields: [...up('account', 'kind'), ...newest] },
      { name: 'unsealed', fields: up('block', '_id') },
      { name: 'source', fields: up('source.record') },
    ],
    retention: TEN_YEARS,
    personal: ['account'],
  },
  balances: { indexes: [], retention: 'as long as its entries', personal: ['account'] },
  /** Sums of an account by month, folded as entries are sealed. */
  ledger_months: { indexes: [], retention: TEN_YEARS, personal: ['account'] },
  /** The chain over sealed entries: ids and digests, nothing of a person. */
  ledger_blocks: {
    indexes: [{ name: 'number', unique: true, fields: up('number') }],
    retention: 'kept',
    personal: [],
  },
  ledger_anchors: {
    indexes: [{ name: 'day', unique: true, fields: up('day') }],
    retention: 'kept',
    personal: [],
  },
  service_records: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'state', fields: [...up('accountId', 'claim.state'), ...newest] },
      { name: 'look', fields: up('lookAt') },
      { name: 'proofLook', fields: up('proofLookAt') },
      { name: 'source', fields: up('source.record') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'head'],
  },
  merits: {
    indexes: [{ name: 'look', fields: up('lookAt') }],
    retention: TEN_YEARS,
    personal: ['accountId'],
  },
  claims: {
    indexes: [
      { name: 'queue', fields: up('stationId', 'state', 'dueAt') },
      { name: 'due', fields: up('state', 'dueAt') },
      { name: 'own', fields: [...up('accountId'), ...newest] },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName', 'decidedBy'],
  },
  manual_hours: {
    indexes: [
      { name: 'queue', fields: up('stationId', 'state', 'at') },
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'year', fields: up('year', 'stationId', 'state') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName', 'enteredBy', 'confirmedBy', 'photos (encrypted)'],
  },
  pools: { indexes: [], retention: 'kept', personal: [] },
  aids: {
    indexes: [{ name: 'pool', fields: [...up('stationId'), ...newest] }],
    retention: TEN_YEARS,
    personal: ['by'],
  },
  gifts: {
    indexes: [
      { name: 'shelf', fields: up('kind', 'state', 'name') },
      { name: 'station', fields: up('stationId', 'state') },
    ],
    retention: TEN_YEARS,
    personal: [],
  },
  redemptions: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'code', unique: true, fields: up('codeHash') },
      { name: 'station', fields: [...up('stationId', 'state'), ...newest] },
      { name: 'due', fields: up('state', 'until') },
      { name: 'year', fields: up('giftId', 'accountId', 'year') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName', 'handedBy'],
  },
  donations: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'pool', fields: [...up('stationId'), ...newest] },
    ],
    retention: TEN_YEARS,
    personal: ['accountId'],
  },
  /** Sums of merits by account, and by account and month. */
  merit_sums: { indexes: [], retention: TEN_YEARS, personal: ['accountId'] },
  badges: {
    indexes: [{ name: 'own', fields: [...up('accountId', 'state'), ...newest] }],
    retention: TEN_YEARS,
    personal: ['accountId'],
  },
  stars: {
    indexes: [{ name: 'review', fields: up('reviewAt') }],
    retention: TEN_YEARS,
    personal: ['accountId'],
  },
  proofs: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'queue', fields: up('stationId', 'state', 'dueAt') },
      { name: 'number', unique: true, fields: up('number') },
    ],
    retention: TEN_YEARS,
    personal: [
      'accountId',
      'name (encrypted)',
      'idNumber (encrypted)',
      'checks (keyed hashes)',
      'issuedBy',
    ],
  },
  proof_numbers: { indexes: [], retention: 'kept', personal: [] },
  award_rounds: {
    indexes: [{ name: 'year', fields: [{ field: 'year', order: -1 }] }],
    retention: 'kept',
    personal: ['rulesBy', 'jury'],
  },
  nominations: {
    indexes: [
      { name: 'round', fields: up('roundId', 'state', 'category', '_id') },
      { name: 'station', fields: up('stationId', 'roundId') },
      { name: 'nominee', fields: up('accountId', 'roundId') },
    ],
    retention: 'kept',
    personal: ['accountId', 'maskedName', 'name (with consent)'],
  },
  award_objections: {
    indexes: [
      { name: 'round', fields: up('roundId', 'state', 'dueAt') },
      { name: 'key', unique: true, fields: up('keyHash') },
    ],
    retention: TEN_YEARS,
    personal: ['text (encrypted)', 'contact (encrypted)'],
  },
} as const satisfies Readonly<Record<string, CollectionSchema>>
