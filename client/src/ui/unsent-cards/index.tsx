import { Button } from '../button'
import { Card } from '../card'
import { Cell } from '../cell'
import { Row } from '../stack'

interface Unsent {
  readonly id: string
  readonly state:
    | { readonly name: 'waiting' | 'delivered' }
    | { readonly name: 'refused'; readonly sentence: string }
}

export interface UnsentCardsProps<Job extends Unsent> {
  readonly jobs: readonly Job[]
  /** What one is called in a few words. */
  readonly nameOf: (job: Job) => string
  readonly words: {
    readonly waiting: (count: number) => string
    readonly hint: string
    readonly refused: string
    readonly mend: string
    readonly again: string
  }
  /** Opens what was refused to be changed. */
  readonly onMend: (job: Job) => void
  /** Sends it again as it is. */
  readonly onAgain: (id: string) => void
}

/** What did not arrive yet: how many wait for a network, and each that was refused while nobody looked. */
export function UnsentCards<Job extends Unsent>(props: UnsentCardsProps<Job>) {
  const { jobs, nameOf, words, onMend, onAgain } = props
  const waiting = jobs.filter(({ state }) => state.name === 'waiting').length
  return (
    <>
      {waiting > 0 ? (
        <Card pad="rows">
          <Cell icon="edit" title={words.waiting(waiting)} hint={words.hint} />
        </Card>
      ) : null}
      {jobs.map((job) =>
        job.state.name === 'refused' ? (
          <Card key={job.id} tone="bad">
            <Cell
              icon="alert"
              tone="bad"
              title={`${words.refused}：${nameOf(job)}`}
              hint={job.state.sentence}
            />
            <Row gap={2}>
              <Button variant="line" size="m" onPress={() => onMend(job)}>
                {words.mend}
              </Button>
              <Button variant="quiet" size="m" onPress={() => onAgain(job.id)}>
                {words.again}
              </Button>
            </Row>
          </Card>
        ) : null,
      )}
    </>
  )
}
