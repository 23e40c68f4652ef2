import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import type { ConsentDocument } from '@shared/account/consent-texts'
import { View } from '@tarojs/components'

/** The words somebody agrees to, by chapters. */
export function DocumentWords({ document }: { readonly document: ConsentDocument }) {
  const { title, chapters } = document
  return (
    <Stack gap={4}>
      <Heading level={1} size="title">
        {title}
      </Heading>
      {chapters.map((chapter) => (
        <Stack key={chapter.title} gap={1}>
          <Heading size="lead">{chapter.title}</Heading>
          {chapter.paragraphs.map((paragraph) => (
            <View key={paragraph} className="t-2">
              {paragraph}
            </View>
          ))}
        </Stack>
      ))}
    </Stack>
  )
}
