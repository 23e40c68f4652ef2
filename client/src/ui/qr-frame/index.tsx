import { View } from '@tarojs/components'
import { Pressable } from '../pressable'
import { Icon } from '../icon'
import './index.scss'

export interface QrFrameProps {
  /** Rows of modules, true is dark; the caller makes it. */
  readonly matrix: readonly (readonly boolean[])[]
  /** What the code opens, for a screen reader. */
  readonly label: string
  /** Side in px of the code without its white edge; at least 132 when people scan it from a screen. */
  readonly size?: number
  /** Words over an expired code; with `onRenew` it is a tap. */
  readonly expired?: string
  readonly onRenew?: () => void
  /** Words over a code that did its work, such as 已签退. */
  readonly used?: string
}

// Four modules of white around the code, as ISO/IEC 18004 asks.
const quiet = 4

function picture(matrix: QrFrameProps['matrix']): string {
  const side = matrix.length + quiet * 2
  const runs: string[] = []
  matrix.forEach((row, y) => {
    let start = -1
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x] && start < 0) start = x
      if (!row[x] && start >= 0) {
        runs.push(`M${start + quiet} ${y + quiet}h${x - start}v1h${start - x}z`)
        start = -1
      }
    }
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="white" d="M0 0h${side}v${side}H0z"/><path d="${runs.join('')}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** A code to scan, always dark on white. */
export function QrFrame(props: QrFrameProps) {
  const { matrix, label, size = 132, expired, onRenew, used } = props
  const code = {
    width: `${size}px`,
    height: `${size}px`,
    backgroundImage: `url("${picture(matrix)}")`,
  }
  return (
    <View className="qr-frame">
      <View className="qr-frame__code" style={code} aria-role="img" aria-label={label} />
      {expired ? (
        <Pressable className="qr-frame__over" onPress={onRenew} disabled={!onRenew}>
          <Icon name="refresh" size="l" />
          <View>{expired}</View>
        </Pressable>
      ) : null}
      {used ? (
        <View className="qr-frame__over qr-frame__over--used">
          <Icon name="checkc" size="l" />
          <View>{used}</View>
        </View>
      ) : null}
    </View>
  )
}
