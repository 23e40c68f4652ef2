import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { AGREEMENT, type ConsentDocument, PRIVACY } from '@shared/account/consent-texts'
import { View } from '@tarojs/components'

const DOCUMENTS = { agreement: AGREEMENT, privacy: PRIVACY } as const
export type DocumentName = keyof typeof DOCUMENTS

/** Which one a page was opened with; the agreement when it is neither. */
export function documentNamed(name: string | undefined): DocumentName {
  return name === 'privacy' ? name : 'agreement'
}

/** 用户协议 or 隐私说明. */
export function documentTitle(name: DocumentName): string {
  return DOCUMENTS[name].title
}

/** The words somebody agrees to. */
export function DocumentView({ name }: { readonly name: DocumentName }) {
  return <DocumentWords document={DOCUMENTS[name]} />
}

/** A document by chapters. */
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
