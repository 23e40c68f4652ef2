import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Avatar } from '../avatar'
import { Card } from '../card'
import { Heading } from '../heading'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import { Tag } from '../tag'
import { Wicon, type WiconTone } from '../wicon'
import './index.scss'

export interface CellProps {
  readonly title: string
  readonly hint?: string
  readonly icon?: IconName
  readonly tone?: WiconTone
  /** Instead of an icon, for a person: the first character of the name. */
  readonly letter?: string
  /** Words or a Tag at the right. */
  readonly value?: ReactNode
  /** `strong` (default) when the hint explains the title; `plain` in menus. */
  readonly weight?: 'strong' | 'plain'
  /** Something new behind it: a dot, and `value` says what. */
  readonly fresh?: boolean
  /** With it the cell is a tap and shows the arrow. */
  readonly onPress?: () => void
}

function CellBody({
  title,
  hint,
  icon,
  tone,
  letter,
  value,
  weight = 'strong',
  fresh,
  onPress,
}: CellProps) {
  return (
    <>
      {icon ? <Wicon icon={icon} tone={tone} size={44} /> : null}
      {letter === undefined ? null : <Avatar letter={letter} size={44} />}
      <View className="cell__main">
        <View className="cell__words">
          <View className={weight === 'strong' ? 't-strong' : ''}>{title}</View>
          {hint ? <View className="cell__hint">{hint}</View> : null}
        </View>
        {value === undefined ? null : (
          <View className="cell__value">
            {fresh ? <View className="cell__dot" aria-hidden /> : null}
            <View>{value}</View>
          </View>
        )}
      </View>
      {onPress ? <Icon name="right" className="cell__go" /> : null}
    </>
  )
}

/** One row of a list. */
export function Cell(props: CellProps) {
  const look = `cell ${props.icon || props.letter !== undefined ? 'cell--in' : ''}`
  if (!props.onPress) return <View className={look}>{CellBody(props)}</View>
  return (
    <Pressable className={look} onPress={props.onPress}>
      {CellBody(props)}
    </Pressable>
  )
}

export interface AnswerCellProps {
  /** The question, small. */
  readonly label: string
  /** What was answered; while `missing`, an example of what could be. */
  readonly answer: string
  /** Words of the tag of an answer that is still missing, such as 还没填. */
  readonly missing?: string
  /** Without it the answer stands and cannot be changed here. */
  readonly onPress?: () => void
}

/** A row of a form that is filled in page by page: the question above, its answer below (board 36). */
export function AnswerCell({ label, answer, missing, onPress }: AnswerCellProps) {
  const body = (
    <>
      <View className="cell__main">
        <View className="cell__words">
          <View className="cell__hint">{label}</View>
          <View className={`t-strong t-lines ${missing ? 't-wait' : ''}`}>{answer}</View>
        </View>
        {missing ? <Tag tone="wait" label={missing} /> : null}
      </View>
      {onPress && !missing ? <Icon name="right" className="cell__go" /> : null}
    </>
  )
  if (!onPress) return <View className="cell">{body}</View>
  return (
    <Pressable className="cell" onPress={onPress}>
      {body}
    </Pressable>
  )
}

export interface CellGroupProps {
  readonly title?: string
  readonly children: ReactNode
}

/** A card of cells. */
export function CellGroup({ title, children }: CellGroupProps) {
  return (
    <Card pad="rows">
      {title ? (
        <Heading level={3} size="lead" className="cell-group__title">
          {title}
        </Heading>
      ) : null}
      {children}
    </Card>
  )
}
