import { call } from '@client/platform/call'
import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import type { ReasonedAct } from '@client/ui/reason-sheet'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { accountContract } from '@shared/account/contract'
import type { Invitation, RoleHolder } from '@shared/account/records'
import { ROLE_WORDS } from '@shared/account/role-words'
import type { Role } from '@shared/kit/access'
import { friendlyTime, localDate, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { ROLES_COPY } from './copy'

function heldFor({ since, until }: RoleHolder): string {
  return [
    ...(since === undefined ? [] : [ROLES_COPY.since(localDate(since))]),
    until === undefined ? ROLES_COPY.noEnd : ROLES_COPY.until(localDate(until)),
  ].join('，')
}

interface LineProps {
  readonly title: string
  readonly hint: string
  readonly act?: { readonly label: string; readonly onPress: () => void }
}

function Line({ title, hint, act }: LineProps) {
  return (
    <Card>
      <Row gap={3} between>
        <View className="grow">
          <View className="t-lead">{title}</View>
          <View className="t-2">{hint}</View>
        </View>
        {act ? <InlineAction tone="bad" label={act.label} onPress={act.onPress} /> : null}
      </Row>
    </Card>
  )
}

export interface RoleHoldersProps {
  readonly scopeId: string
  readonly holders: readonly RoleHolder[]
  /** Whether this person gave such a role, and may take it back. */
  readonly mayWithdraw: (role: Role) => boolean
  readonly onWithdraw: (act: ReasonedAct) => void
}

/** Who holds which role at a place; names covered. ROL-03, ROL-16. */
export function RoleHolders({ scopeId, holders, mayWithdraw, onWithdraw }: RoleHoldersProps) {
  const withdrawal = ({ accountId, maskedName, role }: RoleHolder): ReasonedAct => ({
    title: ROLES_COPY.withdrawTitle(ROLE_WORDS[role], maskedName),
    text: ROLES_COPY.withdrawText,
    placeholder: ROLES_COPY.withdrawPlaceholder,
    act: ROLES_COPY.withdraw,
    destructive: true,
    said: ROLES_COPY.withdrawn,
    work: (reason) => call(accountContract, 'withdrawRole', { accountId, role, scopeId, reason }),
  })
  return (
    <Section title={ROLES_COPY.holders}>
      {holders.length === 0 ? (
        <View className="t-2">{ROLES_COPY.noHolders}</View>
      ) : (
        <Stack>
          {holders.map((holder) => (
            <Line
              key={`${holder.accountId}.${holder.role}`}
              title={`${holder.maskedName}，${ROLE_WORDS[holder.role]}`}
              hint={heldFor(holder)}
              act={
                mayWithdraw(holder.role)
                  ? {
                      label: ROLES_COPY.withdraw,
                      onPress: () => onWithdraw(withdrawal(holder)),
                    }
                  : undefined
              }
            />
          ))}
        </Stack>
      )}
    </Section>
  )
}

export interface InvitationsProps {
  readonly invitations: readonly Invitation[]
  /** Whether this person gives such a role, and may take its invitation back. */
  readonly mayTakeBack: (role: Role) => boolean
  readonly onTakeBack: (id: string) => void
}

/** Invitations that nobody has taken yet; their codes are not shown again. */
export function Invitations({ invitations, mayTakeBack, onTakeBack }: InvitationsProps) {
  const now: Instant = useNow()
  if (invitations.length === 0) return null
  return (
    <Section title={ROLES_COPY.invitations}>
      <Stack>
        {invitations.map(({ id, role, openUntil }) => (
          <Line
            key={id}
            title={ROLE_WORDS[role]}
            hint={ROLES_COPY.openUntil(friendlyTime(openUntil, now))}
            act={
              mayTakeBack(role)
                ? { label: ROLES_COPY.takeBack, onPress: () => onTakeBack(id) }
                : undefined
            }
          />
        ))}
      </Stack>
    </Section>
  )
}
