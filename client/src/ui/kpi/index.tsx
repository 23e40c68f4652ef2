import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../card'
import { Figure } from '../figure'
import { Icon, type IconName } from '../icon'
import './index.scss'

export interface KpiProps {
  readonly label: string
  readonly icon?: IconName
  /** Left out when there is no number yet: `missing` says so. Zero is a number. */
  readonly value?: string | number
  /** Such as 还没开始, or the count while a rate would say too much: 18 人打分. */
  readonly missing?: string
  readonly unit?: string
  /** One comparison or the sample, such as 比上月多 13% or 1,046 人打分. */
  readonly note?: string
  readonly tone?: 'good' | 'wait' | 'plain'
  readonly trend?: 'rise' | 'fall'
  readonly onPress?: () => void
}

/** A number of the desk, and what it means. */
export function Kpi(props: KpiProps) {
  const { label, icon, value, unit, missing, note, tone = 'plain', trend, onPress } = props
  return (
    <Card pad="tight" onPress={onPress} className="kpi">
      <View className="kpi__label">
        {icon ? <Icon name={icon} size="s" /> : null}
        <View>{label}</View>
      </View>
      {value === undefined ? (
        <View className="kpi__missing">{missing}</View>
      ) : (
        <Figure value={value} unit={unit} />
      )}
      {note ? (
        <View className={`kpi__note kpi__note--${tone}`}>
          {trend ? <Icon name={trend} size="xs" /> : null}
          <View>{note}</View>
        </View>
      ) : null}
    </Card>
  )
}

/** Two KPIs a row, also at 320 px; one a row in care mode. */
export function KpiGrid({ children }: { readonly children: ReactNode }) {
  return <View className="kpi-grid">{children}</View>
}
