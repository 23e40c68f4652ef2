import { PHOTOS_COPY } from '@client/features/closing/copy'
import { useSendPhoto } from '@client/features/closing/use-send-photo'
import { BrushCanvas } from '@client/features/help/brush-canvas'
import { useBrush } from '@client/features/help/use-brush'
import { letGoOfPicture } from '@client/platform/pick-picture'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import type { ActivityPhoto } from '@shared/activity/closing-actions'
import { useEffect, useState } from 'react'

const BOARD = 'activity-brush-board'
const PEOPLE = ['none', 'agreed'] as const
const PEOPLE_WORDS = {
  none: { title: PHOTOS_COPY.nobody, hint: PHOTOS_COPY.nobodyHint },
  agreed: { title: PHOTOS_COPY.agreed, hint: PHOTOS_COPY.agreedHint },
} as const

export interface BrushViewProps {
  readonly activityId: string
  /** The picture as it lies on the phone; the original goes nowhere. */
  readonly path: string
  readonly onLeave: () => void
}

/** Faces and numbers are covered first, and whoever can still be recognised agreed. AMB-42, D-30. */
export function BrushView({ activityId, path, onLeave }: BrushViewProps) {
  const brush = useBrush(BOARD, path)
  const [people, setPeople] = useState<ActivityPhoto['people']>()
  const [tooLarge, setTooLarge] = useState(false)
  const { send, sent, busy, error } = useSendPhoto(activityId)
  useEffect(() => () => letGoOfPicture(path), [path])

  const finish = async () => {
    if (!people) return
    const picture = brush.finish()
    setTooLarge(!picture)
    if (picture && (await send(picture.data, people))) onLeave()
  }
  const nav = <NavBar title={PHOTOS_COPY.brushTitle} onBack={onLeave} insets={insets()} />
  if (brush.state === 'failed') {
    return (
      <Screen
        nav={nav}
        align="center"
        footer={
          <Footer>
            <Button onPress={onLeave}>{PHOTOS_COPY.back}</Button>
          </Footer>
        }
      >
        <StatePage art="window-error" title={PHOTOS_COPY.notOpened} />
      </Screen>
    )
  }
  return (
    <Screen
      nav={nav}
      footer={
        <Footer note={PHOTOS_COPY.stays} noteIcon="lock">
          <Button
            disabled={brush.state === 'opening' || people === undefined}
            reason={people === undefined ? PHOTOS_COPY.pick : undefined}
            loading={busy && PHOTOS_COPY.sending(sent?.part ?? 1, sent?.parts ?? 1)}
            onPress={() => void finish()}
          >
            {PHOTOS_COPY.send}
          </Button>
        </Footer>
      }
    >
      <PageHead size="title" title={PHOTOS_COPY.question} text={PHOTOS_COPY.hint} />
      <BrushCanvas id={BOARD} brush={brush} />
      {brush.state === 'opening' ? <Skeleton shape={['card']} slow={PHOTOS_COPY.opening} /> : null}
      {/* Always there: nothing may move under a finger that draws. */}
      <Button
        variant="quiet"
        size="m"
        icon="undo"
        disabled={brush.strokes === 0}
        onPress={brush.undo}
      >
        {PHOTOS_COPY.undo}
      </Button>
      <Heading size="lead">{PHOTOS_COPY.who}</Heading>
      <OptionGroup label={PHOTOS_COPY.who}>
        {PEOPLE.map((one) => (
          <Option
            key={one}
            {...PEOPLE_WORDS[one]}
            selected={people === one}
            onSelect={() => setPeople(one)}
          />
        ))}
      </OptionGroup>
      <ErrorCallout block text={tooLarge ? PHOTOS_COPY.tooLarge : error?.sentence} />
    </Screen>
  )
}
