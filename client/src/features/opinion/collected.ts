import { Phone } from '@shared/account/model'
import { plainPhone } from '@shared/account/phone'
import type { InputOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type {
  OpinionChannel,
  OpinionKind,
  OpinionPerson,
  OpinionSubject,
} from '@shared/opinion/model'

/** What a station writes down of something it was told. Whether the person agreed is never part of it. */
export interface Collected {
  readonly channel: Exclude<OpinionChannel, 'app'> | null
  readonly kind: OpinionKind | null
  readonly subject: OpinionSubject | null
  readonly text: string
  readonly name: string
  readonly gender: OpinionPerson['gender'] | null
  readonly workUnit: string
  readonly phone: string
}

export const NOTHING_COLLECTED: Collected = {
  channel: null,
  kind: null,
  subject: null,
  text: '',
  name: '',
  gender: null,
  workUnit: '',
  phone: '',
}

/** The pages of writing it down: the way, the words, the person. */
export type CollectStep = 1 | 2 | 3

export type CollectInput = Omit<InputOf<(typeof opinionContract.actions)['collectOpinion']>, 'id'>

/** Whoever said it, as far as they said. */
function personOf({ name, gender, workUnit, phone }: Collected): OpinionPerson {
  const number = plainPhone(phone)
  return {
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(gender ? { gender } : {}),
    ...(workUnit.trim() === '' ? {} : { workUnit: workUnit.trim() }),
    ...(number === '' ? {} : { phone: number }),
  }
}

/** Whether something of the person is kept, which they agree to first. */
export function namesPerson(collected: Collected): boolean {
  return Object.keys(personOf(collected)).length > 0
}

/** Whether the number that was typed can be one. */
export function hasWrongPhone({ phone }: Pick<Collected, 'phone'>): boolean {
  return plainPhone(phone) !== '' && !Phone.safeParse(plainPhone(phone)).success
}

/** Whether a page has all it needs. */
export function isStepDone(collected: Collected, step: CollectStep, agreed: boolean): boolean {
  const { channel, kind, subject, text } = collected
  if (step === 1) return channel !== null
  if (step === 2) return kind !== null && subject !== null && text.trim().length >= 2
  return !hasWrongPhone(collected) && (agreed || !namesPerson(collected))
}

/** What is sent. Throws a RangeError while questions are left: the pages ask first. */
export function collectInput(
  collected: Collected,
  stationId: string,
  agreed: boolean,
): CollectInput {
  const { channel, kind, subject, text } = collected
  if (channel === null || kind === null || subject === null) {
    throw new RangeError('what was collected has questions left')
  }
  const person = personOf(collected)
  const named = namesPerson(collected)
  return {
    ...{ stationId, channel, kind, subject, text: text.trim() },
    ...(named ? { person, agreed } : {}),
  }
}
