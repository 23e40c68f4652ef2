import { LESSON_COPY } from '@client/features/learn/copy'
import { LessonView } from '@client/features/learn/lesson-view'
import { NotThere } from '@client/features/learn/not-there'
import { ShareButton } from '@client/features/learn/share-button'
import { back, open, useParams } from '@client/platform/navigation'
import { preloadPages } from '@client/platform/preload'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import { findLesson } from '@shared/learn/lessons'
import { useCallback, useEffect, useState } from 'react'

/** One lesson (board 56); whoever has its link opens it, without login. */
export default function LessonPage() {
  const lesson = findLesson(useParams<'learn/lesson'>().id)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  useEffect(() => preloadPages('learn'), [])
  const nav = <NavBar title={LESSON_COPY.title} onBack={() => void back()} insets={insets()} />
  if (!lesson) return <NotThere nav={nav} {...LESSON_COPY.noLesson} />
  const { id, title } = lesson
  return (
    <Screen
      nav={nav}
      footer={
        <Footer note={LESSON_COPY.note}>
          <Button onPress={() => void open('learn/quiz', { id })}>{LESSON_COPY.start}</Button>
        </Footer>
      }
      over={<Toast text={said} onClose={hush} />}
    >
      <LessonView lesson={lesson} />
      <ShareButton content={{ title, route: 'learn/lesson', params: { id } }} onSaid={setSaid} />
    </Screen>
  )
}
