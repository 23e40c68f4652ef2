import { BrushCanvas } from '@client/features/help/brush-canvas'
import { useBrush } from '@client/features/help/use-brush'
import { INVOICE_COPY } from '@client/features/subsidy/copy'
import { letGoOfPicture } from '@client/platform/pick-picture'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { useEffect, useState } from 'react'

const BOARD = 'invoice-brush-board'

/** A picture as it is sent, and a small one to look at. */
export interface Picture {
  readonly data: string
  readonly preview: string
}

export interface BrushViewProps {
  /** The picture as it lies on the phone; the original goes nowhere. */
  readonly path: string
  readonly onUse: (picture: Picture) => void
  readonly onLeave: () => void
}

/** What nobody needs to see is covered first. D-30. */
export function BrushView({ path, onUse, onLeave }: BrushViewProps) {
  const brush = useBrush(BOARD, path)
  const [tooLarge, setTooLarge] = useState(false)
  useEffect(() => () => letGoOfPicture(path), [path])
  const finish = () => {
    const picture = brush.finish()
    setTooLarge(!picture)
    if (picture) onUse(picture)
  }
  const nav = <NavBar title={INVOICE_COPY.brushTitle} onBack={onLeave} insets={insets()} />
  if (brush.state === 'failed') {
    return (
      <Screen
        nav={nav}
        align="center"
        footer={
          <Footer>
            <Button onPress={onLeave}>{INVOICE_COPY.back}</Button>
          </Footer>
        }
      >
        <StatePage art="window-error" title={INVOICE_COPY.notOpened} />
      </Screen>
    )
  }
  return (
    <Screen
      nav={nav}
      footer={
        <Footer note={INVOICE_COPY.stays} noteIcon="lock">
          <Button disabled={brush.state === 'opening'} onPress={finish}>
            {INVOICE_COPY.use}
          </Button>
        </Footer>
      }
    >
      <PageHead size="title" title={INVOICE_COPY.question} text={INVOICE_COPY.hint} />
      <BrushCanvas id={BOARD} brush={brush} />
      {brush.state === 'opening' ? <Skeleton shape={['card']} slow={INVOICE_COPY.opening} /> : null}
      {/* Always there: nothing may move under a finger that draws. */}
      <Button
        variant="quiet"
        size="m"
        icon="undo"
        disabled={brush.strokes === 0}
        onPress={brush.undo}
      >
        {INVOICE_COPY.undo}
      </Button>
      <ErrorCallout block text={tooLarge ? INVOICE_COPY.tooLarge : undefined} />
    </Screen>
  )
}
