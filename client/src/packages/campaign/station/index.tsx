import { STATION_COPY } from '@client/features/campaign/copy'
import { leftOf } from '@client/features/campaign/giveaway-words'
import { StationCodeCard, type StationCode } from '@client/features/campaign/station-code'
import { WrongFacePage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { periodOf } from '@client/features/survey/campaign-words'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Section } from '@client/ui/section'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { friendlyDate } from '@shared/kit/time'
import { campaignContract } from '@shared/survey/campaign-actions'
import { surveyErrors } from '@shared/survey/errors'
import { useCallback, useState } from 'react'
import { useCampaignStation } from '../campaign-station'

/** What of the stock is left, all items together. */
function GiveawaysCell({ stationId }: { readonly stationId: string }) {
  const asked = useCall(campaignContract, 'listGiveaways', { stationId })
  const giveaways = asked.state === 'ready' ? asked.output.giveaways : undefined
  const left = giveaways?.reduce((sum, giveaway) => sum + leftOf(giveaway), 0)
  const { giveawaysNone, giveawaysLeft } = STATION_COPY
  return (
    <Cell
      icon="gift"
      title={STATION_COPY.giveaways}
      hint={left === undefined ? undefined : left === 0 ? giveawaysNone : giveawaysLeft(left)}
      onPress={() => void open('campaign/giveaways', { station: stationId })}
    />
  )
}

interface WaysProps {
  readonly stationId: string
  readonly code: StationCode | undefined
}

/** Everything else a station does about a campaign, while it runs and afterwards. */
function Ways({ stationId: station, code }: WaysProps) {
  return (
    <Section title={STATION_COPY.ways}>
      <CellGroup>
        {code ? (
          <Cell
            icon="trend"
            title={STATION_COPY.progress}
            hint={STATION_COPY.progressHint}
            onPress={() => void open('campaign/progress', { id: code.campaign.id, station })}
          />
        ) : null}
        <GiveawaysCell stationId={station} />
        <Cell
          icon="check"
          title={STATION_COPY.quality}
          hint={STATION_COPY.qualityHint}
          onPress={() => void open('quality/queue', { station })}
        />
        <Cell
          icon="target"
          title={STATION_COPY.followUps}
          hint={STATION_COPY.followUpsHint}
          onPress={() => void open('report/follow-ups', { station })}
        />
        <Cell
          icon="bank"
          title={STATION_COPY.subsidy}
          hint={STATION_COPY.subsidyHint}
          onPress={() => void open('report/subsidy', { station })}
        />
      </CellGroup>
    </Section>
  )
}

function Station({ stationId }: { readonly stationId: string }) {
  const asked = useCall(campaignContract, 'getStationCode', { stationId })
  const now = useNow()
  const [said, setSaid] = useState<string>()
  const silence = useCallback(() => setSaid(undefined), [])
  const isNone = asked.state === 'failed' && asked.error.code === surveyErrors.NO_CAMPAIGN.code
  return (
    <Screen
      nav={<NavBar title={STATION_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={<Toast text={said} onClose={silence} />}
    >
      {isNone ? (
        <StatePage art="window-empty" {...STATION_COPY.none} />
      ) : (
        <AskedPart asked={asked} shape={['code']}>
          {(code) => (
            <StationCodeCard
              code={code}
              stationId={stationId}
              period={periodOf(code.campaign)}
              opensOn={
                code.campaign.opensAt > now ? friendlyDate(code.campaign.opensAt) : undefined
              }
              onSaid={setSaid}
            />
          )}
        </AskedPart>
      )}
      <Ways stationId={stationId} code={asked.state === 'ready' ? asked.output : undefined} />
    </Screen>
  )
}

/** What a station has to do with the running campaign: its code, its poster, what it gives away. */
export default function StationCampaignPage() {
  const { station } = useParams<'campaign/station'>()
  const stationId = useCampaignStation(station)
  if (stationId) return <Station stationId={stationId} />
  return <WrongFacePage title={STATION_COPY.title} known={stationId === null} />
}
