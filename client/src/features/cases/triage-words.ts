import type { CaseRow } from '@shared/help/model'
import type { Behalf, Triage } from '@shared/help/triage'
import { LEAKED_WORDS, PAID_AGO_WORDS } from '@shared/help/triage-words'

const BEHALF_WORDS: Readonly<Record<Behalf, string>> = {
  self: '自己的事',
  family: '替家里人问',
  neighbour: '替邻居问',
}

const MONEY = {
  label: '钱转出去了吗',
  moved: '转了',
  notMoved: '没有转',
  unsure: '说不清',
} as const

/** One answer as a line of the case. */
export interface TriageRow {
  readonly key: 'money' | 'paidAgo' | 'leaked' | 'inContact' | 'behalf'
  readonly label: string
  readonly value: string
  readonly tone: 'urgent' | 'wait' | 'good' | 'plain'
}

function moneyRow(moneyMoved: boolean, unsure: boolean): TriageRow {
  const row = { key: 'money', label: MONEY.label } as const
  if (moneyMoved) return { ...row, value: MONEY.moved, tone: 'urgent' }
  if (unsure) return { ...row, value: MONEY.unsure, tone: 'wait' }
  return { ...row, value: MONEY.notMoved, tone: 'good' }
}

/** What was answered of the four questions, the money first; what was skipped has no line. Feature 21. */
export function triageRows(
  facts: Pick<CaseRow, 'moneyMoved'> & { readonly triage: Triage; readonly behalf: Behalf },
): readonly TriageRow[] {
  const { triage, behalf, moneyMoved } = facts
  const rows: TriageRow[] = [moneyRow(moneyMoved, triage.unsurePaid)]
  if (triage.paidAgo !== undefined) {
    rows.push({
      key: 'paidAgo',
      label: '什么时候转的',
      value: PAID_AGO_WORDS[triage.paidAgo],
      tone: triage.paidAgo === 'halfHour' ? 'urgent' : 'plain',
    })
  }
  if (triage.leaked.length > 0) {
    const value = triage.leaked.map((what) => LEAKED_WORDS[what]).join('、')
    rows.push({ key: 'leaked', label: '对方知道了', value, tone: 'wait' })
  }
  if (triage.inContact !== undefined) {
    const value = triage.inContact ? '还在联系' : '不联系了'
    const tone = triage.inContact ? 'wait' : 'plain'
    rows.push({ key: 'inContact', label: '和对方', value, tone })
  }
  if (behalf !== 'self') {
    rows.push({ key: 'behalf', label: '谁的事', value: BEHALF_WORDS[behalf], tone: 'plain' })
  }
  return rows
}
