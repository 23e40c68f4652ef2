/** What those do who handle a case: the station, the association, the volunteer it was given to, and the second person. */
import { assignCase } from './assign-case'
import { closeCase } from './close-case'
import { decideDisclosure } from './decide-disclosure'
import { declareConflict } from './declare-conflict'
import { escalateCase } from './escalate-case'
import { getAssigned } from './get-assigned'
import { getCase } from './get-case'
import { getPhoto } from './get-photo'
import { handBack } from './hand-back'
import { listAssigned } from './list-assigned'
import { listAssociationCases } from './list-association-cases'
import { listCases } from './list-cases'
import { listDisclosures } from './list-disclosures'
import { listHandlers } from './list-handlers'
import { listLinkedCases } from './list-linked-cases'
import { noteCase } from './note-case'
import { recordCall } from './record-call'
import { referCase } from './refer-case'
import { reopenCase } from './reopen-case'
import { returnCase } from './return-case'
import { revealContact } from './reveal-contact'

export const handlingHandlers = {
  ...{ listCases, listAssociationCases, getCase, revealContact, getPhoto, listLinkedCases },
  ...{ listHandlers, assignCase, declareConflict, escalateCase, returnCase, recordCall },
  ...{ referCase, listDisclosures, decideDisclosure, closeCase, reopenCase },
  ...{ listAssigned, getAssigned, noteCase, handBack },
}
