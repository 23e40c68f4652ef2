import { View } from '@tarojs/components'
import { Heading } from '../heading'
import './index.scss'

export interface PageHeadProps {
  readonly title: string
  readonly text?: string
  readonly size?: 'hero' | 'head' | 'title'
  readonly align?: 'start' | 'center'
}

/** The page's question or name, and a sentence under it. */
export function PageHead({ title, text, size = 'head', align = 'start' }: PageHeadProps) {
  return (
    <View className={`page-head page-head--${align}`}>
      <Heading level={1} size={size} className="page-head__title">
        {title}
      </Heading>
      {text ? <View className="page-head__text">{text}</View> : null}
    </View>
  )
}
