import { useReasoned } from '@client/features/frame/use-reasoned'
import { AlertFieldsForm } from '@client/features/learn/alert-fields'
import { type AlertStart, useAlertWriting } from '@client/features/learn/use-alert-writing'
import { WRITE_COPY } from '@client/features/learn/writing-copy'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import type { KeptAlert } from '@shared/learn/trend-model'
import { useState } from 'react'

export interface WritingPageProps {
  readonly start: AlertStart
  readonly note: string
}

/** What a published alert leads to: how it looks, and taking it off. */
function PublishedWays({ kept, onWithdraw }: { kept: KeptAlert; onWithdraw: () => void }) {
  return (
    <CellGroup>
      <Cell
        icon="eye"
        title={WRITE_COPY.see}
        onPress={() => void open('learn/alert', { id: kept.id })}
      />
      <Cell icon="undo" title={WRITE_COPY.withdraw.button} onPress={onWithdraw} />
    </CellGroup>
  )
}

/** The words of an alert, and the two ways out: keeping it for later, or letting everybody read it. */
export function WritingPage({ start, note }: WritingPageProps) {
  const writing = useAlertWriting(start)
  const [asking, setAsking] = useState(false)
  const { ask, say, layer } = useReasoned(() => undefined, true)
  const { kept, act } = writing
  const isPublished = kept?.state === 'published'
  const save = async () => {
    if (!writing.check() || !(await writing.save())) return
    say(isPublished ? WRITE_COPY.mended : WRITE_COPY.saved)
  }
  const publish = async () => {
    setAsking(false)
    if (await writing.publish()) say(WRITE_COPY.published)
  }
  return (
    <Screen
      nav={<NavBar title={WRITE_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer layout="row" note={WRITE_COPY.rule} noteIcon="lock">
          {isPublished ? null : (
            <Button block={false} variant="line" disabled={act.busy} onPress={() => void save()}>
              {WRITE_COPY.save}
            </Button>
          )}
          <Button
            loading={act.busy && WRITE_COPY.saving}
            onPress={() => (isPublished ? void save() : writing.check() && setAsking(true))}
          >
            {isPublished
              ? WRITE_COPY.mend
              : kept?.state === 'withdrawn'
                ? WRITE_COPY.again
                : WRITE_COPY.publish}
          </Button>
        </Footer>
      }
      over={
        <>
          <Dialog
            open={asking}
            icon="mega"
            question={WRITE_COPY.ask}
            effect={WRITE_COPY.effect}
            stay={{ label: WRITE_COPY.later, onPress: () => setAsking(false) }}
            act={{ label: WRITE_COPY.publish, onPress: () => void publish() }}
          />
          {layer}
        </>
      }
    >
      {note === '' ? null : (
        <Callout block tone="sunken" icon="trend">
          {note}
        </Callout>
      )}
      <ErrorCallout block text={act.error?.sentence} />
      <AlertFieldsForm writing={writing} />
      {isPublished ? (
        <PublishedWays
          kept={kept}
          onWithdraw={() =>
            ask({ ...WRITE_COPY.withdraw, destructive: true, work: writing.withdraw })
          }
        />
      ) : null}
    </Screen>
  )
}
