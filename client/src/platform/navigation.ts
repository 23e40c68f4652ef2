import Taro, { useRouter } from '@tarojs/taro'

/** Every page with what it takes. Names are the folders; app.config.ts holds the same list. */
export interface RouteParams {
  home: Nothing
  mine: Nothing
  consent: Nothing
  'help/category': Nothing
  'help/details': Nothing
  'help/urgent': Nothing
  'help/contact': Nothing
  'help/result': { readonly id: string }
  'help/case': { readonly no?: string }
  'help/mine': Nothing
  'help/check': Nothing
  /** `id`: the report's own; without it the card of no report yet. Kept on the phone only. Board 54. */
  'help/police-card': { readonly id?: string }
  /** What we can and cannot do, and whom else one can turn to. */
  'help/lines': Nothing
  /** A photo whose numbers and faces are covered with the finger, before it goes anywhere. */
  'help/brush': Nothing
  'learn/home': Nothing
  /** `topic`: only the lessons about it. */
  'learn/lessons': { readonly topic?: string }
  'learn/lesson': { readonly id: string }
  'learn/quiz': { readonly id: string }
  'learn/alert': { readonly id: string }
  'learn/calendar': Nothing
  'learn/baodun': Nothing
  'learn/trends': { readonly area?: string }
  'learn/base': Nothing
  'event/home': Nothing
  /** By words, day, station, group and field; `station`: of this one. */
  'event/find': { readonly station?: string }
  'event/detail': { readonly id: string }
  /** One's own: to come, in line, over. */
  'event/mine': Nothing
  /** A place that is held for a while; `id`: the sign-up's. */
  'event/offer': { readonly id: string }
  /** Feedback after an activity, and what the station wrote to its volunteers; `id`: the activity's. Board 40. */
  'event/feedback': { readonly id: string }
  'event/thanks': { readonly id: string }
  /** What one said one needs, and what became of it. */
  'event/needs': Nothing
  'event/need-new': { readonly station?: string }
  /** One's own check-in and check-out; `id`: the sign-up's. Boards 08, 70. */
  'day/check': { readonly id: string }
  'day/done': { readonly id: string }
  'day/roster': { readonly activity: string; readonly slot: string }
  'day/scan': { readonly activity: string; readonly slot: string }
  /** The code alone, as large as the screen. */
  'day/screen': { readonly activity: string; readonly slot: string; readonly way: 'in' | 'out' }
  'day/tick': { readonly activity: string; readonly slot: string; readonly id: string }
  'day/incident': { readonly activity: string }
  'day/incidents': { readonly station?: string }
  'closing/list': { readonly station?: string }
  'closing/home': { readonly id: string }
  'closing/hours': { readonly id: string }
  'closing/record': { readonly id: string }
  'closing/photos': { readonly id: string }
  'closing/summary': { readonly id: string }
  'closing/thanks': { readonly id: string }
  'closing/feedback': { readonly id: string }
  'training/home': Nothing
  'training/detail': { readonly id: string }
  'training/own': Nothing
  'training/trainees': { readonly id: string }
  'training/courseware': { readonly station?: string }
  /** Without `id` a new piece is written. */
  'training/courseware-edit': { readonly station: string; readonly id?: string }
  'training/reviews': Nothing
  'training/review': { readonly id: string }
  'organise/needs': { readonly station?: string }
  'organise/need': { readonly id: string }
  'organise/need-new': { readonly station: string }
  /** A station's activities in any state; the association names the station. */
  'organise/home': { readonly station?: string }
  /** What a new activity begins with; the way back leads to the list. */
  'organise/new': { readonly station: string }
  /** One part of a plan at a time. */
  'organise/edit': {
    readonly id: string
    readonly part:
      | 'basics'
      | 'when'
      | 'place'
      | 'guests'
      | 'kind'
      | 'training'
      | 'posts'
      | 'attend'
      | 'taking'
      | 'conditions'
      | 'risks'
      | 'guarantees'
      | 'schedule'
      | 'preparation'
      | 'leaders'
      | 'emergency'
      | 'agreement'
      | 'cover'
      | 'filing'
      | 'funds'
      | 'more'
  }
  'organise/activity': { readonly id: string }
  'organise/repeat': { readonly id: string }
  'organise/people': { readonly id: string; readonly slot?: string }
  'organise/add': { readonly id: string; readonly slot: string; readonly post: string }
  'organise/reviews': Nothing
  'organise/review': { readonly id: string }
  'survey/intro': { readonly code?: string }
  'survey/answer': { readonly code?: string }
  'survey/done': { readonly outcome?: string; readonly by?: string }
  'volunteer/home': Nothing
  'volunteer/task': Nothing
  'volunteer/records': Nothing
  /** `code`: a guardian's, from the link they handed on. */
  'volunteer/apply': { readonly code?: string }
  'volunteer/agreement': {
    readonly name: 'volunteerAgreement' | 'confidentiality' | 'handbook' | 'keeperGuide'
  }
  'volunteer/lesson': Nothing
  'volunteer/guardian': Nothing
  'volunteer/file': Nothing
  'volunteer/file-edit': Nothing
  'volunteer/correction': Nothing
  'volunteer/identity': Nothing
  'volunteer/qualifications': Nothing
  'volunteer/qualification': Nothing
  'volunteer/transfer': Nothing
  'volunteer/teams': Nothing
  'volunteer/tiers': Nothing
  'volunteer/tier': { readonly tier: string }
  'manage/desk': Nothing
  /** Which kind of thing that waits: see features/volunteer-review/queues. */
  'manage/approvals': { readonly kind?: string }
  /** `ids` and their covered `names`, each joined by commas. */
  'manage/return': { readonly station: string; readonly ids: string; readonly names: string }
  /** The association names the station; a manager's own is known. */
  'manage/people': { readonly station?: string }
  'manage/person': { readonly station: string; readonly no: string }
  /** Of its volunteers, unless said otherwise. */
  'manage/roster': { readonly station: string; readonly of?: 'teams' }
  'manage/plan': { readonly area?: string }
  'manage/plan-edit': { readonly area: string }
  'manage/station': { readonly station?: string }
  'manage/station-edit': { readonly station: string; readonly part: 'contact' | 'about' | 'hours' }
  'manage/posts': { readonly station: string }
  'manage/post': { readonly station: string; readonly at?: string }
  'manage/duty': { readonly station: string }
  'manage/pause': { readonly station: string }
  'manage/teams': { readonly station: string }
  'manage/team': { readonly station: string; readonly id: string }
  'manage/team-new': { readonly station: string }
  'manage/roles': { readonly scope: string; readonly name?: string }
  'manage/invite': { readonly scope: string; readonly name?: string }
  /** A case as it is handled; `association`: by the association. */
  'cases/case': { readonly id: string; readonly by?: 'association' }
  'cases/act': {
    readonly id: string
    readonly act: 'call' | 'refer' | 'close' | 'reopen' | 'escalate' | 'return' | 'conflict'
    readonly type: string
    /** `none`: the reporter left no number. */
    readonly contact?: 'none'
  }
  /** `now`: who follows it up, by account. */
  'cases/handlers': { readonly id: string; readonly now?: string }
  'cases/linked': { readonly id: string; readonly by?: 'association' }
  'cases/photos': { readonly id: string }
  /** What was given to the volunteer. */
  'cases/assigned': Nothing
  'cases/assigned-case': { readonly id: string }
  /** What the association has to handle, and whom it calls. */
  'cases/association': Nothing
  'cases/duty': Nothing
  /** The exceptions to confidentiality that wait for a second person. */
  'cases/disclosures': Nothing
  'cases/opinions': { readonly station?: string }
  'cases/opinion': { readonly id: string }
  'cases/opinion-act': { readonly id: string; readonly act: string }
  'cases/opinion-new': { readonly station: string }
  'cases/opinion-register': { readonly station?: string }
  'cases/alerts': { readonly station?: string }
  'cases/alert': { readonly station?: string; readonly id?: string }
  'assoc/overview': Nothing
  'assoc/stations': Nothing
  'assoc/station-new': Nothing
  'assoc/areas': Nothing
  'assoc/area': { readonly id?: string }
  'assoc/holidays': Nothing
  'assoc/tiers': Nothing
  'assoc/tier': { readonly id: string }
  'settings/home': Nothing
  'settings/document': { readonly name: 'agreement' | 'privacy' }
  'settings/consents': Nothing
  'settings/reads': Nothing
  'settings/data': Nothing
  'settings/close': Nothing
  'settings/roles': Nothing
  'settings/inbox': Nothing
  'settings/reminders': Nothing
  'public/stations': Nothing
  'public/station': { readonly id: string }
  'public/lecturers': { readonly station?: string }
  'public/opinion-new': { readonly station?: string }
  /** `no`: its number, empty when it is to be typed; without one, those this phone keeps. */
  'public/opinion': { readonly no?: string }
  'public/solutions': Nothing
  'local/persona': Nothing
  'local/paste': Nothing
  'local/kit': { readonly chapter?: string }
}
type Nothing = Readonly<Record<never, string>>
export type Route = keyof RouteParams

const TAB_PAGES: readonly Route[] = ['home', 'mine']
const MAIN_PAGES: readonly Route[] = [...TAB_PAGES, 'consent']

function pageOf(route: Route): string {
  return `${MAIN_PAGES.includes(route) ? 'pages' : 'packages'}/${route}/index`
}

/** `/packages/survey/intro/index?code=…`: what WeChat takes. */
export function pathTo<R extends Route>(route: R, params: RouteParams[R]): string {
  const query = Object.entries<string | undefined>({ ...params })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${pageOf(route)}${query && `?${query}`}`
}

/** The address of a page for a browser (QR code, shared link); on weapp the path. */
export function linkTo<R extends Route>(route: R, params: RouteParams[R]): string {
  const path = pathTo(route, params)
  if (process.env.TARO_ENV !== 'h5') return path
  return `${window.location.origin}${window.location.pathname}#${path}`
}

const listeners = new Set<() => void>()

/** Calls back after each move to another page; returns how to stop. */
export function onNavigated(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function moved(move: Promise<unknown>): Promise<void> {
  await move
  listeners.forEach((listen) => listen())
}

/** Opens a page on top of this one. */
export async function open<R extends Route>(route: R, params: RouteParams[R]): Promise<void> {
  if (TAB_PAGES.includes(route)) await switchTo(route)
  else await moved(Taro.navigateTo({ url: pathTo(route, params) }))
}

/** Whether the page under this one is a certain page, opened with nothing. */
function isUnder(route: Route): boolean {
  const under = Taro.getCurrentPages().at(-2)
  return under?.route?.replace(/^\//, '').replace(/\?.*$/, '') === pageOf(route)
}

/** Opens a page instead of this one: back then skips this one. What lies under this one already is not opened twice. */
export async function replace<R extends Route>(route: R, params: RouteParams[R]): Promise<void> {
  if (TAB_PAGES.includes(route)) await switchTo(route)
  else if (Object.keys(params).length === 0 && isUnder(route)) await back()
  else await moved(Taro.redirectTo({ url: pathTo(route, params) }))
}

/** Closes everything and opens a page. */
export async function relaunch<R extends Route>(route: R, params: RouteParams[R]): Promise<void> {
  await moved(Taro.reLaunch({ url: pathTo(route, params) }))
}

/** To another place of the tab bar; some faces have theirs in a subpackage, where WeChat knows no tabs. */
export async function switchTo(route: Route): Promise<void> {
  const url = `/${pageOf(route)}`
  await moved(TAB_PAGES.includes(route) ? Taro.switchTab({ url }) : Taro.reLaunch({ url }))
}

/** Back, or home when this page was opened by a link and nothing is under it. */
export async function back(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await relaunch('home', {})
}

/** To the top of this page: when it turns to another question in place, or one at the top was passed over. */
export async function scrollToTop(): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    // There the content scrolls in its own box, between the bars.
    document.querySelectorAll('[role=main]').forEach((content) => content.scrollTo(0, 0))
    return
  }
  await Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}

/** What this page was opened with: `useParams<'survey/intro'>()`. The `scene` of a WeChat code is taken for `code`. */
export function useParams<R extends Route>(): Partial<RouteParams[R]> {
  const { params } = useRouter()
  const read = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name === 'scene' ? 'code' : name, decodeURIComponent(value)]],
  )
  return Object.fromEntries(read) as Partial<RouteParams[R]>
}

/** Opens the page that a scanned code or a link of ours points to. False when it is none of ours. */
export async function openLink(text: string): Promise<boolean> {
  const found = /(packages\/[a-z]+\/[a-z]+\/index)(\?[^#\s]*)?$/.exec(text.trim())
  if (!found) return false
  await moved(Taro.navigateTo({ url: `/${found[0]}` }))
  return true
}
