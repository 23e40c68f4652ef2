import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { Incident, RefusedCheck } from '@shared/activity/check-model'
import type { StartBlocker } from '@shared/activity/notice-rules'
import { clockTime } from '@shared/kit/time'
import { View } from '@tarojs/components'
import type * as z from '@shared/kit/zod'
import { KIND_WORDS, STATE_WORDS } from './incident-copy'
import { BLOCKER_STEPS, REFUSED_WORDS, ROSTER_COPY } from './roster-copy'

/** Why it must not start yet, and what to do about each. SAF-03, ACT-06, ACT-17. */
export function Blockers({ blockers }: { readonly blockers: readonly StartBlocker[] }) {
  return (
    <Callout block tone="bad" icon="shield" lead={ROSTER_COPY.blocked}>
      <Stack gap={1}>
        {blockers.map((blocker) => (
          <View key={blocker}>{BLOCKER_STEPS[blocker]}</View>
        ))}
      </Stack>
    </Callout>
  )
}

/** Codes that were not taken: somebody may stand there and need help. */
export function RefusedChecks({ refused }: { readonly refused: readonly RefusedCheck[] }) {
  if (refused.length === 0) return null
  return (
    <Section title={ROSTER_COPY.refused(refused.length)}>
      <Card pad="rows">
        {refused.map(({ at, way, reason, maskedName }) => (
          <Kv
            key={`${at}.${way}.${reason}.${maskedName ?? ''}`}
            label={`${clockTime(at)} ${maskedName ?? ROSTER_COPY.somebody}`}
            value={REFUSED_WORDS[reason]}
          />
        ))}
      </Card>
    </Section>
  )
}

export interface DayIncidentsProps {
  readonly incidents: readonly z.infer<typeof Incident>[]
  readonly onRecord: () => void
}

/** What happened so far, and the way to write more down. SAF-14. */
export function DayIncidents({ incidents, onRecord }: DayIncidentsProps) {
  return (
    <CellGroup title={incidents.length > 0 ? ROSTER_COPY.incidents : undefined}>
      {incidents.map(({ id, at, kind, what, state }) => (
        <Cell
          key={id}
          title={`${clockTime(at)} ${KIND_WORDS[kind]}`}
          hint={what}
          value={<Tag {...STATE_WORDS[state]} />}
        />
      ))}
      <Cell
        icon="edit"
        title={ROSTER_COPY.incident}
        hint={ROSTER_COPY.incidentHint}
        onPress={onRecord}
      />
    </CellGroup>
  )
}
