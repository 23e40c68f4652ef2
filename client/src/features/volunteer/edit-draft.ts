import { plainPhone } from '@shared/account/phone'
import type { InputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { Audience, OwnFile, Skill, SpareTime } from '@shared/volunteer/model'
import { phoneProblem } from './apply-draft'
import { APPLY_PROBLEMS } from './copy'

/** What its owner changes of a file at once. */
export interface EditDraft {
  /** Empty leaves the number as it is. */
  readonly phone: string
  readonly dropsPhone: boolean
  readonly skills: readonly Skill[]
  readonly spareTimes: readonly SpareTime[]
  readonly audiences: readonly Audience[]
  readonly occupation: string
  readonly specialty: string
}

type EditInput = InputOf<(typeof volunteerContract.actions)['editFile']>

/** The file as it is now, to be changed. */
export function editDraftOf(file: OwnFile): EditDraft {
  const { skills, spareTimes, audiences, occupation, specialty } = file
  return { phone: '', dropsPhone: false, skills, spareTimes, audiences, occupation, specialty }
}

/** What keeps it from being kept, each with the sentence that names the fix. */
export function editProblems(draft: EditDraft): Partial<Record<keyof EditDraft, string>> {
  const phone = phoneProblem(draft.phone)
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(draft.skills.length > 0 ? {} : { skills: APPLY_PROBLEMS.skills }),
    ...(draft.spareTimes.length > 0 ? {} : { spareTimes: APPLY_PROBLEMS.spareTimes }),
  }
}

/** What is sent; a number only when another was typed, or when it is to be deleted. */
export function editInput(draft: EditDraft): EditInput {
  const typed = plainPhone(draft.phone)
  const phone = typed !== '' ? { phone: typed } : draft.dropsPhone ? { phone: null } : {}
  return {
    ...phone,
    skills: [...draft.skills],
    spareTimes: [...draft.spareTimes],
    audiences: [...draft.audiences],
    occupation: draft.occupation.trim(),
    specialty: draft.specialty.trim(),
  }
}
