import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { LARGEST_TYPE } from '@client/platform/type-size'
import { Chip, Chips } from '@client/ui/chip'
import { readMode, setMode, useMode } from '@client/ui/mode'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { CHAPTERS } from './chapters'
import './index.scss'

/** Light or dark, plain, large or care: for this page only, the person's own choice comes back when one leaves. */
function ModeSwitches() {
  const { dark, care, type } = useMode()
  useEffect(() => {
    const before = readMode()
    return () => setMode(before)
  }, [])
  return (
    <View className="kit-modes">
      <Segments
        label="明暗"
        items={[
          { key: 'light', label: '浅色' },
          { key: 'dark', label: '深色' },
        ]}
        current={dark ? 'dark' : 'light'}
        onChange={(theme) => setMode({ dark: theme === 'dark' })}
      />
      <Segments
        label="大小"
        items={[
          { key: 'plain', label: '普通' },
          { key: 'large', label: '大字' },
          { key: 'care', label: '关怀' },
        ]}
        current={care ? 'care' : type > 1 ? 'large' : 'plain'}
        onChange={(size) =>
          setMode({ care: size === 'care', type: size === 'large' ? LARGEST_TYPE : 1 })
        }
      />
    </View>
  )
}

/**
 * Local use only: every component with its states, names and props, in every mode; what a new developer opens first.
 * `?chapter=` opens one chapter, `?chapter=all` all of them.
 */
export default function KitPage() {
  const { chapter: wanted } = useParams<'local/kit'>()
  const [current, setCurrent] = useState(wanted ?? CHAPTERS[0].key)
  const shown = CHAPTERS.filter(({ key }) => current === 'all' || key === current)
  return (
    <Screen
      nav={<NavBar title="组件" onBack={() => void back()} insets={insets()} />}
      strip={<ModeSwitches />}
    >
      <PageHead title="组件" text="名字和参数都写在上面，样子跟着模式变" />
      <Chips label="章节">
        {CHAPTERS.map(({ key, title }) => (
          <Chip
            key={key}
            label={title}
            selected={key === current}
            onPress={() => setCurrent(key)}
          />
        ))}
        <Chip label="全部" selected={current === 'all'} onPress={() => setCurrent('all')} />
      </Chips>
      {shown.map(({ key, title, Chapter }) => (
        <Section key={key} title={title}>
          <Chapter />
        </Section>
      ))}
    </Screen>
  )
}
