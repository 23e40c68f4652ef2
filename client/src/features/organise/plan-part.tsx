import type { ComponentType } from 'react'
import type { PlanPart } from './copy'
import { Basics, Kind, Place, When } from './part-basic'
import { Agreement, Filing, More } from './part-more'
import { Conditions, Emergency, People, Risks, Taking } from './part-recruit'
import type { PartEdit } from './use-part'

const PARTS: Readonly<Record<PlanPart, ComponentType<{ readonly edit: PartEdit }>>> = {
  basics: Basics,
  place: Place,
  kind: Kind,
  when: When,
  people: People,
  taking: Taking,
  conditions: Conditions,
  risks: Risks,
  emergency: Emergency,
  agreement: Agreement,
  filing: Filing,
  more: More,
}

/** The questions of one part of a plan. */
export function PlanPartFields({
  part,
  edit,
}: {
  readonly part: PlanPart
  readonly edit: PartEdit
}) {
  const Part = PARTS[part]
  return <Part edit={edit} />
}
