/** Activities and trainings: their plans, places, people and records. Part of `schema`. */
import { TEN_YEARS, up, type CollectionSchema } from './schema-shape'

export const activityCollections = {
  activities: {
    indexes: [
      { name: 'listed', fields: up('listed', 'from', '_id') },
      { name: 'listedArea', fields: up('areaId', 'listed', 'from', '_id') },
      { name: 'listedStation', fields: up('stationId', 'listed', 'from', '_id') },
      {
        name: 'kept',
        fields: [...up('stationId'), { field: 'from', order: -1 }, { field: '_id', order: -1 }],
      },
      { name: 'reviews', fields: up('state', 'reviewDueAt', '_id') },
      { name: 'ends', fields: up('state', 'to') },
      { name: 'words', fields: up('words', 'listed', 'from') },
      { name: 'provisional', fields: up('reviewProvisional', 'state', 'submittedAt') },
      { name: 'tell', fields: up('tellAt') },
    ],
    retention: TEN_YEARS,
    personal: ['fields.plan.headId, recorderId', 'by'],
  },
  seats: {
    indexes: [
      { name: 'activity', fields: up('activityId') },
      { name: 'move', fields: up('moveAt') },
      { name: 'check', fields: up('checkAt') },
    ],
    retention: 'as long as its activity',
    personal: ['holders'],
  },
  sign_ups: {
    indexes: [
      { name: 'owner', fields: up('accountId', 'live', 'from') },
      { name: 'list', fields: up('activityId', 'live', 'askedAt', '_id') },
      { name: 'line', fields: up('seatsId', 'state', 'askedAt', '_id') },
      { name: 'settle', fields: up('settleAt') },
      { name: 'offers', fields: up('state', 'offerUntil') },
      { name: 'provisional', fields: up('dueProvisional', 'state', 'askedAt') },
      { name: 'unanswered', fields: up('state', 'from') },
      { name: 'remind', fields: up('remindAt') },
    ],
    retention: 'until the activity is closed and its record made; then 10 years without a name',
    personal: ['accountId', 'maskedName', 'name (encrypted)'],
  },
} as const satisfies Readonly<Record<string, CollectionSchema>>
