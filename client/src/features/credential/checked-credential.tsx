import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import type { credentialActions } from '@shared/badge/credential-actions'
import type { OutputOf } from '@shared/kit/contract'
import { CHECK_COPY } from './check-copy'

export type Checked = OutputOf<(typeof credentialActions)['checkCredential']>

const { facts, day } = CHECK_COPY

interface CheckedCredentialProps {
  readonly checked: Checked
  readonly onAgain: () => void
}

/** Whether the file is real and still good, in words and colour; it names nobody. */
export function CheckedCredential({ checked, onAgain }: CheckedCredentialProps) {
  const { title, did, issuer, at, issuedAt, revokedAt } = checked
  const isGood = revokedAt === null
  return (
    <Screen
      tone={isGood ? 'good' : 'bad'}
      nav={<NavBar title={CHECK_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button variant="line" onPress={onAgain}>
            {CHECK_COPY.again}
          </Button>
        </Footer>
      }
    >
      <Stack align="center" gap={2}>
        <Wicon
          icon={isGood ? 'check' : 'close'}
          tone={isGood ? 'good' : 'bad'}
          solid
          rimmed
          size={72}
        />
        <PageHead
          align="center"
          title={isGood ? CHECK_COPY.valid : CHECK_COPY.revoked}
          text={isGood ? CHECK_COPY.validText : CHECK_COPY.revokedText}
        />
      </Stack>
      <Card pad="rows">
        <Kv label={facts.title} value={title} />
        <Kv label={facts.did} value={did} />
        <Kv label={facts.issuer} value={issuer} />
        <Kv label={facts.at} value={day(at)} />
        <Kv label={facts.issued} value={day(issuedAt)} />
        {revokedAt === null ? null : <Kv label={facts.revoked} value={day(revokedAt)} />}
      </Card>
      <Callout block tone="sunken" icon="info">
        {isGood ? CHECK_COPY.noName : CHECK_COPY.notFalse}
      </Callout>
    </Screen>
  )
}
