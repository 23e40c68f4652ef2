import { Figure } from '@client/ui/figure'
import { Icon, type IconName } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import type { OwnQuality } from '@shared/survey/quality-actions'
import { View } from '@tarojs/components'
import { OWN_COPY } from './copy'
import './parts-bar.scss'

type Part = 'counted' | 'waiting' | 'notCounted'

const PARTS: readonly {
  readonly key: Part
  readonly icon: IconName
  readonly tone: string
}[] = [
  { key: 'counted', icon: 'tick', tone: 't-good' },
  { key: 'waiting', icon: 'clock', tone: 't-wait' },
  { key: 'notCounted', icon: 'close', tone: 't-bad' },
]

export interface PartsBarProps {
  readonly quality: Pick<OwnQuality, Part>
}

/** What counts, what waits and what does not, as parts of one bar with their numbers below. Board 51. */
export function PartsBar({ quality }: PartsBarProps) {
  const { counted, waiting, notCounted } = quality
  const shown = PARTS.filter(({ key }) => quality[key] > 0)
  return (
    <Stack gap={3}>
      <View
        className="parts-bar"
        aria-role="img"
        aria-label={OWN_COPY.parts(counted, waiting, notCounted)}
      >
        {shown.map(({ key }, place) => (
          <View
            key={key}
            className={`parts-bar__part parts-bar__part--${key} ${place === shown.length - 1 ? 'parts-bar__part--last' : ''}`}
            style={{ flex: String(quality[key]) }}
          />
        ))}
      </View>
      <Row between wrap>
        {PARTS.map(({ key, icon, tone }) => (
          <Row key={key} gap={1}>
            <Figure size="s" value={quality[key]} />
            <Row gap={1} className={`t-mini ${tone}`}>
              <Icon name={icon} size="xs" />
              <View>{OWN_COPY[key]}</View>
            </Row>
          </Row>
        ))}
      </Row>
    </Stack>
  )
}
