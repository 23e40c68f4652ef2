import { call } from '@client/platform/call'
import { handOverParts, type PartedFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { credentialContract, type Honour } from '@shared/badge/credential-actions'
import { useState } from 'react'
import { TAKE_COPY } from './take-copy'

/** Has the file signed, then hands it over: WeChat lets a file go only from a tap of its own. */
export function TakenFile({ honour }: { readonly honour: Honour }) {
  const [file, setFile] = useState<PartedFile>()
  const [isTaken, setTaken] = useState(false)
  const act = useAct()
  const make = () =>
    act.run(async () => {
      const { name, data } = await call(credentialContract, 'takeCredential', { honour })
      setFile({ name, parts: [data], as: 'base64', type: 'text/plain' })
    })
  const take = (made: PartedFile) =>
    act.run(async () => {
      if (await handOverParts(made)) setTaken(true)
    })
  const said = isTaken ? TAKE_COPY.taken : file && TAKE_COPY.made
  return (
    <Footer
      note={act.error?.sentence ?? said}
      noteIcon={act.error ? 'info' : said === undefined ? undefined : 'checkc'}
    >
      {file ? (
        <Button
          icon="download"
          loading={act.busy && TAKE_COPY.taking}
          onPress={() => void take(file)}
        >
          {TAKE_COPY.take}
        </Button>
      ) : (
        <Button loading={act.busy && TAKE_COPY.making} onPress={() => void make()}>
          {TAKE_COPY.make}
        </Button>
      )}
    </Footer>
  )
}
