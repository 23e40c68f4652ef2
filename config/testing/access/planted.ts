/**
 * What belongs to people who ask for help or speak up, planted in all that they hand in during the walk, and looked for in
 * all that comes out: replies, faults, logs, messages, records. PRV-07, RPT-04, R-28.
 */
import { createHash } from 'node:crypto'
import type { LocalCloud } from '../local-cloud'

/** One value of each kind; none occurs by itself anywhere. */
export const PLANTED = {
  /** What a reporter, or who raises an opinion, is called. */
  name: '苗知渔',
  workUnit: '青砚桥纸坊',
  /** Part of what they write. */
  words: '蓝瓷罐旁第三封信里说的',
  /** How the other side's account begins; its end is the same within a station, so that its cases are linked. */
  counterpart: '6228480009735',
  /** The bytes of a photo, as base64. */
  photo: Buffer.from('planted-photo-bytes-of-a-frightened-person').toString('base64'),
} as const
export type Planted = keyof typeof PLANTED

/** How much of a value in a row tells it: what is covered shows fewer. */
const TELLS: Readonly<Record<Planted, number>> = {
  name: 2,
  workUnit: 4,
  words: 5,
  counterpart: 8,
  photo: 16,
}

/** A value as it may come out: as it is, or written in another way. */
function writingsOf(value: string): string[] {
  const bytes = Buffer.from(value)
  // Base64 differs with the place in a longer text; letters at its edges that depend on what stands beside are left out,
  // and no more: a few letters alone would be found in any long text.
  const packed = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6)),
  )
  const escaped = JSON.stringify(value).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return [bytes.toString('hex'), encodeURIComponent(value), escaped.slice(1, -1), ...packed]
}

function partsOf(value: string, length: number): string[] {
  return Array.from({ length: value.length - length + 1 }, (_, at) => value.slice(at, at + length))
}

const SIGNS = (Object.keys(PLANTED) as Planted[]).map((what) => ({
  what,
  signs: [
    // A name is told by what is given, never by the family's.
    ...partsOf(what === 'name' ? PLANTED.name.slice(1) : PLANTED[what], TELLS[what]),
    ...writingsOf(PLANTED[what]),
  ],
}))

/** What of the planted values a text tells, however it is written; spaces and dashes between digits hide nothing. */
export function plantedIn(text: string): Planted[] {
  const joined = text.replace(/(?<=\d)[\s-]+(?=\d)/g, '')
  return SIGNS.filter(({ signs }) =>
    signs.some((sign) => text.includes(sign) || joined.includes(sign)),
  ).map(({ what }) => what)
}

type Input = Readonly<Record<string, unknown>>

const write = (input: Input): Input =>
  typeof input.text === 'string' ? { ...input, text: `${input.text}${PLANTED.words}。` } : input
/** Behind the name they give themselves, where they give one. */
const named = (person: unknown) => {
  if (typeof person !== 'object' || person === null) return person
  const { name = '' } = person as { name?: string }
  return { ...person, name: `${name}${PLANTED.name}` }
}

/** Six digits made of a text. */
function endOf(text: string): string {
  const number = createHash('sha256').update(text).digest().readUInt32BE() % 1_000_000
  return String(number).padStart(6, '0')
}

/** What is planted by each act that takes something from a resident. */
const PLANTING: Readonly<Record<string, (input: Input) => Input>> = {
  'help.submitReport': (input) => ({
    ...write(input),
    counterpart: `${PLANTED.counterpart}${endOf(String(input.stationId ?? input.id))}`,
    contact: named(input.contact),
  }),
  'help.addToReport': write,
  'help.rateHelp': write,
  'help.reopenReport': write,
  'help.addPhoto': (input) => ({ ...input, data: `${String(input.data)}${PLANTED.photo}` }),
  'opinion.raiseOpinion': (input) => ({ ...write(input), person: named(input.person) }),
  'opinion.collectOpinion': (input) => ({
    ...write(input),
    ...{ agreed: true, person: named({ ...(input.person ?? {}), workUnit: PLANTED.workUnit }) },
  }),
  'opinion.addToOpinion': write,
  'opinion.rateOpinion': write,
  'opinion.reportRetaliation': write,
  'activity.addPeople': ({ people, ...input }) => ({
    ...input,
    people: Array.isArray(people) ? people.map(named) : people,
  }),
  'activity.recordIncident': (input) =>
    typeof input.what === 'string' ? { ...input, what: `${input.what}${PLANTED.words}。` } : input,
  'activity.addActivityPhoto': (input) => ({
    ...input,
    data: `${String(input.data)}${PLANTED.photo}`,
  }),
  'survey.addInvoicePart': (input) => ({ ...input, data: `${String(input.data)}${PLANTED.photo}` }),
  'activity.fileNeed': write,
  'activity.fileCollectedNeed': write,
}

/** An input that no act takes, full of planted values. */
export const BROKEN: Input = {
  ...{ id: PLANTED.words, no: PLANTED.counterpart, secret: PLANTED.name, text: [PLANTED.words] },
  ...{ data: { photo: PLANTED.photo }, contact: PLANTED.name, person: PLANTED.workUnit },
  ...{ stationId: PLANTED.counterpart, stepId: PLANTED.words, [PLANTED.words]: PLANTED.name },
}

/** What replies told. */
export interface Told {
  /** `help.getCase words`: by answers. */
  readonly answers: Set<string>
  /** The same by refusals and faults. */
  readonly faults: Set<string>
}

/** A cloud whose callers hand in the planted values; `told` gathers what its replies tell. */
export function planting(cloud: LocalCloud, told: Told): LocalCloud {
  return {
    ...cloud,
    async call<T>(domain: string, action: string, input: object = {}, openId?: string) {
      const act = `${domain}.${action}`
      const plant = PLANTING[act] ?? ((same: Input) => same)
      const called = await cloud.call<T>(domain, action, plant(input as Input), openId)
      const found = plantedIn(JSON.stringify(called.reply))
      found.forEach((what) => told[called.reply.ok ? 'answers' : 'faults'].add(`${act} ${what}`))
      return called
    },
  }
}

const handled =
  'getCase assignCase escalateCase returnCase recordCall referCase closeCase reopenCase'
const assigned = 'getAssigned noteCase'
const tracked = 'addToReport rateHelp reopenReport'
const opinion =
  'getOpinion acceptOpinion sortOpinion decideOpinion feedBackOpinion callBackOpinion fileOpinion'
const raised = 'trackOpinion addToOpinion withdrawOpinion rateOpinion reportRetaliation'
const acts = (domain: string, names: string, what: Planted) =>
  names.split(' ').map((name) => `${domain}.${name} ${what}`)

/** Where an answer tells a planted value, by hand: to who wrote it, to who handles it, and what was asked for with a reason. */
export const MAY_TELL: readonly string[] = [
  ...acts('help', `${handled} ${assigned} ${tracked}`, 'words'),
  ...acts('help', 'revealContact', 'name'),
  ...acts('help', 'revealContact', 'counterpart'),
  ...acts('help', 'getPhoto', 'photo'),
  ...acts('opinion', `${opinion} ${raised} exportRegister`, 'words'),
  ...acts('opinion', 'revealPerson', 'name'),
  ...acts('opinion', 'revealPerson', 'workUnit'),
  ...acts('activity', 'recordIncident followIncident listIncidents', 'words'),
  ...acts('activity', 'fileNeed fileCollectedNeed', 'words'),
  ...acts('activity', 'getActivityPhoto', 'photo'),
]

/** What the collections may hold unencrypted: a case its words, an opinion its own. */
export const MAY_HOLD: readonly string[] = [
  'incidents words',
  'needs words',
  'opinions words',
  'reports words',
]
