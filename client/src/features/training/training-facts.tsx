import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Divider } from '@client/ui/divider'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { Scene } from '@client/ui/scene'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { TRAINING_METHODS } from '@shared/training/catalogue'
import type { TrainingFields } from '@shared/training/model'
import { View } from '@tarojs/components'
import { DETAIL_COPY, KIND_WORDS, PASSING_WORDS } from './copy'

interface TrainingProps {
  readonly training: TrainingFields
}

/** Its kind over the picture, and its name. */
export function TrainingHead({ training, title }: TrainingProps & { readonly title: string }) {
  return (
    <>
      <Scene>
        <Tag tone="note" label={DETAIL_COPY.kind(KIND_WORDS[training.kind])} />
      </Scene>
      <Heading level={1} size="head">
        {title}
      </Heading>
    </>
  )
}

/** Who teaches, and how. TRN-17. */
export function LecturerCell({ training }: TrainingProps) {
  const methods = training.methods.map((method) => TRAINING_METHODS[method])
  return <Cell icon="lecture" title={training.lecturerName} hint={methods.join('、')} />
}

function Brief({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <View>
      <View className="t-2 t-mini">{title}</View>
      <View className="t-lines">{text}</View>
    </View>
  )
}

/** What one can do afterwards, and how it is passed; a post training tells role, people and risks. TRN-03, TRN-14. */
export function TrainingFacts({ training }: TrainingProps) {
  const { outcomes, role, recipients, risks, passing } = training
  return (
    <Card>
      <Stack gap={4}>
        <Heading size="lead">{DETAIL_COPY.outcomes}</Heading>
        <Stack gap={2}>
          {outcomes.map((outcome) => (
            <Row key={outcome} gap={2} align="top" className="t-2">
              <Icon name="tick" />
              <View className="grow">{outcome}</View>
            </Row>
          ))}
        </Stack>
        <Divider />
        {role || recipients || risks ? (
          <>
            <Heading size="lead">{DETAIL_COPY.brief}</Heading>
            <Brief title={DETAIL_COPY.role} text={role} />
            <Brief title={DETAIL_COPY.recipients} text={recipients} />
            <Brief title={DETAIL_COPY.risks} text={risks} />
          </>
        ) : null}
        <Brief title={DETAIL_COPY.passing} text={PASSING_WORDS[passing]} />
      </Stack>
    </Card>
  )
}
