import { AskedPage } from '@client/features/frame/asked-page'
import { SOLUTIONS_COPY } from '@client/features/opinion/copy'
import { Solutions } from '@client/features/opinion/solutions'
import { open } from '@client/platform/navigation'
import { useShareContent } from '@client/platform/share'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { opinionContract } from '@shared/opinion/contract'

/** What became of opinions, for everybody. CMP-06. */
export default function SolutionsPage() {
  const asked = useCall(opinionContract, 'listSolutions', {})
  useShareContent({ title: SOLUTIONS_COPY.title, route: 'public/solutions', params: {} })
  return (
    <AskedPage
      title={SOLUTIONS_COPY.short}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={
        <Footer>
          <Button onPress={() => void open('public/opinion-new', {})}>
            {SOLUTIONS_COPY.write}
          </Button>
        </Footer>
      }
    >
      {(first) => <Solutions first={first} reload={asked.reload} />}
    </AskedPage>
  )
}
