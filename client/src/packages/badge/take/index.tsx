import { BADGE_LOOKS } from '@client/features/badge/looks'
import { TAKE_COPY } from '@client/features/credential/take-copy'
import { TakenFile } from '@client/features/credential/taken-file'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Badge, type BadgeProps } from '@client/ui/badge'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { credentialContract, Honour } from '@shared/badge/credential-actions'
import { credentialErrors } from '@shared/badge/credential-errors'
import { View } from '@tarojs/components'

function lookOf(honour: Honour): BadgeProps {
  if (honour.of === 'badge') return BADGE_LOOKS[honour.key]
  if (honour.of === 'star') return { shape: 'round', tone: 'wait', icon: 'star' }
  return { shape: 'round', tone: 'brand', icon: 'medal' }
}

/** A badge, the star or an award as a signed file that names nobody: what is in it, then the file. Feature 54. */
export default function TakePage() {
  const { of, id } = useParams<'badge/take'>()
  const { data: honour } = Honour.safeParse({ of, key: id, id })
  const asked = useCall(credentialContract, 'getCredential', honour ? { honour } : null)
  const isOpen = asked.state === 'ready' && asked.output.state === 'open'
  return (
    <AskedPage
      title={TAKE_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      footer={honour && isOpen ? <TakenFile honour={honour} /> : undefined}
    >
      {({ title, did, at, issuer, state }) => (
        <>
          <Stack gap={3} align="center">
            {honour ? <Badge {...lookOf(honour)} size={152} /> : null}
            <PageHead align="center" title={title} text={TAKE_COPY.got(did, at)} />
          </Stack>
          {state === 'open' ? (
            <Card>
              <Stack gap={3}>
                <Heading size="lead">{TAKE_COPY.inside}</Heading>
                <View>
                  <Kv label={TAKE_COPY.issuer} value={issuer} />
                  <Kv label={TAKE_COPY.name} value={TAKE_COPY.none} />
                  <Kv label={TAKE_COPY.phone} value={TAKE_COPY.none} />
                  <Kv label={TAKE_COPY.format} value={TAKE_COPY.standard} />
                </View>
                <Callout tone="sunken" icon="shield">
                  <View>{TAKE_COPY.check}</View>
                  <View>{TAKE_COPY.revoked}</View>
                </Callout>
              </Stack>
            </Card>
          ) : (
            <Callout block tone="sunken" icon="info">
              {credentialErrors[state === 'closed' ? 'CLOSED' : 'NO_NUMBER'].sentence}
            </Callout>
          )}
        </>
      )}
    </AskedPage>
  )
}
