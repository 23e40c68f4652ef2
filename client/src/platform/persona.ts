/**
 * Local use only: who this window is. Nothing of this file is reached when LOCAL_TOOLS is false,
 * so that a production build holds none of it.
 */
import Taro from '@tarojs/taro'

/** The four people of the demo. */
export const PERSONA_FACES = ['resident', 'volunteer', 'manager', 'association'] as const
export type PersonaFace = (typeof PERSONA_FACES)[number]

/** A face, or a face and a tail for one more person of that kind: `resident`, `resident-k3f9`. */
export type Persona = PersonaFace | `${PersonaFace}-${string}`

const NAME = 'local.persona'

function isPersona(value: unknown): value is Persona {
  const shape = new RegExp(`^(${PERSONA_FACES.join('|')})(-[0-9a-z]{1,12})?$`)
  return typeof value === 'string' && shape.test(value)
}

// A browser window has a session of its own; WeChat has one window, and its storage does.
const onWeb = process.env.TARO_ENV === 'h5'

function remembered(): unknown {
  return onWeb ? sessionStorage.getItem(NAME) : Taro.getStorageSync<unknown>(NAME)
}

function remember(persona: Persona): void {
  if (onWeb) sessionStorage.setItem(NAME, persona)
  else Taro.setStorageSync(NAME, persona)
}

/** `?as=volunteer` in the address names the person once; it then leaves the address, so that a later choice holds. */
function takeFromAddress(): void {
  if (!onWeb) return
  const address = new URL(window.location.href)
  const asked = address.searchParams.get('as')
  if (asked === null) return
  if (isPersona(asked)) remember(asked)
  address.searchParams.delete('as')
  window.history.replaceState(window.history.state, '', address)
}

/** Who this window is; a new window is the resident. */
export function currentPersona(): Persona {
  takeFromAddress()
  const known = remembered()
  return isPersona(known) ? known : 'resident'
}

/** The person of this window from now on; the caller reopens the app, since everything belongs to the other one. */
export function becomePersona(persona: Persona): void {
  remember(persona)
}

/** The openid the local gateway takes from this person. */
export function personaOpenid(): string {
  return `dev-${currentPersona()}`
}

/** The face without the tail: what the demo grants roles to. */
export function faceOfPersona(persona: Persona): PersonaFace {
  return PERSONA_FACES.find((face) => persona.startsWith(face)) ?? 'resident'
}

/** The same place of the app, opened by a resident nobody has met yet: for the link under a QR code. */
export function openAsAnotherPersonUrl(link: string): string {
  const address = new URL(link, onWeb ? window.location.href : 'http://localhost/')
  const tail = Math.floor(Math.random() * 36 ** 5).toString(36)
  address.searchParams.set('as', `resident-${tail}`)
  return address.toString()
}
