import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { MANUAL_COPY } from '@client/features/manual/copy'
import { ManualRows, Often, ShareCard } from '@client/features/manual/parts'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { manualContract, type ManualRow } from '@shared/activity/manual-actions'
import type { OutputOf } from '@shared/kit/contract'
import { useStationPlace } from '../station-place'

type Listed = OutputOf<(typeof manualContract.actions)['listManual']>

interface ListProps {
  readonly stationId: string
  readonly listed: Listed
}

function List({ stationId, listed }: ListProps) {
  const { open: waiting, done, more, share, often } = listed
  const { rows, foot } = useRows({ rows: done, more }, async ({ at, id }) => {
    const page = await call(manualContract, 'listManual', { stationId, before: { at, id } })
    return { rows: page.done, more: page.more }
  })
  const show = ({ id, own, state }: ManualRow) => {
    const goesOn = own && state === 'draft'
    void (goesOn
      ? open('books/manual-enter', { station: stationId, id })
      : open('books/manual-confirm', { id }))
  }
  const isEmpty = waiting.length + rows.length === 0
  return (
    <>
      {isEmpty ? <StatePage art="window-empty" {...MANUAL_COPY.none} /> : null}
      <ManualRows title={MANUAL_COPY.open} rows={waiting} onOpen={show} />
      <ShareCard share={share} />
      <Often often={often} />
      <ManualRows title={MANUAL_COPY.done} rows={rows} onOpen={show} />
      <MoreRows {...foot} words={MANUAL_COPY.more} />
    </>
  )
}

/** Hours entered by hand at a station: what waits, what was confirmed, and its share. D-11. */
export default function ManualPage() {
  const { station } = useParams<'books/manual'>()
  const { stationId, manages } = useStationPlace(station)
  const asked = useCall(manualContract, 'listManual', stationId ? { stationId } : null)
  if (stationId === null) return <WrongFacePage title={MANUAL_COPY.title} known />
  return (
    <AskedPage
      title={MANUAL_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row', 'row']}
      footer={
        manages && stationId ? (
          <Footer>
            <Button onPress={() => void open('books/manual-enter', { station: stationId })}>
              {MANUAL_COPY.add}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {(listed) => <List stationId={stationId ?? ''} listed={listed} />}
    </AskedPage>
  )
}
