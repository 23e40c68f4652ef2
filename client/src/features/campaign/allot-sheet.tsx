import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { campaignContract } from '@shared/survey/campaign-actions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { GIVEAWAY_COPY } from './copy'
import type { NamedPlace } from './part-goals'
import { countOf } from './plan-words'

export interface AllotSheetProps {
  readonly campaignId: string
  readonly stations: readonly NamedPlace[]
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Gives a station so many of an item that it has none of yet. */
export function AllotSheet({ campaignId, stations, onDone, onClose }: AllotSheetProps) {
  const [stationId, setStation] = useState<string | null>(null)
  const [item, setItem] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('handOut')
  const count = countOf(typed)
  const station = stations.find(({ id }) => id === stationId)
  const name = item.trim()
  const allot = async () => {
    setTried(true)
    if (!station || name === '' || count === undefined || count > 100_000) return
    const given = { campaignId, stationId: station.id, item: name, count }
    const done = await act.run(given, async (id) => {
      await call(campaignContract, 'allotGiveaway', { id, ...given })
    })
    if (done) onDone(GIVEAWAY_COPY.allotted(station.name))
  }
  return (
    <Sheet
      open
      label={GIVEAWAY_COPY.allot}
      closeLabel={GIVEAWAY_COPY.close}
      onClose={onClose}
      action={
        <Button loading={act.busy && GIVEAWAY_COPY.recording} onPress={() => void allot()}>
          {GIVEAWAY_COPY.record}
        </Button>
      }
    >
      <PageHead size="title" title={GIVEAWAY_COPY.allot} />
      <Stack gap={2}>
        <View className="t-strong">{GIVEAWAY_COPY.station}</View>
        <ChoiceChips
          label={GIVEAWAY_COPY.station}
          items={stations.map(({ id, name: label }) => ({ key: id, label }))}
          value={stationId}
          onChange={setStation}
        />
        <ProblemLine text={tried && !station ? GIVEAWAY_COPY.stationProblem : undefined} />
      </Stack>
      <Field
        label={GIVEAWAY_COPY.item}
        placeholder={GIVEAWAY_COPY.itemPlaceholder}
        max={20}
        value={item}
        error={tried && name === '' ? GIVEAWAY_COPY.itemProblem : undefined}
        onChange={setItem}
      />
      <Field
        label={GIVEAWAY_COPY.count}
        keyboard="number"
        max={6}
        value={typed}
        error={tried && count === undefined ? GIVEAWAY_COPY.countProblem : undefined}
        onChange={setTyped}
      />
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}
