import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { TRAINING_SUBJECTS } from '@shared/training/catalogue'
import type { CoursewareFields } from '@shared/training/courseware'
import { View } from '@tarojs/components'
import { READ_COPY, WRITE_COPY } from './courseware-copy'
import { lengthWords } from './courseware-rows'

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <View>
      <View className="t-2 t-mini">{title}</View>
      <View className="t-lines">{text}</View>
    </View>
  )
}

/** Courseware from its name to its last page. */
export function CoursewareReading({ fields }: { readonly fields: CoursewareFields }) {
  const { title, subject, audience, about, pages, author, sources } = fields
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Heading level={1}>{title}</Heading>
          <Row gap={2} wrap>
            <Tag tone="note" label={TRAINING_SUBJECTS[subject]} />
            <Tag label={lengthWords(fields)} />
          </Row>
          {author === '' ? null : <View className="t-2">{READ_COPY.by(author)}</View>}
          <Said title={READ_COPY.audience} text={audience} />
          <Said title={READ_COPY.about} text={about} />
          <Said title={READ_COPY.sources} text={sources} />
        </Stack>
      </Card>
      {pages.map((page, index) => (
        <Card key={`${String(index)}.${page}`}>
          <Stack gap={2}>
            <Heading size="lead">{WRITE_COPY.page(index + 1)}</Heading>
            <View className="t-lines">{page}</View>
          </Stack>
        </Card>
      ))}
    </>
  )
}
