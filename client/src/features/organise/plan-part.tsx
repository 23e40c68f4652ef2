import type { Account } from '@shared/account/model'
import type { ComponentType } from 'react'
import { Basics, Guests, Kind, Place } from './part-basic'
import { Leaders } from './part-leaders'
import { Agreement, Cover, Filing, Funds, More } from './part-more'
import { Posts } from './part-posts'
import { Attend, Conditions, Taking } from './part-recruit'
import { Emergency, Guarantees, Risks } from './part-safety'
import { Preparation, Schedule } from './part-timetable'
import { Training } from './part-training'
import { When } from './part-when'
import type { PlanPart } from './plan-parts'
import type { PlanEdit } from './use-plan'

export interface PartProps {
  readonly edit: PlanEdit
  /** Who writes, as far as it is known. */
  readonly me: Pick<Account, 'id' | 'displayName'> | null
  /** What keeps it from being saved, once that was tried. */
  readonly problem: string | undefined
}

const PARTS: Readonly<Record<PlanPart, ComponentType<PartProps>>> = {
  basics: Basics,
  when: When,
  place: Place,
  guests: Guests,
  kind: Kind,
  training: Training,
  posts: Posts,
  attend: Attend,
  taking: Taking,
  conditions: Conditions,
  risks: Risks,
  guarantees: Guarantees,
  schedule: Schedule,
  preparation: Preparation,
  leaders: Leaders,
  emergency: Emergency,
  agreement: Agreement,
  cover: Cover,
  filing: Filing,
  funds: Funds,
  more: More,
}

/** The questions of one part of a plan. */
export function PlanPartFields({ part, ...props }: PartProps & { readonly part: PlanPart }) {
  const Part = PARTS[part]
  return <Part {...props} />
}
