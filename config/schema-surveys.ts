/** What residents answer, and what becomes of it: settlement, quality, subsidy, report. Part of `schema`. */
import { fold, foldOfStation, TEN_YEARS, up, type CollectionSchema } from './schema-shape'

export const surveyCollections = {
  questionnaires: {
    indexes: [{ name: 'versions', fields: [...up('id'), { field: 'version', order: -1 }] }],
    retention: 'kept',
    personal: [],
  },
  campaigns: {
    indexes: [
      { name: 'window', fields: up('closesAt') },
      { name: 'settled', fields: up('settledAt') },
    ],
    retention: 'kept; the salt until 30 days after settlement (D-29)',
    personal: [],
  },
  share_codes: {
    indexes: [
      { name: 'owner', fields: up('accountId') },
      { name: 'campaign', fields: up('campaignId') },
    ],
    retention: TEN_YEARS,
    personal: ['accountId', 'inviter (masked name)'],
  },
  responses: {
    indexes: [
      { name: 'respondent', unique: true, fields: up('campaignId', 'respondent') },
      { name: 'ofCampaign', fields: up('campaignId', '_id') },
      fold,
      {
        name: foldOfStation.name,
        fields: [...foldOfStation.fields, ...up('campaignId', 'rejection.because')],
      },
      { name: 'foldedVolunteer', fields: up('folded', 'volunteerId') },
      { name: 'day', fields: up('volunteerId', 'day', 'folded', '_id') },
      {
        name: 'ofVolunteer',
        fields: [
          ...up('volunteerId', 'campaignId'),
          { field: 'at', order: -1 },
          { field: '_id', order: -1 },
        ],
      },
    ],
    retention: `${TEN_YEARS}; the salt of respondents 30 days after settlement (D-29)`,
    personal: ['respondent (keyed hash)'],
  },
  survey_days: {
    indexes: [
      { name: 'due', fields: up('dueAt') },
      { name: 'volunteer', fields: up('volunteerId', 'day') },
      { name: 'beyond', fields: [...up('beyondFor', 'beyond'), { field: 'day', order: -1 }] },
    ],
    retention: TEN_YEARS,
    personal: ['volunteerId', 'beyondWord.by'],
  },
  survey_reviews: {
    indexes: [
      { name: 'queue', fields: [...up('state'), { field: 'score', order: -1 }] },
      { name: 'ofStation', fields: [...up('stationId', 'state'), { field: 'score', order: -1 }] },
      { name: 'due', fields: up('state', 'decision.appliesAt') },
      { name: 'decided', fields: [{ field: 'decision.at', order: -1 }] },
      {
        name: 'decidedAtStation',
        fields: [...up('stationId'), { field: 'decision.at', order: -1 }],
      },
      { name: 'appeals', fields: up('appeal.state', 'appeal.at') },
      { name: 'appealsAtStation', fields: up('stationId', 'appeal.state', 'appeal.at') },
    ],
    retention: '3 years',
    personal: ['volunteerId', 'decision.by', 'appeal.by', 'appeal.words'],
  },
  survey_tallies: { indexes: [], retention: TEN_YEARS, personal: [] },
  questionnaire_drafts: {
    indexes: [{ name: 'newest', fields: [{ field: 'at', order: -1 }] }],
    retention: 'kept',
    personal: ['by'],
  },
  survey_giveaways: {
    indexes: [{ name: 'station', fields: up('campaignId', 'stationId') }],
    retention: '3 years',
    personal: [],
  },
  survey_handouts: {
    indexes: [{ name: 'giveaway', fields: [...up('giveawayId'), { field: 'at', order: -1 }] }],
    retention: '3 years',
    personal: ['by'],
  },
  survey_callbacks: {
    indexes: [
      { name: 'answer', unique: true, fields: up('responseId') },
      { name: 'queue', fields: up('campaignId', 'state', 'at') },
      { name: 'station', fields: up('campaignId', 'stationId', 'state', 'at') },
      { name: 'ofVolunteer', fields: up('campaignId', 'volunteerId', 'state', 'at') },
    ],
    retention:
      'the number until the call is over, at most 30 days after settlement; the result 3 years',
    personal: ['phone (encrypted)', 'by'],
  },
  survey_repeats: {
    indexes: [
      fold,
      { name: foldOfStation.name, fields: [...foldOfStation.fields, ...up('campaignId')] },
    ],
    retention: '3 years',
    personal: ['volunteerId'],
  },
  subsidy_statements: {
    indexes: [
      { name: 'year', fields: up('year', 'state', 'stationId') },
      { name: 'station', fields: [...up('stationId'), { field: 'year', order: -1 }] },
    ],
    retention: TEN_YEARS,
    personal: ['steps.by'],
  },
  invoice_parts: { indexes: [], retention: TEN_YEARS, personal: ['data (encrypted)'] },
  report_runs: {
    indexes: [
      { name: 'state', fields: up('state', 'at') },
      { name: 'campaign', fields: [...up('campaignId'), { field: 'at', order: -1 }] },
    ],
    retention: TEN_YEARS,
    personal: ['by'],
  },
  report_counts: { indexes: [], retention: TEN_YEARS, personal: [] },
  report_tables: {
    indexes: [{ name: 'chapter', fields: up('runId', 'chapter', 'place') }],
    retention: TEN_YEARS,
    personal: [],
  },
  report_files: { indexes: [], retention: '1 year, made again when asked for', personal: [] },
  follow_ups: {
    indexes: [
      { name: 'station', fields: up('stationId', 'state', 'dueAt') },
      { name: 'campaign', fields: up('campaignId', 'dueAt') },
    ],
    retention: TEN_YEARS,
    personal: ['by'],
  },
} satisfies Readonly<Record<string, CollectionSchema>>
