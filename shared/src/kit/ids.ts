import { ulid } from 'ulid'
import * as z from './zod'

/** Every kind of record that carries an id of its own, by prefix. */
export const ID_PREFIXES = {
  account: 'acc',
  station: 'stn',
  area: 'are',
  team: 'tem',
  grant: 'grt',
  invitation: 'inv',
  application: 'apl',
  decision: 'dcn',
  guardian: 'grd',
  volunteer: 'vol',
  transfer: 'trf',
  correction: 'cor',
  conflict: 'cnf',
  qualification: 'qlf',
  teamRequest: 'tmr',
  tier: 'tir',
  plan: 'pln',
  notice: 'ntc',
  report: 'rpt',
  reportStep: 'stp',
  photo: 'pho',
  opinion: 'opn',
  opinionStep: 'ops',
  alert: 'alt',
  campaign: 'cmp',
  questionnaire: 'qst',
  response: 'rsp',
  giveaway: 'gvw',
  handOut: 'hnd',
  callback: 'cbk',
  followUp: 'flw',
  reportRun: 'rrn',
  ledgerEntry: 'led',
  serviceRecord: 'srv',
  claim: 'clm',
  manualHours: 'mnl',
  pool: 'pol',
  gift: 'gft',
  redemption: 'rdm',
  donation: 'dnt',
  aid: 'aid',
  badge: 'bdg',
  proof: 'prf',
  credential: 'crd',
  starScheme: 'ssc',
  recognition: 'rcg',
  award: 'awd',
  nomination: 'nom',
  objection: 'obj',
  fact: 'fct',
  activity: 'act',
  post: 'pst',
  signUp: 'sup',
  check: 'chk',
  incident: 'inc',
  feedback: 'fdb',
  activityStep: 'ast',
  series: 'ser',
  need: 'ned',
  training: 'trn',
  courseware: 'csw',
  audit: 'aud',
} as const
export type IdKind = keyof typeof ID_PREFIXES

/** Eight random bits times `length`: the platform's own source, never a clock. */
export type RandomBytes = (length: number) => Uint8Array

/**
 * A new id that sorts by time: `rsp_01J…` (26 Crockford characters behind the prefix).
 * `now` in epoch milliseconds; 80 bits come from `random`.
 */
export function newId(kind: IdKind, now: number, random: RandomBytes): string {
  const bytes = random(16)
  let next = 0
  const part = ulid(now, () => (bytes[next++ % bytes.length] ?? 0) / 256)
  return `${ID_PREFIXES[kind]}_${part}`
}

/**
 * The id of what must happen once: made of the facts themselves, so that doing it again names the same record.
 * The parts are ids or short words; they are joined by '.' and must not contain it.
 */
export function deterministicId(kind: IdKind, ...facts: readonly string[]): string {
  if (facts.length === 0 || facts.some((fact) => fact === '' || fact.includes('.'))) {
    throw new RangeError(`a deterministic id needs parts without '.': ${facts.join('|')}`)
  }
  return `${ID_PREFIXES[kind]}_${facts.join('.')}`
}

/** The schema of an id of one kind; made by a client (26 Crockford characters) or by us (letters, digits, `.-_`). */
export function idOf(kind: IdKind) {
  return z.string().regex(new RegExp(`^${ID_PREFIXES[kind]}_[0-9A-Za-z._-]{4,120}$`))
}

/** The schema of an id that a client makes: ULID behind the prefix. */
export function clientIdOf(kind: IdKind) {
  return z.string().regex(new RegExp(`^${ID_PREFIXES[kind]}_[0-9A-HJKMNP-TV-Z]{26}$`))
}
