import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import type { Photo } from '@shared/help/photo-model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { PHOTOS_COPY, STATE_COPY } from './copy'
import './evidence.scss'
import { usePhoto } from './use-photo'

interface PictureProps {
  readonly caseId: string
  readonly photo: Photo
  readonly reason: string
}

// The web reads the words from the picture inside; WeChat from the component itself.
const ALT =
  process.env.TARO_ENV === 'h5'
    ? { nativeProps: { alt: PHOTOS_COPY.alt } }
    : { 'aria-label': PHOTOS_COPY.alt }

function Picture({ caseId, photo, reason }: PictureProps) {
  const seen = usePhoto(caseId, photo, reason)
  if (seen.state === 'ready') {
    return <Image className="evidence" src={seen.picture} mode="widthFix" {...ALT} />
  }
  if (seen.state === 'loading') {
    return (
      <Stack gap={2}>
        <Progress value={seen.here / photo.parts} />
        <View className="t-2 t-mini">{STATE_COPY.slow}</View>
      </Stack>
    )
  }
  return (
    <Callout tone="bad" icon="alert">
      <View>{seen.error?.sentence ?? PHOTOS_COPY.notAPicture}</View>
      <InlineAction icon="refresh" label={STATE_COPY.again} onPress={seen.reload} />
    </Callout>
  )
}

export interface EvidenceProps {
  readonly caseId: string
  readonly photos: readonly Photo[]
  /** Why they are looked at; each look leaves it on record. */
  readonly reason: string
  readonly now: Instant
}

/** The photos of a case, one at a time: together they would be more than a phone is sent at once. D-30. */
export function Evidence({ caseId, photos, reason, now }: EvidenceProps) {
  const [place, setPlace] = useState(0)
  const photo = photos[place]
  if (!photo) return <StatePage art="window-empty" {...PHOTOS_COPY.none} />
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Row between wrap>
            <View className="t-strong">{PHOTOS_COPY.place(place + 1, photos.length)}</View>
            <View className="t-2 t-mini">{friendlyTime(photo.at, now)}</View>
          </Row>
          {photo.complete ? (
            <Picture key={photo.id} caseId={caseId} photo={photo} reason={reason} />
          ) : (
            <Callout tone="wait" icon="clock">
              {PHOTOS_COPY.arriving}
            </Callout>
          )}
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
            {PHOTOS_COPY.before}
          </Button>
          <Button
            variant="quiet"
            size="m"
            disabled={place === photos.length - 1}
            onPress={() => setPlace(place + 1)}
          >
            {PHOTOS_COPY.next}
          </Button>
        </Row>
      ) : null}
    </>
  )
}
