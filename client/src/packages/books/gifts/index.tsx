import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { useGradually } from '@client/features/frame/use-gradually'
import { GiftCells } from '@client/features/points/gift-cells'
import { SHELF_COPY } from '@client/features/points/keep-copy'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { giftContract } from '@shared/ledger/gift-actions'
import { useStationPlace } from '../station-place'

/** So many at a time: a long shelf is not sent to WeChat at once. */
const STEP = 20

/** What a station has to give, or all of them; undefined for the association's. */
function Shelf({ stationId }: { readonly stationId: string | undefined }) {
  const of = stationId === undefined ? {} : { stationId }
  const asked = useCall(giftContract, 'listStationGifts', of)
  const gifts = asked.state === 'ready' ? asked.output.gifts : []
  const drawn = useGradually(gifts.length, STEP)
  const edit = (id?: string) => {
    const station = stationId === undefined ? {} : { station: stationId }
    void open('books/gift-edit', { ...station, ...(id === undefined ? {} : { id }) })
  }
  return (
    <AskedPage
      title={SHELF_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => edit()}>
            {SHELF_COPY.add}
          </Button>
        </Footer>
      }
    >
      {() => (
        <>
          <Callout block tone="note" icon="info">
            {SHELF_COPY.rule}
          </Callout>
          {gifts.length === 0 ? (
            <StatePage art="window-empty" {...SHELF_COPY.none} />
          ) : (
            <GiftCells
              gifts={gifts.slice(0, drawn)}
              named={stationId === undefined}
              onOpen={edit}
            />
          )}
        </>
      )}
    </AskedPage>
  )
}

/** What there is to be redeemed, for who keeps it. PTS-10. */
export default function KeptGiftsPage() {
  const { station } = useParams<'books/gifts'>()
  const { stationId, isAssociation } = useStationPlace(station)
  if (stationId) return <Shelf stationId={stationId} />
  if (isAssociation) return <Shelf stationId={undefined} />
  return <WrongFacePage title={SHELF_COPY.title} known={stationId === null} />
}
