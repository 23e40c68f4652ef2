import { PHOTOS_COPY } from '@client/features/closing/copy'
import { useSendPhoto } from '@client/features/closing/use-send-photo'
import { BrushView } from '@client/features/frame/brush-view'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import type { ActivityPhoto } from '@shared/activity/closing-actions'
import { useState } from 'react'

const PEOPLE = ['none', 'agreed'] as const
const PEOPLE_WORDS = {
  none: { title: PHOTOS_COPY.nobody, hint: PHOTOS_COPY.nobodyHint },
  agreed: { title: PHOTOS_COPY.agreed, hint: PHOTOS_COPY.agreedHint },
} as const

export interface CoverPhotoProps {
  readonly activityId: string
  readonly path: string
  readonly onLeave: () => void
}

/** Faces and numbers are covered first, and whoever can still be recognised agreed. AMB-42, D-30. */
export function CoverPhoto({ activityId, path, onLeave }: CoverPhotoProps) {
  const [people, setPeople] = useState<ActivityPhoto['people']>()
  const { send, sent, busy, error } = useSendPhoto(activityId)
  const use = async (data: string) => {
    if (people && (await send(data, people))) onLeave()
  }
  return (
    <BrushView
      id="activity-brush-board"
      path={path}
      copy={PHOTOS_COPY}
      missing={people === undefined ? PHOTOS_COPY.pick : undefined}
      sending={busy && PHOTOS_COPY.sending(sent?.part ?? 1, sent?.parts ?? 1)}
      error={error?.sentence}
      onUse={({ data }) => void use(data)}
      onLeave={onLeave}
    >
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
    </BrushView>
  )
}
