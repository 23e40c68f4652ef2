import { AskedPage } from '@client/features/frame/asked-page'
import { POST_COPY } from '@client/features/station/keep-copy'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { stationContract } from '@shared/station/contract'

/** The posts of a station, each with its duty (ROL-16). */
export default function PostsPage() {
  const { station = '' } = useParams<'manage/posts'>()
  const input = station === '' ? null : { stationId: station }
  const asked = useCall(stationContract, 'getKeptStation', input)
  return (
    <AskedPage
      title={POST_COPY.title}
      asked={asked}
      shape={['card']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => void open('manage/post', { station })}>
            {POST_COPY.add}
          </Button>
        </Footer>
      }
    >
      {({ station: { posts } }) =>
        posts.length === 0 ? (
          <StatePage art="window-empty" {...POST_COPY.none} />
        ) : (
          <CellGroup>
            {posts.map(({ name, duty, holderId }, place) => (
              <Cell
                key={`${name}.${duty}`}
                icon="id"
                title={name}
                hint={duty}
                value={holderId === null ? POST_COPY.free : POST_COPY.held}
                onPress={() => void open('manage/post', { station, at: String(place) })}
              />
            ))}
          </CellGroup>
        )
      }
    </AskedPage>
  )
}
