import { newClientId } from '@client/platform/random'
import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { Stepper } from '@client/ui/stepper'
import { POST_COPY } from './part-copy'
import {
  gateWords,
  isCounted,
  KINDS_OF_PEOPLE,
  newPost,
  wantedOf,
  withWanted,
  type Who,
} from './posts'
import type { PlanEdit } from './use-plan'

/** How many of either kind are wanted, counted by taps as long as each is one post. R-22, board 36. */
export function PeopleCard({ edit }: { readonly edit: PlanEdit }) {
  const { fields } = edit
  const count = async (who: Who, wanted: number) => {
    const posts = withWanted(fields.posts, who, wanted, await newClientId('post'))
    edit.change({ posts })
  }
  return (
    <Card pad="rows">
      {KINDS_OF_PEOPLE.map((who) => {
        const wanted = wantedOf(fields, who)
        const post = fields.posts.find((one) => one.for === who) ?? newPost('', who)
        return isCounted(fields, who) ? (
          <Stepper
            key={who}
            label={POST_COPY.who[who]}
            hint={gateWords(post)}
            unit={POST_COPY.unit}
            words={POST_COPY.words[who]}
            {...{ min: 0, max: 500, value: wanted }}
            onChange={(value) => void count(who, value)}
          />
        ) : (
          <Kv
            key={who}
            label={`${POST_COPY.who[who]}，${POST_COPY.byPost}`}
            value={POST_COPY.count(wanted)}
          />
        )
      })}
    </Card>
  )
}
