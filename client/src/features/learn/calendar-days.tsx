import { CellGroup } from '@client/ui/cell'
import { DatePlate } from '@client/ui/date-plate'
import { Icon } from '@client/ui/icon'
import { Pressable } from '@client/ui/pressable'
import { Row } from '@client/ui/stack'
import { CALENDAR_KIND_NAMES, type CalendarEntry } from '@shared/learn/calendar'
import { View } from '@tarojs/components'
import './calendar-days.scss'

export interface CalendarDaysProps {
  readonly days: readonly CalendarEntry[]
  readonly onOpen: (entry: CalendarEntry) => void
}

/** Days below each other: the plate, what day it is, and what to tell. */
export function CalendarDays({ days, onOpen }: CalendarDaysProps) {
  return (
    <CellGroup>
      {days.map((entry) => (
        <Pressable
          key={`${entry.date}.${entry.title}`}
          className="calendar-day"
          onPress={() => onOpen(entry)}
        >
          <Row gap={3}>
            <DatePlate
              month={`${Number(entry.date.slice(5, 7))}月`}
              day={String(Number(entry.date.slice(8)))}
            />
            <View className="grow">
              <View className="t-strong">{entry.title}</View>
              <View className="t-2">{`${CALENDAR_KIND_NAMES[entry.kind]} · ${entry.line}`}</View>
            </View>
            <Icon name="right" size="s" />
          </Row>
        </Pressable>
      ))}
    </CellGroup>
  )
}
