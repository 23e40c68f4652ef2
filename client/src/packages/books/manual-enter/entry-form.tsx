import { BrushView, type Picture } from '@client/features/frame/brush-view'
import { FormPage } from '@client/features/frame/form-page'
import { ENTER_COPY, MANUAL_COPY } from '@client/features/manual/copy'
import { slotWords, useEvidence } from '@client/features/manual/parts'
import { useEntry } from '@client/features/manual/use-entry'
import { newPhoto, type NewPhoto } from '@client/platform/new-photo'
import { pickPicture } from '@client/platform/pick-picture'
import { Avatar } from '@client/ui/avatar'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { Tag } from '@client/ui/tag'
import { Thumb, ThumbAdd } from '@client/ui/thumb'
import {
  MANUAL_REASON_WORDS,
  MANUAL_REASONS,
  type ManualHours,
  type ManualReason,
} from '@shared/activity/manual-actions'
import { MANUAL_PHOTOS_MAX } from '@shared/activity/manual-rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ManualPerson, ManualSlot } from './pick'

const STEP = 5

type KeptPhoto = ManualHours['photos'][number]

/** A picture that was sent before. */
function Kept({ id, photo, place, onRemove }: KeptProps) {
  const seen = useEvidence(id, photo)
  return (
    <Thumb
      src={seen.state === 'ready' ? seen.picture : ''}
      label={ENTER_COPY.photo(place)}
      tag={ENTER_COPY.covered}
      remove={{ label: ENTER_COPY.remove(place), onPress: onRemove }}
    />
  )
}
interface KeptProps {
  readonly id: string
  readonly photo: KeptPhoto
  readonly place: number
  readonly onRemove: () => void
}

interface EvidenceProps {
  readonly id: string
  readonly kept: readonly KeptPhoto[]
  readonly photos: readonly NewPhoto[]
  readonly onPick: () => void
  readonly onRemove: (photoId: string) => void
}

function Evidence({ id, kept, photos, onPick, onRemove }: EvidenceProps) {
  const many = kept.length + photos.length
  return (
    <Stack gap={2}>
      <Heading size="lead">{ENTER_COPY.evidence}</Heading>
      <View className="t-2 t-mini">{ENTER_COPY.evidenceHint}</View>
      <Row gap={3} wrap>
        {kept.map((photo, place) => (
          <Kept
            key={photo.id}
            {...{ id, photo, place: place + 1 }}
            onRemove={() => onRemove(photo.id)}
          />
        ))}
        {photos.map((photo, at) => {
          const place = kept.length + at + 1
          const remove = { label: ENTER_COPY.remove(place), onPress: () => onRemove(photo.id) }
          const label = ENTER_COPY.photo(place)
          return (
            <Thumb
              key={photo.id}
              src={photo.preview}
              {...{ label, remove }}
              tag={ENTER_COPY.covered}
            />
          )
        })}
        {many < MANUAL_PHOTOS_MAX ? (
          <ThumbAdd icon="camera" label={ENTER_COPY.addPhoto} onPress={onPick} />
        ) : null}
      </Row>
    </Stack>
  )
}

/** Whose hours, and of what; another person is chosen before anything is entered. */
function Whose({ person, slot, onOther }: Pick<EntryFormProps, 'person' | 'slot' | 'onOther'>) {
  return (
    <Card>
      <Row gap={3}>
        <Avatar letter={person.maskedName?.slice(0, 1) ?? '志'} />
        <View className="grow">
          <View className="t-strong">{person.maskedName ?? person.volunteerNo}</View>
          <View className="t-2 t-mini">{`${slotWords(slot)} ${slot.title}`}</View>
        </View>
        {onOther ? <InlineAction label={ENTER_COPY.other} onPress={onOther} /> : null}
      </Row>
    </Card>
  )
}

interface ReasonsProps {
  readonly reason: ManualReason | undefined
  readonly onPick: (reason: ManualReason) => void
}

/** Why nobody checked them in: none is chosen before. */
function Reasons({ reason, onPick }: ReasonsProps) {
  return (
    <>
      <Heading size="lead">{ENTER_COPY.reason}</Heading>
      <OptionGroup label={ENTER_COPY.reason}>
        {MANUAL_REASONS.map((one) => (
          <Option
            key={one}
            title={MANUAL_REASON_WORDS[one]}
            selected={reason === one}
            onSelect={() => onPick(one)}
          />
        ))}
      </OptionGroup>
    </>
  )
}

export interface EntryFormProps {
  readonly slot: ManualSlot
  readonly person: ManualPerson
  /** What was entered before, where it is entered again. */
  readonly known?: ManualHours
  readonly onOther?: () => void
}

/** How long, why, and the evidence. Board 62. */
export function EntryForm({ slot, person, known, onOther }: EntryFormProps) {
  const [minutes, setMinutes] = useState(known?.minutes ?? slot.planned)
  const [reason, setReason] = useState<ManualReason | undefined>(known?.reason)
  const [kept, setKept] = useState<readonly KeptPhoto[]>(
    () => known?.photos.filter(({ complete }) => complete) ?? [],
  )
  const [photos, setPhotos] = useState<readonly NewPhoto[]>([])
  const [path, setPath] = useState<string>()
  const { hand, sending, busy, error } = useEntry()

  if (path !== undefined) {
    const leave = () => setPath(undefined)
    const use = (picture: Picture) =>
      void newPhoto(picture).then((photo) => {
        setPhotos((before) => [...before, photo])
        leave()
      })
    return (
      <BrushView
        id="manual-brush-board"
        {...{ path, copy: ENTER_COPY, onUse: use, onLeave: leave }}
      />
    )
  }
  const none = kept.length + photos.length === 0
  const missing = !reason ? ENTER_COPY.noReason : none ? ENTER_COPY.missing : undefined
  const save = async () => {
    if (none || !reason) return false
    const { activityId, slotId } = slot
    const entry = { activityId, slotId, volunteerNo: person.volunteerNo, minutes, reason }
    return hand(
      entry,
      kept.map(({ id }) => id),
      photos,
    )
  }
  const remove = (photoId: string) => {
    setKept(kept.filter(({ id }) => id !== photoId))
    setPhotos(photos.filter(({ id }) => id !== photoId))
  }
  return (
    <FormPage
      title={ENTER_COPY.title}
      save={missing ?? ENTER_COPY.hand}
      off={missing !== undefined}
      saving={
        sending === undefined ? ENTER_COPY.saving : ENTER_COPY.sending(sending, photos.length)
      }
      note={ENTER_COPY.second}
      act={{ busy, error }}
      onSave={save}
    >
      <Row between wrap>
        <PageHead size="title" title={ENTER_COPY.person} />
        <Tag tone="wait" label={MANUAL_COPY.forEver} />
      </Row>
      <Whose {...{ slot, person }} onOther={onOther} />
      <Card>
        <Stepper
          label={ENTER_COPY.minutes}
          value={minutes}
          min={slot.least}
          max={slot.planned}
          step={STEP}
          words={ENTER_COPY.minutesWords}
          atMin={ENTER_COPY.atMin(slot.least)}
          atMax={ENTER_COPY.atMax(slot.planned)}
          onChange={setMinutes}
        />
      </Card>
      <Reasons reason={reason} onPick={setReason} />
      <Evidence
        id={known?.id ?? ''}
        {...{ kept, photos }}
        onPick={() => void pickPicture().then(setPath)}
        onRemove={remove}
      />
    </FormPage>
  )
}
