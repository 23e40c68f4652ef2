import { type FraudType, type Category, COUNTERPART_MAX, REPORT_TEXT_MAX } from '@shared/help/model'
import { type MessageCheck } from '@shared/help/message-check'
import { linksIn } from '@shared/help/message-links'
import { type ReportDraft } from './report-draft'

/** The plain row that fits a message of each type; the person sees it chosen and may choose another. */
const ROW_OF_TYPE: Readonly<Record<FraudType, Category>> = {
  brushing: 'partTimeJob',
  investment: 'investmentOffer',
  shopping: 'shoppingRefund',
  logistics: 'shoppingRefund',
  loan: 'loanOrCredit',
  credit: 'loanOrCredit',
  acquaintance: 'pretendedFriend',
  officials: 'suspiciousLink',
  dating: 'onlineRomance',
  gaming: 'gameTrade',
  unsure: 'suspiciousLink',
  otherConcern: 'otherConcern',
}

/**
 * What a looked-at message brings into the report being written: its words behind those already there,
 * its links into the field of the other side (D-30), and a row where none is chosen. Nothing is sent.
 */
export function handedOver(
  draft: ReportDraft,
  message: string,
  check: MessageCheck,
): Pick<ReportDraft, 'category' | 'text' | 'counterpart'> {
  const words = message.trim()
  const links = linksIn(words).map(({ start, end }) => words.slice(start, end))
  return {
    category: draft.category ?? ROW_OF_TYPE[check.fraudType],
    text: joined(draft.text, words).slice(0, REPORT_TEXT_MAX),
    counterpart:
      draft.counterpart === '' ? links.join(' ').slice(0, COUNTERPART_MAX) : draft.counterpart,
  }
}

function joined(written: string, words: string): string {
  if (written.includes(words)) return written
  return written.trim() === '' ? words : `${written.trim()}\n${words}`
}
