import type { IconName } from '@client/ui/icon'
import { clockTime, friendlyDate } from '@shared/kit/time'
import type { QualityReason, Review, ReviewSeen } from '@shared/survey/review-model'
import { QUEUE_COPY, SIGN_WORDS } from './copy'

/** Something that was seen of answers: what, never whose fault. */
export interface SeenFact {
  readonly icon: IconName
  readonly words: string
}

const ICONS: Readonly<Record<QualityReason, IconName>> = {
  fast: 'clock',
  straight: 'copy',
  duplicates: 'copy',
  contradictions: 'question',
  oneDevice: 'phone',
  nightBurst: 'moon',
  relay: 'refresh',
  evenPace: 'clock',
  tooSmooth: 'question',
}

/** So many signs stand on a card. */
const SHOWN = 3

/** What was seen, the strongest first, with numbers where there are some; and how many devices there were. */
export function factsOf({ signs, seen }: Pick<Review, 'signs' | 'seen'>): SeenFact[] {
  const shown = signs.slice(0, SHOWN).map(({ reason }): SeenFact => {
    const isFast = reason === 'fast' && seen && seen.quickest.length > 0
    const words = isFast
      ? QUEUE_COPY.quickest(seen.quickest, seen.leastSeconds)
      : SIGN_WORDS[reason].words
    return { icon: ICONS[reason], words }
  })
  const isOneDevice = signs.some(({ reason }) => reason === 'oneDevice')
  const devices = isOneDevice ? null : (seen?.devices ?? null)
  return devices === null ? shown : [...shown, { icon: 'tick', words: QUEUE_COPY.devices(devices) }]
}

/** The short name of the strongest sign. */
export function tagOf({ signs }: Pick<Review, 'signs'>): string | undefined {
  const [first] = signs
  return first && SIGN_WORDS[first.reason].tag
}

/** When they came: `11月20日 15:02–15:10`, `11月18日–11月20日`. */
export function spanOf({ from, to }: Pick<ReviewSeen, 'from' | 'to'>): string {
  const [first, last] = [friendlyDate(from), friendlyDate(to)]
  if (first !== last) return `${first}–${last}`
  const [begin, end] = [clockTime(from), clockTime(to)]
  return begin === end ? `${first} ${begin}` : `${first} ${begin}–${end}`
}
