import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { opinionContract } from '@shared/opinion/contract'
import { OPINION_TEXT_MAX } from '@shared/opinion/model'
import { TRACK_COPY } from './copy'
import type { OpinionKey } from './kept-opinions'
import type { Guard } from './write-words'

const NOTHING_YET = { text: '' }

/** What can be said to an opinion: a sentence more, or that somebody was treated worse for it. */
const SAYING = {
  addToOpinion: {
    ...{ title: TRACK_COPY.add, text: undefined, said: TRACK_COPY.added },
    ...{ label: TRACK_COPY.addLabel, placeholder: TRACK_COPY.addPlaceholder },
  },
  reportRetaliation: {
    ...{ title: TRACK_COPY.harmed, text: TRACK_COPY.harmedText, said: TRACK_COPY.harmedSaid },
    ...{ label: TRACK_COPY.harmedLabel, placeholder: TRACK_COPY.harmedPlaceholder },
  },
} as const
export type Saying = keyof typeof SAYING

export interface WordsSheetProps {
  readonly opinion: OpinionKey
  /** What is being said; undefined while the sheet is closed. */
  readonly saying: Saying | undefined
  readonly guard: Guard
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

/** A few words to an opinion; they are kept on the phone until they arrived. */
export function WordsSheet({ saying, ...props }: WordsSheetProps) {
  return saying ? <OpenWordsSheet key={saying} saying={saying} {...props} /> : null
}

function OpenWordsSheet(props: Omit<WordsSheetProps, 'saying'> & { readonly saying: Saying }) {
  const { opinion, saying, guard: SecretGuard, onSaid, onClose } = props
  const copy = SAYING[saying]
  const draft = useDraft(`opinion.${saying}.1`, NOTHING_YET)
  const act = useRecordedAct('opinionStep')
  const text = draft.value.text.trim()

  const send = async () => {
    const content = { no: opinion.no, secret: opinion.secret, text }
    const sent = await act.run(content, async (id) => {
      await call(opinionContract, saying, { ...content, id })
    })
    if (!sent) return
    draft.discard()
    onSaid(copy.said)
  }

  return (
    <Sheet
      open
      label={copy.title}
      closeLabel={TRACK_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={text.length < 2}
          loading={act.busy && TRACK_COPY.sending}
          onPress={() => void send()}
        >
          {TRACK_COPY.send}
        </Button>
      }
    >
      <PageHead size="title" title={copy.title} text={copy.text} />
      <Field
        kind="area"
        label={copy.label}
        placeholder={copy.placeholder}
        max={OPINION_TEXT_MAX}
        value={draft.value.text}
        onChange={(words) => draft.update({ text: words })}
      />
      <SecretGuard text={text} onCover={(covered) => draft.update({ text: covered })} />
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}
