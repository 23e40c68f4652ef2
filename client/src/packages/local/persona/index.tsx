import { back, linkTo, open } from '@client/platform/navigation'
import {
  becomePersona,
  currentPersona,
  faceOfPersona,
  openAsAnotherPerson,
  PERSONA_FACES,
} from '@client/platform/persona'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { LOCAL_COPY } from '../copy'

/** Local use only: who this window is. */
export default function PersonaPage() {
  const now = faceOfPersona(currentPersona())
  return (
    <Screen nav={<NavBar title="" onBack={() => void back()} insets={insets()} />}>
      <PageHead title={LOCAL_COPY.persona} text={LOCAL_COPY.personaText} />
      <OptionGroup label={LOCAL_COPY.persona} arrows="move">
        {PERSONA_FACES.map((face) => (
          <Option
            key={face}
            title={LOCAL_COPY.people[face].name}
            hint={LOCAL_COPY.people[face].does}
            selected={face === now}
            onSelect={() => becomePersona(face)}
          />
        ))}
      </OptionGroup>
      <Button variant="line" onPress={() => openAsAnotherPerson(linkTo('home', {}))}>
        {LOCAL_COPY.another}
      </Button>
      <CellGroup>
        <Cell
          icon="aa"
          title={LOCAL_COPY.kit}
          hint={LOCAL_COPY.kitText}
          onPress={() => void open('local/kit', {})}
        />
      </CellGroup>
    </Screen>
  )
}
