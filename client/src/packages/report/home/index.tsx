import { AskedPage } from '@client/features/frame/asked-page'
import { Later } from '@client/features/frame/later'
import { REPORT_COPY } from '@client/features/report/copy'
import { aboutOf, HotSpots } from '@client/features/report/hot-spots'
import { QuestionCard } from '@client/features/report/question-card'
import { ReportFoot, ReportHeading } from '@client/features/report/report-head'
import { useDownload } from '@client/features/report/use-download'
import { open, scrollToTop, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { CHAPTERS } from '@shared/survey/question-model'
import { reportContract } from '@shared/survey/report-actions'
import type { HotSpot, ReportQuestion } from '@shared/survey/report-model'
import { CHAPTER_WORDS } from '@shared/survey/report-words'
import { useCallback, useState } from 'react'

type Chapter = (typeof CHAPTERS)[number]

/** So many questions stand in the first drawing; the rest follows at once. */
const FIRST_DRAWN = 3
const DOWNLOAD = process.env.TARO_ENV === 'weapp' ? REPORT_COPY.open : REPORT_COPY.download

/** What is to be done stands first: its chapter comes before the portrait. Board 53. */
function inOrder(chapters: readonly Chapter[]): readonly Chapter[] {
  const last = chapters.filter((chapter) => chapter === 'problems')
  return [...last, ...chapters.filter((chapter) => chapter !== 'problems')]
}

interface GroupSheetProps {
  readonly questions: readonly ReportQuestion[]
  readonly onChoose: (question: string) => void
  readonly onClose: () => void
}

/** Which question is told apart by groups. */
function GroupSheet({ questions, onChoose, onClose }: GroupSheetProps) {
  return (
    <Sheet open label={REPORT_COPY.choose} closeLabel={REPORT_COPY.close} onClose={onClose}>
      <Stack>
        <PageHead size="title" title={REPORT_COPY.choose} />
        <CellGroup>
          {questions
            .filter(({ options }) => options.length > 0)
            .map(({ id, title }) => (
              <Cell key={id} weight="plain" title={title} onPress={() => onChoose(id)} />
            ))}
        </CellGroup>
      </Stack>
    </Sheet>
  )
}

/** The report of a campaign, chapter by chapter: charts, tables, sentences, and where to go. Board 53, SUR-06, SUR-07. */
export default function ReportPage() {
  const { campaign = '', chapter: opened } = useParams<'report/home'>()
  const [chapter, setChapter] = useState(CHAPTERS.find((one) => one === opened) ?? 'problems')
  const [grouping, setGrouping] = useState(false)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const asked = useCall(reportContract, 'readReport', { campaignId: campaign, chapter })
  const download = useDownload(campaign, () => setSaid(REPORT_COPY.downloaded))
  const now = useNow()
  const questions = asked.state === 'ready' ? asked.output.questions : []

  const choose = (one: Chapter) => {
    setChapter(one)
    void scrollToTop()
  }
  const give = (hotSpot: HotSpot) => {
    const station = hotSpot.by === 'station' ? { station: hotSpot.group } : {}
    void open('report/follow-up-new', { campaign, about: aboutOf(hotSpot), ...station })
  }
  const look = (question: string) => {
    setGrouping(false)
    void open('report/table', { campaign, question })
  }
  return (
    <AskedPage
      title={REPORT_COPY.title}
      asked={asked}
      shape={['title', 'chips', 'chart', 'card']}
      footer={
        <Footer layout="row" note={download.error} noteIcon={download.error ? 'info' : undefined}>
          <Button variant="line" block={false} onPress={() => setGrouping(true)}>
            {REPORT_COPY.group}
          </Button>
          <Button icon="download" loading={download.loading} onPress={() => void download.start()}>
            {DOWNLOAD}
          </Button>
        </Footer>
      }
      over={
        <>
          {grouping ? (
            <GroupSheet questions={questions} onChoose={look} onClose={() => setGrouping(false)} />
          ) : null}
          <Toast raised text={said} onClose={hush} />
        </>
      }
    >
      {({ head, chapters, hotSpots }) => (
        <>
          <ReportHeading head={head} />
          <Chips label={REPORT_COPY.chapters}>
            {inOrder(chapters).map((one) => (
              <Chip
                key={one}
                label={CHAPTER_WORDS[one]}
                selected={one === chapter}
                onPress={() => choose(one)}
              />
            ))}
          </Chips>
          {questions.length === 0 ? <StatePage art="window-empty" {...REPORT_COPY.none} /> : null}
          {questions.slice(0, FIRST_DRAWN).map((question) => (
            <QuestionCard key={question.id} question={question} />
          ))}
          <Later>
            {questions.slice(FIRST_DRAWN).map((question) => (
              <QuestionCard key={question.id} question={question} />
            ))}
            <HotSpots hotSpots={hotSpots} onGive={give} />
            <ReportFoot head={head} now={now} />
          </Later>
        </>
      )}
    </AskedPage>
  )
}
