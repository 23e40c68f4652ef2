import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { EDIT_COPY } from './copy'
import { PROBLEM_WORDS } from './words'
import type { QuestionnaireEdit } from './use-questionnaire'

/** Somebody else saved meanwhile, or what the next version will be. */
function Versions({ edit }: { readonly edit: QuestionnaireEdit }) {
  const { kept, isOvertaken, isAhead, isUnsaved } = edit
  if (isOvertaken) {
    return (
      <Callout block tone="wait" icon="users" lead={EDIT_COPY.overtaken}>
        <Stack gap={1}>
          <View>{EDIT_COPY.overtakenText}</View>
          <Row wrap gap={4}>
            <InlineAction icon="edit" label={EDIT_COPY.mine} onPress={edit.keepMine} />
            <InlineAction icon="undo" label={EDIT_COPY.theirs} onPress={edit.takeTheirs} />
          </Row>
        </Stack>
      </Callout>
    )
  }
  if (kept.newest === 0) return null
  return isAhead || isUnsaved ? (
    <Callout block tone="note" icon="edit">
      {EDIT_COPY.next(kept.newest)}
    </Callout>
  ) : (
    <Callout block tone="good" icon="lock">
      {EDIT_COPY.frozen(kept.newest)}
    </Callout>
  )
}

/** Where a draft stands, and what is to be mended that stands at no question. */
export function Standing({ edit }: { readonly edit: QuestionnaireEdit }) {
  const whole = edit.problems.filter(({ question }) => question === null)
  return (
    <>
      <Versions edit={edit} />
      {whole.length > 0 ? (
        <Callout block tone="wait" icon="edit">
          <View className="t-lines">
            {whole.map(({ problem }) => PROBLEM_WORDS[problem]).join('\n')}
          </View>
        </Callout>
      ) : null}
    </>
  )
}
