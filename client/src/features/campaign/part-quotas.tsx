import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { KeptCampaign, Quota } from '@shared/survey/campaign-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { EDIT_COPY } from './copy'
import { NumberSheet } from './number-sheet'
import type { NamedPlace } from './part-goals'
import { countOf, nextKey, quotaWords, type QuotaNames, type Writable } from './plan-words'
import type { PlanEdit } from './use-campaign'

export interface QuotasProps {
  readonly edit: PlanEdit
  readonly may: Writable
  readonly kept: Pick<KeptCampaign, 'taken' | 'ageGroups'>
  readonly areas: readonly NamedPlace[]
  readonly stations: readonly NamedPlace[]
}

const namesOf = (places: readonly NamedPlace[]) => new Map(places.map(({ id, name }) => [id, name]))

/** How many of each kind go into the report. Feature 36. */
export function PartQuotas({ edit, may, kept, areas, stations }: QuotasProps) {
  const [asked, setAsked] = useState<Quota | 'new'>()
  const { plan, change } = edit
  const ages = kept.ageGroups.map(({ id, label }) => ({ id, name: label }))
  const names: QuotaNames = {
    ...{ areas: namesOf(areas), stations: namesOf(stations), ages: namesOf(ages) },
  }
  const close = () => setAsked(undefined)
  const put = (quotas: Quota[]) => {
    change({ quotas })
    close()
  }
  const others = plan.quotas.filter((quota) => quota !== asked)
  return (
    <>
      <Callout block tone="note" icon="info">
        {EDIT_COPY.quotasHint}
      </Callout>
      {plan.quotas.length === 0 ? <View className="t-2">{EDIT_COPY.noQuota}</View> : null}
      <CellGroup>
        {plan.quotas.map((quota) => (
          <Cell
            key={quota.key}
            title={quotaWords(quota, names)}
            hint={EDIT_COPY.quotaOf(quota.most, kept.taken[quota.key] ?? 0)}
            onPress={may.all || may.room ? () => setAsked(quota) : undefined}
          />
        ))}
      </CellGroup>
      {may.all ? (
        <Button variant="quiet" icon="plus" onPress={() => setAsked('new')}>
          {EDIT_COPY.addQuota}
        </Button>
      ) : null}
      {asked === 'new' ? (
        <NewQuota
          lists={{ areas, stations, ages }}
          onDone={(quota) => put([...plan.quotas, { ...quota, key: nextKey(plan.quotas) }])}
          onClose={close}
        />
      ) : asked ? (
        <NumberSheet
          title={quotaWords(asked, names)}
          label={EDIT_COPY.most}
          value={asked.most}
          least={may.room ? asked.most : 1}
          problem={EDIT_COPY.mostProblem}
          without={may.all ? { words: EDIT_COPY.removeQuota, act: () => put(others) } : undefined}
          onDone={(most) =>
            put(plan.quotas.map((quota) => (quota === asked ? { ...quota, most } : quota)))
          }
          onClose={close}
        />
      ) : null}
    </>
  )
}

interface NewQuotaProps {
  readonly lists: Readonly<Record<'areas' | 'stations' | 'ages', readonly NamedPlace[]>>
  readonly onDone: (quota: Omit<Quota, 'key'>) => void
  readonly onClose: () => void
}

const NOWHERE = ''

function OneOf(props: {
  readonly label: string
  readonly places: readonly NamedPlace[]
  readonly value: string
  readonly onChange: (id: string) => void
}) {
  const { label, places, value, onChange } = props
  const items: { readonly key: string; readonly label: string }[] = [
    { key: NOWHERE, label: EDIT_COPY.anywhere },
    ...places.map(({ id, name }) => ({ key: id, label: name })),
  ]
  return (
    <Stack gap={2}>
      <View className="t-strong">{label}</View>
      <ChoiceChips label={label} items={items} value={value} onChange={onChange} />
    </Stack>
  )
}

function NewQuota({ lists, onDone, onClose }: NewQuotaProps) {
  const [areaId, setArea] = useState(NOWHERE)
  const [stationId, setStation] = useState(NOWHERE)
  const [ageGroup, setAge] = useState(NOWHERE)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const most = countOf(typed)
  const done = () => {
    setTried(true)
    if (most === undefined) return
    onDone({
      ...(areaId === NOWHERE ? {} : { areaId }),
      ...(stationId === NOWHERE ? {} : { stationId }),
      ...(ageGroup === NOWHERE ? {} : { ageGroup }),
      most,
    })
  }
  return (
    <Sheet
      open
      label={EDIT_COPY.addQuota}
      closeLabel={EDIT_COPY.close}
      onClose={onClose}
      action={<Button onPress={done}>{EDIT_COPY.done}</Button>}
    >
      <PageHead size="title" title={EDIT_COPY.quotaTitle} />
      <OneOf label={EDIT_COPY.quotaAge} places={lists.ages} value={ageGroup} onChange={setAge} />
      <OneOf label={EDIT_COPY.quotaArea} places={lists.areas} value={areaId} onChange={setArea} />
      <Stack gap={6}>
        <OneOf
          label={EDIT_COPY.quotaStation}
          places={lists.stations}
          value={stationId}
          onChange={setStation}
        />
      </Stack>
      <Field
        label={EDIT_COPY.most}
        keyboard="number"
        max={7}
        value={typed}
        error={tried && most === undefined ? EDIT_COPY.numberProblem : undefined}
        onChange={setTyped}
      />
    </Sheet>
  )
}
