/** What a new plan starts with. */
import type { ActivityFields, ActivityPost, PostGate } from '@shared/activity/model'
import type { ActivityTemplate, TemplatePost } from '@shared/activity/template-model'
import { NEW_COPY } from './copy'
import { addDays, instantOf, localDate, type Instant } from '@shared/kit/time'

/** So many days ahead a new plan lies: time enough for its answer and for people to hear of it. */
const DAYS_AHEAD = 7
const MORNING = { starts: 9 * 60 + 30, ends: 11 * 60 }

export interface NewPlan {
  readonly now: Instant
  /** Whoever writes it: answers for it, and leads in an emergency, until somebody else is named. */
  readonly accountId: string
  /** One for each post. */
  readonly postIds: readonly string[]
  /** Where the station is. */
  readonly place: string
  /** Without it the plan is blank. */
  readonly template?: ActivityTemplate
}

/** How many posts, and so how many ids, a template needs. */
export function postsOf(template: ActivityTemplate | undefined): readonly TemplatePost[] {
  return template?.posts ?? [BLANK_POST]
}

const BLANK_POST: TemplatePost = {
  ...{ name: '居民', task: '', for: 'resident', capacity: 30 },
  ...{ minimumAge: 0, onDuty: false, tier: null },
}

/** A plan with what its template says, or with nothing; risks and guarantees of the very place are always still to be written. ACT-43, R-18. */
export function newFields({ now, accountId, postIds, place, template }: NewPlan): ActivityFields {
  const day = addDays(localDate(now), DAYS_AHEAD)
  const { starts, ends } = template ?? MORNING
  const posts = postsOf(template).flatMap((post, index) => {
    const id = postIds[index]
    return id === undefined ? [] : [postOf(id, post)]
  })
  return {
    ...{ training: template?.training ?? null, plan: planOf(accountId, place, template), posts },
    slots: [{ id: 'a', from: instantOf(day, starts), to: instantOf(day, ends) }],
    ...{ selection: 'firstCome', attendancePercent: 60, signUpEndsMinutes: 0 },
    companionsMax: template?.companionsMax ?? 2,
  }
}

function planOf(
  headId: string,
  place: string,
  template: ActivityTemplate | undefined,
): ActivityFields['plan'] {
  return {
    ...{
      title: NEW_COPY.untitled,
      purpose: '',
      content: '',
      conditions: '',
      publicity: '',
      evaluation: '',
    },
    ...{ categories: ['antiFraud'], forms: ['onSite'], recipients: ['residents'] },
    ...{ mode: 'onSite', expectedRecipients: 30, place, placeHint: '', stepFree: false },
    ...{ partners: '', fundsFen: 0, fundsUse: '', headId, recorderId: null },
    ...template?.plan,
    schedule: template?.schedule ?? [],
    preparation: template?.preparation ?? [],
    safety: {
      ...{ dangers: [], risks: '', precautions: '', emergencyTrigger: '', emergencyPlan: '' },
      ...{ medical: '', drillOn: null, equipment: '' },
      ...template?.safety,
      emergencyHeadId: headId,
    },
    safeguards: {
      ...{ agreementCases: [], insurance: null, major: false, filing: null, provisions: '' },
      adaptations: template?.adaptations ?? '',
    },
  }
}

/** A post that asks nothing. */
export const NO_GATE: PostGate = {
  ...{ minimumAge: 0, onDuty: false, tier: null },
  ...{ skills: [], trainings: [] },
}

function postOf(id: string, { name, task, capacity, ...post }: TemplatePost): ActivityPost {
  const { minimumAge, onDuty, tier } = post
  const gate = { ...NO_GATE, minimumAge, onDuty, tier }
  return { id, name, task, for: post.for, capacity, gate }
}
