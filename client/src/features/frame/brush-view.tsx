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
import { useEffect, useState, type ReactNode } from 'react'
import { BrushCanvas } from './brush-canvas'
import { BRUSH_COPY } from './copy'
import { useBrush } from './use-brush'

/** A picture as it is sent, and a small one to look at. */
export interface Picture {
  readonly data: string
  readonly preview: string
}

export interface BrushViewProps {
  /** Of the board: no other page has one of this id. */
  readonly id: string
  /** The picture as it lies on the phone; the original goes nowhere. */
  readonly path: string
  readonly copy: {
    readonly brushTitle: string
    readonly question: string
    readonly hint: string
    readonly use: string
  }
  /** What is still to be answered before it can be used. */
  readonly missing?: string
  /** The words of the button while the picture is on its way. */
  readonly sending?: string | false
  readonly error?: string
  readonly onUse: (picture: Picture) => void
  readonly onLeave: () => void
  /** What is asked besides, under the picture. */
  readonly children?: ReactNode
}

/** What nobody needs to see is covered with the finger before a picture is used. D-30. */
export function BrushView(props: BrushViewProps) {
  const { id, path, copy, missing, sending, error, onUse, onLeave, children } = props
  const brush = useBrush(id, path)
  const [tooLarge, setTooLarge] = useState(false)
  useEffect(() => () => letGoOfPicture(path), [path])
  const finish = () => {
    const picture = brush.finish()
    setTooLarge(!picture)
    if (picture) onUse(picture)
  }
  const nav = <NavBar title={copy.brushTitle} onBack={onLeave} insets={insets()} />
  if (brush.state === 'failed') {
    const leave = (
      <Footer>
        <Button onPress={onLeave}>{BRUSH_COPY.back}</Button>
      </Footer>
    )
    return (
      <Screen nav={nav} align="center" footer={leave}>
        <StatePage art="window-error" title={BRUSH_COPY.notOpened} />
      </Screen>
    )
  }
  return (
    <Screen
      nav={nav}
      footer={
        <Footer note={BRUSH_COPY.stays} noteIcon="lock">
          <Button
            disabled={brush.state === 'opening' || missing !== undefined}
            reason={missing}
            loading={sending}
            onPress={finish}
          >
            {copy.use}
          </Button>
        </Footer>
      }
    >
      <PageHead size="title" title={copy.question} text={copy.hint} />
      <BrushCanvas id={id} brush={brush} />
      {brush.state === 'opening' ? <Skeleton shape={['card']} slow={BRUSH_COPY.opening} /> : null}
      {/* Always there: nothing may move under a finger that draws. */}
      <Button
        variant="quiet"
        size="m"
        icon="undo"
        disabled={brush.strokes === 0}
        onPress={brush.undo}
      >
        {BRUSH_COPY.undo}
      </Button>
      {children}
      <ErrorCallout block text={tooLarge ? BRUSH_COPY.tooLarge : error} />
    </Screen>
  )
}
