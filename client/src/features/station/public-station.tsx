import { callPhone } from '@client/platform/phone'
import { canShowPlace, showPlace } from '@client/platform/place'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { FigureRow } from '@client/ui/figure'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import type { OutputOf } from '@shared/kit/contract'
import type { Instant } from '@shared/kit/time'
import type { directoryContract } from '@shared/station/directory'
import { STATION_CREED, STATION_FUNCTIONS, STATION_GOALS } from '@shared/station/purpose'
import { View } from '@tarojs/components'
import { PUBLIC_STATION_COPY } from './directory-copy'
import { clockOf, openWords } from './open-hours'

export type PublicStation = OutputOf<(typeof directoryContract.actions)['getStation']>

/** What everybody may know of a station in numbers. D-22: satisfaction only from 30 answers on. */
export interface StationFigures {
  readonly answersThisYear: number
  readonly minutesThisYear: number
  readonly volunteers: number
  readonly satisfaction: { readonly basisPoints: number | null; readonly answers: number }
}

/** What a station is for, and what it works for. STA-02, STA-03. */
function Purpose() {
  return (
    <Card>
      <Stack gap={4}>
        <Row between align="top">
          {STATION_FUNCTIONS.map(({ name, icon }) => (
            <Stack key={name} gap={2} align="center" className="grow">
              <Wicon icon={icon} size={44} />
              <View className="t-strong">{name}</View>
            </Stack>
          ))}
        </Row>
        <View className="t-center">
          <View className="t-strong">{STATION_CREED}</View>
          {STATION_GOALS.map((goal) => (
            <View key={goal} className="t-2">
              {goal}
            </View>
          ))}
        </View>
      </Stack>
    </Card>
  )
}

/** This year in numbers; below 30 grades the satisfaction is left out. */
export function Figures({ figures }: { readonly figures: StationFigures }) {
  const { answersThisYear, minutesThisYear, volunteers, satisfaction } = figures
  const isHours = minutesThisYear >= 60
  const graded =
    satisfaction.basisPoints === null
      ? {
          key: 'volunteers',
          label: PUBLIC_STATION_COPY.volunteers,
          value: volunteers,
          unit: PUBLIC_STATION_COPY.people,
        }
      : {
          key: 'satisfaction',
          label: PUBLIC_STATION_COPY.satisfaction(satisfaction.answers.toLocaleString('zh-CN')),
          value: Math.round(satisfaction.basisPoints / 10) / 10,
          unit: PUBLIC_STATION_COPY.percent,
        }
  return (
    <FigureRow
      items={[
        graded,
        {
          key: 'answers',
          label: PUBLIC_STATION_COPY.answers,
          value: answersThisYear.toLocaleString('zh-CN'),
          unit: PUBLIC_STATION_COPY.copies,
        },
        {
          key: 'service',
          label: PUBLIC_STATION_COPY.service,
          value: (isHours ? Math.floor(minutesThisYear / 60) : minutesThisYear).toLocaleString(
            'zh-CN',
          ),
          unit: isHours ? PUBLIC_STATION_COPY.hoursUnit : PUBLIC_STATION_COPY.minutesUnit,
        },
      ]}
    />
  )
}

interface StationProps {
  readonly found: PublicStation
}

/** Its name, who keeps it, and whether it is open now. */
export function StationHead({ found, now }: StationProps & { readonly now: Instant }) {
  const { station, hostName, about } = found
  const { isOpen, sentence } = openWords(station, now)
  return (
    <Stack gap={2}>
      <Row>
        <Tag tone={isOpen ? 'good' : 'plain'} icon="clock" label={sentence} />
      </Row>
      <View>
        {hostName ? <View className="t-2">{hostName}</View> : null}
        <Heading level={1}>{station.name}</Heading>
      </View>
      {about ? <View className="t-2">{about}</View> : null}
    </Stack>
  )
}

/** How to get there and whom one meets. Board 44, STA-13. */
export function StationFacts(
  props: StationProps & {
    readonly tiers?: { readonly lecturer: number; readonly publicist: number }
    /** What takes place next, in a line; nothing while there is none. */
    readonly coming?: string
    readonly onTiers: () => void
    readonly onComing: () => void
    readonly onSubStation: (id: string) => void
  },
) {
  const { found, tiers, coming, onTiers, onComing, onSubStation } = props
  const { station, subStations, teams } = found
  const { latitude, longitude, name, address } = station
  const hasPlace = canShowPlace && latitude !== undefined && longitude !== undefined
  return (
    <>
      <Purpose />
      <CellGroup>
        <Cell
          icon="pin"
          title={address}
          hint={station.stepFree ? PUBLIC_STATION_COPY.stepFree : undefined}
          value={hasPlace ? PUBLIC_STATION_COPY.map : undefined}
          onPress={
            hasPlace ? () => void showPlace({ latitude, longitude, name, address }) : undefined
          }
        />
        <Cell
          icon="clock"
          title={PUBLIC_STATION_COPY.hours}
          hint={PUBLIC_STATION_COPY.everyWorkday(
            clockOf(station.staffedFromMinute),
            clockOf(station.staffedToMinute),
          )}
        />
        <Cell
          icon="phone"
          title={PUBLIC_STATION_COPY.phone}
          hint={station.phone}
          onPress={() => void callPhone(station.phone)}
        />
        {coming ? (
          <Cell
            icon="calendar"
            title={PUBLIC_STATION_COPY.coming}
            hint={coming}
            onPress={onComing}
          />
        ) : null}
        {tiers ? (
          <Cell
            icon="users"
            title={PUBLIC_STATION_COPY.tiers}
            hint={PUBLIC_STATION_COPY.tiersCount(tiers.lecturer, tiers.publicist)}
            onPress={onTiers}
          />
        ) : null}
        {teams.length > 0 ? (
          <Cell
            icon="users"
            title={PUBLIC_STATION_COPY.teams}
            hint={teams.map((team) => team.name).join('、')}
          />
        ) : null}
      </CellGroup>
      {subStations.length > 0 ? (
        <Section title={PUBLIC_STATION_COPY.subStations}>
          <CellGroup>
            {subStations.map((one) => (
              <Cell
                key={one.id}
                icon="station"
                title={one.name}
                onPress={() => onSubStation(one.id)}
              />
            ))}
          </CellGroup>
        </Section>
      ) : null}
    </>
  )
}
