/** How subsidies are tried out. */
import { DAY } from '@shared/kit/time'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import type { StatementKey } from '@shared/survey/subsidy-model'
import { statementCounts, subsidyFen } from '@shared/survey/subsidy-rules'
import { sealPart } from '../../../cloudfunctions/kit/photo-parts'
import { statementId, type StatementRecord } from '../../../cloudfunctions/survey/subsidy-records'
import { clientId } from '../reports'
import { PLACES, type Probes, type Scene } from './probe'

/** A PNG's first bytes. */
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]).toString(
  'base64',
)
const VALID = 12

let turn = 0

/** A year of the place that no other call is about. */
function keyOf({ place }: Scene): StatementKey {
  turn += 1
  return { stationId: place.station._id, year: 2026 + (turn % 74) }
}

/** A statement in a state, with an invoice that somebody else handed in once it is there. */
async function plantStatement(
  scene: Scene,
  state: StatementRecord['state'],
): Promise<{ key: StatementKey; photoId: string }> {
  const key = keyOf(scene)
  const photoId = clientId('photo')
  const at = Date.now() - DAY
  const lines = statementCounts([{ total: VALID }])
  const sealed = sealPart({ id: photoId, part: 0, parts: 1, data: PICTURE })
  const statement: StatementRecord = {
    ...{ _id: statementId(key.stationId, key.year), ...key, state, lines, recounted: lines },
    ...{ stationName: scene.place.station.name, fen: subsidyFen(VALID), payer: '协会' },
    ...{ dueAt: at + DAY, payment: null, photos: [{ id: photoId, at, parts: 1, here: ['hash'] }] },
    steps: [{ kind: 'handedIn', at, by: 'acc_somebody', reason: null, photoId }],
    invoice:
      state === 'frozen'
        ? null
        : { photoId, number: '24110001', date: '2026-01-08', fen: subsidyFen(VALID) },
  }
  const { database } = scene.stage
  await database.insert('subsidy_statements', [
    state === 'frozen' ? { ...statement, steps: [] } : statement,
  ])
  await database.insert('invoice_parts', [{ ...sealed, statement: statement._id }])
  return { key, photoId }
}

/** A year that is over, in which the place has one valid answer. */
async function plantAnswer(scene: Scene): Promise<StatementKey> {
  const { stationId } = keyOf(scene)
  turn += 1
  const year = 2020 + (turn % 5)
  const campaignId = clientId('campaign')
  const closesAt = Date.parse(`${String(year)}-06-01T00:00:00+08:00`)
  const answer = { _id: clientId('response'), campaignId, stationId, folded: true, at: closesAt }
  const { database } = scene.stage
  await database.insert('campaigns', [
    { _id: campaignId, title: '调查', opensAt: closesAt - DAY, closesAt, settledAt: closesAt },
  ])
  await database.insert('responses', [{ ...answer, respondent: answer._id }])
  await database.insert('survey_tallies', [
    { _id: `${campaignId}.${stationId}`, counts: { total: 1 } },
  ])
  return { stationId, year }
}

export const subsidyProbes: Probes<typeof subsidyActions> = {
  readStatement: { of: PLACES, prepare: keyOf },
  freezeStatement: { of: PLACES, prepare: plantAnswer },
  addInvoicePart: {
    of: PLACES,
    async prepare(scene) {
      const { key } = await plantStatement(scene, 'frozen')
      return { ...key, photoId: clientId('photo'), part: 0, parts: 1, data: PICTURE }
    },
  },
  handInInvoice: {
    of: PLACES,
    async prepare(scene) {
      const { key, photoId } = await plantStatement(scene, 'frozen')
      return { ...key, photoId, number: '24110001', date: '2026-01-08', fen: subsidyFen(VALID) }
    },
  },
  getInvoicePart: {
    of: PLACES,
    async prepare(scene) {
      const { key, photoId } = await plantStatement(scene, 'handedIn')
      return { ...key, photoId, part: 0 }
    },
  },
  acceptInvoice: {
    of: PLACES,
    async prepare(scene) {
      const { key, photoId } = await plantStatement(scene, 'handedIn')
      return { ...key, photoId }
    },
  },
  returnInvoice: {
    of: PLACES,
    async prepare(scene) {
      const { key, photoId } = await plantStatement(scene, 'handedIn')
      return { ...key, photoId, reason: '抬头写错了' }
    },
  },
  payStatement: {
    of: PLACES,
    async prepare(scene) {
      const { key } = await plantStatement(scene, 'accepted')
      return { ...key, date: '2026-02-01', reference: '20260201-001' }
    },
  },
  listStatements: { of: PLACES, prepare: () => ({ year: 2026 }) },
  exportStatement: { of: PLACES, prepare: keyOf },
  exportStatements: { of: PLACES, prepare: () => ({ year: 2026 }) },
}
