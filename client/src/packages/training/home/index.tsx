import { useMe } from '@client/features/account/use-me'
import { FIRST_SHOWN } from '@client/features/activity/activity-list'
import { canLeave } from '@client/features/activity/own-standing'
import { useActivities } from '@client/features/activity/use-activities'
import { useOwnSignUps } from '@client/features/activity/use-seen-activities'
import { AskedPage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { Later } from '@client/features/frame/later'
import { KIND_WORDS, LIST_COPY } from '@client/features/training/copy'
import { StudyCard } from '@client/features/training/study-card'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Chip, Chips } from '@client/ui/chip'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { TRAINING_KIND_KEYS, type TrainingKind } from '@shared/training/catalogue'
import { trainingContract } from '@shared/training/contract'
import { useState } from 'react'
import { OwnTrainingRows, TrainingRows } from '../training-rows'

type Filter = 'all' | TrainingKind | 'mine'

function Filters({
  filter,
  isMember,
  onFilter,
}: {
  readonly filter: Filter
  readonly isMember: boolean
  readonly onFilter: (filter: Filter) => void
}) {
  const chip = (key: Filter, label: string) => (
    <Chip key={key} label={label} selected={key === filter} onPress={() => onFilter(key)} />
  )
  return (
    <Chips label={LIST_COPY.filters}>
      {chip('all', LIST_COPY.all)}
      {TRAINING_KIND_KEYS.map((kind) => chip(kind, KIND_WORDS[kind]))}
      {isMember ? chip('mine', LIST_COPY.mine) : null}
    </Chips>
  )
}

/** What one has learned; a guest has nothing to be told. Its place is kept while it is asked for. */
function Studied({ isMember }: { readonly isMember: boolean }) {
  const asked = useCall(trainingContract, 'listOwnTrainings', isMember ? {} : null)
  if (!isMember || asked.state === 'failed') return null
  return (
    <AskedPart asked={asked} shape={['card']}>
      {({ yearMinutes, lastAt }) => (
        <StudyCard
          minutes={yearMinutes}
          lastAt={lastAt}
          onPress={() => void open('training/own', {})}
        />
      )}
    </AskedPart>
  )
}

/** Trainings to come, by kind, beside what one has learned this year (board 41). */
export default function TrainingsPage() {
  const { account } = useMe()
  const isMember = !!account
  const [filter, setFilter] = useState<Filter>('all')
  const now = useNow()
  const own = useOwnSignUps(account)
  const kind = filter === 'all' || filter === 'mine' ? undefined : filter
  const list = useActivities({ kind: 'training', ...(kind ? { training: kind } : {}) })
  const mine = own.signUps.filter((one) => one.training !== null && canLeave(one))
  return (
    <AskedPage
      title={LIST_COPY.title}
      asked={list.asked}
      seenAt={list.seenAt}
      shape={['chips', 'card', 'card', 'card']}
    >
      {() => (
        <>
          <Filters filter={filter} isMember={isMember} onFilter={setFilter} />
          <Studied isMember={isMember} />
          {filter === 'mine' ? (
            <OwnTrainingRows mine={mine} now={now} />
          ) : (
            <>
              <TrainingRows trainings={list.rows.slice(0, FIRST_SHOWN)} mine={mine} now={now} />
              <Later>
                <TrainingRows trainings={list.rows.slice(FIRST_SHOWN)} mine={mine} now={now} />
              </Later>
              <MoreRows {...list.foot} words={LIST_COPY.rows} />
            </>
          )}
          {filter === 'mine' && mine.length === 0 ? (
            <StatePage art="window-empty" {...LIST_COPY.noneMine} />
          ) : null}
          {filter !== 'mine' && list.rows.length === 0 ? (
            <StatePage art="window-empty" {...LIST_COPY.none} />
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
