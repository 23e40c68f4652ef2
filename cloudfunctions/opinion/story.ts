/** The story of an opinion: it only grows, each step once, and no step is left out. CMP-02. */
import type { Counts } from '@shared/desk/rules'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import type { NoticeKind, NoticeParams } from '@shared/notice/catalogue'
import { opinionErrors } from '@shared/opinion/errors'
import { audit, type AuditRecord } from '../kit/audit'
import { contentHash, keyedHash } from '../kit/crypto'
import { postNotice } from '../kit/notices'
import { append, get } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { countOpinion, type Counted } from './counts'
import { coverWords, readPerson, type CoveredWords } from './person'
import { receiversOf, type Receivers } from './receivers'
import {
  OPINION_PEOPLE,
  OPINIONS,
  type OpinionPersonRecord,
  type OpinionRecord,
  type OpinionStepRecord,
} from './records'

/** Room for the steps of an opinion: the last are kept for who handles it, and for saying that somebody was treated worse. */
const ROOM = { added: 60, retaliation: 85, others: 100 } as const

type OpinionNotice = 'opinionWaits' | 'opinionDecided' | 'retaliationSaid'

/** Who is told what. */
export interface Telling {
  readonly to: Receivers
  readonly kind: OpinionNotice
  /** Tells messages about one opinion apart. */
  readonly turn: string
}

/** What a step adds to an opinion. */
export interface Continuation {
  readonly steps: readonly OpinionStepRecord[]
  readonly change?: Partial<Omit<OpinionRecord, '_id' | 'steps'>>
  readonly counts?: Readonly<Partial<Record<Counted, Counts>>>
  readonly tell?: Telling
  readonly audit?: AuditRecord
  /** The person is deleted with it. */
  readonly forgets?: boolean
}

/** An opinion in the transaction that continues it. */
export interface Current {
  readonly opinion: OpinionRecord
  readonly hasPerson: boolean
  /** Covers the secrets in words, and who raised it. */
  readonly cover: (words: string) => CoveredWords
}

/** A step to take: its id and a hash of what was sent tell a retry from something else. */
export interface Step {
  readonly id: string
  readonly content: string | null
  readonly at: Instant
  /** Refuses who may not touch it; also a retry. */
  readonly check?: (opinion: OpinionRecord) => void
  readonly next: (current: Current) => Continuation
}

/** An opinion after a step, with the person as it is kept. */
export interface Continued {
  readonly opinion: OpinionRecord
  readonly person: OpinionPersonRecord | undefined
}

/** A keyed hash of what was sent: the plain hash of a short text could be guessed back. */
export function keyedContent(sent: unknown): string {
  return keyedHash('opinion-content', contentHash(sent))
}

/** The record, when what made it is what was sent now; else REQUEST.REPLAYED. */
export function ifSame<R>(made: string | null, sent: string | null, record: R): R {
  if (made !== sent) throw new CodedError(kitErrors.REPLAYED)
  return record
}

/**
 * Takes an opinion one step further. The same step with the same content changes nothing and gives the opinion too.
 * Errors: OPINION.NOT_FOUND, OPINION.STORY_FULL, REQUEST.REPLAYED, and what `check` and `next` throw. At most five waves.
 */
export function continueOpinion(id: string, step: Step): Promise<Continued> {
  return transact(async (transaction) => {
    const [opinion, person] = await together([
      transaction.get(OPINIONS, id),
      get(OPINION_PEOPLE, id),
    ])
    if (!opinion) throw new CodedError(opinionErrors.NOT_FOUND)
    step.check?.(opinion)
    const done = opinion.steps.find((one) => one.id === step.id)
    if (done) return ifSame(done.content, step.content, { opinion, person })
    const self = person && readPerson(person)
    const next = step.next({
      ...{ opinion, hasPerson: person !== undefined },
      cover: (words) => coverWords(words, self),
    })
    const { steps, change = {}, forgets = false } = next
    checkRoom(opinion, steps)
    const changed = { ...opinion, ...change, steps: [...opinion.steps, ...steps] }
    await write(transaction, changed, next, step.at)
    return { opinion: changed, person: forgets ? undefined : person }
  })
}

function checkRoom(opinion: OpinionRecord, steps: readonly OpinionStepRecord[]): void {
  const kind = steps[0]?.kind
  const room = kind === 'added' || kind === 'retaliation' ? ROOM[kind] : ROOM.others
  if (opinion.steps.length + steps.length > room) throw new CodedError(opinionErrors.STORY_FULL)
}

async function write(
  transaction: Transaction,
  opinion: OpinionRecord,
  { steps, change = {}, counts = {}, tell, audit: row, forgets }: Continuation,
  at: Instant,
): Promise<void> {
  const told = tell ? await receiversOf(tell.to, opinion, at) : []
  await together([
    transaction.update(OPINIONS, opinion._id, {
      ...change,
      ...(steps.length > 0 ? { steps: append(...steps) } : {}),
    }),
    ...(Object.entries(counts) as [Counted, Counts][]).map(([what, counted]) =>
      countOpinion(transaction, opinion, { what, at, counts: counted }),
    ),
    ...told.map((accountId) => tell && tellOpinion(transaction, opinion, { tell, accountId, at })),
    row && audit(transaction, row),
    forgets && transaction.remove(OPINION_PEOPLE, opinion._id),
  ])
}

/** Posts one message about an opinion: its place and its date, nothing of what it says. */
export function tellOpinion(
  transaction: Transaction,
  { _id, stationName, dueAt }: Pick<OpinionRecord, '_id' | 'stationName' | 'dueAt'>,
  { tell, accountId, at }: { tell: Telling; accountId: string; at: Instant },
): Promise<void> {
  const params: NoticeParams<NoticeKind> =
    tell.kind === 'opinionWaits' ? { stationName, dueAt } : { stationName }
  const turn = `${tell.turn}-${accountId}`
  return postNotice(transaction, {
    ...{ accountId, kind: tell.kind, params, record: _id, turn, at },
  })
}
