import { AskedPart } from '@client/features/frame/asked-part'
import { TrendBoardView } from '@client/features/learn/trend-board'
import { TREND_COPY } from '@client/features/learn/trend-copy'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Chip, Chips } from '@client/ui/chip'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { learnContract } from '@shared/learn/contract'
import { stationContract } from '@shared/station/contract'
import { useState } from 'react'

/** Half a year: in care mode every chip is in sight. */
const MONTHS_SHOWN = 6

interface ChosenChipsProps {
  readonly label: string
  readonly items: readonly { readonly key: string | undefined; readonly label: string }[]
  readonly current: string | undefined
  readonly onChoose: (key: string | undefined) => void
}

function ChosenChips({ label, items, current, onChoose }: ChosenChipsProps) {
  return (
    <Chips label={label}>
      {items.map((item) => (
        <Chip
          key={item.label}
          label={item.label}
          selected={item.key === current}
          onPress={() => onChoose(item.key)}
        />
      ))}
    </Chips>
  )
}

/** What people ask about, by area and month: for everybody, and nothing under ten. Feature 31, KNW-01, R-32. */
export default function TrendsPage() {
  const [area, chooseArea] = useState(useParams<'learn/trends'>().area)
  const [month, chooseMonth] = useState<string>()
  const areas = useCall(stationContract, 'listAreas', {})
  const asked = useCall(learnContract, 'getTrends', {
    ...(area === undefined ? {} : { areaId: area }),
    ...(month === undefined ? {} : { month }),
  })
  const now = useNow()
  const everywhere = { key: undefined, label: TREND_COPY.everywhere }
  const named = areas.state === 'ready' ? areas.output.areas : []
  return (
    <Screen
      nav={<NavBar title={TREND_COPY.title} onBack={() => void back()} insets={insets()} />}
      busy={asked.state === 'loading'}
    >
      <ChosenChips
        label={TREND_COPY.area}
        items={[everywhere, ...named.map(({ id, name }) => ({ key: id, label: name }))]}
        current={area}
        onChoose={chooseArea}
      />
      <AskedPart asked={asked} shape={['chips', 'chart', 'card']}>
        {(board) =>
          board.months.length === 0 ? (
            <StatePage art="window-empty" {...TREND_COPY.none} />
          ) : (
            <>
              <ChosenChips
                label={TREND_COPY.month}
                items={board.months
                  .slice(0, MONTHS_SHOWN)
                  .map((one) => ({ key: one, label: TREND_COPY.monthName(one) }))}
                current={board.month}
                onChoose={chooseMonth}
              />
              <TrendBoardView
                board={board}
                now={now}
                onTopic={(topic) => void open('learn/lessons', { topic })}
              />
            </>
          )
        }
      </AskedPart>
    </Screen>
  )
}
