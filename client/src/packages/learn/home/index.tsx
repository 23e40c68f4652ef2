import { useFace } from '@client/features/account/face'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { Later } from '@client/features/frame/later'
import { LEARN_COPY } from '@client/features/learn/copy'
import { DailyQuestion } from '@client/features/learn/daily-question'
import { TopicGrid } from '@client/features/learn/topic-grid'
import { useBaodun, useLearned } from '@client/features/learn/use-learned'
import { usePublishedAlerts } from '@client/features/learn/use-published-alerts'
import { back, open } from '@client/platform/navigation'
import { preloadPages } from '@client/platform/preload'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { localDate } from '@shared/kit/time'
import { ALERTS } from '@shared/learn/alerts'
import { LESSONS } from '@shared/learn/lessons'
import { useEffect } from 'react'
import { useNearStation } from '../near-station'

/** What one has learned and earned; a guest is asked for nothing here. */
function OwnCell() {
  const { account } = useMe()
  const learned = useLearned(account)
  const balance = useBaodun(account)
  if (balance === undefined) return null
  return (
    <Cell
      icon="shield"
      tone="reward"
      title={`${LEARN_COPY.baodun} ${balance}`}
      hint={LEARN_COPY.baodunHint}
      value={LEARN_COPY.learned(learned.size)}
      onPress={() => void open('learn/baodun', {})}
    />
  )
}

/** Newly published ones stand before those that came with the app; older ones are behind their links. */
const PUBLISHED_SHOWN = 5

/** The warnings of the day, each behind one row. */
function Alerts() {
  const published = usePublishedAlerts(useNearStation()).slice(0, PUBLISHED_SHOWN)
  return (
    <Section title={LEARN_COPY.alerts}>
      <CellGroup>
        {[...published, ...ALERTS].map(({ id, title, remember }) => (
          <Cell
            key={id}
            icon="mega"
            tone="wait"
            title={title}
            hint={remember}
            onPress={() => void open('learn/alert', { id })}
          />
        ))}
      </CellGroup>
    </Section>
  )
}

/** What else there is to know. */
function Ways() {
  return (
    <CellGroup>
      <Cell
        icon="lecture"
        title={LEARN_COPY.trainings}
        hint={LEARN_COPY.trainingsHint}
        onPress={() => void open('training/home', {})}
      />
      <Cell
        icon="trend"
        title={LEARN_COPY.trends}
        hint={LEARN_COPY.trendsHint}
        onPress={() => void open('learn/trends', {})}
      />
      <Cell
        icon="learn"
        title={LEARN_COPY.base}
        hint={LEARN_COPY.baseHint}
        onPress={() => void open('learn/base', {})}
      />
    </CellGroup>
  )
}

/** Learning to see through scams (board 26): the resident's third place, and a page of everybody else's. */
export default function LearnHome() {
  const isTab = useFace() === 'resident'
  const now = useNow()
  // Whoever came here can go on reading without a network.
  useEffect(() => preloadPages('learn'), [])
  const onBack = isTab ? undefined : () => void back()
  return (
    <Screen
      nav={<NavBar title={LEARN_COPY.title} onBack={onBack} insets={insets()} />}
      tab={isTab ? <FaceTabBar current="learn/home" /> : undefined}
    >
      <DailyQuestion today={localDate(now)} onAnswered={(id) => void open('learn/quiz', { id })} />
      <Section title={LEARN_COPY.byTopic}>
        <TopicGrid onChoose={(topic) => void open('learn/lessons', { topic })} />
      </Section>
      <CellGroup>
        <Cell
          icon="search"
          title={LEARN_COPY.all}
          hint={LEARN_COPY.allHint(LESSONS.length)}
          onPress={() => void open('learn/lessons', {})}
        />
        <OwnCell />
        <Cell
          icon="calendar"
          title={LEARN_COPY.calendar}
          hint={LEARN_COPY.calendarHint}
          onPress={() => void open('learn/calendar', {})}
        />
      </CellGroup>
      <Later>
        <Alerts />
        <Ways />
      </Later>
    </Screen>
  )
}
