import { CampaignCard, CampaignList } from '@client/features/campaign/campaign-card'
import { sorted } from '@client/features/campaign/campaign-lists'
import { HOME_COPY } from '@client/features/campaign/copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { periodOf } from '@client/features/survey/campaign-words'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { campaignContract } from '@shared/survey/campaign-actions'

const plan = (id: string) => void open('campaign/edit', { id })

/** Everything else that belongs to campaigns. */
function Ways() {
  return (
    <Section title={HOME_COPY.ways}>
      <CellGroup>
        <Cell
          icon="edit"
          title={HOME_COPY.questionnaires}
          hint={HOME_COPY.questionnairesHint}
          onPress={() => void open('campaign/questionnaires', {})}
        />
        <Cell
          icon="check"
          title={HOME_COPY.quality}
          hint={HOME_COPY.qualityHint}
          onPress={() => void open('quality/queue', {})}
        />
        <Cell
          icon="chart"
          title={HOME_COPY.reports}
          hint={HOME_COPY.reportsHint}
          onPress={() => void open('report/list', {})}
        />
        <Cell
          icon="bank"
          title={HOME_COPY.subsidies}
          hint={HOME_COPY.subsidiesHint}
          onPress={() => void open('report/subsidies', {})}
        />
      </CellGroup>
    </Section>
  )
}

/** The association's campaigns: the one that runs, what comes next, what is over. SUR-02. */
export default function CampaignsPage() {
  const asked = useCall(campaignContract, 'listCampaigns', {})
  return (
    <AskedPage
      title={HOME_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => void open('campaign/edit', {})}>
            {HOME_COPY.add}
          </Button>
        </Footer>
      }
    >
      {({ campaigns }) => {
        const { running, planned, past } = sorted(campaigns)
        return (
          <>
            {running.map((campaign) => (
              <CampaignCard
                key={campaign.id}
                campaign={campaign}
                period={periodOf(campaign)}
                onProgress={() => void open('campaign/progress', { id: campaign.id })}
                onPlan={() => plan(campaign.id)}
              />
            ))}
            {campaigns.length === 0 ? <StatePage art="window-empty" {...HOME_COPY.none} /> : null}
            <CampaignList
              {...{ title: HOME_COPY.planned, campaigns: planned, periodOf, onOpen: plan }}
            />
            <Ways />
            <CampaignList {...{ title: HOME_COPY.past, campaigns: past, periodOf, onOpen: plan }} />
          </>
        )
      }}
    </AskedPage>
  )
}
