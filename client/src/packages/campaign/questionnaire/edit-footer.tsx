import { EDIT_COPY } from '@client/features/questionnaire/copy'
import type { QuestionnaireEdit } from '@client/features/questionnaire/use-questionnaire'
import { open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'

export interface EditFooterProps {
  readonly edit: QuestionnaireEdit
  readonly onFreeze: () => void
  /** Hears what somebody else saved. */
  readonly onAgain: () => void
}

function noteOf({ act, isUnsaved, isAhead, problems }: QuestionnaireEdit): string | undefined {
  if (act.error) return act.error.sentence
  if (isUnsaved) return EDIT_COPY.unsaved
  return isAhead && problems.length > 0 ? EDIT_COPY.toMend(problems.length) : undefined
}

/** What comes next: it is saved, then frozen. */
function Next({ edit, onFreeze, onAgain }: EditFooterProps) {
  const { act, isUnsaved, isOvertaken, problems } = edit
  const save = async () => {
    if (!(await edit.save())) onAgain()
  }
  if (!isUnsaved) {
    return (
      <Button
        disabled={problems.length > 0}
        loading={act.busy && EDIT_COPY.freezing}
        onPress={onFreeze}
      >
        {EDIT_COPY.freeze}
      </Button>
    )
  }
  return (
    <Button
      disabled={isOvertaken}
      loading={act.busy && EDIT_COPY.saving}
      onPress={() => void save()}
    >
      {EDIT_COPY.save}
    </Button>
  )
}

/** Looking at a questionnaire as it is, and what comes next. */
export function EditFooter(props: EditFooterProps) {
  const { id, act, isUnsaved, isAhead } = props.edit
  const hasNext = isUnsaved || isAhead
  return (
    <Footer
      layout={hasNext ? 'row' : 'stack'}
      note={noteOf(props.edit)}
      noteIcon={act.error ? 'info' : isUnsaved ? 'edit' : undefined}
    >
      <Button
        variant="line"
        icon="eye"
        block={!hasNext}
        onPress={() => void open('campaign/preview', { id })}
      >
        {EDIT_COPY.preview}
      </Button>
      {hasNext ? <Next {...props} /> : null}
    </Footer>
  )
}
