import { BrushView, type Picture } from '@client/features/frame/brush-view'
import { FormPage } from '@client/features/frame/form-page'
import { INVOICE_COPY } from '@client/features/subsidy/copy'
import {
  EMPTY_INVOICE,
  INVOICE_FIELDS,
  invoiceProblems,
} from '@client/features/subsidy/invoice-draft'
import { yuanWords } from '@client/features/subsidy/money'
import { useHandIn } from '@client/features/subsidy/use-invoice-picture'
import { pickPicture } from '@client/platform/pick-picture'
import { useNow } from '@client/platform/use-now'
import { Field } from '@client/ui/field'
import { useFirstError } from '@client/ui/field/use-first-error'
import { PageHead } from '@client/ui/page-head'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { Thumb, ThumbAdd } from '@client/ui/thumb'
import { localDate } from '@shared/kit/time'
import type { Statement } from '@shared/survey/subsidy-model'
import { View } from '@tarojs/components'
import { useState } from 'react'

const BOARD = 'invoice-brush-board'

interface PhotoFieldProps {
  readonly picture: Picture | undefined
  readonly problem: string | undefined
  readonly onPick: () => void
  readonly onRemove: () => void
}

/** The picture, or the place to take one. */
function PhotoField({ picture, problem, onPick, onRemove }: PhotoFieldProps) {
  return (
    <Stack gap={2}>
      <View className="t-strong">{INVOICE_COPY.photo}</View>
      {picture ? (
        <Thumb
          size="l"
          src={picture.preview}
          label={INVOICE_COPY.alt}
          remove={{ label: INVOICE_COPY.again, onPress: onRemove }}
        />
      ) : (
        <ThumbAdd size="l" icon="camera" label={INVOICE_COPY.pick} onPress={onPick} />
      )}
      <ProblemLine text={problem} />
    </Stack>
  )
}

export interface HandInPageProps {
  readonly statement: Statement
  /** Called before it is sent: the page stays what it is when the statement moves on meanwhile. */
  readonly onBegin: () => void
}

/** The station's invoice: its picture, and what stands on it. SUR-09. */
export function HandInPage({ statement, onBegin }: HandInPageProps) {
  const { stationId, year, payer, fen } = statement
  const today = localDate(useNow())
  const [path, setPath] = useState<string>()
  const [picture, setPicture] = useState<Picture>()
  const [typed, setTyped] = useState(EMPTY_INVOICE)
  const [checked, setChecked] = useState(false)
  const { handIn, sent, busy, error } = useHandIn({ stationId, year })
  const { callTo, attentionOf } = useFirstError(INVOICE_FIELDS)
  const all = invoiceProblems(typed, statement, today)
  const problems = checked ? all : {}

  if (path !== undefined) {
    const use = (made: Picture) => {
      setPicture(made)
      setPath(undefined)
    }
    const leave = () => setPath(undefined)
    return <BrushView id={BOARD} {...{ path, copy: INVOICE_COPY, onUse: use, onLeave: leave }} />
  }
  const send = async () => {
    setChecked(true)
    if (callTo(all) || !picture) return false
    onBegin()
    const { number, date } = typed
    return handIn(picture.data, { number: number.trim(), date, fen })
  }
  return (
    <FormPage
      title={INVOICE_COPY.title}
      save={INVOICE_COPY.handIn}
      saving={INVOICE_COPY.sending(sent?.part ?? 1, sent?.parts ?? 1)}
      act={{ busy, error }}
      onSave={send}
    >
      <PageHead
        size="title"
        title={INVOICE_COPY.head}
        text={INVOICE_COPY.text(payer, yuanWords(fen))}
      />
      <PhotoField
        picture={picture}
        problem={checked && !picture ? INVOICE_COPY.photoProblem : undefined}
        onPick={() => void pickPicture().then(setPath)}
        onRemove={() => setPicture(undefined)}
      />
      <Field
        label={INVOICE_COPY.number}
        placeholder={INVOICE_COPY.numberPlaceholder}
        max={30}
        value={typed.number}
        error={problems.number}
        attention={attentionOf('number')}
        onChange={(number) => setTyped({ ...typed, number })}
      />
      <PickField
        label={INVOICE_COPY.date}
        kind="date"
        value={typed.date}
        placeholder={INVOICE_COPY.datePlaceholder}
        error={problems.date}
        onChange={(date) => setTyped({ ...typed, date })}
      />
      <Field
        label={INVOICE_COPY.amount}
        placeholder={INVOICE_COPY.amountPlaceholder}
        keyboard="digit"
        max={14}
        value={typed.amount}
        error={problems.amount}
        attention={attentionOf('amount')}
        onChange={(amount) => setTyped({ ...typed, amount })}
      />
    </FormPage>
  )
}
