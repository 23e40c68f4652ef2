import { Heading } from '@client/ui/heading'
import { Callout } from '@client/ui/callout'
import { Row, Stack } from '@client/ui/stack'
import { Thumb, ThumbAdd } from '@client/ui/thumb'
import { PHOTOS_MAX } from '@shared/help/photo-model'
import { View } from '@tarojs/components'
import { brushPicture } from './brushing'
import { PHOTO_COPY } from './copy'
import { usePhotos } from './photos'

export interface PhotoFieldProps {
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Up to four photos of what happened, each covered with the finger before it is kept (D-30). */
export function PhotoField({ ids, onChange }: PhotoFieldProps) {
  const photos = usePhotos(ids)
  return (
    <Stack gap={2}>
      <Row between wrap align="baseline">
        <Heading size="lead">{PHOTO_COPY.title}</Heading>
        <View className="t-3 t-mini">{PHOTO_COPY.hint}</View>
      </Row>
      <Row wrap align="top" gap={3}>
        {photos.map(({ id, covered, preview }, index) => (
          <Thumb
            key={id}
            src={preview}
            label={PHOTO_COPY.name(index + 1)}
            tag={covered ? PHOTO_COPY.covered : PHOTO_COPY.asIs}
            remove={{
              label: PHOTO_COPY.remove(index + 1),
              onPress: () => onChange(ids.filter((one) => one !== id)),
            }}
          />
        ))}
        {ids.length < PHOTOS_MAX ? (
          <ThumbAdd
            icon="camera"
            label={PHOTO_COPY.add}
            onPress={() => void brushPicture('draft')}
          />
        ) : null}
      </Row>
      <Callout block tone="sunken" icon="lock">
        {PHOTO_COPY.rule}
      </Callout>
    </Stack>
  )
}
