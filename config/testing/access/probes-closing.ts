/** How what lies behind an activity is tried out: hours, record, pictures, thanks, the archive, and feedback. */
import type { closingActions } from '@shared/activity/closing-actions'
import { FEEDBACK_MARKS, type FeedbackAnswers } from '@shared/activity/feedback-model'
import { HOLIDAYS } from '@shared/kit/holidays'
import { maskName } from '@shared/kit/mask'
import { HOUR } from '@shared/kit/time'
import { closingBegun } from '../../../cloudfunctions/activity/begin-closing'
import type { ClosingState } from '../../../cloudfunctions/activity/closing-records'
import type { AttendanceRecord } from '../../../cloudfunctions/kit/attendance'
import { makePlan, plantSignUp, type PlantedActivity } from '../activities'
import { ASSOCIATION_STAFF, makeMember } from '../people'
import { outputOf } from '../replies'
import { clientId, makePhotoParts } from '../reports'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'
import { activityOf } from './probes-activity'

const reason = '有一位多算了半小时'
const [photo = ''] = makePhotoParts(1)
const record = {
  ...{ recipients: '长辈', recipientCount: 20, content: '讲了三件真事' },
  ...{ quality: 5, qualityNote: '' },
}
const summary = {
  ...{ practice: '先讲真事', problems: '', people: '', deeds: '', followUp: '' },
  goalsMet: 'all' as const,
}
const thanks = { way: 'onSite' as const, text: '谢谢大家', next: '' }

/** An activity of the place that ended an hour ago, led by the owner. */
async function endedOf(
  scene: Scene,
  different: Partial<ClosingState> = {},
): Promise<PlantedActivity & { readonly activityId: string }> {
  const to = Date.now() - HOUR
  const closing = { ...closingBegun(to, HOLIDAYS), ...different }
  const planted = await activityOf(scene, {
    ...{ from: to - HOUR, to, post: { for: 'volunteer' } },
    fields: { plan: makePlan(scene.owner.accountId) },
    record: { state: 'over', closing },
  })
  return { ...planted, activityId: planted.activity._id }
}

const ended = async (scene: Scene, different: Partial<ClosingState> = {}) => ({
  activityId: (await endedOf(scene, different)).activityId,
})

/** The owner helped, and has left. */
async function plantHelp(scene: Scene): Promise<{ activityId: string }> {
  const { accountId, name } = scene.owner
  const planted = await endedOf(scene)
  const who = { accountId, maskedName: maskName(name) }
  const { _id, ...signUp } = await plantSignUp(scene.stage.database, planted, who)
  const { activityId, slotId, stationId, areaId, from, to } = signUp
  const at = { how: 'siteCode', mark: null, reason: '', sentAt: null, by: accountId } as const
  const attendance: AttendanceRecord = {
    ...{ _id, activityId, slotId, stationId, areaId, accountId, for: 'volunteer' },
    ...{ kind: 'activity', slot: { from, to }, state: 'left', from, to, phoneHash: null },
    in: { ...at, at: from, keptAt: from, checkId: clientId('check') },
    out: { ...at, at: to, keptAt: to, checkId: clientId('check') },
    ...{ attended: 60, counted: 60, parts: [{ from, to }], added: 0, addedReason: '' },
    ...{ hours: 'pending', closeAt: null, countAt: null },
  }
  await scene.stage.database.insert('attendances', [attendance])
  return { activityId }
}

const LEADER = 'closing-leader'

/** A picture of it, sent by the association. */
async function plantPhoto(scene: Scene): Promise<{ activityId: string; photoId: string }> {
  const { stage } = scene
  await stage.plantOnce(LEADER, async () => {
    const staff = { openId: LEADER, grants: [ASSOCIATION_STAFF] }
    await makeMember(stage.cloud, stage.database, staff)
  })
  const sent = { ...(await ended(scene)), photoId: clientId('photo') }
  const part = { people: 'none', part: 0, parts: 1, data: photo }
  outputOf(await stage.cloud.call('activity', 'addActivityPhoto', { ...sent, ...part }, LEADER))
  return sent
}

/** Everything is done but the last step. */
const whole = (): Partial<ClosingState> => ({
  leader: { by: 'acc_leader', at: 1 },
  station: { by: 'acc_manager', at: 2 },
  ...{ record, summary, thanks: { ...thanks, at: 3 } },
  photos: [
    { id: clientId('photo'), at: 3, parts: 1, here: ['hash'], people: 'none', by: 'acc_leader' },
  ],
})

const answers: FeedbackAnswers = {
  marks: Object.fromEntries(FEEDBACK_MARKS.map((mark) => [mark, 4])) as FeedbackAnswers['marks'],
  ...{ volunteerMarks: null, length: 'right', design: 'good', outOfTen: 8 },
  words: { arrangement: '', content: '', staff: '', overall: '听得懂。' },
}

export const closingProbes: Probes<typeof closingActions> = {
  getClosing: { of: PEOPLE, prepare: plantHelp },
  confirmHours: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantHelp(scene)), added: [] }),
  },
  verifyHours: {
    of: PLACES,
    prepare: (scene) => ended(scene, { leader: { by: 'acc_leader', at: 1 } }),
  },
  returnHours: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await ended(scene, { leader: { by: scene.owner.accountId, at: 1 } })),
      reason,
    }),
  },
  saveRecord: { of: PEOPLE, prepare: async (scene) => ({ ...(await ended(scene)), record }) },
  saveSummary: { of: PEOPLE, prepare: async (scene) => ({ ...(await ended(scene)), summary }) },
  addActivityPhoto: {
    of: PEOPLE,
    prepare: async (scene) => ({
      ...(await ended(scene)),
      ...{ photoId: clientId('photo'), people: 'none', part: 0, parts: 1, data: photo },
    }),
  },
  removeActivityPhoto: { of: PEOPLE, prepare: plantPhoto },
  getActivityPhoto: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantPhoto(scene)), part: 0 }),
  },
  thankVolunteers: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await ended(scene)), ...thanks }),
  },
  readThanks: { of: PEOPLE, others: 'ACTIVITY.NOT_FOUND', prepare: plantHelp },
  closeActivity: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await ended(scene, whole())), class: 'longTerm' }),
  },
  exportPaper: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantHelp(scene)), paper: 'signIn' }),
  },
  listClosings: {
    of: PLACES,
    async prepare(scene) {
      await ended(scene)
      return { stationId: scene.place.station._id }
    },
  },
  giveFeedback: {
    of: OWN,
    prepare: async (scene) => ({ ...(await ended(scene)), answers }),
  },
}
