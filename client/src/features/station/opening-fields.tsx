import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { SwitchRow } from '@client/ui/switch-row'
import { PLACE_KINDS, type Area } from '@shared/station/model'
import { SITE_KINDS, type Station } from '@shared/station/site-model'
import { View } from '@tarojs/components'
import { OPENING_COPY, OVERVIEW_COPY, PLACE_WORDS } from './assoc-copy'
import { OPENING_STEPS, type SiteOpening } from './use-opening'

interface ChoiceProps<Key extends string> {
  readonly label: string
  readonly items: readonly { readonly key: Key; readonly label: string }[]
  readonly current: Key | null
  readonly problem?: string
  readonly onChoose: (key: Key) => void
}

/** One of a few short answers. */
function Choice<Key extends string>(props: ChoiceProps<Key>) {
  const { label, items, current, problem, onChoose } = props
  return (
    <Stack gap={2}>
      <View className="t-strong">{label}</View>
      <Chips label={label}>
        {items.map((item) => (
          <Chip
            key={item.key}
            label={item.label}
            selected={item.key === current}
            onPress={() => onChoose(item.key)}
          />
        ))}
      </Chips>
      {problem ? <View className="t-bad t-mini">{problem}</View> : null}
    </Stack>
  )
}

interface PageProps {
  readonly opening: SiteOpening
}

interface NamingProps extends PageProps {
  readonly areas: readonly Area[]
  readonly stations: readonly Station[]
}

function Naming({ opening, areas, stations }: NamingProps) {
  const { value, problems, update } = opening
  return (
    <>
      <Field
        label={OPENING_COPY.name}
        placeholder={OPENING_COPY.namePlaceholder}
        max={30}
        value={value.name}
        error={problems.name}
        onChange={(name) => update({ name })}
      />
      <Callout block tone="note" icon="info">
        {OPENING_COPY.nameRule}
      </Callout>
      {areas.length === 0 ? (
        <Callout block tone="wait" icon="alert">
          {OPENING_COPY.noAreas}
        </Callout>
      ) : (
        <Choice
          label={OPENING_COPY.area}
          items={areas.map(({ id, name }) => ({ key: id, label: name }))}
          current={value.areaId}
          problem={problems.areaId}
          onChoose={(areaId) => update({ areaId })}
        />
      )}
      <Choice
        label={OPENING_COPY.kind}
        items={SITE_KINDS.map((key) => ({ key, label: OVERVIEW_COPY.kinds[key] }))}
        current={value.kind}
        problem={problems.kind}
        onChoose={(kind) => update({ kind })}
      />
      {value.kind === 'subStation' ? (
        <Choice
          label={OPENING_COPY.parent}
          items={stations
            .filter(({ kinds }) => !kinds.includes('subStation'))
            .map(({ id, name }) => ({ key: id, label: name }))}
          current={value.parentId}
          problem={problems.parentId}
          onChoose={(parentId) => update({ parentId })}
        />
      ) : null}
    </>
  )
}

function Finding({ opening: { value, problems, update } }: PageProps) {
  return (
    <>
      <Field
        label={OPENING_COPY.address}
        placeholder={OPENING_COPY.addressPlaceholder}
        max={60}
        value={value.address}
        error={problems.address}
        onChange={(address) => update({ address })}
      />
      <Field
        label={OPENING_COPY.phone}
        placeholder={OPENING_COPY.phonePlaceholder}
        max={20}
        value={value.phone}
        error={problems.phone}
        onChange={(phone) => update({ phone })}
      />
      <Choice
        label={OPENING_COPY.placeKind}
        items={PLACE_KINDS.map((key) => ({ key, label: PLACE_WORDS[key] }))}
        current={value.placeKind}
        onChoose={(placeKind) => update({ placeKind })}
      />
    </>
  )
}

function Counting({ opening: { value, update } }: PageProps) {
  return (
    <>
      <Field
        label={OPENING_COPY.host}
        hint={OPENING_COPY.hostHint}
        max={30}
        value={value.hostName}
        onChange={(hostName) => update({ hostName })}
      />
      <Card pad="rows">
        <SwitchRow
          title={OPENING_COPY.newlyDeveloped}
          text={OPENING_COPY.newlyHint}
          on={value.newlyDeveloped}
          onChange={(newlyDeveloped) => update({ newlyDeveloped })}
        />
        <SwitchRow
          title={OPENING_COPY.outside}
          text={OPENING_COPY.outsideHint}
          on={value.outside}
          onChange={(outside) => update({ outside })}
        />
      </Card>
    </>
  )
}

/** One page of opening a site. */
export function OpeningFields(props: NamingProps) {
  const { step } = props.opening
  return (
    <>
      <Steps total={OPENING_STEPS} current={step} />
      <PageHead
        size="title"
        title={OPENING_COPY.heads[step - 1] ?? ''}
        text={OPENING_COPY.step(step, OPENING_STEPS)}
      />
      {step === 1 ? <Naming {...props} /> : null}
      {step === 2 ? <Finding opening={props.opening} /> : null}
      {step === 3 ? <Counting opening={props.opening} /> : null}
    </>
  )
}
