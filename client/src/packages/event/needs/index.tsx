import { useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { OWN_COPY } from '@client/features/need/copy'
import { NeedCard } from '@client/features/need/need-card'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { needContract } from '@shared/activity/need-actions'

/** What one said one needs, and what became of it. NEED-12. */
export default function OwnNeedsPage() {
  const { account } = useMe()
  const asked = useCall(needContract, 'listOwnNeeds', account === undefined ? null : {})
  return (
    <AskedPage
      title={OWN_COPY.title}
      asked={asked}
      shape={['card', 'card']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => void open('event/need-new', {})}>
            {OWN_COPY.new}
          </Button>
        </Footer>
      }
    >
      {({ needs }) => (
        <>
          {needs.length === 0 ? <StatePage art="window-empty" {...OWN_COPY.none} /> : null}
          {needs.map((need) => (
            <NeedCard
              key={need.id}
              need={need}
              onActivity={(id) => void open('event/detail', { id })}
            />
          ))}
        </>
      )}
    </AskedPage>
  )
}
