import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { watchedAreas } from '@client/features/account/faces'
import { useKnownAccount } from '@client/features/account/use-me'
import { AwardsCell } from '@client/features/award/awards-cell'
import { DisclosuresRow } from '@client/features/cases/waiting-rows'
import { AskedPage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { OpinionsCell } from '@client/features/opinion/opinions-cell'
import { OVERVIEW_COPY, WATCHED_COPY } from '@client/features/station/assoc-copy'
import { Coverage } from '@client/features/station/coverage'
import { byAttention, SiteList, SiteNumbers } from '@client/features/station/overview'
import { PlanMini } from '@client/features/station/plan-mini'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { helpContract } from '@shared/help/contract'
import { stationContract } from '@shared/station/contract'
import type { Area } from '@shared/station/model'
import type { Station } from '@shared/station/site-model'

interface WatchedAreaProps {
  readonly area: Area
  readonly stations: readonly Station[]
}

/** One area as its supervisor sees it: everything to look at, nothing to change (ROL-07). */
function WatchedArea({ area, stations }: WatchedAreaProps) {
  const areaId = area.id
  const plan = useCall(stationContract, 'getPlan', { areaId })
  const coverage = useCall(stationContract, 'getCoverage', { areaId })
  const now = useNow()
  return (
    <>
      <Heading level={1} size="lead">
        {area.name}
      </Heading>
      <SiteNumbers stations={stations} />
      {plan.state === 'ready' ? (
        <PlanMini heard={plan.output} onMore={() => void open('manage/plan', { area: areaId })} />
      ) : null}
      <AskedPart asked={coverage} shape={['card']}>
        {(output) => <Coverage coverage={output} />}
      </AskedPart>
      <Section title={WATCHED_COPY.rosters}>
        <SiteList
          stations={byAttention(stations)}
          now={now}
          onOpen={(station) => void open('manage/people', { station })}
        />
      </Section>
    </>
  )
}

/** The exceptions to confidentiality that wait for a second person. AMB-59. */
function WaitingDisclosures() {
  const asked = useCall(helpContract, 'listDisclosures', {})
  if (asked.state !== 'ready') return null
  return (
    <DisclosuresRow
      count={asked.output.waiting.length}
      onOpen={() => void open('cases/disclosures', {})}
    />
  )
}

/** The areas somebody supervises: sites, plan, coverage and rosters (D-33). */
export function WatchedOverview() {
  const account = useKnownAccount()
  const areas = useCall(stationContract, 'listAreas', {})
  const sites = useCall(stationContract, 'listStations', {})
  return (
    <AskedPage
      title={OVERVIEW_COPY.title}
      tab={<FaceTabBar current="assoc/overview" />}
      asked={sites}
      shape={['title', 'card', 'figures', 'card']}
    >
      {({ stations }) => (
        <AskedPart asked={areas} shape={['title', 'card', 'card']}>
          {(output) => {
            const watched = account ? watchedAreas(account, output.areas) : []
            if (watched.length === 0) {
              return <StatePage art="window-empty" {...WATCHED_COPY.none} />
            }
            return (
              <>
                <WaitingDisclosures />
                <CellGroup>
                  <OpinionsCell />
                  <AwardsCell />
                </CellGroup>
                {watched.map((area) => (
                  <WatchedArea
                    key={area.id}
                    area={area}
                    stations={stations.filter(({ areaName }) => areaName === area.name)}
                  />
                ))}
              </>
            )
          }}
        </AskedPart>
      )}
    </AskedPage>
  )
}
