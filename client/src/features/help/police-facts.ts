import { clockTime, friendlyDate } from '@shared/kit/time'
import { DETAILS_COPY } from './copy'
import { POLICE_CARD_COPY } from './police-card-copy'
import { type ReportDraft } from './report-draft'

/** What an emergency stop-payment needs, in the order the police ask for it. '' is not filled in yet. */
export interface PoliceFacts {
  readonly when: string
  readonly amount: string
  readonly from: string
  readonly way: string
  readonly toWhom: string
  readonly toAccount: string
  readonly transaction: string
  readonly howMet: string
  readonly inContact: string
}
export type PoliceFact = keyof PoliceFacts

export const NO_FACTS: PoliceFacts = {
  when: '',
  amount: '',
  from: '',
  way: '',
  toWhom: '',
  toAccount: '',
  transaction: '',
  howMet: '',
  inContact: '',
}

interface FactWords {
  readonly key: PoliceFact
  readonly label: string
  readonly placeholder: string
}

export const POLICE_FACTS: readonly FactWords[] = [
  { key: 'when', label: '什么时候转的', placeholder: '如 11月20日 19:42' },
  { key: 'amount', label: '转了多少', placeholder: '如 3800 元，分 2 次' },
  { key: 'from', label: '从哪转的', placeholder: '哪家银行，卡的尾号 4 位' },
  { key: 'way', label: '怎么转的', placeholder: '手机银行、微信、柜台' },
  { key: 'toWhom', label: '转给谁', placeholder: '收款人名字或网名' },
  { key: 'toAccount', label: '对方账号', placeholder: '卡号或账号，哪家银行' },
  { key: 'transaction', label: '交易单号', placeholder: '在转账记录里看' },
  { key: 'howMet', label: '怎么认识的', placeholder: '如 群里拉的，4 天' },
  { key: 'inContact', label: '现在还联系吗', placeholder: '如 还在催我' },
]

/** When the money left, as far as the report says it. */
function whenPaid({
  money,
  paidAgo,
  paidAgoAt,
}: Pick<ReportDraft, 'money' | 'paidAgo' | 'paidAgoAt'>) {
  if (money !== 'moved' || paidAgoAt === null) return ''
  if (paidAgo === 'halfHour') {
    return `${friendlyDate(paidAgoAt)} ${clockTime(paidAgoAt)} 前半小时内`
  }
  return paidAgo === 'today' ? friendlyDate(paidAgoAt) : ''
}

/** What the report being written says already: the card asks for nothing twice. */
export function factsOf(draft: ReportDraft): PoliceFacts {
  const { counterpart, inContact } = draft
  return {
    ...NO_FACTS,
    when: whenPaid(draft),
    toAccount: counterpart.trim(),
    inContact: inContact === null ? '' : inContact ? DETAILS_COPY.yes : DETAILS_COPY.no,
  }
}

/** The card as rows: what is not filled in says so. */
export function cardRows(
  card: PoliceFacts,
): readonly { readonly label: string; readonly value: string }[] {
  return POLICE_FACTS.map(({ key, label }) => ({
    label,
    value: card[key].trim() || POLICE_CARD_COPY.missing,
  }))
}

/** The card as text, to be handed on or read aloud. */
export function cardText(card: PoliceFacts): string {
  return [
    POLICE_CARD_COPY.title,
    ...cardRows(card).map(({ label, value }) => `${label}：${value}`),
  ].join('\n')
}
