import { call } from '@client/platform/call'
import { usePictureParts } from '@client/platform/use-picture-parts'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { closingContract, type ActivityPhoto } from '@shared/activity/closing-actions'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { Image, View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import './activity-photos.scss'
import { PHOTOS_COPY } from './copy'

interface PictureProps {
  readonly activityId: string
  readonly photo: ActivityPhoto
}

// The web reads the words from the picture inside; WeChat from the component itself.
const ALT =
  process.env.TARO_ENV === 'h5'
    ? { nativeProps: { alt: PHOTOS_COPY.alt } }
    : { 'aria-label': PHOTOS_COPY.alt }

function Picture({ activityId, photo: { id: photoId, parts } }: PictureProps) {
  const fetchPart = useCallback(
    async (part: number) =>
      (await call(closingContract, 'getActivityPhoto', { activityId, photoId, part })).data,
    [activityId, photoId],
  )
  const seen = usePictureParts(photoId, parts, fetchPart)
  if (seen.state === 'ready') {
    return <Image className="activity-photo" src={seen.picture} mode="widthFix" {...ALT} />
  }
  if (seen.state === 'loading') {
    return (
      <Stack gap={2}>
        <Progress value={seen.here / parts} />
        <View className="t-2 t-mini">{PHOTOS_COPY.slow}</View>
      </Stack>
    )
  }
  return (
    <Callout tone="bad" icon="alert">
      <View>{seen.error?.sentence ?? PHOTOS_COPY.notAPicture}</View>
      <InlineAction icon="refresh" label={PHOTOS_COPY.again} onPress={seen.reload} />
    </Callout>
  )
}

export interface ActivityPhotosProps {
  readonly activityId: string
  readonly photos: readonly ActivityPhoto[]
  readonly now: Instant
  /** Left out once the activity is filed. */
  readonly onRemove?: (photoId: string) => void
}

/** The pictures of an activity one at a time: together they would be more than a phone is sent at once. */
export function ActivityPhotos({ activityId, photos, now, onRemove }: ActivityPhotosProps) {
  const [wanted, setPlace] = useState(0)
  const place = Math.min(wanted, photos.length - 1)
  const photo = photos[place]
  if (!photo) return null
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Row between wrap>
            <View className="t-strong">{PHOTOS_COPY.place(place + 1, photos.length)}</View>
            <View className="t-2 t-mini">{friendlyTime(photo.at, now)}</View>
          </Row>
          {photo.complete ? (
            <Picture key={photo.id} activityId={activityId} photo={photo} />
          ) : (
            <Callout tone="wait" icon="clock">
              {PHOTOS_COPY.arriving}
            </Callout>
          )}
          <Row between wrap>
            <Tag label={PHOTOS_COPY.people[photo.people]} />
            {onRemove ? (
              <InlineAction
                icon="trash"
                tone="bad"
                label={PHOTOS_COPY.remove}
                onPress={() => onRemove(photo.id)}
              />
            ) : null}
          </Row>
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
