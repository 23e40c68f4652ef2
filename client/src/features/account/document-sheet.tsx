import { Heading } from '@client/ui/heading'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { AGREEMENT, PRIVACY } from '@shared/account/consent-texts'
import { View } from '@tarojs/components'
import { CONSENT_COPY } from './copy'

const DOCUMENTS = { agreement: AGREEMENT, privacy: PRIVACY } as const
export type DocumentName = keyof typeof DOCUMENTS

/** 用户协议 or 隐私说明. */
export function documentTitle(name: DocumentName): string {
  return DOCUMENTS[name].title
}

export interface DocumentSheetProps {
  /** Which one is open; undefined closes the sheet. */
  readonly name: DocumentName | undefined
  readonly onClose: () => void
}

/** The words somebody agrees to, to be read in place. */
export function DocumentSheet({ name, onClose }: DocumentSheetProps) {
  if (name === undefined) return null
  const { title, chapters } = DOCUMENTS[name]
  return (
    <Sheet open label={title} closeLabel={CONSENT_COPY.close} onClose={onClose}>
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
    </Sheet>
  )
}
