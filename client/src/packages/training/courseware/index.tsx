import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { FORM_WORDS } from '@client/features/training/copy'
import { COURSEWARE_COPY } from '@client/features/training/courseware-copy'
import { CoursewareProgress } from '@client/features/training/courseware-progress'
import { CoursewareRows } from '@client/features/training/courseware-rows'
import { useStationCourseware } from '@client/features/training/use-station-courseware'
import { open, useParams } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { COURSEWARE_FORMS, type CoursewareFields } from '@shared/training/courseware'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOwnStation } from '../own-station'

type Form = CoursewareFields['form']

function Forms({
  form,
  onForm,
}: {
  readonly form: Form | undefined
  readonly onForm: (form: Form | undefined) => void
}) {
  return (
    <Chips label={COURSEWARE_COPY.forms}>
      <Chip
        label={COURSEWARE_COPY.all}
        selected={form === undefined}
        onPress={() => onForm(undefined)}
      />
      {COURSEWARE_FORMS.map((one) => (
        <Chip
          key={one}
          label={FORM_WORDS[one].label}
          selected={one === form}
          onPress={() => onForm(one)}
        />
      ))}
    </Chips>
  )
}

/** A station's courseware, held against what the stars ask for (board 42). */
export default function CoursewarePage() {
  const params = useParams<'training/courseware'>()
  const station = useOwnStation(params.station)
  const [form, setForm] = useState<Form>()
  const { asked, rows, foot } = useStationCourseware(station, form)
  if (station === null) return <WrongFacePage title={COURSEWARE_COPY.title} known />
  const edit = (id?: string) =>
    void open('training/courseware-edit', { station: station ?? '', ...(id ? { id } : {}) })
  return (
    <AskedPage
      title={COURSEWARE_COPY.title}
      asked={asked}
      shape={['card', 'chips', 'row', 'row', 'row']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => edit()}>
            {COURSEWARE_COPY.make}
          </Button>
        </Footer>
      }
    >
      {({ acceptedThisYear }) => (
        <>
          <CoursewareProgress pieces={acceptedThisYear} />
          <Forms form={form} onForm={setForm} />
          {rows.length === 0 ? (
            <StatePage art="window-empty" {...COURSEWARE_COPY.none} />
          ) : (
            <CoursewareRows courseware={rows} onOpen={({ id }) => edit(id)} />
          )}
          <MoreRows {...foot} words={COURSEWARE_COPY.rows} />
          <View className="t-2 t-mini">{COURSEWARE_COPY.rule}</View>
        </>
      )}
    </AskedPage>
  )
}
