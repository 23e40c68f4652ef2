import type { TeamNameBasis } from './model'
import { SITE_KINDS, type SiteKind } from './site-model'

/**
 * Words that claim more than one place: no name built on a project, a place or a field may have them.
 * STA-11, N-176, 004-1 §5.2 a.
 */
export const CLAIMING_WORDS = ['中国', '全国', '中华', '国家', '国际', '世界', '全球'] as const

/** Only bodies of national societies and provincial associations are called so: no team of a station. STA-11, 004-1 §3.4. */
const GENERAL_TEAM = '总队'

/** The brand that every site's name begins with. STA-09, 003 BJ(三)S1. */
const BRAND = '网安联·'
const SITE_ENDINGS: Readonly<Record<SiteKind, string>> = {
  station: '网络安全志愿服务站',
  subStation: '网络安全志愿服务分站',
  educationBase: '网络安全教育基地',
  scienceBase: '网络安全科普基地',
}
/** What a site is as well, behind a stroke: 服务站/教育基地. */
const SECOND_ENDINGS: Readonly<Record<SiteKind, string>> = {
  station: '服务站',
  subStation: '分站',
  educationBase: '教育基地',
  scienceBase: '科普基地',
}
const PLACE_WORDS = /^[\u4e00-\u9fffA-Za-z0-9（）]{2,}$/

/** What is wrong with a name: it does not follow its pattern, claims more than a place, or calls itself a general team. */
export type NameProblem = 'pattern' | 'claims' | 'generalTeam'

/**
 * How the name of a site of these kinds ends, or null when nothing is both (a station and a sub-station, one kind
 * twice). STA-09.
 */
function siteEnding(kinds: readonly SiteKind[]): string | null {
  const [first, second] = SITE_KINDS.filter((kind) => kinds.includes(kind))
  if (!first || new Set(kinds).size < kinds.length) return null
  if (!second) return SITE_ENDINGS[first]
  if (first === 'station' && second === 'subStation') return null
  return `${SITE_ENDINGS[first]}/${SECOND_ENDINGS[second]}`
}

/** What is wrong with a site's name, or null. STA-09, STA-11. */
export function siteNameProblem(name: string, kinds: readonly SiteKind[]): NameProblem | null {
  const ending = siteEnding(kinds)
  if (ending === null || !name.startsWith(BRAND) || !name.endsWith(ending)) return 'pattern'
  const place = name.slice(BRAND.length, name.length - ending.length)
  if (!PLACE_WORDS.test(place)) return 'pattern'
  return claims(place) ? 'claims' : null
}

/** How a team's name may end: a unit may have an association, the other three an organisation. STA-10, N-177, 004-1 §5.2 a. */
const TEAM_ENDINGS: Readonly<Record<TeamNameBasis, RegExp>> = {
  unit: /(?:协会|队|团体?|组)$/,
  project: /(?:组织|队|团体?|组)$/,
  place: /(?:组织|队|团体?|组)$/,
  field: /(?:组织|队|团体?|组)$/,
}
/** What any team could be called: it names no unit, project, place or field. */
const ANY_TEAM = /(?:志愿者?)?(?:服务)?(?:[总支分大中小])?$/
const ANY_FIELD = /(?:网络安全|网安)$/

/** What is wrong with a team's name, or null. `basis` is what it is named after. STA-10, STA-11. */
export function teamNameProblem(name: string, basis: TeamNameBasis): NameProblem | null {
  if (name.includes(GENERAL_TEAM)) return 'generalTeam'
  if (basis !== 'unit' && claims(name)) return 'claims'
  if (!TEAM_ENDINGS[basis].test(name)) return 'pattern'
  const own = name.replace(TEAM_ENDINGS[basis], '').replace(ANY_TEAM, '')
  const named = basis === 'field' ? own : own.replace(ANY_FIELD, '')
  return PLACE_WORDS.test(named) ? null : 'pattern'
}

function claims(name: string): boolean {
  return CLAIMING_WORDS.some((word) => name.includes(word))
}
