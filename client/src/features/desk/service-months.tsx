import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { LineArea } from '@client/ui/line-area'
import { Place } from '@client/ui/place'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import { friendlyMinutes } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { KPI_COPY, MONTHS_COPY } from './copy'
import { type Desk, monthsChart } from './numbers'

const VIEWS = [
  { key: 'chart', label: MONTHS_COPY.chart },
  { key: 'table', label: MONTHS_COPY.table },
] as const

/** Service minutes of six months as a line, with its sentence and the table behind it; waiting ones stand apart (D-03). */
export function ServiceMonths({ desk }: { readonly desk: Desk }) {
  const [view, setView] = useState<'chart' | 'table'>()
  const { points, unit, sentences, rows } = monthsChart(desk.months)
  return (
    <Section title={MONTHS_COPY.title}>
      <Card>
        <Stack gap={4}>
          <Segments
            label={MONTHS_COPY.which}
            items={VIEWS}
            current={view ?? 'chart'}
            onChange={setView}
          />
          <Place>
            {view === 'table' ? (
              <View>
                {rows.map(({ label, value }) => (
                  <Kv key={label} label={label} value={value} />
                ))}
              </View>
            ) : (
              // Grown once: not again when one comes back from the table.
              <View className={view ? 'grown' : ''}>
                <LineArea label={sentences.join('，')} points={points} unit={unit} />
              </View>
            )}
          </Place>
          <View className="t-2">
            {sentences.map((sentence) => (
              <View key={sentence}>{sentence}</View>
            ))}
          </View>
          {desk.minutesWaiting > 0 ? (
            <View className="t-2 t-mini">
              {KPI_COPY.waiting(friendlyMinutes(desk.minutesWaiting))}
            </View>
          ) : null}
        </Stack>
      </Card>
    </Section>
  )
}
