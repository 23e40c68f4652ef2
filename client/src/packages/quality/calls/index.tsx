import { useMe } from '@client/features/account/use-me'
import { DoneCalls, WaitingCard } from '@client/features/callback/callback-list'
import { CALLS_COPY } from '@client/features/callback/copy'
import { ResultSheet } from '@client/features/callback/result-sheet'
import { useCallbacks } from '@client/features/callback/use-callbacks'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Heading } from '@client/ui/heading'
import { StatePage } from '@client/ui/state-page'
import { Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'

/** Calling those who answered and agreed to it, once each, and writing down how it ended. */
export default function CallsPage() {
  const { campaign, station, volunteer } = useParams<'quality/calls'>()
  const { account } = useMe()
  const now = useNow()
  const calls = useCallbacks(
    campaign ? { campaignId: campaign, stationId: station, volunteerId: volunteer } : null,
  )
  const { asked, dialling, recording, shown, open, setOpen } = calls
  return (
    <AskedPage
      title={CALLS_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      guest={account === null}
      over={
        open ? (
          <ResultSheet
            key={open}
            busy={recording.busy}
            error={recording.error?.sentence}
            onClose={() => setOpen(undefined)}
            onKeep={(outcome, words) => calls.record(open, outcome, words)}
          />
        ) : undefined
      }
    >
      {({ waiting, done }) =>
        waiting.length + done.length === 0 ? (
          <StatePage
            art="window-empty"
            title={CALLS_COPY.empty.title}
            text={CALLS_COPY.empty.text}
          />
        ) : (
          <>
            <Stack gap={1}>
              <Heading>{CALLS_COPY.lead(waiting.length)}</Heading>
              <View className="t-2">{CALLS_COPY.rule}</View>
            </Stack>
            {calls.isKept ? (
              <Callout block tone="good" icon="checkc">
                {CALLS_COPY.kept}
              </Callout>
            ) : null}
            <ErrorCallout block text={dialling.error?.sentence} />
            {waiting.length > 0 ? (
              <Callout block tone="note" icon="info">
                <View className="t-lines">{CALLS_COPY.ask}</View>
              </Callout>
            ) : null}
            {waiting.map((callback) => (
              <WaitingCard
                key={callback.id}
                {...{ callback, now }}
                phone={shown?.id === callback.id ? shown.phone : undefined}
                busy={dialling.busy}
                onCall={() => calls.dial(callback.id)}
                onRecord={() => setOpen(callback.id)}
              />
            ))}
            <DoneCalls done={done} />
            <View className="t-2 t-mini t-center">{CALLS_COPY.note}</View>
          </>
        )
      }
    </AskedPage>
  )
}
