import { PHOTOS_COPY } from '@client/features/closing/copy'
import { useActivityPhoto } from '@client/features/closing/use-activity-photo'
import { Album, ArrivingPicture } from '@client/features/frame/album'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { pickPicture } from '@client/platform/pick-picture'
import { useAct } from '@client/platform/use-act'
import { useCall, type Asked } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { Toast } from '@client/ui/toast'
import {
  ACTIVITY_PHOTOS_MAX,
  closingContract,
  type ActivityPhoto,
  type Closing,
} from '@shared/activity/closing-actions'
import { useCallback, useState } from 'react'
import { CoverPhoto } from './cover-photo'

interface PictureProps {
  readonly activityId: string
  readonly photo: ActivityPhoto
}

function Picture({ activityId, photo }: PictureProps) {
  const seen = useActivityPhoto(activityId, photo)
  return <ArrivingPicture seen={seen} parts={photo.parts} alt={PHOTOS_COPY.alt} />
}

interface PhotoFootProps {
  readonly photo: ActivityPhoto
  /** Left out once the activity is filed. */
  readonly onRemove: (() => void) | undefined
}

function PhotoFoot({ photo, onRemove }: PhotoFootProps) {
  return (
    <Row between wrap>
      <Tag label={PHOTOS_COPY.people[photo.people]} />
      {onRemove ? (
        <InlineAction icon="trash" tone="bad" label={PHOTOS_COPY.remove} onPress={onRemove} />
      ) : null}
    </Row>
  )
}

interface PhotosProps {
  readonly id: string
  readonly asked: Asked<{ readonly closing: Closing }>
  readonly onPick: () => void
}

function Photos({ id, asked, onPick }: PhotosProps) {
  const now = useNow()
  const act = useAct()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const closing = asked.state === 'ready' ? asked.output.closing : undefined
  const isOpen = closing?.state === 'over'
  const isFull = (closing?.photos.length ?? 0) >= ACTIVITY_PHOTOS_MAX
  const remove = async (photoId: string) => {
    const done = await act.run(async () => {
      await call(closingContract, 'removeActivityPhoto', { activityId: id, photoId })
    })
    if (!done) return
    setSaid(PHOTOS_COPY.removed)
    asked.reload()
  }
  return (
    <AskedPage
      title={PHOTOS_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      footer={
        isOpen && !isFull ? (
          <Footer>
            <Button icon="camera" onPress={onPick}>
              {PHOTOS_COPY.add}
            </Button>
          </Footer>
        ) : undefined
      }
      over={<Toast text={said} onClose={hush} raised />}
    >
      {({ closing: { photos } }) => (
        <>
          <PageHead size="title" title={PHOTOS_COPY.head(photos.length, ACTIVITY_PHOTOS_MAX)} />
          <Callout block tone="sunken" icon="lock">
            {PHOTOS_COPY.rule}
          </Callout>
          <ErrorCallout block text={act.error?.sentence} />
          {photos.length === 0 ? <StatePage art="window-empty" {...PHOTOS_COPY.none} /> : null}
          <Album
            photos={photos}
            now={now}
            arriving={PHOTOS_COPY.arriving}
            foot={(photo) => (
              <PhotoFoot
                photo={photo}
                onRemove={isOpen ? () => void remove(photo.id) : undefined}
              />
            )}
          >
            {(photo) => <Picture key={photo.id} activityId={id} photo={photo} />}
          </Album>
        </>
      )}
    </AskedPage>
  )
}

/** The pictures of an activity: covered, and with the word that whoever can be recognised agreed. ACT-26, AMB-42. */
export default function ActivityPhotosPage() {
  const { id = '' } = useParams<'closing/photos'>()
  const asked = useCall(closingContract, 'getClosing', id === '' ? null : { activityId: id })
  const [path, setPath] = useState<string>()
  const leave = () => {
    setPath(undefined)
    asked.reload()
  }
  if (path !== undefined) return <CoverPhoto activityId={id} path={path} onLeave={leave} />
  return <Photos id={id} asked={asked} onPick={() => void pickPicture().then(setPath)} />
}
