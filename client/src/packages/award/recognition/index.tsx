import { READ_COPY, RECOGNITION_TAGS } from '@client/features/badge/recognition-copy'
import { longDate } from '@client/features/badge/long-date'
import { Album, ArrivingPicture } from '@client/features/frame/album'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { usePictureParts } from '@client/platform/use-picture-parts'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Tag } from '@client/ui/tag'
import { recognitionContract } from '@shared/badge/recognition-actions'
import type { RecognitionPhoto } from '@shared/badge/recognition-model'
import type { OutputOf } from '@shared/kit/contract'
import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { useDeciding } from './use-deciding'

type Read = OutputOf<(typeof recognitionContract.actions)['readRecognition']>

interface PictureProps {
  readonly id: string
  readonly photo: RecognitionPhoto
}

function Picture({ id, photo }: PictureProps) {
  const { id: photoId, parts } = photo
  const fetchPart = useCallback(
    async (part: number) =>
      (await call(recognitionContract, 'getRecognitionPhoto', { id, photoId, part })).data,
    [id, photoId],
  )
  const seen = usePictureParts(photoId, parts, fetchPart)
  return <ArrivingPicture seen={seen} parts={parts} alt={READ_COPY.alt} />
}

/** The picture of its paper; it is deleted with the end of it. */
function Evidence({ recognition: { id }, photo }: Read) {
  const now = useNow()
  return (
    <Section title={READ_COPY.evidence}>
      {photo ? (
        <Album photos={[photo]} now={now} arriving={READ_COPY.arriving}>
          {(one) => <Picture key={one.id} id={id} photo={one} />}
        </Album>
      ) : (
        <View className="t-2">{READ_COPY.gone}</View>
      )}
    </Section>
  )
}

/** What its paper says, beside what our own books say. */
function Facts({ recognition, number, scheme, ownStar }: Read) {
  const { facts, starOf } = READ_COPY
  return (
    <Card pad="rows">
      <Kv label={facts.scheme} value={recognition.schemeName} />
      {scheme ? <Kv label={facts.thresholds} value={scheme.thresholds} /> : null}
      <Kv label={facts.star} value={starOf(recognition.star)} />
      <Kv label={facts.own} value={starOf(ownStar)} />
      <Kv label={facts.given} value={longDate(recognition.givenOn)} />
      <Kv label={facts.until} value={longDate(recognition.validUntil)} />
      <Kv label={facts.number} value={number} />
      <Kv label={facts.volunteerNo} value={recognition.volunteerNo} />
    </Card>
  )
}

/** What hinders, or what became of it. */
function Standing({ recognition: { state, until, reason }, taken, own }: Read) {
  if (own) {
    return (
      <Callout block tone="wait" icon="users">
        {READ_COPY.own}
      </Callout>
    )
  }
  if (state === 'waiting' && taken) {
    return (
      <Callout block tone="bad" icon="alert">
        {READ_COPY.taken}
      </Callout>
    )
  }
  if (state === 'deciding') {
    return (
      <Callout block tone="wait" icon="clock">
        {READ_COPY.deciding}
      </Callout>
    )
  }
  if (state === 'accepted' && until !== null) {
    return (
      <Callout block tone="good" icon="checkc">
        {READ_COPY.until(until)}
      </Callout>
    )
  }
  return reason ? (
    <Callout block tone="bad" icon="info">
      {reason}
    </Callout>
  ) : null
}

/** A star that somebody asks for, with its evidence; afterwards what became of it. BDG-06. */
export default function RecognitionPage() {
  const { id = '' } = useParams<'award/recognition'>()
  const asked = useCall(recognitionContract, 'readRecognition', id === '' ? null : { id })
  const deciding = useDeciding(id, asked.reload)
  const footerOf = ({ recognition: { state }, own, taken }: Read) => {
    if (own) return undefined
    if (state === 'accepted') {
      return (
        <Footer>
          <Button variant="bad" onPress={deciding.revoke}>
            {READ_COPY.revoke}
          </Button>
        </Footer>
      )
    }
    if (state !== 'waiting') return undefined
    return (
      <Footer layout="row">
        <Button variant="line" block={false} onPress={deciding.refuse}>
          {READ_COPY.refuse}
        </Button>
        <Button
          disabled={taken}
          loading={deciding.busy && READ_COPY.accepting}
          onPress={deciding.accept}
        >
          {READ_COPY.accept}
        </Button>
      </Footer>
    )
  }
  return (
    <AskedPage
      title={READ_COPY.title}
      asked={asked}
      shape={['row', 'card', 'card']}
      footer={asked.state === 'ready' ? footerOf(asked.output) : undefined}
      over={deciding.layer}
    >
      {(read) => (
        <>
          <CellGroup>
            <Cell
              letter={read.recognition.maskedName.slice(0, 1)}
              title={read.recognition.maskedName}
              hint={READ_COPY.apart}
              value={<Tag {...RECOGNITION_TAGS[read.recognition.state]} />}
            />
          </CellGroup>
          <Standing {...read} />
          <ErrorCallout block text={deciding.error} />
          <Facts {...read} />
          <Evidence {...read} />
        </>
      )}
    </AskedPage>
  )
}
