import { deterministicId } from '@shared/kit/ids'
import { CALENDAR_YEAR_MISSING } from '@shared/kit/working-days'
import { opinionDue, opinionLevel, opinionWarning } from '@shared/opinion/rules'
import { audit, type AuditRecord } from '../kit/audit'
import { logAlarm } from '../kit/log'
import { together, transact, type Transaction } from '../kit/transact'
import { countOpinion, KIND_COUNTS } from './counts'
import { opinionNumber, opinionSecret, secretHash } from './opinion-key'
import type { Before } from './before-taking'
import {
  OPINION_PEOPLE,
  OPINIONS,
  type OpinionPersonRecord,
  type OpinionRecord,
  type OpinionStepRecord,
} from './records'
import { tellOpinion } from './story'

/** What is called the association where an opinion names no station. */
const ASSOCIATION = '协会'

/** What is said, by whom it was written down, and where it goes. */
export type OpinionDraft = Pick<
  OpinionRecord,
  '_id' | 'content' | 'kind' | 'subject' | 'channel' | 'text' | 'coveredSecrets' | 'receivedAt'
> & {
  readonly aroundStation: boolean
  /** Who wrote it down for somebody else; null for who raised it. */
  readonly actor: string | null
  readonly by: OpinionStepRecord['by']
  readonly person: OpinionPersonRecord | undefined
}

/**
 * Writes an opinion with its person, its fact and the messages to who takes it in, under the first number that is free.
 * One that is there already under this id is given as it is. Four waves.
 */
export function takeOpinion(
  { person, ...draft }: OpinionDraft,
  before: Before,
  row?: AuditRecord,
): Promise<OpinionRecord> {
  const opinion = begin(draft, before)
  let attempt = 0
  return transact(async (transaction) => {
    // Somebody is in the way only when it runs again: this very opinion, or the number. So the first run need not look.
    const known = attempt > 0 ? await transaction.get(OPINIONS, opinion._id) : undefined
    if (known) return known
    const numbered = withNumber(opinion, attempt++)
    await transaction.insert(OPINIONS, numbered)
    await together([
      person && transaction.insert(OPINION_PEOPLE, person),
      count(transaction, numbered),
      row && audit(transaction, row),
      ...before.intake.map((accountId) =>
        tellOpinion(transaction, numbered, {
          ...{ tell: { to: 'intake', kind: 'opinionWaits', turn: 'received' } },
          ...{ accountId, at: draft.receivedAt },
        }),
      ),
    ])
    return numbered
  })
}

function count(transaction: Transaction, opinion: OpinionRecord): Promise<void> {
  return countOpinion(transaction, opinion, {
    ...{ what: 'opinion', at: opinion.receivedAt },
    counts: { opinions: 1, [KIND_COUNTS[opinion.kind]]: 1 },
  })
}

function withNumber(opinion: OpinionRecord, attempt: number): OpinionRecord {
  const no = opinionNumber(opinion._id, attempt)
  return { ...opinion, no, secretHash: secretHash(no, opinionSecret(opinion._id)) }
}

function begin(
  { aroundStation, actor, by, ...draft }: Omit<OpinionDraft, 'person'>,
  { station, textVerdict, table }: Before,
): OpinionRecord {
  const { _id, kind, subject, receivedAt } = draft
  const stationId = station?._id ?? null
  const due = opinionDue(receivedAt, table)
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'opinion', at: due.at })
  const id = deterministicId('opinionStep', 'received', _id)
  return {
    ...draft,
    ...{ textVerdict, no: '', secretHash: '', state: 'received', filed: false },
    level: opinionLevel({ kind, subject, aroundStation, stationId }),
    ...{ stationId, areaId: station?.areaId ?? null },
    ...{ stationName: station?.name ?? ASSOCIATION, stationPhone: station?.phone ?? '' },
    ...{ dueAt: due.at, dueProvisional: due.provisional },
    ...{ warnAt: opinionWarning(receivedAt, table), decidedAt: null, acceptedBy: null },
    ...{ topic: null, summary: '', suggestion: '', published: '', isPublished: false },
    ...{ retaliation: false, grade: null, archiveNo: null, forgetAt: null },
    steps: [{ id, kind: 'received', at: receivedAt, by, text: '', actor, content: null }],
  }
}
