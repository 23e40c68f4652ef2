import { useAppearanceChoice } from '@client/features/account/appearance'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { NextOwnCard } from '@client/features/activity/next-own-card'
import { canCheckIn, nextOwn, ownToday } from '@client/features/activity/own-standing'
import { useOwnSignUps } from '@client/features/activity/use-seen-activities'
import { AssignedCard } from '@client/features/cases/waiting-rows'
import { SummaryFigures } from '@client/features/ledger/summary-figures'
import { TASK_COPY } from '@client/features/survey/copy'
import { type Task, useTask } from '@client/features/survey/use-task'
import type { CallError } from '@client/platform/call'
import { open, switchTo } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Art } from '@client/ui/art'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { HelpBar } from '@client/ui/help-bar'
import { Icon } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { ProgressRow } from '@client/ui/progress'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { Row, Stack } from '@client/ui/stack'
import type { Account } from '@shared/account/model'
import { clockTime } from '@shared/kit/time'
import { helpContract } from '@shared/help/contract'
import { statementContract } from '@shared/ledger/statement-actions'
import { View } from '@tarojs/components'
import { VOLUNTEER_HOME_COPY } from './copy'
import { greeting } from './greeting'

function StationAndCare({ stationName }: { readonly stationName: string | undefined }) {
  const { care, change } = useAppearanceChoice()
  return (
    <Row between wrap>
      <Row gap={1} className="t-2">
        {stationName ? <Icon name="pin" /> : null}
        <View>{stationName}</View>
      </Row>
      <InlineAction
        icon={care ? 'tick' : 'aa'}
        label={care ? VOLUNTEER_HOME_COPY.careOn : VOLUNTEER_HOME_COPY.care}
        onPress={() => change({ care: !care, careOffered: true })}
      />
    </Row>
  )
}

function SurveyCard({ task, isFirst }: { readonly task: Task; readonly isFirst: boolean }) {
  return (
    <Card>
      <Stack gap={4}>
        <ProgressRow
          label={task.campaign.title}
          value={task.total}
          target={task.myGoal}
          unit={TASK_COPY.copies}
        />
        <Button
          variant={isFirst ? 'primary' : 'quiet'}
          onPress={() => void switchTo('volunteer/task')}
        >
          {VOLUNTEER_HOME_COPY.collect}
        </Button>
      </Stack>
    </Card>
  )
}

/** Why a part is missing; what was heard before stays on the page. */
function NotHeard({ error, onAgain }: { readonly error: CallError; readonly onAgain: () => void }) {
  return (
    <Callout block tone="wait" icon="wifioff" lead={VOLUNTEER_HOME_COPY.notHeard}>
      <View>{error.sentence}</View>
      <InlineAction label={VOLUNTEER_HOME_COPY.again} icon="refresh" onPress={onAgain} />
    </Callout>
  )
}

interface TodayProps {
  readonly asked: ReturnType<typeof useTask>
  /** Whether nothing else comes before it. */
  readonly isFirst: boolean
}

/** The questionnaire and how far it is. */
function Today({ asked, isFirst }: TodayProps) {
  const error = asked.state === 'ready' || asked.state === 'failed' ? asked.error : undefined
  return (
    <>
      {error ? <NotHeard error={error} onAgain={asked.reload} /> : null}
      {asked.state === 'ready' ? <SurveyCard task={asked.output} isFirst={isFirst} /> : null}
      {asked.state === 'ready' || error ? null : (
        <Skeleton shape={['card', 'figures']} slow={VOLUNTEER_HOME_COPY.slow} />
      )}
    </>
  )
}

/** Somebody waits for this volunteer: it stands before the questionnaire. */
function Given() {
  const asked = useCall(helpContract, 'listAssigned', {})
  if (asked.state !== 'ready') return null
  return <AssignedCard cases={asked.output.cases} onOpen={() => void open('cases/assigned', {})} />
}

/** What is confirmed and what waits; a tap opens the records. */
function OwnMinutes() {
  const statement = useCall(statementContract, 'getStatement', {})
  if (statement.state !== 'ready') return null
  const { confirmedMinutes, pendingMinutes } = statement.output
  return (
    <SummaryFigures
      confirmedMinutes={confirmedMinutes}
      pendingMinutes={pendingMinutes}
      onOpen={() => void open('ledger/records', {})}
    />
  )
}

/** Somebody whose role rests, or who still lacks the lesson: the file says what is next. */
function OffDuty() {
  const { offDuty } = VOLUNTEER_HOME_COPY
  return (
    <Card pad="rows" tone="wait">
      <Cell
        icon="clock"
        tone="surface"
        {...offDuty}
        onPress={() => void open('volunteer/file', {})}
      />
    </Card>
  )
}

/** The volunteer's home (board 28): today, the questionnaire, one's own minutes, and 110 for the resident beside them. */
export default function VolunteerHome() {
  const { account } = useMe()
  const asked = useTask()
  const now = useNow()
  const task = asked.state === 'ready' ? asked.output : undefined
  const { signUps } = useOwnSignUps(account)
  const next = nextOwn(signUps, now)
  const today = ownToday(signUps, now)
  const [first] = today
  return (
    <Screen
      tone="hero"
      nav={<NavBar brand title={VOLUNTEER_HOME_COPY.brand} insets={insets()} />}
      tab={<FaceTabBar current="volunteer/home" />}
    >
      <StationAndCare
        stationName={task?.stationName ?? account?.grants.find(isVolunteer)?.scopeName}
      />
      <Row between>
        <PageHead
          title={greeting(account?.displayName, now)}
          text={
            first
              ? VOLUNTEER_HOME_COPY.activitiesToday(today.length, clockTime(first.slot.from))
              : task && VOLUNTEER_HOME_COPY.today(task.today)
          }
        />
        <Art name="window-home" size={80} />
      </Row>
      {next ? (
        <NextOwnCard
          signUp={next}
          now={now}
          onOpen={() => void open('event/detail', { id: next.activityId })}
          onCheckIn={() => void open('day/check', { id: next.id })}
        />
      ) : null}
      {isOffDuty(account) ? (
        <OffDuty />
      ) : (
        <>
          <Given />
          <Today asked={asked} isFirst={!next || !canCheckIn(next, now)} />
        </>
      )}
      <OwnMinutes />
      <CellGroup>
        <Cell
          icon="lecture"
          title={VOLUNTEER_HOME_COPY.training}
          hint={VOLUNTEER_HOME_COPY.trainingHint}
          onPress={() => void open('training/home', {})}
        />
      </CellGroup>
      <HelpBar
        inset
        text={VOLUNTEER_HOME_COPY.moneyMoved}
        action={VOLUNTEER_HOME_COPY.callPolice}
        onAction={() => void callPhone('110')}
      />
    </Screen>
  )
}

function isOffDuty(account: Account | null | undefined): boolean {
  return account?.volunteerNo !== undefined && !account.grants.some(isVolunteer)
}

function isVolunteer({ role }: { readonly role: string }): boolean {
  return role === 'volunteer'
}
