/** How the yearly commendation is tried out: each call has a year of its own. */
import { consentTo } from '@shared/account/consent-texts'
import type { awardActions } from '@shared/badge/award-actions'
import { maskName } from '@shared/kit/mask'
import { DAY } from '@shared/kit/time'
import type { NominationRecord, RoundRecord } from '../../../cloudfunctions/badge/award-records'
import { awardNomination, awardRound, awardRules } from '../awards'
import { callAccount } from '../people'
import { outputOf } from '../replies'
import { clientId } from '../reports'
import { OWN, PLACES, type Probes, type Scene } from './probe'

let year = 2100
let savedYear = 2020

const reason = '一年里每个周末都在，教会了很多老人。'
const MARKS = [
  { id: 'c1', mark: 50 },
  { id: 'c2', mark: 30 },
] as const

/** A year at a step, with the caller among the jury. */
async function plantRound(
  { stage, caller }: Scene,
  state: RoundRecord['state'],
  different: Partial<RoundRecord> = {},
): Promise<RoundRecord> {
  year += 1
  const jury = [caller.accountId, 'acc_juror2', 'acc_juror3'].map((id) => ({
    ...{ id, maskedName: '评*' },
  }))
  const round = awardRound(year, state, { jury, ...different })
  await stage.database.insert('award_rounds', [round])
  return round
}

/** Somebody of the place named in that year; the owner where it is theirs. */
async function plantNomination(
  scene: Scene,
  round: RoundRecord,
  different: Partial<NominationRecord> = {},
): Promise<NominationRecord> {
  const { stage, owner, place } = scene
  const nomination = awardNomination(round, place.station, {
    ...{ accountId: owner.accountId, name: maskName(owner.name), ...different },
  })
  await Promise.all([
    stage.database.insert('nominations', [nomination]),
    stage.database.insert('award_sheets', [
      { _id: `${round._id}.${place.station._id}`, counts: { volunteer: 1 } },
    ]),
  ])
  return nomination
}

/** A list that is public, with the owner on it. */
async function plantPublic(scene: Scene, different: Partial<NominationRecord> = {}) {
  const round = await plantRound(scene, 'public')
  const nomination = await plantNomination(scene, round, { state: 'passed', ...different })
  await scene.stage.database.update('award_rounds', round._id, { listed: [nomination._id] })
  return { round, nomination }
}

async function plantObjection(scene: Scene) {
  const { round, nomination } = await plantPublic(scene)
  const id = clientId('objection')
  const input = { id, year: round.year, nominationId: nomination._id, text: '他没有来过那么多次。' }
  const called = await scene.stage.cloud.call<{ no: string; secret: string }>(
    ...(['badge', 'raiseObjection', input, clientId('objection')] as const),
  )
  return { round, id, ...outputOf(called) }
}

const stationOf = ({ place }: Scene) => ({ stationId: place.station._id })
/** Supervisors ask for their area, managers for their station; both are the place. */
const placeOf = ({ kind, place }: Scene) =>
  kind === 'supervisor' ? { areaId: place.area._id } : { stationId: place.station._id }

export const awardProbes: Probes<typeof awardActions> = {
  getCommend: {
    of: PLACES,
    async prepare(scene) {
      const { stage, owner, place } = scene
      await stage.plantFile(owner, place)
      const { round } = await plantPublic(scene, { choice: 'named' })
      const consents = [consentTo('publicAward')]
      outputOf(await callAccount(stage.cloud, 'giveConsents', { consents }, owner.openId))
      return { year: round.year }
    },
  },
  raiseObjection: {
    of: PLACES,
    async prepare(scene) {
      const { round } = await plantPublic(scene)
      return { id: clientId('objection'), year: round.year, text: '名单里有人重复了。' }
    },
  },
  trackObjection: {
    ...{ of: ['own', 'foreign'], others: 'AWARD.NO_OBJECTION' },
    async prepare(scene) {
      const { no, secret } = await plantObjection(scene)
      const wrong = String((Number(secret) + 1) % 1_000_000).padStart(6, '0')
      return { no, secret: scene.relation === 'own' ? secret : wrong }
    },
  },
  listOwnAwards: {
    of: OWN,
    async prepare(scene) {
      await plantNomination(scene, await plantRound(scene, 'open'))
      return {}
    },
  },
  answerNomination: {
    ...{ of: ['own', 'place', 'foreign'], others: 'AWARD.NO_NOMINATION' },
    async prepare(scene) {
      const { _id: id } = await plantNomination(scene, await plantRound(scene, 'open'))
      return { id, answer: 'named', consents: [consentTo('publicAward')] }
    },
  },
  listRounds: { of: PLACES, prepare: placeOf },
  listNominations: {
    of: PLACES,
    async prepare(scene) {
      const round = await plantRound(scene, 'open')
      await plantNomination(scene, round)
      return { roundId: round._id, ...placeOf(scene) }
    },
  },
  readNomination: {
    of: PLACES,
    async prepare(scene) {
      const { _id: id } = await plantNomination(scene, await plantRound(scene, 'open'))
      return { id }
    },
  },
  getNominee: {
    of: PLACES,
    async prepare(scene) {
      const file = await scene.stage.plantFile(scene.owner, scene.place)
      return { roundId: (await plantRound(scene, 'open'))._id, volunteerId: file._id }
    },
  },
  nominate: {
    of: PLACES,
    async prepare(scene) {
      const file = await scene.stage.plantFile(scene.owner, scene.place)
      const round = await plantRound(scene, 'open')
      return {
        ...{ roundId: round._id, ...stationOf(scene), category: 'volunteer' },
        ...{ volunteerId: file._id, reason },
      }
    },
  },
  withdrawNomination: {
    of: PLACES,
    async prepare(scene) {
      return { id: (await plantNomination(scene, await plantRound(scene, 'open')))._id }
    },
  },
  reviewNomination: {
    of: PLACES,
    async prepare(scene) {
      const { _id: id } = await plantNomination(scene, await plantRound(scene, 'open'))
      return { id, pass: true }
    },
  },
  markNomination: {
    of: PLACES,
    async prepare(scene) {
      const round = await plantRound(scene, 'scoring')
      const { _id: id } = await plantNomination(scene, round, { state: 'passed' })
      return { id, marks: [...MARKS] }
    },
  },
  listJurors: { of: PLACES, prepare: () => ({}) },
  saveRound: {
    of: PLACES,
    prepare: () => ({ year: (savedYear += 1), rules: awardRules(), jury: [] }),
  },
  freezeRound: {
    of: PLACES,
    async prepare(scene) {
      const { _id: id, savedAt } = await plantRound(scene, 'draft')
      return { id, savedAt }
    },
    // The jury that was planted serves nowhere: who may call gets as far as that.
    instead: () => 'AWARD.JUROR',
  },
  startMarking: {
    of: PLACES,
    async prepare(scene) {
      const rules = awardRules({ nominateUntil: '2026-01-05' })
      return { id: (await plantRound(scene, 'open', { rules }))._id }
    },
  },
  publishList: {
    of: PLACES,
    async prepare(scene) {
      const round = await plantRound(scene, 'scoring')
      const line = { at: Date.now(), marks: [...MARKS], total: 80 }
      const marks = ['acc_juror2', 'acc_juror3'].map((by) => ({ ...line, by }))
      await plantNomination(scene, round, { state: 'passed', marks })
      return { id: round._id }
    },
  },
  listObjections: {
    of: PLACES,
    prepare: async (scene) => ({ roundId: (await plantObjection(scene)).round._id }),
  },
  answerObjection: {
    of: PLACES,
    prepare: async (scene) => ({
      ...{ id: (await plantObjection(scene)).id, uphold: false, answer: '查过签到，次数是对的。' },
    }),
  },
  decideRound: {
    of: PLACES,
    prepare: async (scene) => ({
      id: (await plantRound(scene, 'public', { publicUntil: Date.now() - DAY }))._id,
    }),
  },
}
