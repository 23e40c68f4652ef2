/**
 * Local use only: who this window is. Nothing of this file is reached when LOCAL_TOOLS is false,
 * so that a production build holds none of it.
 */
import Taro from '@tarojs/taro'

// Taro's types do not know it (base library 3.0.1).
declare const wx: { restartMiniProgram(option: { path: string }): void }

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

/** The person of this window from now on; the app starts anew, since all it holds belongs to the other one. */
export function becomePersona(persona: Persona): void {
  remember(persona)
  if (!onWeb) {
    wx.restartMiniProgram({ path: 'pages/home/index' })
    return
  }
  window.location.hash = ''
  window.location.reload()
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

/** Opens that place as somebody new: in a window of its own that shares nothing with this one; on weapp in this one. */
export function openAsAnotherPerson(link: string): void {
  const url = openAsAnotherPersonUrl(link)
  if (onWeb) {
    window.open(url, '_blank', 'noopener')
    return
  }
  const { pathname, search, searchParams } = new URL(url)
  const as = searchParams.get('as')
  if (isPersona(as)) remember(as)
  wx.restartMiniProgram({ path: `${pathname.slice(1)}${search}` })
}
