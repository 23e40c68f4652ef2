import { Figure, type FigureProps } from '@client/ui/figure'
import { Row } from '@client/ui/stack'
import { RECORDS_COPY } from './copy'

interface MinutesFigureProps {
  readonly minutes: number
  readonly size?: FigureProps['size']
}

/** `268 小时 14 分钟`; under an hour only minutes. D-01. */
export function MinutesFigure({ minutes, size = 'l' }: MinutesFigureProps) {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return (
    <Row gap={2} wrap align="baseline">
      {hours > 0 ? (
        <Figure size={size} value={hours.toLocaleString('zh-CN')} unit={RECORDS_COPY.hours} />
      ) : null}
      {rest > 0 || hours === 0 ? (
        <Figure size={size} value={rest} unit={RECORDS_COPY.minutes} />
      ) : null}
    </Row>
  )
}
