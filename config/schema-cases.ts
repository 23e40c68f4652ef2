/** What residents report and raise, who is on duty for it, and what is told of it. Part of `schema`. */
import { TEN_YEARS, up, type CollectionSchema } from './schema-shape'

export const caseCollections = {
  reports: {
    indexes: [
      { name: 'no', unique: true, fields: up('no') },
      {
        name: 'queue',
        fields: [
          ...up('stationId', 'stationExcluded', 'open'),
          { field: 'urgent', order: -1 },
          { field: 'dueAt', order: 1 },
          { field: '_id', order: 1 },
        ],
      },
      {
        name: 'associationQueue',
        fields: [
          ...up('onAssociationList', 'open'),
          { field: 'urgent', order: -1 },
          { field: 'dueAt', order: 1 },
          { field: '_id', order: 1 },
        ],
      },
      { name: 'assigned', fields: up('assignee.accountId', 'open') },
      { name: 'marks', fields: up('marks') },
      { name: 'disclosures', fields: up('disclosureWaits', 'areaId') },
      { name: 'dutyNext', fields: up('dutyNextAt') },
      { name: 'escalate', fields: up('escalateAt') },
      { name: 'forget', fields: up('forgetAt') },
      { name: 'provisional', fields: up('firstContact.provisional', 'open', 'receivedAt') },
      {
        name: 'archive',
        fields: [
          ...up('stationId', 'stationExcluded', 'open'),
          { field: 'receivedAt', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
    ],
    retention: TEN_YEARS,
    personal: ['text (secrets covered)', 'counterpart (encrypted)', 'steps.text (secrets covered)'],
  },
  report_contacts: {
    indexes: [],
    retention: '1 year after the case is closed; at once when it is withdrawn',
    personal: ['phone (encrypted, keyed hash)', 'name (encrypted)'],
  },
  report_photos: {
    indexes: [{ name: 'report', fields: up('reportId') }],
    retention: '1 year after the case is closed; at once when it is withdrawn',
    personal: ['data (encrypted)'],
  },
  association_duty: { indexes: [], retention: 'kept', personal: ['turns.accountId'] },
  holiday_years: { indexes: [], retention: 'kept', personal: ['savedBy'] },
  opinions: {
    indexes: [
      { name: 'no', unique: true, fields: up('no') },
      { name: 'station', fields: up('stationId', 'level', 'filed', 'dueAt', '_id') },
      { name: 'all', fields: up('filed', 'dueAt', '_id') },
      { name: 'area', fields: up('areaId', 'filed', 'dueAt', '_id') },
      { name: 'received', fields: up('stationId', 'receivedAt') },
      { name: 'receivedArea', fields: up('areaId', 'receivedAt') },
      { name: 'receivedAll', fields: up('receivedAt') },
      { name: 'provisional', fields: up('dueProvisional', 'filed', 'receivedAt') },
      {
        name: 'published',
        fields: [
          ...up('isPublished'),
          { field: 'decidedAt', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
      { name: 'warn', fields: up('warnAt') },
      { name: 'forget', fields: up('forgetAt') },
    ],
    retention: TEN_YEARS,
    personal: ['text (secrets covered)', 'steps.text (secrets covered)'],
  },
  opinion_people: {
    indexes: [],
    retention: '1 year after it is filed; at once when it is withdrawn',
    personal: ['name, phone, work unit (encrypted)', 'gender'],
  },
  alerts: {
    indexes: [
      {
        name: 'published',
        fields: [
          ...up('areaId', 'state'),
          { field: 'publishedAt', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
      {
        name: 'kept',
        fields: [
          ...up('stationId'),
          { field: 'changedAt', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
    ],
    retention: TEN_YEARS,
    personal: ['by', 'earlier.by'],
  },
  trend_months: { indexes: [], retention: TEN_YEARS, personal: [] },
} as const satisfies Readonly<Record<string, CollectionSchema>>
