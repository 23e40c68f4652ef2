import type { SeenPicture } from '@client/platform/use-picture-parts'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { Image, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import './album.scss'
import { ALBUM_COPY, FRAME_COPY } from './copy'

interface ArrivingPictureProps {
  readonly seen: SeenPicture
  /** How many parts it comes in. */
  readonly parts: number
  /** What a screen reader says of it. */
  readonly alt: string
}

/** A picture that comes part by part: how far it is, the picture, or why there is none. */
export function ArrivingPicture({ seen, parts, alt }: ArrivingPictureProps) {
  if (seen.state === 'ready') {
    // The web reads the words from the picture inside; WeChat from the component itself.
    const said = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt } } : { 'aria-label': alt }
    return <Image className="album__picture" src={seen.picture} mode="widthFix" {...said} />
  }
  if (seen.state === 'loading') {
    return (
      <Stack gap={2}>
        <Progress value={seen.here / parts} />
        <View className="t-2 t-mini">{FRAME_COPY.slow}</View>
      </Stack>
    )
  }
  return (
    <Callout tone="bad" icon="alert">
      <View>{seen.error?.sentence ?? ALBUM_COPY.notAPicture}</View>
      <InlineAction icon="refresh" label={FRAME_COPY.again} onPress={seen.reload} />
    </Callout>
  )
}

interface Pictured {
  readonly id: string
  readonly at: Instant
  readonly complete: boolean
}

export interface AlbumProps<P extends Pictured> {
  readonly photos: readonly P[]
  readonly now: Instant
  /** Said of one whose parts are not all here. */
  readonly arriving: string
  /** The picture itself, and what stands below it. */
  readonly children: (photo: P) => ReactNode
  readonly foot?: (photo: P) => ReactNode
}

/** Pictures one at a time: together they would be more than a phone is sent at once. */
export function Album<P extends Pictured>({
  photos,
  now,
  arriving,
  children,
  foot,
}: AlbumProps<P>) {
  const [wanted, setPlace] = useState(0)
  const place = Math.min(wanted, photos.length - 1)
  const photo = photos[place]
  if (!photo) return null
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Row between wrap>
            <View className="t-strong">{ALBUM_COPY.place(place + 1, photos.length)}</View>
            <View className="t-2 t-mini">{friendlyTime(photo.at, now)}</View>
          </Row>
          {photo.complete ? (
            children(photo)
          ) : (
            <Callout tone="wait" icon="clock">
              {arriving}
            </Callout>
          )}
          {foot?.(photo)}
        </Stack>
      </Card>
      {photos.length > 1 ? (
        <Row gap={3} align="stretch">
          <Button
            variant="quiet"
            size="m"
            disabled={place === 0}
            onPress={() => setPlace(place - 1)}
          >
            {ALBUM_COPY.before}
          </Button>
          <Button
            variant="quiet"
            size="m"
            disabled={place === photos.length - 1}
            onPress={() => setPlace(place + 1)}
          >
            {ALBUM_COPY.next}
          </Button>
        </Row>
      ) : null}
    </>
  )
}
