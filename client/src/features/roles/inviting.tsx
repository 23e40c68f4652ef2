import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { accountContract } from '@shared/account/contract'
import { ROLE_WORDS } from '@shared/account/role-words'
import type { OutputOf } from '@shared/kit/contract'
import type { Role } from '@shared/kit/access'
import { friendlyTime } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { INVITE_COPY } from './copy'

/** After how many months a role may end by itself; null for never (docs/decisions.md). */
const TERMS = [null, 6, 12, 24] as const
type Term = (typeof TERMS)[number]

export type Made = OutputOf<(typeof accountContract.actions)['invite']>

/** Inviting one person to a role at a place, by a code that works once. */
export function useInviting(scopeId: string, roles: readonly Role[]) {
  // With one role there is nothing to choose.
  const [chosen, choose] = useState<Role | undefined>(roles.length === 1 ? roles[0] : undefined)
  const [openDays, setOpenDays] = useState(7)
  const [term, setTerm] = useState<Term>(null)
  const [made, setMade] = useState<Made>()
  const act = useRecordedAct('invitation')
  return {
    roles,
    chosen,
    choose,
    openDays,
    setOpenDays,
    term,
    setTerm,
    made,
    act,
    make: () => {
      if (!chosen) return
      const holds = term === null ? {} : { holdsMonths: term }
      const content = { role: chosen, scopeId, openDays, ...holds }
      void act.run(content, async (id) => {
        setMade(await call(accountContract, 'invite', { id, ...content }))
      })
    },
  }
}

export type Inviting = ReturnType<typeof useInviting>

/** To which role, for how long, and how long the code waits. */
export function InviteFields(props: { readonly inviting: Inviting; readonly place: string }) {
  const { roles, chosen, choose, openDays, setOpenDays, term, setTerm } = props.inviting
  const question = INVITE_COPY.question(props.place)
  return (
    <>
      <Heading level={1}>{question}</Heading>
      <OptionGroup label={question}>
        {roles.map((role) => (
          <Option
            key={role}
            title={ROLE_WORDS[role]}
            hint={INVITE_COPY.does[role]}
            selected={chosen === role}
            onSelect={() => choose(role)}
          />
        ))}
      </OptionGroup>
      <Section title={INVITE_COPY.term}>
        <OptionGroup label={INVITE_COPY.term}>
          {TERMS.map((months) => (
            <Option
              key={String(months)}
              title={months === null ? INVITE_COPY.noEnd : INVITE_COPY.months(months)}
              selected={term === months}
              onSelect={() => setTerm(months)}
            />
          ))}
        </OptionGroup>
      </Section>
      <Card>
        <Stepper
          label={INVITE_COPY.days}
          unit={INVITE_COPY.daysUnit}
          value={openDays}
          min={1}
          max={30}
          words={[INVITE_COPY.fewer, INVITE_COPY.more]}
          onChange={setOpenDays}
        />
      </Card>
    </>
  )
}

/** `AB3K 9XQ2`: eight characters are read in two groups. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** The code, once. */
export function MadeCode({ made: { code, invitation } }: { readonly made: Made }) {
  const now = useNow()
  return (
    <>
      <PageHead
        size="title"
        title={INVITE_COPY.ready}
        text={`${ROLE_WORDS[invitation.role]}，${invitation.scopeName}`}
      />
      <Card tone="soft">
        <Stack gap={2} align="center">
          <View className="t-hero t-num">{spacedCode(code)}</View>
          <View className="t-2">
            {INVITE_COPY.openUntil(friendlyTime(invitation.openUntil, now))}
          </View>
        </Stack>
      </Card>
      <Callout block tone="wait" icon="alert">
        {INVITE_COPY.once}
      </Callout>
      <Callout block tone="sunken" icon="info">
        {INVITE_COPY.how}
      </Callout>
    </>
  )
}
