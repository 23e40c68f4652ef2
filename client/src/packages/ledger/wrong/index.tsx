import { AskedPage } from '@client/features/frame/asked-page'
import { BrushView, type Picture } from '@client/features/frame/brush-view'
import { FormPage } from '@client/features/frame/form-page'
import { WRONG_COPY } from '@client/features/ledger/record-copy'
import { dayWords, tagOf, titleOf } from '@client/features/ledger/records'
import { call } from '@client/platform/call'
import { replace, useParams } from '@client/platform/navigation'
import { newPhoto, sendPhotos, type NewPhoto } from '@client/platform/new-photo'
import { pickPicture } from '@client/platform/pick-picture'
import { useCall } from '@client/platform/use-call'
import { useRecordedAct } from '@client/platform/use-act'
import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { Row, Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { Tag } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { CLAIM_KINDS } from '@shared/ledger/claim-model'
import { CLAIM_WORDS } from '@shared/ledger/claim-rules'
import { recordContract } from '@shared/ledger/record-actions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Evidence } from './evidence'

type Read = OutputOf<(typeof recordContract.actions)['getRecord']>
type Kind = (typeof CLAIM_KINDS)[number]

const STEP = 5
const BRUSH = {
  brushTitle: WRONG_COPY.brushTitle,
  question: WRONG_COPY.brushQuestion,
  hint: WRONG_COPY.brushHint,
  use: WRONG_COPY.brushUse,
} as const
/** So that whoever looks knows what to look for. */
const SHORTEST = 4

function About({ record }: Pick<Read, 'record'>) {
  return (
    <Card>
      <Stack gap={1}>
        <Row between wrap>
          <View className="t-lead t-strong">{titleOf(record)}</View>
          <Tag {...tagOf(record)} />
        </Row>
        <View className="t-2">{WRONG_COPY.recorded(dayWords(record.day), record.minutes)}</View>
      </Stack>
    </Card>
  )
}

function What({
  kind,
  onChange,
}: {
  readonly kind: Kind
  readonly onChange: (kind: Kind) => void
}) {
  return (
    <Stack gap={3}>
      <Heading size="lead">{WRONG_COPY.question}</Heading>
      <OptionGroup label={WRONG_COPY.question}>
        {CLAIM_KINDS.map((one) => (
          <Option
            key={one}
            title={CLAIM_WORDS[one]}
            selected={one === kind}
            onSelect={() => onChange(one)}
          />
        ))}
      </OptionGroup>
    </Stack>
  )
}

interface WantedProps {
  readonly read: Read
  readonly wanted: number
  readonly onChange: (minutes: number) => void
}

function Wanted({ read: { record, most: planned }, wanted, onChange }: WantedProps) {
  const most = Math.max(planned, record.minutes)
  return (
    <Card>
      <Stepper
        label={WRONG_COPY.wanted}
        hint={
          record.kind === 'activity'
            ? WRONG_COPY.wantedHint(planned)
            : WRONG_COPY.answersHint(planned)
        }
        value={wanted}
        min={0}
        max={most}
        step={STEP}
        words={[WRONG_COPY.less, WRONG_COPY.moreMinutes]}
        onChange={(value) => onChange(Math.max(0, Math.min(value, most)))}
      />
    </Card>
  )
}

/** What is wrong and what would be right; without a record: which one is missing. */
function WrongForm({ read }: { readonly read: Read | undefined }) {
  const [kind, setKind] = useState<Kind>(read ? 'minutes' : 'missing')
  const [wanted, setWanted] = useState(read?.most ?? 0)
  const [note, setNote] = useState('')
  const [photos, setPhotos] = useState<readonly NewPhoto[]>([])
  const [path, setPath] = useState<string>()
  const [sending, setSending] = useState<number>()
  const act = useRecordedAct('claim')
  const needsWords = kind === 'facts' || kind === 'missing'
  const isSame = kind === 'minutes' && wanted === read?.record.minutes
  const off = isSame || (needsWords && note.trim().length < SHORTEST)
  if (path !== undefined) {
    const leave = () => setPath(undefined)
    const use = (picture: Picture) =>
      void newPhoto(picture).then((photo) => {
        setPhotos((before) => [...before, photo])
        leave()
      })
    return (
      <BrushView id="claim-brush-board" {...{ path, copy: BRUSH }} onUse={use} onLeave={leave} />
    )
  }
  const send = async () => {
    const said = {
      ...{ recordId: read?.record.id ?? null, kind, note },
      wanted: kind === 'minutes' ? wanted : null,
    }
    await act.run(said, async (id) => {
      const { claim } = await call(recordContract, 'fileClaim', { id, ...said })
      const claimId = claim.id
      await sendPhotos(
        photos,
        (piece) => call(recordContract, 'addClaimPhoto', { claimId, ...piece }),
        setSending,
      )
      await replace('ledger/claim', { id: claimId })
    })
    return false
  }
  return (
    <FormPage
      title={read ? WRONG_COPY.title : WRONG_COPY.missingTitle}
      save={off && needsWords ? WRONG_COPY.noteShort : WRONG_COPY.send}
      saving={
        sending === undefined ? WRONG_COPY.sending : WRONG_COPY.sendingPhoto(sending, photos.length)
      }
      off={off}
      note={WRONG_COPY.promise}
      act={act}
      onSave={send}
    >
      {read ? <About record={read.record} /> : null}
      {read ? <What kind={kind} onChange={setKind} /> : null}
      {kind === 'minutes' && read ? (
        <Wanted read={read} wanted={wanted} onChange={setWanted} />
      ) : null}
      <Field
        label={WRONG_COPY.note[kind]}
        hint={needsWords ? undefined : WRONG_COPY.noteHint}
        kind="area"
        value={note}
        max={120}
        placeholder={WRONG_COPY.placeholder[kind]}
        onChange={setNote}
      />
      <Evidence
        photos={photos}
        onPick={() => void pickPicture().then(setPath)}
        onRemove={(photoId) => setPhotos(photos.filter(({ id }) => id !== photoId))}
      />
    </FormPage>
  )
}

/** Saying that a record is wrong, or that one is missing. Board 63; R-10. */
export default function WrongPage() {
  const { id } = useParams<'ledger/wrong'>()
  const asked = useCall(recordContract, 'getRecord', id === undefined ? null : { recordId: id })
  if (id === undefined) return <WrongForm read={undefined} />
  if (asked.state === 'ready') return <WrongForm read={asked.output} />
  return (
    <AskedPage title={WRONG_COPY.title} asked={asked} shape={['card', 'options', 'card']}>
      {() => null}
    </AskedPage>
  )
}
