import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { SwitchRow } from '@client/ui/switch-row'
import { GiftSort, GiftUnit } from '@shared/ledger/gift-model'
import type { ReactNode } from 'react'
import { PICTURES, withSort, type GiftDraft, type GiftProblems } from './gift-draft'
import { GIFT_EDIT_COPY, SORT_WORDS } from './keep-copy'
import { PICTURE_WORDS } from './gift-words'

const MOST_DAYS = 90
const LEAST_DAYS = 3
const MOST_A_YEAR = 99

export interface GiftFieldsProps {
  readonly draft: GiftDraft
  readonly problems: GiftProblems
  /** What is left of one that is there already. */
  readonly stock: number | undefined
  readonly onChange: (draft: GiftDraft) => void
}

interface QuestionProps {
  readonly title: string
  readonly problem?: string | undefined
  readonly children: ReactNode
}

/** A question with its chips. */
export function GiftQuestion({ title, problem, children }: QuestionProps) {
  return (
    <Stack gap={2}>
      <Heading size="lead">{title}</Heading>
      {children}
      <ProblemLine text={problem} />
    </Stack>
  )
}

type PartProps = Omit<GiftFieldsProps, 'onChange'> & {
  readonly change: (some: Partial<GiftDraft>) => void
}

/** What it is, and who gives it. */
function WhatItIs({ draft, problems, change }: PartProps) {
  const { sort } = draft
  return (
    <>
      <GiftQuestion title={GIFT_EDIT_COPY.sort}>
        <ChoiceChips
          label={GIFT_EDIT_COPY.sort}
          items={GiftSort.options.map((key) => ({ key, label: SORT_WORDS[key] }))}
          value={sort}
          onChange={(key) => change(withSort(draft, key))}
        />
      </GiftQuestion>
      <Field
        label={GIFT_EDIT_COPY.name}
        placeholder={GIFT_EDIT_COPY.namePlaceholder}
        max={16}
        value={draft.name}
        error={problems.name}
        onChange={(name) => change({ name })}
      />
      <GiftQuestion title={GIFT_EDIT_COPY.picture}>
        <ChoiceChips
          label={GIFT_EDIT_COPY.picture}
          items={PICTURES[sort].map((key) => ({ key, label: PICTURE_WORDS[key] }))}
          value={draft.picture}
          onChange={(picture) => change({ picture })}
        />
      </GiftQuestion>
      <Field
        label={GIFT_EDIT_COPY.provider}
        placeholder={GIFT_EDIT_COPY.providerPlaceholder}
        max={20}
        value={draft.provider}
        error={problems.provider}
        onChange={(provider) => change({ provider })}
      />
    </>
  )
}

/** What it takes, and how many there are. */
function HowMany({ draft, problems, stock, change }: PartProps) {
  const isNew = stock === undefined
  return (
    <>
      <Field
        label={GIFT_EDIT_COPY.price[draft.sort]}
        keyboard="number"
        max={5}
        value={draft.price}
        error={problems.price}
        onChange={(price) => change({ price })}
      />
      <GiftQuestion title={GIFT_EDIT_COPY.unit}>
        <ChoiceChips
          label={GIFT_EDIT_COPY.unit}
          items={GiftUnit.options.map((key) => ({ key, label: key }))}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
      </GiftQuestion>
      <Field
        label={isNew ? GIFT_EDIT_COPY.stock : GIFT_EDIT_COPY.more(stock)}
        hint={isNew ? undefined : GIFT_EDIT_COPY.moreHint}
        keyboard={isNew ? 'number' : 'text'}
        max={5}
        value={draft.more}
        error={problems.more}
        onChange={(more) => change({ more })}
      />
    </>
  )
}

/** How long it waits, how many one may have, and whether it is there to be had. */
function Terms({ draft, problems, change }: PartProps) {
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Stepper
            label={GIFT_EDIT_COPY.days}
            value={draft.days}
            unit="天"
            min={LEAST_DAYS}
            max={MOST_DAYS}
            words={GIFT_EDIT_COPY.dayWords}
            onChange={(days) => change({ days })}
          />
          <Stepper
            label={GIFT_EDIT_COPY.perYear}
            value={draft.perYear}
            unit={draft.unit}
            min={1}
            max={MOST_A_YEAR}
            words={GIFT_EDIT_COPY.perYearWords}
            onChange={(perYear) => change({ perYear })}
          />
        </Stack>
      </Card>
      <Card pad="rows">
        <SwitchRow
          title={GIFT_EDIT_COPY.shown}
          text={GIFT_EDIT_COPY.shownText}
          on={draft.shown}
          words={GIFT_EDIT_COPY.shownStates}
          onChange={(shown) => change({ shown })}
        />
        {draft.sort === 'goods' ? (
          <CheckRow
            title={GIFT_EDIT_COPY.fit}
            text={GIFT_EDIT_COPY.fitText}
            checked={draft.fit}
            error={problems.fit}
            onChange={(fit) => change({ fit })}
          />
        ) : null}
      </Card>
    </>
  )
}

/** Everything about a gift but where it is fetched. */
export function GiftFields({ draft, problems, stock, onChange }: GiftFieldsProps) {
  const change = (some: Partial<GiftDraft>) => onChange({ ...draft, ...some })
  const part = { draft, problems, stock, change }
  return (
    <>
      <WhatItIs {...part} />
      <HowMany {...part} />
      <Terms {...part} />
    </>
  )
}
