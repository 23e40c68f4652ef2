import { AskedPage } from '@client/features/frame/asked-page'
import { AREAS_COPY } from '@client/features/station/assoc-copy'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { stationContract } from '@shared/station/contract'

/** The areas of the association (STA-24). */
export default function AreasPage() {
  const asked = useCall(stationContract, 'listAreas', {})
  return (
    <AskedPage
      title={AREAS_COPY.title}
      asked={asked}
      shape={['card']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => void open('assoc/area', {})}>
            {AREAS_COPY.add}
          </Button>
        </Footer>
      }
    >
      {({ areas }) =>
        areas.length === 0 ? (
          <StatePage art="window-empty" {...AREAS_COPY.none} />
        ) : (
          <CellGroup>
            {areas.map(({ id, name, population }) => (
              <Cell
                key={id}
                icon="pin"
                title={name}
                hint={
                  population > 0
                    ? AREAS_COPY.population(population.toLocaleString('zh-CN'))
                    : AREAS_COPY.noPopulation
                }
                onPress={() => void open('assoc/area', { id })}
              />
            ))}
          </CellGroup>
        )
      }
    </AskedPage>
  )
}
