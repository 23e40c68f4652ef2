import { ASK_COPY } from '@client/features/badge/recognition-copy'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { Row, Stack } from '@client/ui/stack'
import { Thumb, ThumbAdd } from '@client/ui/thumb'
import type { StarScheme } from '@shared/badge/recognition-model'
import { View } from '@tarojs/components'
import type { AskDraft } from './use-asking'

const STARS = [1, 2, 3, 4, 5] as const

interface AskFieldsProps {
  readonly schemes: readonly StarScheme[]
  readonly draft: AskDraft
  readonly problem: string | undefined
  readonly onChange: (more: Partial<AskDraft>) => void
  readonly onPick: () => void
}

function Choices({ schemes, draft, onChange }: AskFieldsProps) {
  return (
    <>
      <Heading size="lead">{ASK_COPY.scheme}</Heading>
      <OptionGroup label={ASK_COPY.scheme}>
        {schemes.map(({ id, name, runBy }) => (
          <Option
            key={id}
            title={name}
            hint={runBy}
            selected={draft.schemeId === id}
            onSelect={() => onChange({ schemeId: id })}
          />
        ))}
      </OptionGroup>
      <Heading size="lead">{ASK_COPY.star}</Heading>
      <OptionGroup label={ASK_COPY.star}>
        {STARS.map((star) => (
          <Option
            key={star}
            title={ASK_COPY.starOf(star)}
            selected={draft.star === star}
            onSelect={() => onChange({ star })}
          />
        ))}
      </OptionGroup>
    </>
  )
}

function Evidence({ draft: { photo }, onChange, onPick }: AskFieldsProps) {
  return (
    <Stack gap={2}>
      <Heading size="lead">{ASK_COPY.evidence}</Heading>
      <View className="t-2 t-mini">{ASK_COPY.evidenceHint}</View>
      <Row gap={3} wrap>
        {photo ? (
          <Thumb
            src={photo.preview}
            label={ASK_COPY.photo}
            tag={ASK_COPY.covered}
            remove={{ label: ASK_COPY.remove, onPress: () => onChange({ photo: undefined }) }}
          />
        ) : (
          <ThumbAdd icon="camera" label={ASK_COPY.addPhoto} onPress={onPick} />
        )}
      </Row>
    </Stack>
  )
}

/** The star as its paper says it. */
export function AskFields(props: AskFieldsProps) {
  const { draft, problem, onChange } = props
  return (
    <>
      <Choices {...props} />
      <PickField
        kind="date"
        label={ASK_COPY.givenOn}
        placeholder={ASK_COPY.pick}
        value={draft.givenOn}
        onChange={(givenOn) => onChange({ givenOn })}
      />
      <PickField
        kind="date"
        label={ASK_COPY.validUntil}
        placeholder={ASK_COPY.pick}
        value={draft.validUntil}
        onChange={(validUntil) => onChange({ validUntil })}
      />
      <Field
        label={ASK_COPY.number}
        placeholder={ASK_COPY.numberPlaceholder}
        max={40}
        value={draft.number}
        onChange={(number) => onChange({ number })}
      />
      <Evidence {...props} />
      <ProblemLine text={problem} />
    </>
  )
}
