/**
 * The database as data: every collection with its indexes, how long its records are kept (D-17, R-26)
 * and which fields are about a person. The local CloudBase reads it as JSON, production by config/deploy.
 */
import { activityCollections } from './schema-activities'
import { caseCollections } from './schema-cases'
import { ledgerCollections } from './schema-ledger'
import { fold, foldOfStation, TEN_YEARS, up, type CollectionSchema } from './schema-shape'
import { surveyCollections } from './schema-surveys'

export const collections: Readonly<Record<string, CollectionSchema>> = {
  accounts: {
    indexes: [
      { name: 'closing', fields: up('closesAt') },
      { name: 'merged', fields: up('mergedInto') },
      { name: 'follow', fields: up('followAt') },
    ],
    retention: 'until the account is closed',
    personal: ['openId (encrypted)', 'displayName', 'volunteerNo', 'phone (encrypted, keyed hash)'],
  },
  grants: {
    indexes: [
      { name: 'place', fields: up('scopeId', 'endedAt', 'role') },
      { name: 'holder', fields: up('accountId', 'at') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId'],
  },
  keeper_turns: { indexes: [], retention: 'kept', personal: [] },
  invitations: {
    indexes: [
      { name: 'code', unique: true, fields: up('codeHash') },
      { name: 'place', fields: up('scopeId', 'state', 'at') },
    ],
    retention: '3 years',
    personal: ['by', 'usedBy'],
  },
  stations: {
    indexes: [
      { name: 'open', fields: up('open', 'name') },
      { name: 'area', fields: up('areaId', 'state') },
      { name: 'parent', fields: up('parentId') },
    ],
    retention: 'kept',
    personal: ['dutyTurns.accountId'],
  },
  areas: { indexes: [{ name: 'name', fields: up('name') }], retention: 'kept', personal: [] },
  teams: {
    indexes: [{ name: 'station', fields: up('stationId', 'state', 'name') }],
    retention: 'kept',
    personal: ['proposedBy'],
  },
  plans: { indexes: [], retention: 'kept', personal: [] },
  plan_versions: {
    indexes: [{ name: 'area', fields: up('areaId', 'version') }],
    retention: TEN_YEARS,
    personal: ['by'],
  },
  applications: {
    indexes: [
      { name: 'guardian', fields: up('guardianId') },
      { name: 'queue', fields: up('stationId', 'state', 'dueAt', '_id') },
      { name: 'due', fields: up('state', 'dueAt') },
      { name: 'owner', fields: up('accountId', 'submittedAt') },
      { name: 'warn', fields: up('state', 'warnAt') },
      { name: 'warnStation', fields: up('stationId', 'state', 'warnAt') },
      { name: 'forget', fields: up('forgetAt') },
      { name: 'provisional', fields: up('dueProvisional', 'state', 'submittedAt') },
    ],
    retention: 'personal fields until it is decided, and 30 days after a return; the rest 3 years',
    personal: [
      'person, replaced (name, phone, ID number encrypted)',
      'identity (keyed hash)',
      'accountId',
    ],
  },
  candidates: { indexes: [], retention: 'until the account is closed', personal: ['_id'] },
  identities: {
    indexes: [{ name: 'holder', fields: up('accountId') }],
    retention: 'until the ID number is taken away',
    personal: ['_id (keyed hash)', 'accountId'],
  },
  identity_conflicts: {
    indexes: [
      { name: 'owner', fields: up('accountId') },
      { name: 'station', fields: up('stationId', 'state', 'at') },
    ],
    retention: '3 years',
    personal: ['accountId', 'otherAccountId', 'maskedName'],
  },
  guardians: {
    indexes: [
      { name: 'owner', fields: up('accountId') },
      { name: 'code', unique: true, fields: up('codeHash') },
    ],
    retention: 'until the child is 18, or the consent is withdrawn',
    personal: ['accountId', 'relation'],
  },
  decisions: { indexes: [], retention: '3 years', personal: ['by'] },
  volunteers: {
    indexes: [
      { name: 'no', unique: true, fields: up('volunteerNo') },
      {
        name: 'roster',
        fields: [...up('stationId'), { field: 'since', order: -1 }, { field: '_id', order: -1 }],
      },
      {
        name: 'rosterState',
        fields: [
          ...up('stationId', 'state'),
          { field: 'since', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
      { name: 'lastFour', fields: up('stationId', 'lastFourHash') },
      { name: 'team', fields: up('teams.id') },
      { name: 'suspended', fields: up('state', 'suspendedUntil') },
    ],
    retention: 'the person until the account is closed; the facts 10 years without a name (R-26)',
    personal: ['person (name, phone, ID number encrypted)', 'identity (keyed hash)', 'accountId'],
  },
  transfers: {
    indexes: [
      { name: 'owner', fields: up('accountId') },
      { name: 'queue', fields: up('toStationId', 'state', 'dueAt') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName'],
  },
  corrections: {
    indexes: [
      { name: 'owner', fields: up('accountId') },
      { name: 'queue', fields: up('stationId', 'state', 'dueAt') },
    ],
    retention: '3 years',
    personal: ['accountId', 'value (encrypted)'],
  },
  team_requests: {
    indexes: [
      { name: 'owner', fields: up('accountId') },
      { name: 'team', fields: up('teamId', 'state', 'at') },
    ],
    retention: '3 years',
    personal: ['accountId', 'maskedName'],
  },
  tiers: {
    indexes: [
      { name: 'queue', fields: up('state', 'dueAt') },
      { name: 'holder', fields: up('accountId', 'at') },
      { name: 'station', fields: up('stationId', 'state') },
      { name: 'public', fields: up('state', 'tier', 'publicName') },
      { name: 'ends', fields: up('state', 'validTo') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'maskedName', 'publicName (with consent)', 'statement (encrypted)'],
  },
  notices: {
    indexes: [
      {
        name: 'inbox',
        fields: [...up('accountId'), { field: 'at', order: -1 }, { field: '_id', order: -1 }],
      },
      { name: 'unread', fields: up('accountId', 'read', 'leavesAt') },
      { name: 'ring', fields: up('ring', 'ringAt') },
    ],
    retention: '1 year',
    personal: ['accountId'],
  },
  notice_settings: {
    indexes: [],
    retention: 'until the account is closed',
    personal: ['_id (the account)'],
  },
  ...activityCollections,
  ...caseCollections,
  ...surveyCollections,
  ...ledgerCollections,
  facts: { indexes: [fold, foldOfStation], retention: TEN_YEARS, personal: [] },
  folds: { indexes: [], retention: 'kept', personal: [] },
  rollups: { indexes: [], retention: TEN_YEARS, personal: [] },
  audits: {
    indexes: [
      { name: 'target', fields: up('target', 'at') },
      {
        name: 'subject',
        fields: [...up('subject'), { field: 'at', order: -1 }, { field: '_id', order: -1 }],
      },
    ],
    retention: '3 years (D-17)',
    personal: ['actor', 'subject'],
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
