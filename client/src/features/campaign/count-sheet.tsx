import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Segments } from '@client/ui/segments'
import { Sheet } from '@client/ui/sheet'
import { campaignContract } from '@shared/survey/campaign-actions'
import type { Giveaway } from '@shared/survey/campaign-model'
import { useState } from 'react'
import { GIVEAWAY_COPY } from './copy'
import { leftOf } from './giveaway-words'
import { countOf } from './plan-words'

/** What is done about a stock: a station counts, the association allots and takes back. */
export type CountWay = 'handOut' | 'putBack' | 'allot' | 'takeBack'

const WORDS: Readonly<Record<CountWay, string>> = {
  handOut: GIVEAWAY_COPY.handOut,
  putBack: GIVEAWAY_COPY.putBack,
  allot: GIVEAWAY_COPY.allotMore,
  takeBack: GIVEAWAY_COPY.takeBack,
}

function saidOf(way: CountWay, count: number, { stationName }: Giveaway): string {
  if (way === 'handOut') return GIVEAWAY_COPY.handedOut(count)
  if (way === 'putBack') return GIVEAWAY_COPY.putBackSaid(count)
  return way === 'allot'
    ? GIVEAWAY_COPY.allotted(stationName)
    : GIVEAWAY_COPY.takenBack(stationName)
}

interface Counted {
  readonly giveaway: Giveaway
  readonly campaignId: string
  readonly way: CountWay
  readonly count: number
}

/** Sends one count under an id that stays the same until it arrived. */
async function send(id: string, { giveaway, campaignId, way, count }: Counted): Promise<void> {
  if (way === 'handOut' || way === 'putBack') {
    const input = { id, giveawayId: giveaway.id, way, count }
    await call(campaignContract, 'handOutGiveaway', input)
    return
  }
  const { stationId, item } = giveaway
  const change = way === 'allot' ? count : -count
  await call(campaignContract, 'allotGiveaway', { id, campaignId, stationId, item, count: change })
}

export interface CountSheetProps {
  readonly giveaway: Giveaway
  readonly campaignId: string
  readonly ways: readonly [CountWay, CountWay]
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** So many of an item: never who got them, nor for what. R-20. */
export function CountSheet({ giveaway, campaignId, ways, onDone, onClose }: CountSheetProps) {
  const [way, setWay] = useState(ways[0])
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('handOut')
  const count = countOf(typed)
  const isFine = count !== undefined && count <= 100_000
  const record = async () => {
    setTried(true)
    if (!isFine) return
    const counted = { giveaway, campaignId, way, count }
    if (await act.run(counted, (id) => send(id, counted))) onDone(saidOf(way, count, giveaway))
  }
  return (
    <Sheet
      open
      label={giveaway.item}
      closeLabel={GIVEAWAY_COPY.close}
      onClose={onClose}
      action={
        <Button loading={act.busy && GIVEAWAY_COPY.recording} onPress={() => void record()}>
          {GIVEAWAY_COPY.record}
        </Button>
      }
    >
      <PageHead
        size="title"
        title={giveaway.item}
        text={GIVEAWAY_COPY.left(leftOf(giveaway), giveaway.allotted)}
      />
      <Segments
        label={GIVEAWAY_COPY.choose}
        items={ways.map((key) => ({ key, label: WORDS[key] }))}
        current={way}
        onChange={setWay}
      />
      <Field
        label={GIVEAWAY_COPY.count}
        keyboard="number"
        max={6}
        value={typed}
        error={tried && !isFine ? GIVEAWAY_COPY.countProblem : undefined}
        onChange={setTyped}
      />
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}
