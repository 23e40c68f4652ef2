import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { AssociationRow, DisclosuresRow } from '@client/features/cases/waiting-rows'
import { CampaignsCell } from '@client/features/campaign/campaigns-cell'
import { RecognitionsCell } from '@client/features/badge/recognitions-cell'
import { AwardsCell } from '@client/features/award/awards-cell'
import { DeskKpis } from '@client/features/desk/desk-kpis'
import { ServiceMonths } from '@client/features/desk/service-months'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { Later } from '@client/features/frame/later'
import { OpinionsCell } from '@client/features/opinion/opinions-cell'
import { PlansRow } from '@client/features/organise/plans-row'
import { ProgressRow } from '@client/features/progress/progress-rows'
import { OVERVIEW_COPY } from '@client/features/station/assoc-copy'
import { BOOKS_COPY } from '@client/features/station/books-copy'
import { byAttention, SiteList, SiteNumbers } from '@client/features/station/overview'
import { PlanMini } from '@client/features/station/plan-mini'
import { CoursewareReviewsRow } from '@client/features/training/reviews-row'
import { open, switchTo } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { deskContract } from '@shared/desk/contract'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import { helpContract } from '@shared/help/contract'
import { stationContract } from '@shared/station/contract'
import type { Station } from '@shared/station/site-model'
import { useAssociationPart } from '../association'
import { CertificationQueue } from './certification'
import { WatchedOverview } from './watched'

/** The fold is at most a minute behind; the page asks again this often, milliseconds. */
const REFRESH_EVERY = 10_000
/** So many sites stand here; the rest has a page of its own. */
const SITES_SHOWN = 5

/** The plan of the first area; the others are reached through their areas. */
function FirstPlan() {
  const areas = useCall(stationContract, 'listAreas', {})
  const area = areas.state === 'ready' ? areas.output.areas[0] : undefined
  const plan = useCall(stationContract, 'getPlan', area ? { areaId: area.id } : null)
  if (!area || plan.state !== 'ready') return null
  return <PlanMini heard={plan.output} onMore={() => void open('manage/plan', { area: area.id })} />
}

/** What the association has to handle, and what it is to decide with somebody else. D-16, AMB-59. */
function HelpRows() {
  const cases = useCall(helpContract, 'listAssociationCases', {})
  const disclosures = useCall(helpContract, 'listDisclosures', {})
  return (
    <>
      {disclosures.state === 'ready' ? (
        <DisclosuresRow
          count={disclosures.output.waiting.length}
          onOpen={() => void open('cases/disclosures', {})}
        />
      ) : null}
      {cases.state === 'ready' ? (
        <AssociationRow listed={cases.output} onOpen={() => void open('cases/association', {})} />
      ) : null}
    </>
  )
}

function Paused({ stations }: { readonly stations: readonly Station[] }) {
  const count = stations.filter(({ state }) => state === 'paused').length
  if (count === 0) return null
  return (
    <Card tone="wait" pad="rows">
      <Cell
        icon="alert"
        tone="surface"
        title={OVERVIEW_COPY.paused(count)}
        hint={OVERVIEW_COPY.pausedHint}
        onPress={() => void switchTo('assoc/stations')}
      />
    </Card>
  )
}

/** What the association looks after: areas, holidays, roles, alerts. */
function Whose() {
  return (
    <Section title={OVERVIEW_COPY.whose}>
      <CellGroup>
        <CampaignsCell />
        <Cell
          icon="yuan"
          title={OVERVIEW_COPY.subsidies}
          hint={OVERVIEW_COPY.subsidiesHint}
          onPress={() => void open('report/subsidies', {})}
        />
        <Cell
          icon="lock"
          title={BOOKS_COPY.row}
          hint={BOOKS_COPY.rowHint}
          onPress={() => void open('assoc/books', {})}
        />
        <Cell
          icon="gift"
          title={OVERVIEW_COPY.gifts}
          hint={OVERVIEW_COPY.giftsHint}
          onPress={() => void open('books/gifts', {})}
        />
        <AwardsCell />
        <RecognitionsCell />
        <Cell
          icon="pin"
          title={OVERVIEW_COPY.areas}
          hint={OVERVIEW_COPY.areasHint}
          onPress={() => void open('assoc/areas', {})}
        />
        <Cell
          icon="calendar"
          title={OVERVIEW_COPY.holidays}
          hint={OVERVIEW_COPY.holidaysHint}
          onPress={() => void open('assoc/holidays', {})}
        />
        <Cell
          icon="lock"
          title={OVERVIEW_COPY.roles}
          hint={OVERVIEW_COPY.rolesHint}
          onPress={() => void open('manage/roles', { scope: ASSOCIATION_SCOPE })}
        />
        <Cell
          icon="mega"
          title={OVERVIEW_COPY.alerts}
          hint={OVERVIEW_COPY.alertsHint}
          onPress={() => void open('cases/alerts', {})}
        />
        <Cell
          icon="trend"
          title={OVERVIEW_COPY.trends}
          hint={OVERVIEW_COPY.trendsHint}
          onPress={() => void open('learn/trends', {})}
        />
      </CellGroup>
    </Section>
  )
}

function Overview() {
  const desk = useCall(deskContract, 'getDesk', {})
  const sites = useCall(stationContract, 'listStations', {})
  useEvery(REFRESH_EVERY, desk.reload)
  const now = useNow()
  return (
    <AskedPage
      title={OVERVIEW_COPY.title}
      tab={<FaceTabBar current="assoc/overview" />}
      asked={sites}
      shape={['title', 'card', 'figures', 'card']}
    >
      {({ stations }) => (
        <>
          {desk.state === 'ready' ? (
            <Heading level={1} size="lead">
              {desk.output.scopeName}
            </Heading>
          ) : null}
          <HelpRows />
          <PlansRow />
          <CoursewareReviewsRow />
          <SiteNumbers stations={stations} />
          <ProgressRow />
          <Paused stations={stations} />
          <CellGroup>
            <OpinionsCell />
          </CellGroup>
          <FirstPlan />
          <AskedPart asked={desk} shape={['figures', 'figures']}>
            {(output) => (
              <>
                <DeskKpis desk={output} />
                <ServiceMonths desk={output} />
              </>
            )}
          </AskedPart>
          <Later>
            <Section title={OVERVIEW_COPY.stations}>
              <Stack>
                <SiteList
                  stations={byAttention(stations).slice(0, SITES_SHOWN)}
                  now={now}
                  onOpen={(station) => void open('manage/station', { station })}
                />
                <Button variant="quiet" size="m" onPress={() => void switchTo('assoc/stations')}>
                  {OVERVIEW_COPY.all}
                </Button>
              </Stack>
            </Section>
            <Whose />
          </Later>
        </>
      )}
    </AskedPage>
  )
}

/**
 * The association's first page: its sites, its plan, its numbers (board 25). Supervisors find the areas they watch over,
 * certification staff what they are to look at (D-33).
 */
export default function OverviewPage() {
  const part = useAssociationPart()
  if (part === 'whole') return <Overview />
  if (part === 'watched') return <WatchedOverview />
  if (part === 'certification') return <CertificationQueue />
  return (
    <WrongFacePage
      title={OVERVIEW_COPY.title}
      tab={<FaceTabBar current="assoc/overview" />}
      known={part === null}
    />
  )
}
