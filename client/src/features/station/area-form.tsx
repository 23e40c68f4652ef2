import { call } from '@client/platform/call'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Field } from '@client/ui/field'
import { Section } from '@client/ui/section'
import { Stepper } from '@client/ui/stepper'
import { stationContract } from '@shared/station/contract'
import { PLACE_KINDS, type Area, type PlaceCounts, type PlaceKind } from '@shared/station/model'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { AREA_COPY, PLACE_WORDS } from './assoc-copy'

const NO_PLACES: PlaceCounts = {
  community: 0,
  enterprise: 0,
  school: 0,
  supermarket: 0,
  hospital: 0,
  park: 0,
  village: 0,
  villageCollective: 0,
  plaza: 0,
}

/** The contract's most places of one kind. */
const MOST = 100_000

/** An area's name and the numbers its coverage is counted by (STA-24); without `area` a new one. */
export function useAreaEdit(area: Area | undefined) {
  const [name, setName] = useState(area?.name ?? '')
  const [population, setPopulation] = useState(String(area?.population ?? ''))
  const [places, setPlaces] = useState(area?.places ?? NO_PLACES)
  const [checked, setChecked] = useState(false)
  const newId = useRef<string>()
  const act = useAct()
  const problems = {
    name: name.trim().length < 2 ? AREA_COPY.nameProblem : undefined,
    population: /^\d{1,8}$/.test(population.trim()) ? undefined : AREA_COPY.populationProblem,
  }
  return {
    name,
    setName,
    population,
    setPopulation,
    places,
    setPlace: (kind: PlaceKind, count: number) => setPlaces({ ...places, [kind]: count }),
    problems: checked ? problems : { name: undefined, population: undefined },
    act,
    save: async (): Promise<boolean> => {
      setChecked(true)
      if (problems.name !== undefined || problems.population !== undefined) return false
      return act.run(async () => {
        newId.current ??= await newClientId('area')
        await call(stationContract, 'saveArea', {
          areaId: area?.id ?? newId.current,
          name: name.trim(),
          population: Number(population),
          places,
        })
      })
    },
  }
}

export type AreaEdit = ReturnType<typeof useAreaEdit>

/** What an area is called, who lives there, and how many places of each kind it has. */
export function AreaFields({ edit }: { readonly edit: AreaEdit }) {
  const { name, setName, population, setPopulation, places, setPlace, problems } = edit
  return (
    <>
      <Field
        label={AREA_COPY.name}
        placeholder={AREA_COPY.namePlaceholder}
        max={20}
        value={name}
        error={problems.name}
        onChange={setName}
      />
      <Field
        label={AREA_COPY.population}
        keyboard="number"
        max={8}
        value={population}
        error={problems.population}
        onChange={setPopulation}
      />
      <Section title={AREA_COPY.places}>
        <Card pad="rows">
          {PLACE_KINDS.map((kind, index) => {
            const words = PLACE_WORDS[kind]
            return (
              <View key={kind}>
                {index > 0 ? <Divider /> : null}
                <Stepper
                  label={words}
                  value={places[kind]}
                  min={0}
                  max={MOST}
                  words={[AREA_COPY.less(words), AREA_COPY.more(words)]}
                  onChange={(count) => setPlace(kind, count)}
                />
              </View>
            )
          })}
        </Card>
      </Section>
    </>
  )
}
