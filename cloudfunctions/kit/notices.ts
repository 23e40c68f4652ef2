/** Messages: the inbox is the record; WeChat only rings when its owner let it. Any act may post one, none sends one. */
import { NOTICE_PARAMS, type NoticeKind, type NoticeParams } from '@shared/notice/catalogue'
import { HOLD_MS } from '@shared/notice/rules'
import type { Instant } from '@shared/kit/time'
import { below, collection, count, insert } from './store'
import type { Transaction } from './transact'

/**
 * `leavesAt` is when its owner can read it: later than `at` while its act can still be taken back (D-34).
 * `ring` says what became of telling by WeChat: `waiting` until the notice function has looked at it.
 */
export interface NoticeRecord {
  readonly _id: string
  readonly accountId: string
  readonly kind: NoticeKind
  readonly params: Readonly<Record<string, string | number | boolean | null>>
  readonly record: string
  readonly at: Instant
  readonly leavesAt: Instant
  readonly read: boolean
  readonly ring: 'waiting' | 'sent' | 'silent'
  /** When WeChat may be used for it at the earliest. */
  readonly ringAt: Instant
}
export const NOTICES = collection<NoticeRecord>('notices')

export interface NoticeToPost<K extends NoticeKind> {
  readonly accountId: string
  readonly kind: K
  readonly params: NoticeParams<K>
  /** The record it is about; with the kind and `turn` it makes the id, so that an act run twice posts once. */
  readonly record: string
  /** Tells messages of one kind about one record apart, such as the day of a reminder. */
  readonly turn?: string
  readonly at: Instant
  /** Whether its act can be taken back for a while. */
  readonly undoable?: boolean
}

/** The id of a message: what it says about what. */
export function noticeId(kind: NoticeKind, record: string, turn = '1'): string {
  return `ntc_${kind}-${record}-${turn}`
}

/** Posts a message with the rest of a transaction. Its parameters are checked: no person, no free text. Throws ZodError. */
export async function postNotice<K extends NoticeKind>(
  transaction: Transaction,
  notice: NoticeToPost<K>,
): Promise<void> {
  await transaction.insert(NOTICES, noticeRecord(notice))
}

/** Posts a message of an act that needs no transaction; run twice it posts once. Throws ZodError. */
export async function postNoticeOnce<K extends NoticeKind>(notice: NoticeToPost<K>): Promise<void> {
  await insert(NOTICES, noticeRecord(notice))
}

function noticeRecord<K extends NoticeKind>(notice: NoticeToPost<K>): NoticeRecord {
  const { accountId, kind, params, record, turn, at, undoable = false } = notice
  const checked = NOTICE_PARAMS[kind].parse(params) as NoticeRecord['params']
  const leavesAt = undoable ? at + HOLD_MS : at
  return {
    _id: noticeId(kind, record, turn),
    ...{ accountId, kind, record, at, params: checked },
    ...{ leavesAt, ringAt: leavesAt, read: false, ring: 'waiting' },
  }
}

/** How many messages of an account have left and were not read. */
export function countUnread(accountId: string, at: Instant): Promise<number> {
  return count(NOTICES, { accountId, read: false, leavesAt: below(at + 1) })
}

/** Takes a message back with the rest of a transaction that undoes its act; only while it is held. */
export function recallNotice(transaction: Transaction, id: string): Promise<void> {
  return transaction.remove(NOTICES, id)
}
