/** Activities and trainings: their plans, places, people and records. Part of `schema`. */
import { TEN_YEARS, up, type CollectionSchema } from './schema-shape'

export const activityCollections = {
  activities: {
    indexes: [
      { name: 'listed', fields: up('kind', 'listed', 'from', '_id') },
      { name: 'listedArea', fields: up('areaId', 'kind', 'listed', 'from', '_id') },
      { name: 'listedStation', fields: up('stationId', 'kind', 'listed', 'from', '_id') },
      {
        name: 'kept',
        fields: [...up('stationId'), { field: 'from', order: -1 }, { field: '_id', order: -1 }],
      },
      { name: 'reviews', fields: up('state', 'reviewDueAt', '_id') },
      { name: 'ends', fields: up('state', 'to') },
      { name: 'words', fields: up('words', 'kind', 'listed', 'from') },
      { name: 'provisional', fields: up('reviewProvisional', 'state', 'submittedAt') },
      { name: 'tell', fields: up('tellAt') },
      { name: 'closing', fields: up('stationId', 'state', 'closing.dueAt', '_id') },
      { name: 'warn', fields: up('closing.warnAt') },
      { name: 'closingProvisional', fields: up('closing.provisional', 'to') },
      { name: 'post', fields: up('closing.postAt') },
      { name: 'thank', fields: up('closing.thankAt') },
      { name: 'tidy', fields: up('closing.tidyAt') },
    ],
    retention: TEN_YEARS,
    personal: ['fields.plan.headId, recorderId', 'by'],
  },
  seats: {
    indexes: [
      { name: 'activity', fields: up('activityId') },
      { name: 'move', fields: up('moveAt') },
      { name: 'check', fields: up('checkAt') },
      { name: 'absent', fields: up('absentAt') },
    ],
    retention: 'as long as its activity',
    personal: ['holders'],
  },
  sign_ups: {
    indexes: [
      { name: 'owner', fields: up('accountId', 'live', 'from') },
      { name: 'list', fields: up('activityId', 'live', 'askedAt', '_id') },
      { name: 'roster', fields: up('activityId', 'slotId', 'state', 'askedAt', '_id') },
      { name: 'line', fields: up('seatsId', 'state', 'askedAt', '_id') },
      { name: 'settle', fields: up('settleAt') },
      { name: 'offers', fields: up('state', 'offerUntil') },
      { name: 'provisional', fields: up('dueProvisional', 'state', 'askedAt') },
      { name: 'unanswered', fields: up('state', 'from') },
      { name: 'choosing', fields: up('stationId', 'state', 'dueAt') },
      { name: 'remind', fields: up('remindAt') },
    ],
    retention: `${TEN_YEARS}; without a name once the account is closed, recipients once the activity is filed`,
    personal: ['accountId', 'maskedName', 'name (encrypted)'],
  },
  attendances: {
    indexes: [
      { name: 'activity', fields: up('activityId', 'slotId', 'phoneHash') },
      { name: 'person', fields: up('accountId', 'from') },
      { name: 'close', fields: up('closeAt') },
      { name: 'count', fields: up('countAt') },
      { name: 'hours', fields: up('activityId', 'hours') },
    ],
    retention: TEN_YEARS,
    personal: [
      'accountId',
      'in.by, out.by',
      'phoneHash (keyed hash, until the hours are verified or the account is closed)',
    ],
  },
  refused_checks: {
    indexes: [
      { name: 'activity', fields: up('activityId', 'slotId', 'at') },
      { name: 'person', fields: up('accountId') },
    ],
    retention: 'until the activity is filed, or without a person once the account is closed',
    personal: ['accountId', 'maskedName'],
  },
  incidents: {
    indexes: [
      { name: 'activity', fields: up('activityId', 'at') },
      { name: 'station', fields: [...up('stationId'), { field: 'at', order: -1 }] },
    ],
    retention: TEN_YEARS,
    personal: ['what, done, follow (secrets covered)', 'by'],
  },
  feedbacks: {
    indexes: [{ name: 'activity', fields: up('activityId') }],
    retention:
      'sums 10 years; words and the keyed hash of who said them until the activity is closed',
    personal: ['_id (keyed hash)', 'answers.words (secrets covered)'],
  },
  activity_photos: {
    indexes: [{ name: 'activity', fields: up('activityId') }],
    retention: TEN_YEARS,
    personal: ['data (encrypted)'],
  },
  archive_counters: { indexes: [], retention: 'kept', personal: [] },
  needs: {
    indexes: [
      {
        name: 'station',
        fields: [
          ...up('stationId', 'order'),
          { field: 'at', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
      { name: 'owner', fields: [...up('accountId'), { field: 'at', order: -1 }] },
      { name: 'forget', fields: up('answeredAt') },
    ],
    retention: '3 years after it is answered; without an account once that is closed',
    personal: ['accountId, by', 'fields.text (secrets covered)'],
  },
  training_records: {
    indexes: [
      { name: 'owner', fields: [...up('accountId'), { field: 'at', order: -1 }] },
      { name: 'activity', fields: up('activityId') },
      { name: 'passed', fields: up('accountId', 'result', 'subject') },
      { name: 'lesson', fields: up('accountId', 'lessonId', 'result') },
      { name: 'look', fields: up('lookAt') },
    ],
    retention: `${TEN_YEARS}; without a name once the account is closed`,
    personal: ['accountId', 'maskedName'],
  },
  coursewares: {
    indexes: [
      {
        name: 'station',
        fields: [...up('stationId'), { field: 'at', order: -1 }, { field: '_id', order: -1 }],
      },
      {
        name: 'form',
        fields: [
          ...up('stationId', 'fields.form'),
          { field: 'at', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
      { name: 'reviews', fields: up('state', 'reviewDueAt', '_id') },
      { name: 'provisional', fields: up('reviewProvisional', 'state', 'submittedAt') },
      { name: 'accepted', fields: up('stationId', 'acceptedYear') },
      { name: 'writers', fields: up('writers') },
    ],
    retention: `${TEN_YEARS}; without an author once the account that wrote it alone is closed`,
    personal: ['fields.author, accepted.fields.author', 'writers'],
  },
} as const satisfies Readonly<Record<string, CollectionSchema>>
