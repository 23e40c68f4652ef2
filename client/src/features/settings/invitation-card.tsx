import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { Row, Stack } from '@client/ui/stack'
import type { Account } from '@shared/account/model'
import { ROLE_WORDS } from '@shared/account/role-words'
import { View } from '@tarojs/components'
import { ROLES_COPY } from './copy'
import { useInvitation } from './use-invitation'

/** A role by its code: what it is first, then 接受. Board 30. */
export function InvitationCard({ onTaken }: { readonly onTaken: (account: Account) => void }) {
  const { written, offer, busy, error, write, look, accept, refuse } = useInvitation(onTaken)
  if (offer) {
    return (
      <Card tone="soft">
        <Stack gap={3}>
          <View className="t-strong">
            {ROLES_COPY.offer(ROLE_WORDS[offer.role], offer.scopeName)}
          </View>
          <View className="t-mini t-2">{ROLES_COPY.openUntil(offer.openUntil)}</View>
          {error ? <View className="t-bad">{error}</View> : null}
          <Row gap={3}>
            <Button variant="line" size="m" onPress={refuse}>
              {ROLES_COPY.refuse}
            </Button>
            <Button size="m" loading={busy && ROLES_COPY.accepting} onPress={() => void accept()}>
              {ROLES_COPY.accept}
            </Button>
          </Row>
        </Stack>
      </Card>
    )
  }
  return (
    <Card>
      <Stack gap={3}>
        <Field
          label={ROLES_COPY.code}
          hint={ROLES_COPY.codeHint}
          placeholder={ROLES_COPY.codePlaceholder}
          value={written}
          max={12}
          error={error}
          onChange={write}
        />
        <Button
          variant="quiet"
          size="m"
          loading={busy && ROLES_COPY.looking}
          onPress={() => void look()}
        >
          {ROLES_COPY.look}
        </Button>
      </Stack>
    </Card>
  )
}
