import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import type { Grant } from '@shared/account/model'
import { ROLE_WORDS } from '@shared/account/role-words'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { ROLES_COPY } from './copy'

export interface GrantRowsProps {
  readonly grants: readonly Grant[]
  /** Asked before a role is given back; a volunteer leaves by the volunteer's own page. */
  readonly onResign: (grant: Grant) => void
}

function whenOf({ since, until }: Grant): string {
  const parts = [since && ROLES_COPY.since(since), until && ROLES_COPY.until(until)]
  return parts.filter(Boolean).join('，')
}

/** The roles somebody holds: where, since when, until when; each can be given back. */
export function GrantRows({ grants, onResign }: GrantRowsProps) {
  return (
    <Card>
      <Stack gap={3}>
        <Row gap={3}>
          <Wicon icon="user" size={44} />
          <Stack gap={0} className="grow">
            <View className="t-strong">{ROLES_COPY.resident.name}</View>
            <View className="t-mini t-2">{ROLES_COPY.resident.hint}</View>
          </Stack>
        </Row>
        {grants.map((grant) => (
          <Fragment key={`${grant.role}.${grant.scopeId}`}>
            <Divider />
            <Row gap={3}>
              <Wicon icon={grant.role === 'volunteer' ? 'hand' : 'shield'} size={44} />
              <Stack gap={0} className="grow">
                <View className="t-strong">{ROLE_WORDS[grant.role]}</View>
                <View className="t-2">{grant.scopeName}</View>
                <View className="t-mini t-2">{whenOf(grant)}</View>
              </Stack>
              <InlineAction label={ROLES_COPY.resign} tone="bad" onPress={() => onResign(grant)} />
            </Row>
          </Fragment>
        ))}
      </Stack>
    </Card>
  )
}
