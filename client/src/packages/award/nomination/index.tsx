import { STATE_WORDS } from '@client/features/award/copy'
import { NOMINATION_COPY } from '@client/features/award/work-copy'
import { FactsCard } from '@client/features/award/facts-card'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { awardContract } from '@shared/badge/award-actions'
import type { Nomination } from '@shared/badge/award-model'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { View } from '@tarojs/components'
import { Marking } from './marking'
import { Withdrawing } from './withdrawing'
import { useReview } from './use-review'

function Read({ nomination }: { readonly nomination: Nomination }) {
  const { name, category, stationName, state, year, facts, reason, returned, choice } = nomination
  const { label, tone } = STATE_WORDS[state]
  return (
    <>
      <PageHead
        title={name}
        text={[CATEGORY_NAMES[category], name === stationName ? '' : stationName]
          .filter(Boolean)
          .join('，')}
      />
      <Row>
        <Tag tone={tone} label={label} />
      </Row>
      {returned === '' ? null : (
        <Callout block tone="wait" icon="undo" lead={NOMINATION_COPY.returned}>
          {returned}
        </Callout>
      )}
      {facts ? (
        <Section title={NOMINATION_COPY.facts}>
          <FactsCard facts={facts} year={year} />
        </Section>
      ) : null}
      <Section title={NOMINATION_COPY.reason}>
        <Card>
          <View className="t-lines">{reason}</View>
        </Card>
      </Section>
      {facts ? (
        <Card pad="rows">
          <Kv label={NOMINATION_COPY.choice} value={NOMINATION_COPY[choice]} />
        </Card>
      ) : null}
    </>
  )
}

/** One nomination: read whole, then reviewed, marked or taken back by whose turn it is. AWD-02, AWD-04. */
export default function NominationPage() {
  const { id } = useParams<'award/nomination'>()
  const asked = useCall(awardContract, 'readNomination', id === undefined ? null : { id })
  const nomination = asked.state === 'ready' ? asked.output.nomination : undefined
  const review = useReview(nomination, asked.reload)
  return (
    <AskedPage
      title={NOMINATION_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={review.footer}
      over={review.layer}
    >
      {({ nomination: shown }) => (
        <>
          <Read nomination={shown} />
          {shown.mayMark ? <Marking nomination={shown} onDone={asked.reload} /> : null}
          {shown.mayWithdraw ? <Withdrawing id={shown.id} onDone={asked.reload} /> : null}
        </>
      )}
    </AskedPage>
  )
}
