import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import type { proofActions } from '@shared/badge/proof-actions'
import { LatinName } from '@shared/badge/proof-model'
import type { InputOf } from '@shared/kit/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PROOF_COPY } from './copy'

/** Which paper somebody wants; the spelling stands on the English one alone. */
export interface PaperWanted {
  readonly language: (typeof PROOF_COPY.languages)[number]['key']
  readonly latinName: string
}
export const IN_CHINESE: PaperWanted = { language: 'chinese', latinName: '' }

/** Whether what was typed can stand there: nothing, or Latin letters. */
export function isSpelled({ language, latinName }: PaperWanted): boolean {
  return language === 'chinese' || latinName.trim() === '' || LatinName.safeParse(latinName).success
}

/** What is asked for. */
export function englishOf({
  language,
  latinName,
}: PaperWanted): InputOf<(typeof proofActions)['getProofFile']>['english'] {
  return language === 'english' ? { latinName: latinName.trim() || null } : null
}

interface PaperLanguageProps {
  readonly paper: PaperWanted
  readonly onChange: (paper: PaperWanted) => void
}

/** In which language the PDF is, and how its owner spells the name in the English one. */
export function PaperLanguage({ paper, onChange }: PaperLanguageProps) {
  const [left, setLeft] = useState(false)
  const problem = left && !isSpelled(paper) ? PROOF_COPY.latinProblem : undefined
  return (
    <Card>
      <Stack gap={3}>
        <Heading size="lead">{PROOF_COPY.language}</Heading>
        <Segments
          label={PROOF_COPY.language}
          items={PROOF_COPY.languages}
          current={paper.language}
          onChange={(language) => onChange({ ...paper, language })}
        />
        {paper.language === 'english' ? (
          <>
            <View className="t-2">{PROOF_COPY.english}</View>
            <Field
              label={PROOF_COPY.latinName}
              hint={PROOF_COPY.latinHint}
              placeholder={PROOF_COPY.latinPlaceholder}
              max={60}
              value={paper.latinName}
              {...(problem ? { error: problem } : {})}
              onBlur={() => setLeft(true)}
              onChange={(latinName) => onChange({ ...paper, latinName })}
            />
            <View className="t-2 t-mini">{PROOF_COPY.latinKept}</View>
          </>
        ) : null}
      </Stack>
    </Card>
  )
}
