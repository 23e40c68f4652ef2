import { fingerEvents } from '@client/platform/brush-board'
import { Canvas, View } from '@tarojs/components'
import { BRUSH_COPY } from './copy'
import { type Brush } from './use-brush'
import './brush-canvas.scss'

export interface BrushCanvasProps {
  readonly id: string
  readonly brush: Brush
}

/** Where the finger covers the picture: WeChat draws on a canvas of its own, the web's is put in by the platform. */
export function BrushCanvas({ id, brush }: BrushCanvasProps) {
  const { shown, finger } = brush
  const size = shown ? { width: `${shown.width}px`, height: `${shown.height}px` } : {}
  if (process.env.TARO_ENV === 'h5') {
    return (
      <View className="brush-holder">
        <View
          id={id}
          className="brush-canvas"
          style={size}
          aria-role="img"
          aria-label={BRUSH_COPY.board}
        />
      </View>
    )
  }
  return (
    <View className="brush-holder">
      <Canvas
        type="2d"
        id={id}
        className="brush-canvas"
        style={size}
        disableScroll
        aria-role="img"
        aria-label={BRUSH_COPY.board}
        {...fingerEvents(finger)}
      />
    </View>
  )
}
