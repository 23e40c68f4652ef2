import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import { friendlyDate, friendlyTime, instantOf, type Instant } from '@shared/kit/time'
import type { KeptStation } from '@shared/station/model'
import { View } from '@tarojs/components'
import { KEEP_COPY } from './keep-copy'
import { clockOf, openWords } from './open-hours'

interface KeptProps {
  readonly station: KeptStation
}

/** Which of the pages of a station is opened. */
export type KeptPart =
  | 'contact'
  | 'about'
  | 'hours'
  | 'alerts'
  | 'public'
  | 'duty'
  | 'posts'
  | 'people'
  | 'teams'
  | 'roles'
  | 'plan'
  | 'pause'
  | 'reopen'

/** The station's name, and whether it is open now. */
export function KeptHead({ station, now }: KeptProps & { readonly now: Instant }) {
  const { isOpen, sentence } = openWords(station, now)
  const isClosed = station.state === 'closed'
  return (
    <Stack gap={2}>
      <Row>
        <Tag
          tone={isClosed ? 'bad' : isOpen ? 'good' : 'plain'}
          icon="clock"
          label={isClosed ? KEEP_COPY.closed : sentence}
        />
      </Row>
      <View>
        {station.hostName ? <View className="t-2">{station.hostName}</View> : null}
        <Heading level={1}>{station.name}</Heading>
      </View>
    </Stack>
  )
}

export interface KeptCellsProps extends KeptProps {
  readonly onOpen: (part: KeptPart) => void
}

/** What residents read of the station, each a way to change it. */
export function ReadCells({ station, onOpen }: KeptCellsProps) {
  const { address, about, staffedFromMinute, staffedToMinute } = station
  return (
    <Section title={KEEP_COPY.readers}>
      <CellGroup>
        <Cell
          icon="pin"
          title={KEEP_COPY.contact}
          hint={address}
          onPress={() => onOpen('contact')}
        />
        <Cell
          icon="clock"
          title={KEEP_COPY.hours}
          hint={KEEP_COPY.workdays(clockOf(staffedFromMinute), clockOf(staffedToMinute))}
          onPress={() => onOpen('hours')}
        />
        <Cell
          icon="edit"
          title={KEEP_COPY.about}
          hint={about || KEEP_COPY.aboutNone}
          onPress={() => onOpen('about')}
        />
        <Cell
          icon="mega"
          title={KEEP_COPY.alerts}
          hint={KEEP_COPY.alertsHint}
          onPress={() => onOpen('alerts')}
        />
        <Cell
          icon="eye"
          title={KEEP_COPY.publicPage}
          hint={KEEP_COPY.publicPageHint}
          onPress={() => onOpen('public')}
        />
      </CellGroup>
    </Section>
  )
}

/** What a station keeps for itself. */
export function InsideCells({ station, onOpen }: KeptCellsProps) {
  const { duty, posts, state } = station
  return (
    <Section title={KEEP_COPY.inside}>
      <CellGroup>
        <Cell
          icon="bell"
          title={KEEP_COPY.duty}
          hint={duty.length === 0 ? KEEP_COPY.dutyNone : KEEP_COPY.dutyCount(duty.length)}
          onPress={() => onOpen('duty')}
        />
        <Cell
          icon="id"
          title={KEEP_COPY.posts}
          hint={posts.length === 0 ? KEEP_COPY.postsNone : KEEP_COPY.postsCount(posts.length)}
          onPress={() => onOpen('posts')}
        />
        <Cell
          icon="users"
          title={KEEP_COPY.people}
          hint={KEEP_COPY.peopleHint}
          onPress={() => onOpen('people')}
        />
        <Cell
          icon="hand"
          title={KEEP_COPY.teams}
          hint={KEEP_COPY.teamsHint}
          onPress={() => onOpen('teams')}
        />
        <Cell
          icon="lock"
          title={KEEP_COPY.roles}
          hint={KEEP_COPY.rolesHint}
          onPress={() => onOpen('roles')}
        />
        <Cell
          icon="target"
          title={KEEP_COPY.plan}
          hint={KEEP_COPY.planHint}
          onPress={() => onOpen('plan')}
        />
        {state === 'open' ? (
          <Cell
            icon="pause"
            tone="wait"
            title={KEEP_COPY.pause}
            hint={KEEP_COPY.pauseHint}
            onPress={() => onOpen('pause')}
          />
        ) : (
          <Cell
            icon="undo"
            tone="good"
            title={KEEP_COPY.reopen}
            hint={KEEP_COPY.reopenHint}
            onPress={() => onOpen('reopen')}
          />
        )}
      </CellGroup>
    </Section>
  )
}

/** How the station was set up (STA-04), and when it was open. */
export function StationStory({ station, now }: KeptProps & { readonly now: Instant }) {
  const { setUp, history } = station
  return (
    <>
      {setUp.length === 0 ? null : (
        <Section title={KEEP_COPY.setUp}>
          <Card>
            {setUp.map(({ what, on }) => (
              <Kv
                key={what}
                label={KEEP_COPY.setUpWords[what]}
                value={friendlyDate(instantOf(on))}
              />
            ))}
          </Card>
        </Section>
      )}
      {history.length === 0 ? null : (
        <Section title={KEEP_COPY.history}>
          <Timeline
            steps={history.map(({ at, what, reason }) => ({
              key: `${at}.${what}`,
              state: what === 'closed' ? ('stopped' as const) : ('done' as const),
              title: KEEP_COPY.historyWords[what],
              time: friendlyTime(at, now),
              text: reason,
            }))}
          />
        </Section>
      )}
    </>
  )
}
