import { handOverFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { useState } from 'react'
import { DATA_COPY } from './copy'
import { makeDataCopy } from './data-copy'

/** Puts a copy of everything into the person's hands; says when it is there. */
export function useDataCopy() {
  const { busy, error, run } = useAct()
  const [said, say] = useState<string>()
  const makeCopy = () =>
    run(async () => {
      const handed = await handOverFile(await makeDataCopy(Date.now()))
      if (handed) say(DATA_COPY.copied)
    })
  return { busy, error, said, say, makeCopy, hush: () => say(undefined) }
}
