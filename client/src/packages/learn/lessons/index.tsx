import { useMe } from '@client/features/account/use-me'
import { LIST_COPY } from '@client/features/learn/copy'
import { findLessons } from '@client/features/learn/find-lessons'
import { LessonCells } from '@client/features/learn/lesson-cells'
import { useLearned } from '@client/features/learn/use-learned'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { LESSONS } from '@shared/learn/lessons'
import { AUDIENCE_NAMES, AUDIENCES, type Audience, TOPIC_NAMES, TOPICS } from '@shared/learn/model'
import { useState } from 'react'

/** All lessons, or those of one matter; by whom they are for, and by words. */
export default function LessonsPage() {
  const { account } = useMe()
  const learned = useLearned(account)
  const asked = useParams<'learn/lessons'>().topic
  const topic = TOPICS.find((one) => one === asked)
  const [words, setWords] = useState('')
  const [audience, setAudience] = useState<Audience>()
  const found = findLessons(LESSONS, { words, audience, topic })
  const title = topic ? TOPIC_NAMES[topic] : LIST_COPY.title
  return (
    <Screen nav={<NavBar title={title} onBack={() => void back()} insets={insets()} />}>
      <Heading level={1} size="lead">
        {LIST_COPY.count(found.length)}
      </Heading>
      <Field
        label={LIST_COPY.search}
        placeholder={LIST_COPY.placeholder}
        max={20}
        value={words}
        onChange={setWords}
      />
      <Chips label={LIST_COPY.who}>
        <Chip
          label={LIST_COPY.everybody}
          selected={audience === undefined}
          onPress={() => setAudience(undefined)}
        />
        {AUDIENCES.map((one) => (
          <Chip
            key={one}
            label={AUDIENCE_NAMES[one]}
            selected={audience === one}
            onPress={() => setAudience(one)}
          />
        ))}
      </Chips>
      {found.length === 0 ? (
        <StatePage art="window-empty" {...LIST_COPY.none} />
      ) : (
        <LessonCells
          lessons={found}
          learned={learned}
          onOpen={(id) => void open('learn/lesson', { id })}
        />
      )}
    </Screen>
  )
}
