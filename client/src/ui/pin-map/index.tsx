import { Map, View } from '@tarojs/components'
import { useState } from 'react'
import './index.scss'

export interface Pin {
  readonly key: string
  readonly name: string
  /** Degrees; a pin without them is only in the list. */
  readonly latitude?: number
  readonly longitude?: number
}

export interface PinMapProps {
  /** What it shows, for a screen reader. */
  readonly label: string
  /** In the order of the list under it: each pin carries its number there. */
  readonly pins: readonly Pin[]
  readonly onChoose: (key: string) => void
}

type PlacedPin = Pin & {
  readonly latitude: number
  readonly longitude: number
  readonly no: number
}

function placed(pins: readonly Pin[]): PlacedPin[] {
  return pins.flatMap(({ latitude, longitude, ...pin }, index) =>
    latitude === undefined || longitude === undefined
      ? []
      : [{ ...pin, latitude, longitude, no: index + 1 }],
  )
}

/**
 * Pins on the map that WeChat brings along; on the web, while no pin has its place, and where the map fails, nothing: every pin is in the
 * list too. Anatomy: map › numbered pins.
 */
export function PinMap({ label, pins, onChoose }: PinMapProps) {
  const shown = placed(pins)
  const [first] = shown
  const [isBroken, setBroken] = useState(false)
  if (process.env.TARO_ENV !== 'weapp' || !first || isBroken) return null
  return (
    <View className="pin-map" aria-role="img" aria-label={label}>
      <Map
        className="pin-map__map"
        latitude={first.latitude}
        longitude={first.longitude}
        includePoints={shown.map(({ latitude, longitude }) => ({ latitude, longitude }))}
        markers={shown.map(({ latitude, longitude, name, no }) => ({
          id: no,
          latitude,
          longitude,
          iconPath: '',
          width: 28,
          height: 36,
          title: name,
        }))}
        onError={() => setBroken(true)}
        onMarkerTap={({ detail }) => {
          const chosen = shown.find(({ no }) => no === Number(detail.markerId))
          if (chosen) onChoose(chosen.key)
        }}
      />
    </View>
  )
}
