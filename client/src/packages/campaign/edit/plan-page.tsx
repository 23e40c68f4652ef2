import {
  EDIT_COPY,
  PART_TITLES,
  PARTS,
  STATE_WORDS,
  type Part,
} from '@client/features/campaign/copy'
import { partHint } from '@client/features/campaign/plan-rows'
import { useKeptCampaign } from '@client/features/campaign/use-campaign'
import { writable } from '@client/features/campaign/plan-words'
import { AskedPage } from '@client/features/frame/asked-page'
import { periodOf } from '@client/features/survey/campaign-words'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Toast } from '@client/ui/toast'
import { campaignContract } from '@shared/survey/campaign-actions'
import type { KeptCampaign } from '@shared/survey/campaign-model'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'

/** Until answers come everything may change; what is fixed from then on leads nowhere. */
function mayOpen(part: Part, kept: KeptCampaign): boolean {
  const { all, room } = writable(kept)
  if (all || part === 'basics' || part === 'goals') return true
  return part === 'quotas' && room
}

function Parts({ kept }: { readonly kept: KeptCampaign }) {
  const { id } = kept
  return (
    <CellGroup>
      {PARTS.map((part) => (
        <Cell
          key={part}
          title={PART_TITLES[part]}
          hint={partHint(part, kept)}
          onPress={mayOpen(part, kept) ? () => void open('campaign/edit', { id, part }) : undefined}
        />
      ))}
    </CellGroup>
  )
}

function Ways({ kept }: { readonly kept: KeptCampaign }) {
  const { id, state, namedStaff } = kept
  const hasBegun = state !== 'draft' && state !== 'planned'
  return (
    <CellGroup>
      <Cell
        icon="gift"
        title={EDIT_COPY.giveaways}
        hint={EDIT_COPY.giveawaysHint}
        onPress={() => void open('campaign/giveaways', { campaign: id })}
      />
      <Cell
        icon="lock"
        title={EDIT_COPY.named}
        hint={EDIT_COPY.namedOf(namedStaff)}
        onPress={() => void open('campaign/named', { id })}
      />
      {hasBegun ? (
        <>
          <Cell
            icon="trend"
            title={EDIT_COPY.progress}
            hint={EDIT_COPY.progressHint}
            onPress={() => void open('campaign/progress', { id })}
          />
          <Cell
            icon="chart"
            title={EDIT_COPY.report}
            hint={EDIT_COPY.reportHint}
            onPress={() => void open('report/home', { campaign: id })}
          />
        </>
      ) : null}
    </CellGroup>
  )
}

/** Announcing is asked twice: once answers have come, what is asked stays. */
function useAnnouncing(id: string, onDone: () => void) {
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const hush = useCallback(() => setSaid(undefined), [])
  const announce = async (base: number) => {
    setAsking(false)
    const done = await act.run(async () => {
      await call(campaignContract, 'announceCampaign', { campaignId: id, base })
    })
    if (!done) return
    setSaid(EDIT_COPY.announced)
    onDone()
  }
  return { act, asking, said, hush, ask: setAsking, announce }
}

/** A campaign's plan, part by part, and how it is announced. */
export function PlanPage({ id }: { readonly id: string }) {
  const asked = useKeptCampaign(id)
  const { act, asking, said, hush, ask, announce } = useAnnouncing(id, asked.reload)
  const kept = asked.state === 'ready' ? asked.output : undefined
  return (
    <AskedPage
      title={EDIT_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={
        kept?.state === 'draft' ? (
          <Footer note={EDIT_COPY.announceNote}>
            <Button loading={act.busy && EDIT_COPY.announcing} onPress={() => ask(true)}>
              {EDIT_COPY.announce}
            </Button>
          </Footer>
        ) : undefined
      }
      over={
        <>
          <Dialog
            open={asking}
            icon="mega"
            question={EDIT_COPY.announceQuestion}
            effect={EDIT_COPY.announceEffect}
            stay={{ label: EDIT_COPY.stay, onPress: () => ask(false) }}
            act={{ label: EDIT_COPY.announce, onPress: () => void announce(kept?.rev ?? 1) }}
          />
          <Toast text={said} onClose={hush} />
        </>
      }
    >
      {(campaign) => (
        <>
          <View>
            <Row between wrap>
              <Heading level={1} size="lead">
                {campaign.title}
              </Heading>
              <Tag
                tone={campaign.state === 'open' ? 'good' : 'plain'}
                label={STATE_WORDS[campaign.state]}
              />
            </Row>
            <View className="t-2 t-mini">{periodOf(campaign)}</View>
          </View>
          <ErrorCallout block text={act.error?.sentence} />
          {writable(campaign).all ? null : (
            <Callout block tone="note" icon="info">
              <View className="t-lines">
                {writable(campaign).room ? EDIT_COPY.openNow : EDIT_COPY.over}
              </View>
            </Callout>
          )}
          <Parts kept={campaign} />
          <Ways kept={campaign} />
        </>
      )}
    </AskedPage>
  )
}
