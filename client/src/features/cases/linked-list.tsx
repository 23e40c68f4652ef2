import { Callout } from '@client/ui/callout'
import type { IconName } from '@client/ui/icon'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import type { LinkedCases } from '@shared/help/case-model'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { CaseRowCard } from './case-row'
import { LINKED_COPY } from './copy'

type Link = LinkedCases['links'][number]

const ICONS: Readonly<Record<Link['kind'], IconName>> = {
  phone: 'phone',
  account: 'card',
  site: 'link',
}

export interface LinkedListProps {
  readonly links: readonly Link[]
  readonly now: Instant
  readonly onOpen: (caseId: string) => void
}

/** What shares a number, an account or a site with a case; nothing of a reporter leads from one to another. Feature 30. */
export function LinkedList({ links, now, onOpen }: LinkedListProps) {
  if (links.length === 0) return <StatePage art="window-empty" {...LINKED_COPY.none} />
  return (
    <>
      <PageHead size="title" title={LINKED_COPY.title} text={LINKED_COPY.text} />
      {links.map(({ kind, masked, here, elsewhere }) => (
        <Section key={`${kind} ${masked}`} title={LINKED_COPY.kinds[kind]}>
          <Stack>
            <Callout tone="sunken" icon={ICONS[kind]}>
              <View className="t-num">{masked}</View>
              {elsewhere > 0 ? <View>{LINKED_COPY.elsewhere(elsewhere)}</View> : null}
            </Callout>
            {here.map((row) => (
              <CaseRowCard key={row.id} row={row} now={now} onOpen={() => onOpen(row.id)} />
            ))}
          </Stack>
        </Section>
      ))}
    </>
  )
}
