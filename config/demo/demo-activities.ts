/** Activities and trainings of three demo stations, with who signed up, who came, and what is done behind them. */
import { countMinutes } from '@shared/activity/check-rules'
import { answerDue, OFFER_ENDS_BEFORE_MS, reminderAt, reviewDue } from '@shared/activity/deadlines'
import type { ActivityFields, ActivityPost } from '@shared/activity/model'
import { HOLIDAYS } from '@shared/kit/holidays'
import { maskName } from '@shared/kit/mask'
import { addDays, DAY, HOUR, instantOf, localDate, MINUTE } from '@shared/kit/time'
import { derived, seatsFor } from '../../cloudfunctions/activity/activity-record'
import { signUpId } from '../../cloudfunctions/activity/ask-for'
import { notHere } from '../../cloudfunctions/activity/attendance-steps'
import type {
  ActivityRecord,
  SeatsRecord,
  SignUpRecord,
} from '../../cloudfunctions/activity/records'
import { searchWords } from '../../cloudfunctions/activity/search-words'
import type { AttendanceRecord, KeptCheck } from '../../cloudfunctions/kit/attendance'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { contentHash, encryptField } from '../../cloudfunctions/kit/crypto'
import { ACTIVITY_STORIES, type ActivityStory } from './activity-stories'
import { closingOf, emptyBehind, type Behind } from './demo-closings'
import { lecturer, type DemoVolunteer } from './demo-people'
import { demoPlan } from './activity-plan'
import { demoStations } from './demo-stations'
import { PERSONAS, stationId, volunteerName } from './street'

export interface DemoActivities extends Behind {
  readonly activities: ActivityRecord[]
  readonly seats: SeatsRecord[]
  readonly sign_ups: SignUpRecord[]
  readonly attendances: AttendanceRecord[]
}

const SLOT = '1'
/** Everybody who signs up has done so some days before. */
const ASKED_BEFORE = 5 * DAY

/** Who leads at each station, and who verifies behind them. */
function leadersAt({ at }: ActivityStory): { readonly head: string; readonly verifier: string } {
  const manager = { huaianli: PERSONAS.manager, liuyin: 'dev-manager-liuyin' } as const
  const head = at === 'qinghewan' ? 'demo-volunteer-3' : manager[at]
  return { head: accountIdOf(head), verifier: accountIdOf(PERSONAS.association) }
}

export function demoActivities(people: readonly DemoVolunteer[], now: number): DemoActivities {
  const made: DemoActivities = {
    ...{ activities: [], seats: [], sign_ups: [], attendances: [] },
    ...emptyBehind(),
  }
  // The volunteer and the lecturer of the persona switch keep their minutes as they are.
  const helpers = people.slice(2)
  ACTIVITY_STORIES.forEach((story, index) => {
    const from = (index * 7) % helpers.length
    add(made, story, { helpers: [...helpers.slice(from), ...helpers.slice(0, from)], now })
  })
  return made
}

interface Telling {
  /** Who may help, in the order in which this story takes them. */
  readonly helpers: readonly DemoVolunteer[]
  readonly now: number
}

function add(made: DemoActivities, story: ActivityStory, telling: Telling): void {
  const activity = activityOf(story, telling.now)
  const signUps = signUpsOf(story, activity, telling)
  const came = story.behind ? signUps.map((signUp) => attendanceOf(story, activity, signUp)) : []
  const { head, verifier } = leadersAt(story)
  const closing = closingOf(made, { story, activity, came, head, verifier, now: telling.now })
  made.activities.push(closing ? { ...activity, closing } : activity)
  made.sign_ups.push(...signUps)
  made.attendances.push(...came)
  const isHeld = ['published', 'cancelled', 'over', 'closed'].includes(story.state)
  if (isHeld) made.seats.push(...seatsOf(activity, signUps))
}

function post({ id }: ActivityStory, who: ActivityPost['for'], capacity: number): ActivityPost {
  const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
  const name = who === 'volunteer' ? '志愿者' : '居民'
  return { id: `pst_demo-${id}-${who}`, name, task: '', for: who, capacity, gate }
}

function fieldsOf(story: ActivityStory, now: number): ActivityFields {
  const date = addDays(localDate(now), story.day)
  const [from, to] = [instantOf(date, story.from), instantOf(date, story.to)]
  const [[helping], [coming]] = [story.volunteers, story.residents]
  return {
    ...{ plan: demoPlan(story, leadersAt(story).head), training: story.training ?? null },
    slots: [{ id: SLOT, from, to }],
    posts: [
      post(story, 'volunteer', helping),
      ...(coming > 0 ? [post(story, 'resident', coming)] : []),
    ],
    ...{ selection: story.selection ?? 'firstCome', attendancePercent: 60 },
    ...{ signUpEndsMinutes: 60, companionsMax: coming > 0 ? 2 : 0 },
  }
}

function activityOf(story: ActivityStory, now: number): ActivityRecord {
  const { state, reason, training } = story
  const station = demoStations(now).find(({ _id }) => _id === stationId(story.at))
  if (!station) throw new RangeError(`no demo station ${story.at}`)
  const fields = fieldsOf(story, now)
  const { head: by } = leadersAt(story)
  const submittedAt =
    state === 'draft' ? null : Math.min(now, fields.slots[0]?.from ?? 0) - 20 * HOUR
  const isWaiting = state === 'waiting' && submittedAt !== null
  const due = isWaiting ? reviewDue(submittedAt, HOLIDAYS) : null
  const said = reason === undefined ? null : { reason, at: now - 3 * HOUR }
  return {
    ...{ _id: `act_demo-${story.id}`, stationId: station._id, stationName: station.name },
    ...{
      stationPhone: station.phone,
      areaId: station.areaId ?? null,
      teamId: null,
      seriesId: null,
    },
    ...{ ...derived(fields), words: searchWords(fields.plan), content: contentHash(fields) },
    ...{ kind: training ? 'training' : 'activity', state, version: 1, by, submittedAt },
    listed: state === 'published',
    ...{ reviewDueAt: due?.at ?? null, reviewProvisional: due?.provisional ?? false },
    returned: state === 'returned' ? said : null,
    cancelled: state === 'cancelled' ? said : null,
    ...{ tellAt: null, closing: null, history: [] },
  }
}

/** Whose place it is: by their account, or by the name that a leader was told. */
interface Comer {
  readonly accountId: string | null
  readonly name: string
  readonly volunteerNo?: string
}

function signUpsOf(story: ActivityStory, activity: ActivityRecord, { helpers, now }: Telling) {
  const [helping, coming] = activity.fields.posts
  const { also = [], waiting = 0 } = story
  const persona = (key: 'resident' | 'volunteer', name: string): Comer[] =>
    also.includes(key) ? [{ accountId: accountIdOf(PERSONAS[key]), name }] : []
  const [volunteer, resident] = [persona('volunteer', '陈一鸣'), persona('resident', '王慧兰')]
  const lecturing = also.includes('lecturer')
    ? [{ accountId: lecturer().accountId, name: volunteerName(0) }]
    : []
  const [, helps] = story.volunteers
  const [, comes] = story.residents
  const confirmed = story.state === 'cancelled' ? 'cancelled' : 'confirmed'
  const inLine = story.selection === 'selected' ? 'asked' : 'waiting'
  const lined = story.waiting !== undefined
  const behindThem = helpers.slice(20, 20 + waiting)
  const wanted: [ActivityPost | undefined, Comer, SignUpRecord['state']][] = [
    ...[...volunteer, ...lecturing, ...helpers]
      .slice(0, helps)
      .map((who) => [helping, who, confirmed] as [typeof helping, Comer, typeof confirmed]),
    ...guests(story, lined ? comes : comes - resident.length).map(
      (who) => [coming, who, confirmed] as [typeof coming, Comer, typeof confirmed],
    ),
    ...resident.map(
      (who) => [coming, who, lined ? inLine : confirmed] as [typeof coming, Comer, typeof inLine],
    ),
    ...behindThem.map(
      (who) =>
        [inLine === 'asked' ? helping : coming, who, inLine] as [
          typeof coming,
          Comer,
          typeof inLine,
        ],
    ),
  ]
  return wanted.flatMap(([place, who, state], index) =>
    place ? [signUpOf(activity, place, { who, state, turn: index, now })] : [],
  )
}

/** Residents whom somebody brought, without an account. */
function guests({ id }: ActivityStory, many: number): Comer[] {
  const first = 300 + id.length * 11
  return Array.from({ length: Math.max(0, many) }, (_, index) => ({
    ...{ accountId: null, name: volunteerName(first + index) },
  }))
}

function signUpOf(
  { _id: activityId, fields, stationId: station, areaId, from, to }: ActivityRecord,
  post: ActivityPost,
  asked: {
    readonly who: Comer
    readonly state: SignUpRecord['state']
    readonly turn: number
    readonly now: number
  },
): SignUpRecord {
  const { who, state, turn, now } = asked
  const own = who.accountId ?? `acc_guest-${String(turn)}`
  const _id = signUpId(activityId, SLOT, own)
  const askedAt = Math.min(now, from) - ASKED_BEFORE + turn * 17 * MINUTE
  const due = state === 'asked' ? answerDue(now - 5 * HOUR, from, HOLIDAYS) : null
  const isLive = state !== 'cancelled'
  return {
    ...{
      _id,
      activityId,
      slotId: SLOT,
      postId: post.id,
      seatsId: `${activityId}.${SLOT}.${post.id}`,
    },
    ...{ title: fields.plan.title, stationId: station, areaId, accountId: who.accountId },
    ...{ for: post.for, how: who.accountId === null ? 'leader' : 'self', companions: 0, state },
    ...{ live: isLive, leavesAs: null, settleAt: null, askedAt: due ? now - 5 * HOUR : askedAt },
    ...{ dueAt: due?.at ?? null, dueProvisional: due?.provisional ?? false, from, to },
    remindAt: state === 'confirmed' && from > now ? reminderAt(from, askedAt) : null,
    ...{ offerUntil: null, refusal: null, cancelled: null, decisionId: null, agreedAt: null },
    ...{ maskedName: maskName(who.name), volunteerNo: who.volunteerNo ?? null },
    name: who.accountId === null ? encryptField(who.name, `${_id}.name`) : null,
  }
}

/** Came a little early or late, and left at the end. */
function attendanceOf(
  { behind }: ActivityStory,
  activity: ActivityRecord,
  signUp: SignUpRecord,
): AttendanceRecord {
  const late = (signUp._id.length + signUp.askedAt / MINUTE) % 9
  const [from, to] = [signUp.from - 5 * MINUTE + Math.floor(late) * MINUTE, signUp.to]
  const span = { from, to }
  const counts = signUp.for === 'volunteer'
  const counted = countMinutes(span, { from: signUp.from, to }, 60, [])
  const isChecked = behind !== 'hours' && counts
  return {
    ...notHere({ activity, signUp }),
    ...{ state: 'left', ...span, in: checked('in', from, signUp), out: checked('out', to, signUp) },
    attended: counted.attended,
    ...(isChecked ? { ...counted, hours: 'leader' as const } : {}),
    // Those that nobody has checked yet are counted by the tick, as they are every day.
    countAt: behind === 'hours' && counts ? to : null,
  }
}

function checked(way: 'in' | 'out', at: number, { _id, accountId }: SignUpRecord): KeptCheck {
  const how = accountId === null ? 'manual' : 'siteCode'
  return {
    ...{ at, how, mark: null, reason: accountId === null ? '没带手机' : '', sentAt: null },
    ...{ checkId: `chk_demo-${way}-${_id.slice(4)}`, by: accountId ?? 'acc_demo', keptAt: at },
  }
}

/** The places, with who holds them; a line is looked at again when offers end. */
function seatsOf(activity: ActivityRecord, signUps: readonly SignUpRecord[]): SeatsRecord[] {
  return seatsFor(activity._id, activity.fields).map((seats) => {
    const here = signUps.filter(({ seatsId }) => seatsId === seats._id)
    const held = here.filter(({ state }) => state === 'confirmed')
    const queueing = here.some(({ state }) => state === 'waiting')
    return {
      ...{ ...seats, taken: held.length, holders: held.map(({ _id }) => _id), queueing },
      moveAt: queueing ? seats.from - OFFER_ENDS_BEFORE_MS : null,
    }
  })
}
