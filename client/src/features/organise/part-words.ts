/** What a part of a plan says, in a line for its row, and whole for who judges it. */
import { minutesToAttend } from '@shared/activity/attendance-rules'
import { CATEGORY_NAMES, RECIPIENT_GROUPS, SERVICE_FORMS } from '@shared/activity/categories'
import type { ActivityFields } from '@shared/activity/model'
import type { Organiser } from '@shared/activity/planning-actions'
import { leadersLine } from './leaders'
import { AGREEMENT_WORDS, DANGER_WORDS, PART_COPY, POST_COPY } from './part-copy'
import type { PlanPart } from './plan-parts'
import { gateWords } from './posts'
import { clockOf, slotWords } from './when-words'
import { ROW_COPY } from './row-copy'
import { trainingLine, trainingWhole } from './training-part'

/** `leaders` are those whom it names, as far as they are known here. */
type Said = (fields: ActivityFields, leaders: readonly Organiser[]) => string

const joinedWords = (...words: readonly string[]) => words.filter((word) => word !== '').join('，')
const linesOf = (...words: readonly string[]) => words.filter((word) => word !== '').join('\n')

const LINES: Readonly<Record<PlanPart, Said>> = {
  basics: ({ plan }) => plan.title,
  when({ slots: [first, ...others] }) {
    if (!first) return ''
    return others.length === 0 ? slotWords(first) : ROW_COPY.slots(slotWords(first), others.length)
  },
  place: ({ plan }) => plan.place,
  guests: ({ plan }) => plan.recipients.map((key) => RECIPIENT_GROUPS[key]).join('、'),
  kind: ({ plan }) => plan.categories.map((key) => CATEGORY_NAMES[key]).join('、'),
  training: ({ training }) => trainingLine(training),
  posts: ({ posts }) => posts.map(({ name, capacity }) => `${name} ${capacity}`).join('，'),
  attend({ slots: [slot], attendancePercent }) {
    if (!slot) return ''
    return ROW_COPY.attend(attendancePercent, minutesToAttend(slot, attendancePercent))
  },
  taking: ({ selection }) => ROW_COPY.taking[selection],
  conditions: ({ plan }) => plan.conditions,
  risks: ({ plan }) => plan.safety.risks,
  guarantees: ({ plan }) => plan.safeguards.provisions,
  schedule: ({ plan }) => (plan.schedule.length > 0 ? ROW_COPY.parts(plan.schedule.length) : ''),
  preparation: ({ plan: { preparation = [] } }) =>
    preparation.length > 0 ? ROW_COPY.things(preparation.length) : '',
  leaders: ({ plan }, leaders) => leadersLine(plan, leaders),
  emergency: ({ plan }) => plan.safety.emergencyTrigger,
  agreement: ({ plan }) =>
    plan.safeguards.agreementCases.map((key) => AGREEMENT_WORDS[key]).join('、'),
  cover: ({ plan }) => plan.safeguards.insurance?.insurer ?? '',
  filing: ({ plan: { safeguards, safety } }) =>
    joinedWords(
      safeguards.major ? ROW_COPY.major : '',
      safeguards.filing?.department ?? '',
      safety.drillOn ? ROW_COPY.drill(safety.drillOn) : '',
    ),
  funds: ({ plan }) => (plan.fundsFen > 0 ? ROW_COPY.yuan(plan.fundsFen / 100) : plan.fundsUse),
  more: ({ plan }) => joinedWords(plan.partners, plan.publicity),
}

/** What a part says now, in a line; '' while it says nothing. */
export function lineOf(
  part: PlanPart,
  fields: ActivityFields,
  leaders: readonly Organiser[],
): string {
  return LINES[part](fields, leaders)
}

/** What is behind the line of a part. */
const MORE: Readonly<Partial<Record<PlanPart, Said>>> = {
  basics: ({ plan }) => linesOf(plan.content, plan.purpose && ROW_COPY.purpose(plan.purpose)),
  when: ({ slots }) => slots.map(slotWords).join('\n'),
  place: ({ plan }) =>
    linesOf(
      plan.placeHint,
      plan.stepFree ? PART_COPY.place.stepFree : '',
      PART_COPY.modes[plan.mode],
    ),
  guests: ({ plan }) =>
    linesOf(ROW_COPY.expected(plan.expectedRecipients), plan.safeguards.adaptations),
  training: ({ training }) => trainingWhole(training),
  kind: ({ plan }) => plan.forms.map((key) => SERVICE_FORMS[key]).join('、'),
  posts: ({ posts }) =>
    posts
      .map((post) =>
        joinedWords(`${post.name} ${POST_COPY.count(post.capacity)}`, post.task, gateWords(post)),
      )
      .join('\n'),
  risks: ({ plan: { safety } }) =>
    linesOf(safety.dangers.map((key) => DANGER_WORDS[key]).join('、'), safety.precautions),
  guarantees: ({ plan }) => plan.safety.equipment,
  schedule: ({ plan }) =>
    plan.schedule
      .map(({ fromMinute, what, who, materials }) =>
        joinedWords(`${clockOf(fromMinute)} ${what}`, who, materials),
      )
      .join('\n'),
  preparation: ({ plan }) =>
    (plan.preparation ?? [])
      .map(({ daysBefore, what, who }) =>
        joinedWords(`${PART_COPY.preparation.on(daysBefore)}：${what}`, who),
      )
      .join('\n'),
  emergency: ({ plan: { safety } }) => linesOf(safety.emergencyPlan, safety.medical),
  cover({ plan: { safeguards } }) {
    const { insurance } = safeguards
    if (!insurance) return ''
    const { policyNo, until, agreed } = insurance
    return linesOf(ROW_COPY.policy(policyNo, until), agreed ? PART_COPY.cover.agreed : '')
  },
  filing: ({ plan }) => plan.safeguards.filing?.no ?? '',
  funds: ({ plan }) => plan.fundsUse,
  more: ({ plan }) => plan.evaluation,
}

/** Lines that only count what stands whole behind them. */
const COUNTED: readonly PlanPart[] = ['when', 'posts', 'schedule', 'preparation']

/** Everything a part says, for who judges it. */
export function wholeOf(
  part: PlanPart,
  fields: ActivityFields,
  leaders: readonly Organiser[],
): string {
  const more = MORE[part]?.(fields, leaders) ?? ''
  if (COUNTED.includes(part)) return more
  const line = lineOf(part, fields, leaders)
  return line === more ? line : linesOf(line, more)
}
