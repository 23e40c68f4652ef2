import { open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { View } from '@tarojs/components'
import { POINTS_COPY } from './copy'
import './gift-picture.scss'

/** What one can do with points: give them, or have something for them. Board 46. */
export function PointActs() {
  return (
    <View className="points-acts">
      <View className="points-acts__one">
        <Button variant="quiet" icon="heart" onPress={() => void open('points/donate', {})}>
          {POINTS_COPY.donate}
        </Button>
      </View>
      <View className="points-acts__one">
        <Button icon="gift" onPress={() => void open('points/gifts', {})}>
          {POINTS_COPY.gifts}
        </Button>
      </View>
    </View>
  )
}
