import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { RESULT_COPY, TRACK_COPY } from './copy'
import { giveUpPhotos, usePhotosOnTheWay } from './photos'

/** Photos of a case that are still on this phone: on their way, or not taken. Known by its number. */
export function PhotosStatus({ no }: { readonly no: string }) {
  const { waiting, refused } = usePhotosOnTheWay(no)
  const [first] = refused
  return (
    <>
      {waiting > 0 ? (
        <Callout block tone="wait" icon="image">
          {RESULT_COPY.photosWaiting(waiting)}
        </Callout>
      ) : null}
      {first ? (
        <Card tone="bad">
          <Cell icon="alert" tone="bad" title={TRACK_COPY.photoRefused} hint={first.sentence} />
          <Button variant="line" size="m" onPress={() => giveUpPhotos(refused.map(({ id }) => id))}>
            {TRACK_COPY.photoGiveUp}
          </Button>
        </Card>
      ) : null}
    </>
  )
}
