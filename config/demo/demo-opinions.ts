/** Opinions of the demo's street: open ones in every step, and a year of filed ones with what was settled. */
import { consentTo } from '@shared/account/consent-texts'
import { OPINION_GRADES } from '@shared/desk/rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { deterministicId } from '@shared/kit/ids'
import { DAY, HOUR, localDate } from '@shared/kit/time'
import type { OpinionState } from '@shared/opinion/model'
import { opinionDue, opinionLevel, opinionWarning } from '@shared/opinion/rules'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import { KIND_COUNTS, resultCounts } from '../../cloudfunctions/opinion/counts'
import { opinionNumber, opinionSecret, secretHash } from '../../cloudfunctions/opinion/opinion-key'
import { sealPerson } from '../../cloudfunctions/opinion/person'
import type {
  OpinionPersonRecord,
  OpinionRecord,
  OpinionStepRecord,
} from '../../cloudfunctions/opinion/records'
import { demoStations } from './demo-stations'
import { SETTLED, WAITING, type OpinionStory } from './opinion-stories'
import type { Random } from './random'
import { AREA_ID, DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

interface DemoOpinions {
  readonly opinions: OpinionRecord[]
  readonly opinion_people: OpinionPersonRecord[]
  readonly facts: FactRecord[]
}

/** So many of the year are filed: enough that the satisfaction shows (D-22). */
const FILED = 34

export function demoOpinions(random: Random, now: number): DemoOpinions {
  const made: DemoOpinions = { opinions: [], opinion_people: [], facts: [] }
  WAITING.forEach(([ago, story], index) =>
    add(made, story, { id: `opn_demo-${index}`, key: HOME_STATION, at: now - ago }),
  )
  for (let index = 0; index < FILED; index++) {
    const { key } = random.pick(DEMO_STATIONS)
    const at = now - (12 + index * 5) * DAY - random.below(6) * HOUR
    const grade = random.weighted<number>([
      [5, 5],
      [4, 5],
      [3, 1],
    ])
    const story = { ...random.pick(SETTLED), grade, published: index < 4 }
    add(made, { ...story, state: 'filed' }, { id: `opn_demo-filed-${index}`, key, at })
  }
  return made
}

interface Place {
  readonly id: string
  readonly key: string
  readonly at: number
}

/** How long after it was received each step was taken. */
const AFTER = {
  received: 0,
  accepted: 5 * HOUR,
  sorted: DAY,
  decided: 3 * DAY,
  fedBack: 3 * DAY + 2 * HOUR,
  calledBack: 5 * DAY,
  filed: 6 * DAY,
} as const
const ORDER = [
  'received',
  'accepted',
  'sorted',
  'decided',
  'fedBack',
  'calledBack',
  'filed',
] as const

function add(made: DemoOpinions, story: OpinionStory, place: Place): void {
  const record = recordOf(story, place)
  made.opinions.push(record)
  const person = story.person && sealPerson(place.id, story.person, agreedAt(place.at))
  if (person) made.opinion_people.push(person)
  made.facts.push(...factsOf(record, story))
}

function agreedAt(at: number): OpinionPersonRecord['consent'] {
  return { ...consentTo('opinionPerson'), givenAt: at }
}

function reaches(state: OpinionStory['state'], step: OpinionStory['state']): boolean {
  return ORDER.indexOf(state) >= ORDER.indexOf(step)
}

/** What was settled so far. */
function settledOf(story: OpinionStory, at: number) {
  const isSorted = reaches(story.state, 'sorted')
  const isDecided = reaches(story.state, 'decided')
  const isPublished = isDecided && story.published === true
  return {
    topic: isSorted ? story.topic : null,
    summary: isSorted ? story.summary : '',
    suggestion: isSorted ? story.suggestion : '',
    ...{ isPublished, published: isPublished ? story.result : '' },
    decidedAt: isDecided ? at + AFTER.decided : null,
    warnAt: isDecided ? null : opinionWarning(at, HOLIDAYS),
    grade: reaches(story.state, 'calledBack') ? (story.grade ?? null) : null,
  }
}

/** How it ended, if it did. */
function endOf({ state, person }: OpinionStory, no: string, at: number) {
  if (state !== 'filed') return { filed: false, archiveNo: null, forgetAt: null }
  const filedAt = at + AFTER.filed
  return {
    ...{ filed: true, archiveNo: `${localDate(filedAt).slice(0, 4)}-${no}` },
    forgetAt: person ? filedAt + 365 * DAY : null,
  }
}

function recordOf(story: OpinionStory, { id, key, at }: Place): OpinionRecord {
  const { kind, subject, state, text, channel = 'app' } = story
  const found = demoStations(at).find(({ _id }) => _id === stationId(key))
  const station = subject === 'app' ? undefined : found
  const no = opinionNumber(id, 0)
  const due = opinionDue(at, HOLIDAYS)
  const level = opinionLevel({
    ...{ kind, subject, aroundStation: false, stationId: station?._id ?? null },
  })
  return {
    ...{ _id: id, no, secretHash: secretHash(no, opinionSecret(id)), content: '' },
    ...{ kind, subject, channel, level, state, text },
    ...{ stationId: station?._id ?? null, areaId: station ? AREA_ID : null },
    ...{ stationName: station?.name ?? '协会', stationPhone: station?.phone ?? '' },
    ...{ coveredSecrets: 0, textVerdict: 'pass', retaliation: false },
    ...{ receivedAt: at, dueAt: due.at, dueProvisional: due.provisional },
    acceptedBy: reaches(state, 'accepted') ? takenInBy(level) : null,
    ...settledOf(story, at),
    ...endOf(story, no, at),
    steps: stepsOf(story, { id, at }, level),
  }
}

function takenInBy(level: OpinionRecord['level']): string {
  return accountIdOf(level === 'station' ? PERSONAS.manager : PERSONAS.association)
}

/** What each step says, as far as the story came. */
function stepsOf(
  story: OpinionStory,
  { id, at }: Pick<Place, 'id' | 'at'>,
  level: OpinionRecord['level'],
): OpinionStepRecord[] {
  const words: Readonly<Partial<Record<OpinionState, string>>> = {
    accepted: story.note,
    sorted: story.suggestion,
    decided: story.result,
    fedBack: '打电话说了结果',
    calledBack: story.grade === undefined ? '' : '问过了，说挺好',
  }
  const isCollected = story.channel !== undefined && story.channel !== 'app'
  return ORDER.slice(0, ORDER.indexOf(story.state) + 1).map((kind) => {
    const isIntake = kind === 'received' || kind === 'accepted' || kind === 'sorted'
    const isPerson = kind === 'received' && !isCollected
    return {
      ...{ id: deterministicId('opinionStep', kind, id), kind, at: at + AFTER[kind] },
      by: isPerson ? 'person' : isIntake ? level : 'supervisor',
      ...{ text: words[kind] ?? '', content: null },
      actor: isPerson ? null : isIntake ? takenInBy(level) : accountIdOf(SUPERVISOR),
    }
  })
}

/** Who decides on the demo's street: `?as=association-supervisor`. */
const SUPERVISOR = 'dev-association-supervisor'

/** What an opinion counts: that it came, its result in time, its end, its grade. */
function factsOf(opinion: OpinionRecord, { grade }: OpinionStory): FactRecord[] {
  const { _id, kind, level, areaId, stationId: station, receivedAt, decidedAt, filed } = opinion
  const place = { areaId, stationId: level === 'station' ? station : null, folded: false }
  const graded = OPINION_GRADES[(opinion.grade === null ? 0 : (grade ?? 0)) - 1]
  const fact = (what: string, at: number, counts: FactRecord['counts']): FactRecord => ({
    ...{ _id: deterministicId('fact', what, _id), at, ...place, counts },
  })
  const decided = decidedAt ?? 0
  return [
    fact('opinion', receivedAt, { opinions: 1, [KIND_COUNTS[kind]]: 1 }),
    ...(decidedAt === null
      ? []
      : [fact('opinionDecided', decided, resultCounts(opinion, decided))]),
    ...(graded ? [fact('opinionGraded', receivedAt + AFTER.calledBack, { [graded]: 1 })] : []),
    ...(filed ? [fact('opinionClosed', receivedAt + AFTER.filed, { opinionsClosed: 1 })] : []),
  ]
}
