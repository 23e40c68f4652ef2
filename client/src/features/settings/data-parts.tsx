import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import type { IconName } from '@client/ui/icon'
import { Kv } from '@client/ui/kv'
import { Row } from '@client/ui/stack'
import { Wicon, type WiconTone } from '@client/ui/wicon'
import { View } from '@tarojs/components'
import { DATA_COPY } from './copy'
import './data-parts.scss'

export interface DataTilesProps {
  readonly onSee: () => void
  readonly onCopy: () => void
  readonly onCorrect: () => void
  readonly onRemove: () => void
}

interface TileProps {
  readonly icon: IconName
  readonly tone?: WiconTone
  readonly label: string
  readonly onPress: () => void
}

function Tile({ icon, tone, label, onPress }: TileProps) {
  return (
    <Card pad="tight" onPress={onPress}>
      <Row gap={3}>
        <Wicon icon={icon} tone={tone} size={44} />
        <View className="t-strong">{label}</View>
      </Row>
    </Card>
  )
}

/** The four rights of R-27, two beside two; one under another in care mode. Board 32. */
export function DataTiles({ onSee, onCopy, onCorrect, onRemove }: DataTilesProps) {
  return (
    <View className="data-tiles">
      <Tile icon="eye" label={DATA_COPY.see} onPress={onSee} />
      <Tile icon="download" label={DATA_COPY.copy} onPress={onCopy} />
      <Tile icon="edit" label={DATA_COPY.correct} onPress={onCorrect} />
      <Tile icon="trash" tone="bad" label={DATA_COPY.remove} onPress={onRemove} />
    </View>
  )
}

/** What is kept, and how long. D-17. */
export function KeptTable() {
  return (
    <Card>
      {DATA_COPY.kept.map(([label, value]) => (
        <Kv key={label} label={label} value={value} />
      ))}
    </Card>
  )
}

/** What deleting does, said before anything is deleted. */
export function DataEffects() {
  const { contact, facts, reports } = DATA_COPY.effects
  return (
    <CellGroup>
      <Cell icon="checkc" tone="good" {...contact} />
      <Cell icon="user" tone="note" {...facts} />
      <Cell icon="clock" tone="wait" {...reports} />
    </CellGroup>
  )
}
