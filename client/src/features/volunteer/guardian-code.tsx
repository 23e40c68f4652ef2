import { copyText } from '@client/platform/clipboard'
import { type ShareContent, useShareButton } from '@client/platform/share'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { GUARDIAN_COPY } from './copy'
import type { GuardianCode } from './kept-guardian-code'

/** `K7QP 3M2X`: eight characters are read aloud in two groups. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

interface GuardianCodeProps {
  readonly given: GuardianCode
  readonly onSaid: (words: string) => void
}

/** The code an adult hands to the child, and until when it works. */
export function GuardianCodeView({ given, onSaid }: GuardianCodeProps) {
  const copy = () =>
    void copyText(given.code).then(
      () => onSaid(GUARDIAN_COPY.copied),
      () => onSaid(GUARDIAN_COPY.notCopied),
    )
  return (
    <>
      <Stack gap={2} align="center">
        <Wicon icon="tick" tone="good" solid rimmed size={72} />
        <PageHead align="center" title={GUARDIAN_COPY.agreed} text={GUARDIAN_COPY.codeText} />
      </Stack>
      <Card>
        <Stack gap={2} align="center">
          <View className="t-2">{GUARDIAN_COPY.code}</View>
          <View className="t-hero t-num">{spacedCode(given.code)}</View>
          <View className="t-2 t-center">
            {GUARDIAN_COPY.codeUntil(friendlyDate(given.openUntil))}
          </View>
          <InlineAction icon="copy" label={GUARDIAN_COPY.copy} onPress={copy} />
        </Stack>
      </Card>
    </>
  )
}

const SHARE_WORDS = {
  shared: GUARDIAN_COPY.shared,
  copied: GUARDIAN_COPY.linkCopied,
  failed: GUARDIAN_COPY.notShared,
}

/** Sends the child to the application with the code filled in. */
export function ShareCode({ given, onSaid }: GuardianCodeProps) {
  const content: ShareContent<'volunteer/apply'> = {
    title: GUARDIAN_COPY.shareTitle,
    route: 'volunteer/apply',
    params: { code: given.code },
  }
  const button = useShareButton(content, SHARE_WORDS, onSaid)
  return (
    <Button icon="share" {...button}>
      {GUARDIAN_COPY.share}
    </Button>
  )
}
