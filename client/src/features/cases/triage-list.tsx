import { Icon, type IconName } from '@client/ui/icon'
import { Kv } from '@client/ui/kv'
import { Row } from '@client/ui/stack'
import { View } from '@tarojs/components'
import type { TriageRow } from './triage-words'

const MONEY_ICONS: Readonly<Record<TriageRow['tone'], IconName>> = {
  urgent: 'yuan',
  wait: 'question',
  good: 'check',
  plain: 'info',
}

const TEXT_TONES = { urgent: 't-urgent', wait: 't-wait', good: 't-good', plain: '' } as const

function Answer({ row: { key, value, tone } }: { readonly row: TriageRow }) {
  return (
    <Row gap={1} className={TEXT_TONES[tone]}>
      {key === 'money' ? <Icon name={MONEY_ICONS[tone]} size="s" /> : null}
      <View>{value}</View>
    </Row>
  )
}

/** What was answered when it was reported: money, when, what the other side knows, whether they still talk. */
export function TriageList({ rows }: { readonly rows: readonly TriageRow[] }) {
  return (
    <>
      {rows.map((row) => (
        <Kv key={row.key} label={row.label} value={<Answer row={row} />} />
      ))}
    </>
  )
}
