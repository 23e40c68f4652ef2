import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Card } from '../card'
import { Spinner } from '../spinner'
import './index.scss'

export interface SkeletonProps {
  /** The page's own blocks, from the top. */
  readonly shape: readonly (
    'title' | 'card' | 'row' | 'figures' | 'chips' | 'options' | 'code' | 'chart'
  )[]
  /** Said after 3 s, such as 网络有点慢，正在打开. */
  readonly slow: string
}

function Block({ kind }: { readonly kind: SkeletonProps['shape'][number] }) {
  if (kind === 'title') return <View className="skeleton__title skeleton__bone" />
  if (kind === 'code' || kind === 'chart') {
    return (
      <Card>
        <View className={`skeleton__${kind} skeleton__bone`} />
      </Card>
    )
  }
  if (kind === 'options') {
    return (
      <>
        {[0, 1, 2].map((option) => (
          <View key={option} className="skeleton__option" />
        ))}
      </>
    )
  }
  if (kind === 'chips' || kind === 'figures') {
    const parts = kind === 'chips' ? [0, 1, 2] : [0, 1]
    return (
      <View className="skeleton__line">
        {parts.map((part) => (
          <View key={part} className={`skeleton__${kind}`} />
        ))}
      </View>
    )
  }
  return (
    <Card>
      <View className="skeleton__line">
        {kind === 'row' ? <View className="skeleton__plate skeleton__bone" /> : null}
        <View className="skeleton__text">
          <View className="skeleton__bone skeleton__bone--lead" />
          <View className="skeleton__bone skeleton__bone--short" />
          <View className="skeleton__bone skeleton__bone--long" />
        </View>
      </View>
    </Card>
  )
}

/** The shape of the page while it loads: nothing for 300 ms, then blocks, after 3 s a sentence. */
export function Skeleton({ shape, slow }: SkeletonProps) {
  const [stage, setStage] = useState<'blank' | 'blocks' | 'slow'>('blank')
  useEffect(() => {
    const blocks = setTimeout(() => setStage('blocks'), 300)
    const words = setTimeout(() => setStage('slow'), 3000)
    return () => {
      clearTimeout(blocks)
      clearTimeout(words)
    }
  }, [])
  if (stage === 'blank') return null
  return (
    <View className="skeleton">
      <View className="skeleton__blocks" aria-hidden>
        {shape.map((kind, place) => (
          <Block key={`${kind}-${place}`} kind={kind} />
        ))}
      </View>
      {stage === 'slow' ? (
        <View className="skeleton__slow" aria-live="polite">
          <Spinner />
          <View>{slow}</View>
        </View>
      ) : null}
    </View>
  )
}
