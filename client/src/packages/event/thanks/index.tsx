import { THANKS_COPY } from '@client/features/feedback/copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { closingContract } from '@shared/activity/closing-actions'
import { View } from '@tarojs/components'

/** What the station wrote to those who helped, with what comes next. ACT-32. */
export default function ThanksPage() {
  const { id = '' } = useParams<'event/thanks'>()
  const asked = useCall(closingContract, 'readThanks', id === '' ? null : { activityId: id })
  return (
    <AskedPage title={THANKS_COPY.title} asked={asked} shape={['title', 'card']}>
      {({ title, stationName, thanks }) => (
        <>
          <PageHead title={title} text={THANKS_COPY.from(stationName)} />
          {thanks ? (
            <>
              <Card tone="reward">
                <View className="t-lines">{thanks.text}</View>
              </Card>
              {thanks.next === '' ? null : (
                <Section title={THANKS_COPY.next}>
                  <View className="t-lines">{thanks.next}</View>
                </Section>
              )}
            </>
          ) : (
            <StatePage art="window-empty" {...THANKS_COPY.none} />
          )}
        </>
      )}
    </AskedPage>
  )
}
