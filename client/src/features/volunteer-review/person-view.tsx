import { call } from '@client/platform/call'
import { Avatar } from '@client/ui/avatar'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import type { ReasonedAct } from '@client/ui/reason-sheet'
import { Row, Stack } from '@client/ui/stack'
import { friendlyDate } from '@shared/kit/time'
import { volunteerContract } from '@shared/volunteer/contract'
import type { RosterRow } from '@shared/volunteer/model'
import { SKILL_WORDS } from '@shared/volunteer/words'
import { PERSON_COPY } from './people-copy'
import { StateTag } from './roster-list'

/** Who it is, as far as everybody at the station may see. */
export function PersonHead({ row }: { readonly row: RosterRow }) {
  return (
    <Card>
      <Stack gap={3}>
        <Row gap={3}>
          <Avatar letter={row.maskedName.slice(0, 1)} size={60} />
          <Stack gap={1} className="grow">
            <Heading level={1}>{row.maskedName}</Heading>
            <Row>
              <StateTag state={row.state} />
            </Row>
          </Stack>
        </Row>
        <Stack gap={0}>
          <Kv label={PERSON_COPY.no} value={row.volunteerNo} />
          <Kv label={PERSON_COPY.phone} value={row.maskedPhone ?? PERSON_COPY.none} />
          <Kv label={PERSON_COPY.since} value={friendlyDate(row.since)} />
          <Kv
            label={PERSON_COPY.skills}
            value={row.skills.map((skill) => SKILL_WORDS[skill]).join('、') || PERSON_COPY.none}
          />
        </Stack>
      </Stack>
    </Card>
  )
}

export interface PersonActsProps {
  readonly row: RosterRow
  readonly onAct: (act: ReasonedAct) => void
}

/** What a station can do about a volunteer; each needs a reason. REG-24. */
export function PersonActs({ row, onAct }: PersonActsProps) {
  const { id: volunteerId, maskedName, state } = row
  const suspend: ReasonedAct = {
    title: PERSON_COPY.suspendTitle(maskedName),
    text: PERSON_COPY.suspendText,
    placeholder: PERSON_COPY.suspendPlaceholder,
    act: PERSON_COPY.suspend,
    said: PERSON_COPY.suspended,
    work: (reason) =>
      call(volunteerContract, 'suspendVolunteer', { volunteerId, reason, until: null }),
  }
  const restore: ReasonedAct = {
    title: PERSON_COPY.restoreTitle(maskedName),
    text: PERSON_COPY.restoreHint,
    placeholder: PERSON_COPY.restorePlaceholder,
    act: PERSON_COPY.restore,
    said: PERSON_COPY.restored,
    work: (reason) => call(volunteerContract, 'restoreVolunteer', { volunteerId, reason }),
  }
  const clear: ReasonedAct = {
    title: PERSON_COPY.clearTitle(maskedName),
    text: PERSON_COPY.clearText,
    placeholder: PERSON_COPY.clearPlaceholder,
    act: PERSON_COPY.clear,
    destructive: true,
    said: PERSON_COPY.cleared,
    work: (reason) => call(volunteerContract, 'clearVolunteer', { volunteerId, reason }),
  }
  if (state === 'left' || state === 'cleared') return null
  return (
    <CellGroup>
      {state === 'suspended' ? (
        <Cell
          icon="undo"
          tone="good"
          title={PERSON_COPY.restore}
          hint={PERSON_COPY.restoreHint}
          onPress={() => onAct(restore)}
        />
      ) : (
        <Cell
          icon="pause"
          tone="wait"
          title={PERSON_COPY.suspend}
          hint={PERSON_COPY.suspendHint}
          onPress={() => onAct(suspend)}
        />
      )}
      <Cell
        icon="close"
        tone="bad"
        title={PERSON_COPY.clear}
        hint={PERSON_COPY.clearHint}
        onPress={() => onAct(clear)}
      />
    </CellGroup>
  )
}
