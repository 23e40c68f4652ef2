import { deterministicId } from '@shared/kit/ids'
import { CALENDAR_YEAR_MISSING, type HolidayTable } from '@shared/kit/working-days'
import { opinionDue, opinionLevel, opinionWarning } from '@shared/opinion/rules'
import { audit, type AuditRecord } from '../kit/audit'
import { logAlarm } from '../kit/log'
import type { StationRecord } from '../kit/stations'
import { together, transact, type Transaction } from '../kit/transact'
import { countOpinion, KIND_COUNTS } from './counts'
import { opinionNumber, opinionSecret, secretHash } from './opinion-key'
import { receiversOf } from './receivers'
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
  | '_id'
  | 'content'
  | 'kind'
  | 'subject'
  | 'channel'
  | 'text'
  | 'coveredSecrets'
  | 'textVerdict'
  | 'receivedAt'
> & {
  readonly station: StationRecord | undefined
  readonly aroundStation: boolean
  /** Who wrote it down for somebody else; null for who raised it. */
  readonly actor: string | null
  readonly by: OpinionStepRecord['by']
  /** By which its days are counted. D-28. */
  readonly table: HolidayTable
}

/**
 * Writes an opinion with its person, its fact and the messages to who takes it in, under the first number that is free.
 * One that is there already under this id is given as it is. Five waves.
 */
export async function takeOpinion(
  draft: OpinionDraft,
  person: OpinionPersonRecord | undefined,
  row?: AuditRecord,
): Promise<OpinionRecord> {
  const opinion = begin(draft)
  const told = await receiversOf('intake', opinion, draft.receivedAt)
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
      ...told.map((accountId) =>
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

function begin({
  station,
  aroundStation,
  actor,
  by,
  table,
  ...draft
}: OpinionDraft): OpinionRecord {
  const { _id, kind, subject, receivedAt } = draft
  const stationId = station?._id ?? null
  const due = opinionDue(receivedAt, table)
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'opinion', at: due.at })
  const id = deterministicId('opinionStep', 'received', _id)
  return {
    ...draft,
    ...{ no: '', secretHash: '', state: 'received', filed: false },
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
