import { call } from '@client/platform/call'
import type { TextFile } from '@client/platform/save-file'
import { accountContract } from '@shared/account/contract'
import { statementContract } from '@shared/ledger/statement-actions'
import type { OutputOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import { noticeContract } from '@shared/notice/contract'
import { volunteerContract } from '@shared/volunteer/contract'
import { DATA_COPY } from './copy'

type Entry = OutputOf<(typeof statementContract.actions)['getStatement']>['entries'][number]
type Message = OutputOf<(typeof noticeContract.actions)['listNotices']>['notices'][number]

/** Every service minute, or every 宝盾, page after page. */
async function allEntries(action: 'getStatement' | 'getBaodun'): Promise<Entry[]> {
  const entries: Entry[] = []
  for (;;) {
    const last = entries.at(-1)
    const before = last ? { before: { at: last.at, id: last.id } } : {}
    const page = await call(statementContract, action, before)
    entries.push(...page.entries)
    if (!page.more) return entries
  }
}

async function allMessages(): Promise<Message[]> {
  const messages: Message[] = []
  for (;;) {
    const last = messages.at(-1)
    const before = last ? { before: { at: last.at, id: last.id } } : {}
    const page = await call(noticeContract, 'listNotices', before)
    messages.push(...page.notices)
    if (!page.more) return messages
  }
}

/**
 * Everything that is held of the person, as one file of JSON for the person's own hands: the account, the volunteer's
 * file, the service minutes, the 宝盾, the messages. Each part comes from its own function; the full reads are logged. R-27.
 */
export async function makeDataCopy(now: number): Promise<TextFile> {
  const { data: account } = await call(accountContract, 'exportOwnData', {})
  const { file } = await call(volunteerContract, 'exportFile', {})
  const serviceMinutes = await allEntries('getStatement')
  const baodun = await allEntries('getBaodun')
  const messages = await allMessages()
  const date = localDate(now)
  const copy = { date, account, volunteer: file, serviceMinutes, baodun, messages }
  return {
    name: DATA_COPY.fileName(date),
    type: 'application/json',
    text: JSON.stringify(copy, null, 2),
  }
}
