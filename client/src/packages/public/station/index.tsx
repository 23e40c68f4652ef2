import { AWARD_ENTRY } from '@client/features/award/entry-copy'
import { fullnessOf } from '@client/features/activity/fullness'
import { AskedPage } from '@client/features/frame/asked-page'
import { ENTRY_COPY, SOLUTIONS_COPY } from '@client/features/opinion/copy'
import { PUBLIC_STATION_COPY } from '@client/features/station/directory-copy'
import { Figures, StationFacts, StationHead } from '@client/features/station/public-station'
import { chooseStation } from '@client/features/station/use-chosen-station'
import { open, useParams } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { useShareContent } from '@client/platform/share'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { comingContract, type ComingActivity } from '@shared/activity/coming'
import { deskContract } from '@shared/desk/contract'
import { friendlyDate } from '@shared/kit/time'
import { directoryContract } from '@shared/station/directory'
import type { Station } from '@shared/station/site-model'
import { volunteerContract } from '@shared/volunteer/contract'

/** Calling, and asking for help: the report goes to this station while it takes any (D-16). */
function Ways({ station }: { readonly station: Station }) {
  const isOpen = station.state === 'open'
  const help = () => {
    if (isOpen) chooseStation(station)
    void open('help/category', {})
  }
  return (
    <Footer layout="row" note={isOpen ? undefined : PUBLIC_STATION_COPY.pausedNote}>
      <Button
        variant="line"
        icon="phone"
        block={false}
        onPress={() => void callPhone(station.phone)}
      >
        {PUBLIC_STATION_COPY.call}
      </Button>
      <Button onPress={help}>{PUBLIC_STATION_COPY.help}</Button>
    </Footer>
  )
}

/** `11月25日 茶话会，还剩 6 位`. */
function comingWords([first]: readonly ComingActivity[]): string | undefined {
  return first && `${friendlyDate(first.from)} ${first.title}，${fullnessOf(first).label}`
}

/** A station, for everybody (board 44, STA-13). Its figures come when they come; the way to help does not wait. */
export default function StationPage() {
  const { id = '' } = useParams<'public/station'>()
  const input = id === '' ? null : { stationId: id }
  const asked = useCall(directoryContract, 'getStation', input)
  const figures = useCall(deskContract, 'getStationFigures', input)
  const tiers = useCall(volunteerContract, 'listPublicTiers', input)
  const coming = useCall(comingContract, 'listComing', input)
  const now = useNow()
  const found = asked.state === 'ready' ? asked.output : undefined
  useShareContent({
    title: found?.station.name ?? PUBLIC_STATION_COPY.title,
    route: 'public/station',
    params: { id },
  })
  return (
    <AskedPage
      title={PUBLIC_STATION_COPY.title}
      asked={asked}
      shape={['title', 'figures', 'card']}
      footer={found ? <Ways station={found.station} /> : undefined}
    >
      {(output) => (
        <>
          <StationHead found={output} now={now} />
          {figures.state === 'ready' ? <Figures figures={figures.output} /> : null}
          <StationFacts
            found={output}
            tiers={tiers.state === 'ready' ? tiers.output.counts : undefined}
            coming={coming.state === 'ready' ? comingWords(coming.output.activities) : undefined}
            onComing={() => void open('event/find', { station: id })}
            onTiers={() => void open('public/lecturers', { station: id })}
            onSubStation={(other) => void open('public/station', { id: other })}
          />
          <CellGroup>
            <Cell
              icon="edit"
              title={ENTRY_COPY.toStation}
              hint={ENTRY_COPY.toStationText}
              onPress={() => void open('public/opinion-new', { station: id })}
            />
            <Cell
              icon="check"
              title={SOLUTIONS_COPY.title}
              onPress={() => void open('public/solutions', {})}
            />
            <Cell
              icon="medal"
              title={AWARD_ENTRY.public}
              hint={AWARD_ENTRY.publicHint}
              onPress={() => void open('public/commend', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
