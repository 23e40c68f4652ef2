/** The codes of the day: text with a keyed word behind it, so that nobody makes one and a small picture holds it. ACT-21. */
import { ID_PREFIXES } from '@shared/kit/ids'
import type { CheckWay } from '@shared/activity/check-model'
import { keyedHash, keyedWord, sameHash } from '../kit/crypto'

/** `site`: shown by the leader for everybody; `own`: shown by one person to the leader. */
export type CodeKind = 'site' | 'own'

/** What a code says. `id`: the activity's, or the sign-up's for somebody's own. */
export interface CheckCode {
  readonly kind: CodeKind
  readonly id: string
  readonly slotId: string
  readonly way: CheckWay
  readonly step: number
}

const KINDS = {
  site: { letter: 's', prefix: `${ID_PREFIXES.activity}_` },
  own: { letter: 'o', prefix: `${ID_PREFIXES.signUp}_` },
} as const
/** 60 bits: nobody guesses one within the limit of a caller. */
const MAC_LENGTH = 12
const FORM = /^([so])\.([0-9A-Za-z._-]{4,120})\.([0-9a-z]{1,8})\.([io])\.([0-9a-z]{1,7})\.(\w{12})$/

/** The code as text. */
export function writeCode({ kind, id, slotId, way, step }: CheckCode): string {
  const { letter, prefix } = KINDS[kind]
  const said = [letter, id.slice(prefix.length), slotId, way.charAt(0), step.toString(36)].join('.')
  return `${said}.${macOf(said)}`
}

/** What a text says if we wrote it; undefined for every other text. */
export function readCode(text: string): CheckCode | undefined {
  const [, letter, id, slotId, way, step, mac] = FORM.exec(text) ?? []
  if (!id || !slotId || !step || !mac) return undefined
  if (!sameHash(mac, macOf(text.slice(0, -MAC_LENGTH - 1)))) return undefined
  const kind = letter === KINDS.site.letter ? 'site' : 'own'
  const code = { kind, id: KINDS[kind].prefix + id, slotId, step: parseInt(step, 36) } as const
  return { ...code, way: way === 'i' ? 'in' : 'out' }
}

function macOf(said: string): string {
  return keyedWord(MAC_LENGTH, 'check-code', said)
}

/** Codes for so many steps from one on. */
export function writeCodes(code: CheckCode, count: number): string[] {
  return Array.from({ length: count }, (_, ahead) =>
    writeCode({ ...code, step: code.step + ahead }),
  )
}

/** Proves later that this phone asked for this sign-up while it had a network. */
export function passOf(signUpId: string, phone: string): string {
  return keyedWord(24, 'check-pass', signUpId, phone)
}

/** Tells a phone from others in one slot alone: nothing leads from here to another slot. */
export function checkPhoneHash(activityId: string, slotId: string, phone: string): string {
  return keyedHash('check-phone', activityId, slotId, phone)
}
