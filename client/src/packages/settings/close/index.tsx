import { keepMe, useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { useKeptReports } from '@client/features/help/kept-reports'
import { CLOSE_COPY } from '@client/features/settings/copy'
import { OpenReports } from '@client/features/settings/open-reports'
import { call } from '@client/platform/call'
import { back, open, relaunch } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { accountContract } from '@shared/account/contract'
import { useState } from 'react'

/** Closing the account: the effects first, and a way back for seven days (board 33; ). */
export default function ClosePage() {
  const { account, asked } = useMe()
  const { kept, unsent } = useKeptReports()
  const [sure, setSure] = useState(false)
  const { busy, error, run } = useAct()
  const close = async () => {
    setSure(false)
    const closed = await run(async () => {
      await call(accountContract, 'closeAccount', {})
    })
    if (!closed) return
    keepMe(null)
    await relaunch('home', {})
  }
  const reports = kept.length + unsent.length
  return (
    <AskedPage
      title={CLOSE_COPY.title}
      asked={asked}
      guest={account === null}
      shape={['title', 'card', 'row']}
      footer={
        <Footer layout="row">
          <Button variant="bad" loading={busy && CLOSE_COPY.closing} onPress={() => setSure(true)}>
            {CLOSE_COPY.close}
          </Button>
          <Button onPress={() => void back()}>{CLOSE_COPY.stay}</Button>
        </Footer>
      }
      over={
        <Dialog
          open={sure}
          icon="trash"
          tone="bad"
          destructive
          question={CLOSE_COPY.question}
          effect={CLOSE_COPY.effect}
          stay={{ label: CLOSE_COPY.stay, onPress: () => setSure(false) }}
          act={{ label: CLOSE_COPY.close, onPress: () => void close() }}
        />
      }
    >
      {() => (
        <>
          <PageHead title={CLOSE_COPY.head} />
          <ErrorCallout block text={error?.sentence} />
          {reports > 0 ? <OpenReports count={reports} /> : null}
          <Section title={CLOSE_COPY.afterTitle}>
            <CellGroup>
              {CLOSE_COPY.after.map((effect) => (
                <Cell key={effect.title} {...effect} />
              ))}
            </CellGroup>
          </Section>
          <CellGroup>
            <Cell
              icon="download"
              title={CLOSE_COPY.copyFirst}
              onPress={() => void open('settings/data', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
