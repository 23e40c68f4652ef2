import { AllotSheet } from '@client/features/campaign/allot-sheet'
import { GIVEAWAY_COPY } from '@client/features/campaign/copy'
import { CountSheet, type CountWay } from '@client/features/campaign/count-sheet'
import { byStation, leftOf } from '@client/features/campaign/giveaway-words'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { stationContract } from '@shared/station/contract'
import { campaignContract } from '@shared/survey/campaign-actions'
import type { Giveaway } from '@shared/survey/campaign-model'
import { useCallback, useState } from 'react'
import { useCampaignStation } from '../campaign-station'

const AT_STATION: readonly [CountWay, CountWay] = ['handOut', 'putBack']
const OF_ASSOCIATION: readonly [CountWay, CountWay] = ['allot', 'takeBack']

interface StockProps {
  readonly giveaways: readonly Giveaway[]
  readonly onOpen: (giveaway: Giveaway) => void
}

/** What each station has of each item. */
function Stock({ giveaways, onOpen }: StockProps) {
  const stations = byStation(giveaways)
  return (
    <>
      {stations.map(({ id, name, items }) => (
        <Section key={id} title={name}>
          <CellGroup>
            {items.map((one) => (
              <Cell
                key={one.id}
                icon="gift"
                tone={leftOf(one) > 0 ? 'brand' : 'wait'}
                title={one.item}
                hint={GIVEAWAY_COPY.left(leftOf(one), one.allotted)}
                onPress={() => onOpen(one)}
              />
            ))}
          </CellGroup>
        </Section>
      ))}
    </>
  )
}

interface GiveawaysProps {
  readonly of: { readonly stationId: string } | { readonly campaignId: string }
}

function Giveaways({ of }: GiveawaysProps) {
  const isAssociation = 'campaignId' in of
  const asked = useCall(campaignContract, 'listGiveaways', of)
  const sites = useCall(stationContract, 'listStations', isAssociation ? {} : null)
  const [counted, setCounted] = useState<Giveaway>()
  const [allotting, setAllotting] = useState(false)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const done = (words: string) => {
    setCounted(undefined)
    setAllotting(false)
    setSaid(words)
    asked.reload()
  }
  const campaignId = asked.state === 'ready' ? asked.output.campaign?.id : undefined
  const stations = sites.state === 'ready' ? sites.output.stations : []
  return (
    <AskedPage
      title={GIVEAWAY_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row']}
      footer={
        isAssociation ? (
          <Footer>
            <Button disabled={stations.length === 0} onPress={() => setAllotting(true)}>
              {GIVEAWAY_COPY.allot}
            </Button>
          </Footer>
        ) : undefined
      }
      over={
        <>
          {counted && campaignId !== undefined ? (
            <CountSheet
              giveaway={counted}
              campaignId={campaignId}
              ways={isAssociation ? OF_ASSOCIATION : AT_STATION}
              onDone={done}
              onClose={() => setCounted(undefined)}
            />
          ) : null}
          {allotting && campaignId !== undefined ? (
            <AllotSheet
              campaignId={campaignId}
              stations={stations}
              onDone={done}
              onClose={() => setAllotting(false)}
            />
          ) : null}
          <Toast text={said} onClose={hush} raised={isAssociation} />
        </>
      }
    >
      {({ giveaways }) => (
        <>
          <Callout block tone="note" icon="info">
            {GIVEAWAY_COPY.rule}
          </Callout>
          {giveaways.length === 0 ? (
            <StatePage
              art="window-empty"
              {...(isAssociation ? GIVEAWAY_COPY.noneGiven : GIVEAWAY_COPY.none)}
            />
          ) : (
            <Stock giveaways={giveaways} onOpen={setCounted} />
          )}
        </>
      )}
    </AskedPage>
  )
}

/** What is given away in a campaign: a station counts its own, the association allots to all. PTS-12. */
export default function GiveawaysPage() {
  const { station, campaign } = useParams<'campaign/giveaways'>()
  const stationId = useCampaignStation(station)
  if (campaign !== undefined) return <Giveaways of={{ campaignId: campaign }} />
  if (stationId) return <Giveaways of={{ stationId }} />
  return <WrongFacePage title={GIVEAWAY_COPY.title} known={stationId === null} />
}
