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
      { name: 'moves', fields: [...up('account', 'kind', 'state'), ...newest] },
      { name: 'block', fields: up('block', 'account', '_id') },
    ],
    retention: TEN_YEARS,
    personal: ['account'],
  },
  balances: { indexes: [], retention: 'as long as its entries', personal: ['account'] },
  /** Sums of an account by month, folded as entries are sealed. */
  ledger_months: {
    indexes: [{ name: 'own', fields: [...up('account'), { field: 'month', order: -1 }] }],
    retention: TEN_YEARS,
    personal: ['account'],
  },
  /** The chain over sealed entries. Its hashes name nobody; the ids beside them go with their entries. */
  ledger_blocks: { indexes: [], retention: 'kept', personal: ['sealed.id'] },
  ledger_anchors: { indexes: [], retention: 'kept', personal: [] },
  /** How far the books are sealed and checked. */
  ledger_chain: { indexes: [], retention: 'kept', personal: [] },
  service_records: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'standing', fields: [...up('accountId', 'standing'), ...newest] },
      { name: 'claim', fields: [...up('accountId', 'claim.state'), ...newest] },
      { name: 'day', fields: up('accountId', 'day') },
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
      { name: 'queue', fields: up('deskId', 'state', 'dueAt') },
      { name: 'record', fields: up('recordId', 'at') },
      { name: 'apply', fields: up('applyAt') },
      { name: 'provisional', fields: up('dueProvisional', 'state', 'at') },
      { name: 'own', fields: [...up('accountId'), ...newest] },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName', 'volunteerNo', 'note', 'answers', 'decisions.by'],
  },
  claim_photos: {
    indexes: [{ name: 'own', fields: up('accountId') }],
    retention: 'as long as its claim; at once when its account is closed',
    personal: ['accountId', 'data (encrypted)'],
  },
  manual_hours: {
    indexes: [
      { name: 'queue', fields: [...up('stationId', 'state'), ...newest] },
      { name: 'person', fields: up('accountId', 'year', 'state') },
      { name: 'year', fields: up('stationId', 'state', 'year') },
      { name: 'look', fields: up('lookAt') },
    ],
    retention: `${TEN_YEARS}; one that is not handed on for 30 days loses its pictures`,
    personal: ['accountId', 'maskedName', 'volunteerNo', 'enteredBy', 'decision.by'],
  },
  manual_photos: {
    indexes: [],
    retention: 'as long as its entry',
    personal: ['data (encrypted)'],
  },
  aids: {
    indexes: [
      { name: 'pool', fields: [...up('stationId'), ...newest] },
      { name: 'given', fields: [...up('stationId', 'state'), ...newest] },
      { name: 'year', fields: up('stationId', 'state', 'year') },
    ],
    retention: TEN_YEARS,
    personal: ['by'],
  },
  gifts: {
    indexes: [
      { name: 'shelf', fields: up('kind', 'shown', 'name') },
      { name: 'station', fields: up('stationId', 'name') },
    ],
    retention: TEN_YEARS,
    personal: [],
  },
  redemptions: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'code', unique: true, fields: up('codeHash') },
      { name: 'station', fields: up('stationId', 'state', 'until') },
      { name: 'due', fields: up('state', 'until') },
      { name: 'remind', fields: up('state', 'remindAt') },
      { name: 'year', fields: up('giftId', 'accountId', 'year', 'state') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName', 'handedBy'],
  },
  donations: {
    indexes: [],
    retention: TEN_YEARS,
    personal: ['accountId'],
  },
  /** What one person earned, made of their merits and the ledger: one record an account. */
  honours: {
    indexes: [{ name: 'review', fields: up('star.reviewAt') }],
    retention: TEN_YEARS,
    personal: ['_id'],
  },
  proofs: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'queue', fields: up('stationId', 'state', 'dueAt') },
      { name: 'given', fields: [...up('stationId', 'state'), ...newest] },
      { name: 'settle', fields: up('state', 'decision.appliesAt') },
      { name: 'provisional', fields: up('dueProvisional', 'state') },
      // Unique by its count (`proof_numbers`); those that wait have none yet.
      { name: 'number', fields: up('number') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName', 'name (encrypted)', 'checks (keyed hashes)', 'issued'],
  },
  proof_numbers: { indexes: [], retention: 'kept', personal: [] },
  /** What was taken along as an Open Badge; a place in a status list belongs to one for ever. */
  credentials: {
    indexes: [
      { name: 'place', unique: true, fields: up('list', 'index') },
      { name: 'own', fields: up('accountId', 'revokedAt') },
    ],
    retention: `${TEN_YEARS}; its text until the account is closed`,
    personal: ['accountId'],
  },
  /** Schemes whose stars the association recognises. */
  star_schemes: {
    indexes: [
      { name: 'name', fields: up('name') },
      { name: 'list', fields: up('ended', 'name') },
    ],
    retention: 'kept',
    personal: ['by'],
  },
  recognitions: {
    indexes: [
      { name: 'own', fields: [...up('accountId'), ...newest] },
      { name: 'counted', fields: up('accountId', 'state') },
      { name: 'queue', fields: up('state', 'dueAt') },
      { name: 'decided', fields: [...up('state'), ...newest] },
      { name: 'number', fields: up('numberHash', 'state') },
      { name: 'look', fields: up('lookAt') },
      { name: 'provisional', fields: up('dueProvisional', 'state') },
    ],
    retention: `${TEN_YEARS}; deleted with the account`,
    personal: [
      ...['accountId', 'maskedName', 'volunteerNo', 'number (encrypted)', 'numberHash'],
      'decision.by',
    ],
  },
  recognition_photos: {
    indexes: [{ name: 'own', fields: up('accountId') }],
    retention: 'until the star is refused, lapses, or is given up or revoked',
    personal: ['accountId', 'data (encrypted)'],
  },
  award_rounds: {
    indexes: [
      { name: 'year', fields: [{ field: 'year', order: -1 }] },
      { name: 'tell', fields: up('tellFrom') },
      { name: 'give', fields: up('giving') },
    ],
    retention: 'kept',
    personal: ['frozenBy', 'jury'],
  },
  award_sheets: { indexes: [], retention: 'kept', personal: [] },
  nominations: {
    indexes: [
      { name: 'round', fields: up('roundId', '_id') },
      { name: 'passed', fields: up('roundId', 'state', '_id') },
      { name: 'station', fields: up('stationId', 'roundId', '_id') },
      { name: 'area', fields: up('areaId', 'roundId', '_id') },
      { name: 'nominee', fields: [...up('accountId'), { field: 'roundId', order: -1 }] },
    ],
    retention: 'kept',
    personal: ['accountId', 'name (covered)', 'nominatedBy', 'reviews', 'marks'],
  },
  award_objections: {
    indexes: [
      { name: 'round', fields: up('roundId', 'dueAt') },
      { name: 'open', fields: up('roundId', 'state') },
      { name: 'number', unique: true, fields: up('no') },
    ],
    retention: TEN_YEARS,
    personal: ['text (encrypted)', 'answeredBy'],
  },
} as const satisfies Readonly<Record<string, CollectionSchema>>
