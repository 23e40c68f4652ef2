import { useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { AppealSheet } from '@client/features/quality/appeal-sheet'
import { OWN_COPY } from '@client/features/quality/copy'
import { OwnView } from '@client/features/quality/own-view'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { qualityContract } from '@shared/survey/quality-actions'
import { useCallback, useState } from 'react'

/** What the volunteer's own answers came to, and the way to say something to it (board 51). */
export default function OwnQualityPage() {
  const { account } = useMe()
  const asked = useCall(qualityContract, 'readQuality', account ? {} : null)
  const now = useNow()
  const [isSaying, setSaying] = useState(false)
  const [said, setSaid] = useState<string>()
  const silence = useCallback(() => setSaid(undefined), [])
  const act = useAct()
  const quality = asked.state === 'ready' ? asked.output.quality : undefined

  const say = async (words: string) => {
    if (!quality) return
    const { campaignId } = quality
    const done = await act.run(async () => {
      await call(qualityContract, 'appealReview', { campaignId, words })
    })
    if (!done) return
    setSaying(false)
    setSaid(OWN_COPY.appealed)
    asked.reload()
  }

  return (
    <AskedPage
      title={OWN_COPY.title}
      asked={asked}
      shape={['card', 'title', 'card']}
      guest={account === null}
      footer={
        <Footer layout={quality?.mayAppeal ? 'row' : 'stack'}>
          {quality?.mayAppeal ? (
            <Button variant="line" onPress={() => setSaying(true)}>
              {OWN_COPY.appeal}
            </Button>
          ) : null}
          <Button onPress={() => void open('volunteer/task', {})}>{OWN_COPY.collect}</Button>
        </Footer>
      }
      over={
        <>
          {isSaying ? (
            <AppealSheet
              busy={act.busy}
              error={act.error?.sentence}
              onClose={() => setSaying(false)}
              onSay={(words) => void say(words)}
            />
          ) : null}
          <Toast text={said} onClose={silence} raised />
        </>
      }
    >
      {(output) =>
        output.quality ? (
          <OwnView quality={output.quality} now={now} />
        ) : (
          <StatePage art="window-empty" {...OWN_COPY.none} />
        )
      }
    </AskedPage>
  )
}
