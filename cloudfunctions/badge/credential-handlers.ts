import type { credentialActions } from '@shared/badge/credential-actions'
import type { Handlers } from '../kit/serve'
import { checkCredential } from './credential-check'
import { credentialDocuments } from './credential-open'
import { getCredential, takeCredential } from './credential-take'

export const credentialHandlers: Handlers<typeof credentialActions> = {
  ...{ getCredential, takeCredential, checkCredential },
}

export { credentialDocuments }
