import { BrushCanvas } from '@client/features/frame/brush-canvas'
import { useBrush } from '@client/features/frame/use-brush'
import { type Brushing, brushing, endBrushing } from '@client/features/help/brushing'
import { BRUSH_COPY } from '@client/features/help/copy'
import { PoliceStrip } from '@client/features/help/police-strip'
import { useKeepPhoto } from '@client/features/help/use-keep-photo'
import { usePhotoConsent } from '@client/features/help/use-photo-consent'
import { back } from '@client/platform/navigation'
import { letGoOfPicture } from '@client/platform/pick-picture'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { type ReactNode, useEffect, useState } from 'react'

const BOARD = 'brush-board'
const { title, text } = CONSENT_TEXTS.reportPhoto

interface FrameProps {
  readonly align?: 'top' | 'center'
  readonly footer: ReactNode
  readonly children: ReactNode
}

/** 110 stays one tap away, here too. */
function Frame({ align = 'top', footer, children }: FrameProps) {
  return (
    <Screen
      align={align}
      nav={<NavBar title={BRUSH_COPY.title} onBack={() => void back()} insets={insets()} />}
      strip={<PoliceStrip />}
      footer={footer}
    >
      {children}
    </Screen>
  )
}

function BackFooter() {
  return (
    <Footer>
      <Button onPress={() => void back()}>{BRUSH_COPY.back}</Button>
    </Footer>
  )
}

function Brushable({ path, into }: Brushing) {
  const brush = useBrush(BOARD, path)
  const { busy, problem, keep } = useKeepPhoto(into)
  const consent = usePhotoConsent(into)
  const touched = brush.strokes > 0

  if (brush.state === 'failed') {
    return (
      <Frame align="center" footer={<BackFooter />}>
        <StatePage art="window-error" title={BRUSH_COPY.notOpened} />
      </Frame>
    )
  }
  return (
    <Frame
      footer={
        <Footer note={BRUSH_COPY.stays} noteIcon="lock">
          <Button
            disabled={brush.state === 'opening' || !consent.given}
            reason={consent.given ? undefined : BRUSH_COPY.agreeFirst}
            loading={busy && BRUSH_COPY.keeping}
            onPress={() => void keep(brush.finish(), touched, consent.given)}
          >
            {touched ? BRUSH_COPY.done : BRUSH_COPY.asIs}
          </Button>
        </Footer>
      }
    >
      <PageHead size="title" title={BRUSH_COPY.question} text={BRUSH_COPY.hint} />
      <BrushCanvas id={BOARD} brush={brush} />
      {brush.state === 'opening' ? <Skeleton shape={['card']} slow={BRUSH_COPY.opening} /> : null}
      {/* Always there: nothing may move under a finger that draws. */}
      <Button variant="quiet" size="m" icon="undo" disabled={!touched} onPress={brush.undo}>
        {BRUSH_COPY.undo}
      </Button>
      {consent.asked ? (
        <Card pad="rows">
          <CheckRow
            title={BRUSH_COPY.agree(title)}
            text={text}
            checked={consent.ticked}
            onChange={consent.tick}
          />
        </Card>
      ) : null}
      <ErrorCallout block text={problem} />
    </Frame>
  )
}

/** Own numbers and faces are covered with the finger before a picture is kept; the original stays where it was (D-30). */
export default function BrushPage() {
  // The page keeps the picture it was opened with; the next one is another page.
  const [picture] = useState(brushing)
  useEffect(
    () => () => {
      if (!picture) return
      endBrushing(picture)
      letGoOfPicture(picture.path)
    },
    [picture],
  )
  if (picture) return <Brushable {...picture} />
  return (
    <Frame align="center" footer={<BackFooter />}>
      <StatePage art="window-empty" title={BRUSH_COPY.none} text={BRUSH_COPY.noneText} />
    </Frame>
  )
}
